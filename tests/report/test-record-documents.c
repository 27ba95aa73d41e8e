/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of the documents of records: what their pages say, whole, with numbered sources, and with nothing that is later
 * than the date; also of datasets that are strange or hostile. */
#include "dataset-builder.h"
#include "plain-report.h"
#include "report-desk.h"
#include "sp-consensus.h"
#include "sp-date-order.h"
#include "sp-quote.h"
#include "sp-record-report.h"
#include "sp-source.h"

#include <string.h>

static DatasetBuilder *
make_builder (void)
{
  DatasetBuilder *builder = builder_new_with_questions ("2026-11");

  builder_country (builder, "DE", "Germany", NULL);
  builder_country (builder, "FR", "France", "networks=2026-11");
  builder_country (builder, "GB", "United Kingdom", NULL);
  builder_group (builder, "club", "The Club", "DE:1949 GB:1949 FR:2020");
  builder_actor (builder, "ann", "Ann Example", "DE");
  builder_quote (builder, "first", "We keep it out.", "ann", "2018-03-04", "paper-a", "networks=excluded");
  builder_quote (builder, "second", "It stays out.", "ann", "2019", "paper-b", "networks=excluded");
  builder_quote (builder, "third", "Nobody knows.", "ann", "2021-05-06", "paper-a", "networks=permitted");
  builder_position_resting_on (builder, "DE", "networks", "restricted", "2018-01-02", SP_BASIS_LAW, "paper-a", "first");
  builder_position_resting_on (builder, "DE", "networks", "excluded", "2022-01-02", SP_BASIS_LAW, "paper-c", "third");
  builder_position_resting_on (builder, "GB", "networks", "excluded", "2017", SP_BASIS_DECISION, "paper-d", "");
  builder_event (builder, "vote", "They voted", "2018-02-03", "DE GB", "ann", "networks", "paper-a");
  builder_event (builder, "law", "The law was signed", "2022-02-03", "DE", "ann", "networks", "paper-a");
  return builder;
}

static char *
write_record (const Desk *desk, SpRecordKind kind, const char *id)
{
  SpReportTerms terms = desk_get_terms (desk);
  g_autoptr (SpReport) report = sp_record_report_new (&terms, desk_get (desk, kind, id));

  return plain_report_write (report);
}

/* --- Each kind ---------------------------------------------------------------------------------------------------- */

static void
test_actor (void)
{
  static const char *const order[] = { "# Ann Example\n",
                                       "As of November 2026\n",
                                       "Germany | 5G networks: Excluded",
                                       "# Stances over the Years\n",
                                       "# Quotes",
                                       "“We keep it out.”\n",
                                       "“It stays out.”\n",
                                       "“Nobody knows.”\n",
                                       "# Events",
                                       "3 February 2018",
                                       " | They voted [",
                                       "The law was signed [",
                                       "# Sources\n",
                                       "1. ",
                                       "2. ",
                                       "3. ",
                                       NULL };
  g_auto (Desk) desk = desk_new (builder_end (make_builder ()), "");
  g_autofree char *words = write_record (&desk, SP_RECORD_ACTOR, "ann");

  assert_order (words, order);
  assert_lacks (words, "4. ");
}

static void
test_source (void)
{
  static const char *const order[] = { "# Positions That Rest on It",
                                       "Germany: Restricted\nLaw [1]\n",
                                       "# Quotes That It Prints",
                                       "“We keep it out.”\n",
                                       "“Nobody knows.”\n",
                                       "# Events That Rest on It",
                                       "They voted [1]",
                                       "The law was signed [1]",
                                       NULL };
  g_auto (Desk) desk = desk_new (builder_end (make_builder ()), "");
  g_autofree char *words = write_record (&desk, SP_RECORD_SOURCE, "paper-a");

  assert_order (words, order);
  assert_lacks (words, "It stays out.");
}

