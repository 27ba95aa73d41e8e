/* SPDX-License-Identifier: GPL-3.0-or-later
 * How long the main thread works to open the page of a country with much evidence, and to show another date.
 *
 * Usage: bench-pages WINDOW-CHILD */
#include "bench-window.h"
#include "generate-dataset.h"

#include <glib/gstdio.h>

#define N_REFERENCES 5

/* How many quotes, and how many events, the generated country has. */
#define N_EVIDENCE 5000

static gboolean
generate (const char *path)
{
  GenerateDatasetOptions options = generate_dataset_defaults;
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileOutputStream) stream = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL);

  options.n_countries = 1;
  options.n_positions = 60;
  options.n_quotes = N_EVIDENCE;
  options.n_events = N_EVIDENCE;
  options.n_actors = 500;
  options.n_sources = 3000;
  return generate_dataset_write (&options, G_OUTPUT_STREAM (stream), NULL);
}

/* Returns: (transfer full) (nullable): the code of the only country */
static char *
find_country (const char *path)
{
  g_autofree char *text = NULL;
  const char *code;

  if (!g_file_get_contents (path, &text, NULL, NULL))
    return NULL;
  code = strstr (text, "{\"code\": \"");
  return code ? g_strndup (code + strlen ("{\"code\": \""), 2) : NULL;
}

static void
print_step (BenchFigures *figures, const char *renderer, const char *name, const char *what)
{
  g_autofree char *reference_name = g_strdup_printf ("%s empty first-frame", renderer);
  g_autofree char *work = g_strdup_printf ("%s pages %s work", renderer, name);
  g_autofree char *wall = g_strdup_printf ("%s pages %s wall", renderer, name);
  g_autofree char *frame = g_strdup_printf ("%s pages %s frame", renderer, name);

  bench_print_ratio (what, bench_figures_get_median (figures, work) / 1000,
                     bench_figures_get_median (figures, reference_name) / 1000, "ms", 0);
  g_print ("    at first %.1f ms, at most %.1f ms; until the frame is there %.1f ms, at most %.1f ms; longest frame "
           "after it %.1f ms\n",
           bench_figures_get_first (figures, work) / 1000, bench_figures_get_greatest (figures, work) / 1000,
           bench_figures_get_median (figures, wall) / 1000, bench_figures_get_greatest (figures, wall) / 1000,
           bench_figures_get_greatest (figures, frame) / 1000);
}

static gboolean
measure_builtin (const char *program, const char *renderer)
{
  g_autoptr (GHashTable) figures = bench_figures_new ();

  for (guint i = 0; i < N_REFERENCES; i++)
    if (!bench_window_run (figures, program, renderer, "empty", "", NULL))
      return FALSE;
  if (!bench_window_run (figures, program, renderer, "pages", "CN US", NULL))
    return FALSE;
  g_print ("%s renderer, built-in dataset\n", renderer);
  print_step (figures, renderer, "date", "another date");
  print_step (figures, renderer, "CN", "page of China");
  print_step (figures, renderer, "US", "page of the United States");
  print_step (figures, renderer, "date-after", "another date, after ten pages");
  return TRUE;
}

static gboolean
measure_generated (const char *program, const char *renderer, const char *path)
{
  g_autoptr (GHashTable) figures = bench_figures_new ();
  g_autofree char *country = find_country (path);

  for (guint i = 0; i < N_REFERENCES; i++)
    if (!bench_window_run (figures, program, renderer, "empty", "", NULL))
      return FALSE;
  if (country == NULL || !bench_window_run (figures, program, renderer, "pages", country, path))
    return FALSE;
  g_print ("%s renderer, a country with %d quotes and %d events\n", renderer, N_EVIDENCE, N_EVIDENCE);
  print_step (figures, renderer, "date", "another date");
  print_step (figures, renderer, country, "page of the country");
  print_step (figures, renderer, "date-after", "another date, after five pages");
  return TRUE;
}

int
main (int argc, char **argv)
{
  static const char *const renderers[] = { "cairo", "default" };
  g_autofree char *folder = NULL;
  g_autofree char *path = NULL;
  gboolean is_done;

  g_return_val_if_fail (argc == 2, 2);

  if (!bench_window_has_display ())
    return BENCH_SKIPPED;
  folder = g_dir_make_tmp ("bench-XXXXXX", NULL);
  path = g_build_filename (folder, "generated.json", NULL);
  is_done = generate (path);
  g_print ("Work of the main thread until the next frame, medians / first frame of an empty window\n");
  for (guint i = 0; is_done && i < G_N_ELEMENTS (renderers); i++)
    is_done = measure_builtin (argv[1], renderers[i]) && measure_generated (argv[1], renderers[i], path);
  g_remove (path);
  g_rmdir (folder);
  return is_done ? 0 : 1;
}
