/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of booklets, of the map on paper, and of files for each country: who is where in them, what they are called, and
 * what is left when writing fails. */
#include "dataset-builder.h"
#include "plain-report.h"
#include "sp-booklet-cover.h"
#include "sp-booklet-report.h"
#include "sp-contents-block.h"
#include "sp-country-files.h"
#include "sp-country-report.h"
#include "sp-map-report.h"
#include "sp-report-html.h"
#include "sp-report-markdown.h"
#include "sp-text-block.h"

#include <glib/gstdio.h>
#include <string.h>

typedef struct
{
  SpDataset *dataset;
  SpReportTerms terms;
} World;

/* Of eight countries: GB and DE have two answers, FR, IT and ES one, NO and FI none that is known, SE one that came late. */
static SpDataset *
make_dataset (void)
{
  DatasetBuilder *b = builder_new_with_questions ("2026-11");

  builder_country (b, "GB", "Britain", NULL);
  builder_country (b, "DE", "Germany", NULL);
  builder_country (b, "FR", "France", NULL);
  builder_country (b, "IT", "Italy", NULL);
  builder_country (b, "ES", "Spain", NULL);
  builder_country (b, "NO", "Norway", NULL);
  builder_country (b, "FI", "Finland", "networks=2026-11");
  builder_country (b, "SE", "Sweden", NULL);
  builder_group (b, "club", "The *Club*", "GB:1949 DE:1955/2020-12-31 FI:2021");
  builder_source (b, "one", "2019");
  builder_source (b, "two", "2019");
  builder_position_resting_on (b, "GB", "networks", "restricted", "2018-02", SP_BASIS_LAW, "one", NULL);
  builder_position_resting_on (b, "GB", "networks", "excluded", "2020-07-14", SP_BASIS_LAW, "one", NULL);
  builder_position_resting_on (b, "GB", "risk", "affirmed", "2019-02-22", SP_BASIS_STATEMENT, "two", NULL);
  builder_position_resting_on (b, "DE", "networks", "restricted", "2019-02", SP_BASIS_DECISION, "two", NULL);
  builder_position_resting_on (b, "DE", "risk", "concern", "2019-03", SP_BASIS_STATEMENT, "one", NULL);
  builder_position (b, "FR", "networks", "excluded", "2019-05", SP_BASIS_LAW);
  builder_position (b, "IT", "networks", "permitted", "2019-06", SP_BASIS_REPORT);
  builder_position (b, "ES", "risk", "denied", "2019-07", SP_BASIS_OPERATOR);
  builder_position (b, "SE", "networks", "excluded", "2025-01", SP_BASIS_LAW);
  return builder_end (b);
}

static World
make_world (SpDataset *dataset, const char *on)
{
  g_autoptr (SpIndex) index = sp_index_new (dataset);
  World world = { .dataset = dataset };

  world.terms = (SpReportTerms) { .lens = sp_lens_new (index),
                                  .names = sp_country_names_new (dataset),
                                  .unconfirmed_years = 3,
                                  .paper = sp_paper_a4,
                                  .parts = SP_REPORT_ALL_PARTS };
  sp_lens_set_on (world.terms.lens, builder_date (on));
  return world;
}

static void
clear_world (World *self)
{
  g_object_unref (self->terms.lens);
  g_object_unref (self->terms.names);
  g_object_unref (self->dataset);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (World, clear_world)

static GPtrArray *
list (const World *self, const char *codes)
{
  GPtrArray *countries = g_ptr_array_new ();
  g_auto (GStrv) parts = g_strsplit (codes, " ", -1);

  for (guint i = 0; parts[i] != NULL && *parts[i] != '\0'; i++)
    {
      g_ptr_array_add (countries, sp_dataset_lookup (self->dataset, SP_RECORD_COUNTRY, parts[i]));
      g_assert_nonnull (countries->pdata[i]);
    }
  return countries;
}

static GPtrArray *
get_all (const World *self)
{
  return sp_dataset_get_records (self->dataset, SP_RECORD_COUNTRY);
}

/* One after the other. */
static void
check_has_all (const char *text, const char *const *parts)
{
  const char *rest = text;

  for (; *parts != NULL; parts++)
    {
      const char *found = strstr (rest, *parts);

      if (found == NULL)
        g_error ("“%s” is not where it should be in:\n%s", *parts, text);
      rest = found + strlen (*parts);
    }
}

static guint
count (const char *text, const char *part)
{
  guint n = 0;

  for (const char *at = strstr (text, part); at != NULL; at = strstr (at + 1, part))
    n++;
  return n;
}

static guint
find_page (SpPages *pages, const char *place)
{
  int page = sp_pages_find_page (pages, place);

  if (page < 0)
    g_error ("There is no place “%s”", place);
  return (guint) page;
}

static void
check_pdf (SpPages *pages)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = sp_pages_render_pdf (pages, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (pdf), >, 1000);
}

