/* SPDX-License-Identifier: GPL-3.0-or-later
 * The list of the found quotes: one is opened by a click, and read large by a double click or Enter. */
#include "sp-found-list.h"

#include "sp-found-anchor.h"
#include "sp-found-menu.h"
#include "sp-found-quotes.h"
#include "sp-found-row.h"
#include "sp-found-scroll.h"
#include "sp-list-rows.h"
#include "sp-tab-out.h"

#include <adwaita.h>

struct _SpFoundList
{
  GtkWidget parent_instance;

  GtkListView *list;

  SpWorkspace *workspace;
  SpFoundQuotes *found;
  SpFoundMenu *menu;
  SpRowMetrics *metrics;
  char *typed; /* what was searched when the list was filled, and in which order it was */
  SpQuoteOrder order;
  SpFoundAnchor anchor;
  gboolean has_to_settle;
  SpFoundScroll scroll;
  gboolean is_going;
};

G_DEFINE_FINAL_TYPE (SpFoundList, sp_found_list, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_READ,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
mapped_cb (SpFoundList *self)
{
  sp_found_scroll_mapped (&self->scroll);
}

static SpSearch *
get_search (SpFoundList *self)
{
  SpQuoteRequest *request = sp_quote_results_get_request (sp_workspace_get_quote_results (self->workspace));

  return request ? sp_quote_request_get_search (request) : NULL;
}

static void
setup_cb (SpFoundList *self, GtkListItem *list_item)
{
  gtk_list_item_set_child (list_item, sp_found_row_new (self->workspace, self->metrics));
}

static void
bind_cb (SpFoundList *self, GtkListItem *list_item)
{
  sp_found_row_set_place (SP_FOUND_ROW (gtk_list_item_get_child (list_item)), gtk_list_item_get_item (list_item),
                          get_search (self));
}

static void
unbind_cb (SpFoundList *self G_GNUC_UNUSED, GtkListItem *list_item)
{
  sp_found_row_set_place (SP_FOUND_ROW (gtk_list_item_get_child (list_item)), NULL, NULL);
}

static void
mark_row (GtkWidget *row)
{
  sp_found_row_set_search (SP_FOUND_ROW (row),
                           get_search (SP_FOUND_LIST (gtk_widget_get_ancestor (row, SP_TYPE_FOUND_LIST))));
}

static void
redraw_cb (SpFoundList *self)
{
  sp_list_rows_each (self->list, gtk_widget_queue_draw);
}

/* Another search and another order begin at the top; else one stays at what one was looking at. */
static gboolean
begins_anew (SpFoundList *self)
{
  SpQuoteChoice *choice = sp_workspace_get_quote_choice (self->workspace);
  gboolean anew = self->typed == NULL ||
                  !g_str_equal (self->typed, sp_search_choice_get_typed (SP_SEARCH_CHOICE (choice))) ||
                  self->order != sp_quote_choice_get_order (choice);

  g_free (self->typed);
  self->typed = g_strdup (sp_search_choice_get_typed (SP_SEARCH_CHOICE (choice)));
  self->order = sp_quote_choice_get_order (choice);
  return anew;
}

/* The quote that is open stays selected while one goes on from its page, as to its source. */
static void
select_open_quote (SpFoundList *self)
{
  SpRecord *record = sp_workspace_get_current_record (self->workspace);
  const SpPlace *place = sp_navigation_get_current (sp_workspace_get_navigation (self->workspace));

  if (record != NULL && SP_IS_QUOTE (record))
    sp_found_places_select (SP_FOUND_PLACES (self->found), record);
  else if (place->kind == SP_PLACE_LIST)
    sp_found_places_select (SP_FOUND_PLACES (self->found), NULL);
}

/* What was chosen elsewhere is brought into view; what was chosen here is under the pointer, and stays there. */
static void
moved_cb (SpFoundList *self)
{
  select_open_quote (self);
  if (!self->is_going)
    sp_found_scroll_now (&self->scroll);
}

static void
forget_dataset (SpFoundList *self)
{
  g_clear_pointer (&self->typed, g_free);
  self->has_to_settle = FALSE;
  sp_found_quotes_set_finding (self->found, NULL);
  sp_found_places_select (SP_FOUND_PLACES (self->found), NULL);
}

static void
results_changed_cb (SpFoundList *self)
{
  SpQuoteFinding *finding = sp_quote_results_get_finding (sp_workspace_get_quote_results (self->workspace));
  gboolean is_first = self->typed == NULL;

  if (finding == NULL)
    {
      forget_dataset (self);
      return;
    }
  if (begins_anew (self))
    self->anchor = (SpFoundAnchor) { NULL, 0, 0 };
  else
    sp_found_anchor_find (&self->anchor, self->list, sp_found_places_get_selected (SP_FOUND_PLACES (self->found)));
  self->has_to_settle = !is_first;
  sp_found_quotes_set_finding (self->found, finding);
  sp_list_rows_each (self->list, mark_row);
  if (is_first)
    {
      select_open_quote (self);
      sp_found_scroll_later (&self->scroll);
    }
}

static void
open_quote (SpFoundList *self, SpQuote *quote)
{
  self->is_going = TRUE;
  sp_navigation_go_to_record (sp_workspace_get_navigation (self->workspace), quote);
  self->is_going = FALSE;
}

static void
activate_cb (SpFoundList *self, guint position)
{
  g_autoptr (SpFoundPlace) place = g_list_model_get_item (G_LIST_MODEL (self->found), position);

  if (place != NULL)
    open_quote (self, sp_found_place_get_content (place));
}

static SpFoundRow *
get_focused_row (SpFoundList *self)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self->list));
  GtkWidget *row = child ? gtk_widget_get_first_child (child) : NULL;

  return row && SP_IS_FOUND_ROW (row) ? SP_FOUND_ROW (row) : NULL;
}

