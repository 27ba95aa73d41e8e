/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests that whatever means something else looks different: every combination of level, basis and doubt, and every kind
 * of nothing, at 12 pixels, for all kinds of colour vision and in grey.
 *
 * With SP_TEST_PAGES set to a folder, the pages of swatches are written there, to be looked at. */
#include "color-vision.h"
#include "dataset-builder.h"
#include "sp-look.h"

#include <locale.h>

#define SIZE 12
#define GAP 6

/* A pixel that differs by this much (CIE 1976) is seen at a glance, not only side by side. */
#define CLEAR 10.0
/* So many such pixels are what the smallest sign takes: the missing corner of a swatch is a triangle with legs of four
 * pixels, the “~” four by two. At arm's length a pixel of a screen is 1.5 minutes of arc and 1 can be resolved. */
#define FEWEST_PIXELS 6
/* The difference of colours alone, without their letters, of scales that are not longer than LONG_SCALE: twice and more
 * what is just noticeable. Of longer ones the difference is still noticeable, and the letter has to say more. */
#define COLORS_APART 6.0
#define COLORS_APART_AT_ALL 2.3
#define LONG_SCALE 6

typedef struct
{
  const char *id;
  SpScaleKind kind;
  const char *levels;
} ScaleCase;

static const ScaleCase scale_cases[] = {
  { "five", SP_SCALE_DIVERGING, "a:X:a;b:R:b;(c):U:c;d:P:d;e:S:e" },
  { "nine", SP_SCALE_DIVERGING, "a:A:a;b:B:b;c:C:c;d:D:d;e:E:e;f:F:f;g:G:g;h:H:h;i:I:i" },
  { "four", SP_SCALE_SEQUENTIAL, "a:0:a;b:½:b;c:1:c;(d):?:d" },
  { "nine-steps", SP_SCALE_SEQUENTIAL, "a:1:a;b:2:b;c:3:c;d:4:d;e:5:e;f:6:f;g:7:g;h:8:h;i:9:i" },
  { "seven", SP_SCALE_UNORDERED, "a:E:a;b:L:b;c:F:c;d:N:d;e:S:e;f:H:f;(g):–:g" },
  { "twelve", SP_SCALE_UNORDERED, "a:A:a;b:B:b;c:C:c;d:D:d;e:E:e;f:F:f;g:G:g;h:H:h;i:I:i;j:J:j;k:K:k;l:L:l" },
};

static SpDataset *
make_dataset (void)
{
  DatasetBuilder *b = builder_new ("2026-11");

  for (guint i = 0; i < G_N_ELEMENTS (scale_cases); i++)
    {
      builder_scale (b, scale_cases[i].id, scale_cases[i].kind, scale_cases[i].levels);
      builder_question (b, scale_cases[i].id, scale_cases[i].id, scale_cases[i].id);
    }
  return builder_end (b);
}

static SpQuestion *
get_question (SpDataset *dataset, const char *id)
{
  return sp_dataset_lookup (dataset, SP_RECORD_QUESTION, id);
}

/* --- All looks there are ---------------------------------------------------------------------------------------- */

static void
append_level (GArray *looks, SpQuestion *question, SpLevel *level, gboolean with_doubts, const SpTheme *theme)
{
  /* Laws and decisions look like statements, on purpose. */
  static const SpBasis bases[] = { SP_BASIS_STATEMENT, SP_BASIS_REPORT, SP_BASIS_OPERATOR };

  for (guint i = 0; i < 4 * G_N_ELEMENTS (bases); i++)
    {
      SpLook look = sp_look_new_for_level (question, level, theme);

      if (!with_doubts && i % 4 != 0)
        continue;

      look.basis = bases[i / 4];
      look.perhaps = (i & 2) != 0;
      look.unconfirmed = (i & 1) != 0;
      g_array_append_val (looks, look);
    }
}

/* What can be on one map. */
static GArray *
make_looks (SpQuestion *question, gboolean with_doubts, gboolean hatched, const SpTheme *theme)
{
  GArray *looks = g_array_new (FALSE, FALSE, sizeof (SpLook));
  GPtrArray *levels = sp_scale_get_levels (sp_question_get_scale (question));

  for (guint i = 0; i < levels->len; i++)
    append_level (looks, question, levels->pdata[i], with_doubts, theme);
  for (guint nothing = SP_NOTHING_SEARCHED; nothing < SP_N_NOTHINGS; nothing++)
    {
      SpLook look = sp_look_new_for_nothing ((SpNothing) nothing, hatched);

      g_array_append_val (looks, look);
    }
  return looks;
}

