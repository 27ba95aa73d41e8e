/* SPDX-License-Identifier: GPL-3.0-or-later
 * The Quotes view: the found quotes, and ways to find them. */
#include "sp-quotes-view.h"

#include "sp-drop-down-name.h"
#include "sp-facets.h"
#include "sp-finder.h"
#include "sp-found-empty.h"
#include "sp-found-list.h"
#include "sp-quote-reading.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* Of the window: below it the facets are a pane over the quotes; of the facets; and of the quotes: below it the search
 * field has a line of its own. In pixels where text is not enlarged. */
#define FACETS_WINDOW_WIDTH 960
#define FACETS_WIDTH 250
#define CONTROLS_WIDTH 430

struct _SpQuotesView
{
  GtkWidget parent_instance;

  GtkStack *pages;
  SpQuoteReading *reading;
  AdwFlap *flap;
  SpFinder *finder;
  GtkDropDown *order;
  GListModel *orders;
  GListModel *orders_of_search;
  SpFoundList *list;
  SpFoundEmpty *empty;
  SpFacets *facets;

  SpWorkspace *workspace;
};

G_DEFINE_FINAL_TYPE (SpQuotesView, sp_quotes_view, GTK_TYPE_WIDGET)

static SpQuoteChoice *
get_choice (SpQuotesView *self)
{
  return sp_workspace_get_quote_choice (self->workspace);
}

static void
entered_cb (SpQuotesView *self)
{
  sp_found_list_open_first (self->list);
}

static void
left_cb (SpQuotesView *self)
{
  sp_found_list_focus (self->list);
}

/* Best Match is there only while there is something to match. */
static guint
get_first_order (SpQuotesView *self)
{
  return gtk_drop_down_get_model (self->order) == self->orders_of_search ? SP_QUOTE_ORDER_RELEVANCE
                                                                         : SP_QUOTE_ORDER_NEWEST;
}

static void
order_chosen_cb (SpQuotesView *self)
{
  guint selected = gtk_drop_down_get_selected (self->order);

  if (self->workspace != NULL && selected != GTK_INVALID_LIST_POSITION)
    sp_quote_choice_set_order (get_choice (self), (SpQuoteOrder) (get_first_order (self) + selected));
}

static void
choice_changed_cb (SpQuotesView *self)
{
  SpQuoteChoice *choice = get_choice (self);

  g_signal_handlers_block_by_func (self->order, order_chosen_cb, self);
  gtk_drop_down_set_model (self->order, sp_search_choice_has_search (SP_SEARCH_CHOICE (choice)) ? self->orders_of_search
                                                                                                : self->orders);
  gtk_drop_down_set_selected (self->order, sp_quote_choice_get_order (choice) - get_first_order (self));
  g_signal_handlers_unblock_by_func (self->order, order_chosen_cb, self);
}

static void
show_later (SpQuotesView *self, guint n_later)
{
  g_autofree char *label =
    g_strdup_printf (ngettext ("%'u later quote: go to Latest", "%'u later quotes: go to Latest", n_later), n_later);

  sp_finder_set_later (self->finder, n_later > 0 ? label : NULL);
}

static void
leave_reading (SpQuotesView *self)
{
  gtk_stack_set_visible_child_name (self->pages, "found");
}

/* The quote that is open, as the list has it: it stays while one goes on from its page. */
static void
show_reading (SpQuotesView *self)
{
  SpQuote *quote = sp_found_list_get_selected (self->list);

  if (quote != NULL)
    sp_quote_reading_show (self->reading, self->workspace, quote, sp_found_list_get_place (self->list));
  else
    leave_reading (self);
}

static void
follow_reading (SpQuotesView *self)
{
  if (sp_quotes_view_is_reading (self))
    show_reading (self);
}

