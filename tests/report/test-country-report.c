/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of the summary of a country: what is in it as of a date, what is left out, and what stands together on paper. */
#include "dataset-builder.h"
#include "plain-report.h"
#include "report-desk.h"
#include "sp-clean-text.h"
#include "sp-country-report.h"
#include "sp-pages-private.h"
#include "sp-pdf-catalog.h"
#include "sp-report-choice.h"
#include "sp-text-block.h"

#include <locale.h>
#include <string.h>

#define N_EVENTS 30
#define N_QUOTES 500

static char *
write_country (const SpReportTerms *terms, SpCountry *country)
{
  g_autoptr (SpReport) report = sp_country_report_new (terms, country);

  return plain_report_write (report);
}

/* --- A country of which much is known ---------------------------------------------------------------------------- */

static void
add_event (DatasetBuilder *b, guint i)
{
  g_autofree char *id = g_strdup_printf ("event-%02u", i);
  g_autofree char *title = g_strdup_printf ("Event %02u", i);
  g_autofree char *date = g_strdup_printf ("2018-%02u-%02u", i / 3 + 1, i % 3 + 1);
  g_autofree char *source = g_strdup_printf ("source-of-event-%02u", i);
  g_autoptr (GPtrArray) countries = g_ptr_array_new ();
  g_autoptr (GPtrArray) sources = g_ptr_array_new ();

  g_ptr_array_add (countries, builder_get (b, SP_RECORD_COUNTRY, "GB"));
  /* The first tells of what a position rests on, too; the next ones are laws; the others are meetings. */
  g_ptr_array_add (sources,
                   i == 0 ? builder_get (b, SP_RECORD_SOURCE, "of-position") : builder_source (b, source, "2018"));
  builder_add (b, sp_event_new (&(SpEventInit) { .id = id,
                                                 .date = builder_date (date),
                                                 .event_kind = i < 5 ? SP_EVENT_LAW : SP_EVENT_MEETING,
                                                 .title = title,
                                                 .summary = "What happened, at length.",
                                                 .countries = countries,
                                                 .sources = sources }));
}

static void
add_quote (DatasetBuilder *b, guint i)
{
  g_autofree char *id = g_strdup_printf ("quote-%03u", i);
  g_autofree char *text = g_strdup_printf ("These are the words number %03u, and nothing else was said.", i);
  g_autofree char *date = g_strdup_printf ("2018-%02u", i % 12 + 1);

  builder_add (b, sp_quote_new (&(SpQuoteInit) { .id = id,
                                                 .text = text,
                                                 .language = "en",
                                                 .speaker = builder_get (b, SP_RECORD_ACTOR, "speaker"),
                                                 .speaks_for = SP_SPEAKS_FOR_GOVERNMENT,
                                                 .said = builder_date (date),
                                                 .source = builder_get (b, SP_RECORD_SOURCE, "of-quotes"),
                                                 .context = "A context.",
                                                 /* Three of all are checked. */
                                                 .checked = builder_date (i % 200 == 7 ? "2026-11" : NULL) }));
}

static void
add_long_position (DatasetBuilder *b, const char *summary)
{
  SpQuestion *question = builder_get (b, SP_RECORD_QUESTION, "procurement");

  builder_add (b, sp_position_new (&(SpPositionInit) {
                    .id = "long",
                    .country = builder_get (b, SP_RECORD_COUNTRY, "GB"),
                    .question = question,
                    .level = sp_scale_get_levels (sp_question_get_scale (question))->pdata[0],
                    .from = builder_date ("2018-05-05"),
                    .basis = SP_BASIS_LAW,
                    .summary = summary }));
}