/* --- Booklets ----------------------------------------------------------------------------------------------------- */

/* Who has several answers has pages alone, who has one shares them, and who has none is in the table at the end. */
static void
test_pages (void)
{
  g_auto (World) world = make_world (make_dataset (), "2022");
  g_autoptr (SpReport) report = sp_booklet_report_new (&world.terms, get_all (&world), NULL);
  g_autoptr (SpPages) pages = sp_report_lay_out (report);
  g_autofree char *text = sp_report_write_markdown (report);

  g_assert_cmpuint (find_page (pages, "comparison"), >, 0);
  g_assert_cmpuint (find_page (pages, "GB"), >, find_page (pages, "comparison"));
  g_assert_cmpuint (find_page (pages, "DE"), >, find_page (pages, "GB"));
  g_assert_cmpuint (find_page (pages, "in-short"), >, find_page (pages, "DE"));
  g_assert_cmpuint (find_page (pages, "FR"), ==, find_page (pages, "in-short"));
  g_assert_cmpuint (find_page (pages, "ES"), ==, find_page (pages, "in-short"));
  /* Two short parts at the end share a page. */
  g_assert_cmpuint (find_page (pages, "sources"), ==, find_page (pages, "without-position"));
  g_assert_cmpint (sp_pages_find_page (pages, "NO"), ==, -1);
  check_has_all (text, (const char *[]) {
                         "# All 8 countries", "- [Who Stands Where](#comparison)", "- [Britain](#GB)", "- [Spain](#ES)",
                         "- [Countries with One Position]", "- [Countries without a Position]", "- [Sources](#sources)",
                         "Countries without a Position", "earched, nothing found (November 2026)", "1 country",
                         "Finland", "No record", "Norway", "Not yet", "Sweden", "## ", "Sources", NULL });
  check_pdf (pages);
}

/* The cover of paper that lies has its map aside, so that the counts and the contents stand on it, too. */
static void
test_lying (void)
{
  const SpPaper papers[] = { sp_paper_turn (&sp_paper_a4), sp_paper_turn (&sp_paper_letter) };

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      g_auto (World) world = make_world (make_dataset (), "2022");
      g_autoptr (SpReport) report = NULL;
      g_autoptr (SpPages) pages = NULL;

      world.terms.paper = papers[i];
      report = sp_booklet_report_new (&world.terms, get_all (&world), NULL);
      pages = sp_report_lay_out (report);
      g_assert_cmpuint (find_page (pages, "contents"), ==, 0);
      g_assert_cmpuint (find_page (pages, "comparison"), ==, 1);
    }
}

/* Contents that have no room on a small cover do not stand on a page alone. */
static void
test_small (void)
{
  const SpPaper papers[] = { sp_paper_new_for_size (419.5, 595.3), sp_paper_a4 };

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      g_auto (World) world = make_world (make_dataset (), "2022");
      g_autoptr (GPtrArray) countries = list (&world, "GB DE FR IT ES");
      g_autoptr (SpReport) report = NULL;
      g_autoptr (SpPages) pages = NULL;

      world.terms.paper = papers[i];
      report = sp_booklet_report_new (&world.terms, countries, NULL);
      pages = sp_report_lay_out (report);
      g_assert_cmpuint (find_page (pages, "comparison"), ==, 1);
    }
}

