/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of swim lanes: what stands where, what is hit there, where the keys lead, and what is said of it. */
#include "dataset-builder.h"
#include "sp-lanes-private.h"

#include <locale.h>

#define FIRST_DAY "2016-01-01"
#define LAST_DAY "2021-12-31"
#define WIDTH 300
#define BROAD 600

static void
add_deadlines (DatasetBuilder *b)
{
  g_autoptr (GPtrArray) deadlines = g_ptr_array_new_with_free_func (sp_deadline_free);
  g_autoptr (GPtrArray) sources = g_ptr_array_new ();
  const char *dates[] = { "2020-12-31", "2021-02", "2022-12-31" };
  SpQuestion *question = builder_get (b, SP_RECORD_QUESTION, "networks");

  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      SpDeadline *deadline = g_new0 (SpDeadline, 1);

      deadline->date = builder_date (dates[i]);
      deadline->what = g_strdup_printf ("Step %u", i + 1);
      g_ptr_array_add (deadlines, deadline);
    }
  g_ptr_array_add (sources, builder_source (b, "a-law", "2020-07-14"));
  builder_add (b, sp_position_new (&(SpPositionInit) {
                    .id = "aa-networks-2020-07-14",
                    .country = builder_get (b, SP_RECORD_COUNTRY, "AA"),
                    .question = question,
                    .level = sp_scale_get_levels (sp_question_get_scale (question))->pdata[0],
                    .from = builder_date ("2020-07-14"),
                    .basis = SP_BASIS_LAW,
                    .summary = "A law.",
                    .deadlines = deadlines,
                    .sources = sources,
                  }));
}

static SpIndex *
make_index (void)
{
  DatasetBuilder *b = builder_new_with_questions ("2021-12");
  g_autoptr (SpDataset) dataset = NULL;

  builder_countries (b, "AA BB ZZ");
  builder_position (b, "AA", "networks", "undecided", "2019-02-20", SP_BASIS_STATEMENT);
  builder_position (b, "AA", "networks", "undecided", "2019-07-22", SP_BASIS_STATEMENT);
  builder_position (b, "AA", "networks", "restricted", "2020-01-28", SP_BASIS_DECISION);
  add_deadlines (b);
  builder_position (b, "AA", "networks", "restricted", "2021-02-10", SP_BASIS_LAW);
  builder_position (b, "AA", "risk", "manageable", "2018-03-01/2019-05-31", SP_BASIS_REPORT);
  builder_position (b, "AA", "risk", "concern", "2020", SP_BASIS_STATEMENT);
  builder_position (b, "AA", "reason", "trade", "2020-06-15", SP_BASIS_OPERATOR);
  builder_position (b, "BB", "networks", "permitted", NULL, SP_BASIS_STATEMENT);
  builder_event (b, "one", "One", "2018-05-01", "AA", "", "", "a-law");
  builder_event (b, "two", "Two", "2018-05-01", "AA", "", "", "a-law");
  builder_event (b, "three", "Three", "2019", "AA", "", "", "a-law");
  builder_event (b, "four", "Four", "2021-03-05", "AA BB", "", "", "a-law");
  dataset = builder_end (b);
  return sp_index_new (dataset);
}

static GObject *
create_context (PangoDirection direction)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());

  pango_context_set_base_dir (context, direction);
  return G_OBJECT (context);
}

