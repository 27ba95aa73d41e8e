/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the chips above a view are of: all that leaves anything out of it.
 *
 * Over the map group and basis are no chips: they stand in the bar above it, and leave out what the map shows faded.
 * Over the quotes, the comparison and the events all that leaves any out is a chip. */
#include "sp-chip-source.h"

#include "sp-chronology-words.h"
#include "sp-countries-left.h"
#include "sp-quote-filter-words.h"

#include <glib/gi18n-lib.h>

/* --- Of the countries ------------------------------------------------------------------------------------------- */

static GPtrArray *
list_levels (SpWorkspace *workspace, guint *n_active)
{
  SpLens *lens = sp_workspace_get_lens (workspace);
  GPtrArray *levels = g_ptr_array_copy (sp_lens_get_levels (lens), (GCopyFunc) (void *) g_object_ref, NULL);

  g_ptr_array_set_free_func (levels, g_object_unref);
  *n_active = levels->len + (sp_lens_get_group (lens) != NULL) + (sp_lens_get_weakest (lens) != SP_BASIS_OPERATOR);
  return levels;
}

static char *
format_level (SpWorkspace *workspace G_GNUC_UNUSED, SpFacetWords *words G_GNUC_UNUSED, gconstpointer level)
{
  /* Translators: a filter by a level, such as “Level: Excluded”. */
  return g_strdup_printf (_ ("Level: %s"), sp_level_get_label ((SpLevel *) level));
}

static void
remove_level (SpWorkspace *workspace, gconstpointer level)
{
  SpLens *lens = sp_workspace_get_lens (workspace);

  if (sp_lens_has_level (lens, (SpLevel *) level))
    sp_lens_choose_level (lens, (SpLevel *) level, TRUE);
}

static void
clear_countries (SpWorkspace *workspace)
{
  SpLens *lens = sp_workspace_get_lens (workspace);

  sp_choice_hold (SP_CHOICE (lens));
  sp_lens_clear_levels (lens);
  sp_lens_set_group (lens, NULL);
  sp_lens_set_weakest (lens, SP_BASIS_OPERATOR);
  sp_choice_release (SP_CHOICE (lens));
}

static const SpChipSource of_countries = {
  .name_width = 28,
  .clear_tooltip = N_ ("Show all countries, at all levels, on any basis"),
  .list = list_levels,
  .equal = g_direct_equal,
  .format = format_level,
  .remove = remove_level,
  .clear = clear_countries,
  .format_left = sp_countries_left_format,
};

/* --- Of the quotes ---------------------------------------------------------------------------------------------- */

static GPtrArray *
list_of_quotes (SpWorkspace *workspace, guint *n_active)
{
  GPtrArray *filters =
    sp_quote_filters_list (sp_workspace_get_lens (workspace), sp_workspace_get_quote_choice (workspace));

  *n_active = filters->len;
  return filters;
}

static gboolean
equal_of_quotes (gconstpointer filter, gconstpointer other)
{
  return sp_quote_filter_equal (filter, other);
}

static char *
format_of_quotes (SpWorkspace *workspace, SpFacetWords *words, gconstpointer filter)
{
  return sp_quote_filter_format (words, sp_workspace_get_lens (workspace), sp_workspace_get_quote_choice (workspace),
                                 filter);
}

static void
remove_of_quotes (SpWorkspace *workspace, gconstpointer filter)
{
  sp_quote_filter_remove (filter, sp_workspace_get_lens (workspace), sp_workspace_get_quote_choice (workspace));
}

static void
clear_quotes (SpWorkspace *workspace)
{
  sp_quote_parts_clear (sp_workspace_get_lens (workspace), sp_workspace_get_quote_choice (workspace));
}

static char *
format_quotes_left (SpWorkspace *workspace)
{
  SpQuoteFinding *finding = sp_quote_results_get_finding (sp_workspace_get_quote_results (workspace));

  return finding ? sp_quote_filter_format_count (finding) : g_strdup ("");
}

static const SpChipSource of_quotes = {
  .name_width = 44,
  .clear_tooltip = N_ ("Show all quotes: of all countries, on all questions, up to the latest date"),
  .list = list_of_quotes,
  .equal = equal_of_quotes,
  .format = format_of_quotes,
  .remove = remove_of_quotes,
  .clear = clear_quotes,
  .format_left = format_quotes_left,
};

/* --- Of the comparison ------------------------------------------------------------------------------------------ */