static SpDataset *
make_much (const char *summary)
{
  DatasetBuilder *b = builder_new_with_questions ("2026-11");

  builder_country (b, "GB", "Great Land", "reason=2026-11");
  builder_countries (b, "DE");
  builder_actor (b, "speaker", "A. Speaker", "GB");
  builder_group (b, "friends", "The Friends", "GB:2000/2019 DE:2000");
  builder_group (b, "others", "The Others", "GB:2022 DE:2000");
  builder_source (b, "of-position", "2018");
  builder_source (b, "of-quotes", "2018");
  builder_position_resting_on (b, "GB", "networks", "restricted", "2018-02-01", SP_BASIS_DECISION, "of-position", "");
  builder_position_resting_on (b, "GB", "networks", "excluded", "2021-06-01", SP_BASIS_LAW, "later", "");
  builder_position (b, "GB", "risk", "concern", "2018-03", SP_BASIS_STATEMENT);
  if (summary != NULL)
    add_long_position (b, summary);
  for (guint i = 0; i < N_EVENTS; i++)
    add_event (b, i);
  for (guint i = 0; i < N_QUOTES; i++)
    add_quote (b, i);
  return builder_end (b);
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
  g_auto (Desk) desk = desk_new (make_much (NULL), "");
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
  g_assert_cmpuint (count_parts (full_words, "Event "), ==, N_EVENTS);
  g_assert_cmpuint (count_parts (full_words, "These are the words"), ==, N_QUOTES);
  assert_lacks (full_words, "left out");
}

/* The sources of positions first, then laws, then the newest; all by date. */
static void
test_choice (void)
{
  g_auto (Desk) desk = desk_new (make_much (NULL), "");
  SpReportTerms terms = desk_get_terms (&desk);
  guint n_all;
  g_autoptr (GPtrArray) events = sp_report_choose_events (&terms, desk_get (&desk, SP_RECORD_COUNTRY, "GB"), &n_all);
  g_autoptr (GPtrArray) quotes = NULL;
  guint n_checked = 0;

  g_assert_cmpuint (n_all, ==, N_EVENTS);
  g_assert_cmpuint (events->len, ==, SP_REPORT_MOST_EVENTS);
  for (guint i = 0; i < events->len; i++)
    {
      g_autofree char *expected = g_strdup_printf ("event-%02u", i < 5 ? i : N_EVENTS - SP_REPORT_MOST_EVENTS + i);

      g_assert_cmpstr (sp_record_get_id (events->pdata[i]), ==, expected);
    }
  quotes = sp_report_choose_quotes (&terms, desk_get (&desk, SP_RECORD_COUNTRY, "GB"), &n_all);
  g_assert_cmpuint (n_all, ==, N_QUOTES);
  for (guint i = 0; i < quotes->len; i++)
    n_checked += sp_date_is_set (sp_quote_get_checked (quotes->pdata[i]));
  g_assert_cmpuint (n_checked, ==, 3);
  g_assert_cmpuint (quotes->len, ==, SP_REPORT_MOST_QUOTES);
}

static void
test_starred (void)
{
  g_auto (Desk) desk = desk_new (make_much (NULL), "");
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
  g_auto (Desk) desk = desk_new (make_much (NULL), "2018-02-15");
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
  g_auto (Desk) desk = desk_new (make_much (NULL), "2022-06-01");
  SpReportTerms terms = desk_get_terms (&desk);
  SpCountry *country = desk_get (&desk, SP_RECORD_COUNTRY, "GB");
  g_autofree char *words = NULL;
  g_autofree char *unchanged = NULL;

  sp_lens_set_compared (terms.lens, builder_date ("2020-01-01"));
  words = write_country (&terms, country);
  assert_order (words,
                (const char *[]) { "As of 1 June 2022, compared with 1 January 2020",
                                   "# What changed: 1 January 2020 to 1 June 2022", "1 June 2021 Restricted → Excluded",
                                   "# Where it stands", "On 1 January 2020: Restricted, since 1 February 2018", NULL });
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
    { SP_REPORT_LANES, "# Over the years" },
    { SP_REPORT_CHRONOLOGY, "# What happened" },
    { SP_REPORT_QUOTES, "# In their words" },
    { SP_REPORT_SOURCES, "# Sources" },
    { SP_REPORT_SOURCES, "[1" },
  };
  g_auto (Desk) desk = desk_new (make_much (NULL), "");
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
  assert_lacks (words, "# What happened");
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

/* --- On paper ---------------------------------------------------------------------------------------------------- */

static gboolean
is_heading (const SpSlice *slice)
{
  return slice->tags[0].name != NULL && slice->tags[0].name[0] == 'H';
}

static gboolean
is_same_column (const SpPlacedSlice *a, const SpPlacedSlice *b)
{
  return a->page == b->page && ABS (a->x - b->x) < 0.1 && ABS (a->width - b->width) < 0.1;
}

