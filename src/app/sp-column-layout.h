/* SPDX-License-Identifier: GPL-3.0-or-later
 * A layout that puts children into as many equal columns as there is room for, line by line. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_COLUMN_LAYOUT (sp_column_layout_get_type ())
G_DECLARE_FINAL_TYPE (SpColumnLayout, sp_column_layout, SP, COLUMN_LAYOUT, GtkLayoutManager)

GtkLayoutManager *sp_column_layout_new (guint characters, guint max_columns, int spacing, int line_spacing);

G_END_DECLS
