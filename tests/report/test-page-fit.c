/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of what is set so that it takes less room: text that is smaller, as its last page would be nearly empty, and
 * columns that are as wide as few rows are wrapped for. */
#include "sp-column-widths.h"
#include "sp-pages.h"
#include "sp-table-block.h"
#include "sp-text-block.h"

/* Room for 100 points of text. */
static const SpPaper small_paper = { 220, 120, 10, 10, 9 };

/* --- A block of lines that are as high as its text --------------------------------------------------------------- */

#define TEST_TYPE_LINES (test_lines_get_type ())
G_DECLARE_FINAL_TYPE (TestLines, test_lines, TEST, LINES, SpBlock)

struct _TestLines
{
  SpBlock parent_instance;

  guint n;
  double spacing;
};

G_DEFINE_FINAL_TYPE (TestLines, test_lines, SP_TYPE_BLOCK)

static double used_size;

static void
draw (gpointer data,
      cairo_t *cr G_GNUC_UNUSED,
      double x G_GNUC_UNUSED,
      double y G_GNUC_UNUSED,
      double width G_GNUC_UNUSED)
{
  used_size = *(double *) data;
}

static void
lay_out (SpBlock *block, const SpBlockPlace *place, GPtrArray *slices)
{
  TestLines *self = TEST_LINES (block);

  for (guint i = 0; i < self->n; i++)
    {
      SpSlice *slice = sp_slice_new (self->spacing * place->setter->paper.text_size);

      slice->data = g_memdup2 (&place->setter->paper.text_size, sizeof (double));
      slice->destroy = g_free;
      slice->draw = draw;
      g_ptr_array_add (slices, slice);
    }
}

static void
test_lines_class_init (TestLinesClass *klass)
{
  SP_BLOCK_CLASS (klass)->lay_out = lay_out;
}

static void
test_lines_init (TestLines *self G_GNUC_UNUSED)
{
}

static void
add_lines (GPtrArray *blocks, guint n, double spacing)
{
  TestLines *lines = g_object_new (TEST_TYPE_LINES, NULL);

  lines->n = n;
  lines->spacing = spacing;
  sp_block_set_on_new_page (SP_BLOCK (lines), TRUE);
  g_ptr_array_add (blocks, lines);
}

static SpPages *
set (GPtrArray *blocks, const SpPaper *paper)
{
  return sp_pages_new (&(SpPagesInit) { .paper = *paper, .blocks = blocks, .title = "Fitted" });
}

static void
assert_size (SpPages *pages, guint page, double size, gboolean smaller)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);

  used_size = 0;
  sp_pages_draw_for_paper (pages, page, cr);
  if (smaller)
    {
      g_assert_cmpfloat (used_size, <, size);
      g_assert_cmpfloat (used_size, >=, 0.92 * size);
    }
  else
    g_assert_cmpfloat_with_epsilon (used_size, size, 0.001);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* --- Tests ------------------------------------------------------------------------------------------------------- */

typedef struct
{
  const char *what;
  guint n;
  double spacing;
  guint n_pages;
  gboolean smaller;
} Case;

static void
test_sizes (void)
{
  static const Case cases[] = {
    { "all of it on one page", 44, 0.25, 1, FALSE },
    { "a little too much", 40, 0.2875, 1, TRUE },
    { "a little more than that", 48, 0.25, 1, TRUE },
    { "nearly empty, but still so in the smallest text", 52, 0.25, 2, FALSE },
    { "a good part of the next page", 60, 0.25, 2, FALSE },
    { "a little on the third page", 92, 0.25, 2, TRUE },
    { "a little on the last of many pages", 224, 0.25, 6, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func (g_object_unref);
      g_autoptr (SpPages) pages = NULL;

      g_test_message ("%s", cases[i].what);
      add_lines (blocks, cases[i].n, cases[i].spacing);
      pages = set (blocks, &small_paper);
      g_assert_cmpuint (sp_pages_get_n_pages (pages), ==, cases[i].n_pages);
      assert_size (pages, 0, 9, cases[i].smaller);
      assert_size (pages, cases[i].n_pages - 1, 9, cases[i].smaller);
    }
}

/* What begins a page is set for itself. */
static void
test_each (void)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (SpPages) pages = NULL;

  add_lines (blocks, 40, 0.25);
  add_lines (blocks, 48, 0.25);
  add_lines (blocks, 60, 0.25);
  pages = set (blocks, &small_paper);
  g_assert_cmpuint (sp_pages_get_n_pages (pages), ==, 4);
  assert_size (pages, 0, 9, FALSE);
  assert_size (pages, 1, 9, TRUE);
  assert_size (pages, 2, 9, FALSE);
}

/* Text that is as small as can be read stays as it is. */
static void
test_smallest (void)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (SpPages) pages = NULL;
  SpPaper paper = small_paper;

  paper.text_size = 7.6;
  add_lines (blocks, 56, 0.25);
  pages = set (blocks, &paper);
  g_assert_cmpuint (sp_pages_get_n_pages (pages), ==, 2);
  assert_size (pages, 0, 7.6, FALSE);
}

/* --- Columns ------------------------------------------------------------------------------------------------------ */

static void
assert_widths (const double *widths, double first, double second, double third)
{
  g_assert_cmpfloat_with_epsilon (widths[0], first, 0.001);
  g_assert_cmpfloat_with_epsilon (widths[1], second, 0.001);
  g_assert_cmpfloat_with_epsilon (widths[2], third, 0.001);
}

