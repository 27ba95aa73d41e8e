/* SPDX-License-Identifier: GPL-3.0-or-later
 * The layout of the bar: one row, or where there is no room, what filters above the date. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_BAR_LAYOUT (sp_bar_layout_get_type ())
G_DECLARE_FINAL_TYPE (SpBarLayout, sp_bar_layout, SP, BAR_LAYOUT, GtkLayoutManager)

G_END_DECLS
