/* SPDX-License-Identifier: GPL-3.0-or-later
 * The widget for one item of a page. */
#include "sp-item-row.h"

#include "sp-browse.h"
#include "sp-found-marks.h"
#include "sp-item-layout.h"
#include "sp-item-parts.h"
#include "sp-lanes-view.h"
#include "sp-level-badge.h"
#include "sp-quotation.h"
#include "sp-row-text.h"
#include "sp-stances-view.h"
#include "sp-star-mark.h"
#include "sp-text-direction.h"

#include <glib/gi18n-lib.h>

#define SPACING 12

struct _SpItemRow
{
  GtkWidget parent_instance;

  /* Each is made for the first item that has such: no item has many. */
  GtkWidget *parts[SP_N_ITEM_PARTS];
  SpPageItem *item;
  SpWorkspace *workspace;
  gboolean follows_search;
};

G_DEFINE_FINAL_TYPE (SpItemRow, sp_item_row, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *const style_classes[] = {
  [SP_PAGE_ITEM_TITLE] = "item-title",   [SP_PAGE_ITEM_HEADING] = "item-heading",
  [SP_PAGE_ITEM_TEXT] = "item-text",     [SP_PAGE_ITEM_QUOTATION] = "item-quotation",
  [SP_PAGE_ITEM_FACT] = "item-fact",     [SP_PAGE_ITEM_CARD] = "item-card",
  [SP_PAGE_ITEM_ROW] = "item-row",       [SP_PAGE_ITEM_LINK] = "item-link",
  [SP_PAGE_ITEM_LANES] = "item-lanes",   [SP_PAGE_ITEM_STANCES] = "item-stances",
  [SP_PAGE_ITEM_NOTICE] = "item-notice",
};

static GtkWidget *
find_next_part (SpItemRow *self, SpItemPart part)
{
  for (guint i = part + 1; i < SP_N_ITEM_PARTS; i++)
    if (self->parts[i] != NULL)
      return self->parts[i];
  return NULL;
}

/* Shows a part or hides it. Returns %NULL where there is nothing to show. */
static GtkWidget *
use_part (SpItemRow *self, SpItemPart part, gboolean used)
{
  if (self->parts[part] != NULL)
    gtk_widget_set_visible (self->parts[part], used);
  else if (used)
    {
      self->parts[part] = sp_item_part_create (part);
      gtk_widget_insert_before (self->parts[part], GTK_WIDGET (self), find_next_part (self, part));
    }
  return used ? self->parts[part] : NULL;
}

static void
show_text (SpItemRow *self, SpItemPart part, const char *text, const char *language, guint max_lines)
{
  GtkWidget *shown = use_part (self, part, text != NULL && *text != '\0');

  if (shown != NULL)
    sp_row_text_set (SP_ROW_TEXT (shown), text, language, max_lines);
}

static void
show_label (SpItemRow *self, SpItemPart part, const char *text)
{
  GtkWidget *shown = use_part (self, part, text != NULL && *text != '\0');

  if (shown != NULL)
    gtk_label_set_text (GTK_LABEL (shown), text);
}

static void
set_style (SpItemRow *self, SpPageItemStyle style)
{
  for (guint i = 0; i < G_N_ELEMENTS (style_classes); i++)
    gtk_widget_remove_css_class (GTK_WIDGET (self), style_classes[i]);
  gtk_widget_add_css_class (GTK_WIDGET (self), style_classes[style]);
}

/* Words can be selected and copied where a click leads nowhere. */
static gboolean
is_selectable (SpPageItem *item)
{
  return sp_page_item_get_record (item) == NULL && sp_page_item_get_action (item) == NULL &&
         sp_page_item_get_max_lines (item) == 0 && sp_page_item_get_style (item) != SP_PAGE_ITEM_HEADING;
}

/* What the Quotes view was searched for, while that is what one sees. */
static SpSearch *
find_search (SpItemRow *self)
{
  SpNavigation *navigation = sp_workspace_get_navigation (self->workspace);
  SpQuoteChoice *choice = sp_workspace_get_quote_choice (self->workspace);
  const char *typed = choice ? sp_search_choice_get_typed (SP_SEARCH_CHOICE (choice)) : NULL;

  if (typed == NULL || sp_navigation_get_view (navigation) != SP_VIEW_QUOTES)
    return NULL;
  return sp_search_new (typed);
}

static void
show_selectable (SpItemRow *self, SpItemPart part, const char *text, const char *language, SpSearch *search)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  GtkTextDirection direction = GTK_TEXT_DIR_NONE;

  show_label (self, part, text);
  if (self->parts[part] == NULL || text == NULL)
    return;
  /* In an address or a title a hyphen at the end of a line would be taken for a part of it. */
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  if (language != NULL)
    {
      pango_attr_list_insert (attributes, pango_attr_language_new (pango_language_from_string (language)));
      direction = sp_text_direction_find (text, language);
    }
  sp_found_marks_add (attributes, search, text, 0);
  gtk_label_set_attributes (GTK_LABEL (self->parts[part]), attributes);
  gtk_widget_set_direction (self->parts[part], direction);
}

