/* SPDX-License-Identifier: GPL-3.0-or-later
 * The widget for one item of a page. */
#include "sp-item-row.h"

#include "sp-browse.h"
#include "sp-lanes-view.h"
#include "sp-level-badge.h"
#include "sp-star-mark.h"
#include "sp-quotation.h"
#include "sp-quote-actions.h"
#include "sp-stances-view.h"
#include "sp-text-direction.h"

#include <glib/gi18n-lib.h>

struct _SpItemRow
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkLabel *flag;
  SpLevelBadge *badge;
  GtkLabel *caption;
  GtkLabel *title;
  GtkLabel *subtitle;
  GtkLabel *body;
  GtkWidget *browse;
  GtkLabel *browse_label;
  GtkLabel *count;
  SpStarMark *mark;
  GtkWidget *arrow;
  GtkBox *texts;

  /* Made for the first item that has such; few have. */
  GtkWidget *details;
  GtkWidget *warning;
  GtkWidget *lanes;
  GtkWidget *stances;
  GtkWidget *quotation;
  GtkWidget *copy_buttons;
  SpPageItem *item;
  SpWorkspace *workspace;
};

G_DEFINE_FINAL_TYPE (SpItemRow, sp_item_row, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_MARKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *const style_classes[] = {
  [SP_PAGE_ITEM_TITLE] = "item-title",
  [SP_PAGE_ITEM_HEADING] = "item-heading",
  [SP_PAGE_ITEM_TEXT] = "item-text",
  [SP_PAGE_ITEM_QUOTATION] = "item-quotation",
  [SP_PAGE_ITEM_FACT] = "item-fact",
  [SP_PAGE_ITEM_CARD] = "item-card",
  [SP_PAGE_ITEM_ROW] = "item-row",
  [SP_PAGE_ITEM_LINK] = "item-link",
  [SP_PAGE_ITEM_LANES] = "item-lanes",
  [SP_PAGE_ITEM_STANCES] = "item-stances",
  [SP_PAGE_ITEM_NOTICE] = "item-notice",
};

static void
show_text (GtkLabel *label, const char *text, guint max_lines)
{
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && *text != '\0');
  gtk_label_set_ellipsize (label, max_lines > 0 ? PANGO_ELLIPSIZE_END : PANGO_ELLIPSIZE_NONE);
  gtk_label_set_lines (label, max_lines > 0 ? (int) max_lines : -1);
  gtk_label_set_text (label, text);
}

static void
set_language (GtkLabel *label, const char *text, const char *language)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  /* In an address or a title a hyphen at the end of a line would be taken for a part of it. */
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  if (language != NULL)
    pango_attr_list_insert (attributes, pango_attr_language_new (pango_language_from_string (language)));
  gtk_label_set_attributes (label, attributes);
  /* Words in a language of their own run in its direction, whatever the window's. */
  gtk_widget_set_direction (GTK_WIDGET (label),
                            language && text ? sp_text_direction_find (text, language) : GTK_TEXT_DIR_NONE);
}

static void
set_style (SpItemRow *self, SpPageItemStyle style)
{
  for (guint i = 0; i < G_N_ELEMENTS (style_classes); i++)
    gtk_widget_remove_css_class (GTK_WIDGET (self), style_classes[i]);
  gtk_widget_add_css_class (GTK_WIDGET (self), style_classes[style]);
}