static SpLanes *
make_lanes_in (SpIndex *index,
               const char *code,
               const char *now,
               double width,
               gboolean mirrored,
               PangoDirection direction)
{
  static const char *const questions[] = { "networks", "procurement", "risk", "reason" };
  g_autoptr (GObject) context = create_context (direction);
  SpDataset *dataset = sp_index_get_dataset (index);
  SpCountry *country = sp_dataset_lookup (dataset, SP_RECORD_COUNTRY, code);
  SpLane lanes[G_N_ELEMENTS (questions)];

  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    {
      SpQuestion *question = sp_dataset_lookup (dataset, SP_RECORD_QUESTION, questions[i]);

      lanes[i] = (SpLane) { sp_question_get_short_title (question), country, question };
    }
  return sp_lanes_new (&(SpLanesInit) {
    .index = index,
    .lanes = lanes,
    .n_lanes = G_N_ELEMENTS (lanes),
    .events = sp_index_get_related (index, country, SP_RECORD_EVENT),
    .first_day = builder_day (FIRST_DAY),
    .last_day = builder_day (LAST_DAY),
    .now_day = builder_day (now),
    .unconfirmed_years = 3,
    .mirrored = mirrored,
    .context = PANGO_CONTEXT (context),
    .width = width,
  });
}

static SpLanes *
make_lanes (SpIndex *index, const char *code, const char *now, double width, gboolean mirrored)
{
  return make_lanes_in (index, code, now, width, mirrored, PANGO_DIRECTION_WEAK_LTR);
}

static char *
name_item (const SpLanesItem *item)
{
  g_autofree char *date = NULL;

  if (item->kind == SP_LANES_EVENT)
    return g_strdup (sp_record_get_id (item->record));
  if (item->kind == SP_LANES_DEADLINE)
    return g_strdup (item->deadline->what);
  date = sp_date_to_string (sp_position_get_from (SP_POSITION (item->record)));
  return g_strdup_printf ("%s %s", sp_level_get_mark (sp_position_get_level (SP_POSITION (item->record))), date);
}

