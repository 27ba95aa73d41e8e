/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of pages: what stands together, what is drawn again, columns, and PDFs of all that is hard to lay out. */
#define _GNU_SOURCE /* memmem() */
#include "dataset-builder.h"
#include "sp-beside-block.h"
#include "sp-comparison-report.h"
#include "sp-drawing-block.h"
#include "sp-page-flow.h"
#include "sp-page-fonts.h"
#include "sp-sheet-text.h"
#include "sp-table-block.h"
#include "sp-text-block.h"

#include <cairo-pdf.h>
#include <string.h>

/* Room for 100 points of text. */
static const SpPaper small_paper = { 220, 120, 10, 10, 9 };

static SpSlice *
add_slice (GPtrArray *slices, double height, gboolean keeps_next)
{
  SpSlice *slice = sp_slice_new (height);

  slice->keeps_next = keeps_next;
  g_ptr_array_add (slices, slice);
  return slice;
}

static const SpPlacedSlice *
get_placed (GArray *placed, guint i)
{
  g_assert_cmpuint (i, <, placed->len);
  return &g_array_index (placed, SpPlacedSlice, i);
}

static void
assert_length (double actual, double expected)
{
  g_assert_cmpfloat_with_epsilon (actual, expected, 0.01);
}

/* A heading goes to the next page with what follows; room above is not needed at the top of one. */
static void
test_keeps_next (void)
{
  g_autoptr (GPtrArray) slices = g_ptr_array_new_with_free_func (sp_slice_free);
  g_autoptr (GArray) placed = NULL;

  add_slice (slices, 60, FALSE);
  add_slice (slices, 10, TRUE)->space_above = 5;
  add_slice (slices, 30, FALSE)->space_above = 5;
  placed = sp_page_flow_place (slices, &small_paper, FALSE);
  g_assert_cmpuint (get_placed (placed, 0)->page, ==, 0);
  g_assert_cmpuint (get_placed (placed, 1)->page, ==, 1);
  assert_length (get_placed (placed, 1)->y, 10);
  g_assert_cmpuint (get_placed (placed, 2)->page, ==, 1);
  assert_length (get_placed (placed, 2)->y, 25);
}

/* What keeps together and is higher than a page has to be parted, and nothing is lost or put below the page's end. */
static void
test_too_high (void)
{
  g_autoptr (GPtrArray) slices = g_ptr_array_new_with_free_func (sp_slice_free);
  g_autoptr (GArray) placed = NULL;

  for (guint i = 0; i < 7; i++)
    add_slice (slices, 40, TRUE);
  placed = sp_page_flow_place (slices, &small_paper, FALSE);
  g_assert_cmpuint (placed->len, ==, 7);
  g_assert_cmpuint (get_placed (placed, 6)->page, ==, 3);
  for (guint i = 0; i < placed->len; i++)
    g_assert_cmpfloat (get_placed (placed, i)->y, <=, 70);
}

/* A part begins a page, with its heading; the first page is not left empty for it, and a heading before it goes not along. */
static void
test_on_new_page (void)
{
  g_autoptr (GPtrArray) slices = g_ptr_array_new_with_free_func (sp_slice_free);
  g_autoptr (GArray) placed = NULL;

  add_slice (slices, 10, TRUE)->on_new_page = TRUE;
  add_slice (slices, 10, TRUE)->on_new_page = TRUE;
  for (guint i = 0; i < 3; i++)
    add_slice (slices, 10, FALSE)->n_columns = 2;
  add_slice (slices, 10, FALSE)->n_columns = 2;
  ((SpSlice *) slices->pdata[5])->on_new_page = TRUE;
  placed = sp_page_flow_place (slices, &small_paper, FALSE);
  g_assert_cmpuint (get_placed (placed, 0)->page, ==, 0);
  g_assert_cmpuint (get_placed (placed, 1)->page, ==, 1);
  g_assert_cmpuint (get_placed (placed, 4)->page, ==, 1);
  g_assert_cmpuint (get_placed (placed, 5)->page, ==, 2);
  assert_length (get_placed (placed, 5)->x, 10);
  assert_length (get_placed (placed, 5)->y, 10);
}