static void
test_position (void)
{
  static const char *const order[] = { "# Germany\n",
                                       "5G networks\n",
                                       "Restricted | As defined for this test. [1]\n",
                                       "Why | The government took a position.\n",
                                       "From | 2 January 2018\n",
                                       "Basis | Law",
                                       "# Quotes",
                                       "“We keep it out.”\n",
                                       "# Events with the Same Sources",
                                       "They voted [1]",
                                       "# After\n",
                                       "Excluded\nLaw [2]\n",
                                       "# Sources\n",
                                       NULL };
  g_auto (Desk) desk = desk_new (builder_end (make_builder ()), "");
  g_autofree char *words = write_record (&desk, SP_RECORD_POSITION, "de-networks-2018-01-02");

  assert_order (words, order);
}

static void
test_quote (void)
{
  static const char *const order[] = { "# Ann Example, 2019\n",
                                       "“It stays out.”\n",
                                       "Ann Example",
                                       "Speaker | Ann Example\nGermany\n",
                                       "Said | 2019\n",
                                       "# The Speaker’s Stance\n",
                                       "5G networks | Excluded\n",
                                       "Restricted",
                                       "# Source\n",
                                       "Wording not yet checked\n",
                                       "# Quote 2 of 3 by Ann Example on 5G networks\n",
                                       "Before: 4 March 2018\n",
                                       "“We keep it out.”\n",
                                       "Next: 6 May 2021\n",
                                       "“Nobody knows.”\n",
                                       NULL };
  g_auto (Desk) desk = desk_new (builder_end (make_builder ()), "");
  g_autofree char *words = write_record (&desk, SP_RECORD_QUOTE, "second");

  assert_order (words, order);
}

static void
test_event (void)
{
  static const char *const order[] = { "# They voted\n",
                                       "3 February 2018",
                                       "It happened. [1]\n",
                                       "Concerns | 5G networks\n",
                                       "# Countries",
                                       "Germany | 5G networks: Excluded",
                                       "United Kingdom | ",
                                       "# Who Acted",
                                       "Ann Example | ",
                                       "# Sources\n",
                                       NULL };
  g_auto (Desk) desk = desk_new (builder_end (make_builder ()), "");
  g_autofree char *words = write_record (&desk, SP_RECORD_EVENT, "vote");

  assert_order (words, order);
}

static void
test_dataset (void)
{
  g_auto (Desk) desk = desk_new_for_file ("second.json", "");
  SpReportTerms terms = desk_get_terms (&desk);
  g_autoptr (SpReport) report = sp_record_report_new (&terms, NULL);
  g_autofree char *words = plain_report_write (report);

  g_assert_cmpstr (sp_report_get_title (report), ==, "Summer time in the 1970s (test data)");
  assert_has (words, "In it | 12 countries\n47 positions\n8 quotes\n10 events\n9 actors\n23 sources\n");
  assert_has (words, "Licence | CC0-1.0\n");
  assert_has (words, "Levels were assigned by one reader.\n");
  assert_has (words, "Dates are kept at the precision");
}

/* Its summary is a document of its own. */
static void
test_country (void)
{
  g_auto (Desk) desk = desk_new (builder_end (make_builder ()), "");
  SpReportTerms terms = desk_get_terms (&desk);
  g_autoptr (SpReport) report = sp_record_report_new (&terms, desk_get (&desk, SP_RECORD_COUNTRY, "DE"));
  g_autofree char *words = plain_report_write (report);

  g_assert_cmpstr (sp_report_get_title (report), ==, "Germany");
  assert_has (words, "Excluded");
}

/* --- Groups ------------------------------------------------------------------------------------------------------- */

