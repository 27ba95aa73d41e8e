/* SPDX-License-Identifier: GPL-3.0-or-later
 * All values of a facet, with a search: any number of them.
 *
 * The order is that of the moment when it was opened: the largest first, but years by year and levels as their scale has
 * them. While it is open only counts change, and no row moves. */
#include "sp-facet-list.h"

#include "sp-facet-row.h"
#include "sp-tab-out.h"

#include <glib/gi18n-lib.h>

struct _SpFacetList
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkLabel *title;
  GtkWidget *clear;
  GtkEditable *search;
  GtkStack *stack;
  GtkLabel *none;
  GtkListView *list;
  GListStore *found;

  SpFacetValues *values;
  SpQuoteChoice *choice;
  GPtrArray *items; /* all, in their order here */
};

G_DEFINE_FINAL_TYPE (SpFacetList, sp_facet_list, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CLOSED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

typedef struct
{
  SpFacetItem *item;
  guint match;
  guint place;
} Match;

/* --- The order -------------------------------------------------------------------------------------------------- */

static int
compare_years (gconstpointer a, gconstpointer b)
{
  return strcmp (sp_facet_item_get_key (*(SpFacetItem **) b), sp_facet_item_get_key (*(SpFacetItem **) a));
}

static guint
find_question (GPtrArray *questions, SpQuestion *question)
{
  guint place = questions->len;

  g_ptr_array_find (questions, question, &place);
  return place;
}

static int
compare_stances (gconstpointer a, gconstpointer b, gpointer questions)
{
  SpQuestion *first_question, *second_question;
  SpLevel *first, *second;

  if (!sp_facet_item_get_stance (*(SpFacetItem **) a, &first_question, &first) ||
      !sp_facet_item_get_stance (*(SpFacetItem **) b, &second_question, &second))
    return 0;
  if (first_question == second_question)
    return (int) sp_level_get_index (first) - (int) sp_level_get_index (second);
  return (int) find_question (questions, first_question) - (int) find_question (questions, second_question);
}

static GPtrArray *
list_items (SpFacetList *self)
{
  SpFacet facet = sp_facet_values_get_facet (self->values);
  GPtrArray *largest_first = sp_facet_values_get_items (self->values);
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < largest_first->len; i++)
    g_ptr_array_add (items, g_object_ref (largest_first->pdata[i]));
  if (facet == SP_FACET_YEAR)
    g_ptr_array_sort (items, compare_years);
  else if (facet == SP_FACET_STANCE && items->len > 0)
    g_ptr_array_sort_with_data (items, compare_stances, sp_facet_item_get_questions (items->pdata[0]));
  return items;
}

/* --- The search ------------------------------------------------------------------------------------------------- */

static int
compare_matches (gconstpointer a, gconstpointer b)
{
  const Match *first = a;
  const Match *second = b;

  if (first->match != second->match)
    return first->match > second->match ? -1 : 1;
  return first->place < second->place ? -1 : 1;
}

static GArray *
find_matches (SpFacetList *self, const char *typed)
{
  GArray *matches = g_array_new (FALSE, FALSE, sizeof (Match));
  g_autoptr (SpSearch) search = sp_search_new (typed);
  gboolean all = sp_search_is_empty (search);

  for (guint i = 0; i < self->items->len; i++)
    {
      Match match = { self->items->pdata[i], 1, i };

      if (!all)
        match.match = sp_facet_item_match (match.item, search, typed);
      if (match.match > 0)
        g_array_append_val (matches, match);
    }
  g_array_sort (matches, compare_matches);
  return matches;
}

static void
show_none (SpFacetList *self, const char *typed)
{
  const char *title = sp_facet_get_title (sp_facet_values_get_facet (self->values));
  /* Translators: nothing was found in a list of values: the title of the list, such as “Country”, and what was typed. */
  g_autofree char *text = g_strdup_printf (_ ("Nothing under “%s” is called “%s”."), title, typed);

  gtk_label_set_text (self->none, text);
}

static void
search_changed_cb (SpFacetList *self)
{
  const char *typed = gtk_editable_get_text (self->search);
  g_autoptr (GArray) matches = NULL;
  g_autoptr (GPtrArray) found = NULL;

  if (self->values == NULL)
    return;
  matches = find_matches (self, typed);
  found = g_ptr_array_new ();
  for (guint i = 0; i < matches->len; i++)
    g_ptr_array_add (found, g_array_index (matches, Match, i).item);
  g_list_store_splice (self->found, 0, g_list_model_get_n_items (G_LIST_MODEL (self->found)), found->pdata, found->len);
  if (found->len == 0)
    show_none (self, typed);
  gtk_stack_set_visible_child_name (self->stack, found->len == 0 ? "none" : "list");
}

/* Enter chooses the best that was found. */
static void
search_activate_cb (SpFacetList *self)
{
  g_autoptr (SpFacetItem) first = g_list_model_get_item (G_LIST_MODEL (self->found), 0);

  if (first != NULL && *gtk_editable_get_text (self->search) != '\0')
    sp_quote_choice_choose (self->choice, sp_facet_item_get_facet (first), sp_facet_item_get_key (first),
                            !sp_facet_item_is_chosen (first));
}

static void
close_cb (SpFacetList *self)
{
  g_signal_emit (self, signals[SIGNAL_CLOSED], 0);
}

