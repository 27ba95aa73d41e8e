/* SPDX-License-Identifier: GPL-3.0-or-later
 * The Quotes view: the found quotes, and ways to find them. */
#include "sp-quotes-view.h"

#include "sp-found-quotes.h"
#include "sp-tab-out.h"

#include <adwaita.h>

#define MAX_LINES 3

struct _SpQuotesView
{
  GtkWidget parent_instance;

  GtkWidget *box;
  AdwBin *chips_place;
  GtkListView *list;

  SpWorkspace *workspace;
  SpFoundQuotes *found;
};

G_DEFINE_FINAL_TYPE (SpQuotesView, sp_quotes_view, GTK_TYPE_WIDGET)

static void
setup_cb (SpQuotesView *self G_GNUC_UNUSED, GtkListItem *list_item)
{
  gtk_list_item_set_child (list_item, g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "wrap", TRUE, "lines", MAX_LINES,
                                                    "ellipsize", PANGO_ELLIPSIZE_END, NULL));
}

static void
bind_cb (SpQuotesView *self G_GNUC_UNUSED, GtkListItem *list_item)
{
  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (list_item)),
                      sp_quote_get_text (gtk_list_item_get_item (list_item)));
}

static void
activate_cb (SpQuotesView *self, guint position)
{
  g_autoptr (SpQuote) quote = g_list_model_get_item (G_LIST_MODEL (self->found), position);

  if (quote != NULL)
    sp_navigation_go_to_record (sp_workspace_get_navigation (self->workspace), quote);
}

static void
update_cb (SpQuotesView *self)
{
  SpDataset *dataset = sp_workspace_get_dataset (self->workspace);

  if (dataset != NULL)
    sp_found_quotes_set_quotes (self->found, sp_dataset_get_records (dataset, SP_RECORD_QUOTE));
}

static void
moved_cb (SpQuotesView *self)
{
  SpRecord *record = sp_workspace_get_current_record (self->workspace);

  sp_found_quotes_select (self->found, record && SP_IS_QUOTE (record) ? SP_QUOTE (record) : NULL);
}

static void
sp_quotes_view_dispose (GObject *object)
{
  SpQuotesView *self = SP_QUOTES_VIEW (object);

  g_clear_object (&self->workspace);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->found);

  G_OBJECT_CLASS (sp_quotes_view_parent_class)->dispose (object);
}

static void
sp_quotes_view_class_init (SpQuotesViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_quotes_view_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-quotes-view.ui");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "quotesview");
  gtk_widget_class_bind_template_child (widget_class, SpQuotesView, box);
  gtk_widget_class_bind_template_child (widget_class, SpQuotesView, chips_place);
  gtk_widget_class_bind_template_child (widget_class, SpQuotesView, list);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
sp_quotes_view_init (SpQuotesView *self)
{
  self->found = sp_found_quotes_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (self->found));
  sp_tab_out_add (GTK_WIDGET (self->list));
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
  g_signal_connect_object (workspace, "dataset-changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sp_workspace_get_navigation (workspace), "moved", G_CALLBACK (moved_cb), self,
                           G_CONNECT_SWAPPED);
  update_cb (self);
  moved_cb (self);
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

  adw_bin_set_child (self->chips_place, chips);
}

/**
 * sp_quotes_view_set_room:
 * @self: a view
 * @width: the width of the window, in pixels
 *
 * Shows beside the quotes what there is room for.
 */
void
sp_quotes_view_set_room (SpQuotesView *self, int width G_GNUC_UNUSED)
{
  g_return_if_fail (SP_IS_QUOTES_VIEW (self));
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

  gtk_widget_grab_focus (GTK_WIDGET (self->list));
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

  return sp_found_quotes_get_neighbour (self->found, next);
}
