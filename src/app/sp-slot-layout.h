/* SPDX-License-Identifier: GPL-3.0-or-later
 * The layout of the side slot: the list and the page beside each other, as high at any width. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_SLOT_LAYOUT (sp_slot_layout_get_type ())
G_DECLARE_FINAL_TYPE (SpSlotLayout, sp_slot_layout, SP, SLOT_LAYOUT, GtkLayoutManager)

G_END_DECLS
