/* SPDX-License-Identifier: GPL-3.0-or-later
 * The parts of a row of a page, as widgets. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SpItemPart:
 * @SP_ITEM_PART_FLAG: an emoji flag, a `GtkLabel`
 * @SP_ITEM_PART_BADGE: a #SpLevelBadge
 * @SP_ITEM_PART_CAPTION: small, above the title, a #SpRowText
 * @SP_ITEM_PART_TITLE: the title, a #SpRowText
 * @SP_ITEM_PART_SELECTABLE_TITLE: the same as a `GtkLabel`, in which text can be selected
 * @SP_ITEM_PART_SUBTITLE: below the title, a #SpRowText
 * @SP_ITEM_PART_BODY: a paragraph, a #SpRowText
 * @SP_ITEM_PART_SELECTABLE_BODY: the same as a `GtkLabel`
 * @SP_ITEM_PART_DETAILS: small lines, a #SpRowText
 * @SP_ITEM_PART_WARNING: an icon and a #SpRowText, the last child
 * @SP_ITEM_PART_BROWSE: a button with a label
 * @SP_ITEM_PART_LANES: a #SpLanesView
 * @SP_ITEM_PART_STANCES: a #SpStancesView
 * @SP_ITEM_PART_QUOTATION: a #SpQuotation
 * @SP_ITEM_PART_COPY_BUTTONS: what can be copied of a quotation
 * @SP_ITEM_PART_COUNT: how many follow, a `GtkLabel`
 * @SP_ITEM_PART_MARK: a #SpStarMark
 * @SP_ITEM_PART_ARROW: an icon that says that the row leads on
 * @SP_N_ITEM_PARTS: how many there are
 *
 * What a row of a page can consist of, in the order on the screen and for screen readers.
 */
typedef enum
{
  SP_ITEM_PART_FLAG,
  SP_ITEM_PART_BADGE,
  SP_ITEM_PART_CAPTION,
  SP_ITEM_PART_TITLE,
  SP_ITEM_PART_SELECTABLE_TITLE,
  SP_ITEM_PART_SUBTITLE,
  SP_ITEM_PART_BODY,
  SP_ITEM_PART_SELECTABLE_BODY,
  SP_ITEM_PART_DETAILS,
  SP_ITEM_PART_WARNING,
  SP_ITEM_PART_BROWSE,
  SP_ITEM_PART_LANES,
  SP_ITEM_PART_STANCES,
  SP_ITEM_PART_QUOTATION,
  SP_ITEM_PART_COPY_BUTTONS,
  SP_ITEM_PART_COUNT,
  SP_ITEM_PART_MARK,
  SP_ITEM_PART_ARROW,
  SP_N_ITEM_PARTS,
} SpItemPart;

GtkWidget *sp_item_part_create (SpItemPart part);

G_END_DECLS