/* Words can be selected and copied where a click leads nowhere. */
static void
set_selectable (SpItemRow *self, SpPageItem *item)
{
  SpPageItemStyle style = sp_page_item_get_style (item);
  gboolean selectable = sp_page_item_get_record (item) == NULL && sp_page_item_get_action (item) == NULL &&
                        style != SP_PAGE_ITEM_HEADING;

  gtk_label_set_selectable (self->title, selectable);
  gtk_label_set_selectable (self->body, selectable);
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
  g_autofree char *label = NULL;

  gtk_widget_set_visible (self->browse, host != NULL);
  if (host == NULL)
    return;
  /* Translators: a button; %s is the host of a web address, such as “www.reuters.com”. */
  label = g_strdup_printf (_ ("Open %s in Browser"), host);
  gtk_label_set_text (self->browse_label, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->browse), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static GtkWidget *
create_label (int max_width_chars)
{
  return g_object_new (GTK_TYPE_LABEL, "max-width-chars", max_width_chars, "xalign", 0.0f, "wrap", TRUE, "wrap-mode",
                       PANGO_WRAP_WORD_CHAR, NULL);
}

static void
show_details (SpItemRow *self, const char *details)
{
  if (self->details == NULL && details == NULL)
    return;
  if (self->details == NULL)
    {
      self->details = create_label (26);
      gtk_widget_add_css_class (self->details, "item-details");
      gtk_box_insert_child_after (self->texts, self->details, GTK_WIDGET (self->body));
    }
  show_text (GTK_LABEL (self->details), details, 0);
}

static GtkWidget *
create_warning (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *image = g_object_new (GTK_TYPE_IMAGE, "icon-name", "dialog-warning-symbolic", "valign", GTK_ALIGN_START,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  GtkWidget *label = create_label (24);

  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), image);
  gtk_box_append (GTK_BOX (box), label);
  gtk_widget_add_css_class (box, "item-warning");
  return box;
}

static void
show_warning (SpItemRow *self, const char *warning)
{
  const char *mark;
  g_autofree char *sentence = NULL;

  if (self->warning == NULL && warning == NULL)
    return;
  if (self->warning == NULL)
    {
      self->warning = create_warning ();
      gtk_box_insert_child_after (self->texts, self->warning, self->details ? self->details : GTK_WIDGET (self->body));
    }
  gtk_widget_set_visible (self->warning, warning != NULL);
  if (warning == NULL)
    return;
  /* A sentence of the program, even where the first word is a name from data. */
  mark = sp_text_direction_choose_mark (warning, gtk_widget_get_direction (GTK_WIDGET (self)));
  sentence = g_strconcat (mark, warning, NULL);
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_last_child (self->warning)), sentence);
}

static void
show_lanes (SpItemRow *self, SpLanesPlan *plan)
{
  if (self->lanes == NULL && plan == NULL)
    return;
  if (self->lanes == NULL)
    {
      self->lanes = sp_lanes_view_new ();
      gtk_box_append (self->texts, self->lanes);
    }
  gtk_widget_set_visible (self->lanes, plan != NULL);
  sp_lanes_view_set_plan (SP_LANES_VIEW (self->lanes), plan);
}

static void
show_stances (SpItemRow *self, SpStancesPlan *plan)
{
  if (self->stances == NULL && plan == NULL)
    return;
  if (self->stances == NULL)
    {
      self->stances = sp_stances_view_new ();
      gtk_box_append (self->texts, self->stances);
    }
  gtk_widget_set_visible (self->stances, plan != NULL);
  sp_stances_view_set_plan (SP_STANCES_VIEW (self->stances), plan);
}

/* What the Quotes view was searched for, while that is what one sees. */
static void
mark_found (SpItemRow *self)
{
  SpNavigation *navigation = sp_workspace_get_navigation (self->workspace);
  SpQuoteChoice *choice = sp_workspace_get_quote_choice (self->workspace);
  const char *typed = choice ? sp_quote_choice_get_typed (choice) : NULL;
  g_autoptr (SpSearch) search = NULL;

  if (typed != NULL && sp_navigation_get_view (navigation) == SP_VIEW_QUOTES)
    search = sp_search_new (typed);
  sp_quotation_set_search (SP_QUOTATION (self->quotation), search);
}

static void
create_quotation (SpItemRow *self)
{
  self->quotation = sp_quotation_new ();
  self->copy_buttons = sp_quote_actions_create_buttons ();
  gtk_box_append (self->texts, self->quotation);
  gtk_box_append (self->texts, self->copy_buttons);
  g_signal_connect_object (sp_workspace_get_quote_choice (self->workspace), "changed", G_CALLBACK (mark_found), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (sp_workspace_get_navigation (self->workspace), "view-changed", G_CALLBACK (mark_found),
                           self, G_CONNECT_SWAPPED);
}

static void
show_quotation (SpItemRow *self, SpQuote *quote)
{
  if (self->quotation == NULL && quote == NULL)
    return;
  if (self->quotation == NULL)
    create_quotation (self);
  gtk_widget_set_visible (self->quotation, quote != NULL);
  gtk_widget_set_visible (self->copy_buttons, quote != NULL);
  sp_quotation_set_quote (SP_QUOTATION (self->quotation), self->workspace, quote);
  mark_found (self);
}

static void
marked_cb (SpItemRow *self)
{
  g_signal_emit (self, signals[SIGNAL_MARKED], 0);
}

static void
sp_item_row_dispose (GObject *object)
{
  SpItemRow *self = SP_ITEM_ROW (object);

  g_clear_object (&self->item);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_item_row_parent_class)->dispose (object);
}

