/* SPDX-License-Identifier: GPL-3.0-or-later
 * The handle of the date track: a slider that takes the keyboard and speaks its date. */
#pragma once

#include "sp-track-dates.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_DATE_HANDLE (sp_date_handle_get_type ())
G_DECLARE_FINAL_TYPE (SpDateHandle, sp_date_handle, SP, DATE_HANDLE, GtkWidget)

GtkWidget *sp_date_handle_new (const char *name);

void sp_date_handle_set_value (SpDateHandle *self, double value, double maximum, const char *text);
gboolean sp_date_handle_press (SpDateHandle *self, guint key);

G_END_DECLS
