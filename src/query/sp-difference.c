/* SPDX-License-Identifier: GPL-3.0-or-later
 * How far two countries stand apart, on a question and over all. */
#include "sp-difference.h"

#include <glib/gi18n-lib.h>

static guint
count_on_scale_before (GPtrArray *levels, guint end)
{
  guint n = 0;

  for (guint i = 0; i < end; i++)
    n += sp_level_is_on_scale (levels->pdata[i]) ? 1 : 0;
  return n;
}

static guint
count_levels_between (GPtrArray *levels, SpLevel *a, SpLevel *b)
{
  guint first = 0, second = 0;

  for (guint i = 0; i < levels->len; i++)
    {
      if (levels->pdata[i] == a)
        first = count_on_scale_before (levels, i);
      if (levels->pdata[i] == b)
        second = count_on_scale_before (levels, i);
    }
  return MAX (first, second) - MIN (first, second);
}

static SpComparability
compare_levels (SpLevel *a, SpLevel *b)
{
  if (sp_level_is_on_scale (a) && sp_level_is_on_scale (b))
    return SP_COMPARABLE;
  return a == b ? SP_COMPARABLE_SAME_OFF_SCALE : SP_NOT_COMPARABLE_OFF_SCALE;
}

static void
compare_positions (SpQuestionDifference *difference, SpPosition *a, SpPosition *b)
{
  SpScale *scale = sp_question_get_scale (difference->question);
  SpLevel *first = sp_position_get_level (a);
  SpLevel *second = sp_position_get_level (b);
  gboolean is_ordered = sp_scale_get_kind_of_order (scale) != SP_SCALE_UNORDERED;

  difference->comparability = compare_levels (first, second);
  difference->same = first == second;
  difference->on_operators =
    sp_position_get_basis (a) == SP_BASIS_OPERATOR || sp_position_get_basis (b) == SP_BASIS_OPERATOR;
  if (difference->comparability != SP_COMPARABLE || difference->same)
    difference->levels_apart = 0;
  else
    difference->levels_apart = is_ordered ? count_levels_between (sp_scale_get_levels (scale), first, second) : 1;
  difference->is_shared =
    difference->comparability == SP_COMPARABLE && is_ordered && difference->n_levels >= 2 && !difference->on_operators;
}

static SpQuestionDifference
compare_on_question (SpQuestion *question, const SpStanding *a, const SpStanding *b)
{
  GPtrArray *levels = sp_scale_get_levels (sp_question_get_scale (question));
  SpQuestionDifference difference = { .question = question, .comparability = SP_NOT_COMPARABLE_UNKNOWN };

  difference.n_levels = count_on_scale_before (levels, levels->len);
  if (a->position != NULL && b->position != NULL)
    compare_positions (&difference, a->position, b->position);
  return difference;
}

static void
find_standings (SpStanding *standings,
                SpIndex *index,
                SpCountry *country,
                GPtrArray *questions,
                const SpOutlook *outlook)
{
  for (guint i = 0; i < questions->len; i++)
    {
      SpOutlook one = { .question = questions->pdata[i], .day = outlook->day, .weakest = outlook->weakest };

      sp_standing_find (&standings[i], index, country, &one);
    }
}

/**
 * sp_difference_new:
 * @index: an index
 * @a: a country
 * @b: another
 * @outlook: the day and the weakest basis; neither its question nor its group is looked at
 *
 * Compares two countries on each question of the dataset. A position that rests on the practice of operators alone
 * makes two the same or different, but as it is not the government's, its question is not one of the shared ones.
 *
 * The mean is that of the absolute differences of ranks, each in proportion to the greatest that its scale allows: 1
 * less the similarity of J. C. Gower, “A General Coefficient of Similarity and Some of Its Properties”, Biometrics 27
 * (1971), 857–871, with the scale's own range in place of the sample's.
 *
 * Returns: (transfer full): the differences, which borrow from the index; free with sp_difference_free()
 */
SpDifference *
sp_difference_new (SpIndex *index, SpCountry *a, SpCountry *b, const SpOutlook *outlook)
{
  g_autofree SpStanding *first = NULL;
  g_autofree SpStanding *second = NULL;
  GPtrArray *questions;

  g_return_val_if_fail (SP_IS_INDEX (index), NULL);
  g_return_val_if_fail (SP_IS_COUNTRY (a) && SP_IS_COUNTRY (b), NULL);
  g_return_val_if_fail (outlook != NULL, NULL);

  questions = sp_dataset_get_records (sp_index_get_dataset (index), SP_RECORD_QUESTION);
  first = g_new (SpStanding, questions->len);
  second = g_new (SpStanding, questions->len);
  find_standings (first, index, a, questions, outlook);
  find_standings (second, index, b, questions, outlook);
  return sp_difference_new_of_standings (questions, first, second);
}