static char *
format_consensus (const Desk *desk, const char *question, const char *const *countries)
{
  g_autoptr (GPtrArray) compared = g_ptr_array_new ();
  SpOutlook outlook = sp_lens_get_outlook (desk->lens);
  g_autoptr (SpConsensus) consensus = NULL;
  g_autofree char *words = NULL;

  for (guint i = 0; countries[i] != NULL; i++)
    g_ptr_array_add (compared, desk_get (desk, SP_RECORD_COUNTRY, countries[i]));
  outlook.question = desk_get (desk, SP_RECORD_QUESTION, question);
  consensus = sp_consensus_new (desk->index, compared, &outlook);
  words = sp_consensus_format (consensus);
  return g_strdup_printf ("How far they agree | %s\n", words);
}

static void
test_group (void)
{
  static const char *const all[] = { "DE", "FR", "GB", NULL };
  g_auto (Desk) desk = desk_new (builder_end (make_builder ()), "");
  g_autofree char *words = write_record (&desk, SP_RECORD_GROUP, "club");
  g_autofree char *networks = format_consensus (&desk, "networks", all);
  g_autofree char *risk = format_consensus (&desk, "risk", all);
  const char *const order[] = { "# The Club\n",
                                "A group. [",
                                "3 members as of November 2026\n",
                                "# 5G networks\n",
                                networks,
                                "Germany | Excluded · since 2 January 2022 [",
                                "United Kingdom | Excluded · since 2017 [",
                                "searched, nothing found (November 2026) | France\n",
                                "# Espionage risk\n",
                                risk,
                                "no record | France, Germany, United Kingdom\n",
                                "# Sources\n",
                                NULL };

  assert_order (words, order);
}

/* Of a run, the sources of its first position, as the level is held since then, and of the last one. */
static void
test_group_of_run (void)
{
  DatasetBuilder *builder = make_builder ();
  g_auto (Desk) desk = { NULL };
  g_autofree char *words = NULL;

  builder_position_resting_on (builder, "GB", "networks", "excluded", "2019", SP_BASIS_DECISION, "paper-b", "");
  desk = desk_new (builder_end (builder), "");
  words = write_record (&desk, SP_RECORD_GROUP, "club");
  assert_has (words, "Germany | Excluded · since 2 January 2022 [2]");
  assert_has (words, "United Kingdom | Excluded · since 2017 [3, 4]");
}

static void
test_group_on_a_date (void)
{
  static const char *const members[] = { "DE", "GB", NULL };
  g_auto (Desk) desk = desk_new (builder_end (make_builder ()), "2019-06-01");
  g_autofree char *networks = format_consensus (&desk, "networks", members);
  g_autofree char *words = NULL;

  sp_lens_set_pinned (desk.lens, TRUE);
  words = write_record (&desk, SP_RECORD_GROUP, "club");
  assert_has (words, "2 members as of 1 June 2019\n");
  assert_has (words, networks);
  assert_has (words, "Germany | Restricted · since 2 January 2018 [");
  assert_lacks (words, "France");
  assert_lacks (words, "# Espionage risk");
}

/* --- Dates -------------------------------------------------------------------------------------------------------- */

static gboolean
is_later (const Desk *desk, gpointer record)
{
  return sp_date_has_begun (sp_record_get_date (record), sp_lens_get_day (desk->lens)) == SP_CERTAINTY_NO;
}

static const char *
get_words (gpointer record)
{
  if (SP_IS_QUOTE (record))
    return sp_quote_get_text (record);
  if (SP_IS_EVENT (record))
    return sp_event_get_title (record);
  return sp_position_get_summary (record);
}

static void
assert_lacks_later (const Desk *desk, gpointer subject, const char *words, SpRecordKind kind)
{
  GPtrArray *records = desk_get_all (desk, kind);

  for (guint i = 0; i < records->len; i++)
    if (records->pdata[i] != subject && is_later (desk, records->pdata[i]))
      assert_lacks (words, get_words (records->pdata[i]));
}