static void
read_quote (SpFoundList *self, SpQuote *quote)
{
  g_signal_emit (self, signals[SIGNAL_READ], 0, quote);
}

/* Before the list, for which Enter and Space are both a click. */
static gboolean
key_cb (SpFoundList *self, guint key, guint code G_GNUC_UNUSED, GdkModifierType modifiers)
{
  SpFoundRow *row = get_focused_row (self);
  gboolean is_enter = key == GDK_KEY_Return || key == GDK_KEY_KP_Enter || key == GDK_KEY_ISO_Enter;
  gboolean is_space = key == GDK_KEY_space || key == GDK_KEY_KP_Space;

  if (row == NULL || (modifiers & gtk_accelerator_get_default_mod_mask ()) != 0 || (!is_enter && !is_space))
    return GDK_EVENT_PROPAGATE;
  if (is_enter)
    read_quote (self, sp_found_row_get_quote (row));
  else
    open_quote (self, sp_found_row_get_quote (row));
  return GDK_EVENT_STOP;
}

static void
released_cb (SpFoundList *self, int n_press, double x G_GNUC_UNUSED, double y G_GNUC_UNUSED)
{
  SpFoundRow *row = get_focused_row (self);

  if (n_press == 2 && row != NULL)
    read_quote (self, sp_found_row_get_quote (row));
}

static void
sp_found_list_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  sp_row_metrics_forget (SP_FOUND_LIST (widget)->metrics);

  GTK_WIDGET_CLASS (sp_found_list_parent_class)->css_changed (widget, change);
}

static void
sp_found_list_dispose (GObject *object)
{
  SpFoundList *self = SP_FOUND_LIST (object);
  GtkWidget *scroller = gtk_widget_get_first_child (GTK_WIDGET (self));

  sp_found_scroll_clear (&self->scroll);
  g_clear_object (&self->menu);
  g_clear_object (&self->workspace);
  g_clear_pointer (&scroller, gtk_widget_unparent);
  g_clear_object (&self->found);

  G_OBJECT_CLASS (sp_found_list_parent_class)->dispose (object);
}

static void
sp_found_list_finalize (GObject *object)
{
  SpFoundList *self = SP_FOUND_LIST (object);

  g_free (self->typed);
  sp_row_metrics_unref (self->metrics);

  G_OBJECT_CLASS (sp_found_list_parent_class)->finalize (object);
}

static void
sp_found_list_class_init (SpFoundListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sp_found_list_dispose;
  object_class->finalize = sp_found_list_finalize;
  widget_class->css_changed = sp_found_list_css_changed;
  /**
   * SpFoundList::read:
   * @self: the list
   * @quote: a quote
   *
   * The user wants to read a quote large.
   */
  signals[SIGNAL_READ] =
    g_signal_new ("read", SP_TYPE_FOUND_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, SP_TYPE_QUOTE);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-found-list.ui");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_bind_template_child (widget_class, SpFoundList, list);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, mapped_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_cb);
  gtk_widget_class_bind_template_callback (widget_class, released_cb);
}

