/* SPDX-License-Identifier: GPL-3.0-or-later
 * What to type instead of what finds nothing, made of the same words. */
#include "sp-typed-ways.h"

#include "sp-shown-text.h"
#include "sp-typed-words.h"

#include <glib/gi18n-lib.h>

/* Of how many words each is tried to be left out. */
#define MOST_WORDS 8
#define MOST_LEFT_OUT 3

static void
free_way (gpointer way)
{
  g_free (((SpTypedWay *) way)->typed);
  g_free (((SpTypedWay *) way)->left_out);
  g_free (way);
}

static char *
leave_out (GStrv words, guint place)
{
  g_autoptr (GString) rest = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++)
    if (i != place)
      g_string_append_printf (rest, "%s%s", rest->len > 0 ? " " : "", words[i]);
  return g_string_free (g_steal_pointer (&rest), FALSE);
}

/* %NULL where there is no phrase that must be there. */
static char *
unquote (const char *typed)
{
  g_auto (GStrv) words = sp_typed_words_split (typed);
  gboolean has_phrase = FALSE;

  for (guint i = 0; words[i] != NULL; i++)
    {
      const char *const alone[] = { words[i], NULL };
      g_autofree char *plain = sp_typed_words_join (alone, FALSE);

      if (sp_typed_word_is_excluded (words[i]) || g_str_equal (plain, words[i]))
        continue;
      has_phrase = TRUE;
      g_free (words[i]);
      words[i] = g_steal_pointer (&plain);
    }
  return has_phrase ? g_strjoinv (" ", words) : NULL;
}

static int
compare_counts (gconstpointer a, gconstpointer b)
{
  guint first = (*(const SpTypedWay *const *) a)->count;
  guint second = (*(const SpTypedWay *const *) b)->count;

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

/* Between quotation marks those of a phrase alone would stand twice. */
static char *
show (const char *typed)
{
  g_auto (GStrv) words = sp_typed_words_split (typed);
  g_autofree char *plain = g_strv_length (words) == 1 ? sp_typed_words_join ((const char *const *) words, FALSE) : NULL;

  return sp_shown_text (plain && *plain ? plain : typed);
}

/**
 * sp_typed_ways_new:
 *
 * Returns: (transfer full) (element-type SpTypedWay): none yet
 */
GPtrArray *
sp_typed_ways_new (void)
{
  return g_ptr_array_new_with_free_func (free_way);
}

/**
 * sp_typed_ways_add:
 * @ways: (element-type SpTypedWay): ways
 * @typed: what would be found
 * @left_out: (nullable): the word that it leaves out
 * @count: how much that finds
 *
 * Adds a way.
 */
void
sp_typed_ways_add (GPtrArray *ways, const char *typed, const char *left_out, guint count)
{
  SpTypedWay *way;

  g_return_if_fail (ways != NULL && typed != NULL);

  way = g_new0 (SpTypedWay, 1);
  way->typed = g_strdup (typed);
  way->left_out = g_strdup (left_out);
  way->count = count;
  g_ptr_array_add (ways, way);
}

/**
 * sp_typed_ways_add_unquoted:
 * @ways: (element-type SpTypedWay): ways
 * @typed: what was typed, which finds nothing
 * @count: (scope call): counts what is found
 * @data: for @count
 *
 * Adds the same without its quotation marks, if it has any and that finds something: the words of a phrase apart from
 * each other, or at the beginning of longer ones.
 */
void
sp_typed_ways_add_unquoted (GPtrArray *ways, const char *typed, SpTypedCount count, gpointer data)
{
  g_autofree char *unquoted = NULL;
  guint n;

  g_return_if_fail (ways != NULL && typed != NULL && count != NULL);

  unquoted = unquote (typed);
  n = unquoted ? count (unquoted, data) : 0;
  if (n > 0)
    sp_typed_ways_add (ways, unquoted, NULL, n);
}

/**
 * sp_typed_ways_add_shortened:
 * @ways: (element-type SpTypedWay): ways
 * @typed: what was typed, which finds nothing
 * @count: (scope call): counts what is found
 * @data: for @count
 *
 * Adds the same without one of its words or phrases, up to three that find something, those that find least first: they
 * have left out least.
 */
void
sp_typed_ways_add_shortened (GPtrArray *ways, const char *typed, SpTypedCount count, gpointer data)
{
  g_autoptr (GPtrArray) shortened = sp_typed_ways_new ();
  g_auto (GStrv) words = NULL;
  guint n_words;

  g_return_if_fail (ways != NULL && typed != NULL && count != NULL);

  words = sp_typed_words_split (typed);
  n_words = g_strv_length (words);
  for (guint i = 0; n_words > 1 && i < MIN (n_words, MOST_WORDS); i++)
    {
      g_autofree char *rest = leave_out (words, i);
      guint n = asks_for_something (rest) ? count (rest, data) : 0;

      if (n > 0)
        sp_typed_ways_add (shortened, rest, words[i], n);
    }
  g_ptr_array_sort (shortened, compare_counts);
  if (shortened->len > MOST_LEFT_OUT)
    g_ptr_array_set_size (shortened, MOST_LEFT_OUT);
  g_ptr_array_extend_and_steal (ways, g_steal_pointer (&shortened));
}

/**
 * sp_typed_way_format:
 * @way: a way
 *
 * Returns: (transfer full): the label of a button: “Search without “door”: 12 results”
 */
char *
sp_typed_way_format (const SpTypedWay *way)
{
  g_autofree char *shown = NULL;

  g_return_val_if_fail (way != NULL, NULL);

  shown = show (way->left_out ? way->left_out : way->typed);
  if (way->left_out != NULL)
    /* Translators: a button; %s is one of the words that were typed, %'u how much is found without it. */
    return g_strdup_printf (ngettext ("Search without “%s”: %'u result", "Search without “%s”: %'u results",
                                      way->count),
                            shown, way->count);
  /* Translators: a button; %s is what was probably meant, such as misspelt words put right, %'u how much that finds. */
  return g_strdup_printf (ngettext ("Search for “%s”: %'u result", "Search for “%s”: %'u results", way->count), shown,
                          way->count);
}