/* A record that is later itself can be printed, which says so. */
static void
test_nothing_later (void)
{
  static const SpRecordKind kinds[] = { SP_RECORD_SOURCE,   SP_RECORD_ACTOR, SP_RECORD_QUOTE,
                                        SP_RECORD_POSITION, SP_RECORD_EVENT, SP_RECORD_GROUP };
  g_auto (Desk) desk = desk_new (builder_end (make_builder ()), "2019-06-01");
  SpReportTerms terms = desk_get_terms (&desk);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    for (guint j = 0; j < desk_get_all (&desk, kinds[i])->len; j++)
      {
        gpointer record = desk_get_all (&desk, kinds[i])->pdata[j];
        g_autoptr (SpReport) report = sp_record_report_new (&terms, record);
        g_autofree char *words = plain_report_write (report);

        assert_has (words, "As of 1 June 2019\n");
        assert_lacks_later (&desk, record, words, SP_RECORD_QUOTE);
        assert_lacks_later (&desk, record, words, SP_RECORD_EVENT);
        if (sp_date_is_set (sp_record_get_date (record)) && is_later (&desk, record) && kinds[i] != SP_RECORD_SOURCE)
          assert_has (words, "is later than the date of this document\n");
      }
}

static void
test_counts_later (void)
{
  g_auto (Desk) desk = desk_new (builder_end (make_builder ()), "2019-06-01");
  g_autofree char *actor = write_record (&desk, SP_RECORD_ACTOR, "ann");
  g_autofree char *source = write_record (&desk, SP_RECORD_SOURCE, "paper-a");

  assert_has (actor, "1 later quote, 1 later event\nLeft out, because it is later than the date of this document\n");
  assert_has (source, "1 later quote, 1 later event\nLeft out");
  assert_has (actor, "Germany | 5G networks: Restricted");
  assert_lacks (actor, "Go to Latest");
}

/* --- Terms -------------------------------------------------------------------------------------------------------- */

/* A group and levels leave nothing out of a page, and so are not said to; what positions rest on does, and is. */
static void
test_limits (void)
{
  g_auto (Desk) desk = desk_new (builder_end (make_builder ()), "");
  g_autofree char *words = NULL;
  SpQuestion *question = desk_get (&desk, SP_RECORD_QUESTION, "networks");

  sp_lens_set_group (desk.lens, desk_get (&desk, SP_RECORD_GROUP, "club"));
  sp_lens_choose_level (desk.lens, sp_scale_get_levels (sp_question_get_scale (question))->pdata[1], FALSE);
  sp_lens_set_weakest (desk.lens, SP_BASIS_LAW);
  words = write_record (&desk, SP_RECORD_EVENT, "vote");
  assert_lacks (words, "The Club");
  assert_lacks (words, "Only ");
  assert_has (words, "Germany | 5G networks: Excluded");
  assert_lacks (words, "United Kingdom | 5G networks: Excluded");
}

static void
test_without_sources (void)
{
  g_auto (Desk) desk = desk_new (builder_end (make_builder ()), "");
  SpReportTerms terms = desk_get_terms (&desk);
  g_autoptr (SpReport) report = NULL;
  g_autofree char *words = NULL;

  terms.parts &= ~(guint) SP_REPORT_SOURCES;
  report = sp_record_report_new (&terms, desk_get (&desk, SP_RECORD_ACTOR, "ann"));
  words = plain_report_write (report);
  assert_has (words, "They voted");
  assert_lacks (words, "[1]");
  assert_lacks (words, "# Sources");
}

/* Sections that are cut in the window are whole, and so are long texts. */
static void
test_whole (void)
{
  DatasetBuilder *builder = make_builder ();
  g_autofree char *words = NULL;
  g_auto (Desk) desk = { NULL };

  for (guint i = 0; i < 40; i++)
    {
      g_autofree char *id = g_strdup_printf ("e-%u", i);
      g_autofree char *title = g_strdup_printf ("Event number %u.", i);

      builder_event (builder, id, title, "2020-02-02", "DE", "ann", "networks", "paper-a");
    }
  desk = desk_new (builder_end (builder), "");
  words = write_record (&desk, SP_RECORD_ACTOR, "ann");
  for (guint i = 0; i < 40; i++)
    {
      g_autofree char *title = g_strdup_printf ("Event number %u.", i);

      assert_has (words, title);
    }
  assert_lacks (words, "Show all");
}

