/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is said in words of countries two by two, and how a mean difference was worked out. */
#include "sp-pairs-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Of more pairs than these, tied as the closest or the farthest, only the number is said. */
#define MOST_NAMED 4

static char *
format_number (double number)
{
  return g_strdup_printf ("%.2f", round (number * 100) / 100);
}

static char *
join (GPtrArray *texts, const char *separator)
{
  g_ptr_array_add (texts, NULL);
  return g_strjoinv (separator, (char **) texts->pdata);
}

/**
 * sp_pair_format_number:
 * @pair: a pair
 *
 * Returns: (transfer full): its mean difference with two decimals; the empty string where there is none
 */
char *
sp_pair_format_number (const SpPair *pair)
{
  g_return_val_if_fail (pair != NULL, NULL);

  return pair->has_mean ? format_number (pair->mean) : g_strdup ("");
}

/**
 * sp_pairs_format:
 * @self: pairs
 * @pair: the number of a pair, from 0
 *
 * Returns: (transfer full): such as “2 levels apart on 5G networks; the same on Espionage risk (2 of 4 questions)”
 */
char *
sp_pairs_format (SpPairs *self, guint pair)
{
  g_autoptr (SpDifference) difference = sp_pairs_make_difference (self, pair);

  g_return_val_if_fail (difference != NULL, NULL);

  return sp_difference_format (difference);
}

/**
 * sp_pairs_format_mean:
 * @self: pairs
 * @pair: the number of a pair, from 0
 *
 * Returns: (transfer full): the mean difference and of how many questions it is, such as “mean difference 0.33, over 2
 *   questions”, or why there is none
 */
char *
sp_pairs_format_mean (SpPairs *self, guint pair)
{
  const SpPair *found = sp_pairs_get (self, pair);
  g_autofree char *number = NULL;

  g_return_val_if_fail (found != NULL, NULL);

  if (!found->has_mean && found->n_shared == 0)
    return g_strdup (_ ("no mean difference: there is no question that can be measured on both"));
  if (!found->has_mean)
    return g_strdup_printf (ngettext ("no mean difference: only %u question can be measured on both, and it needs two",
                                      "no mean difference: only %u questions can be measured on both, and it needs two",
                                      found->n_shared),
                            found->n_shared);
  number = format_number (found->mean);
  /* Translators: %s is a number from 0 to 1, of so many questions. */
  return g_strdup_printf (ngettext ("mean difference %s, over %u question", "mean difference %s, over %u questions",
                                    found->n_shared),
                          number, found->n_shared);
}

static char *
explain_question (const SpQuestionDifference *difference)
{
  g_autofree char *number = format_number ((double) difference->levels_apart / (difference->n_levels - 1));

  /* Translators: a question; two countries are so many levels apart, of so many at most, which makes the number. */
  return g_strdup_printf (ngettext ("%s: %u of at most %u level apart: %s", "%s: %u of at most %u levels apart: %s",
                                    difference->n_levels - 1),
                          sp_question_get_short_title (difference->question), difference->levels_apart,
                          difference->n_levels - 1, number);
}

/**
 * sp_pairs_explain_mean:
 * @self: pairs
 * @pair: the number of a pair, from 0
 *
 * Returns: (transfer full): how the mean difference was worked out, a line a question, or why there is none
 */
char *
sp_pairs_explain_mean (SpPairs *self, guint pair)
{
  g_autoptr (SpDifference) difference = sp_pairs_make_difference (self, pair);
  g_autoptr (GPtrArray) lines = NULL;

  g_return_val_if_fail (difference != NULL, NULL);

  lines = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (lines, sp_pairs_format_mean (self, pair));
  g_ptr_array_add (
    lines,
    g_strdup (_ ("A difference is from 0 (the same) to 1 (at the two ends of the scale): how many levels two "
                 "countries are apart, divided by how many they could be. It is measured where both have a position of "
                 "their government at a level of an ordered scale.")));
  for (guint i = 0; i < difference->questions->len; i++)
    {
      const SpQuestionDifference *question = &g_array_index (difference->questions, SpQuestionDifference, i);

      if (question->is_shared)
        g_ptr_array_add (lines, explain_question (question));
    }
  return join (lines, "\n");
}