static void
show_texts (SpItemRow *self, SpPageItem *item)
{
  gboolean selectable = is_selectable (item);
  gboolean heading = sp_page_item_get_style (item) == SP_PAGE_ITEM_HEADING;
  guint max_lines = sp_page_item_get_max_lines (item);
  const char *title = sp_page_item_get_title (item);
  const char *body = sp_page_item_get_body (item);
  g_autoptr (SpSearch) search = sp_page_item_get_is_searched (item) ? find_search (self) : NULL;

  show_label (self, SP_ITEM_PART_FLAG, sp_page_item_get_flag (item));
  show_text (self, SP_ITEM_PART_CAPTION, sp_page_item_get_caption (item), NULL, 0);
  show_text (self, SP_ITEM_PART_TITLE, selectable ? NULL : title, sp_page_item_get_language (item), max_lines);
  show_selectable (self, SP_ITEM_PART_SELECTABLE_TITLE, selectable ? title : NULL, sp_page_item_get_language (item),
                   search);
  show_text (self, SP_ITEM_PART_SUBTITLE, heading ? NULL : sp_page_item_get_subtitle (item), NULL, 0);
  show_label (self, SP_ITEM_PART_COUNT, heading ? sp_page_item_get_subtitle (item) : NULL);
  show_text (self, SP_ITEM_PART_BODY, selectable ? NULL : body, NULL, max_lines);
  show_selectable (self, SP_ITEM_PART_SELECTABLE_BODY, selectable ? body : NULL, NULL, NULL);
  show_text (self, SP_ITEM_PART_DETAILS, sp_page_item_get_details (item), NULL, 0);
}

static void
browse_cb (SpItemRow *self)
{
  if (self->item != NULL)
    sp_browse (GTK_WIDGET (self), sp_page_item_get_uri (self->item));
}