static void
results_changed_cb (SpQuotesView *self)
{
  SpQuoteFinding *finding = sp_quote_results_get_finding (sp_workspace_get_quote_results (self->workspace));
  guint n_all = finding ? sp_quote_finding_get_n_all (finding) : 0;
  gboolean empty = finding != NULL && sp_quote_finding_get_n_quotes (finding) == 0;
  g_autofree char *hint = g_strdup_printf (ngettext ("Search %'u quote", "Search %'u quotes", n_all), n_all);

  sp_facets_set_finding (self->facets, finding);
  if (finding != NULL)
    sp_finder_set_hint (self->finder, hint);
  if (empty)
    sp_found_empty_show (self->empty, self->workspace);
  sp_finder_set_empty (self->finder, empty);
  show_later (self, finding && !empty ? sp_quote_finding_get_n_later (finding) : 0);
  follow_reading (self);
}

static void
read_cb (SpQuotesView *self, SpQuote *quote)
{
  gtk_stack_set_visible_child_name (self->pages, "reading");
  sp_navigation_go_to_record (sp_workspace_get_navigation (self->workspace), quote);
  show_reading (self);
  sp_quote_reading_focus (self->reading);
}

static void
list_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  SpQuotesView *self = SP_QUOTES_VIEW (widget);

  leave_reading (self);
  sp_found_list_focus_selected (self->list);
}

/* Chips and lines that come and go move the list: so it is laid out before it is put in place. */
static void
results_shown_cb (SpQuotesView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  int width = gtk_widget_get_width (widget);

  if (width == 0)
    return;
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, NULL, NULL, NULL, NULL);
  gtk_widget_allocate (widget, width, gtk_widget_get_height (widget), -1, NULL);
  sp_found_list_settle (self->list);
}

static void
sp_quotes_view_map (GtkWidget *widget)
{
  SpQuotesView *self = SP_QUOTES_VIEW (widget);

  sp_quote_results_set_wanted (sp_workspace_get_quote_results (self->workspace), TRUE);

  GTK_WIDGET_CLASS (sp_quotes_view_parent_class)->map (widget);
}

static void
sp_quotes_view_unmap (GtkWidget *widget)
{
  SpQuotesView *self = SP_QUOTES_VIEW (widget);

  sp_quote_results_set_wanted (sp_workspace_get_quote_results (self->workspace), FALSE);

  GTK_WIDGET_CLASS (sp_quotes_view_parent_class)->unmap (widget);
}

static void
sp_quotes_view_dispose (GObject *object)
{
  SpQuotesView *self = SP_QUOTES_VIEW (object);
  GtkWidget *pages = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_clear_pointer (&pages, gtk_widget_unparent);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (sp_quotes_view_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (SP_TYPE_FACETS);
  g_type_ensure (SP_TYPE_FOUND_LIST);
  g_type_ensure (SP_TYPE_FOUND_EMPTY);
  g_type_ensure (SP_TYPE_QUOTE_READING);
  g_type_ensure (SP_TYPE_FINDER);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-quotes-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SpQuotesView, pages);
  gtk_widget_class_bind_template_child (widget_class, SpQuotesView, reading);
  gtk_widget_class_bind_template_child (widget_class, SpQuotesView, flap);
  gtk_widget_class_bind_template_child (widget_class, SpQuotesView, finder);
  gtk_widget_class_bind_template_child (widget_class, SpQuotesView, order);
  gtk_widget_class_bind_template_child (widget_class, SpQuotesView, orders);
  gtk_widget_class_bind_template_child (widget_class, SpQuotesView, orders_of_search);
  gtk_widget_class_bind_template_child (widget_class, SpQuotesView, list);
  gtk_widget_class_bind_template_child (widget_class, SpQuotesView, empty);
  gtk_widget_class_bind_template_child (widget_class, SpQuotesView, facets);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, left_cb);
  gtk_widget_class_bind_template_callback (widget_class, order_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, read_cb);
}

static void
sp_quotes_view_class_init (SpQuotesViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_quotes_view_dispose;
  widget_class->map = sp_quotes_view_map;
  widget_class->unmap = sp_quotes_view_unmap;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "quotesview");
  gtk_widget_class_install_action (widget_class, "quotes.list", NULL, list_action);
  bind_template (widget_class);
}

static void
sp_quotes_view_init (SpQuotesView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  sp_drop_down_name (self->order, _ ("Order of the quotes"));
}

/**
 * sp_quotes_view_new:
 * @workspace: a workspace with an open dataset
 *
 * Returns: (transfer floating): the view of its quotes
 */
