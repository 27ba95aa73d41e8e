/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of swim lanes of which a part of the time is seen, and of what they held on a day. */
#include "dataset-builder.h"
#include "sp-lanes.h"

#include <locale.h>

#define FIRST_DAY "2016-01-01"
#define LAST_DAY "2021-12-31"
#define WIDTH 600.0

static SpIndex *
make_index (void)
{
  DatasetBuilder *b = builder_new_with_questions ("2021-12");
  g_autoptr (SpDataset) dataset = NULL;

  builder_countries (b, "AA BB ZZ");
  builder_position (b, "AA", "networks", "undecided", "2017-02-20", SP_BASIS_STATEMENT);
  builder_position (b, "AA", "networks", "restricted", "2019-01-28", SP_BASIS_DECISION);
  builder_position (b, "AA", "networks", "excluded", "2021-02-10", SP_BASIS_LAW);
  builder_position (b, "BB", "networks", "permitted", "2019", SP_BASIS_STATEMENT);
  builder_event (b, "early", "Early", "2016-05-01", "AA", "", "", "a-law");
  builder_event (b, "late", "Late", "2020-03-05", "AA BB", "", "", "a-law");
  dataset = builder_end (b);
  return sp_index_new (dataset);
}

static SpLanes *
make_lanes (SpIndex *index, const char *now, const char *first, const char *last, gboolean mirrored)
{
  static const char *const codes[] = { "AA", "BB", "ZZ" };
  g_autoptr (GObject) context = G_OBJECT (pango_font_map_create_context (pango_cairo_font_map_get_default ()));
  SpDataset *dataset = sp_index_get_dataset (index);
  SpLane lanes[G_N_ELEMENTS (codes)];

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    lanes[i] = (SpLane) { codes[i], sp_dataset_lookup (dataset, SP_RECORD_COUNTRY, codes[i]),
                          sp_dataset_lookup (dataset, SP_RECORD_QUESTION, "networks") };
  return sp_lanes_new (&(SpLanesInit) {
    .index = index,
    .lanes = lanes,
    .n_lanes = G_N_ELEMENTS (lanes),
    .events = sp_index_get_related (index, lanes[0].country, SP_RECORD_EVENT),
    .first_day = builder_day (FIRST_DAY),
    .last_day = builder_day (LAST_DAY),
    .now_day = builder_day (now),
    .span_first = first ? builder_day (first) : 0,
    .span_last = last ? builder_day (last) : 0,
    .dated = TRUE,
    .mirrored = mirrored,
    .context = PANGO_CONTEXT (context),
    .width = WIDTH,
  });
}

/* The same items in the same order, whatever of them is seen. */
static void
test_items (void)
{
  g_autoptr (SpIndex) index = make_index ();

  for (guint mirrored = 0; mirrored < 2; mirrored++)
    {
      g_autoptr (SpLanes) whole = make_lanes (index, LAST_DAY, NULL, NULL, mirrored);
      g_autoptr (SpLanes) part = make_lanes (index, LAST_DAY, "2019-06-01", "2020-05-31", mirrored);
      const SpTimeAxis *axis = sp_lanes_get_axis (part);
      guint32 first, last;

      g_assert_cmpuint (sp_lanes_get_n_items (part), ==, sp_lanes_get_n_items (whole));
      for (guint i = 0; i < sp_lanes_get_n_items (part); i++)
        g_assert_true (sp_lanes_get_item (part, i)->record == sp_lanes_get_item (whole, i)->record);
      g_assert_cmpuint (axis->first_day, ==, builder_day ("2019-06-01"));
      g_assert_cmpuint (axis->last_day, ==, builder_day ("2020-05-31"));
      sp_lanes_get_whole (part, &first, &last);
      g_assert_cmpuint (first, ==, builder_day (FIRST_DAY));
      g_assert_cmpuint (last, ==, builder_day (LAST_DAY));
    }
}

