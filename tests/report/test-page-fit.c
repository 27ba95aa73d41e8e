/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of what is set in smaller text, as its last page would be nearly empty. */
#include "sp-pages.h"

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

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/page-fit/sizes", test_sizes);
  g_test_add_func ("/page-fit/each", test_each);
  g_test_add_func ("/page-fit/smallest", test_smallest);

  return g_test_run ();
}