/* What follows a heading in the document is on its page and below it. */
static void
check_headings (const SpPages *pages)
{
  for (guint i = 0; i < pages->placed->len; i++)
    {
      const SpPlacedSlice *placed = &g_array_index (pages->placed, SpPlacedSlice, i);
      const SpPlacedSlice *next = placed + 1;

      if (!is_heading (placed->slice))
        continue;
      g_assert_cmpuint (i + 1, <, pages->placed->len);
      g_assert_cmpuint (next->page, ==, placed->page);
      g_assert_cmpfloat (next->y, >, placed->y);
    }
}

/* No line stands alone, and no three are parted. */
static void
check_lines (const SpPages *pages, guint first, guint end)
{
  guint n_here = 1;

  for (guint i = first + 1; i <= end; i++)
    if (i < end && is_same_column (&g_array_index (pages->placed, SpPlacedSlice, i - 1),
                                   &g_array_index (pages->placed, SpPlacedSlice, i)))
      n_here++;
    else
      {
        g_assert_true (n_here == end - first || (n_here >= 2 && end - first > 3));
        n_here = 1;
      }
}

/* A note is an item of a list. */
static gconstpointer
get_paragraph (const SpPages *pages, guint i)
{
  const SpSlice *slice = g_array_index (pages->placed, SpPlacedSlice, i).slice;

  return slice->tags[1].name != NULL ? slice->tags[1].whose : slice->tags[0].whose;
}

static void
check_paragraphs (const SpPages *pages)
{
  for (guint i = 0; i < pages->placed->len;)
    {
      guint end = i + 1;

      while (end < pages->placed->len && get_paragraph (pages, end) == get_paragraph (pages, i))
        end++;
      check_lines (pages, i, end);
      i = end;
    }
}

static void
check_edges (const SpPages *pages)
{
  const SpPaper *paper = &pages->setter.paper;

  for (guint i = 0; i < pages->placed->len; i++)
    {
      const SpPlacedSlice *placed = &g_array_index (pages->placed, SpPlacedSlice, i);

      g_assert_cmpfloat (placed->x, >=, paper->margin - 0.1);
      g_assert_cmpfloat (placed->x + placed->width, <=, paper->width - paper->margin + 0.1);
      g_assert_cmpfloat (placed->y, >=, paper->margin - 0.1);
      g_assert_cmpfloat (placed->y + placed->slice->height, <=, paper->height - paper->foot + 0.1);
    }
}

static void
test_papers (void)
{
  static const double sizes[][2] = {
    { 595.28, 841.89 }, { 841.89, 595.28 }, { 612, 792 }, { 792, 612 },  { 420, 595 },
    { 842, 1191 },      { 227, 800 },       { 300, 300 }, { 2000, 400 }, { 150, 3000 },
  };
  g_autoptr (GString) summary = g_string_new (NULL);
  g_auto (Desk) desk = { NULL };
  SpReportTerms terms;

  while (summary->len < 10000)
    g_string_append (summary, "It was decided again, at some length. ");
  desk = desk_new (make_much (summary->str), "");
  terms = desk_get_terms (&desk);
  for (guint i = 0; i < 2 * G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (SpReport) report = NULL;
      g_autoptr (SpPages) pages = NULL;

      terms.paper = sp_paper_new_for_size (sizes[i / 2][0], sizes[i / 2][1]);
      terms.full = i % 4 == 1;
      report = sp_country_report_new (&terms, desk_get (&desk, SP_RECORD_COUNTRY, "GB"));
      pages = sp_report_lay_out (report);
      g_test_message ("%g x %g: %u pages", sizes[i / 2][0], sizes[i / 2][1], sp_pages_get_n_pages (pages));
      check_edges (pages);
      check_paragraphs (pages);
      check_headings (pages);
    }
}

static void
render (SpPages *pages)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = sp_pages_render_pdf (pages, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (pdf), >, 1000);
}

static void
test_hostile (void)
{
  g_auto (Desk) desk = desk_new_for_file ("hostile.json", "");
  SpReportTerms terms = desk_get_terms (&desk);
  GPtrArray *countries = desk_get_all (&desk, SP_RECORD_COUNTRY);

  for (guint i = 0; i < countries->len; i++)
    {
      g_autoptr (SpReport) report = sp_country_report_new (&terms, countries->pdata[i]);
      g_autoptr (SpPages) pages = sp_report_lay_out (report);

      render (pages);
      check_edges (pages);
    }
}

