/* SPDX-License-Identifier: GPL-3.0-or-later
 * How long the program takes from its start to its first frame, compared with an empty window of the same size.
 *
 * Usage: bench-first-frame WINDOW-CHILD */
#include "bench-window.h"

#define N_RUNS 11

#define BOUND 1.25

static gboolean
measure (BenchFigures *figures, const char *program, const char *renderer)
{
  /* The first run of all starts what others find running, such as the bus for accessibility. */
  for (guint i = 0; i <= N_RUNS; i++)
    {
      g_autoptr (GHashTable) warm_up = bench_figures_new ();
      BenchFigures *taken = i == 0 ? warm_up : figures;

      if (!bench_window_run (taken, program, renderer, "empty", "", NULL) ||
          !bench_window_run (taken, program, renderer, "standpoint", "", NULL))
        return FALSE;
    }
  return TRUE;
}

static double
get_median (BenchFigures *figures, const char *renderer, const char *name)
{
  g_autofree char *full_name = g_strconcat (renderer, " ", name, NULL);

  return bench_figures_get_median (figures, full_name) / 1000;
}

static void
print_renderer (BenchFigures *figures, const char *renderer)
{
  double empty = get_median (figures, renderer, "empty first-frame");
  double empty_work = get_median (figures, renderer, "empty first-frame work");

  g_print ("%s renderer\n", renderer);
  bench_print_ratio ("first frame", get_median (figures, renderer, "standpoint first-frame"), empty, "ms", BOUND);
  bench_print_ratio ("    work of the main thread until then",
                     get_median (figures, renderer, "standpoint first-frame work"), empty_work, "ms", 0);
  bench_print_ratio ("dataset shown", get_median (figures, renderer, "standpoint dataset"), empty, "ms", 0);
  bench_print_ratio ("    work of the main thread until then",
                     get_median (figures, renderer, "standpoint dataset work"), empty_work, "ms", 0);
  g_print ("map shown %.0f ms after the first frame (bound 150)\n",
           get_median (figures, renderer, "standpoint map") - get_median (figures, renderer, "standpoint first-frame"));
}

int
main (int argc, char **argv)
{
  static const char *const renderers[] = { "cairo", "default" };
  g_autoptr (GHashTable) figures = bench_figures_new ();

  g_return_val_if_fail (argc == 2, 2);

  if (!bench_window_has_display ())
    return BENCH_SKIPPED;
  g_print ("From the start of the process; medians of %d runs in turn; Standpoint / first frame of an empty window\n",
           N_RUNS);
  for (guint i = 0; i < G_N_ELEMENTS (renderers); i++)
    {
      if (!measure (figures, argv[1], renderers[i]))
        return 1;
      print_renderer (figures, renderers[i]);
    }
  return 0;
}
