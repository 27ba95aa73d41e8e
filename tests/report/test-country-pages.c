/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of the summary of a country on paper: what stands together, and its PDF. */
#include "dataset-builder.h"
#include "much-known.h"
#include "report-desk.h"
#include "sp-country-report.h"
#include "sp-drawing-block.h"
#include "sp-pages-private.h"
#include "sp-pdf-catalog.h"
#include "sp-text-block.h"

#include <locale.h>
#include <string.h>

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
  desk = desk_new (much_known_new (summary->str), "");
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

/* Of all drawings that are as wide as the page. */
static double
get_right_edge (SpReport *report, const SpPaper *paper)
{
  GPtrArray *blocks = sp_report_get_blocks (report);
  g_autoptr (SpPages) pages = sp_pages_new (&(SpPagesInit) { .paper = *paper, .blocks = blocks, .title = "Figures" });
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  double x = 0, y, width = 0, height;

  for (guint i = 0; i < pages->placed->len; i++)
    {
      const SpPlacedSlice *placed = &g_array_index (pages->placed, SpPlacedSlice, i);

      if (g_strcmp0 (placed->slice->tags[0].name, "Figure") == 0 &&
          SP_IS_DRAWING_BLOCK ((gpointer) placed->slice->tags[0].whose))
        placed->slice->draw (placed->slice->data, cr, 0, 0, placed->width);
    }
  cairo_recording_surface_ink_extents (surface, &x, &y, &width, &height);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return x + width;
}

/* Lanes that were laid out with a text of another size are as wide as the page nevertheless. */
static void
test_figures_again (void)
{
  g_auto (Desk) desk = desk_new_for_file ("second.json", "");
  SpReportTerms terms = desk_get_terms (&desk);
  g_autoptr (SpReport) report = sp_country_report_new (&terms, desk_get_all (&desk, SP_RECORD_COUNTRY)->pdata[0]);
  SpPaper smaller = terms.paper;
  double edge;

  g_assert_true (sp_paper_shrink_text (&smaller, 0.92));
  g_assert_cmpfloat (get_right_edge (report, &smaller), >, 0);
  edge = get_right_edge (report, &terms.paper);
  g_assert_cmpfloat (edge, >, sp_paper_get_text_width (&terms.paper) * 0.97);
  g_assert_cmpfloat (edge, <, sp_paper_get_text_width (&terms.paper) * 1.03);
}

/* What is later is left out of all that stands above it, and is not part of the last quote. */
static void
test_later (void)
{
  g_auto (Desk) desk = desk_new (much_known_new (NULL), "2018-06-15");
  SpReportTerms terms = desk_get_terms (&desk);
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (SpPages) pages = NULL;
  const SpSlice *last;

  sp_country_report_add_blocks (&terms, desk_get (&desk, SP_RECORD_COUNTRY, "GB"), NULL, TRUE, blocks);
  pages = sp_pages_new (&(SpPagesInit) { .paper = sp_paper_a4, .blocks = blocks, .title = "Later" });
  last = g_array_index (pages->placed, SpPlacedSlice, pages->placed->len - 1).slice;
  g_assert_cmpuint (last->n_columns, ==, 1);
  g_assert_cmpfloat (last->space_above, >=, sp_paper_get_text_size (&sp_paper_a4, SP_TEXT_STYLE_BODY) * 0.6);
}

/* Returns: whether what is below the last heading is on its page, and nothing else */
static gboolean
is_last_part_together (const SpPages *pages)
{
  guint page = sp_pages_get_n_pages ((SpPages *) pages) - 1;
  guint i = pages->placed->len;

  while (!is_heading (g_array_index (pages->placed, SpPlacedSlice, --i).slice))
    if (g_array_index (pages->placed, SpPlacedSlice, i).page != page)
      return FALSE;
  return g_array_index (pages->placed, SpPlacedSlice, i).page == page;
}

/* On how many papers of many heights they are parted */
static guint
count_parted_events (const SpReportTerms *terms, SpCountry *country, gboolean has_own_pages)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func (g_object_unref);
  guint n = 0;

  sp_country_report_add_blocks (terms, country, NULL, has_own_pages, blocks);
  for (double height = 400; height < 842; height += 20)
    {
      const SpPagesInit init = { .paper = sp_paper_new_for_size (595, height), .blocks = blocks, .title = "Parted" };
      g_autoptr (SpPages) pages = sp_pages_new (&init);

      n += !is_last_part_together (pages);
    }
  return n;
}

/* Rather than that the last ones of a dozen stand on the next page without their heading, all do. */
static void
test_events (void)
{
  g_auto (Desk) desk = desk_new (much_known_new (NULL), "");
  SpReportTerms terms = desk_get_terms (&desk);
  SpCountry *country = desk_get (&desk, SP_RECORD_COUNTRY, "GB");

  terms.parts = SP_REPORT_MAP | SP_REPORT_LANES | SP_REPORT_CHRONOLOGY;
  g_assert_cmpuint (count_parted_events (&terms, country, FALSE), >, 0);
  g_assert_cmpuint (count_parted_events (&terms, country, TRUE), ==, 0);
  terms.full = TRUE;
  g_assert_cmpuint (count_parted_events (&terms, country, TRUE), >, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/country-pages/papers", test_papers);
  g_test_add_func ("/country-pages/hostile", test_hostile);
  g_test_add_func ("/country-pages/comma", test_comma);
  g_test_add_func ("/country-pages/catalog", test_catalog);
  g_test_add_func ("/country-pages/unknown-characters", test_unknown_characters);
  g_test_add_func ("/country-pages/figures-again", test_figures_again);
  g_test_add_func ("/country-pages/events", test_events);
  g_test_add_func ("/country-pages/later", test_later);
  return g_test_run ();
}