/* Where there is too little room, a column gives way in which few rows are as wide. */
static void
test_columns (void)
{
  static const double cells[] = {
    50, 90, 30, /**/
    40, 90, 30, /**/
    40, 90, 70, /**/
    90, 90, 30, /**/
    40, 80, 30, /**/
  };
  double widths[3];

  sp_column_widths_fit (cells, 5, 280, widths, 3);
  assert_widths (widths, 100, 100, 80);
  sp_column_widths_fit (cells, 5, 250, widths, 3);
  assert_widths (widths, 90, 90, 70);
  /* The fourth row. */
  sp_column_widths_fit (cells, 5, 235, widths, 3);
  assert_widths (widths, 75, 90, 70);
  /* And the third; none is narrower than there is need for. */
  sp_column_widths_fit (cells, 5, 200, widths, 3);
  assert_widths (widths, 50, 90, 60);
  sp_column_widths_fit (cells, 0, 90, widths, 3);
  assert_widths (widths, 30, 30, 30);
}

/* More than there are threads, so that another one lays out some of them; each has a character that no font has, and
 * one of its own. */
#define MANY 60
#define UNKNOWN_TO_ALL 0xf0001
#define FIRST_UNKNOWN 0xf0100

static GPtrArray *
make_many_parts (void)
{
  GPtrArray *blocks = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < MANY; i++)
    {
      g_autoptr (GString) words = g_string_new (NULL);
      g_autofree char *name = g_strdup_printf ("part-%u", i);
      SpTextBlock *block;

      for (guint j = 0; j <= i; j++)
        g_string_append_printf (words, "Word %u ", j);
      g_string_append_unichar (words, UNKNOWN_TO_ALL);
      g_string_append_unichar (words, FIRST_UNKNOWN + i);
      block = sp_text_block_new_plain (SP_TEXT_STYLE_BODY, words->str);
      sp_block_set_place_name (SP_BLOCK (block), name);
      sp_block_set_on_new_page (SP_BLOCK (block), TRUE);
      g_ptr_array_add (blocks, block);
    }
  return blocks;
}

/* They come in their order, whichever thread laid them out, and are drawn on this one. */
static void
test_many_parts (void)
{
  g_autoptr (GPtrArray) blocks = make_many_parts ();
  g_autoptr (SpPages) pages = set (blocks, &sp_paper_a4);
  g_autofree char *unknown = sp_pages_get_unknown_characters (pages);
  g_autoptr (GString) expected = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = NULL;

  g_assert_cmpuint (sp_pages_get_n_pages (pages), ==, MANY);
  g_string_append_unichar (expected, UNKNOWN_TO_ALL);
  for (guint i = 0; i < MANY; i++)
    {
      g_autofree char *name = g_strdup_printf ("part-%u", i);

      g_assert_cmpint (sp_pages_find_page (pages, name), ==, i);
      g_string_append_unichar (expected, FIRST_UNKNOWN + i);
    }
  g_assert_cmpstr (unknown, ==, expected->str);
  pdf = sp_pages_turn_into_pdf (g_steal_pointer (&pages), NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (pdf);
}

static void
test_many_parts_cancelled (void)
{
  g_autoptr (GPtrArray) blocks = make_many_parts ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  g_cancellable_cancel (cancellable);
  g_assert_null (sp_pages_new (&(SpPagesInit) {
    .paper = sp_paper_a4,
    .blocks = blocks,
    .title = "Cancelled",
    .cancellable = cancellable,
  }));
}

static double
set_table (gboolean fits)
{
  const double shares[] = { 1, 1, 1 };
  const SpPaper paper = { 300, 1000, 10, 10, 9 };
  SpTextSetter setter = { .context = sp_text_setter_create_context (FALSE), .paper = paper };
  const SpBlockPlace place = { .setter = &setter, .width = 280, .height = 980 };
  g_autoptr (SpTableBlock) table = sp_table_block_new (shares, 3);
  g_autoptr (GPtrArray) slices = g_ptr_array_new_with_free_func (sp_slice_free);
  double height = 0;

  sp_table_block_set_fits (table, fits);
  for (guint i = 0; i < 10; i++)
    {
      sp_table_block_add_row (table, i == 0);
      sp_table_block_add_cell (table, NULL, sp_rich_text_new ("Name", SP_TEXT_STRONG));
      sp_table_block_add_cell (table, NULL, sp_rich_text_new ("As wide as it may be here", SP_TEXT_PLAIN));
      sp_table_block_add_cell (table, NULL, sp_rich_text_new ("2020", SP_TEXT_PLAIN));
    }
  sp_block_lay_out (SP_BLOCK (table), &place, slices);
  for (guint i = 0; i < slices->len; i++)
    height += ((SpSlice *) slices->pdata[i])->height;
  g_object_unref (setter.context);
  return height;
}

static void
test_table (void)
{
  g_assert_cmpfloat (set_table (TRUE), <, 0.75 * set_table (FALSE));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/page-fit/sizes", test_sizes);
  g_test_add_func ("/page-fit/each", test_each);
  g_test_add_func ("/page-fit/smallest", test_smallest);
  g_test_add_func ("/page-fit/columns", test_columns);
  g_test_add_func ("/page-fit/many-parts", test_many_parts);
  g_test_add_func ("/page-fit/many-parts-cancelled", test_many_parts_cancelled);
  g_test_add_func ("/page-fit/table", test_table);

  return g_test_run ();
}