/* Where enough of a page is left, it goes on there; where not, it begins the next. */
static void
test_least_room (void)
{
  for (guint above = 49; above <= 51; above += 2)
    {
      g_autoptr (GPtrArray) slices = g_ptr_array_new_with_free_func (sp_slice_free);
      g_autoptr (GArray) placed = NULL;

      add_slice (slices, above, FALSE);
      add_slice (slices, 10, FALSE)->least_room = 0.5;
      placed = sp_page_flow_place (slices, &small_paper, FALSE);
      g_assert_cmpuint (get_placed (placed, 1)->page, ==, above > 50 ? 1 : 0);
    }
}

static void
test_head_again (void)
{
  g_autoptr (GPtrArray) slices = g_ptr_array_new_with_free_func (sp_slice_free);
  g_autoptr (GArray) placed = NULL;
  SpSlice *head = add_slice (slices, 20, TRUE);

  for (guint i = 0; i < 6; i++)
    add_slice (slices, 40, FALSE)->again = head;
  placed = sp_page_flow_place (slices, &small_paper, FALSE);
  g_assert_cmpuint (placed->len, ==, 9);
  for (guint i = 0; i < placed->len; i += 3)
    {
      g_assert_true (get_placed (placed, i)->slice == head);
      g_assert_cmpuint (get_placed (placed, i)->page, ==, i / 3);
      assert_length (get_placed (placed, i + 1)->y, 30);
    }
}

static void
test_columns (void)
{
  for (guint is_rtl = 0; is_rtl < 2; is_rtl++)
    {
      g_autoptr (GPtrArray) slices = g_ptr_array_new_with_free_func (sp_slice_free);
      g_autoptr (GArray) placed = NULL;
      double first = is_rtl ? 119 : 10, second = is_rtl ? 10 : 119;

      add_slice (slices, 20, FALSE);
      for (guint i = 0; i < 4; i++)
        add_slice (slices, 10, FALSE)->n_columns = 2;
      add_slice (slices, 10, FALSE);
      placed = sp_page_flow_place (slices, &small_paper, is_rtl);
      assert_length (get_placed (placed, 1)->x, first);
      assert_length (get_placed (placed, 1)->width, 91);
      assert_length (get_placed (placed, 1)->y, 30);
      assert_length (get_placed (placed, 2)->x, first);
      assert_length (get_placed (placed, 3)->x, second);
      assert_length (get_placed (placed, 3)->y, 30);
      assert_length (get_placed (placed, 5)->x, 10);
      assert_length (get_placed (placed, 5)->width, 200);
      assert_length (get_placed (placed, 5)->y, 50);
    }
}

/* Two that are left get the two columns that are left, though one had room for both. */
static void
test_columns_shared (void)
{
  g_autoptr (GPtrArray) slices = g_ptr_array_new_with_free_func (sp_slice_free);
  g_autoptr (GArray) placed = NULL;

  add_slice (slices, 40, FALSE)->n_columns = 3;
  add_slice (slices, 10, FALSE)->n_columns = 3;
  add_slice (slices, 10, FALSE)->n_columns = 3;
  placed = sp_page_flow_place (slices, &small_paper, FALSE);
  g_assert_cmpfloat (get_placed (placed, 1)->x, >, get_placed (placed, 0)->x + 1);
  g_assert_cmpfloat (get_placed (placed, 2)->x, >, get_placed (placed, 1)->x + 1);
}

/* A heading over columns is not parted from the first that is in them. */
static void
test_heading_over_columns (void)
{
  g_autoptr (GPtrArray) slices = g_ptr_array_new_with_free_func (sp_slice_free);
  g_autoptr (GArray) placed = NULL;

  add_slice (slices, 80, FALSE);
  add_slice (slices, 10, TRUE);
  add_slice (slices, 20, FALSE)->n_columns = 2;
  add_slice (slices, 20, FALSE)->n_columns = 2;
  placed = sp_page_flow_place (slices, &small_paper, FALSE);
  for (guint i = 1; i < 4; i++)
    g_assert_cmpuint (get_placed (placed, i)->page, ==, 1);
}