/* "U 2019-02-20, R 2020-01-28 | | N 2018": the items of each lane, and last those at the foot. */
static char *
name_items (SpLanes *lanes)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint lane = 0;

  for (guint i = 0; i < sp_lanes_get_n_items (lanes); i++)
    {
      const SpLanesItem *item = sp_lanes_get_item (lanes, i);
      g_autofree char *name = name_item (item);
      gboolean first = lane < item->lane || i == 0;

      for (; lane < item->lane; lane++)
        g_string_append (text, " | ");
      g_string_append_printf (text, "%s%s", first ? "" : ", ", name);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
test_items (void)
{
  static const struct
  {
    const char *code;
    const char *now;
    const char *items;
  } cases[] = {
    /* What was not yet due was done away with by the position of 2021. */
    { "AA", LAST_DAY,
      "U 2019-02-20, U 2019-07-22, R 2020-01-28, E 2020-07-14, Step 1, R 2021-02-10 |  | M 2018-03-01, N 2020 | "
      "T 2020-06-15 | one, two, three, four" },
    { "AA", "2020-12-01",
      "U 2019-02-20, U 2019-07-22, R 2020-01-28, E 2020-07-14, Step 1, Step 2, Step 3 |  | M 2018-03-01, N 2020 | "
      "T 2020-06-15 | one, two, three" },
    { "AA", "2019-03-01", "U 2019-02-20 |  | M 2018-03-01 |  | one, two, three" },
    { "AA", "2016-03-01", "" },
    { "BB", LAST_DAY, "P  |  |  |  | four" },
    { "ZZ", LAST_DAY, "" },
  };
  g_autoptr (SpIndex) index = make_index ();

  for (guint mirrored = 0; mirrored < 2; mirrored++)
    for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
      {
        g_autoptr (SpLanes) lanes = make_lanes (index, cases[i].code, cases[i].now, WIDTH, mirrored);
        g_autofree char *items = name_items (lanes);

        g_assert_cmpstr (items, ==, cases[i].items);
      }
}

static const SpLanesItem *
find_item (SpLanes *lanes, const char *name)
{
  for (guint i = 0; i < sp_lanes_get_n_items (lanes); i++)
    {
      const SpLanesItem *item = sp_lanes_get_item (lanes, i);
      g_autofree char *item_name = name_item (item);

      if (g_str_equal (item_name, name))
        return item;
    }
  g_error ("There is no item “%s”", name);
}

static void
test_places (void)
{
  static const struct
  {
    const char *name;
    const char *first;
    const char *last;
  } cases[] = {
    { "U 2019-02-20", "2019-02-20", "2019-07-22" }, { "R 2020-01-28", "2020-01-28", "2020-07-14" },
    { "E 2020-07-14", "2020-07-14", "2021-02-10" }, { "R 2021-02-10", "2021-02-10", "2022-01-01" },
    { "M 2018-03-01", "2018-03-01", "2019-06-01" }, { "N 2020", "2020-07-01", "2022-01-01" },
    { "T 2020-06-15", "2020-06-15", "2022-01-01" },
  };
  g_autoptr (SpIndex) index = make_index ();

  for (guint mirrored = 0; mirrored < 2; mirrored++)
    {
      g_autoptr (SpLanes) lanes = make_lanes (index, "AA", LAST_DAY, WIDTH, mirrored);
      const SpTimeAxis *axis = sp_lanes_get_axis (lanes);

      for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
        {
          const SpLanesItem *item = find_item (lanes, cases[i].name);
          double first = sp_time_axis_get_x (axis, builder_day (cases[i].first));
          double last = sp_time_axis_get_x (axis, builder_day (cases[i].last));

          g_assert_cmpfloat_with_epsilon (item->area.x, MIN (first, last), 0.1);
          g_assert_cmpfloat_with_epsilon (item->area.width, ABS (last - first), 0.1);
        }
      g_assert_cmpfloat_with_epsilon (find_item (lanes, "Step 1")->area.x + find_item (lanes, "Step 1")->area.width / 2,
                                      sp_time_axis_get_x (axis, builder_day ("2020-12-31") + 0.5), 0.1);
      g_assert_cmpfloat_with_epsilon (find_item (lanes, "three")->area.x + find_item (lanes, "Step 1")->area.width / 2,
                                      sp_time_axis_get_x (axis, builder_day ("2019-07-02") + 0.5), 0.1);
    }
}

/* The axis goes on for a deadline, a little, whatever day is looked at. */
static void
test_axis (void)
{
  g_autoptr (SpIndex) index = make_index ();
  g_autoptr (SpLanes) late = make_lanes (index, "AA", LAST_DAY, WIDTH, FALSE);
  g_autoptr (SpLanes) early = make_lanes (index, "AA", "2017-01-01", WIDTH, FALSE);
  g_autoptr (SpLanes) none = make_lanes (index, "ZZ", LAST_DAY, WIDTH, FALSE);

  g_assert_cmpuint (sp_lanes_get_axis (late)->last_day, ==, builder_day ("2022-12-31"));
  g_assert_cmpuint (sp_lanes_get_axis (early)->last_day, ==, builder_day ("2022-12-31"));
  g_assert_cmpuint (sp_lanes_get_axis (none)->last_day, ==, builder_day (LAST_DAY));
}

static gboolean
overlap (const cairo_rectangle_t *a, const cairo_rectangle_t *b)
{
  return a->x < b->x + b->width && b->x < a->x + a->width && a->y < b->y + b->height && b->y < a->y + a->height;
}

/* All is within the width and height; lanes and marks do not lie on each other. */
static void
test_room (void)
{
  static const double widths[] = { 60, 300, 340, 900 };
  g_autoptr (SpIndex) index = make_index ();

  for (guint i = 0; i < G_N_ELEMENTS (widths) * 2; i++)
    {
      g_autoptr (SpLanes) lanes = make_lanes (index, "AA", LAST_DAY, widths[i / 2], i % 2);

      for (guint j = 0; j < sp_lanes_get_n_items (lanes); j++)
        {
          const SpLanesItem *a = sp_lanes_get_item (lanes, j);

          g_assert_cmpfloat (a->area.x, >=, 0);
          g_assert_cmpfloat (a->area.x + a->area.width, <=, widths[i / 2]);
          g_assert_cmpfloat (a->area.y, >=, 0);
          g_assert_cmpfloat (a->area.y + a->area.height, <=, sp_lanes_get_height (lanes));
          for (guint k = 0; k < j; k++)
            {
              const SpLanesItem *b = sp_lanes_get_item (lanes, k);

              if (a->lane != b->lane || a->kind == SP_LANES_EVENT)
                g_assert_false (overlap (&a->area, &b->area));
            }
        }
    }
}

static void
test_find_at (void)
{
  g_autoptr (SpIndex) index = make_index ();

  for (guint mirrored = 0; mirrored < 2; mirrored++)
    {
      g_autoptr (SpLanes) lanes = make_lanes (index, "AA", LAST_DAY, WIDTH, mirrored);
      const SpLanesItem *last = find_item (lanes, "N 2020");

      for (guint i = 0; i < sp_lanes_get_n_items (lanes); i++)
        {
          const SpLanesItem *item = sp_lanes_get_item (lanes, i);
          double x = item->area.x + item->area.width / 2;
          double y = item->area.y + item->area.height / 2;

          g_assert_cmpint (sp_lanes_find_at (lanes, x, y), ==, (int) i);
        }
      g_assert_cmpint (sp_lanes_find_at (lanes, -50, 10), ==, -1);
      /* A little below a bar it is still meant; halfway to the next lane nothing is. */
      g_assert_true (sp_lanes_get_item (lanes, (guint) sp_lanes_find_at (lanes, last->area.x + 1,
                                                                         last->area.y + last->area.height + 3)) ==
                     last);
      g_assert_cmpint (sp_lanes_find_at (lanes, last->area.x + 1, last->area.y + last->area.height + 7), ==, -1);
    }
}

static void
test_steps (void)
{
  static const struct
  {
    const char *from;
    SpLanesStep step;
    const char *to;
  } cases[] = {
    { "U 2019-02-20", SP_LANES_FORWARD, "U 2019-07-22" },
    { "E 2020-07-14", SP_LANES_FORWARD, "Step 1" },
    { "U 2019-02-20", SP_LANES_BACKWARD, NULL },
    { "R 2021-02-10", SP_LANES_FORWARD, NULL },
    { "U 2019-02-20", SP_LANES_UP, NULL },
    { "U 2019-02-20", SP_LANES_END, "R 2021-02-10" },
    { "R 2021-02-10", SP_LANES_START, "U 2019-02-20" },
    /* Past the lane that has nothing. */
    { "U 2019-02-20", SP_LANES_DOWN, "M 2018-03-01" },
    { "R 2021-02-10", SP_LANES_DOWN, "N 2020" },
    { "M 2018-03-01", SP_LANES_UP, "U 2019-02-20" },
    { "T 2020-06-15", SP_LANES_DOWN, "four" },
    { "four", SP_LANES_DOWN, NULL },
    { "one", SP_LANES_FORWARD, "two" },
  };
  g_autoptr (SpIndex) index = make_index ();

  for (guint mirrored = 0; mirrored < 2; mirrored++)
    for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
      {
        g_autoptr (SpLanes) lanes = make_lanes (index, "AA", LAST_DAY, WIDTH, mirrored);
        int number = -1;
        int found;

        for (guint j = 0; number < 0; j++)
          if (sp_lanes_get_item (lanes, j) == find_item (lanes, cases[i].from))
            number = (int) j;
        found = sp_lanes_find_step (lanes, number, cases[i].step);
        if (cases[i].to == NULL)
          g_assert_cmpint (found, ==, -1);
        else
          g_assert_true (sp_lanes_get_item (lanes, (guint) found) == find_item (lanes, cases[i].to));
      }
}

static void
test_words (void)
{
  static const struct
  {
    const char *code;
    const char *now;
    const char *words;
  } cases[] = {
    { "AA", LAST_DAY,
      "5G networks: Under review from 20 February 2019; Restricted from 28 January 2020; Excluded from 14 July 2020; "
      "Restricted since 10 February 2021.\n"
      "Procurement: no record.\n"
      "Espionage risk: Manageable, reported on 1 March 2018 until 31 May 2019; Concern, stated in 2020.\n"
      "Reason: Trade, seen with operators on 15 June 2020." },
    { "AA", "2019-06-30",
      "5G networks: Under review, stated on 20 February 2019.\n"
      "Procurement: no record.\n"
      "Espionage risk: Manageable, reported on 1 March 2018 until 31 May 2019.\n"
      "Reason: not yet at this date; first known position: 15 June 2020." },
    { "BB", LAST_DAY,
      "5G networks: Permitted, stated on an unknown date.\nProcurement: no record.\nEspionage risk: no record.\n"
      "Reason: no record." },
  };
  g_autoptr (SpIndex) index = make_index ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SpLanes) lanes = make_lanes (index, cases[i].code, cases[i].now, WIDTH, FALSE);
      g_autofree char *words = sp_lanes_describe (lanes);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_words_of_items (void)
{
  static const struct
  {
    const char *name;
    const char *words;
  } cases[] = {
    { "U 2019-02-20", "5G networks: Under review\nstated on 20 February 2019 · Statement · 1 source" },
    { "R 2020-01-28", "5G networks: Restricted\nfrom 28 January 2020 · Decision · 1 source" },
    { "Step 1", "By 31 December 2020: Step 1\n5G networks: Excluded" },
    { "M 2018-03-01",
      "Espionage risk: Manageable\nreported on 1 March 2018 until 31 May 2019 · Press reports · 1 source" },
    { "N 2020", "Espionage risk: Concern\nstated in 2020 · Statement · 1 source" },
    { "T 2020-06-15", "Reason: Trade\nseen with operators on 15 June 2020 · Operators · 1 source" },
    { "three", "2019 · Decision\nThree\n1 source" },
  };
  g_autoptr (SpIndex) index = make_index ();
  g_autoptr (SpLanes) lanes = make_lanes (index, "AA", LAST_DAY, WIDTH, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (guint j = 0; j < sp_lanes_get_n_items (lanes); j++)
      if (sp_lanes_get_item (lanes, j) == find_item (lanes, cases[i].name))
        {
          g_autofree char *words = sp_lanes_describe_item (lanes, j);

          g_assert_cmpstr (words, ==, cases[i].words);
        }
}

/* Any surface takes it, and what is drawn there can be found in it. */
static void
test_draw (void)
{
  g_autoptr (SpIndex) index = make_index ();
  g_autoptr (SpLanes) lanes = make_lanes (index, "AA", "2020-12-01", 600, FALSE);
  int height = (int) sp_lanes_get_height (lanes);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 600, height);
  cairo_t *cr = cairo_create (surface);
  const SpLanesItem *item = find_item (lanes, "E 2020-07-14");
  SpScale *scale = sp_question_get_scale (sp_position_get_question (SP_POSITION (item->record)));
  const SpTheme *theme = sp_theme_get (FALSE, FALSE);
  SpColor color = sp_palette_get_level_color (scale, sp_scale_get_levels (scale)->pdata[0], FALSE);
  guint32 pixel;

  sp_lanes_draw (lanes, cr, theme);
  cairo_surface_flush (surface);
  memcpy (&pixel,
          cairo_image_surface_get_data (surface) + (int) (item->area.y + 3) * cairo_image_surface_get_stride (surface) +
            (int) (item->area.x + item->area.width - 6) * 4,
          sizeof pixel);
  g_assert_cmpfloat_with_epsilon ((pixel >> 16 & 0xff) / 255.0, color.red, 0.01);
  g_assert_cmpfloat_with_epsilon ((pixel & 0xff) / 255.0, color.blue, 0.01);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static guint
count_red (cairo_surface_t *surface, double left, double top, double right, double bottom)
{
  guint n = 0;

  for (int y = (int) top; y < (int) bottom; y++)
    for (int x = MAX ((int) left, 0); x < MIN ((int) right, cairo_image_surface_get_width (surface)); x++)
      {
        guint32 pixel;

        memcpy (&pixel, cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface) + x * 4,
                sizeof pixel);
        /* Letters that are smoothed for the stripes of a screen have colours, but hardly this one */
        n += (pixel >> 16 & 0xff) > (pixel & 0xff) + 20 && ABS ((int) (pixel >> 8 & 0xff) - (int) (pixel & 0xff)) <= 2;
      }
  return n;
}

/* No line goes through what is written in place of bars, and beside it each does. */
static void
test_lines_and_words (void)
{
  g_autoptr (SpIndex) index = make_index ();
  SpTheme theme = *sp_theme_get (FALSE, FALSE);

  theme.texture = (SpColor) { 1, 0, 0 };
  for (guint mirrored = 0; mirrored < 2; mirrored++)
    {
      g_autoptr (SpLanes) lanes = make_lanes (index, "AA", LAST_DAY, BROAD, mirrored);
      const SpLanesRow *row = sp_lanes_get_row (lanes, 1);
      cairo_surface_t *surface =
        cairo_image_surface_create (CAIRO_FORMAT_ARGB32, BROAD, (int) sp_lanes_get_height (lanes) + 1);
      cairo_t *cr = cairo_create (surface);
      PangoRectangle words;

      g_assert_nonnull (row->nothing.layout);
      pango_layout_get_pixel_extents (row->nothing.layout, NULL, &words);
      words.x += (int) row->nothing.x;
      sp_lanes_draw (lanes, cr, &theme);
      cairo_surface_flush (surface);
      /* A line would have twelve */
      g_assert_cmpuint (count_red (surface, words.x - 3, row->y, words.x + words.width + 3, row->y + 12), <, 6);
      g_assert_cmpuint (count_red (surface, 0, row->y, BROAD, row->y + 12), >, 0);
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }
}

static SpIndex *
make_index_of_one_law (void)
{
  DatasetBuilder *b = builder_new_with_questions ("2021-12");
  g_autoptr (SpDataset) dataset = NULL;

  builder_countries (b, "AA");
  builder_position (b, "AA", "networks", "restricted", "2017-01-01", SP_BASIS_LAW);
  dataset = builder_end (b);
  return sp_index_new (dataset);
}

static gboolean
has_ink (cairo_surface_t *surface, const SpLanesItem *item, int x)
{
  const guint32 *pixels = (const guint32 *) (gpointer) cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface) / 4;
  int top = (int) item->area.y + 3, end = (int) (item->area.y + item->area.height) - 3;
  guint32 plain = pixels[top * stride + x];
  gboolean found = FALSE;

  for (int y = top; y < end; y++)
    found |= pixels[y * stride + x] != plain;
  return found;
}

