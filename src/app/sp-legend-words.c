/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the legend says of its levels and kinds of nothing. */
#include "sp-legend-words.h"

#include <glib/gi18n-lib.h>

static char *
join (GPtrArray *parts, const char *between)
{
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (between, (char **) parts->pdata);
}

/**
 * sp_legend_format_apart:
 * @count: the count of a level
 *
 * Returns: (transfer full): in few words how much of it is weaker, such as “2 by operators · 1 perhaps”; the empty
 *   string where nothing is
 */
char *
sp_legend_format_apart (const SpLevelCount *count)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (count != NULL, NULL);

  if (count->n_operators > 0)
    /* Translators: after a count of countries: how many of them rest on the practice of network operators alone. There
     * is little room. */
    g_ptr_array_add (parts, g_strdup_printf (C_ ("legend", "%u by operators"), count->n_operators));
  if (count->n_perhaps > 0)
    /* Translators: after a count of countries: how many of them are there only perhaps. There is little room. */
    g_ptr_array_add (parts, g_strdup_printf (C_ ("legend", "%u perhaps"), count->n_perhaps));
  return join (parts, " · ");
}

/**
 * sp_legend_format_count_aloud:
 * @count: the count of a level
 *
 * Returns: (transfer full): the level and its count as they are spoken, such as “Excluded, 18 countries, of which 2
 *   rest on operators”
 */
char *
sp_legend_format_count_aloud (const SpLevelCount *count)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (count != NULL, NULL);

  g_ptr_array_add (parts, g_strdup_printf (ngettext ("%s, %u country", "%s, %u countries", count->n),
                                           sp_level_get_label (count->level), count->n));
  if (count->n_operators > 0)
    g_ptr_array_add (parts, g_strdup_printf (ngettext ("of which %u rests on operators",
                                                       "of which %u rest on operators", count->n_operators),
                                             count->n_operators));
  if (count->n_perhaps > 0)
    g_ptr_array_add (parts, g_strdup_printf (ngettext ("of which %u only perhaps", "of which %u only perhaps",
                                                       count->n_perhaps),
                                             count->n_perhaps));
  return join (parts, C_ ("list", ", "));
}

/**
 * sp_legend_format_lack_aloud:
 * @nothing: a kind of nothing
 * @n: how many countries there are
 *
 * Returns: (transfer full): the kind and its count as they are spoken, such as “No record, 61 countries”
 */
char *
sp_legend_format_lack_aloud (SpNothing nothing, guint n)
{
  g_autofree char *number = sp_legend_format_lack (nothing, n);

  /* Translators: a kind of nothing and a number of countries: “No record, 61 countries”. */
  return g_strdup_printf (C_ ("legend", "%s, %s"), sp_nothing_get_label (nothing), number);
}

/**
 * sp_legend_format_lack:
 * @nothing: a kind of nothing
 * @n: how many countries there are
 *
 * Returns: (transfer full): the number in words, such as “61 countries”
 */
char *
sp_legend_format_lack (SpNothing nothing, guint n)
{
  if (nothing == SP_NOTHING_NOT_IN_DATASET)
    return g_strdup_printf (ngettext ("%u country or territory", "%u countries and territories", n), n);
  return g_strdup_printf (ngettext ("%u country", "%u countries", n), n);
}

/**
 * sp_legend_describe_count:
 * @count: the count of a level
 * @unconfirmed_years: after how many years a position counts as not confirmed
 *
 * Returns: (transfer full): what the count consists of, a line each
 */
char *
sp_legend_describe_count (const SpLevelCount *count, guint unconfirmed_years)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (count != NULL, NULL);

  g_ptr_array_add (lines, g_strdup_printf (ngettext ("%u country", "%u countries", count->n), count->n));
  if (count->n_operators > 0)
    g_ptr_array_add (lines, g_strdup_printf (ngettext ("of which %u by the practice of operators",
                                                       "of which %u by the practice of operators", count->n_operators),
                                             count->n_operators));
  if (count->n_perhaps > 0)
    g_ptr_array_add (lines,
                     g_strdup_printf (ngettext ("of which %u perhaps, its date being vague",
                                                "of which %u perhaps, their dates being vague", count->n_perhaps),
                                      count->n_perhaps));
  if (count->n_unconfirmed > 0)
    /* Translators: the first number is of countries, the second of years, which chooses between singular and plural. */
    g_ptr_array_add (lines, g_strdup_printf (ngettext ("of which %u not confirmed for %u year",
                                                       "of which %u not confirmed for %u years", unconfirmed_years),
                                             count->n_unconfirmed, unconfirmed_years));
  return join (lines, "\n");
}

/**
 * sp_legend_explain_nothing:
 * @nothing: a kind of nothing
 *
 * Returns: a sentence on what that means; the empty string for %SP_NOTHING_NONE
 */
const char *
sp_legend_explain_nothing (SpNothing nothing)
{
  switch (nothing)
    {
    case SP_NOTHING_SEARCHED:
      return _ ("The editors looked for a position of the government, and found none.");
    case SP_NOTHING_NO_RECORD:
      return _ ("The dataset has no position, and does not say that anybody looked for one.");
    case SP_NOTHING_NOT_YET:
      return _ ("The first known position is of a later date.");
    case SP_NOTHING_LAPSED:
      return _ ("The last known position had ended, with nothing in its place.");
    case SP_NOTHING_WEAKER:
      return _ ("There are positions, but they rest on less than is asked for.");
    case SP_NOTHING_NOT_IN_DATASET:
      return _ ("On the map, but not among the countries of the dataset.");
    case SP_NOTHING_OUTSIDE_GROUP:
      return _ ("Not a member of the group on that date.");
    case SP_NOTHING_NONE:
    default:
      return "";
    }
}
