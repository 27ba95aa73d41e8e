/* SPDX-License-Identifier: GPL-3.0-or-later
 * A layout of a label and what it names, which goes without the label where there is no room. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_FIELD_LAYOUT (sp_field_layout_get_type ())
G_DECLARE_FINAL_TYPE (SpFieldLayout, sp_field_layout, SP, FIELD_LAYOUT, GtkLayoutManager)

int sp_field_layout_measure_bare (SpFieldLayout *self);

G_END_DECLS