static gboolean
is_of_comparison (SpQuotePart part)
{
  return part == SP_QUOTE_PART_QUESTION || part == SP_QUOTE_PART_LEVELS || part == SP_QUOTE_PART_GROUP ||
         part == SP_QUOTE_PART_BASIS;
}

/* The parts of the lens; the date is seen above it, and leaves nobody out. */
static GPtrArray *
list_of_comparison (SpWorkspace *workspace, guint *n_active)
{
  GPtrArray *filters = list_of_quotes (workspace, n_active);

  for (guint i = filters->len; i > 0; i--)
    if (!is_of_comparison (((SpQuoteFilter *) filters->pdata[i - 1])->part))
      g_ptr_array_remove_index (filters, i - 1);
  *n_active = filters->len;
  return filters;
}

static void
clear_comparison (SpWorkspace *workspace)
{
  SpLens *lens = sp_workspace_get_lens (workspace);

  sp_choice_hold (SP_CHOICE (lens));
  sp_lens_set_pinned (lens, FALSE);
  clear_countries (workspace);
  sp_choice_release (SP_CHOICE (lens));
}

/* Groups are rows as well, which no filter leaves out. */
static char *
format_rows_left (SpWorkspace *workspace)
{
  SpMatrix *matrix = sp_comparison_results_get_matrix (sp_workspace_get_comparison_results (workspace));

  if (matrix == NULL)
    return g_strdup ("");
  /* Translators: so many countries and groups are compared, of so many that were chosen. */
  return g_strdup_printf (ngettext ("%u of %u compared", "%u of %u compared", sp_matrix_get_n_asked (matrix)),
                          sp_matrix_get_n_rows (matrix), sp_matrix_get_n_asked (matrix));
}

static const SpChipSource of_comparison = {
  .name_width = 44,
  .clear_tooltip = N_ ("Compare on all questions, at all levels, on any basis"),
  .list = list_of_comparison,
  .equal = equal_of_quotes,
  .format = format_of_quotes,
  .remove = remove_of_quotes,
  .clear = clear_comparison,
  .format_left = format_rows_left,
};

/* --- Of the events ---------------------------------------------------------------------------------------------- */

static GPtrArray *
list_of_events (SpWorkspace *workspace, guint *n_active)
{
  GPtrArray *filters =
    sp_chronology_filters_list (sp_workspace_get_lens (workspace), sp_workspace_get_chronology_choice (workspace));

  *n_active = filters->len;
  return filters;
}

static gboolean
equal_of_events (gconstpointer filter, gconstpointer other)
{
  return sp_chronology_filter_equal (filter, other);
}

static char *
format_of_events (SpWorkspace *workspace, SpFacetWords *words G_GNUC_UNUSED, gconstpointer filter)
{
  return sp_chronology_filter_format (sp_workspace_get_lens (workspace), sp_workspace_get_chronology_choice (workspace),
                                      filter);
}

static void
remove_of_events (SpWorkspace *workspace, gconstpointer filter)
{
  sp_chronology_filter_remove (filter, sp_workspace_get_lens (workspace),
                               sp_workspace_get_chronology_choice (workspace));
}

static void
clear_events (SpWorkspace *workspace)
{
  sp_chronology_parts_clear (sp_workspace_get_lens (workspace), sp_workspace_get_chronology_choice (workspace));
}

static char *
format_events_left (SpWorkspace *workspace)
{
  SpChronology *chronology = sp_chronology_results_get_chronology (sp_workspace_get_chronology_results (workspace));

  return chronology ? sp_chronology_format_count (chronology) : g_strdup ("");
}

static const SpChipSource of_events = {
  .name_width = 44,
  .clear_tooltip = N_ ("Show everything: all kinds, all countries, all questions, up to the latest date"),
  .list = list_of_events,
  .equal = equal_of_events,
  .format = format_of_events,
  .remove = remove_of_events,
  .clear = clear_events,
  .format_left = format_events_left,
};

/**
 * sp_chip_source_get:
 * @view: a view
 *
 * Returns: what the chips above it are of
 */
const SpChipSource *
sp_chip_source_get (SpView view)
{
  switch (view)
    {
    case SP_VIEW_QUOTES:
      return &of_quotes;
    case SP_VIEW_EVENTS:
      return &of_events;
    case SP_VIEW_COMPARE:
      return &of_comparison;
    case SP_VIEW_COUNTRIES:
    case SP_N_VIEWS:
    default:
      return &of_countries;
    }
}
