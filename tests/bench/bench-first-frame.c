/* SPDX-License-Identifier: GPL-3.0-or-later
 * How long the program takes from its start to its first frame, compared with an empty window of the same size, and
 * from there to its map, beside how long the empty window takes to show a texture as large as that.
 *
 * Usage: bench-first-frame WINDOW-CHILD */
#include "bench-window.h"

/* In turn, so that what else the machine does slows all of them. */
#define MOST_RUNS 31
#define LEAST_RUNS 5

/* No more runs are begun after this time, in seconds. */
#define TIME 45

#define BOUND 1.25

/* The program chooses with what GTK paints where nobody said it, the empty window does not. */
static const char *const renderers[] = { "default", "cairo", "gl" };

static gboolean
run_all (BenchFigures *figures, const char *program)
{
  for (guint i = 0; i < G_N_ELEMENTS (renderers); i++)
    if (!bench_window_run (figures, program, renderers[i], "empty", "", NULL) ||
        !bench_window_run (figures, program, renderers[i], "standpoint", "", NULL))
      return FALSE;
  return TRUE;
}

/* Returns the number of runs, or 0 where one failed. */
static guint
measure (BenchFigures *figures, const char *program)
{
  gint64 end = g_get_monotonic_time () + TIME * G_USEC_PER_SEC;
  g_autoptr (GHashTable) warm_up = bench_figures_new ();
  guint n = 0;

  /* The first run of all starts what others find running, such as the bus for accessibility. */
  if (!run_all (warm_up, program))
    return 0;
  while (n < LEAST_RUNS || (n < MOST_RUNS && g_get_monotonic_time () < end))
    {
      if (!run_all (figures, program))
        return 0;
      n++;
    }
  return n;
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
  g_print ("map shown %.0f ms after the first frame (bound 150); a texture as large in an empty window %.0f ms\n",
           get_median (figures, renderer, "standpoint map after first-frame"),
           get_median (figures, renderer, "empty texture after first-frame"));
}

int
main (int argc, char **argv)
{
  g_autoptr (GHashTable) figures = bench_figures_new ();
  guint n;

  g_return_val_if_fail (argc == 2, 2);

  if (!bench_window_has_display ())
    return BENCH_SKIPPED;
  n = measure (figures, argv[1]);
  if (n == 0)
    return 1;
  g_print ("From the start of the process; medians of %u runs in turn; Standpoint / first frame of an empty window\n",
           n);
  for (guint i = 0; i < G_N_ELEMENTS (renderers); i++)
    print_renderer (figures, renderers[i]);
  return 0;
}
