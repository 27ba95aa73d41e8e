/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of the page with swim lanes: that it is whole in each format, and as high as what is on it. */
#include "dataset-builder.h"
#include "sp-lanes-sheet.h"

#include <locale.h>

static SpIndex *
make_index (void)
{
  DatasetBuilder *b = builder_new_with_questions ("2021-12");
  g_autoptr (SpDataset) dataset = NULL;

  builder_countries (b, "AA BB CC DD EE FF GG HH");
  builder_position (b, "AA", "networks", "restricted", "2019-01-28", SP_BASIS_DECISION);
  builder_position (b, "AA", "networks", "excluded", "2021-02-10", SP_BASIS_LAW);
  builder_position (b, "BB", "networks", "permitted", "2019", SP_BASIS_REPORT);
  builder_position (b, "CC", "networks", "permitted", "2019", SP_BASIS_OPERATOR);
  dataset = builder_end (b);
  return sp_index_new (dataset);
}

static SpPicture *
make_picture (SpIndex *index, guint n_countries)
{
  SpDataset *dataset = sp_index_get_dataset (index);
  g_autoptr (SpLens) lens = sp_lens_new (index);
  g_autoptr (SpCountryNames) names = sp_country_names_new (dataset);
  g_autoptr (GPtrArray) countries = g_ptr_array_new ();
  g_autoptr (SpLanesPlan) plan = NULL;

  for (guint i = 0; i < n_countries; i++)
    g_ptr_array_add (countries, sp_dataset_get_records (dataset, SP_RECORD_COUNTRY)->pdata[i]);
  plan = sp_lanes_plan_new_for_question (lens, sp_dataset_lookup (dataset, SP_RECORD_QUESTION, "networks"), countries,
                                         names, 3);
  return sp_lanes_sheet_create_picture (
    plan, &(SpLanesSheetWords) { .title = "5G <networks> & more", .date = "As of 1 June 2021" }, 0, 0);
}

static char *
render (SpPicture *picture, SpPictureFormat format, gsize *length)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = sp_picture_render (picture, format, 1, NULL, &error);

  g_assert_no_error (error);
  return g_bytes_unref_to_data (bytes, length);
}

/* Well formed, whatever signs the words have, and read out in place of the drawing. */
static void
test_svg (void)
{
  g_autoptr (SpIndex) index = make_index ();
  g_autoptr (SpPicture) picture = make_picture (index, 3);
  GMarkupParser parser = { NULL };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, NULL, NULL);
  g_autoptr (GError) error = NULL;
  gsize length;
  g_autofree char *svg = render (picture, SP_PICTURE_SVG, &length);

  g_markup_parse_context_parse (context, svg, (gssize) length, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (svg, "<title>5G &lt;networks&gt; &amp; more</title>"));
  g_assert_nonnull (strstr (svg, "AA: Restricted from 28 January 2019; Excluded since 10 February 2021."));
}

static cairo_status_t
read_bytes (void *closure, unsigned char *data, unsigned int length)
{
  GBytes **left = closure;
  GBytes *rest;

  if (g_bytes_get_size (*left) < length)
    return CAIRO_STATUS_READ_ERROR;
  memcpy (data, g_bytes_get_data (*left, NULL), length);
  rest = g_bytes_new_from_bytes (*left, length, g_bytes_get_size (*left) - length);
  g_bytes_unref (*left);
  *left = rest;
  return CAIRO_STATUS_SUCCESS;
}

static gboolean
has_ink (cairo_surface_t *surface, int row)
{
  const guint32 *pixels = (const guint32 *) (gpointer) (cairo_image_surface_get_data (surface) +
                                                        row * cairo_image_surface_get_stride (surface));

  for (int i = 0; i < cairo_image_surface_get_width (surface); i++)
    if ((pixels[i] & 0xffffff) != 0xffffff)
      return TRUE;
  return FALSE;
}

/* As high as its lanes are many, with a margin around and the source above it. */
static void
test_png (void)
{
  g_autoptr (SpIndex) index = make_index ();
  double before = 0;

  for (guint n = 1; n <= 8; n += 7)
    {
      g_autoptr (SpPicture) picture = make_picture (index, n);
      GBytes *bytes = sp_picture_render (picture, SP_PICTURE_PNG, 1, NULL, NULL);
      cairo_surface_t *surface = cairo_image_surface_create_from_png_stream (read_bytes, &bytes);
      int height = cairo_image_surface_get_height (surface);

      g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
      g_assert_cmpfloat (sp_picture_get_height (picture), >, before + 100);
      before = sp_picture_get_height (picture);
      for (int i = 0; i < 30; i++)
        {
          g_assert_false (has_ink (surface, i));
          g_assert_false (has_ink (surface, height - 1 - i));
        }
      g_assert_true (has_ink (surface, height - 40));
      cairo_surface_destroy (surface);
      g_bytes_unref (bytes);
    }
}

static void
test_pdf (void)
{
  g_autoptr (SpIndex) index = make_index ();
  g_autoptr (SpPicture) picture = make_picture (index, 8);
  gsize length;
  g_autofree char *pdf = render (picture, SP_PICTURE_PDF, &length);

  g_assert_true (length > 5 && memcmp (pdf, "%PDF-", 5) == 0);
}

static void
finish_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  GBytes **bytes = data;

  *bytes = sp_picture_render_finish (result, NULL);
}

/* The same on a thread, which has fonts of its own. */
static void
test_thread (void)
{
  g_autoptr (SpIndex) index = make_index ();
  g_autoptr (SpPicture) picture = make_picture (index, 8);
  g_autoptr (GBytes) expected = sp_picture_render (picture, SP_PICTURE_PNG, 2, NULL, NULL);
  g_autoptr (GBytes) bytes = NULL;

  sp_picture_render_async (picture, SP_PICTURE_PNG, 2, NULL, finish_cb, &bytes);
  while (bytes == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (g_bytes_equal (bytes, expected));
}

static void
test_cancel (void)
{
  g_autoptr (SpIndex) index = make_index ();
  g_autoptr (SpPicture) picture = make_picture (index, 2);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (sp_picture_render (picture, SP_PICTURE_SVG, 1, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lanes-sheet/svg", test_svg);
  g_test_add_func ("/lanes-sheet/png", test_png);
  g_test_add_func ("/lanes-sheet/pdf", test_pdf);
  g_test_add_func ("/lanes-sheet/thread", test_thread);
  g_test_add_func ("/lanes-sheet/cancel", test_cancel);
  return g_test_run ();
}
