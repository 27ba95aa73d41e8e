/* SPDX-License-Identifier: GPL-3.0-or-later
 * How many countries, or positions, the lens leaves of all. */
#include "sp-countries-left.h"

#include "sp-tally.h"

#include <glib/gi18n-lib.h>

/* Between two dates a country that was at one of the levels on either is of interest, as in the list. */
static guint
count_on_either (SpLens *lens, SpOutlook outlook, guint32 first_day)
{
  SpIndex *index = sp_lens_get_index (lens);
  GPtrArray *countries = sp_dataset_get_records (sp_index_get_dataset (index), SP_RECORD_COUNTRY);
  SpOutlook before = outlook;
  guint n = 0;

  before.day = first_day;
  for (guint i = 0; i < countries->len; i++)
    {
      SpStanding from, to;

      sp_standing_find (&from, index, countries->pdata[i], &before);
      sp_standing_find (&to, index, countries->pdata[i], &outlook);
      n += sp_lens_admits (lens, &from) || sp_lens_admits (lens, &to);
    }
  return n;
}

static guint
count_at_levels (const SpTally *tally, SpLens *lens)
{
  guint n = 0;

  for (guint i = 0; i < tally->levels->len; i++)
    {
      const SpLevelCount *count = &g_array_index (tally->levels, SpLevelCount, i);

      n += sp_lens_has_level (lens, count->level) ? count->n : 0;
    }
  return n;
}

/* A weaker basis hides positions, not countries: so positions are counted where nothing else is filtered by. */
static char *
format_positions (SpIndex *index, const SpTally *tally, SpOutlook outlook)
{
  g_autoptr (SpTally) all = NULL;

  outlook.weakest = SP_BASIS_OPERATOR;
  all = sp_tally_new (index, &outlook, 0);
  return g_strdup_printf (ngettext ("%u of %u known position", "%u of %u known positions", all->n_known),
                          tally->n_known, all->n_known);
}

static char *
format_countries (guint n, guint n_all)
{
  return g_strdup_printf (ngettext ("%u of %u country", "%u of %u countries", n_all), n, n_all);
}

/**
 * sp_countries_left_format:
 * @workspace: a workspace with an open dataset
 *
 * Returns: (transfer full): how much is left of what there would be without group, levels and basis: “23 of 196
 *   countries”; “” where the dataset has no question
 */
char *
sp_countries_left_format (SpWorkspace *workspace)
{
  SpIndex *index;
  SpLens *lens;
  SpOutlook outlook;
  gboolean has_levels;
  guint n_all;
  g_autoptr (SpTally) tally = NULL;
  guint32 first_day;

  g_return_val_if_fail (SP_IS_WORKSPACE (workspace) && sp_workspace_get_index (workspace) != NULL, NULL);

  index = sp_workspace_get_index (workspace);
  lens = sp_workspace_get_lens (workspace);
  outlook = sp_lens_get_outlook (lens);
  has_levels = sp_lens_get_levels (lens)->len > 0;
  n_all = sp_dataset_get_records (sp_index_get_dataset (index), SP_RECORD_COUNTRY)->len;
  if (outlook.question == NULL)
    return g_strdup ("");
  if (sp_lens_get_span (lens, &first_day, &outlook.day) && has_levels)
    return format_countries (count_on_either (lens, outlook, first_day), n_all);
  tally = sp_tally_new (index, &outlook, 0);
  if (!has_levels && outlook.weakest != SP_BASIS_OPERATOR)
    return format_positions (index, tally, outlook);
  return format_countries (has_levels ? count_at_levels (tally, lens) : tally->n_countries, n_all);
}
