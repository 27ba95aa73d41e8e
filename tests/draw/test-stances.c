/* SPDX-License-Identifier: GPL-3.0-or-later
 * A speaker's stances over the years: which are there, in their order, apart from each other, and in words. */
#include "dataset-builder.h"
#include "sp-stances.h"

#include <locale.h>

#define WIDTH 300.0

typedef struct
{
  SpDataset *dataset;
  GPtrArray *questions;
  PangoContext *context;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  DatasetBuilder *b = builder_new_with_questions ("2021-12");

  builder_countries (b, "AA");
  builder_actor (b, "ann", "Ann", "AA");
  builder_quote (b, "one", "One.", "ann", "2019-02-21", NULL, "networks=undecided");
  builder_quote (b, "two", "Two.", "ann", "2019-02-22", NULL, "networks=restricted risk=concern");
  builder_quote (b, "three", "Three.", "ann", "2019-02-22", NULL, "networks=restricted");
  builder_quote (b, "year", "A year.", "ann", "2020", NULL, "networks=excluded");
  builder_quote (b, "last", "Last.", "ann", "2021-12-31", NULL, "risk=denied");
  builder_quote (b, "undated", "Undated.", "ann", NULL, NULL, "networks=chosen");
  builder_quote (b, "none", "No stance.", "ann", "2019-03-01", NULL, NULL);
  self->questions = g_ptr_array_new ();
  g_ptr_array_add (self->questions, builder_get (b, SP_RECORD_QUESTION, "networks"));
  g_ptr_array_add (self->questions, builder_get (b, SP_RECORD_QUESTION, "risk"));
  self->dataset = builder_end (b);
  self->context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
}

static void
tear_down (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_ptr_array_unref (self->questions);
  g_object_unref (self->dataset);
  g_object_unref (self->context);
}

static SpStances *
lay_out (Fixture *self, gboolean mirrored)
{
  return sp_stances_new (&(SpStancesInit) {
    .questions = self->questions,
    .quotes = sp_dataset_get_records (self->dataset, SP_RECORD_QUOTE),
    .current = sp_dataset_lookup (self->dataset, SP_RECORD_QUOTE, "two"),
    .mirrored = mirrored,
    .context = self->context,
    .width = WIDTH,
  });
}

static void
test_words (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SpStances) stances = lay_out (self, FALSE);
  g_autofree char *words = sp_stances_describe (stances);

  g_assert_cmpuint (sp_stances_get_n_marks (stances), ==, 6);
  g_assert_cmpstr (words, ==,
                   "5G networks\n21 February 2019: Under review; 22 February 2019: Restricted; "
                   "22 February 2019: Restricted; 2020: Excluded\n"
                   "Espionage risk\n22 February 2019: Concern; 31 December 2021: Denied");
}

static gboolean
is_apart (const cairo_rectangle_t *a, const cairo_rectangle_t *b)
{
  return a->x + a->width <= b->x || b->x + b->width <= a->x || a->y + a->height <= b->y || b->y + b->height <= a->y;
}

static void
check_places (SpStances *stances, gboolean mirrored)
{
  guint n = sp_stances_get_n_marks (stances);

  for (guint i = 0; i < n; i++)
    {
      const SpStancesMark *mark = sp_stances_get_mark (stances, i);

      g_assert_cmpfloat (mark->area.x, >=, 0);
      g_assert_cmpfloat (mark->area.x + mark->area.width, <=, WIDTH);
      g_assert_cmpfloat (mark->area.y, >=, 0);
      g_assert_cmpfloat (mark->area.y + mark->area.height, <=, sp_stances_get_height (stances));
      g_assert_cmpint (sp_stances_find_at (stances, mark->area.x + 1, mark->area.y + 1), ==, (int) i);
      for (guint j = 0; j < i; j++)
        g_assert_true (is_apart (&mark->area, &sp_stances_get_mark (stances, j)->area));
      /* Later is further on */
      for (guint j = 0; j < i; j++)
        {
          const SpStancesMark *other = sp_stances_get_mark (stances, j);

          if (other->stance->question == mark->stance->question)
            g_assert_true (mirrored ? mark->area.x <= other->area.x : mark->area.x >= other->area.x);
        }
    }
  g_assert_cmpint (sp_stances_find_at (stances, WIDTH + 1, 1), ==, -1);
}

static void
test_places (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SpStances) stances = lay_out (self, FALSE);
  g_autoptr (SpStances) mirrored = lay_out (self, TRUE);

  check_places (stances, FALSE);
  check_places (mirrored, TRUE);
}

/* A year is as long as it is vague, a day is not. */
static void
test_vague (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SpStances) stances = lay_out (self, FALSE);
  const SpStancesMark *day = sp_stances_get_mark (stances, 0);
  const SpStancesMark *year = sp_stances_get_mark (stances, 3);

  g_assert_cmpstr (sp_record_get_id (SP_RECORD (year->quote)), ==, "year");
  g_assert_cmpfloat (year->to - year->from, >, WIDTH / 4);
  g_assert_cmpfloat (day->to - day->from, <, 1);
}

static guint32
get_pixel (cairo_surface_t *surface, int x, int y)
{
  const unsigned char *data = cairo_image_surface_get_data (surface);

  return *(const guint32 *) (gconstpointer) (data + y * cairo_image_surface_get_stride (surface) + x * 4);
}

static void
test_drawn (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SpStances) stances = lay_out (self, FALSE);
  int height = (int) sp_stances_get_height (stances);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) WIDTH, height);
  cairo_t *cr = cairo_create (surface);

  sp_stances_draw (stances, cr, sp_theme_get (FALSE, FALSE));
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  for (guint i = 0; i < sp_stances_get_n_marks (stances); i++)
    {
      const cairo_rectangle_t *area = &sp_stances_get_mark (stances, i)->area;

      /* Beside the letter */
      g_assert_cmpuint (get_pixel (surface, (int) area->x + 4, (int) area->y + 4) >> 24, ==, 0xff);
    }
  g_assert_cmpuint (get_pixel (surface, (int) WIDTH - 1, 1), ==, 0);
  cairo_surface_destroy (surface);
}

static void
test_nothing (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (SpStances) stances =
    sp_stances_new (&(SpStancesInit) { .questions = none, .quotes = none, .context = self->context, .width = 0 });
  g_autofree char *words = sp_stances_describe (stances);

  g_assert_cmpuint (sp_stances_get_n_marks (stances), ==, 0);
  g_assert_cmpstr (words, ==, "");
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/stances/words", Fixture, NULL, set_up, test_words, tear_down);
  g_test_add ("/stances/places", Fixture, NULL, set_up, test_places, tear_down);
  g_test_add ("/stances/vague", Fixture, NULL, set_up, test_vague, tear_down);
  g_test_add ("/stances/drawn", Fixture, NULL, set_up, test_drawn, tear_down);
  g_test_add ("/stances/nothing", Fixture, NULL, set_up, test_nothing, tear_down);
  return g_test_run ();
}
