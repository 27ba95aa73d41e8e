/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of the documents of quotes, of the chronology and of stars: their words are those of the dataset, their counts
 * are right, and nothing is later than their date. */
#include "dataset-builder.h"
#include "plain-report.h"
#include "report-desk.h"
#include "sp-chronology-report.h"
#include "sp-quote-finder.h"
#include "sp-quotes-report.h"
#include "sp-report-markdown.h"
#include "sp-report-words.h"
#include "sp-star-entry.h"
#include "sp-stars-report.h"

#include <locale.h>
#include <string.h>

/* --- The dataset -------------------------------------------------------------------------------------------------- */

static DatasetBuilder *
make_builder (void)
{
  DatasetBuilder *builder = builder_new_with_questions ("2026-11");

  builder_country (builder, "DE", "Germany", NULL);
  builder_country (builder, "GB", "United Kingdom", NULL);
  builder_actor (builder, "ann", "Ann Example", "DE");
  builder_actor (builder, "bob", "Bob <b>Bold</b>", "GB");
  builder_quote (builder, "first", "We & they <keep> it … out.", "ann", "2018-03-04", "paper-a", "networks=excluded");
  builder_quote (builder, "second", "It stays.", "bob", "2019", "paper-b", "networks=permitted risk=denied");
  builder_quote (builder, "third", "Nobody knows.", "ann", "2021-05-06", "paper-a", "");
  builder_position_resting_on (builder, "DE", "networks", "restricted", "2018-01-02", SP_BASIS_LAW, "paper-a", "first");
  builder_position_resting_on (builder, "DE", "networks", "excluded", "2020-01-02", SP_BASIS_LAW, "paper-c", "");
  builder_event (builder, "vote", "They voted", "2018-02-03", "DE GB", "ann", "networks", "paper-a");
  builder_event (builder, "law", "The law was signed", "2022-02-03", "DE", "", "networks", "paper-c");
  return builder;
}

static char *
write_quotes (const Desk *desk, GPtrArray *quotes, const char *asked)
{
  SpReportTerms terms = desk_get_terms (desk);
  g_autoptr (SpReport) report = sp_quotes_report_new (&terms, quotes, asked);

  g_assert_cmpstr (sp_report_get_title (report), ==, "Quotes");
  return plain_report_write (report);
}

/* --- Quotes ------------------------------------------------------------------------------------------------------- */

static void
test_quotes (void)
{
  static const char *const order[] = { "# Quotes\n",
                                       "As of November 2026\n",
                                       "3 quotes\n",
                                       "1. “We & they <keep> it … out.”\n",
                                       "Ann Example, ",
                                       "4 March 2018 [1]\n",
                                       "Excluded · 5G networks",
                                       "Wording not yet checked\n",
                                       "2. “It stays.”\n",
                                       "Bob <b>Bold</b>, ",
                                       "2019 [2]\n",
                                       "Permitted · 5G networks\n",
                                       "Denied · Espionage risk\n",
                                       "3. “Nobody knows.”\n",
                                       "6 May 2021 [1]\n",
                                       "# Sources\n",
                                       "1. ",
                                       "2. ",
                                       NULL };
  g_auto (Desk) desk = desk_new (builder_end (make_builder ()), "");
  g_autofree char *words = write_quotes (&desk, desk_get_all (&desk, SP_RECORD_QUOTE), NULL);

  assert_order (words, order);
  assert_lacks (words, "later");
  assert_lacks (words, "[3]");
}

static void
test_quotes_on_a_date (void)
{
  g_auto (Desk) desk = desk_new (builder_end (make_builder ()), "2019-06-01");
  g_autofree char *words = write_quotes (&desk, desk_get_all (&desk, SP_RECORD_QUOTE), "All of them");

  assert_has (words, "As of 1 June 2019\n");
  assert_has (words, "All of them\n");
  assert_has (words, "“It stays.”"); /* perhaps said by then */
  assert_lacks (words, "“Nobody knows.”");
  assert_has (words, "Left out, because of the date of this document: 1 later quote.\n");
}

static void
test_quotes_without_sources (void)
{
  g_auto (Desk) desk = desk_new (builder_end (make_builder ()), "");
  SpReportTerms terms = desk_get_terms (&desk);
  g_autoptr (SpReport) report = NULL;
  g_autofree char *words = NULL;

  terms.parts &= ~(guint) SP_REPORT_SOURCES;
  report = sp_quotes_report_new (&terms, desk_get_all (&desk, SP_RECORD_QUOTE), NULL);
  words = plain_report_write (report);
  assert_has (words, "4 March 2018\n");
  assert_lacks (words, "[1]");
  assert_lacks (words, "# Sources");
}

