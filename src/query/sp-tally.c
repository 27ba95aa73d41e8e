/* SPDX-License-Identifier: GPL-3.0-or-later
 * How many countries stood at each level on a day, and how many are unknown, by kind of nothing. */
#include "sp-tally.h"

#include <glib/gi18n-lib.h>

static SpLevelCount *
find_count (SpTally *self, SpLevel *level)
{
  for (guint i = 0; i < self->levels->len; i++)
    if (g_array_index (self->levels, SpLevelCount, i).level == level)
      return &g_array_index (self->levels, SpLevelCount, i);
  return NULL;
}

static void
count_standing (SpTally *self, const SpStanding *standing, guint32 day, guint unconfirmed_years)
{
  SpLevelCount *count;

  self->nothing[standing->nothing]++;
  if (standing->nothing == SP_NOTHING_OUTSIDE_GROUP)
    return;
  self->n_countries++;
  if (standing->position == NULL)
    return;
  self->n_known++;
  count = find_count (self, sp_position_get_level (standing->position));
  g_return_if_fail (count != NULL);
  count->n++;
  count->n_perhaps += standing->certainty == SP_CERTAINTY_PERHAPS;
  count->n_operators += sp_position_get_basis (standing->position) == SP_BASIS_OPERATOR;
  count->n_unconfirmed += (guint) sp_standing_is_unconfirmed (standing, day, unconfirmed_years);
}

static SpTally *
make_tally (SpQuestion *question)
{
  SpTally *self = g_new0 (SpTally, 1);
  GPtrArray *levels = sp_scale_get_levels (sp_question_get_scale (question));

  self->levels = g_array_sized_new (FALSE, TRUE, sizeof (SpLevelCount), levels->len);
  g_array_set_size (self->levels, levels->len);
  for (guint i = 0; i < levels->len; i++)
    g_array_index (self->levels, SpLevelCount, i).level = levels->pdata[i];
  return self;
}

/**
 * sp_tally_new:
 * @index: an index
 * @outlook: through what it is looked at; it needs a question
 * @unconfirmed_years: after how many years a position counts as not confirmed; see sp_standing_is_unconfirmed()
 *
 * Counts all countries of the dataset, or where @outlook has a group, those that were its members on the day, or
 * perhaps were.
 *
 * Returns: (transfer full): the counts, which borrow from the index; free with sp_tally_free()
 */
SpTally *
sp_tally_new (SpIndex *index, const SpOutlook *outlook, guint unconfirmed_years)
{
  GPtrArray *countries;
  SpTally *self;

  g_return_val_if_fail (SP_IS_INDEX (index), NULL);
  g_return_val_if_fail (outlook != NULL && outlook->question != NULL, NULL);

  self = make_tally (outlook->question);
  countries = sp_dataset_get_records (sp_index_get_dataset (index), SP_RECORD_COUNTRY);
  for (guint i = 0; i < countries->len; i++)
    {
      SpStanding standing;

      sp_standing_find (&standing, index, countries->pdata[i], outlook);
      count_standing (self, &standing, outlook->day, unconfirmed_years);
    }
  return self;
}

/**
 * sp_tally_new_of_standings:
 * @question: a question
 * @standings: (element-type SpStanding): where countries stood on it
 * @day: the day on which they did
 * @unconfirmed_years: after how many years a position counts as not confirmed; see sp_standing_is_unconfirmed()
 *
 * Counts standings that were found already.
 *
 * Returns: (transfer full): the counts, which borrow from @question; free with sp_tally_free()
 */
SpTally *
sp_tally_new_of_standings (SpQuestion *question, GPtrArray *standings, guint32 day, guint unconfirmed_years)
{
  SpTally *self;

  g_return_val_if_fail (SP_IS_QUESTION (question), NULL);
  g_return_val_if_fail (standings != NULL, NULL);

  self = make_tally (question);
  for (guint i = 0; i < standings->len; i++)
    count_standing (self, standings->pdata[i], day, unconfirmed_years);
  return self;
}

/**
 * sp_tally_free:
 * @self: (transfer full) (nullable): what to free
 */
void
sp_tally_free (SpTally *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->levels);
  g_free (self);
}

/**
 * sp_level_count_format:
 * @count: a count
 *
 * Returns: (transfer full): such as “Permitted 38 (8 by operators only)”
 */
char *
sp_level_count_format (const SpLevelCount *count)
{
  const char *label;

  g_return_val_if_fail (count != NULL, NULL);

  label = sp_level_get_label (count->level);

  if (count->n_perhaps > 0 && count->n_operators > 0)
    /* Translators: a level such as “Excluded”, how many countries stand there, how many of them only perhaps, and how
     * many only as far as their network operators’ practice shows. */
    return g_strdup_printf (_ ("%s %u (%u perhaps, %u by operators only)"), label, count->n, count->n_perhaps,
                            count->n_operators);
  if (count->n_perhaps > 0)
    /* Translators: a level such as “Excluded”, how many countries stand there, and how many of them only perhaps. */
    return g_strdup_printf (_ ("%s %u (%u perhaps)"), label, count->n, count->n_perhaps);
  if (count->n_operators > 0)
    /* Translators: a level such as “Permitted”, how many countries stand there, and how many of them only as far as
     * their network operators’ practice shows. */
    return g_strdup_printf (_ ("%s %u (%u by operators only)"), label, count->n, count->n_operators);
  /* Translators: a level such as “Excluded”, and how many countries stand there. */
  return g_strdup_printf (C_ ("tally", "%s %u"), label, count->n);
}

/**
 * sp_tally_format:
 * @self: a tally
 *
 * Says the counts in words, levels without a country left out. What is weak says so: how many of a level are only
 * perhaps there, and how many only by their operators' practice.
 *
 * Returns: (transfer full): such as “Excluded 18, Restricted 22 (1 perhaps); no known position 156 of 196”
 */
char *
sp_tally_format (SpTally *self)
{
  g_autoptr (GPtrArray) counts = NULL;
  g_autofree char *list = NULL;
  guint n_unknown;

  g_return_val_if_fail (self != NULL, NULL);

  counts = g_ptr_array_new_with_free_func (g_free);
  n_unknown = self->n_countries - self->n_known;
  for (guint i = 0; i < self->levels->len; i++)
    if (g_array_index (self->levels, SpLevelCount, i).n > 0)
      g_ptr_array_add (counts, sp_level_count_format (&g_array_index (self->levels, SpLevelCount, i)));
  if (counts->len == 0)
    /* Translators: so many countries, of so many that were looked at. */
    return g_strdup_printf (_ ("no known position %u of %u"), n_unknown, self->n_countries);

  g_ptr_array_add (counts, NULL);
  /* Translators: between the items of a list such as “Excluded 18, Restricted 22”. */
  list = g_strjoinv (C_ ("list", ", "), (char **) counts->pdata);
  /* Translators: a list such as “Excluded 18, Restricted 22”, then how many countries have no known position, of how
   * many that were looked at. */
  return g_strdup_printf (_ ("%s; no known position %u of %u"), list, n_unknown, self->n_countries);
}
