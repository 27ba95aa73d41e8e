/* SPDX-License-Identifier: GPL-3.0-or-later
 * What to search for instead of what finds nothing. */
#include "sp-overall-ways.h"

#include "sp-suggestion.h"
#include "sp-typed-words.h"

/* Of how many words each is tried to be left out. */
#define MOST_WORDS 8
#define MOST_LEFT_OUT 3

static guint
count (SpOverallSearch *search, const char *typed, GCancellable *cancellable)
{
  g_autoptr (SpOverallFinding) finding = sp_overall_search_find (search, typed, 1, -1, cancellable);

  return finding ? sp_overall_finding_get_count (finding) : 0;
}

static void
add_way (GPtrArray *ways, char *typed, const char *left_out, guint n)
{
  SpOverallWay *way = g_new0 (SpOverallWay, 1);

  way->typed = typed;
  way->left_out = g_strdup (left_out);
  way->count = n;
  g_ptr_array_add (ways, way);
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
        add_way (ways, g_steal_pointer (&typed), NULL, n);
    }
}

static char *
leave_out (GStrv typed_words, guint place)
{
  g_autoptr (GString) rest = g_string_new (NULL);

  for (guint i = 0; typed_words[i] != NULL; i++)
    {
      if (i == place)
        continue;
      if (rest->len > 0)
        g_string_append_c (rest, ' ');
      g_string_append (rest, typed_words[i]);
    }
  return g_string_free (g_steal_pointer (&rest), FALSE);
}

static int
compare_counts (gconstpointer a, gconstpointer b)
{
  guint first = (*(const SpOverallWay *const *) a)->count;
  guint second = (*(const SpOverallWay *const *) b)->count;

  return first < second ? -1 : first > second;
}

/* What must not be there is not enough to search for. */
static gboolean
asks_for_something (const char *typed)
{
  g_auto (GStrv) words = sp_typed_words_split (typed);

  for (guint i = 0; words[i] != NULL; i++)
    if (!sp_typed_word_is_excluded (words[i]))
      return TRUE;
  return FALSE;
}

/* Those that find least have left out least. */
static void
add_shortened (GPtrArray *ways, SpOverallSearch *search, GStrv typed_words, GCancellable *cancellable)
{
  g_autoptr (GPtrArray) shortened = g_ptr_array_new_with_free_func (sp_overall_way_free);
  guint n_words = g_strv_length (typed_words);

  for (guint i = 0; n_words > 1 && i < MIN (n_words, MOST_WORDS); i++)
    {
      g_autofree char *typed = leave_out (typed_words, i);
      guint n = asks_for_something (typed) ? count (search, typed, cancellable) : 0;

      if (n > 0)
        add_way (shortened, g_steal_pointer (&typed), typed_words[i], n);
    }
  g_ptr_array_sort (shortened, compare_counts);
  if (shortened->len > MOST_LEFT_OUT)
    g_ptr_array_set_size (shortened, MOST_LEFT_OUT);
  g_ptr_array_extend_and_steal (ways, g_steal_pointer (&shortened));
}

/**
 * sp_overall_way_free:
 * @way: (type SpOverallWay) (transfer full): something to search for
 *
 * Frees it.
 */
void
sp_overall_way_free (gpointer way)
{
  g_free (((SpOverallWay *) way)->typed);
  g_free (((SpOverallWay *) way)->left_out);
  g_free (way);
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
 * Returns: (transfer full) (element-type SpOverallWay) (nullable): what to search for instead; %NULL when cancelled
 */
GPtrArray *
sp_overall_ways_find (SpOverallSearch *search, const char *typed, const char *const *words, GCancellable *cancellable)
{
  g_autoptr (GPtrArray) ways = g_ptr_array_new_with_free_func (sp_overall_way_free);
  g_auto (GStrv) typed_words = sp_typed_words_split (typed);

  add_spelled (ways, search, typed_words, words, cancellable);
  add_shortened (ways, search, typed_words, cancellable);
  return g_cancellable_is_cancelled (cancellable) ? NULL : g_steal_pointer (&ways);
}
