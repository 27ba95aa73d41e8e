/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of the strip of levels: which colour stands where. */
#include "dataset-builder.h"
#include "sp-strip.h"

#include <locale.h>

#define HEIGHT 12
#define FIRST_DAY "2017-01-01"
#define LAST_DAY "2020-12-31"

/* A pixel a day. */
#define WIDTH 1461

static SpIndex *
make_index (void)
{
  DatasetBuilder *b = builder_new_with_questions ("2020-12");
  g_autoptr (SpDataset) dataset = NULL;

  builder_countries (b, "AA ZZ");
  builder_position (b, "AA", "networks", "restricted", "2018-02-01", SP_BASIS_STATEMENT);
  builder_position (b, "AA", "networks", "excluded", "2019", SP_BASIS_LAW);
  builder_position (b, "AA", "networks", "chosen", "2020-06-01", SP_BASIS_OPERATOR);
  dataset = builder_end (b);
  return sp_index_new (dataset);
}

static cairo_surface_t *
draw (SpIndex *index, const char *code, SpBasis weakest, const char *now)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  SpDataset *dataset = sp_index_get_dataset (index);

  sp_strip_draw (cr, index, sp_dataset_lookup (dataset, SP_RECORD_COUNTRY, code),
                 sp_dataset_lookup (dataset, SP_RECORD_QUESTION, "networks"), weakest, builder_day (FIRST_DAY),
                 builder_day (LAST_DAY), builder_day (now), WIDTH, HEIGHT, sp_theme_get (FALSE, FALSE));
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static guint32
get_pixel (cairo_surface_t *surface, const char *day, int y)
{
  const unsigned char *row = cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface);
  guint32 pixel;

  memcpy (&pixel, row + 4 * (builder_day (day) - builder_day (FIRST_DAY)), sizeof pixel);
  return pixel & 0xffffff;
}

static guint32
get_color_of_level (SpIndex *index, const char *id)
{
  SpScale *scale = sp_dataset_lookup (sp_index_get_dataset (index), SP_RECORD_SCALE, "equipment");
  GPtrArray *levels = sp_scale_get_levels (scale);

  for (guint i = 0; i < levels->len; i++)
    if (g_str_equal (sp_level_get_id (levels->pdata[i]), id))
      {
        SpColor color = sp_palette_get_level_color (scale, levels->pdata[i], FALSE);

        return (guint32) (color.red * 255 + 0.5) << 16 | (guint32) (color.green * 255 + 0.5) << 8 |
               (guint32) (color.blue * 255 + 0.5);
      }
  g_assert_not_reached ();
}

static void
test_colors (void)
{
  static const struct
  {
    const char *day;
    int y;
    const char *level;
  } cases[] = {
    { "2018-06-01", 6, "restricted" },
    { "2018-12-15", 6, "restricted" },
    /* In the course of 2019: first little of the later level, below, then much of it. */
    { "2019-03-01", 3, "restricted" },
    { "2019-03-01", 6, "restricted" },
    { "2019-10-15", 1, "restricted" },
    { "2019-10-15", 6, "excluded" },
    { "2019-06-15", 9, "excluded" },
    { "2020-03-01", 6, "excluded" },
  };
  g_autoptr (SpIndex) index = make_index ();
  cairo_surface_t *surface = draw (index, "AA", SP_BASIS_OPERATOR, "2020-12-31");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmphex (get_pixel (surface, cases[i].day, cases[i].y), ==, get_color_of_level (index, cases[i].level));
  /* Nothing known: the thin line alone. Operators: hollow. */
  g_assert_cmphex (get_pixel (surface, "2017-06-01", 2), ==, 0);
  g_assert_cmphex (get_pixel (surface, "2017-06-01", 5), !=, 0);
  g_assert_cmphex (get_pixel (surface, "2020-09-01", 6), ==, 0xfcfcfb);
  cairo_surface_destroy (surface);
}

static void
test_nothing_later_than_the_day (void)
{
  g_autoptr (SpIndex) index = make_index ();
  cairo_surface_t *surface = draw (index, "AA", SP_BASIS_OPERATOR, "2018-06-30");

  g_assert_cmphex (get_pixel (surface, "2018-06-15", 6), ==, get_color_of_level (index, "restricted"));
  g_assert_cmphex (get_pixel (surface, "2018-07-05", 2), ==, 0);
  g_assert_cmphex (get_pixel (surface, "2020-03-01", 2), ==, 0);
  cairo_surface_destroy (surface);
}

static void
test_basis (void)
{
  g_autoptr (SpIndex) index = make_index ();
  cairo_surface_t *surface = draw (index, "AA", SP_BASIS_DECISION, "2020-12-31");

  g_assert_cmphex (get_pixel (surface, "2018-06-01", 2), ==, 0);
  g_assert_cmphex (get_pixel (surface, "2020-09-01", 6), ==, get_color_of_level (index, "excluded"));
  cairo_surface_destroy (surface);
}

static void
test_nothing (void)
{
  g_autoptr (SpIndex) index = make_index ();
  cairo_surface_t *surface = draw (index, "ZZ", SP_BASIS_OPERATOR, "2020-12-31");

  for (guint day = 0; day < 12; day++)
    {
      g_autofree char *date = g_strdup_printf ("2019-%02u-15", day + 1);

      g_assert_cmphex (get_pixel (surface, date, 2), ==, 0);
      g_assert_cmphex (get_pixel (surface, date, 9), ==, 0);
    }
  cairo_surface_destroy (surface);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/strip/colors", test_colors);
  g_test_add_func ("/strip/nothing-later-than-the-day", test_nothing_later_than_the_day);
  g_test_add_func ("/strip/basis", test_basis);
  g_test_add_func ("/strip/nothing", test_nothing);
  return g_test_run ();
}
