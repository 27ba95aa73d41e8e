/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which countries the pages of the Compare view show: those of the comparison set, or all, through the lens. */
#include "sp-compare-rows.h"

#include <glib/gi18n-lib.h>

/**
 * sp_compare_rows_are_set:
 * @workspace: a workspace with an open dataset
 *
 * Returns: whether the comparison set is shown, and not all countries
 */
gboolean
sp_compare_rows_are_set (SpWorkspace *workspace)
{
  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), FALSE);

  return sp_comparison_get_size (sp_workspace_get_comparison (workspace)) > 0 &&
         !sp_comparison_choice_get_whole (sp_workspace_get_comparison_choice (workspace));
}

/* The lens's levels are of its own question. */
static gboolean
is_admitted (SpLens *lens, SpCountry *country)
{
  SpGroup *group = sp_lens_get_group (lens);
  SpOutlook outlook = sp_lens_get_outlook (lens);
  SpStanding standing;

  sp_lens_get_span (lens, NULL, &outlook.day);
  if (group != NULL && sp_group_has_member (group, country, outlook.day) == SP_CERTAINTY_NO)
    return FALSE;
  if (outlook.question == NULL || sp_lens_get_levels (lens)->len == 0)
    return TRUE;
  sp_standing_find (&standing, sp_lens_get_index (lens), country, &outlook);
  return sp_lens_admits (lens, &standing);
}

static int
compare_names (gconstpointer a, gconstpointer b, gpointer data)
{
  return g_strcmp0 (sp_country_names_get_collation_key (data, *(SpCountry *const *) a),
                    sp_country_names_get_collation_key (data, *(SpCountry *const *) b));
}

/**
 * sp_compare_rows_find:
 * @workspace: a workspace with an open dataset
 * @question: (nullable): a question, where of all countries only those that have a position on it are wanted
 *
 * Returns: (transfer container) (element-type SpCountry): the countries of the comparison set, in its order, or all by
 *   name, but only those that the lens lets through
 */
GPtrArray *
sp_compare_rows_find (SpWorkspace *workspace, SpQuestion *question)
{
  gboolean is_set = sp_compare_rows_are_set (workspace);
  SpIndex *index = sp_workspace_get_index (workspace);
  GPtrArray *all = is_set ? sp_comparison_get_countries (sp_workspace_get_comparison (workspace))
                          : sp_dataset_get_records (sp_workspace_get_dataset (workspace), SP_RECORD_COUNTRY);
  GPtrArray *rows = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    {
      gboolean wanted = is_set || question == NULL || sp_index_get_positions (index, all->pdata[i], question)->len > 0;

      if (wanted && is_admitted (sp_workspace_get_lens (workspace), all->pdata[i]))
        g_ptr_array_add (rows, all->pdata[i]);
    }
  if (!is_set)
    g_ptr_array_sort_with_data (rows, compare_names, sp_workspace_get_names (workspace));
  return rows;
}

/**
 * sp_compare_rows_format_groups:
 * @workspace: a workspace with an open dataset
 *
 * Returns: (transfer full) (nullable): that the groups of the comparison set are not shown, and what can be done; %NULL
 *   where there is none
 */
char *
sp_compare_rows_format_groups (SpWorkspace *workspace)
{
  GPtrArray *records;
  g_autoptr (GString) names = NULL;
  guint n = 0;

  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), NULL);

  records = sp_comparison_get_records (sp_workspace_get_comparison (workspace));
  names = g_string_new (NULL);
  for (guint i = 0; sp_compare_rows_are_set (workspace) && i < records->len; i++)
    if (SP_IS_GROUP (records->pdata[i]))
      {
        g_string_append_printf (names, "%s%s", n > 0 ? C_ ("list", ", ") : "", sp_group_get_name (records->pdata[i]));
        n++;
      }
  if (n == 0)
    return NULL;
  /* Translators: %s is a group such as “Five Eyes”, or several. */
  return g_strdup_printf (ngettext ("%s is a row of the table only: add its members to see them here.",
                                    "%s are rows of the table only: add their members to see them here.", n),
                          names->str);
}

static gboolean
is_filtered (SpLens *lens)
{
  return sp_lens_get_group (lens) != NULL || sp_lens_get_levels (lens)->len > 0;
}

/**
 * sp_compare_rows_explain_none:
 * @workspace: a workspace with an open dataset
 * @filtered: what is said where filters leave countries out
 * @unknown: what is said where they do not
 *
 * Returns: (transfer full): why there is no country to show; a dataset without countries, or a comparison of groups
 *   alone, comes first
 */
char *
sp_compare_rows_explain_none (SpWorkspace *workspace, const char *filtered, const char *unknown)
{
  g_autofree char *groups = NULL;

  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), NULL);

  groups = sp_compare_rows_format_groups (workspace);
  if (sp_dataset_get_records (sp_workspace_get_dataset (workspace), SP_RECORD_COUNTRY)->len == 0)
    return g_strdup (_ ("This dataset has no countries."));
  if (groups != NULL && sp_comparison_get_countries (sp_workspace_get_comparison (workspace))->len == 0)
    return g_steal_pointer (&groups);
  return g_strdup (is_filtered (sp_workspace_get_lens (workspace)) ? filtered : unknown);
}
