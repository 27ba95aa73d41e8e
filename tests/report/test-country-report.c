/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of the summary of a country: what is in it as of a date, and what is left out. */
#include "dataset-builder.h"
#include "much-known.h"
#include "plain-report.h"
#include "report-desk.h"
#include "sp-clean-text.h"
#include "sp-country-report.h"
#include "sp-report-choice.h"
#include "sp-report-html.h"
#include "sp-report-markdown.h"
#include "sp-rich-text.h"

#include <string.h>

static char *
write_country (const SpReportTerms *terms, SpCountry *country)
{
  g_autoptr (SpReport) report = sp_country_report_new (terms, country);

  return plain_report_write (report);
}

static guint
count_parts (const char *words, const char *part)
{
  guint n = 0;

  for (const char *at = strstr (words, part); at != NULL; at = strstr (at + strlen (part), part))
    n++;
  return n;
}

static void
test_limits (void)
{
  g_auto (Desk) desk = desk_new (much_known_new (NULL), "");
  SpReportTerms terms = desk_get_terms (&desk);
  SpCountry *country = desk_get (&desk, SP_RECORD_COUNTRY, "GB");
  g_autofree char *short_words = write_country (&terms, country);
  g_autofree char *full_words = NULL;

  g_assert_cmpuint (count_parts (short_words, "Event "), ==, SP_REPORT_MOST_EVENTS);
  g_assert_cmpuint (count_parts (short_words, "These are the words"), ==, SP_REPORT_MOST_QUOTES);
  assert_has (short_words, "12 of 30 events");
  assert_has (short_words, "18 left out");
  assert_has (short_words, "4 of 500 quotes");
  assert_has (short_words, "496 left out");
  terms.full = TRUE;
  full_words = write_country (&terms, country);
  g_assert_cmpuint (count_parts (full_words, "Event "), ==, MUCH_KNOWN_N_EVENTS);
  g_assert_cmpuint (count_parts (full_words, "These are the words"), ==, MUCH_KNOWN_N_QUOTES);
  assert_lacks (full_words, "left out");
}

/* The sources of positions first, then laws, then the newest; all by date. */
static void
test_choice (void)
{
  g_auto (Desk) desk = desk_new (much_known_new (NULL), "");
  SpReportTerms terms = desk_get_terms (&desk);
  guint n_all;
  g_autoptr (GPtrArray) events = sp_report_choose_events (&terms, desk_get (&desk, SP_RECORD_COUNTRY, "GB"), &n_all);
  g_autoptr (GPtrArray) quotes = NULL;
  guint n_checked = 0;

  g_assert_cmpuint (n_all, ==, MUCH_KNOWN_N_EVENTS);
  g_assert_cmpuint (events->len, ==, SP_REPORT_MOST_EVENTS);
  for (guint i = 0; i < events->len; i++)
    {
      g_autofree char *expected =
        g_strdup_printf ("event-%02u", i < 5 ? i : MUCH_KNOWN_N_EVENTS - SP_REPORT_MOST_EVENTS + i);

      g_assert_cmpstr (sp_record_get_id (events->pdata[i]), ==, expected);
    }
  quotes = sp_report_choose_quotes (&terms, desk_get (&desk, SP_RECORD_COUNTRY, "GB"), &n_all);
  g_assert_cmpuint (n_all, ==, MUCH_KNOWN_N_QUOTES);
  for (guint i = 0; i < quotes->len; i++)
    n_checked += sp_date_is_set (sp_quote_get_checked (quotes->pdata[i]));
  g_assert_cmpuint (n_checked, ==, 3);
  g_assert_cmpuint (quotes->len, ==, SP_REPORT_MOST_QUOTES);
}

