/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is said where no quote was found: what was asked, and what to drop to find some. */
#include "sp-found-empty.h"

#include "sp-quote-filter-words.h"
#include "sp-quote-filter.h"
#include "sp-quote-ways.h"

#include <glib/gi18n-lib.h>

struct _SpFoundEmpty
{
  SpWaysOut parent_instance;


  SpWorkspace *workspace;
  GCancellable *cancellable; /* of the search for other words */
};

G_DEFINE_FINAL_TYPE (SpFoundEmpty, sp_found_empty, SP_TYPE_WAYS_OUT)

static void
way_out_cb (SpFoundEmpty *self, GtkWidget *button)
{
  const SpWayOut *way = g_object_get_data (G_OBJECT (button), "way-out");
  SpLens *lens = sp_workspace_get_lens (self->workspace);
  SpQuoteChoice *choice = sp_workspace_get_quote_choice (self->workspace);

  if (way == NULL)
    sp_quote_parts_clear (lens, choice);
  else
    sp_quote_part_remove (way->part, way->facet, lens, choice);
}

static void
typed_way_cb (SpFoundEmpty *self, GtkWidget *button)
{
  const char *typed = g_object_get_data (G_OBJECT (button), "typed");

  sp_search_choice_set_typed (SP_SEARCH_CHOICE (sp_workspace_get_quote_choice (self->workspace)), typed);
}

static void
add_button (SpFoundEmpty *self, const char *label, const SpWayOut *way)
{
  GtkWidget *button = sp_ways_out_append (SP_WAYS_OUT (self), label);

  if (way != NULL)
    g_object_set_data_full (G_OBJECT (button), "way-out", g_memdup2 (way, sizeof *way), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (way_out_cb), self, G_CONNECT_SWAPPED);
}

/* Before the others: what was typed stays as far as it can. */
static void
typed_ways_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpFoundEmpty) self = data;
  g_autoptr (GPtrArray) ways = sp_quote_ways_find_finish (result, NULL);

  for (guint i = ways && self->cancellable ? ways->len : 0; i > 0; i--)
    {
      const SpTypedWay *way = ways->pdata[i - 1];
      g_autofree char *label = sp_typed_way_format (way);
      GtkWidget *button = sp_ways_out_prepend (SP_WAYS_OUT (self), label);

      g_object_set_data_full (G_OBJECT (button), "typed", g_strdup (way->typed), g_free);
      g_signal_connect_object (button, "clicked", G_CALLBACK (typed_way_cb), self, G_CONNECT_SWAPPED);
    }
}

static void
give_up (SpFoundEmpty *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static void
look_for_typed_ways (SpFoundEmpty *self)
{
  self->cancellable = g_cancellable_new ();
  sp_quote_ways_find_async (
    sp_workspace_get_quote_texts (self->workspace),
    sp_quote_results_get_request (sp_workspace_get_quote_results (self->workspace)),
    sp_search_choice_get_typed (SP_SEARCH_CHOICE (sp_workspace_get_quote_choice (self->workspace))), self->cancellable,
    typed_ways_cb, g_object_ref (self));
}

static int
compare_ways (gconstpointer a, gconstpointer b)
{
  guint first = ((const SpWayOut *) a)->count, second = ((const SpWayOut *) b)->count;

  return first > second ? -1 : first < second;
}

/* Those that lead anywhere, the one that leads to most first; where none alone does, all at once. */
static void
add_ways_out (SpFoundEmpty *self, SpFacetWords *words, GArray *ways)
{
  g_autoptr (GArray) sorted = g_array_copy (ways);

  g_array_sort (sorted, compare_ways);
  for (guint i = 0; i < sorted->len && g_array_index (sorted, SpWayOut, i).count > 0; i++)
    {
      const SpWayOut *way = &g_array_index (sorted, SpWayOut, i);
      g_autofree char *label = sp_quote_filter_format_way_out (words, sp_workspace_get_lens (self->workspace),
                                                               sp_workspace_get_quote_choice (self->workspace), way);

      add_button (self, label, way);
    }
  if (sorted->len > 0 && g_array_index (sorted, SpWayOut, 0).count == 0)
    add_button (self, _ ("Clear the Search and All Filters"), NULL);
}

static void
sp_found_empty_dispose (GObject *object)
{
  SpFoundEmpty *self = SP_FOUND_EMPTY (object);

  give_up (self);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (sp_found_empty_parent_class)->dispose (object);
}

static void
sp_found_empty_class_init (SpFoundEmptyClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_found_empty_dispose;
}

static void
sp_found_empty_init (SpFoundEmpty *self G_GNUC_UNUSED)
{
}

/**
 * sp_found_empty_show:
 * @self: an empty place
 * @workspace: a workspace whose quotes were searched, of which none was found
 *
 * Says why nothing was found, and offers what to drop, with how many quotes that would give.
 */
void
sp_found_empty_show (SpFoundEmpty *self, SpWorkspace *workspace)
{
  SpQuoteFinding *finding;
  g_autoptr (SpFacetWords) words = NULL;
  g_autofree char *reason = NULL;
  gboolean is_dataset_empty;

  g_return_if_fail (SP_IS_FOUND_EMPTY (self));
  g_return_if_fail (SP_IS_WORKSPACE (workspace));

  finding = sp_quote_results_get_finding (sp_workspace_get_quote_results (workspace));
  g_return_if_fail (finding != NULL);
  give_up (self);
  g_set_object (&self->workspace, workspace);
  is_dataset_empty = sp_quote_finding_get_n_all (finding) == 0;
  words = sp_facet_words_new (sp_workspace_get_dataset (workspace), sp_workspace_get_names (workspace));
  if (is_dataset_empty)
    reason = g_strdup (_ ("This dataset has no quotes."));
  else
    reason = sp_quote_filter_explain_none (words, sp_workspace_get_lens (workspace),
                                           sp_workspace_get_quote_choice (workspace), finding);
  sp_ways_out_set_reason (SP_WAYS_OUT (self), is_dataset_empty ? _ ("No Quotes") : _ ("No Quote Found"), reason);
  if (is_dataset_empty)
    return;
  add_ways_out (self, words, sp_quote_finding_get_ways_out (finding));
  look_for_typed_ways (self);
}