/* What stands on a bar begins where the bar does: at its end that is read first. */
static void
test_labels_begin_with_the_bar (void)
{
  g_autoptr (SpIndex) index = make_index_of_one_law ();

  for (guint mirrored = 0; mirrored < 2; mirrored++)
    {
      g_autoptr (SpLanes) lanes = make_lanes (index, "AA", LAST_DAY, 600, mirrored);
      const SpLanesItem *item = sp_lanes_get_item (lanes, 0);
      int height = (int) sp_lanes_get_height (lanes) + 1;
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 600, height);
      cairo_t *cr = cairo_create (surface);
      int left = (int) item->area.x + 3, right = (int) (item->area.x + item->area.width) - 3;
      guint n_from_left = 0, n_from_right = 0;

      sp_lanes_draw (lanes, cr, sp_theme_get (FALSE, FALSE));
      cairo_surface_flush (surface);
      while (left + (int) n_from_left < right && !has_ink (surface, item, left + (int) n_from_left))
        n_from_left++;
      while (left < right - (int) n_from_right && !has_ink (surface, item, right - (int) n_from_right))
        n_from_right++;
      g_test_message ("%s: %u pixels before, %u after", mirrored ? "mirrored" : "plain", n_from_left, n_from_right);
      g_assert_cmpuint (mirrored ? n_from_right : n_from_left, <, 10);
      g_assert_cmpuint (mirrored ? n_from_left : n_from_right, >, 100);
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }
}