static GPtrArray *
lay_out_text (const char *words, guint repetitions)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GObject) context = G_OBJECT (sp_text_setter_create_context (FALSE));
  const SpTextSetter setter = { PANGO_CONTEXT (context), sp_paper_a4, FALSE };
  const SpBlockPlace place = { &setter, 200, 500 };
  GPtrArray *slices = g_ptr_array_new_with_free_func (sp_slice_free);
  g_autoptr (SpTextBlock) block = NULL;

  for (guint i = 0; i < repetitions; i++)
    g_string_append (text, words);
  block = sp_text_block_new_plain (SP_TEXT_STYLE_BODY, text->str);
  sp_block_lay_out (SP_BLOCK (block), &place, slices);
  return slices;
}

/* What is drawn as a chart or a legend is set as closely as what stands around it. */
static void
test_widths (void)
{
  static const char *const texts[] = { "illicit filling", "Excluded 18", "Wavy AV To Tj", "searched, nothing found" };
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  g_autoptr (GObject) context = G_OBJECT (sp_text_setter_create_context (FALSE));
  const SpTextSetter setter = { PANGO_CONTEXT (context), sp_paper_a4, FALSE };
  double body = sp_paper_get_text_size (&sp_paper_a4, SP_TEXT_STYLE_BODY);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    for (guint times = 1; times <= 3; times++)
      {
        const SpSheetText style = { .size = times * body };
        g_autoptr (SpRichText) text = sp_rich_text_new (texts[i], SP_TEXT_PLAIN);
        g_autoptr (SpSetText) set = sp_set_text_new (&setter, SP_TEXT_STYLE_BODY, text, -1);
        g_autoptr (PangoLayout) layout = sp_sheet_text_create (&style, cr, texts[i], -1);

        g_assert_cmpfloat_with_epsilon (sp_sheet_text_get_width (layout), times * sp_set_text_get_widest (set), 0.02 * times);
      }
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* Three lines are not parted; of more, two stand together at either end. */
static void
test_lines (void)
{
  for (guint n = 1; n < 8; n++)
    {
      g_autoptr (GPtrArray) slices = lay_out_text ("line\n", n - 1);

      g_assert_cmpuint (slices->len, ==, n);
      for (guint i = 0; i < n; i++)
        {
          SpSlice *slice = slices->pdata[i];
          gboolean may_part = i + 1 == n || (n > 3 && i >= 1 && i + 3 <= n);

          g_assert_cmpint (slice->keeps_next, ==, !may_part);
        }
    }
}

/* --- Tables ------------------------------------------------------------------------------------------------------ */

/* A cell of ten thousand characters goes on on the next pages, and none of its lines is lost. */
static void
test_long_cell (void)
{
  const double shares[] = { 0, 1 };
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func (g_object_unref);
  SpTableBlock *table = sp_table_block_new (shares, 2);
  g_autoptr (SpPages) pages = NULL;

  while (words->len < 10000)
    g_string_append (words, "many words ");
  for (guint i = 0; i < 3; i++)
    {
      sp_table_block_add_row (table, i == 0);
      sp_table_block_add_cell (table, NULL, sp_rich_text_new ("name", SP_TEXT_STRONG));
      sp_table_block_add_cell (table, NULL, sp_rich_text_new (i == 1 ? words->str : "short", SP_TEXT_PLAIN));
    }
  g_ptr_array_add (blocks, table);
  pages = sp_pages_new (&(SpPagesInit) { .paper = { 300, 400, 20, 30, 9 }, .blocks = blocks, .title = "Long" });
  g_assert_cmpuint (sp_pages_get_n_pages (pages), >, 5);
}

/* --- Comparisons ------------------------------------------------------------------------------------------------- */

static char *
make_id (const char *prefix, guint i)
{
  return g_strdup_printf ("%s%u", prefix, i);
}

static SpMatrix *
make_matrix (guint n_countries, guint n_questions, const char *name, gboolean has_second)
{
  static const char *const levels[] = { "yes", "no", "perhaps" };
  DatasetBuilder *b = builder_new ("2026-11");
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  g_autoptr (SpDataset) dataset = NULL;
  g_autoptr (SpIndex) index = NULL;

  builder_scale (b, "scale", SP_SCALE_SEQUENTIAL, "yes:Y:Yes;no:N:No;(perhaps):?:Perhaps");
  for (guint i = 0; i < n_questions; i++)
    {
      g_autofree char *id = make_id ("q", i);
      g_autofree char *title = g_strdup_printf ("%s %u", name, i);

      builder_question (b, id, title, "scale");
    }
  for (guint i = 0; i < n_countries; i++)
    {
      const char code[] = { (char) ('A' + i / 26), (char) ('A' + i % 26), '\0' };
      g_autofree char *title = g_strdup_printf ("%s %u", name, i);

      g_ptr_array_add (records, builder_country (b, code, title, NULL));
      for (guint j = 0; j < n_questions; j++)
        {
          g_autofree char *id = make_id ("q", j);

          if ((i + j) % 4 > 0)
            builder_position (b, code, id, levels[(i + j) % 4 - 1], "2019-02", SP_BASIS_LAW);
        }
    }
  dataset = builder_end (b);
  index = sp_index_new (dataset);
  return sp_matrix_new (&(SpMatrixInit) { .index = index,
                                          .records = records,
                                          .day = builder_day ("2022-06-01"),
                                          .has_second = has_second,
                                          .first_day = builder_day ("2018-12-31"),
                                          .weakest = SP_BASIS_OPERATOR,
                                          .unconfirmed_years = 3 });
}

static SpPages *
lay_out (const SpComparisonText *comparison, const SpPaper *paper)
{
  g_autoptr (SpReport) report = sp_comparison_report_new (comparison, paper);

  return sp_report_lay_out (report);
}

static void
test_comparisons (void)
{
  static const struct
  {
    guint n_countries;
    guint n_questions;
    const char *name;
    gboolean has_second;
    guint least_pages;
    gboolean lies;
  } cases[] = {
    { 0, 0, "nothing", FALSE, 1, FALSE },
    { 0, 3, "nobody", FALSE, 1, FALSE },
    { 3, 0, "unasked", FALSE, 1, FALSE },
    { 1, 4, "alone", TRUE, 1, FALSE },
    { 4, 3, "some", TRUE, 1, FALSE },
    { 2, 40, "asked much", FALSE, 3, FALSE },
    { 250, 2, "many", FALSE, 10, FALSE },
    { 12, 40, "wide", FALSE, 4, TRUE },
    { 5, 5, "a name that is as long as eighty characters, which is longer than any column is wide", FALSE, 2, TRUE },
    { 5, 5, "\xd8\xa7\xd9\x84\xd8\xac\xd8\xb2\xd8\xa7\xd8\xa6\xd8\xb1", TRUE, 1, TRUE },
    { 3, 2, "onewordthatislongerthananycolumniswideandhasnoplacewhereitcouldbebrokenintotwoparts", FALSE, 1, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SpMatrix) matrix =
        make_matrix (cases[i].n_countries, cases[i].n_questions, cases[i].name, cases[i].has_second);
      g_autoptr (SpPages) pages = lay_out (&(SpComparisonText) { .matrix = matrix }, NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) pdf = sp_pages_render_pdf (pages, NULL, &error);
      const SpPaper *paper = sp_pages_get_paper (pages);

      g_test_message ("%s: %u pages", cases[i].name, sp_pages_get_n_pages (pages));
      g_assert_no_error (error);
      g_assert_cmpuint (g_bytes_get_size (pdf), >, 1000);
      g_assert_cmpuint (sp_pages_get_n_pages (pages), >=, cases[i].least_pages);
      g_assert_cmpint (paper->width > paper->height, ==, cases[i].lies);
    }
}

static gsize
get_size (GBytes *pdf)
{
  g_autoptr (GBytes) bytes = pdf;

  return bytes ? g_bytes_get_size (bytes) : 0;
}

/* Of pages that are kept no more, the head of the table is drawn again on the last, too. */
static void
test_turned_into_pdf (void)
{
  g_autoptr (SpMatrix) matrix = make_matrix (250, 2, "country", FALSE);
  const SpComparisonText comparison = { .matrix = matrix };
  g_autoptr (SpPages) pages = lay_out (&comparison, NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  gsize size = get_size (sp_pages_render_pdf (pages, NULL, NULL));

  g_assert_cmpuint (size, >, 1000);
  g_assert_cmpuint (get_size (sp_pages_render_pdf (pages, NULL, NULL)), ==, size);
  g_assert_cmpuint (get_size (sp_pages_turn_into_pdf (lay_out (&comparison, NULL), NULL, NULL)), ==, size);
  g_cancellable_cancel (cancellable);
  g_assert_null (sp_pages_turn_into_pdf (lay_out (&comparison, NULL), cancellable, NULL));
}

/* Fonts that were taken are those of the thread. */
static gpointer
measure_with_taken_fonts (gpointer comparison)
{
  sp_page_fonts_take (sp_page_fonts_prepare ());
  return GSIZE_TO_POINTER (get_size (sp_pages_turn_into_pdf (lay_out (comparison, NULL), NULL, NULL)));
}

/* Pages are the same in fonts that were made ready on another thread. */
static void
test_fonts (void)
{
  g_autoptr (SpMatrix) matrix = make_matrix (30, 2, "country", FALSE);
  SpComparisonText comparison = { .matrix = matrix };
  gpointer size = g_thread_join (g_thread_new ("pages", measure_with_taken_fonts, &comparison));

  g_assert_cmpuint (GPOINTER_TO_SIZE (size), ==,
                    get_size (sp_pages_turn_into_pdf (lay_out (&comparison, NULL), NULL, NULL)));
}

/* Every page has its foot, and is drawn on anything. */
static void
test_draw (void)
{
  g_autoptr (SpMatrix) matrix = make_matrix (30, 2, "country", FALSE);
  const SpPaper paper = sp_paper_turn (&sp_paper_letter);
  g_autoptr (SpPages) pages = lay_out (&(SpComparisonText) { .matrix = matrix }, &paper);

  for (guint i = 0; i < sp_pages_get_n_pages (pages); i++)
    {
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 792, 612);
      cairo_t *cr = cairo_create (surface);
      const unsigned char *rule;

      sp_pages_draw (pages, i, cr);
      g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
      cairo_surface_flush (surface);
      rule = cairo_image_surface_get_data (surface) + 577 * cairo_image_surface_get_stride (surface) + 400;
      g_assert_cmpint (*rule, >, 0);
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }
  g_assert_cmpint (sp_pages_find_page (pages, "table"), ==, 0);
  g_assert_cmpint (sp_pages_find_page (pages, "nowhere"), ==, -1);
}

static void
test_cancel (void)
{
  g_autoptr (SpMatrix) matrix = make_matrix (3, 2, "country", FALSE);
  g_autoptr (SpReport) report = sp_comparison_report_new (&(SpComparisonText) { .matrix = matrix }, NULL);
  g_autoptr (SpPages) pages = sp_report_lay_out_unless (report, NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (sp_report_lay_out_unless (report, cancellable));
  g_assert_null (sp_pages_render_pdf (pages, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* What stands in an address ends neither the attribute nor the tag, and nothing but the web is linked to. */
static void
test_links (void)
{
  static const struct
  {
    SpTextLinkKind kind;
    const char *address;
    const char *expected;
  } cases[] = {
    { SP_TEXT_LINK_WEB, "https://example.org/a?b=c&d=%20#e", "uri='https://example.org/a?b=c&d=%20#e'" },
    { SP_TEXT_LINK_WEB, "https://example.org/it's", "uri='https://example.org/it%27s'" },
    { SP_TEXT_LINK_WEB, "https://example.org/a\\b c\n", "uri='https://example.org/a%5Cb%20c%0A'" },
    { SP_TEXT_LINK_WEB, "https://example.org/\xc3\xa9", "uri='https://example.org/%C3%A9'" },
    { SP_TEXT_LINK_WEB, "file:///etc/passwd", NULL },
    { SP_TEXT_LINK_WEB, "javascript:alert(1)", NULL },
    { SP_TEXT_LINK_PLACE, "it's a\\b", "dest='it\\'s a\\\\b'" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SpRichText) text = sp_rich_text_new ("before", SP_TEXT_PLAIN);
      const SpTextLink *link;
      g_autofree char *tag = NULL;

      sp_rich_text_append_link (text, "link", SP_TEXT_PLAIN, cases[i].kind, cases[i].address);
      g_assert_cmpstr (text->text->str, ==, "beforelink");
      link = sp_rich_text_find_link (text, &g_array_index (text->runs, SpTextRun, 1));
      tag = link ? sp_text_link_format_tag (link->kind, link->address) : NULL;
      g_assert_cmpstr (tag, ==, cases[i].expected);
    }
}

static cairo_status_t
append (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static gboolean
has_link (SpPages *pages, guint n_pages, void (*draw) (SpPages *, guint, cairo_t *))
{
  g_autoptr (GByteArray) output = g_byte_array_new ();
  cairo_surface_t *surface =
    cairo_pdf_surface_create_for_stream (append, output, small_paper.width, small_paper.height);
  cairo_t *cr = cairo_create (surface);

  /* Else what links are made of would be compressed */
  cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_4);
  for (guint i = 0; i < n_pages; i++)
    {
      draw (pages, i, cr);
      cairo_show_page (cr);
    }
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (surface);
  for (guint i = 0; i < output->len; i++)
    if (output->data[i] == '\0')
      output->data[i] = ' ';
  return g_strstr_len ((const char *) output->data, (gssize) output->len, "/Annot") != NULL;
}

/* Whoever follows a link sees what it leads to, not the top of its page. */
static void
test_places (void)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (SpPages) pages = NULL;
  g_autoptr (GBytes) pdf = NULL;
  SpTextBlock *place = sp_text_block_new_plain (SP_TEXT_STYLE_BODY, "A place");
  const char *data;
  gsize size;

  g_ptr_array_add (blocks, sp_text_block_new_plain (SP_TEXT_STYLE_BODY, "Above it"));
  sp_block_set_place_name (SP_BLOCK (place), "it’s (here)");
  sp_block_set_space_above (SP_BLOCK (place), 30);
  g_ptr_array_add (blocks, place);
  pages = sp_pages_new (&(SpPagesInit) { .paper = small_paper, .blocks = blocks, .title = "Places" });
  pdf = sp_pages_render_pdf (pages, NULL, NULL);
  g_assert_nonnull (pdf);
  data = g_bytes_get_data (pdf, &size);
  data = memmem (data, size, "/XYZ 10 ", strlen ("/XYZ 10 "));
  g_assert_nonnull (data);
  /* From below: under 10 points of margin, a line and 30 points. */
  g_assert_cmpfloat (g_ascii_strtod (data + strlen ("/XYZ 10 "), NULL), <, small_paper.height - 10 - 9 - 29);
}

/* However many pages there are, all of the structure is in one element, and no page is added for it. */
static void
test_one_document (void)
{
  for (guint n = 0; n < 3; n++)
    {
      g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func (g_object_unref);
      g_autoptr (SpPages) pages = NULL;
      g_autoptr (GBytes) pdf = NULL;
      g_autofree char *count = NULL;
      const char *data, *document;
      gsize size;

      for (guint i = 0; i <= n; i++)
        {
          g_ptr_array_add (blocks, sp_text_block_new_plain (SP_TEXT_STYLE_BODY, "A page"));
          sp_block_set_on_new_page (blocks->pdata[i], TRUE);
        }
      pages = sp_pages_new (&(SpPagesInit) { .paper = small_paper, .blocks = blocks, .title = "Pages" });
      g_assert_cmpuint (sp_pages_get_n_pages (pages), ==, n + 1);
      pdf = sp_pages_render_pdf (pages, NULL, NULL);
      g_assert_nonnull (pdf);
      data = g_bytes_get_data (pdf, &size);
      document = memmem (data, size, "/S /Document", strlen ("/S /Document"));
      g_assert_nonnull (document);
      document++;
      g_assert_null (memmem (document, size - (gsize) (document - data), "/S /Document", strlen ("/S /Document")));
      count = g_strdup_printf ("/Count %u\n", n + 1);
      g_assert_nonnull (memmem (data, size, count, strlen (count)));
    }
}

/* What begins where another begins is one place with it: readers of PDF want each name once. */
static void
test_place_within_place (void)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (SpPages) pages = NULL;
  g_autoptr (GBytes) pdf = NULL;
  SpBlock *aside = SP_BLOCK (sp_text_block_new_plain (SP_TEXT_STYLE_NOTE, "Aside"));
  SpBesideBlock *both = sp_beside_block_new (aside, 50);
  SpBlock *first = SP_BLOCK (sp_text_block_new_plain (SP_TEXT_STYLE_BODY, "First"));
  const char *data, *name;
  gsize size;

  sp_block_set_place_name (first, "here");
  sp_block_set_place_name (SP_BLOCK (both), "here");
  sp_beside_block_add (both, first);
  g_ptr_array_add (blocks, both);
  pages = sp_pages_new (&(SpPagesInit) { .paper = sp_paper_a4, .blocks = blocks, .title = "Places" });
  pdf = sp_pages_render_pdf (pages, NULL, NULL);
  g_assert_nonnull (pdf);
  data = g_bytes_get_data (pdf, &size);
  name = memmem (data, size, "(here)", strlen ("(here)"));
  g_assert_nonnull (name);
  name++;
  g_assert_null (memmem (name, size - (gsize) (name - data), "(here)", strlen ("(here)")));
}

/* A link to a page that is not there may spoil a file; who prints a page has no use for it. */
static void
test_one_page_alone (void)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (SpPages) pages = NULL;
  SpRichText *link = sp_rich_text_new ("See ", SP_TEXT_PLAIN);
  SpTextBlock *goal = sp_text_block_new_plain (SP_TEXT_STYLE_HEADING, "there");

  sp_rich_text_append_link (link, "there", SP_TEXT_PLAIN, SP_TEXT_LINK_PLACE, "there");
  sp_rich_text_append_link (link, "elsewhere", SP_TEXT_PLAIN, SP_TEXT_LINK_WEB, "https://example.org/");
  g_ptr_array_add (blocks, sp_text_block_new (SP_TEXT_STYLE_BODY, link));
  sp_block_set_place_name (SP_BLOCK (goal), "there");
  sp_block_set_on_new_page (SP_BLOCK (goal), TRUE);
  g_ptr_array_add (blocks, goal);
  pages = sp_pages_new (&(SpPagesInit) { .paper = small_paper, .blocks = blocks, .title = "Two pages" });
  g_assert_cmpuint (sp_pages_get_n_pages (pages), ==, 2);
  g_assert_true (has_link (pages, 2, sp_pages_draw));
  g_assert_false (has_link (pages, 1, sp_pages_draw_for_paper));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/printed-pages/keeps-next", test_keeps_next);
  g_test_add_func ("/printed-pages/too-high", test_too_high);
  g_test_add_func ("/printed-pages/on-new-page", test_on_new_page);
  g_test_add_func ("/printed-pages/least-room", test_least_room);
  g_test_add_func ("/printed-pages/head-again", test_head_again);
  g_test_add_func ("/printed-pages/columns", test_columns);
  g_test_add_func ("/printed-pages/columns-shared", test_columns_shared);
  g_test_add_func ("/printed-pages/heading-over-columns", test_heading_over_columns);
  g_test_add_func ("/printed-pages/widths", test_widths);
  g_test_add_func ("/printed-pages/lines", test_lines);
  g_test_add_func ("/printed-pages/long-cell", test_long_cell);
  g_test_add_func ("/printed-pages/comparisons", test_comparisons);
  g_test_add_func ("/printed-pages/turned-into-pdf", test_turned_into_pdf);
  g_test_add_func ("/printed-pages/fonts", test_fonts);
  g_test_add_func ("/printed-pages/draw", test_draw);
  g_test_add_func ("/printed-pages/cancel", test_cancel);
  g_test_add_func ("/printed-pages/links", test_links);
  g_test_add_func ("/printed-pages/places", test_places);
  g_test_add_func ("/printed-pages/one-document", test_one_document);
  g_test_add_func ("/printed-pages/place-within-place", test_place_within_place);
  g_test_add_func ("/printed-pages/one-page-alone", test_one_page_alone);
  return g_test_run ();
}