static SpReport *
make_found (const Desk *desk, const char *typed)
{
  SpReportTerms terms = desk_get_terms (desk);
  g_autoptr (SpQuoteChoice) choice = sp_quote_choice_new ();
  g_autoptr (SpQuoteTexts) texts = sp_quote_texts_new (desk->index);
  g_autoptr (SpQuoteRequest) request = NULL;
  g_autoptr (SpQuoteFinding) finding = NULL;

  sp_search_choice_set_typed (SP_SEARCH_CHOICE (choice), typed);
  sp_quote_choice_set_order (choice, SP_QUOTE_ORDER_OLDEST);
  request = sp_quote_request_new (desk->lens, choice);
  finding = sp_quote_finder_find (texts, request, NULL);
  return sp_quotes_report_new_for_finding (&terms, choice, finding);
}

static void
test_found_quotes (void)
{
  g_auto (Desk) desk = desk_new (builder_end (make_builder ()), "2020-01-01");
  g_autoptr (SpReport) found = make_found (&desk, "it");
  g_autoptr (SpReport) empty = make_found (&desk, "nonsense");
  g_autofree char *words = plain_report_write (found);
  g_autofree char *reason = plain_report_write (empty);

  assert_has (words, "2 of 3 quotes · The oldest first\n");
  assert_has (words, "Search: it; Said up to 1 January 2020\n");
  assert_has (words, "1. “We & they");
  assert_has (words, "2. “It stays.”");
  assert_has (reason, "0 of 3 quotes\nSearch: nonsense; Said up to 1 January 2020\n");
  assert_has (reason, "“nonsense” is in none of the");
  assert_lacks (reason, "1. ");
}

/* The group of the window leaves nothing out of quotes that are given, so nothing says that it does. */
static void
test_limits (void)
{
  DatasetBuilder *builder = make_builder ();
  g_auto (Desk) desk = { NULL };
  g_autofree char *words = NULL;

  builder_group (builder, "club", "The Club", "GB:1949");
  desk = desk_new (builder_end (builder), "");
  sp_lens_set_group (desk.lens, desk_get (&desk, SP_RECORD_GROUP, "club"));
  words = write_quotes (&desk, desk_get_all (&desk, SP_RECORD_QUOTE), NULL);
  assert_lacks (words, "The Club");
}

static void
test_very_many_quotes (void)
{
  const guint n = SP_MOST_PRINTED + 7;
  DatasetBuilder *builder = make_builder ();
  g_auto (Desk) desk = { NULL };
  g_autofree char *words = NULL;
  g_autofree char *cut = g_strdup_printf ("Only the first %u of %u are printed.", (guint) SP_MOST_PRINTED, n);
  g_autofree char *last = g_strdup_printf ("\n%u. “", (guint) SP_MOST_PRINTED);
  g_autofree char *next = g_strdup_printf ("\n%u. “", (guint) SP_MOST_PRINTED + 1);

  for (guint i = 0; i < n - 3; i++)
    {
      g_autofree char *id = g_strdup_printf ("more-%u", i);

      builder_quote (builder, id, "And so on.", "ann", "2020", "paper-a", "");
    }
  desk = desk_new (builder_end (builder), "");
  words = write_quotes (&desk, desk_get_all (&desk, SP_RECORD_QUOTE), NULL);
  assert_has (words, cut);
  assert_has (words, last);
  assert_lacks (words, next);
}

/* --- The chronology ----------------------------------------------------------------------------------------------- */

static char *
write_chronology (const Desk *desk, SpChronologyChoice *choice)
{
  SpReportTerms terms = desk_get_terms (desk);
  g_autoptr (SpReport) report = sp_chronology_report_new (&terms, choice);

  return plain_report_write (report);
}

static void
test_chronology (void)
{
  static const char *const order[] = { "# Chronology\n",
                                       "4 of 4 events and positions · The newest first\n",
                                       "As of November 2026\n",
                                       "1 change, 1 first known position, 2 events\n",
                                       "# 2022\n",
                                       "1 event\n",
                                       "# February 2022\n",
                                       "3 February 2022 | The law was signed [1] | ",
                                       "Germany\n",
                                       "# 2020\n",
                                       "1 change\n",
                                       "# January 2020\n",
                                       "2 January 2020 | Germany: Restricted → Excluded [1] | Position change",
                                       "# 2018\n",
                                       "1 first known position, 1 event\n",
                                       "# February 2018\n",
                                       "3 February 2018 | They voted [2] | ",
                                       "Germany, United Kingdom\n",
                                       "# January 2018\n",
                                       "2 January 2018 | Germany: Restricted [2] | First known position",
                                       "# Sources\n",
                                       NULL };
  g_auto (Desk) desk = desk_new (builder_end (make_builder ()), "");
  g_autofree char *words = write_chronology (&desk, NULL);

  assert_order (words, order);
  assert_lacks (words, "Left out");
}