/**
 * sp_difference_new_of_standings:
 * @questions: (element-type SpQuestion): questions
 * @a: (array): where a country stood on each of them
 * @b: (array): where another did
 *
 * Compares two countries by standings that were found already, on some questions, as sp_difference_new() has it.
 *
 * Returns: (transfer full): the differences, which borrow from @questions; free with sp_difference_free()
 */
SpDifference *
sp_difference_new_of_standings (GPtrArray *questions, const SpStanding *a, const SpStanding *b)
{
  SpDifference *self;
  double sum = 0;

  g_return_val_if_fail (questions != NULL, NULL);
  g_return_val_if_fail ((a != NULL && b != NULL) || questions->len == 0, NULL);

  self = g_new0 (SpDifference, 1);
  self->questions = g_array_sized_new (FALSE, FALSE, sizeof (SpQuestionDifference), questions->len);
  for (guint i = 0; i < questions->len; i++)
    {
      SpQuestionDifference difference = compare_on_question (questions->pdata[i], &a[i], &b[i]);

      g_array_append_val (self->questions, difference);
      if (!difference.is_shared)
        continue;
      self->n_shared++;
      sum += (double) difference.levels_apart / (difference.n_levels - 1);
    }
  self->has_mean = self->n_shared >= SP_DIFFERENCE_LEAST_SHARED;
  self->mean = self->has_mean ? sum / self->n_shared : 0;
  return self;
}

/**
 * sp_difference_free:
 * @self: (transfer full) (nullable): what to free
 */
void
sp_difference_free (SpDifference *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->questions);
  g_free (self);
}

static char *
format_on_question (const SpQuestionDifference *difference)
{
  const char *title = sp_question_get_short_title (difference->question);
  SpScaleKind kind_of_order = sp_scale_get_kind_of_order (sp_question_get_scale (difference->question));

  if (difference->same)
    /* Translators: two countries give the same answer on a question such as “5G networks”. */
    return g_strdup_printf (_ ("the same on %s"), title);
  if (kind_of_order == SP_SCALE_UNORDERED)
    /* Translators: two countries give different answers on a question such as “5G networks”. */
    return g_strdup_printf (_ ("different on %s"), title);
  /* Translators: how far two countries stand apart on a question such as “5G networks”. */
  return g_strdup_printf (ngettext ("%u level apart on %s", "%u levels apart on %s", difference->levels_apart),
                          difference->levels_apart, title);
}

static char *
format_with_basis (const SpQuestionDifference *difference)
{
  g_autofree char *text = format_on_question (difference);

  if (!difference->on_operators)
    return g_steal_pointer (&text);
  /* Translators: %s is such as “the same on 5G networks”; at least one of the two countries is known only by what its
   * network operators do. */
  return g_strdup_printf (_ ("%s (by operators’ practice)"), text);
}

/**
 * sp_difference_format:
 * @self: a difference
 *
 * Names each question on which the two can be compared, off-scale answers included where both give the same.
 *
 * Returns: (transfer full): such as “2 levels apart on 5G networks; the same on Espionage risk (2 of 4 questions)”
 */
char *
sp_difference_format (SpDifference *self)
{
  g_autoptr (GPtrArray) texts = NULL;
  g_autofree char *list = NULL;
  guint n_questions;

  g_return_val_if_fail (self != NULL, NULL);

  texts = g_ptr_array_new_with_free_func (g_free);
  n_questions = self->questions->len;
  for (guint i = 0; i < n_questions; i++)
    {
      const SpQuestionDifference *difference = &g_array_index (self->questions, SpQuestionDifference, i);

      if (difference->comparability == SP_COMPARABLE || difference->comparability == SP_COMPARABLE_SAME_OFF_SCALE)
        g_ptr_array_add (texts, format_with_basis (difference));
    }
  if (texts->len == 0)
    return g_strdup_printf (ngettext ("not comparable (0 of %u question)", "not comparable (0 of %u questions)",
                                      n_questions),
                            n_questions);

  g_ptr_array_add (texts, NULL);
  /* Translators: between the parts of “2 levels apart on 5G networks; the same on Espionage risk”. */
  list = g_strjoinv (C_ ("list", "; "), (char **) texts->pdata);
  /* Translators: what two countries have in common and where they differ, named for so many of so many questions. */
  return g_strdup_printf (ngettext ("%s (%u of %u question)", "%s (%u of %u questions)", n_questions), list,
                          texts->len - 1, n_questions);
}
