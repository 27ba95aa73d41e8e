/* SPDX-License-Identifier: GPL-3.0-or-later
 * How long the main thread works to open pages, of countries with much evidence among them, and to show another date.
 *
 * Each is compared with an empty page in the same window: what is beyond that is the page's own work.
 *
 * Usage: bench-pages WINDOW-CHILD */
#include "bench-window.h"
#include "generate-dataset.h"

#include <glib/gstdio.h>

/* How many quotes, and how many events, the generated country has. */
#define N_EVIDENCE 5000

/* Those with the most of their kind. */
#define BUILTIN_PAGES \
  "country:CN country:US quote:faria-huawei-not-fit-2021-03 source:korea-times-huawei-no-spy-2019-05 actor:huawei " \
  "group:nato dataset"

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

/* Returns: (transfer full) (nullable): the page of the only country */
static char *
find_country (const char *path)
{
  g_autofree char *text = NULL;
  const char *code;

  if (!g_file_get_contents (path, &text, NULL, NULL))
    return NULL;
  code = strstr (text, "{\"code\": \"");
  return code ? g_strdup_printf ("country:%.2s", code + strlen ("{\"code\": \"")) : NULL;
}

static double
get_median (BenchFigures *figures, const char *renderer, const char *name, const char *what)
{
  g_autofree char *figure = g_strdup_printf ("%s pages %s %s", renderer, name, what);

  return bench_figures_get_median (figures, figure) / 1000;
}

static double
get_greatest (BenchFigures *figures, const char *renderer, const char *name, const char *what)
{
  g_autofree char *figure = g_strdup_printf ("%s pages %s %s", renderer, name, what);

  return bench_figures_get_greatest (figures, figure) / 1000;
}

static void
print_step (BenchFigures *figures, const char *renderer, const char *name, const char *reference)
{
  bench_print_ratio (name, get_median (figures, renderer, name, "work"),
                     get_median (figures, renderer, reference, "work"), "ms", 0);
  g_print (
    "    GTK painted %.1f ms of it; at most %.1f ms; until the frame is there %.1f ms; the longest frame after it "
    "%.1f ms, at most %.1f ms; all until it rests %.1f ms\n",
    get_median (figures, renderer, name, "painting"), get_greatest (figures, renderer, name, "work"),
    get_median (figures, renderer, name, "wall"), get_median (figures, renderer, name, "frame"),
    get_greatest (figures, renderer, name, "frame"), get_median (figures, renderer, name, "total"));
}

static gboolean
measure (const char *program, const char *renderer, const char *pages, const char *path)
{
  g_autoptr (GHashTable) figures = bench_figures_new ();
  g_autofree char *with_empty = g_strconcat ("empty ", pages, NULL);
  g_auto (GStrv) names = g_strsplit (with_empty, " ", -1);

  if (!bench_window_run (figures, program, renderer, "pages", with_empty, path))
    return FALSE;
  print_step (figures, renderer, "date", "date");
  for (guint i = 0; names[i] != NULL; i++)
    print_step (figures, renderer, names[i], "empty");
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *date = g_strconcat ("date-on-", names[i], NULL);

      print_step (figures, renderer, date, "date-on-empty");
    }
  print_step (figures, renderer, "date-after", "date");
  return TRUE;
}

static gboolean
measure_both (const char *program, const char *renderer, const char *path)
{
  g_autofree char *country = find_country (path);

  g_print ("%s renderer, built-in dataset\n", renderer);
  if (!measure (program, renderer, BUILTIN_PAGES, NULL))
    return FALSE;
  g_print ("%s renderer, a country with %d quotes and %d events\n", renderer, N_EVIDENCE, N_EVIDENCE);
  return country != NULL && measure (program, renderer, country, path);
}

int
main (int argc, char **argv)
{
  static const char *const renderers[] = { "cairo", "default" };
  g_autofree char *folder = NULL;
  g_autofree char *path = NULL;
  gboolean is_done;

  if (argc != 2)
    {
      g_printerr ("Usage: bench-pages WINDOW-CHILD\nWINDOW-CHILD is the program tests/bench/window-child of the build "
                  "folder; meson test --benchmark pages knows where it is.\n");
      return 2;
    }
  if (!bench_window_has_display ())
    return BENCH_SKIPPED;
  folder = g_dir_make_tmp ("bench-XXXXXX", NULL);
  path = g_build_filename (folder, "generated.json", NULL);
  is_done = generate (path);
  g_print ("Work of the main thread until the next frame, medians / the same with a page that has nothing on it\n");
  for (guint i = 0; is_done && i < G_N_ELEMENTS (renderers); i++)
    is_done = measure_both (argv[1], renderers[i], path);
  g_remove (path);
  g_rmdir (folder);
  return is_done ? 0 : 1;
}