/* Of one day, and of two thousand years. */
static void
test_extreme_spans (void)
{
  static const char *const spans[][2] = { { "2019-05-05", "2019-05-05" }, { "0001-01-01", "2026-11-30" } };
  g_autoptr (GObject) context = create_context (PANGO_DIRECTION_WEAK_LTR);

  for (guint i = 0; i < G_N_ELEMENTS (spans); i++)
    {
      g_autoptr (SpIndex) index = make_index ();
      SpDataset *dataset = sp_index_get_dataset (index);
      SpLane lane = { "Lane", sp_dataset_lookup (dataset, SP_RECORD_COUNTRY, "AA"),
                      sp_dataset_lookup (dataset, SP_RECORD_QUESTION, "risk") };
      g_autoptr (SpLanes) lanes = sp_lanes_new (&(SpLanesInit) {
        .index = index,
        .lanes = &lane,
        .n_lanes = 1,
        .first_day = builder_day (spans[i][0]),
        .last_day = builder_day (spans[i][1]),
        .now_day = builder_day (spans[i][1]),
        .context = PANGO_CONTEXT (context),
        .width = 300,
      });
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 300, 100);
      cairo_t *cr = cairo_create (surface);

      sp_lanes_draw (lanes, cr, sp_theme_get (TRUE, TRUE));
      g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
      g_assert_cmpuint (sp_lanes_get_n_items (lanes), >, 0);
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }
}