/* The bars of the years are written as words, from the first year on. */
static void
test_chronology_years (void)
{
  static const char *const order[] = { "2018: 1 first known position, 1 event", "2020: 1 change", "2022: 1 event",
                                       NULL };
  g_auto (Desk) desk = desk_new (builder_end (make_builder ()), "");
  g_auto (Desk) early = desk_new (builder_end (make_builder ()), "2018-12-31");
  SpReportTerms terms = desk_get_terms (&desk);
  SpReportTerms early_terms = desk_get_terms (&early);
  g_autoptr (SpReport) report = sp_chronology_report_new (&terms, NULL);
  g_autoptr (SpReport) of_one_year = sp_chronology_report_new (&early_terms, NULL);
  g_autofree char *text = sp_report_write_markdown (report);
  g_autofree char *text_of_one_year = sp_report_write_markdown (of_one_year);

  assert_order (text, order);
  assert_lacks (text_of_one_year, "2018: ");
}

static void
test_chronology_asked (void)
{
  g_auto (Desk) desk = desk_new (builder_end (make_builder ()), "2019");
  g_autoptr (SpChronologyChoice) choice = sp_chronology_choice_new ();
  g_autofree char *words = NULL;
  g_autofree char *none = NULL;

  sp_search_choice_set_typed (SP_SEARCH_CHOICE (choice), "voted");
  sp_chronology_choice_set_order (choice, SP_CHRONOLOGY_OLDEST);
  words = write_chronology (&desk, choice);
  assert_has (words, "1 of 4 events and positions · The oldest first\n");
  assert_has (words, "Search: voted; Up to 2019\n");
  assert_has (words, "They voted [1]");
  assert_lacks (words, "The law was signed");
  assert_lacks (words, "Restricted");

  sp_search_choice_set_typed (SP_SEARCH_CHOICE (choice), "nonsense");
  none = write_chronology (&desk, choice);
  assert_has (none, "“nonsense” is in none of the");
  assert_lacks (none, "# 20");
}

static void
test_chronology_on_a_date (void)
{
  g_auto (Desk) desk = desk_new (builder_end (make_builder ()), "2019-06-01");
  g_autofree char *words = write_chronology (&desk, NULL);

  assert_has (words, "2 of 4 events and positions");
  assert_has (words, "Left out, because of the date of this document: 1 later position, 1 later event.\n");
  assert_lacks (words, "Excluded");
  assert_lacks (words, "signed");
}

/* --- Stars -------------------------------------------------------------------------------------------------------- */

static void
add_star (GPtrArray *entries, gpointer record, const char *id, const char *words, const char *note)
{
  const SpDate no_date = { 0 };
  g_autoptr (SpStarEntry) entry = sp_star_entry_new_for_record (record, no_date, no_date);
  SpStarEntry changed = *entry;

  if (id != NULL)
    changed.id = (char *) id;
  if (words != NULL)
    changed.words = (char *) words;
  if (note != NULL)
    changed.note = (char *) note;
  g_ptr_array_add (entries, sp_star_entry_new (&changed));
}

static GPtrArray *
make_stars (const Desk *desk)
{
  GPtrArray *entries = g_ptr_array_new_with_free_func ((GDestroyNotify) sp_star_entry_unref);

  add_star (entries, desk_get (desk, SP_RECORD_QUOTE, "third"), NULL, NULL, "For <the> end");
  add_star (entries, desk_get (desk, SP_RECORD_POSITION, "de-networks-2018-01-02"), NULL, NULL, NULL);
  add_star (entries, desk_get (desk, SP_RECORD_EVENT, "vote"), NULL, "They chose", NULL);
  add_star (entries, desk_get (desk, SP_RECORD_EVENT, "vote"), "gone", NULL, NULL);
  add_star (entries, desk_get (desk, SP_RECORD_COUNTRY, "GB"), NULL, NULL, NULL);
  return entries;
}

static void
test_stars (void)
{
  static const char *const order[] = { "# Starred\n",
                                       "5 starred\n",
                                       "1. Quote, 6 May 2021\n",
                                       "“Nobody knows.”\n",
                                       "Ann Example",
                                       " [1]\n",
                                       "Note: For <the> end\n",
                                       "2. Position, 2 January 2018\n",
                                       "Germany, 5G networks: Restricted [1]\n",
                                       "3. Event, 3 February 2018\n",
                                       "They chose [1]\n",
                                       "Changed since it was starred\n",
                                       "Now: Event, 3 February 2018, They voted\n",
                                       "4. Event, 3 February 2018\n",
                                       "They voted\n",
                                       "No longer in the dataset",
                                       "5. Country\n",
                                       "United Kingdom\n",
                                       "# Sources\n",
                                       NULL };
  g_auto (Desk) desk = desk_new (builder_end (make_builder ()), "");
  SpReportTerms terms = desk_get_terms (&desk);
  g_autoptr (GPtrArray) entries = make_stars (&desk);
  g_autoptr (SpReport) report = sp_stars_report_new (&terms, entries);
  g_autofree char *words = plain_report_write (report);

  assert_order (words, order);
}

