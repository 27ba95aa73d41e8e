/* SPDX-License-Identifier: GPL-3.0-or-later
 * The comparison two by two: how far each pair of countries stands apart, in sentences. */
#include "sp-compare-pairs.h"

#include "sp-compare-rows.h"
#include "sp-drop-down-name.h"
#include "sp-means-grid.h"
#include "sp-pair-model.h"
#include "sp-pair-row.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* So many positions are all shown with their pairs; of more, those of the pair that is asked for. */
#define MOST_SHOWN 60
/* Of more pairs on all their questions no list is to be read. */
#define MOST_COMPARED 60000

struct _SpComparePairs
{
  SpComparePage parent_instance;

  GtkStack *stack;
  GtkLabel *hint;
  GtkDropDown *order;
  GtkListView *list;
  AdwStatusPage *empty;

  SpPairModel *model;
};

G_DEFINE_FINAL_TYPE (SpComparePairs, sp_compare_pairs, SP_TYPE_COMPARE_PAGE)

static SpWorkspace *
get_workspace (SpComparePairs *self)
{
  return sp_compare_page_get_workspace (SP_COMPARE_PAGE (self));
}

/* --- What is shown ---------------------------------------------------------------------------------------------- */

static GPtrArray *
list_questions (SpComparePairs *self)
{
  GPtrArray *all = sp_dataset_get_records (sp_workspace_get_dataset (get_workspace (self)), SP_RECORD_QUESTION);
  SpLens *lens = sp_workspace_get_lens (get_workspace (self));
  GPtrArray *questions = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    if (!sp_lens_get_pinned (lens) || all->pdata[i] == (gpointer) sp_lens_get_question (lens))
      g_ptr_array_add (questions, all->pdata[i]);
  return questions;
}

/* Of all countries those of which something is known; of the comparison all. */
static GPtrArray *
list_countries (SpComparePairs *self)
{
  GPtrArray *rows = sp_compare_rows_find (get_workspace (self), NULL);

  for (guint i = rows->len; !sp_compare_rows_are_set (get_workspace (self)) && i-- > 0;)
    if (sp_index_get_related (sp_workspace_get_index (get_workspace (self)), rows->pdata[i], SP_RECORD_POSITION)->len ==
        0)
      g_ptr_array_remove_index (rows, i);
  return rows;
}

static SpOutlook
get_outlook (SpComparePairs *self)
{
  SpOutlook outlook = sp_lens_get_outlook (sp_workspace_get_lens (get_workspace (self)));

  sp_lens_get_span (sp_workspace_get_lens (get_workspace (self)), NULL, &outlook.day);
  return outlook;
}

static SpPairs *
make_pairs (SpComparePairs *self, GPtrArray *countries, GPtrArray *questions)
{
  SpOutlook outlook = get_outlook (self);
  g_autoptr (SpMatrix) matrix = sp_matrix_new (&(SpMatrixInit) {
    .index = sp_workspace_get_index (get_workspace (self)),
    .names = sp_workspace_get_names (get_workspace (self)),
    .records = countries,
    .questions = questions,
    .day = outlook.day,
    .weakest = outlook.weakest,
    .unconfirmed_years = sp_workspace_get_unconfirmed_years (get_workspace (self)),
  });

  return sp_pairs_new (matrix);
}

static gboolean
are_too_many (guint n_countries, guint n_questions)
{
  return (guint64) n_countries * n_countries / 2 * n_questions > MOST_COMPARED;
}

/* Some of the countries are there, and fewer than two of them, or none. */
static char *
explain_none (SpComparePairs *self, guint n_countries)
{
  SpDataset *dataset = sp_workspace_get_dataset (get_workspace (self));

  if (n_countries == 1 && sp_dataset_get_records (dataset, SP_RECORD_COUNTRY)->len == 1)
    return g_strdup (_ ("This dataset has no other country to compare it with."));
  if (n_countries == 1)
    return g_strdup (_ ("Add another country to compare it with."));
  return sp_compare_rows_explain_none (get_workspace (self), _ ("The filters leave no two countries to compare."),
                                       _ ("No country has a position."));
}

static void
show_empty (SpComparePairs *self, guint n_countries, gboolean too_many)
{
  g_autofree char *reason = NULL;

  if (too_many)
    {
      adw_status_page_set_title (self->empty, _ ("Too Many Pairs"));
      adw_status_page_set_description (
        self->empty, _ ("Add the countries that you want to see two by two to the comparison, or look "
                        "at one question."));
      return;
    }
  reason = explain_none (self, n_countries);
  adw_status_page_set_title (self->empty, _ ("No Pairs"));
  adw_status_page_set_description (self->empty, reason);
}

static void
show_hint (SpComparePairs *self, guint n_pairs, gboolean whole)
{
  g_autofree char *words = g_strdup_printf (ngettext ("%'u pair", "%'u pairs", n_pairs), n_pairs);
  g_autofree char *hint = NULL;

  g_autofree char *groups = sp_compare_rows_format_groups (get_workspace (self));
  g_autofree char *all = NULL;

  if (!whole)
    /* Translators: %s is such as “120 pairs”. */
    hint = g_strdup_printf (_ ("%s; choose one to see its positions"), words);
  all = g_strjoin (". ", hint ? hint : words, groups, NULL);
  gtk_label_set_text (self->hint, all);
  gtk_widget_set_visible (GTK_WIDGET (self->order), n_pairs > 1);
  if (whole)
    gtk_widget_add_css_class (GTK_WIDGET (self->list), "whole");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->list), "whole");
}