static char *
describe (const SpLook *look)
{
  if (look->nothing != SP_NOTHING_NONE)
    return g_strdup (sp_nothing_get_nick (look->nothing));
  return g_strdup_printf ("%s %s%s%s", look->mark, sp_vocabulary_get_nick (&sp_basis_vocabulary, look->basis),
                          look->perhaps ? " perhaps" : "", look->unconfirmed ? " unconfirmed" : "");
}

/* --- Swatches as they are seen ---------------------------------------------------------------------------------- */

typedef struct
{
  Lab pixels[SIZE * SIZE];
} Swatch;

static Swatch
draw_swatch (const SpLook *look, const SpTheme *theme, Vision vision)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, SIZE, SIZE);
  cairo_t *cr = cairo_create (surface);
  Swatch swatch;

  cairo_set_source_rgb (cr, theme->paper.red, theme->paper.green, theme->paper.blue);
  cairo_paint (cr);
  sp_look_draw_swatch (look, cr, 0, 0, SIZE, theme);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  for (guint i = 0; i < SIZE * SIZE; i++)
    {
      const unsigned char *row =
        cairo_image_surface_get_data (surface) + i / SIZE * (guint) cairo_image_surface_get_stride (surface);
      guint32 pixel;

      memcpy (&pixel, row + 4 * (i % SIZE), sizeof pixel);
      swatch.pixels[i] = vision_see (vision, (SpColor) SP_COLOR_INIT (pixel));
    }
  cairo_surface_destroy (surface);
  return swatch;
}

static guint
count_clear_pixels (const Swatch *a, const Swatch *b)
{
  guint n = 0;

  for (guint i = 0; i < SIZE * SIZE; i++)
    n += lab_get_difference (a->pixels[i], b->pixels[i]) >= CLEAR;
  return n;
}

static void
assert_told_apart (GArray *looks, const SpTheme *theme, Vision vision)
{
  g_autofree Swatch *swatches = g_new (Swatch, looks->len);

  for (guint i = 0; i < looks->len; i++)
    {
      swatches[i] = draw_swatch (&g_array_index (looks, SpLook, i), theme, vision);
      for (guint j = 0; j < i; j++)
        if (count_clear_pixels (&swatches[i], &swatches[j]) < FEWEST_PIXELS)
          {
            g_autofree char *first = describe (&g_array_index (looks, SpLook, j));
            g_autofree char *second = describe (&g_array_index (looks, SpLook, i));

            g_test_message ("%s: “%s” and “%s” differ in %u pixels", vision_get_name (vision), first, second,
                            count_clear_pixels (&swatches[i], &swatches[j]));
            g_test_fail ();
          }
    }
}

static void
assert_scale_told_apart (const char *id, Vision vision)
{
  g_autoptr (SpDataset) dataset = make_dataset ();

  for (guint i = 0; i < 8; i++)
    {
      const SpTheme *theme = sp_theme_get (i & 1, i & 2);
      /* In grey, of two levels in doubt the letters alone may say which is which. */
      g_autoptr (GArray) looks = make_looks (get_question (dataset, id), vision != VISION_GREY, i & 4, theme);

      assert_told_apart (looks, theme, vision);
    }
}

/* --- Tests ------------------------------------------------------------------------------------------------------ */

static void
test_combinations (gconstpointer data)
{
  assert_scale_told_apart (data, VISION_FULL);
}

static void
test_combinations_for_all_eyes (gconstpointer data)
{
  for (guint vision = VISION_PROTANOPIA; vision < N_VISIONS; vision++)
    assert_scale_told_apart (data, (Vision) vision);
}

/* The measure is none if it would take anything for something else. */
static void
test_measure_can_fail (void)
{
  g_autoptr (SpDataset) dataset = make_dataset ();
  SpQuestion *question = get_question (dataset, "five");
  const SpTheme *theme = sp_theme_get (FALSE, FALSE);
  SpLevel *level = sp_scale_get_levels (sp_question_get_scale (question))->pdata[0];
  SpLook look = sp_look_new_for_level (question, level, theme);
  Swatch law = draw_swatch (&look, theme, VISION_FULL);
  Swatch other;

  look.basis = SP_BASIS_STATEMENT;
  other = draw_swatch (&look, theme, VISION_FULL);
  g_assert_cmpuint (count_clear_pixels (&law, &other), ==, 0);

  look.color = sp_color_mix (look.color, theme->paper, 0.02);
  other = draw_swatch (&look, theme, VISION_FULL);
  g_assert_cmpuint (count_clear_pixels (&law, &other), <, FEWEST_PIXELS);

  look.color = theme->paper;
  other = draw_swatch (&look, theme, VISION_FULL);
  g_assert_cmpuint (count_clear_pixels (&law, &other), >=, FEWEST_PIXELS);
}