static void
sp_item_row_class_init (SpItemRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sp_item_row_dispose;

  /**
   * SpItemRow::marked:
   * @self: the row
   *
   * The record that it leads to has been starred, or is not any more.
   */
  signals[SIGNAL_MARKED] =
    g_signal_new ("marked", SP_TYPE_ITEM_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (SP_TYPE_LEVEL_BADGE);
  g_type_ensure (SP_TYPE_STAR_MARK);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-item-row.ui");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "itemrow");
  gtk_widget_class_bind_template_child (widget_class, SpItemRow, box);
  gtk_widget_class_bind_template_child (widget_class, SpItemRow, flag);
  gtk_widget_class_bind_template_child (widget_class, SpItemRow, badge);
  gtk_widget_class_bind_template_child (widget_class, SpItemRow, caption);
  gtk_widget_class_bind_template_child (widget_class, SpItemRow, title);
  gtk_widget_class_bind_template_child (widget_class, SpItemRow, subtitle);
  gtk_widget_class_bind_template_child (widget_class, SpItemRow, body);
  gtk_widget_class_bind_template_child (widget_class, SpItemRow, texts);
  gtk_widget_class_bind_template_child (widget_class, SpItemRow, browse);
  gtk_widget_class_bind_template_child (widget_class, SpItemRow, browse_label);
  gtk_widget_class_bind_template_child (widget_class, SpItemRow, arrow);
  gtk_widget_class_bind_template_child (widget_class, SpItemRow, mark);
  gtk_widget_class_bind_template_child (widget_class, SpItemRow, count);
  gtk_widget_class_bind_template_callback (widget_class, browse_cb);
  gtk_widget_class_bind_template_callback (widget_class, marked_cb);
}

static void
sp_item_row_init (SpItemRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
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
  guint max_lines = sp_page_item_get_max_lines (item);
  const char *flag = sp_page_item_get_flag (item);
  gboolean heading = sp_page_item_get_style (item) == SP_PAGE_ITEM_HEADING;

  g_return_if_fail (SP_IS_ITEM_ROW (self));

  g_set_object (&self->item, item);
  set_style (self, sp_page_item_get_style (item));
  set_selectable (self, item);
  gtk_widget_set_visible (GTK_WIDGET (self->flag), flag != NULL && *flag != '\0');
  gtk_label_set_text (self->flag, flag);
  sp_level_badge_set (self->badge, sp_page_item_get_scale (item), sp_page_item_get_level (item),
                      sp_page_item_get_basis (item), sp_page_item_get_certainty (item));
  set_language (self->title, sp_page_item_get_title (item), sp_page_item_get_language (item));
  show_text (self->caption, sp_page_item_get_caption (item), 0);
  show_text (self->title, sp_page_item_get_title (item), max_lines);
  show_text (self->subtitle, heading ? NULL : sp_page_item_get_subtitle (item), 0);
  show_text (self->count, heading ? sp_page_item_get_subtitle (item) : NULL, 0);
  show_text (self->body, sp_page_item_get_body (item), max_lines);
  show_details (self, sp_page_item_get_details (item));
  show_warning (self, sp_page_item_get_warning (item));
  show_lanes (self, sp_page_item_get_plan (item));
  show_stances (self, sp_page_item_get_stances (item));
  show_quotation (self, sp_page_item_get_quote (item));
  show_address (self, sp_page_item_get_uri (item));
  gtk_widget_set_visible (self->arrow, sp_page_item_get_record (item) != NULL);
  sp_star_mark_set_record (self->mark, self->workspace, sp_page_item_get_record (item));
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
  if (!gtk_widget_get_visible (GTK_WIDGET (self->mark)))
    return g_steal_pointer (&spoken);
  /* Translators: for screen readers: what a row says, and that its record is starred. */
  return g_strdup_printf (_ ("%s, starred"), spoken);
}