/**
 * sp_pairs_get_name:
 * @self: pairs
 * @country: one of their countries
 *
 * Returns: (transfer none): its name in the user's language
 */
const char *
sp_pairs_get_name (SpPairs *self, SpCountry *country)
{
  guint place = 0;

  g_return_val_if_fail (SP_IS_PAIRS (self), NULL);
  g_return_val_if_fail (g_ptr_array_find (self->countries, country, &place), NULL);

  return sp_matrix_get_row_name (self->matrix, g_array_index (self->rows, guint, place));
}

static char *
format_names (SpPairs *self, const SpPair *pair)
{
  /* Translators: two countries that are compared. */
  return g_strdup_printf (C_ ("pair", "%s and %s"), sp_pairs_get_name (self, pair->first),
                          sp_pairs_get_name (self, pair->second));
}

/* The pairs that are tied with the first of an order. */
static char *
format_tied (SpPairs *self, GArray *order)
{
  guint n = sp_pairs_get (self, g_array_index (order, guint, 0))->n_tied + 1;
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;

  if (n > MOST_NAMED)
    return g_strdup_printf (ngettext ("%u pair, tied", "%u pairs, tied", n), n);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (names, format_names (self, sp_pairs_get (self, g_array_index (order, guint, i))));
  list = join (names, C_ ("list", "; "));
  if (n == 1)
    return g_steal_pointer (&list);
  /* Translators: a list of pairs of countries, all equally far apart, such as “France and Italy; Spain and Malta”. */
  return g_strdup_printf (_ ("%s, tied"), list);
}

/**
 * sp_pairs_format_extremes:
 * @self: pairs
 *
 * Returns: (transfer full): which pairs are closest and which farthest apart by the mean difference, ties named as ties,
 *   such as “Closest: France and Italy; Spain and Malta, tied (0.00). Farthest apart: France and Spain (0.67).”, or the
 *   one sentence that all are equally far apart; the empty string where fewer than two pairs have a mean
 */
char *
sp_pairs_format_extremes (SpPairs *self)
{
  g_autoptr (GArray) closest = NULL;
  g_autoptr (GArray) farthest = NULL;
  g_autofree char *near_names = NULL;
  g_autofree char *far_names = NULL;
  g_autofree char *near_number = NULL;
  g_autofree char *far_number = NULL;

  g_return_val_if_fail (SP_IS_PAIRS (self), NULL);

  if (self->n_with_mean < 2)
    return g_strdup ("");
  closest = sp_pairs_order (self, SP_PAIRS_CLOSEST);
  farthest = sp_pairs_order (self, SP_PAIRS_FARTHEST);
  near_number = format_number (sp_pairs_get (self, g_array_index (closest, guint, 0))->mean);
  far_number = format_number (sp_pairs_get (self, g_array_index (farthest, guint, 0))->mean);
  if (sp_pairs_get (self, g_array_index (closest, guint, 0))->n_tied + 1 == self->n_with_mean)
    /* Translators: so many pairs of countries, and the number that all of them have. */
    return g_strdup_printf (ngettext ("The %u pair that has a mean difference is tied (%s).",
                                      "All %u pairs that have a mean difference are tied (%s).", self->n_with_mean),
                            self->n_with_mean, near_number);
  near_names = format_tied (self, closest);
  far_names = format_tied (self, farthest);
  /* Translators: pairs of countries and their mean difference, a number from 0 to 1, twice. */
  return g_strdup_printf (_ ("Closest: %s (%s). Farthest apart: %s (%s)."), near_names, near_number, far_names,
                          far_number);
}
