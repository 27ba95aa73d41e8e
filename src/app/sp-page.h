/* SPDX-License-Identifier: GPL-3.0-or-later
 * A page of the side slot: a list of items that lead to other pages. */
#pragma once

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_PAGE (sp_page_get_type ())
G_DECLARE_FINAL_TYPE (SpPage, sp_page, SP, PAGE, GtkWidget)

GtkWidget *sp_page_new (SpWorkspace *workspace, const SpPlace *place);
gboolean sp_page_is_whole (SpPage *self);

G_END_DECLS
