/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of days along a line. */
#include "dataset-builder.h"
#include "sp-time-axis.h"

#include <locale.h>

static SpTimeAxis
make_axis (const char *first, const char *last, double width, gboolean mirrored)
{
  return (SpTimeAxis) { builder_day (first), builder_day (last), 10, width, mirrored };
}

static void
test_place (void)
{
  static const struct
  {
    const char *first;
    const char *last;
    gboolean mirrored;
    const char *day;
    double x;
  } cases[] = {
    { "2019-01-01", "2019-12-31", FALSE, "2019-01-01", 10 },
    { "2019-01-01", "2019-12-31", FALSE, "2019-01-02", 11 },
    { "2019-01-01", "2019-12-31", FALSE, "2020-01-01", 375 },
    { "2019-01-01", "2019-12-31", FALSE, "2018-06-01", 10 },
    { "2019-01-01", "2019-12-31", FALSE, "2024-06-01", 375 },
    { "2019-01-01", "2019-12-31", TRUE, "2019-01-01", 375 },
    { "2019-01-01", "2019-12-31", TRUE, "2019-01-02", 374 },
    /* A single day is as long as the line. */
    { "2019-05-05", "2019-05-05", FALSE, "2019-05-05", 10 },
    { "2019-05-05", "2019-05-05", FALSE, "2019-05-06", 375 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SpTimeAxis axis = make_axis (cases[i].first, cases[i].last, 365, cases[i].mirrored);

      g_assert_cmpfloat_with_epsilon (sp_time_axis_get_x (&axis, builder_day (cases[i].day)), cases[i].x, 1e-6);
    }
}

static void
test_day_of_place (void)
{
  for (guint mirrored = 0; mirrored < 2; mirrored++)
    {
      SpTimeAxis axis = make_axis ("2019-01-01", "2022-03-04", 200, mirrored);

      for (guint32 day = axis.first_day; day <= axis.last_day; day++)
        g_assert_cmpuint (sp_time_axis_find_day (&axis, sp_time_axis_get_x (&axis, day + 0.5)), ==, day);
      g_assert_cmpuint (sp_time_axis_find_day (&axis, -50), ==, mirrored ? axis.last_day : axis.first_day);
      g_assert_cmpuint (sp_time_axis_find_day (&axis, 500), ==, mirrored ? axis.first_day : axis.last_day);
    }
}

static void
test_years (void)
{
  static const struct
  {
    const char *first;
    const char *last;
    double width;
    guint years;
  } cases[] = {
    { "2019-05-05", "2019-05-05", 300, 1 },    { "2012-01-01", "2026-11-30", 900, 1 },
    { "2012-01-01", "2026-11-30", 300, 2 },    { "2012-01-01", "2026-11-30", 110, 5 },
    { "1815-01-01", "2026-11-30", 300, 50 },   { "1815-01-01", "2026-11-30", 900, 10 },
    { "0001-01-01", "9999-12-31", 300, 2000 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SpTimeAxis axis = make_axis (cases[i].first, cases[i].last, cases[i].width, FALSE);

      g_assert_cmpuint (sp_time_axis_choose_years (&axis, 36), ==, cases[i].years);
    }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/time-axis/place", test_place);
  g_test_add_func ("/time-axis/day-of-place", test_day_of_place);
  g_test_add_func ("/time-axis/years", test_years);
  return g_test_run ();
}