static GBytes *
paint (SpLanes *lanes)
{
  cairo_surface_t *surface =
    cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, (int) sp_lanes_get_height (lanes) + 1);
  cairo_t *cr = cairo_create (surface);
  gsize size = (gsize) (cairo_image_surface_get_stride (surface) * cairo_image_surface_get_height (surface));
  GBytes *pixels;

  sp_lanes_draw (lanes, cr, sp_theme_get (FALSE, FALSE));
  cairo_surface_flush (surface);
  pixels = g_bytes_new (cairo_image_surface_get_data (surface), size);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return pixels;
}

/* A widget's text runs by itself as the window does, that of a picture does not: the words are where reading begins. */
static void
test_direction (void)
{
  g_autoptr (SpIndex) index = make_index ();

  for (guint mirrored = 0; mirrored < 2; mirrored++)
    {
      g_autoptr (SpLanes) from_left = make_lanes_in (index, "AA", LAST_DAY, WIDTH, mirrored, PANGO_DIRECTION_LTR);
      g_autoptr (SpLanes) from_right = make_lanes_in (index, "AA", LAST_DAY, WIDTH, mirrored, PANGO_DIRECTION_RTL);
      g_autoptr (GBytes) expected = paint (from_left);
      g_autoptr (GBytes) painted = paint (from_right);

      g_assert_true (g_bytes_equal (painted, expected));
    }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lanes/items", test_items);
  g_test_add_func ("/lanes/places", test_places);
  g_test_add_func ("/lanes/axis", test_axis);
  g_test_add_func ("/lanes/room", test_room);
  g_test_add_func ("/lanes/find-at", test_find_at);
  g_test_add_func ("/lanes/steps", test_steps);
  g_test_add_func ("/lanes/words", test_words);
  g_test_add_func ("/lanes/words-of-items", test_words_of_items);
  g_test_add_func ("/lanes/draw", test_draw);
  g_test_add_func ("/lanes/labels-begin-with-the-bar", test_labels_begin_with_the_bar);
  g_test_add_func ("/lanes/direction", test_direction);
  g_test_add_func ("/lanes/extreme-spans", test_extreme_spans);
  g_test_add_func ("/lanes/lines-and-words", test_lines_and_words);
  return g_test_run ();
}