/* What goes on beyond the part fills it, and only what is seen is hit. */
static void
test_places (void)
{
  g_autoptr (SpIndex) index = make_index ();
  g_autoptr (SpLanes) lanes = make_lanes (index, LAST_DAY, "2019-06-01", "2020-05-31", FALSE);
  const SpTimeAxis *axis = sp_lanes_get_axis (lanes);
  guint n_hit = 0;

  for (guint i = 0; i < sp_lanes_get_n_items (lanes); i++)
    {
      const SpLanesItem *item = sp_lanes_get_item (lanes, i);
      int found = sp_lanes_find_at (lanes, CLAMP (item->area.x + item->area.width / 2, axis->x, axis->x + axis->width),
                                    item->area.y + item->area.height / 2);

      n_hit += found == (int) i ? 1 : 0;
      if (item->kind == SP_LANES_POSITION && found == (int) i)
        {
          g_assert_cmpfloat (item->area.x, >=, axis->x);
          g_assert_cmpfloat (item->area.x + item->area.width, <=, axis->x + axis->width + 1e-6);
        }
    }
  /* Restricted, permitted, and the late event. */
  g_assert_cmpuint (n_hit, ==, 3);
  g_assert_cmpfloat_with_epsilon (sp_lanes_get_item (lanes, 1)->area.width, axis->width, 1e-6);
}

static gboolean
has_ink (SpLanes *lanes, double x)
{
  int height = (int) sp_lanes_get_height (lanes);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) WIDTH, height);
  cairo_t *cr = cairo_create (surface);
  const guint32 *pixels;
  gboolean found = FALSE;

  sp_lanes_draw (lanes, cr, sp_theme_get (FALSE, FALSE));
  cairo_surface_flush (surface);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  pixels = (const guint32 *) (gpointer) cairo_image_surface_get_data (surface);
  for (int y = 0; y < height; y++)
    found |= pixels[y * cairo_image_surface_get_stride (surface) / 4 + (int) x] != 0;
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return found;
}

/* Nothing is drawn beside the axis, however far away what is not seen stands. */
static void
test_drawing (void)
{
  g_autoptr (SpIndex) index = make_index ();
  g_autoptr (SpLanes) lanes = make_lanes (index, "2020-06-01", "2020-05-01", "2020-07-31", FALSE);
  const SpTimeAxis *axis = sp_lanes_get_axis (lanes);

  g_assert_true (has_ink (lanes, axis->x + axis->width / 4));
  for (double x = axis->x + axis->width + 2; x < WIDTH; x++)
    g_assert_false (has_ink (lanes, x));
  g_assert_false (has_ink (lanes, axis->x - 2));
}

static void
test_words_of_day (void)
{
  static const struct
  {
    const char *day;
    const char *words;
  } cases[] = {
    { "2017-03-01", "1 March 2017. AA: Under review, stated on 20 February 2017. BB: not yet at this date; first known "
                    "position: 2019. ZZ: no record." },
    { "2019-06-01", "1 June 2019. AA: Restricted since 28 January 2019. BB: Permitted, stated in the course of 2019, "
                    "perhaps not yet. ZZ: no record." },
    { "2021-02-10", "10 February 2021. AA: Excluded since 10 February 2021. BB: Permitted, stated in 2019. ZZ: no "
                    "record." },
  };
  g_autoptr (SpIndex) index = make_index ();
  g_autoptr (SpLanes) lanes = make_lanes (index, LAST_DAY, NULL, NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = sp_lanes_describe_day (lanes, builder_day (cases[i].day));

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_day_of_item (void)
{
  static const char *const days[] = { "2017-02-20", "2019-01-28", "2021-02-10", "2019-12-31", "2016-05-01", "2020-03-05" };
  g_autoptr (SpIndex) index = make_index ();
  g_autoptr (SpLanes) lanes = make_lanes (index, LAST_DAY, NULL, NULL, FALSE);
  g_autoptr (SpLanes) earlier = make_lanes (index, "2019-06-01", NULL, NULL, FALSE);

  g_assert_cmpuint (sp_lanes_get_n_items (lanes), ==, G_N_ELEMENTS (days));
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    g_assert_cmpuint (sp_lanes_get_item_day (lanes, i), ==, builder_day (days[i]));
  /* In the course of a year: not after the day that is looked at. */
  g_assert_cmpuint (sp_lanes_get_item_day (earlier, 2), ==, builder_day ("2019-06-01"));
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lanes-span/items", test_items);
  g_test_add_func ("/lanes-span/places", test_places);
  g_test_add_func ("/lanes-span/drawing", test_drawing);
  g_test_add_func ("/lanes-span/words-of-day", test_words_of_day);
  g_test_add_func ("/lanes-span/day-of-item", test_day_of_item);
  return g_test_run ();
}