static void
check_colors (GPtrArray *levels, SpScale *scale, gboolean dark, Vision vision, double wanted)
{
  for (guint i = 0; i < levels->len; i++)
    for (guint j = 0; j < i; j++)
      {
        SpColor first = sp_palette_get_level_color (scale, levels->pdata[i], dark);
        SpColor second = sp_palette_get_level_color (scale, levels->pdata[j], dark);
        double difference = lab_get_difference (vision_see (vision, first), vision_see (vision, second));

        if (difference < wanted)
          {
            g_test_message ("%s, %s: level %u and level %u of %u differ by %.1f", vision_get_name (vision),
                            dark ? "dark" : "light", j, i, levels->len, difference);
            g_test_fail ();
          }
      }
}

/* Scales of 1 to 12 levels with a place in the order, and one without. */
static SpScale *
make_scale (SpScaleKind kind, guint n_levels)
{
  g_autoptr (GPtrArray) levels = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i <= n_levels; i++)
    {
      g_autofree char *id = g_strdup_printf ("%u", i);

      g_ptr_array_add (levels, sp_level_new (&(SpLevelInit) { .id = id,
                                                              .mark = "A",
                                                              .label = id,
                                                              .summary = id,
                                                              .index = i,
                                                              .on_scale = i > 0 }));
    }
  return sp_scale_new (&(SpScaleInit) { .id = "scale", .kind_of_order = kind, .levels = levels });
}

static void
test_colors (void)
{
  for (guint kind = SP_SCALE_DIVERGING; kind <= SP_SCALE_UNORDERED; kind++)
    for (guint n = 1; n <= 12; n++)
      {
        g_autoptr (SpScale) scale = make_scale ((SpScaleKind) kind, n);

        for (guint vision = VISION_FULL; vision <= VISION_TRITANOPIA; vision++)
          for (guint dark = 0; dark <= 1; dark++)
            check_colors (sp_scale_get_levels (scale), scale, dark != 0, (Vision) vision,
                          n <= LONG_SCALE ? COLORS_APART : COLORS_APART_AT_ALL);
      }
}