static void
test_starred (void)
{
  g_auto (Desk) desk = desk_new (much_known_new (NULL), "");
  SpReportTerms terms = desk_get_terms (&desk);
  g_autoptr (GPtrArray) starred = g_ptr_array_new ();
  g_autofree char *words = NULL;

  g_ptr_array_add (starred, desk_get (&desk, SP_RECORD_QUOTE, "quote-123"));
  terms.starred = starred;
  words = write_country (&terms, desk_get (&desk, SP_RECORD_COUNTRY, "GB"));
  g_assert_cmpuint (count_parts (words, "These are the words"), ==, 1);
  assert_has (words, "words number 123");
  assert_has (words, "499 left out");
}

/* --- Dates ------------------------------------------------------------------------------------------------------- */

static void
test_as_of (void)
{
  g_auto (Desk) desk = desk_new (much_known_new (NULL), "2018-02-15");
  SpReportTerms terms = desk_get_terms (&desk);
  g_autofree char *words = NULL;

  terms.full = TRUE;
  words = write_country (&terms, desk_get (&desk, SP_RECORD_COUNTRY, "GB"));
  assert_has (words, "As of 15 February 2018");
  assert_has (words, "Restricted");
  assert_lacks (words, "# Excluded");
  assert_lacks (words, "\nExcluded");
  assert_has (words, "Event 05");
  assert_lacks (words, "Event 06");
  assert_has (words, "The Friends");
  assert_lacks (words, "The Others");
  assert_lacks (words, "March 2018\xc2\xa0");
  assert_has (words, "2 later positions");
  assert_has (words, "24 later events");
  assert_has (words, "Espionage risk: not yet at this date");
}

static void
test_two_dates (void)
{
  g_auto (Desk) desk = desk_new (much_known_new (NULL), "2022-06-01");
  SpReportTerms terms = desk_get_terms (&desk);
  SpCountry *country = desk_get (&desk, SP_RECORD_COUNTRY, "GB");
  g_autofree char *words = NULL;
  g_autofree char *unchanged = NULL;

  sp_lens_set_compared (terms.lens, builder_date ("2020-01-01"));
  words = write_country (&terms, country);
  assert_order (words,
                (const char *[]) { "As of 1 June 2022, compared with 1 January 2020",
                                   "# What Changed: 1 January 2020 to 1 June 2022", "1 June 2021 Restricted → Excluded",
                                   "# Positions", "On 1 January 2020: Restricted, since 1 February 2018", NULL });
  sp_lens_set_compared (terms.lens, builder_date ("2022-01-01"));
  unchanged = write_country (&terms, country);
  assert_has (unchanged, "No position changed between these dates.");
}

/* --- Parts ------------------------------------------------------------------------------------------------------- */

static void
test_parts (void)
{
  static const struct
  {
    SpReportParts part;
    const char *words;
  } cases[] = {
    { SP_REPORT_LANES, "# Over the Years" }, { SP_REPORT_CHRONOLOGY, "# Events" }, { SP_REPORT_QUOTES, "# Quotes" },
    { SP_REPORT_SOURCES, "# Sources" },      { SP_REPORT_SOURCES, "[1" },
  };
  g_auto (Desk) desk = desk_new (much_known_new (NULL), "");
  SpReportTerms terms = desk_get_terms (&desk);
  SpCountry *country = desk_get (&desk, SP_RECORD_COUNTRY, "GB");
  g_autofree char *all = write_country (&terms, country);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = NULL;

      terms.parts = SP_REPORT_ALL_PARTS & ~cases[i].part;
      words = write_country (&terms, country);
      assert_has (all, cases[i].words);
      assert_lacks (words, cases[i].words);
    }
}

/* Each question has its kind of nothing. */
static void
test_nothing (void)
{
  DatasetBuilder *b = builder_new_with_questions ("2026-11");
  g_auto (Desk) desk = { NULL };
  g_autofree char *words = NULL;
  g_autoptr (SpReport) report = NULL;
  g_autoptr (SpPages) pages = NULL;
  SpReportTerms terms;

  builder_country (b, "TO", "Empty", "networks=2026-11");
  desk = desk_new (builder_end (b), "");
  terms = desk_get_terms (&desk);
  report = sp_country_report_new (&terms, desk_get (&desk, SP_RECORD_COUNTRY, "TO"));
  words = plain_report_write (report);
  assert_has (words, "5G networks: searched, nothing found (November 2026)");
  assert_has (words, "Espionage risk: no record");
  assert_lacks (words, "# Events");
  assert_lacks (words, "# Sources");
  pages = sp_report_lay_out (report);
  g_assert_cmpuint (sp_pages_get_n_pages (pages), ==, 1);
}