/* Where the questions have no room beside each other, they stand below each other. */
static void
test_narrow (void)
{
  const struct
  {
    SpPaper paper;
    guint n_tables;
  } cases[] = {
    { sp_paper_turn (&sp_paper_a4), 1 },
    { sp_paper_a4, 4 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (World) world = make_world (make_dataset (), "2022");
      g_autoptr (GPtrArray) countries = list (&world, "GB DE FR IT ES");
      g_autoptr (SpReport) report = NULL;
      g_autofree char *text = NULL;
      g_auto (GStrv) parts = NULL;

      world.terms.paper = cases[i].paper;
      report = sp_booklet_report_new (&world.terms, countries, NULL);
      text = sp_report_write_markdown (report);
      parts = g_strsplit (text, "| Country |", -1);
      g_assert_cmpuint (g_strv_length (parts) - 1, ==, cases[i].n_tables);
    }
}

/* What no country did or said is in a booklet of all of them, up to the date, and in no other. */
static void
test_without_country (void)
{
  const struct
  {
    const char *on;
    const char *codes;
    gboolean has_quote;
  } cases[] = {
    { "2022", NULL, TRUE },
    { "2018", NULL, FALSE },
    { "2022", "GB DE", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      DatasetBuilder *b = builder_new_with_questions ("2026-11");
      g_auto (World) world = { NULL };
      g_autoptr (GPtrArray) countries = NULL;
      g_autoptr (SpReport) report = NULL;
      g_autofree char *text = NULL;

      builder_country (b, "GB", "Britain", NULL);
      builder_country (b, "DE", "Germany", NULL);
      builder_country (b, "FR", "France", NULL);
      builder_source (b, "one", "2019");
      builder_position (b, "GB", "networks", "excluded", "2020-07-14", SP_BASIS_LAW);
      builder_actor (b, "commissioner", "The Commissioner", NULL);
      builder_quote (b, "words", "We are worried.", "commissioner", "2019-06", "one", NULL);
      builder_event (b, "event", "A union met", "2019-07", NULL, NULL, NULL, "one");
      world = make_world (builder_end (b), cases[i].on);
      countries = cases[i].codes ? list (&world, cases[i].codes) : g_ptr_array_ref (get_all (&world));
      report = sp_booklet_report_new (&world.terms, countries, NULL);
      text = sp_report_write_markdown (report);
      g_assert_cmpint (strstr (text, "- [Of No Single Country](#without-country)") != NULL, ==, cases[i].has_quote);
      g_assert_cmpint (strstr (text, "We are worried.") != NULL, ==, cases[i].has_quote);
      g_assert_cmpint (strstr (text, "A union met") != NULL, ==, cases[i].has_quote);
    }
}

/* Of very many the newest are shown, and how many those are is told. */
static void
test_many_without_country (void)
{
  DatasetBuilder *b = builder_new_with_questions ("2026-11");
  g_auto (World) world = { NULL };
  g_autoptr (SpReport) report = NULL;
  g_autofree char *text = NULL;

  builder_country (b, "GB", "Britain", NULL);
  builder_country (b, "DE", "Germany", NULL);
  builder_source (b, "one", "2019");
  builder_position (b, "GB", "networks", "excluded", "2020-07-14", SP_BASIS_LAW);
  for (guint i = 1; i <= 15; i++)
    {
      g_autofree char *title = g_strdup_printf ("Meeting %u.", i);
      g_autofree char *date = g_strdup_printf ("2019-07-%02u", i);

      builder_event (b, title, title, date, NULL, NULL, NULL, "one");
    }
  world = make_world (builder_end (b), "2022");
  report = sp_booklet_report_new (&world.terms, get_all (&world), NULL);
  text = sp_report_write_markdown (report);
  g_assert_nonnull (strstr (text, "12 of 15, the newest; 3 left out"));
  g_assert_null (strstr (text, "Meeting 3."));
  g_assert_nonnull (strstr (text, "Meeting 4."));
}

/* In full nobody shares a page; alone among others, one with one answer has no part of its own. */
static void
test_full (void)
{
  g_auto (World) world = make_world (make_dataset (), "2022");
  g_autoptr (GPtrArray) mixed = list (&world, "GB DE FR NO");
  g_autoptr (SpReport) report = NULL;
  g_autoptr (SpPages) pages = NULL;
  g_autoptr (SpReport) alone = sp_booklet_report_new (&world.terms, mixed, NULL);
  g_autoptr (SpPages) alone_pages = sp_report_lay_out (alone);

  g_assert_cmpint (sp_pages_find_page (alone_pages, "in-short"), ==, -1);
  g_assert_cmpuint (find_page (alone_pages, "FR"), >, find_page (alone_pages, "DE"));
  world.terms.full = TRUE;
  report = sp_booklet_report_new (&world.terms, get_all (&world), NULL);
  pages = sp_report_lay_out (report);
  g_assert_cmpint (sp_pages_find_page (pages, "in-short"), ==, -1);
  g_assert_cmpuint (find_page (pages, "IT"), >, find_page (pages, "FR"));
  g_assert_cmpuint (find_page (pages, "ES"), >, find_page (pages, "IT"));
}

static void
test_titles (void)
{
  static const struct
  {
    const char *codes;
    const char *group;
    const char *title;
  } cases[] = {
    { "GB DE", NULL, "Britain, Germany" },
    { "GB DE", "club", "The *Club*" },
    { "GB", NULL, "Britain" },
    { "GB DE FR IT ES NO FI", NULL, "7 countries" },
    { "GB DE FR IT ES NO FI SE", NULL, "All 8 countries" },
    { "", NULL, "0 countries" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (World) world = make_world (make_dataset (), "2022");
      g_autoptr (GPtrArray) countries = list (&world, cases[i].codes);
      g_autofree char *title = NULL;
      g_autoptr (SpReport) report = NULL;
      g_autoptr (SpPages) pages = NULL;

      if (cases[i].group != NULL)
        sp_lens_set_group (world.terms.lens, sp_dataset_lookup (world.dataset, SP_RECORD_GROUP, cases[i].group));
      title = sp_booklet_format_title (&world.terms, countries);
      g_assert_cmpstr (title, ==, cases[i].title);
      report = sp_booklet_report_new (&world.terms, countries, NULL);
      g_assert_cmpstr (sp_report_get_title (report), ==, cases[i].title);
      pages = sp_report_lay_out (report);
      check_pdf (pages);
    }
}

/* Where a part is left out nothing leads to it, of whatever parts. */
static void
test_parts (void)
{
  for (guint left_out = 0; left_out <= SP_REPORT_ALL_PARTS; left_out++)
    {
      g_auto (World) world = make_world (make_dataset (), "2022");
      g_autoptr (SpReport) report = NULL;
      g_autoptr (SpPages) pages = NULL;

      world.terms.parts = SP_REPORT_ALL_PARTS & ~left_out;
      world.terms.paper = sp_paper_turn (left_out % 2 ? &sp_paper_letter : &sp_paper_a4);
      report = sp_booklet_report_new (&world.terms, get_all (&world), "A title of one’s own");
      pages = sp_report_lay_out (report);
      g_assert_cmpint (sp_pages_find_page (pages, "sources") >= 0, ==, (left_out & SP_REPORT_SOURCES) == 0);
      g_assert_cmpstr (sp_pages_get_title (pages), ==, "A title of one’s own");
      check_pdf (pages);
    }
}

/* All share one list, in which each source is once. */
static void
test_sources (void)
{
  g_auto (World) world = make_world (make_dataset (), "2022");
  g_autoptr (GPtrArray) countries = list (&world, "GB DE");
  g_autoptr (SpReport) report = sp_booklet_report_new (&world.terms, countries, NULL);
  g_autofree char *text = sp_report_write_markdown (report);

  check_has_all (text, (const char *[]) { "Sources\n\n1. <a id=\"source-1\"></a>", "2. <a id=\"source-2\"></a>",
                                          "3. <a id=\"source-3\"></a>", NULL });
  g_assert_null (strstr (text, "4. <a"));
}

/* Whatever letters an address has, it leads to the document, and begins where one begins to type. */
static void
test_addresses (void)
{
  DatasetBuilder *b = builder_new ("2022-11");
  const char *const urls[] = { "https://www.example.org/a_b?c=d&e", "https://example.org/coop\xc3\xa9ration-<b>" };
  g_autoptr (SpReport) report = NULL;
  g_autofree char *text = NULL;

  builder_countries (b, "AA BB");
  for (guint i = 0; i < G_N_ELEMENTS (urls); i++)
    builder_add (b, sp_source_new (&(SpSourceInit) { .id = i ? "two" : "one",
                                                     .document_type = SP_SOURCE_WEBPAGE,
                                                     .title = "T",
                                                     .container_title = "C",
                                                     .url = urls[i],
                                                     .language = "en" }));
  builder_event (b, "event", "Event", "2019", "AA BB", "", "", "one two");
  {
    g_auto (World) world = make_world (builder_end (b), "2022");
    g_autoptr (GPtrArray) countries = list (&world, "AA");

    report = sp_country_report_new (&world.terms, countries->pdata[0]);
    text = sp_report_write_html (report);
  }
  check_has_all (text,
                 (const char *[]) { "<a href=\"https://www.example.org/a_b?c=d&amp;e\"", ">example.org/a_b?c=d&amp;e",
                                    "<a href=\"https://example.org/coop%C3%A9ration-%3Cb%3E\"",
                                    ">example.org/coop%C3%A9ration-%3Cb%3E", NULL });
}

/* A dataset that asks nothing, and one of which nothing is known. */
static void
test_nothing (void)
{
  for (guint has_questions = 0; has_questions < 2; has_questions++)
    for (guint n = 0; n < 3; n++)
      {
        DatasetBuilder *b = has_questions ? builder_new_with_questions ("2026-11") : builder_new ("2026-11");
        g_autoptr (SpReport) report = NULL;
        g_autoptr (SpPages) pages = NULL;
        g_autoptr (SpReport) map = NULL;
        g_autoptr (SpPages) map_pages = NULL;

        builder_countries (b, "AA BB");
        {
          g_auto (World) world = make_world (builder_end (b), "2022");
          g_autoptr (GPtrArray) countries = list (&world, n == 0 ? "" : n == 1 ? "AA" : "AA BB");

          report = sp_booklet_report_new (&world.terms, countries, NULL);
          pages = sp_report_lay_out (report);
          check_pdf (pages);
          map = sp_map_report_new (&world.terms);
          map_pages = sp_report_lay_out (map);
          check_pdf (map_pages);
        }
      }
}

/* --- Contents ----------------------------------------------------------------------------------------------------- */

/* The number of a page is known when it is drawn; what is nowhere has none, and is an error of nobody. */
static void
test_contents (void)
{
  for (guint is_rtl = 0; is_rtl < 2; is_rtl++)
    {
      g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func (g_object_unref);
      SpContentsBlock *contents = sp_contents_block_new ();
      g_autoptr (SpPages) pages = NULL;

      g_ptr_array_add (blocks, contents);
      for (guint i = 0; i < 40; i++)
        {
          SpTextBlock *part = sp_text_block_new_plain (SP_TEXT_STYLE_HEADING, "part");
          g_autofree char *place = g_strdup_printf ("it's \\ %u", i);

          sp_contents_block_add (contents, NULL, "A title that is longer than a line of such a narrow column is",
                                 place);
          sp_block_set_place_name (SP_BLOCK (part), place);
          sp_block_set_on_new_page (SP_BLOCK (part), TRUE);
          g_ptr_array_add (blocks, part);
        }
      pages = sp_pages_new (&(SpPagesInit) { .paper = { 200, 300, 20, 30, 9 },
                                             .blocks = blocks,
                                             .title = "Parts",
                                             .is_rtl = is_rtl });
      g_assert_cmpuint (sp_pages_get_n_pages (pages), >, 42);
      g_assert_cmpuint (find_page (pages, "it's \\ 39") + 1, ==, sp_pages_get_n_pages (pages));
      check_pdf (pages);
    }
}

/* --- The map ------------------------------------------------------------------------------------------------------ */

static char *
write_map (const World *self)
{
  g_autoptr (SpReport) report = sp_map_report_new (&self->terms);
  g_autoptr (SpPages) pages = sp_report_lay_out (report);

  check_pdf (pages);
  return sp_report_write_markdown (report);
}

static void
test_map_by_level (void)
{
  g_auto (World) world = make_world (make_dataset (), "2022");
  g_autofree char *text = write_map (&world);
  g_autofree char *one = NULL;

  check_has_all (text, (const char *[]) { "As of ", "2022", "Excluded: 2", "Britain", "since 14 July 2020", "France",
                                          "Restricted: 1", "Germany", "Permitted: 1", "Italy",
                                          "earched, nothing found (November 2026)", "Finland", "No record", "Norway",
                                          "Spain", "Not yet", "Sweden", "Sources", NULL });
  sp_lens_choose_level (world.terms.lens,
                        sp_position_get_level (sp_dataset_lookup (world.dataset, SP_RECORD_POSITION,
                                                                  "de-networks-2019-02")),
                        FALSE);
  one = write_map (&world);
  check_has_all (one, (const char *[]) { "Only Restricted", "Restricted: 1", "Germany", NULL });
  g_assert_null (strstr (one, "Excluded: 2"));
  g_assert_null (strstr (one, "Norway"));
}

static void
test_map_of_changes (void)
{
  g_auto (World) world = make_world (make_dataset (), "2022");
  g_autofree char *text = NULL;

  sp_lens_set_compared (world.terms.lens, builder_date ("2019-04"));
  text = write_map (&world);
  check_has_all (text, (const char *[]) { "2022, compared with ", "2019", "Restricted to Excluded: 1", "Britain",
                                          "First known: Excluded 1", "France", "First known: Permitted 1", "Italy",
                                          "Unchanged, 1 country", "Germany", NULL });
}

/* Only members are listed, as the map fades all others. */
static void
test_map_of_group (void)
{
  g_auto (World) world = make_world (make_dataset (), "2022");
  g_autofree char *text = NULL;

  sp_lens_set_group (world.terms.lens, sp_dataset_lookup (world.dataset, SP_RECORD_GROUP, "club"));
  text = write_map (&world);
  check_has_all (text, (const char *[]) { "Excluded: 1", "Britain", "Finland", NULL });
  g_assert_null (strstr (text, "France"));
  g_assert_null (strstr (text, "Germany"));
}

/* --- A file each -------------------------------------------------------------------------------------------------- */

static void
test_names (void)
{
  static const struct
  {
    const char *code;
    const char *name;
  } cases[] = {
    { "GB", "standpoint-GB-2022-12-31.pdf" },
    { "gb", "standpoint-gb-2-2022-12-31.pdf" },
    { "../../etc/passwd", "standpoint-______etc_passwd-2022-12-31.pdf" },
    { "a b\n\xc3\xa9", "standpoint-a_b___-2022-12-31.pdf" },
    { ".", "standpoint-_-2022-12-31.pdf" },
    { "/", "standpoint-_-2-2022-12-31.pdf" },
    { "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      "standpoint-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-2022-12-31.pdf" },
  };
  g_auto (World) world = make_world (make_dataset (), "2022");
  g_autoptr (GPtrArray) countries = g_ptr_array_new_with_free_func (g_object_unref);
  g_auto (GStrv) names = NULL;
  g_auto (GStrv) of_two_dates = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_ptr_array_add (countries, sp_country_new (&(SpCountryInit) { .id = cases[i].code, .name = "x", .region = "x" }));
  names = sp_country_files_list_names (&world.terms, countries, SP_REPORT_PDF);
  g_assert_cmpuint (g_strv_length (names), ==, G_N_ELEMENTS (cases));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpstr (names[i], ==, cases[i].name);
  sp_lens_set_compared (world.terms.lens, builder_date ("2019-04"));
  of_two_dates = sp_country_files_list_names (&world.terms, countries, SP_REPORT_HTML);
  g_assert_cmpstr (of_two_dates[0], ==, "standpoint-GB-2019-04-30-2022-12-31.html");
}

typedef struct
{
  GCancellable *cancellable;
  guint n_calls;
  guint cancel_at;
} Watch;

static void
watch (guint n_done, guint n_files, gpointer data)
{
  Watch *self = data;

  g_assert_cmpuint (n_done, ==, self->n_calls++);
  g_assert_cmpuint (n_files, ==, 3);
  if (n_done == self->cancel_at)
    g_cancellable_cancel (self->cancellable);
}

static guint
count_files (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  guint n = 0;

  g_assert_nonnull (folder);
  for (const char *name; (name = g_dir_read_name (folder)) != NULL; n++)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);

      g_assert_cmpint (g_remove (file), ==, 0);
    }
  return n;
}

/* Told of each file before it and of the end; cancelled, what is written is written and nothing is half. */
static void
test_files (void)
{
  for (guint cancel_at = 1; cancel_at <= 4; cancel_at += 3)
    {
      g_auto (World) world = make_world (make_dataset (), "2022");
      g_autoptr (GPtrArray) countries = list (&world, "GB NO FR");
      g_autofree char *path = g_dir_make_tmp ("standpoint-files-XXXXXX", NULL);
      g_autoptr (GFile) folder = g_file_new_for_path (path);
      g_autoptr (GCancellable) cancellable = g_cancellable_new ();
      g_autoptr (GError) error = NULL;
      Watch watched = { cancellable, 0, cancel_at };
      gboolean written = sp_country_files_write (&world.terms, countries, SP_REPORT_PDF, folder, watch, &watched, NULL,
                                                 cancellable, &error);

      g_assert_cmpint (written, ==, cancel_at == 4);
      if (written)
        g_assert_no_error (error);
      else
        g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      g_assert_cmpuint (watched.n_calls, ==, written ? 4 : 2);
      g_assert_cmpuint (count_files (path), ==, written ? 3 : 1);
      g_assert_cmpint (g_rmdir (path), ==, 0);
    }
}

/* --- What is in short ---------------------------------------------------------------------------------------------- */

/* Both countries hold a level since 2016, and all that is known of AA is more than there is room for. */
static SpDataset *
make_short (void)
{
  DatasetBuilder *b = builder_new_with_questions ("2022-11");

  builder_countries (b, "AA BB");
  builder_source (b, "first", "2016");
  builder_source (b, "second", "2018");
  for (guint i = 0; i < 2; i++)
    {
      builder_position_resting_on (b, i ? "BB" : "AA", "networks", "restricted", "2016", SP_BASIS_STATEMENT, "first",
                                   NULL);
      builder_position_resting_on (b, i ? "BB" : "AA", "networks", "restricted", "2018", SP_BASIS_STATEMENT, "second",
                                   NULL);
    }
  builder_actor (b, "someone", "Someone", "AA");
  for (guint i = 0; i < 5; i++)
    {
      g_autofree char *event = g_strdup_printf ("event-%u", i);
      g_autofree char *quote = g_strdup_printf ("quote-%u", i);

      builder_event (b, event, "Event", "2019", "AA", "", "", "second");
      builder_quote (b, quote, "Words", "someone", i < 2 ? "2019" : "2021", "second", "");
    }
  return builder_end (b);
}

/* A level is held since its first position, whose sources have their numbers there; what is old or left out is told. */
static void
test_short (void)
{
  g_auto (World) world = make_world (make_short (), "2022");
  g_autoptr (GPtrArray) countries = list (&world, "AA BB");
  g_autoptr (SpReport) report = sp_booklet_report_new (&world.terms, countries, NULL);
  g_autofree char *text = plain_report_write (report);

  check_has_all (text, (const char *[]) { "Countries with One Position", "# AA", "last confirmed 2018",
                                          "not confirmed for more than 3 years [1, 2]", "2019: Event",
                                          "Left out: 2 events, 5 quotes", "# BB",
                                          "not confirmed for more than 3 years [1, 2]", "Sources", NULL });
  g_assert_cmpuint (count (text, "Left out"), ==, 1);
  g_assert_cmpuint (count (text, "2019: Event"), ==, 3);
  world.terms.parts = SP_REPORT_SOURCES;
  g_clear_object (&report);
  g_free (text);
  report = sp_booklet_report_new (&world.terms, countries, NULL);
  text = plain_report_write (report);
  g_assert_null (strstr (text, "Left out"));
}

/* The same on the page of the map. */
static void
test_map_of_runs (void)
{
  g_auto (World) world = make_world (make_short (), "2022");
  g_autofree char *text = write_map (&world);

  check_has_all (text, (const char *[]) { "Restricted: 2", "AA", "#source-1), [2](#source-2)", "BB",
                                          "#source-1), [2](#source-2)", NULL });
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/booklet-report/pages", test_pages);
  g_test_add_func ("/booklet-report/lying", test_lying);
  g_test_add_func ("/booklet-report/small", test_small);
  g_test_add_func ("/booklet-report/narrow", test_narrow);
  g_test_add_func ("/booklet-report/without-country", test_without_country);
  g_test_add_func ("/booklet-report/many-without-country", test_many_without_country);
  g_test_add_func ("/booklet-report/full", test_full);
  g_test_add_func ("/booklet-report/titles", test_titles);
  g_test_add_func ("/booklet-report/parts", test_parts);
  g_test_add_func ("/booklet-report/sources", test_sources);
  g_test_add_func ("/booklet-report/addresses", test_addresses);
  g_test_add_func ("/booklet-report/nothing", test_nothing);
  g_test_add_func ("/booklet-report/contents", test_contents);
  g_test_add_func ("/booklet-report/short", test_short);
  g_test_add_func ("/map-report/by-level", test_map_by_level);
  g_test_add_func ("/map-report/runs", test_map_of_runs);
  g_test_add_func ("/map-report/changes", test_map_of_changes);
  g_test_add_func ("/map-report/group", test_map_of_group);
  g_test_add_func ("/country-files/names", test_names);
  g_test_add_func ("/country-files/files", test_files);
  return g_test_run ();
}
