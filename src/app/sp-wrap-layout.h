/* SPDX-License-Identifier: GPL-3.0-or-later
 * A layout that puts children beside each other and goes on in the next line where there is no room. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_WRAP_LAYOUT (sp_wrap_layout_get_type ())
G_DECLARE_FINAL_TYPE (SpWrapLayout, sp_wrap_layout, SP, WRAP_LAYOUT, GtkLayoutManager)

void sp_wrap_layout_set_more (SpWrapLayout *self, GtkWidget *more, guint max_lines);
void sp_wrap_layout_set_unfolded (SpWrapLayout *self, gboolean unfolded);

G_END_DECLS