/* --- Strange datasets --------------------------------------------------------------------------------------------- */

static void
assert_prints (const Desk *desk, gpointer record)
{
  SpReportTerms terms = desk_get_terms (desk);
  g_autoptr (SpReport) report = sp_record_report_new (&terms, record);
  g_autoptr (SpPages) pages = sp_report_lay_out (report);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = sp_pages_render_pdf (pages, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (sp_pages_get_n_pages (pages), >, 0);
  g_assert_cmpuint (g_bytes_get_size (pdf), >, 1000);
  g_assert_cmpstr (sp_report_get_title (report), !=, "");
}

static void
test_all_records (gconstpointer file)
{
  g_auto (Desk) desk = desk_new_for_file (file, "");

  for (guint kind = 0; kind < SP_N_RECORD_KINDS; kind++)
    for (guint i = 0; i < desk_get_all (&desk, kind)->len; i++)
      assert_prints (&desk, desk_get_all (&desk, kind)->pdata[i]);
  assert_prints (&desk, NULL);
}

/* Words of 100,000 characters are all there, and go on from page to page. */
static void
test_long_quote (void)
{
  g_auto (Desk) desk = desk_new_for_file ("hostile.json", "");
  SpReportTerms terms = desk_get_terms (&desk);
  SpQuote *quote = desk_get (&desk, SP_RECORD_QUOTE, "long");
  g_autoptr (SpReport) report = sp_record_report_new (&terms, SP_RECORD (quote));
  g_autoptr (SpPages) pages = sp_report_lay_out (report);
  g_autofree char *words = plain_report_write (report);

  g_assert_cmpuint (g_utf8_strlen (sp_quote_get_text (quote), -1), >=, 100000);
  assert_has (words, sp_quote_get_text (quote));
  g_assert_cmpuint (sp_pages_get_n_pages (pages), >, 10);
}

/* Text is never markup, and what would disturb the text around it is not let through. */
static void
test_hostile_words (void)
{
  g_auto (Desk) desk = desk_new_for_file ("hostile.json", "");
  g_autofree char *markup = write_record (&desk, SP_RECORD_QUOTE, "markup");
  g_autofree char *override = write_record (&desk, SP_RECORD_QUOTE, "override");
  g_autofree char *no_date = write_record (&desk, SP_RECORD_QUOTE, "no-date");

  assert_has (markup, "<b>");
  assert_lacks (override, "\u202e");
  assert_has (no_date, "Said | Date not known\n");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/record-documents/actor", test_actor);
  g_test_add_func ("/record-documents/source", test_source);
  g_test_add_func ("/record-documents/position", test_position);
  g_test_add_func ("/record-documents/quote", test_quote);
  g_test_add_func ("/record-documents/event", test_event);
  g_test_add_func ("/record-documents/dataset", test_dataset);
  g_test_add_func ("/record-documents/country", test_country);
  g_test_add_func ("/record-documents/group/all", test_group);
  g_test_add_func ("/record-documents/group/run", test_group_of_run);
  g_test_add_func ("/record-documents/group/date", test_group_on_a_date);
  g_test_add_func ("/record-documents/date/nothing-later", test_nothing_later);
  g_test_add_func ("/record-documents/date/counts", test_counts_later);
  g_test_add_func ("/record-documents/limits", test_limits);
  g_test_add_func ("/record-documents/without-sources", test_without_sources);
  g_test_add_func ("/record-documents/whole", test_whole);
  g_test_add_data_func ("/record-documents/all-records/second", "second.json", test_all_records);
  g_test_add_data_func ("/record-documents/all-records/hostile", "hostile.json", test_all_records);
  g_test_add_func ("/record-documents/long-quote", test_long_quote);
  g_test_add_func ("/record-documents/hostile-words", test_hostile_words);
  return g_test_run ();
}