GtkWidget *
sp_quotes_view_new (SpWorkspace *workspace)
{
  SpQuotesView *self;

  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (SP_TYPE_QUOTES_VIEW, NULL);
  self->workspace = g_object_ref (workspace);
  sp_facets_set_workspace (self->facets, workspace);
  sp_found_list_set_workspace (self->list, workspace);
  g_signal_connect_object (sp_workspace_get_quote_results (workspace), "changed", G_CALLBACK (results_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (sp_workspace_get_quote_results (workspace), "changed", G_CALLBACK (results_shown_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  sp_finder_set_choice (self->finder, SP_SEARCH_CHOICE (get_choice (self)));
  g_signal_connect_object (get_choice (self), "changed", G_CALLBACK (choice_changed_cb), self, G_CONNECT_SWAPPED);
  /* After the list, which knows the quote that is open */
  g_signal_connect_object (sp_workspace_get_navigation (workspace), "moved", G_CALLBACK (follow_reading), self,
                           G_CONNECT_SWAPPED);
  choice_changed_cb (self);
  results_changed_cb (self);
  return GTK_WIDGET (self);
}

/**
 * sp_quotes_view_set_chips:
 * @self: a view
 * @chips: (nullable): the filters and the comparison set, or %NULL where they are elsewhere
 *
 * Shows the chips above the quotes.
 */
void
sp_quotes_view_set_chips (SpQuotesView *self, GtkWidget *chips)
{
  g_return_if_fail (SP_IS_QUOTES_VIEW (self));
  g_return_if_fail (chips == NULL || GTK_IS_WIDGET (chips));

  sp_finder_set_chips (self->finder, chips);
}

/**
 * sp_quotes_view_set_room:
 * @self: a view
 * @window_width: the width of the window, in pixels as if text were not enlarged
 * @width: the width of the view
 *
 * Shows beside the quotes what there is room for.
 */
void
sp_quotes_view_set_room (SpQuotesView *self, double window_width, double width)
{
  gboolean folded, stacked;

  g_return_if_fail (SP_IS_QUOTES_VIEW (self));

  folded = window_width < FACETS_WINDOW_WIDTH;
  stacked = width - (folded ? 0 : FACETS_WIDTH) < CONTROLS_WIDTH;
  adw_flap_set_fold_policy (self->flap, folded ? ADW_FLAP_FOLD_POLICY_ALWAYS : ADW_FLAP_FOLD_POLICY_NEVER);
  sp_finder_set_stacked (self->finder, stacked);
}

/**
 * sp_quotes_view_focus_search:
 * @self: a view
 *
 * Puts the keyboard into the search field, with what stands there selected.
 */
void
sp_quotes_view_focus_search (SpQuotesView *self)
{
  g_return_if_fail (SP_IS_QUOTES_VIEW (self));

  leave_reading (self);
  sp_finder_focus (self->finder);
}

/**
 * sp_quotes_view_focus:
 * @self: a view
 *
 * Puts the keyboard on the quote that is read, or else into the search field.
 */
void
sp_quotes_view_focus (SpQuotesView *self)
{
  g_return_if_fail (SP_IS_QUOTES_VIEW (self));

  if (sp_quotes_view_is_reading (self))
    sp_quote_reading_focus (self->reading);
  else
    sp_quotes_view_focus_search (self);
}

/**
 * sp_quotes_view_get_neighbour:
 * @self: a view
 * @next: whether the next quote is wanted, or the one before
 *
 * Returns: (transfer none) (nullable): the quote listed after or before the one that is open
 */
SpQuote *
sp_quotes_view_get_neighbour (SpQuotesView *self, gboolean next)
{
  g_return_val_if_fail (SP_IS_QUOTES_VIEW (self), NULL);

  return sp_found_list_get_neighbour (self->list, next);
}

/**
 * sp_quotes_view_is_reading:
 * @self: a view
 *
 * Returns: whether a quote is read large, in place of the list
 */
gboolean
sp_quotes_view_is_reading (SpQuotesView *self)
{
  g_return_val_if_fail (SP_IS_QUOTES_VIEW (self), FALSE);

  return gtk_stack_get_visible_child (self->pages) == GTK_WIDGET (self->reading);
}