/* --- Quotes ------------------------------------------------------------------------------------------------------ */

static void
assert_has_quote (const char *words, SpQuote *quote)
{
  g_autofree char *text = sp_clean_text (sp_quote_get_text (quote));
  g_autofree char *translation =
    sp_clean_text (sp_quote_get_translation (quote) ? sp_quote_get_translation (quote) : "");
  g_autofree char *quoted = NULL;

  g_strstrip (text);
  g_strstrip (translation);
  quoted = g_strdup_printf ("“%s”\n", text);
  if (*text != '\0')
    assert_has (words, quoted);
  assert_has (words, translation);
}

static void
test_quotes (gconstpointer file_name)
{
  g_auto (Desk) desk = desk_new_for_file (file_name, "");
  SpReportTerms terms = desk_get_terms (&desk);
  GPtrArray *countries = desk_get_all (&desk, SP_RECORD_COUNTRY);
  guint n = 0;

  terms.full = TRUE;
  for (guint i = 0; i < countries->len; i++)
    {
      GPtrArray *quotes = sp_index_get_related (desk.index, countries->pdata[i], SP_RECORD_QUOTE);
      g_autofree char *words = write_country (&terms, countries->pdata[i]);

      for (guint j = 0; j < quotes->len; j++, n++)
        assert_has_quote (words, quotes->pdata[j]);
    }
  g_assert_cmpuint (n, >, 0);
}

/* By the rules no line could end before the bracket; a file that has no lines has no sign of it. */
static void
test_translation (void)
{
  g_auto (Desk) desk = desk_new_for_file ("second.json", "");
  SpReportTerms terms = desk_get_terms (&desk);
  g_autoptr (SpReport) report = sp_country_report_new (&terms, desk_get (&desk, SP_RECORD_COUNTRY, "FR"));
  g_autofree char *markdown = sp_report_write_markdown (report);
  g_autofree char *html = sp_report_write_html (report);

  assert_has (markdown, ".” (translation: ");
  assert_has (html, ".” " SP_LINE_MAY_END "(translation: ");
}

/* A file without drawings has no key to them. */
static void
test_key (void)
{
  g_auto (Desk) desk = desk_new_for_file ("second.json", "");
  SpReportTerms terms = desk_get_terms (&desk);
  g_autoptr (SpReport) report = sp_country_report_new (&terms, desk_get (&desk, SP_RECORD_COUNTRY, "FR"));
  g_autofree char *markdown = sp_report_write_markdown (report);
  g_autofree char *html = sp_report_write_html (report);

  assert_has (markdown, "## Over the Years\n\n- ");
  assert_lacks (markdown, "Thinner");
  assert_lacks (markdown, "Map: where");
  assert_has (html, "Thinner");
  assert_has (html, "Map: where France is");
  g_assert_cmpuint (count_parts (html, "Map: where"), ==, 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/country-report/limits", test_limits);
  g_test_add_func ("/country-report/choice", test_choice);
  g_test_add_func ("/country-report/starred", test_starred);
  g_test_add_func ("/country-report/as-of", test_as_of);
  g_test_add_func ("/country-report/two-dates", test_two_dates);
  g_test_add_func ("/country-report/parts", test_parts);
  g_test_add_func ("/country-report/nothing", test_nothing);
  g_test_add_func ("/country-report/translation", test_translation);
  g_test_add_func ("/country-report/key", test_key);
  g_test_add_data_func ("/country-report/quotes/second", "second.json", test_quotes);
  g_test_add_data_func ("/country-report/quotes/hostile", "hostile.json", test_quotes);
  return g_test_run ();
}