static void
sp_found_list_init (SpFoundList *self)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  self->found = sp_found_quotes_new ();
  self->metrics = sp_row_metrics_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  self->scroll = (SpFoundScroll) { .list = GTK_WIDGET (self->list), .found = SP_FOUND_PLACES (self->found) };
  g_signal_connect_object (style, "notify::dark", G_CALLBACK (redraw_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", G_CALLBACK (redraw_cb), self, G_CONNECT_SWAPPED);
  sp_tab_out_add (GTK_WIDGET (self->list));
}

/**
 * sp_found_list_set_workspace:
 * @self: a list, with no workspace yet
 * @workspace: the workspace that it follows
 *
 * Lists the quotes that are found, from now on.
 */
void
sp_found_list_set_workspace (SpFoundList *self, SpWorkspace *workspace)
{
  g_return_if_fail (SP_IS_FOUND_LIST (self) && self->workspace == NULL);
  g_return_if_fail (SP_IS_WORKSPACE (workspace));

  self->workspace = g_object_ref (workspace);
  self->menu = sp_found_menu_new (GTK_WIDGET (self), GTK_WIDGET (self->list), workspace);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (self->found));
  g_signal_connect_object (sp_workspace_get_quote_results (workspace), "changed", G_CALLBACK (results_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (sp_workspace_get_navigation (workspace), "moved", G_CALLBACK (moved_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "stars-changed", G_CALLBACK (redraw_cb), self, G_CONNECT_SWAPPED);
  results_changed_cb (self);
  moved_cb (self);
}

/**
 * sp_found_list_settle:
 * @self: a list
 *
 * Keeps the list at what one was looking at, or where another search began, at the top. To be called when others were
 * found and the list was laid out with them, lest a frame shows it elsewhere.
 */
void
sp_found_list_settle (SpFoundList *self)
{
  g_return_if_fail (SP_IS_FOUND_LIST (self));

  if (!self->has_to_settle)
    return;
  self->has_to_settle = FALSE;
  sp_found_anchor_restore (&self->anchor, self->list, SP_FOUND_PLACES (self->found));
}

/**
 * sp_found_list_open_first:
 * @self: a list
 *
 * Opens the page of the first quote.
 */
void
sp_found_list_open_first (SpFoundList *self)
{
  g_return_if_fail (SP_IS_FOUND_LIST (self));

  activate_cb (self, 0);
}

/**
 * sp_found_list_focus:
 * @self: a list
 *
 * Puts the keyboard back to the row where it was, or to the first.
 */
void
sp_found_list_focus (SpFoundList *self)
{
  g_return_if_fail (SP_IS_FOUND_LIST (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->list));
}

/**
 * sp_found_list_focus_selected:
 * @self: a list
 *
 * Puts the keyboard onto the row of the quote that is open, where it is listed.
 */
void
sp_found_list_focus_selected (SpFoundList *self)
{
  SpQuote *selected;

  g_return_if_fail (SP_IS_FOUND_LIST (self));

  sp_found_scroll_now (&self->scroll);
  selected = sp_found_places_get_selected (SP_FOUND_PLACES (self->found));
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->list)); child != NULL && selected != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (sp_found_row_get_quote (SP_FOUND_ROW (gtk_widget_get_first_child (child))) == selected)
      {
        gtk_widget_grab_focus (child);
        return;
      }
  sp_found_list_focus (self);
}

/**
 * sp_found_list_get_neighbour:
 * @self: a list
 * @next: whether the next quote is wanted, or the one before
 *
 * Returns: (transfer none) (nullable): the quote listed after or before the one that is open; the first or the last
 *   where none is
 */
SpQuote *
sp_found_list_get_neighbour (SpFoundList *self, gboolean next)
{
  g_return_val_if_fail (SP_IS_FOUND_LIST (self), NULL);

  return sp_found_quotes_get_neighbour (self->found, next);
}

/**
 * sp_found_list_get_place:
 * @self: a list
 *
 * Returns: the place of the quote that is open, from 0, or `G_MAXUINT` where it is not listed
 */
guint
sp_found_list_get_place (SpFoundList *self)
{
  g_return_val_if_fail (SP_IS_FOUND_LIST (self), G_MAXUINT);

  return sp_found_places_get_place (SP_FOUND_PLACES (self->found));
}

/**
 * sp_found_list_get_selected:
 * @self: a list
 *
 * Returns: (transfer none) (nullable): the quote that is open, listed or not
 */
SpQuote *
sp_found_list_get_selected (SpFoundList *self)
{
  g_return_val_if_fail (SP_IS_FOUND_LIST (self), NULL);

  return sp_found_places_get_selected (SP_FOUND_PLACES (self->found));
}