static void
search_stopped_cb (SpFacetList *self)
{
  if (*gtk_editable_get_text (self->search) != '\0')
    gtk_editable_set_text (self->search, "");
  else
    close_cb (self);
}

/* --- The rows --------------------------------------------------------------------------------------------------- */

static void
setup_cb (SpFacetList *self, GtkListItem *item)
{
  gtk_list_item_set_child (item, sp_facet_row_new (self->choice));
  gtk_list_item_set_activatable (item, FALSE);
  gtk_list_item_set_selectable (item, FALSE);
}

static void
bind_cb (SpFacetList *self G_GNUC_UNUSED, GtkListItem *item)
{
  GtkWidget *row = gtk_list_item_get_child (item);
  SpFacetItem *value = gtk_list_item_get_item (item);

  sp_facet_row_set_item (SP_FACET_ROW (row), value);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (row)), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  sp_facet_item_get_label (value), -1);
}

static void
unbind_cb (SpFacetList *self G_GNUC_UNUSED, GtkListItem *item)
{
  sp_facet_row_set_item (SP_FACET_ROW (gtk_list_item_get_child (item)), NULL);
}

/* Whoever clears by keyboard is not left with nothing. */
static void
values_changed_cb (SpFacetList *self)
{
  gboolean has_chosen = sp_facet_values_get_n_chosen (self->values) > 0;

  if (gtk_widget_is_focus (self->clear) && !has_chosen)
    gtk_widget_grab_focus (GTK_WIDGET (self->search));
  gtk_widget_set_visible (self->clear, has_chosen);
}

static void
clear_cb (SpFacetList *self)
{
  sp_quote_choice_clear (self->choice, sp_facet_values_get_facet (self->values));
}

static void
sp_facet_list_dispose (GObject *object)
{
  SpFacetList *self = SP_FACET_LIST (object);

  sp_facet_list_close (self);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->choice);
  g_clear_object (&self->found);

  G_OBJECT_CLASS (sp_facet_list_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-facet-list.ui");
  gtk_widget_class_bind_template_child (widget_class, SpFacetList, box);
  gtk_widget_class_bind_template_child (widget_class, SpFacetList, title);
  gtk_widget_class_bind_template_child (widget_class, SpFacetList, clear);
  gtk_widget_class_bind_template_child (widget_class, SpFacetList, search);
  gtk_widget_class_bind_template_child (widget_class, SpFacetList, stack);
  gtk_widget_class_bind_template_child (widget_class, SpFacetList, none);
  gtk_widget_class_bind_template_child (widget_class, SpFacetList, list);
  gtk_widget_class_bind_template_callback (widget_class, close_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_cb);
}

static void
sp_facet_list_class_init (SpFacetListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_facet_list_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "facetlist");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  bind_template (widget_class);

  /**
   * SpFacetList::closed:
   * @self: the list
   *
   * The user goes back to the facets.
   */
  signals[SIGNAL_CLOSED] =
    g_signal_new ("closed", SP_TYPE_FACET_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sp_facet_list_init (SpFacetList *self)
{
  self->found = g_list_store_new (SP_TYPE_FACET_ITEM);
  gtk_widget_init_template (GTK_WIDGET (self));
  sp_tab_out_add (GTK_WIDGET (self->list));
}

static void
show_title (SpFacetList *self, const char *title)
{
  g_autofree char *clear = g_strdup_printf (_ ("Clear %s"), title);
  /* Translators: a search field for the values of a facet, for screen readers: “Search Country”. */
  g_autofree char *search = g_strdup_printf (_ ("Search %s"), title);

  gtk_label_set_text (self->title, title);
  gtk_widget_set_tooltip_text (self->clear, clear);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->clear), GTK_ACCESSIBLE_PROPERTY_LABEL, clear, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL, search, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
}

/**
 * sp_facet_list_open:
 * @self: a list
 * @values: the values of a facet
 * @choice: what is chosen of them
 *
 * Shows all values, and gives the focus to the search.
 */
void
sp_facet_list_open (SpFacetList *self, SpFacetValues *values, SpQuoteChoice *choice)
{
  g_autoptr (GtkNoSelection) model = NULL;

  g_return_if_fail (SP_IS_FACET_LIST (self));
  g_return_if_fail (SP_IS_FACET_VALUES (values) && SP_IS_QUOTE_CHOICE (choice));

  sp_facet_list_close (self);
  self->values = g_object_ref (values);
  g_set_object (&self->choice, choice);
  self->items = list_items (self);
  g_signal_connect_object (values, "changed", G_CALLBACK (values_changed_cb), self, G_CONNECT_SWAPPED);
  show_title (self, sp_facet_get_title (sp_facet_values_get_facet (values)));
  gtk_editable_set_text (self->search, "");
  search_changed_cb (self);
  model = gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->found)));
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (model));
  values_changed_cb (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

/**
 * sp_facet_list_close:
 * @self: a list
 *
 * Shows nothing any more.
 */
void
sp_facet_list_close (SpFacetList *self)
{
  g_return_if_fail (SP_IS_FACET_LIST (self));

  if (self->values == NULL)
    return;
  g_signal_handlers_disconnect_by_func (self->values, values_changed_cb, self);
  gtk_list_view_set_model (self->list, NULL);
  g_list_store_remove_all (self->found);
  g_clear_object (&self->values);
  g_clear_pointer (&self->items, g_ptr_array_unref);
}