static void
test_own_color (void)
{
  g_autoptr (GPtrArray) levels = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (SpScale) scale = NULL;
  SpColor color;

  g_ptr_array_add (
    levels, sp_level_new (&(SpLevelInit) { .id = "a", .mark = "A", .label = "A", .summary = "A", .color = "#102030" }));
  scale = sp_scale_new (&(SpScaleInit) { .id = "scale", .levels = levels });
  color = sp_palette_get_level_color (scale, levels->pdata[0], TRUE);
  g_assert_cmpfloat_with_epsilon (color.red, 0x10 / 255.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (color.green, 0x20 / 255.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (color.blue, 0x30 / 255.0, 1e-9);
}

/* A line in a level's colour is seen on paper even where the colour is nearly paper's own. */
static void
test_edges_are_seen (void)
{
  for (guint i = 0; i < 4; i++)
    {
      const SpTheme *theme = sp_theme_get (i & 1, i & 2);
      SpLook look = { .color = theme->paper, .mark = "A", .basis = SP_BASIS_OPERATOR };

      g_assert_cmpfloat (sp_color_get_contrast (sp_look_get_edge (&look, theme), theme->paper), >=,
                         theme->high_contrast ? 3.0 : 2.2);
    }
}

static void
test_text_is_legible (void)
{
  g_autoptr (SpDataset) dataset = make_dataset ();

  for (guint i = 0; i < 4 * G_N_ELEMENTS (scale_cases); i++)
    {
      const SpTheme *theme = sp_theme_get (i & 1, i & 2);
      g_autoptr (GArray) looks = make_looks (get_question (dataset, scale_cases[i / 4].id), TRUE, FALSE, theme);

      for (guint j = 0; j < looks->len; j++)
        {
          const SpLook *look = &g_array_index (looks, SpLook, j);

          g_assert_cmpfloat (sp_color_get_contrast (sp_look_get_ink (look, theme), sp_look_get_fill (look, theme)), >=,
                             look->nothing == SP_NOTHING_NONE ? 4.5 : 1);
        }
    }
}

static void
test_faded (void)
{
  g_autoptr (SpDataset) dataset = make_dataset ();
  const SpTheme *theme = sp_theme_get (FALSE, FALSE);
  g_autoptr (GArray) looks = make_looks (get_question (dataset, "five"), TRUE, FALSE, theme);

  for (guint i = 0; i < looks->len; i++)
    {
      SpLook look = g_array_index (looks, SpLook, i);
      g_autofree char *text = NULL;
      double full, faded;

      if (look.nothing == SP_NOTHING_OUTSIDE_GROUP)
        continue;
      full = lab_get_difference (vision_see (VISION_FULL, sp_look_get_fill (&look, theme)),
                                 vision_see (VISION_FULL, theme->background));
      look.faded = TRUE;
      faded = lab_get_difference (vision_see (VISION_FULL, sp_look_get_fill (&look, theme)),
                                  vision_see (VISION_FULL, theme->background));
      text = sp_look_get_text (&look);
      g_assert_null (text);
      g_assert_cmpfloat (faded, <, full / 2);
    }
}

static void
test_lack_is_rare (void)
{
  SpTally tally = { .n_countries = 9, .n_known = 7 };

  g_assert_true (sp_look_is_lack_rare (&tally));
  tally.n_known = 6;
  g_assert_false (sp_look_is_lack_rare (&tally));
  tally = (SpTally) { 0 };
  g_assert_false (sp_look_is_lack_rare (&tally));
}

/* --- The pages -------------------------------------------------------------------------------------------------- */

static void
draw_page (SpDataset *dataset, const SpTheme *theme, const char *path)
{
  cairo_surface_t *page = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 20 * (SIZE + GAP), 60 * (SIZE + GAP));
  cairo_t *cr = cairo_create (page);
  double x = 0, y = GAP;

  cairo_set_source_rgb (cr, theme->paper.red, theme->paper.green, theme->paper.blue);
  cairo_paint (cr);
  for (guint i = 0; i < G_N_ELEMENTS (scale_cases); i++)
    {
      g_autoptr (GArray) looks = make_looks (get_question (dataset, scale_cases[i].id), TRUE, i % 2 == 1, theme);

      for (guint j = 0; j < looks->len; j++)
        {
          x = GAP + j % 12 * (SIZE + GAP);
          sp_look_draw_swatch (&g_array_index (looks, SpLook, j), cr, x, y, SIZE, theme);
          y += j % 12 == 11 || j + 1 == looks->len ? SIZE + GAP : 0;
        }
    }
  cairo_destroy (cr);
  g_assert_cmpint (cairo_surface_write_to_png (page, path), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (page);
}

static void
test_pages (void)
{
  g_autoptr (SpDataset) dataset = make_dataset ();
  const char *folder = g_getenv ("SP_TEST_PAGES");

  if (folder == NULL)
    {
      g_test_skip ("SP_TEST_PAGES names no folder");
      return;
    }
  for (guint i = 0; i < 4; i++)
    {
      g_autofree char *name = g_strdup_printf ("look-%s%s.png", i & 1 ? "dark" : "light", i & 2 ? "-contrast" : "");
      g_autofree char *path = g_build_filename (folder, name, NULL);

      draw_page (dataset, sp_theme_get (i & 1, i & 2), path);
    }
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (scale_cases); i++)
    {
      g_autofree char *plain = g_strconcat ("/look/told-apart/", scale_cases[i].id, NULL);
      g_autofree char *eyes = g_strconcat ("/look/told-apart-by-all-eyes/", scale_cases[i].id, NULL);

      g_test_add_data_func (plain, scale_cases[i].id, test_combinations);
      g_test_add_data_func (eyes, scale_cases[i].id, test_combinations_for_all_eyes);
    }
  g_test_add_func ("/look/measure-can-fail", test_measure_can_fail);
  g_test_add_func ("/look/colors", test_colors);
  g_test_add_func ("/look/own-color", test_own_color);
  g_test_add_func ("/look/edges-are-seen", test_edges_are_seen);
  g_test_add_func ("/look/text-is-legible", test_text_is_legible);
  g_test_add_func ("/look/faded", test_faded);
  g_test_add_func ("/look/lack-is-rare", test_lack_is_rare);
  g_test_add_func ("/look/pages", test_pages);
  return g_test_run ();
}
