/* SPDX-License-Identifier: GPL-3.0-or-later
 * Quotes on paper: a numbered list of quotations, with what was asked for and where each is printed. */
#include "sp-quotes-report.h"

#include "sp-quotation-block.h"
#include "sp-quote-filter-words.h"
#include "sp-report-making.h"
#include "sp-report-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Of the size of the text, how wide a digit is at most. */
#define DIGIT 0.62

/* --- The list ---------------------------------------------------------------------------------------------------- */

static double
measure_numbers (const SpPaper *paper, guint n)
{
  g_autofree char *longest = g_strdup_printf ("%u.", n);

  return (double) (strlen (longest) + 1) * DIGIT * sp_paper_get_text_size (paper, SP_TEXT_STYLE_QUOTATION);
}

/**
 * sp_quotes_report_add_blocks:
 * @terms: the terms
 * @quotes: (element-type SpQuote): quotes, in their order
 * @numbers: (nullable): what gives the sources their numbers; %NULL where they are not listed
 * @blocks: (element-type SpBlock): where it is added
 *
 * Adds the quotes as a numbered list, each with what it expresses and whether its wording was checked; of very many the
 * first %SP_MOST_PRINTED.
 */
void
sp_quotes_report_add_blocks (const SpReportTerms *terms, GPtrArray *quotes, SpSourceNumbers *numbers, GPtrArray *blocks)
{
  SpQuotationSetting setting = { .n_columns = 1, .style = SP_TEXT_STYLE_QUOTATION, .is_detailed = TRUE };
  guint n_printed;

  g_return_if_fail (terms != NULL && quotes != NULL && blocks != NULL);

  n_printed = MIN (quotes->len, SP_MOST_PRINTED);
  setting.indent = measure_numbers (&terms->paper, n_printed);
  for (guint i = 0; i < n_printed; i++)
    {
      setting.number = i + 1;
      sp_quotation_add_blocks_set (terms, quotes->pdata[i], numbers, &setting, blocks);
    }
}

/* --- What was asked for ------------------------------------------------------------------------------------------ */

static const char *
get_order_words (SpQuoteOrder order)
{
  switch (order)
    {
    case SP_QUOTE_ORDER_RELEVANCE:
      return _ ("The best match first");
    case SP_QUOTE_ORDER_OLDEST:
      return _ ("The oldest first");
    case SP_QUOTE_ORDER_SPEAKER:
      return _ ("By speaker");
    case SP_QUOTE_ORDER_NEWEST:
    case SP_N_QUOTE_ORDERS:
    default:
      return _ ("The newest first");
    }
}

static char *
format_asked (const SpReportTerms *terms, SpQuoteChoice *choice, SpQuoteFinding *finding)
{
  g_autoptr (SpFacetWords) words =
    sp_facet_words_new (sp_index_get_dataset (sp_lens_get_index (terms->lens)), terms->names);
  g_autofree char *count = sp_quote_filter_format_count (finding);
  g_autofree char *filters = sp_quote_filters_format (words, terms->lens, choice);
  gboolean is_empty = sp_quote_finding_get_n_quotes (finding) == 0;
  g_autofree char *reason = is_empty ? sp_quote_filter_explain_none (words, terms->lens, choice, finding) : NULL;
  GString *asked = g_string_new (count);

  if (!is_empty)
    g_string_append_printf (asked, " · %s", get_order_words (sp_quote_choice_get_order (choice)));
  if (*filters != '\0')
    g_string_append_printf (asked, "\n%s", filters);
  if (reason != NULL)
    g_string_append_printf (asked, "\n%s", reason);
  return g_string_free (asked, FALSE);
}

/* --- All of it --------------------------------------------------------------------------------------------------- */

static GPtrArray *
leave_later_out (SpLens *lens, GPtrArray *quotes)
{
  GPtrArray *kept = g_ptr_array_sized_new (quotes->len);

  for (guint i = 0; i < quotes->len; i++)
    if (sp_date_has_begun (sp_quote_get_said (quotes->pdata[i]), sp_lens_get_day (lens)) != SP_CERTAINTY_NO)
      g_ptr_array_add (kept, quotes->pdata[i]);
  return kept;
}

static SpReport *
make (const SpReportTerms *terms, GPtrArray *quotes, const char *asked, guint n_later)
{
  g_auto (SpReportMaking) making = { 0 };
  g_autofree char *cut = sp_report_format_cut (quotes->len);

  sp_report_making_init (&making, terms);
  sp_report_add_head (&making.terms, _ ("Quotes"), NULL, making.blocks);
  sp_report_making_add_text (&making, SP_TEXT_STYLE_BODY, asked, SP_TEXT_PLAIN);
  sp_report_making_add_text (&making, SP_TEXT_STYLE_BODY, cut, SP_TEXT_STRONG);
  sp_report_making_add_later (&making, 0, n_later, 0);
  sp_quotes_report_add_blocks (&making.terms, quotes, making.numbers, making.blocks);
  return sp_report_making_finish (&making, _ ("Quotes"));
}

/**
 * sp_quotes_report_new:
 * @terms: the terms
 * @quotes: (element-type SpQuote): quotes, in their order
 * @asked: (nullable): what they are, in a line of words or more; %NULL to say how many
 *
 * Makes a document of quotes: a numbered list of quotations, and the numbered list of their sources. Those said later
 * than the date are left out, and counted.
 *
 * Returns: (transfer full): the document
 */
SpReport *
sp_quotes_report_new (const SpReportTerms *terms, GPtrArray *quotes, const char *asked)
{
  g_autoptr (GPtrArray) kept = NULL;
  g_autofree char *count = NULL;

  g_return_val_if_fail (terms != NULL && quotes != NULL, NULL);

  kept = leave_later_out (terms->lens, quotes);
  count = sp_record_kind_format_count (SP_RECORD_QUOTE, kept->len);
  return make (terms, kept, asked ? asked : count, quotes->len - kept->len);
}

/**
 * sp_quotes_report_new_for_finding:
 * @terms: the terms, with the lens of the window
 * @choice: what is asked for beside the lens
 * @finding: what was found
 *
 * Makes a document of the quotes that were found, in their order, which says what was searched for, what else leaves
 * quotes out, and where nothing was found, why.
 *
 * Returns: (transfer full): the document
 */
SpReport *
sp_quotes_report_new_for_finding (const SpReportTerms *terms, SpQuoteChoice *choice, SpQuoteFinding *finding)
{
  g_autoptr (GPtrArray) quotes = NULL;
  g_autofree char *asked = NULL;
  guint n;

  g_return_val_if_fail (terms != NULL && SP_IS_QUOTE_CHOICE (choice) && SP_IS_QUOTE_FINDING (finding), NULL);

  n = sp_quote_finding_get_n_quotes (finding);
  quotes = g_ptr_array_sized_new (n);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (quotes, sp_quote_finding_get_quote (finding, i));
  asked = format_asked (terms, choice, finding);
  return make (terms, quotes, asked, sp_quote_finding_get_n_later (finding));
}
