/* SPDX-License-Identifier: GPL-3.0-or-later
 * The Compare view: countries and groups side by side, as a table and otherwise. */
#pragma once

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_COMPARE_VIEW (sp_compare_view_get_type ())
G_DECLARE_FINAL_TYPE (SpCompareView, sp_compare_view, SP, COMPARE_VIEW, GtkWidget)

GtkWidget *sp_compare_view_new (SpWorkspace *workspace);

void sp_compare_view_focus (SpCompareView *self);
gboolean sp_compare_view_export_lanes (SpCompareView *self);
void sp_compare_view_set_chips (SpCompareView *self, GtkWidget *chips);

G_END_DECLS
