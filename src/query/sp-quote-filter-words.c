/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is asked of quotes in words: each part of it, and why nothing was found. */
#include "sp-quote-filter-words.h"

#include "sp-lens-words.h"

#include <glib/gi18n-lib.h>

static char *
format_typed (SpQuoteChoice *choice)
{
  g_autofree char *typed = g_strstrip (g_strdup (sp_search_choice_get_typed (SP_SEARCH_CHOICE (choice))));

  /* Translators: a filter of quotes: what was typed into the search field. */
  return g_strdup_printf (_ ("Search: %s"), typed);
}

static char *
format_date (SpLens *lens)
{
  g_autofree char *date = sp_lens_format_date (lens);

  /* Translators: a filter of quotes by a date: “Said up to 1 June 2019”. */
  return g_strdup_printf (_ ("Said up to %s"), date);
}

/**
 * sp_quote_filter_format:
 * @words: the words of the dataset's facets
 * @lens: the lens
 * @choice: what is chosen beside it
 * @filter: a filter that they have
 *
 * Returns: (transfer full): what the filter is called: “Country: Germany”, “Said up to 1 June 2019”
 */
char *
sp_quote_filter_format (SpFacetWords *words, SpLens *lens, SpQuoteChoice *choice, const SpQuoteFilter *filter)
{
  g_return_val_if_fail (SP_IS_FACET_WORDS (words) && filter != NULL, NULL);
  g_return_val_if_fail (SP_IS_LENS (lens) && SP_IS_QUOTE_CHOICE (choice), NULL);

  switch (filter->part)
    {
    case SP_QUOTE_PART_TYPED:
      return format_typed (choice);
    case SP_QUOTE_PART_FACET:
      return sp_facet_words_format_filter (words, filter->facet, filter->key);
    case SP_QUOTE_PART_QUESTION:
      return sp_lens_format_question (lens);
    case SP_QUOTE_PART_DATE:
      return format_date (lens);
    case SP_QUOTE_PART_GROUP:
      return sp_lens_format_group (lens);
    case SP_QUOTE_PART_LEVELS:
      return sp_lens_format_level (lens, filter->level);
    case SP_QUOTE_PART_BASIS:
      return sp_lens_format_basis (lens);
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * sp_quote_filter_format_count:
 * @finding: what was found
 *
 * Returns: (transfer full): how many of how many: “159 of 382 quotes”
 */
char *
sp_quote_filter_format_count (SpQuoteFinding *finding)
{
  guint n_all;

  g_return_val_if_fail (SP_IS_QUOTE_FINDING (finding), NULL);

  n_all = sp_quote_finding_get_n_all (finding);
  return g_strdup_printf (ngettext ("%'u of %'u quote", "%'u of %'u quotes", n_all),
                          sp_quote_finding_get_n_quotes (finding), n_all);
}

static char *
list_filters (SpFacetWords *words,
              SpLens *lens,
              SpQuoteChoice *choice,
              gboolean (*wanted) (const SpQuoteFilter *filter, const SpWayOut *way_out),
              const SpWayOut *way_out)
{
  g_autoptr (GPtrArray) filters = sp_quote_filters_list (lens, choice);
  GString *list = g_string_new ("");

  for (guint i = 0; i < filters->len; i++)
    {
      g_autofree char *text = NULL;

      if (!wanted (filters->pdata[i], way_out))
        continue;
      text = sp_quote_filter_format (words, lens, choice, filters->pdata[i]);
      /* Translators: stands between filters that are named one after another, which may have commas in them. */
      g_string_append_printf (list, "%s%s", list->len > 0 ? C_ ("filters", "; ") : "", text);
    }
  return g_string_free (list, FALSE);
}

static gboolean
is_any (const SpQuoteFilter *filter G_GNUC_UNUSED, const SpWayOut *way_out G_GNUC_UNUSED)
{
  return TRUE;
}

/**
 * sp_quote_filters_format:
 * @words: the words of the dataset's facets
 * @lens: the lens
 * @choice: what is chosen beside it
 *
 * Returns: (transfer full): all that leaves something out, “Search: spy; Country: Germany”; “” where nothing does
 */
char *
sp_quote_filters_format (SpFacetWords *words, SpLens *lens, SpQuoteChoice *choice)
{
  g_return_val_if_fail (SP_IS_FACET_WORDS (words) && SP_IS_LENS (lens) && SP_IS_QUOTE_CHOICE (choice), NULL);

  return list_filters (words, lens, choice, is_any, NULL);
}

static gboolean
is_not_typed (const SpQuoteFilter *filter, const SpWayOut *way_out G_GNUC_UNUSED)
{
  return filter->part != SP_QUOTE_PART_TYPED;
}

static gboolean
is_of_way_out (const SpQuoteFilter *filter, const SpWayOut *way_out)
{
  return filter->part == way_out->part && (filter->part != SP_QUOTE_PART_FACET || filter->facet == way_out->facet);
}

static guint
count_without_typed (SpQuoteFinding *finding)
{
  GArray *ways_out = sp_quote_finding_get_ways_out (finding);

  for (guint i = 0; i < ways_out->len; i++)
    if (g_array_index (ways_out, SpWayOut, i).part == SP_QUOTE_PART_TYPED)
      return g_array_index (ways_out, SpWayOut, i).count;
  return 0;
}

static char *
explain_typed (SpQuoteChoice *choice, const char *filters, guint n_without, guint n_all)
{
  g_autofree char *typed = g_strstrip (g_strdup (sp_search_choice_get_typed (SP_SEARCH_CHOICE (choice))));

  if (*filters == '\0')
    /* Translators: what was typed, and how many quotes there are. */
    return g_strdup_printf (ngettext ("“%s” is not in the one quote of the dataset.",
                                      "“%s” is in none of the %'u quotes.", n_all),
                            typed, n_all);
  if (n_without == 0)
    /* Translators: %s are filters, such as “Country: Germany; Year: 2019”. */
    return g_strdup_printf (_ ("There is no quote with %s, whether it has “%s” or not."), filters, typed);
  /* Translators: what was typed, a number, and filters, such as “Country: Germany; Year: 2019”. */
  return g_strdup_printf (ngettext ("“%s” is not in the %'u quote with %s.",
                                    "“%s” is in none of the %'u quotes with %s.", n_without),
                          typed, n_without, filters);
}

/**
 * sp_quote_filter_explain_none:
 * @words: the words of the dataset's facets
 * @lens: the lens
 * @choice: what is chosen beside it
 * @finding: a finding without quotes
 *
 * Says why nothing was found: in what was searched, and what was left of it by the filters.
 *
 * Returns: (transfer full): one or two sentences
 */
char *
sp_quote_filter_explain_none (SpFacetWords *words, SpLens *lens, SpQuoteChoice *choice, SpQuoteFinding *finding)
{
  g_autofree char *filters = NULL;
  g_autofree char *reason = NULL;
  guint n_all;

  g_return_val_if_fail (SP_IS_FACET_WORDS (words) && SP_IS_QUOTE_FINDING (finding), NULL);
  g_return_val_if_fail (SP_IS_LENS (lens) && SP_IS_QUOTE_CHOICE (choice), NULL);

  n_all = sp_quote_finding_get_n_all (finding);
  if (n_all == 0)
    return g_strdup (_ ("The dataset has no quotes."));
  filters = list_filters (words, lens, choice, is_not_typed, NULL);
  if (!sp_search_choice_has_search (SP_SEARCH_CHOICE (choice)))
    return g_strdup_printf (_ ("There is no quote with %s."), filters);
  reason = explain_typed (choice, filters, count_without_typed (finding), n_all);
  return g_strconcat (reason, " ", _ ("Searched were words, translation, context, speaker, role, venue and source."),
                      NULL);
}

/**
 * sp_quote_filter_format_way_out:
 * @words: the words of the dataset's facets
 * @lens: the lens
 * @choice: what is chosen beside it
 * @way_out: what could be removed of it
 *
 * Returns: (transfer full): what to remove, and what that gives: “Without Country: Germany: 12 quotes”
 */
char *
sp_quote_filter_format_way_out (SpFacetWords *words, SpLens *lens, SpQuoteChoice *choice, const SpWayOut *way_out)
{
  g_autofree char *filters = NULL;

  g_return_val_if_fail (SP_IS_FACET_WORDS (words) && way_out != NULL, NULL);
  g_return_val_if_fail (SP_IS_LENS (lens) && SP_IS_QUOTE_CHOICE (choice), NULL);

  filters = list_filters (words, lens, choice, is_of_way_out, way_out);
  /* Translators: the label of a button: filters that it removes, and how many quotes there are then, such as
   * “Without “Year: 2019”: 12 quotes”. */
  return g_strdup_printf (ngettext ("Without “%s”: %'u quote", "Without “%s”: %'u quotes", way_out->count), filters,
                          way_out->count);
}
