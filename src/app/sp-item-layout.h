/* SPDX-License-Identifier: GPL-3.0-or-later
 * Lays out the parts of a row: marks before and after, and between them one below the other what is as wide as the rest. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SpItemPlace:
 * @SP_ITEM_PLACE_MIDDLE: below the ones before it, over all the width that is left
 * @SP_ITEM_PLACE_START: before the middle, as wide as it likes to be
 * @SP_ITEM_PLACE_END: after the middle, as wide as it likes to be
 *
 * Where a part of a row goes.
 */
typedef enum
{
  SP_ITEM_PLACE_MIDDLE,
  SP_ITEM_PLACE_START,
  SP_ITEM_PLACE_END,
} SpItemPlace;

#define SP_TYPE_ITEM_LAYOUT (sp_item_layout_get_type ())
G_DECLARE_FINAL_TYPE (SpItemLayout, sp_item_layout, SP, ITEM_LAYOUT, GtkLayoutManager)

GtkLayoutManager *sp_item_layout_new (int spacing);
void sp_item_layout_set_place (GtkWidget *part, SpItemPlace place);

G_END_DECLS