static void
sp_compare_pairs_refresh (SpComparePage *page)
{
  SpComparePairs *self = SP_COMPARE_PAIRS (page);
  g_autoptr (GPtrArray) questions = NULL;
  g_autoptr (GPtrArray) countries = NULL;
  g_autoptr (SpPairs) pairs = NULL;
  gboolean whole, too_many;
  guint n_pairs;

  questions = list_questions (self);
  countries = list_countries (self);
  too_many = are_too_many (countries->len, questions->len);
  show_empty (self, countries->len, too_many);
  if (too_many)
    g_ptr_array_set_size (countries, 0);
  pairs = make_pairs (self, countries, questions);
  n_pairs = sp_pairs_get_n_pairs (pairs);
  whole = n_pairs * questions->len <= MOST_SHOWN;
  show_hint (self, n_pairs, whole);
  sp_pair_model_set_pairs (self->model, pairs, (SpPairOrder) gtk_drop_down_get_selected (self->order),
                           sp_means_grid_has_anything (pairs), whole);
  gtk_stack_set_visible_child_name (self->stack, n_pairs > 0 ? "pairs" : "empty");
}

static void
order_cb (SpComparePairs *self)
{
  if (get_workspace (self) != NULL)
    sp_compare_page_refresh (SP_COMPARE_PAGE (self));
}

/* --- The list --------------------------------------------------------------------------------------------------- */

static void
tell (GtkListItem *list_item, const char *words)
{
  GtkWidget *parent = gtk_widget_get_parent (gtk_list_item_get_child (list_item));

  if (parent != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

static void
bind_pair (SpComparePairs *self, GtkListItem *list_item, SpPairItem *item)
{
  SpPairs *pairs = sp_pair_model_get_pairs (self->model);
  SpCountryNames *names = sp_workspace_get_names (get_workspace (self));
  guint number = sp_pair_item_get_pair (item);
  const SpPair *pair = sp_pairs_get (pairs, number);
  SpOutlook outlook = get_outlook (self);
  g_autofree char *sentence = sp_pairs_format (pairs, number);
  g_autofree char *both = g_strdup_printf (C_ ("pair", "%s and %s"), sp_country_names_get_name (names, pair->first),
                                           sp_country_names_get_name (names, pair->second));
  g_autofree char *words = g_strdup_printf (C_ ("pair", "%s: %s"), both, sentence);

  if (!SP_IS_PAIR_ROW (gtk_list_item_get_child (list_item)))
    gtk_list_item_set_child (list_item, sp_pair_row_new ());
  sp_pair_row_set (SP_PAIR_ROW (gtk_list_item_get_child (list_item)), sp_workspace_get_index (get_workspace (self)),
                   names, &outlook, pairs, number, sp_pair_item_is_expanded (item));
  tell (list_item, words);
}

static void
bind_cb (SpComparePairs *self, GtkListItem *list_item)
{
  SpPairItem *item = gtk_list_item_get_item (list_item);

  if (!sp_pair_item_is_overview (item))
    {
      bind_pair (self, list_item, item);
      return;
    }
  if (!SP_IS_MEANS_GRID (gtk_list_item_get_child (list_item)))
    gtk_list_item_set_child (list_item, sp_means_grid_new ());
  sp_means_grid_set (SP_MEANS_GRID (gtk_list_item_get_child (list_item)), sp_pair_model_get_pairs (self->model),
                     sp_workspace_get_names (get_workspace (self)));
  tell (list_item, _ ("Overview"));
}

static void
activate_cb (SpComparePairs *self, guint position)
{
  sp_pair_model_toggle (self->model, position);
}

/* --- The widget ------------------------------------------------------------------------------------------------- */

static gboolean
sp_compare_pairs_grab_focus (GtkWidget *widget)
{
  SpComparePairs *self = SP_COMPARE_PAIRS (widget);

  return gtk_widget_get_mapped (GTK_WIDGET (self->list)) && gtk_widget_grab_focus (GTK_WIDGET (self->list));
}

static void
sp_compare_pairs_dispose (GObject *object)
{
  SpComparePairs *self = SP_COMPARE_PAIRS (object);
  GtkWidget *stack = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_clear_pointer (&stack, gtk_widget_unparent);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (sp_compare_pairs_parent_class)->dispose (object);
}

static void
sp_compare_pairs_class_init (SpComparePairsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_compare_pairs_dispose;
  SP_COMPARE_PAGE_CLASS (klass)->refresh = sp_compare_pairs_refresh;
  widget_class->grab_focus = sp_compare_pairs_grab_focus;
  gtk_widget_class_set_css_name (widget_class, "comparepairs");
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-compare-pairs.ui");
  gtk_widget_class_bind_template_child (widget_class, SpComparePairs, stack);
  gtk_widget_class_bind_template_child (widget_class, SpComparePairs, hint);
  gtk_widget_class_bind_template_child (widget_class, SpComparePairs, order);
  gtk_widget_class_bind_template_child (widget_class, SpComparePairs, list);
  gtk_widget_class_bind_template_child (widget_class, SpComparePairs, empty);
  gtk_widget_class_bind_template_callback (widget_class, order_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
sp_compare_pairs_init (SpComparePairs *self)
{
  g_autoptr (GtkNoSelection) selection = NULL;

  self->model = sp_pair_model_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  sp_drop_down_name (self->order, _ ("Order of Pairs"));
  selection = gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->model)));
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (selection));
}

/**
 * sp_compare_pairs_new:
 * @workspace: a workspace with an open dataset
 *
 * Returns: (transfer floating): its comparison two by two
 */
GtkWidget *
sp_compare_pairs_new (SpWorkspace *workspace)
{
  SpComparePairs *self;

  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (SP_TYPE_COMPARE_PAIRS, NULL);
  sp_compare_page_set_workspace (SP_COMPARE_PAGE (self), workspace);
  return GTK_WIDGET (self);
}