static void
show_address (SpItemRow *self, const char *uri)
{
  g_autofree char *host = sp_browse_get_host (uri);
  gboolean is_new = self->parts[SP_ITEM_PART_BROWSE] == NULL;
  GtkWidget *button = use_part (self, SP_ITEM_PART_BROWSE, host != NULL);
  g_autofree char *label = NULL;

  if (button == NULL)
    return;
  if (is_new)
    g_signal_connect_swapped (button, "clicked", G_CALLBACK (browse_cb), self);
  /* Translators: a button; %s is the host of a web address, such as “www.reuters.com”. */
  label = g_strdup_printf (_ ("Open %s in Browser"), host);
  gtk_label_set_text (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
show_badge (SpItemRow *self, SpPageItem *item)
{
  GtkWidget *badge = use_part (self, SP_ITEM_PART_BADGE, sp_page_item_get_level (item) != NULL);

  if (badge != NULL)
    sp_level_badge_set (SP_LEVEL_BADGE (badge), sp_page_item_get_scale (item), sp_page_item_get_level (item),
                        sp_page_item_get_basis (item), sp_page_item_get_certainty (item));
}

static void
show_warning (SpItemRow *self, const char *warning)
{
  GtkWidget *box = use_part (self, SP_ITEM_PART_WARNING, warning != NULL);
  const char *mark;
  g_autofree char *sentence = NULL;

  if (box == NULL)
    return;
  /* A sentence of the program, even where the first word is a name from data. */
  mark = sp_text_direction_choose_mark (warning, gtk_widget_get_direction (GTK_WIDGET (self)));
  sentence = g_strconcat (mark, warning, NULL);
  sp_row_text_set (SP_ROW_TEXT (gtk_widget_get_last_child (box)), sentence, NULL, 0);
}

static void
show_plans (SpItemRow *self, SpLanesPlan *lanes, SpStancesPlan *stances)
{
  use_part (self, SP_ITEM_PART_LANES, lanes != NULL);
  use_part (self, SP_ITEM_PART_STANCES, stances != NULL);
  if (self->parts[SP_ITEM_PART_LANES] != NULL)
    sp_lanes_view_set_plan (SP_LANES_VIEW (self->parts[SP_ITEM_PART_LANES]), lanes);
  if (self->parts[SP_ITEM_PART_STANCES] != NULL)
    sp_stances_view_set_plan (SP_STANCES_VIEW (self->parts[SP_ITEM_PART_STANCES]), stances);
}

static void
mark_found (SpItemRow *self)
{
  g_autoptr (SpSearch) search = find_search (self);

  if (self->parts[SP_ITEM_PART_QUOTATION] != NULL)
    sp_quotation_set_search (SP_QUOTATION (self->parts[SP_ITEM_PART_QUOTATION]), search);
  if (self->item != NULL && sp_page_item_get_is_searched (self->item))
    show_texts (self, self->item);
}

/* From the first item on that has anything to mark. */
static void
follow_search (SpItemRow *self)
{
  if (self->follows_search)
    return;
  self->follows_search = TRUE;
  g_signal_connect_object (sp_workspace_get_quote_choice (self->workspace), "changed", G_CALLBACK (mark_found), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (sp_workspace_get_navigation (self->workspace), "view-changed", G_CALLBACK (mark_found), self,
                           G_CONNECT_SWAPPED);
}

static void
show_quotation (SpItemRow *self, SpQuote *quote)
{
  gboolean is_new = self->parts[SP_ITEM_PART_QUOTATION] == NULL;

  if (is_new && quote == NULL)
    return;
  use_part (self, SP_ITEM_PART_QUOTATION, quote != NULL);
  use_part (self, SP_ITEM_PART_COPY_BUTTONS, quote != NULL);
  follow_search (self);
  sp_quotation_set_quote (SP_QUOTATION (self->parts[SP_ITEM_PART_QUOTATION]), self->workspace, quote);
  mark_found (self);
}

static void
tell (SpItemRow *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static gboolean
is_starred (SpItemRow *self)
{
  SpStars *stars = self->workspace ? sp_workspace_get_stars (self->workspace) : NULL;
  SpRecord *record = self->item ? sp_page_item_get_record (self->item) : NULL;

  return stars != NULL && record != NULL && sp_stars_has (stars, record);
}

/* The first star of a row makes its mark, which knows by itself when it is seen from then on. */
static void
show_mark (SpItemRow *self)
{
  gboolean is_new = self->parts[SP_ITEM_PART_MARK] == NULL;
  SpStarMark *mark;

  if (is_new && !is_starred (self))
    return;
  use_part (self, SP_ITEM_PART_MARK, is_starred (self));
  mark = SP_STAR_MARK (self->parts[SP_ITEM_PART_MARK]);
  sp_star_mark_set_record (mark, self->workspace, sp_page_item_get_record (self->item));
  if (!is_new)
    return;
  g_signal_connect_swapped (mark, "notify::visible", G_CALLBACK (tell), self);
  tell (self);
}

static void
show_item (SpItemRow *self)
{
  SpPageItem *item = self->item;

  set_style (self, sp_page_item_get_style (item));
  if (sp_page_item_get_is_searched (item))
    follow_search (self);
  show_badge (self, item);
  show_texts (self, item);
  show_warning (self, sp_page_item_get_warning (item));
  show_address (self, sp_page_item_get_uri (item));
  show_plans (self, sp_page_item_get_plan (item), sp_page_item_get_stances (item));
  show_quotation (self, sp_page_item_get_quote (item));
  show_mark (self);
  use_part (self, SP_ITEM_PART_ARROW, sp_page_item_get_record (item) != NULL);
  tell (self);
}

static void
sp_item_row_dispose (GObject *object)
{
  SpItemRow *self = SP_ITEM_ROW (object);

  if (self->item != NULL)
    g_signal_handlers_disconnect_by_func (self->item, show_item, self);
  g_clear_object (&self->item);
  g_clear_object (&self->workspace);
  for (guint i = 0; i < SP_N_ITEM_PARTS; i++)
    g_clear_pointer (&self->parts[i], gtk_widget_unparent);

  G_OBJECT_CLASS (sp_item_row_parent_class)->dispose (object);
}

static void
sp_item_row_class_init (SpItemRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_item_row_dispose;

  /**
   * SpItemRow::changed:
   * @self: the row
   *
   * It shows another item, or its item has changed, or the record that it leads to has been starred or is not any more.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", SP_TYPE_ITEM_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "itemrow");
}

static void
sp_item_row_init (SpItemRow *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self), sp_item_layout_new (SPACING));
}

/**
 * sp_item_row_new:
 * @workspace: the workspace
 *
 * Returns: (transfer floating): a row that shows no item yet
 */
GtkWidget *
sp_item_row_new (SpWorkspace *workspace)
{
  SpItemRow *self;

  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (SP_TYPE_ITEM_ROW, NULL);
  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (workspace, "stars-changed", G_CALLBACK (show_mark), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/**
 * sp_item_row_set_item:
 * @self: a row
 * @item: the item to show
 *
 * Shows an item. Its texts are never read as markup.
 */
void
sp_item_row_set_item (SpItemRow *self, SpPageItem *item)
{
  g_return_if_fail (SP_IS_ITEM_ROW (self));
  g_return_if_fail (SP_IS_PAGE_ITEM (item));

  if (self->item != NULL)
    g_signal_handlers_disconnect_by_func (self->item, show_item, self);
  g_set_object (&self->item, item);
  g_signal_connect_object (item, "changed", G_CALLBACK (show_item), self, G_CONNECT_SWAPPED);
  show_item (self);
}

/**
 * sp_item_row_get_item:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): the item that it shows
 */
SpPageItem *
sp_item_row_get_item (SpItemRow *self)
{
  g_return_val_if_fail (SP_IS_ITEM_ROW (self), NULL);

  return self->item;
}

/**
 * sp_item_row_get_spoken:
 * @self: a row
 *
 * Returns: (transfer full): all that it says as one text, for screen readers
 */
char *
sp_item_row_get_spoken (SpItemRow *self)
{
  g_autofree char *spoken = NULL;

  g_return_val_if_fail (SP_IS_ITEM_ROW (self), NULL);

  if (self->item == NULL)
    return g_strdup ("");
  spoken = sp_page_item_get_spoken (self->item);
  if (!is_starred (self))
    return g_steal_pointer (&spoken);
  /* Translators: for screen readers: what a row says, and that its record is starred. */
  return g_strdup_printf (_ ("%s, starred"), spoken);
}
