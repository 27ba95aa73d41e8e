/* SPDX-License-Identifier: GPL-3.0-or-later
 * A layout of a scrolled child that takes the height of what is in it, and of what follows right below. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_TIME_LAYOUT (sp_time_layout_get_type ())
G_DECLARE_FINAL_TYPE (SpTimeLayout, sp_time_layout, SP, TIME_LAYOUT, GtkLayoutManager)

G_END_DECLS