/* Where numbers have a comma, a PDF with links is made all the same. */
static void
test_comma (void)
{
  static const char *const locales[] = { "de_DE.UTF-8", "fr_FR.UTF-8", "pt_BR.UTF-8", "ru_RU.UTF-8" };
  g_auto (Desk) desk = desk_new_for_file ("second.json", "");
  SpReportTerms terms = desk_get_terms (&desk);
  g_autoptr (SpReport) report = sp_country_report_new (&terms, desk_get (&desk, SP_RECORD_COUNTRY, "DE"));
  g_autoptr (SpPages) pages = sp_report_lay_out (report);
  gboolean found = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (locales) && !found; i++)
    found = setlocale (LC_NUMERIC, locales[i]) != NULL;
  if (!found)
    {
      g_test_skip ("No language with a comma in numbers is installed");
      return;
    }
  render (pages);
  setlocale (LC_NUMERIC, "C");
}

static gboolean
has_bytes (GBytes *bytes, const char *part)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  for (gsize i = 0; i + strlen (part) <= size; i++)
    if (memcmp (data + i, part, strlen (part)) == 0)
      return TRUE;
  return FALSE;
}

/* What Cairo cannot say is added; what is no PDF of Cairo's is left alone. */
static void
test_catalog (void)
{
  g_auto (Desk) desk = desk_new_for_file ("second.json", "");
  SpReportTerms terms = desk_get_terms (&desk);
  g_autoptr (SpReport) report = sp_country_report_new (&terms, desk_get (&desk, SP_RECORD_COUNTRY, "DE"));
  g_autoptr (SpPages) pages = sp_report_lay_out (report);
  g_autoptr (GBytes) pdf = sp_pages_render_pdf (pages, NULL, NULL);
  const char *const wrong[] = { "", "xref", "startxref\n5\n%%EOF\n", "xref\n0 1\ntrailer\nstartxref\n0\n" };

  g_assert_true (has_bytes (pdf, "/Lang (en)"));
  g_assert_true (has_bytes (pdf, "/Marked true"));
  g_assert_true (has_bytes (pdf, "/Prev "));
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (GByteArray) bytes = g_byte_array_new ();

      g_byte_array_append (bytes, (const guint8 *) wrong[i], (guint) strlen (wrong[i]));
      g_assert_false (sp_pdf_catalog_add (bytes, "en", FALSE));
      g_assert_cmpmem (bytes->data, bytes->len, wrong[i], strlen (wrong[i]));
    }
}

/* No font has what is nobody's. */
static void
test_unknown_characters (void)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (SpPages) known = NULL;
  g_autoptr (SpPages) unknown = NULL;
  g_autofree char *none = NULL;
  g_autofree char *characters = NULL;

  known = sp_pages_new (&(SpPagesInit) { .paper = sp_paper_a4, .blocks = blocks, .title = "Known" });
  none = sp_pages_get_unknown_characters (known);
  g_assert_null (none);
  g_ptr_array_add (blocks, sp_text_block_new_plain (SP_TEXT_STYLE_BODY, "a\xf4\x80\x80\x82"
                                                                        "b\xf4\x80\x80\x81"
                                                                        "c"));
  unknown = sp_pages_new (&(SpPagesInit) { .paper = sp_paper_a4, .blocks = blocks, .title = "Unknown" });
  characters = sp_pages_get_unknown_characters (unknown);
  g_assert_cmpstr (characters, ==, "\xf4\x80\x80\x81\xf4\x80\x80\x82");
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
  g_test_add_data_func ("/country-report/quotes/second", "second.json", test_quotes);
  g_test_add_data_func ("/country-report/quotes/hostile", "hostile.json", test_quotes);
  g_test_add_func ("/country-report/papers", test_papers);
  g_test_add_func ("/country-report/hostile", test_hostile);
  g_test_add_func ("/country-report/comma", test_comma);
  g_test_add_func ("/country-report/catalog", test_catalog);
  g_test_add_func ("/country-report/unknown-characters", test_unknown_characters);
  return g_test_run ();
}
