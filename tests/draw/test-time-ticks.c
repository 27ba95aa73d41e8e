/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of what is written along a line of days. */
#include "dataset-builder.h"
#include "sp-time-ticks.h"

#include <locale.h>

/* "2019 . . 2020": what is written, and a point for each mark without words; many points are counted. */
static char *
name_ticks (GArray *ticks)
{
  GString *text = g_string_new (NULL);
  guint silent = 0;

  for (guint i = 0; i <= ticks->len; i++)
    {
      const SpTimeTick *tick = i < ticks->len ? &g_array_index (ticks, SpTimeTick, i) : NULL;

      if (tick != NULL && tick->label == NULL)
        {
          g_assert_false (tick->is_major);
          silent++;
          continue;
        }
      if (silent > 0)
        g_string_append_printf (text, "%s(%u)", text->len > 0 ? " " : "", silent);
      if (tick != NULL)
        g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", tick->label);
      silent = 0;
    }
  return g_string_free (text, FALSE);
}

static void
test_words (void)
{
  static const struct
  {
    const char *first;
    const char *last;
    double width;
    const char *words;
  } cases[] = {
    { "2016-01-01", "2019-12-31", 200, "2016 2017 2018 2019" },
    { "2016-02-01", "2019-12-31", 200, "2017 2018 2019" },
    { "2010-01-01", "2029-12-31", 200, "2010 (4) 2015 (4) 2020 (4) 2025 (4)" },
    { "1900-01-01", "2029-12-31", 200, "1900 1950 2000" },
    /* A quarter has room, then a month. */
    { "2018-11-20", "2020-01-31", 250, "(1) 2019 (2) Apr (2) Jul (2) Oct (2) 2020" },
    { "2019-02-15", "2019-06-15", 240, "Mar 2019 Apr May Jun" },
    { "2019-12-31", "2020-02-02", 170, "(1) 1 Jan 2020 (4) 6 (4) 11 (4) 16 (4) 21 (4) 26 (5) 1 Feb (1)" },
    { "2019-12-27", "2020-01-03", 200, "27 Dec 2019 28 29 30 31 1 Jan 2020 2 3" },
    { "2020-02-27", "2020-03-02", 200, "27 Feb 2020 28 29 1 Mar 2" },
    { "2020-05-05", "2020-05-05", 200, "5 May 2020" },
  };
  const SpTimeTickRoom room = { 40, 40, 24 };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SpTimeAxis axis = { builder_day (cases[i].first), builder_day (cases[i].last), 0, cases[i].width };
      g_autoptr (GArray) ticks = sp_time_ticks_find (&axis, &room);
      g_autofree char *words = name_ticks (ticks);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

/* However long or short the line: within it, in order, and no two of what is written closer than they may be. */
static void
test_room (void)
{
  const SpTimeTickRoom room = { 40, 40, 24 };
  guint32 first = builder_day ("2015-10-13");

  for (guint length = 1; length < 20000; length += 1 + length / 7)
    {
      SpTimeAxis axis = { first, first + length - 1, 0, 333 };
      g_autoptr (GArray) ticks = sp_time_ticks_find (&axis, &room);
      double before = -G_MAXDOUBLE;

      for (guint i = 0; i < ticks->len; i++)
        {
          const SpTimeTick *tick = &g_array_index (ticks, SpTimeTick, i);
          double x = sp_time_axis_get_x (&axis, tick->day);

          g_assert_cmpuint (tick->day, >=, axis.first_day);
          g_assert_cmpuint (tick->day, <=, axis.last_day);
          g_assert_true (i == 0 || tick->day > (tick - 1)->day);
          if (!tick->is_major)
            continue;
          /* Months and years are not all as long as each other. */
          g_assert_cmpfloat (x - before, >=, 0.9 * room.day);
          before = x;
        }
    }
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/time-ticks/words", test_words);
  g_test_add_func ("/time-ticks/room", test_room);
  return g_test_run ();
}
