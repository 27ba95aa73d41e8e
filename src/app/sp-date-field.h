/* SPDX-License-Identifier: GPL-3.0-or-later
 * A field in which a date of the lens is read and typed. */
#pragma once

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_DATE_FIELD (sp_date_field_get_type ())
G_DECLARE_FINAL_TYPE (SpDateField, sp_date_field, SP, DATE_FIELD, GtkWidget)

void sp_date_field_set_workspace (SpDateField *self, SpWorkspace *workspace);

G_END_DECLS
