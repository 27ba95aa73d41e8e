/* SPDX-License-Identifier: GPL-3.0-or-later
 * What to search for instead of what finds nothing. */
#include "sp-overall-ways.h"

#include "sp-suggestion.h"
#include "sp-typed-ways.h"
#include "sp-typed-words.h"

static guint
count (SpOverallSearch *search, const char *typed, GCancellable *cancellable)
{
  g_autoptr (SpOverallFinding) finding = sp_overall_search_find (search, typed, 1, -1, cancellable);

  return finding ? sp_overall_finding_get_count (finding) : 0;
}

typedef struct
{
  SpOverallSearch *search;
  GCancellable *cancellable;
} Counting;

static guint
count_typed (const char *typed, gpointer data)
{
  const Counting *counting = data;

  return count (counting->search, typed, counting->cancellable);
}

/* What each word that is nowhere can have meant; %NULL for a word that is somewhere. */
static GPtrArray *
suggest (SpOverallSearch *search, GStrv typed_words, const char *const *words, GCancellable *cancellable)
{
  GPtrArray *suggestions = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  for (guint i = 0; typed_words[i] != NULL; i++)
    if (!sp_typed_word_is_excluded (typed_words[i]) && count (search, typed_words[i], cancellable) == 0)
      g_ptr_array_add (suggestions, sp_suggestions_find (typed_words[i], words));
    else
      g_ptr_array_add (suggestions, NULL);
  return suggestions;
}

/* With the suggestion of that number for every word that has one, or %NULL where there is no such number. */
static char *
replace (GStrv typed_words, GPtrArray *suggestions, guint number)
{
  g_autoptr (GStrvBuilder) replaced = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;
  gboolean is_new = FALSE;

  for (guint i = 0; typed_words[i] != NULL; i++)
    {
      char **for_word = suggestions->pdata[i];
      guint n = for_word ? g_strv_length (for_word) : 0;

      is_new |= number < n;
      g_strv_builder_add (replaced, n > 0 ? for_word[MIN (number, n - 1)] : typed_words[i]);
    }
  parts = g_strv_builder_end (replaced);
  return is_new ? g_strjoinv (" ", parts) : NULL;
}

static void
add_spelled (GPtrArray *ways,
             SpOverallSearch *search,
             GStrv typed_words,
             const char *const *words,
             GCancellable *cancellable)
{
  g_autoptr (GPtrArray) suggestions = suggest (search, typed_words, words, cancellable);

  for (guint number = 0;; number++)
    {
      g_autofree char *typed = replace (typed_words, suggestions, number);
      guint n = typed ? count (search, typed, cancellable) : 0;

      if (typed == NULL)
        return;
      if (n > 0)
        sp_typed_ways_add (ways, typed, NULL, n);
    }
}

/**
 * sp_overall_ways_find:
 * @search: a search in a dataset
 * @typed: what was typed, which finds nothing
 * @words: (array zero-terminated=1): all words of the dataset
 * @cancellable: (nullable): a cancellable
 *
 * See sp_overall_search_find_ways().
 *
 * Returns: (transfer full) (element-type SpTypedWay) (nullable): what to search for instead; %NULL when cancelled
 */
GPtrArray *
sp_overall_ways_find (SpOverallSearch *search, const char *typed, const char *const *words, GCancellable *cancellable)
{
  g_autoptr (GPtrArray) ways = sp_typed_ways_new ();
  g_auto (GStrv) typed_words = sp_typed_words_split (typed);
  Counting counting = { search, cancellable };

  add_spelled (ways, search, typed_words, words, cancellable);
  sp_typed_ways_add_unquoted (ways, typed, count_typed, &counting);
  sp_typed_ways_add_shortened (ways, typed, count_typed, &counting);
  return g_cancellable_is_cancelled (cancellable) ? NULL : g_steal_pointer (&ways);
}