/* A country is called as the user calls it, and as it was starred where that was another name. */
static void
test_stars_in_german (void)
{
  g_auto (Desk) desk = { NULL };
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func ((GDestroyNotify) sp_star_entry_unref);
  g_autoptr (SpReport) report = NULL;
  g_autofree char *words = NULL;
  SpReportTerms terms;

  g_setenv ("LANGUAGE", "de", TRUE);
  if (setlocale (LC_ALL, "de_DE.UTF-8") == NULL)
    {
      g_test_skip ("German is not installed");
      return;
    }
  desk = desk_new (builder_end (make_builder ()), "");
  terms = desk_get_terms (&desk);
  add_star (entries, desk_get (&desk, SP_RECORD_COUNTRY, "DE"), NULL, NULL, NULL);
  add_star (entries, desk_get (&desk, SP_RECORD_COUNTRY, "GB"), NULL, "Britain", NULL);
  report = sp_stars_report_new (&terms, entries);
  words = plain_report_write (report);
  if (g_str_equal (sp_country_names_get_name (desk.names, desk_get (&desk, SP_RECORD_COUNTRY, "DE")), "Germany"))
    g_test_skip ("iso-codes are not installed in German");
  else
    assert_has (words, "Deutschland\n");
  assert_has (words, "Britain\n");
  setlocale (LC_ALL, "C");
  g_unsetenv ("LANGUAGE");
}

static void
test_stars_on_a_date (void)
{
  g_auto (Desk) desk = desk_new (builder_end (make_builder ()), "2019");
  SpReportTerms terms = desk_get_terms (&desk);
  g_autoptr (GPtrArray) entries = make_stars (&desk);
  g_autoptr (SpReport) report = sp_stars_report_new (&terms, entries);
  g_autofree char *words = plain_report_write (report);

  assert_has (words, "4 starred\n");
  assert_has (words, "Left out, because of the date of this document: 1 later quote.\n");
  assert_lacks (words, "Nobody knows");
}

static void
test_no_stars (void)
{
  g_auto (Desk) desk = desk_new (builder_end (make_builder ()), "");
  SpReportTerms terms = desk_get_terms (&desk);
  g_autoptr (GPtrArray) entries = g_ptr_array_new ();
  g_autoptr (SpReport) report = sp_stars_report_new (&terms, entries);
  g_autofree char *words = plain_report_write (report);

  assert_has (words, "Nothing is starred.\n");
  assert_lacks (words, "# Sources");
}

/* Digits are grouped as the user's language does it, and in none without a language. */
static void
test_many_are_grouped (void)
{
  static const struct
  {
    const char *locale;
    const char *later;
  } cases[] = { { "C.UTF-8", "1234 later quotes" },
                { "en_US.UTF-8", "1,234 later quotes" },
                { "de_DE.UTF-8", "1.234 later quotes" } };
  g_autofree char *before = g_strdup (setlocale (LC_NUMERIC, NULL));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *later = NULL;

      if (setlocale (LC_NUMERIC, cases[i].locale) == NULL)
        {
          g_test_message ("%s is not installed", cases[i].locale);
          continue;
        }
      later = sp_report_format_later (0, 1234, 0);
      g_assert_cmpstr (later, ==, cases[i].later);
    }
  setlocale (LC_NUMERIC, before);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/documents/many-are-grouped", test_many_are_grouped);
  g_test_add_func ("/documents/quotes/words", test_quotes);
  g_test_add_func ("/documents/quotes/date", test_quotes_on_a_date);
  g_test_add_func ("/documents/quotes/without-sources", test_quotes_without_sources);
  g_test_add_func ("/documents/quotes/found", test_found_quotes);
  g_test_add_func ("/documents/quotes/limits", test_limits);
  g_test_add_func ("/documents/quotes/very-many", test_very_many_quotes);
  g_test_add_func ("/documents/chronology/words", test_chronology);
  g_test_add_func ("/documents/chronology/years", test_chronology_years);
  g_test_add_func ("/documents/chronology/asked", test_chronology_asked);
  g_test_add_func ("/documents/chronology/date", test_chronology_on_a_date);
  g_test_add_func ("/documents/stars/words", test_stars);
  g_test_add_func ("/documents/stars/german", test_stars_in_german);
  g_test_add_func ("/documents/stars/date", test_stars_on_a_date);
  g_test_add_func ("/documents/stars/none", test_no_stars);
  return g_test_run ();
}
