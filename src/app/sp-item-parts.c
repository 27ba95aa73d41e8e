/* SPDX-License-Identifier: GPL-3.0-or-later
 * The parts of a row of a page, as widgets. */
#include "sp-item-parts.h"

#include "sp-item-layout.h"
#include "sp-lanes-view.h"
#include "sp-level-badge.h"
#include "sp-quotation.h"
#include "sp-quote-actions.h"
#include "sp-row-text.h"
#include "sp-stances-view.h"
#include "sp-star-mark.h"

/* GTK lays a text out in lines as short as this before it gets its width; one of a character takes long. */
#define SHORTEST_LINE 8

#define WARNING_SPACING 6

static GtkWidget *
create_text (const char *css_class)
{
  GtkWidget *text = sp_row_text_new ();

  gtk_widget_add_css_class (text, css_class);
  return text;
}

static GtkWidget *
create_selectable (const char *css_class)
{
  GtkWidget *label =
    g_object_new (GTK_TYPE_LABEL, "selectable", TRUE, "width-chars", SHORTEST_LINE, "max-width-chars", SHORTEST_LINE,
                  "xalign", 0.0f, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkWidget *
put_beside (GtkWidget *part, SpItemPlace place, GtkAlign align)
{
  gtk_widget_set_valign (part, align);
  sp_item_layout_set_place (part, place);
  return part;
}

static GtkWidget *
create_flag (void)
{
  GtkWidget *flag = gtk_label_new (NULL);

  gtk_widget_add_css_class (flag, "flag");
  return put_beside (flag, SP_ITEM_PLACE_START, GTK_ALIGN_START);
}

static GtkWidget *
create_count (void)
{
  GtkWidget *count = gtk_label_new (NULL);

  gtk_widget_add_css_class (count, "dim-label");
  gtk_widget_add_css_class (count, "numeric");
  return put_beside (count, SP_ITEM_PLACE_END, GTK_ALIGN_CENTER);
}

static GtkWidget *
create_icon (const char *name)
{
  return g_object_new (GTK_TYPE_IMAGE, "icon-name", name, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
}

static GtkWidget *
create_arrow (void)
{
  GtkWidget *arrow = create_icon ("go-next-symbolic");

  gtk_widget_add_css_class (arrow, "dim-label");
  return put_beside (arrow, SP_ITEM_PLACE_END, GTK_ALIGN_CENTER);
}

static GtkWidget *
create_warning (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (box, sp_item_layout_new (WARNING_SPACING));
  gtk_box_append (GTK_BOX (box),
                  put_beside (create_icon ("dialog-warning-symbolic"), SP_ITEM_PLACE_START, GTK_ALIGN_START));
  gtk_box_append (GTK_BOX (box), sp_row_text_new ());
  gtk_widget_add_css_class (box, "item-warning");
  return box;
}

static GtkWidget *
create_browse (void)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, "max-width-chars",
                                   26, "justify", GTK_JUSTIFY_CENTER, NULL);

  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_set_margin_top (button, 6);
  return button;
}

/**
 * sp_item_part_create:
 * @part: a part of a row
 *
 * Returns: (transfer floating): a new widget that shows nothing yet, for a row that is laid out by a #SpItemLayout
 */
GtkWidget *
sp_item_part_create (SpItemPart part)
{
  switch (part)
    {
    case SP_ITEM_PART_FLAG:
      return create_flag ();
    case SP_ITEM_PART_BADGE:
      return put_beside (sp_level_badge_new (), SP_ITEM_PLACE_START, GTK_ALIGN_START);
    case SP_ITEM_PART_CAPTION:
      return create_text ("item-caption");
    case SP_ITEM_PART_TITLE:
      return create_text ("item-label");
    case SP_ITEM_PART_SELECTABLE_TITLE:
      return create_selectable ("item-label");
    case SP_ITEM_PART_SUBTITLE:
      return create_text ("item-subtitle");
    case SP_ITEM_PART_BODY:
      return create_text ("item-body");
    case SP_ITEM_PART_SELECTABLE_BODY:
      return create_selectable ("item-body");
    case SP_ITEM_PART_DETAILS:
      return create_text ("item-details");
    case SP_ITEM_PART_WARNING:
      return create_warning ();
    case SP_ITEM_PART_BROWSE:
      return create_browse ();
    case SP_ITEM_PART_LANES:
      return sp_lanes_view_new ();
    case SP_ITEM_PART_STANCES:
      return sp_stances_view_new ();
    case SP_ITEM_PART_QUOTATION:
      return sp_quotation_new ();
    case SP_ITEM_PART_COPY_BUTTONS:
      return sp_quote_actions_create_buttons ();
    case SP_ITEM_PART_COUNT:
      return create_count ();
    case SP_ITEM_PART_MARK:
      return put_beside (sp_star_mark_new (), SP_ITEM_PLACE_END, GTK_ALIGN_CENTER);
    case SP_ITEM_PART_ARROW:
      return create_arrow ();
    case SP_N_ITEM_PARTS:
    default:
      g_return_val_if_reached (NULL);
    }
}
