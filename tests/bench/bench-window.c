/* SPDX-License-Identifier: GPL-3.0-or-later
 * Runs windows in processes of their own, and measures them. */
#include "bench-window.h"

/**
 * bench_window_has_display:
 *
 * Returns: whether windows can be shown
 */
gboolean
bench_window_has_display (void)
{
  return g_getenv ("DISPLAY") != NULL || g_getenv ("WAYLAND_DISPLAY") != NULL;
}

static GStrv
get_environment (const char *renderer, const char *mode, const char *pages)
{
  g_autofree char *now = g_strdup_printf ("%" G_GINT64_FORMAT, g_get_monotonic_time ());
  GStrv environment = g_get_environ ();

  /* As users run it, not as a test does */
  environment = g_environ_unsetenv (environment, "G_SLICE");
  environment = g_environ_unsetenv (environment, "G_DEBUG");
  environment = g_environ_unsetenv (environment, "GSK_RENDERER");
  if (!g_str_equal (renderer, "default"))
    environment = g_environ_setenv (environment, "GSK_RENDERER", renderer, TRUE);
  environment = g_environ_setenv (environment, "BENCH_MODE", mode, TRUE);
  environment = g_environ_setenv (environment, "BENCH_PAGES", pages, TRUE);
  return g_environ_setenv (environment, "BENCH_START", now, TRUE);
}

/**
 * bench_window_run:
 * @figures: where to add what is measured, with `RENDERER MODE ` before its name; times are in microseconds
 * @program: the program window-child
 * @renderer: a renderer of GTK, or `default`
 * @mode: what it shall do
 * @pages: the pages that it shall open, with spaces between them
 * @path: (nullable): the dataset that it shall open, or %NULL for the built-in one
 *
 * Runs a window until it has measured all.
 *
 * Returns: whether it succeeded
 */
gboolean
bench_window_run (BenchFigures *figures,
                  const char *program,
                  const char *renderer,
                  const char *mode,
                  const char *pages,
                  const char *path)
{
  g_autofree char *prefix = g_strdup_printf ("%s %s ", renderer, mode);
  char *argv[] = { (char *) program, (char *) path, NULL };
  g_auto (GStrv) environment = get_environment (renderer, mode, pages);

  return bench_figures_run (figures, prefix, argv, environment);
}
