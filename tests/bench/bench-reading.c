/* SPDX-License-Identifier: GPL-3.0-or-later
 * How long reading a large dataset takes, and how much memory, compared with json-glib's mere parse of the same file.
 *
 * Each run is a process of its own, so that none finds what another left in memory. */
#include "bench-figures.h"
#include "generate-dataset.h"

#include "sp-reader.h"

#include <glib/gstdio.h>
#include <json-glib/json-glib.h>
#include <sys/resource.h>
#include <unistd.h>

#define N_QUOTES 100000
#define N_RUNS 5

#define TIME_BOUND 2.0
#define PEAK_BOUND 1.5
#define HELD_BOUND 4.0

#define MEBIBYTE (1024.0 * 1024.0)

/* In bytes; see proc(5). */
static double
get_resident_size (void)
{
  g_autofree char *text = NULL;
  g_auto (GStrv) fields = NULL;

  g_assert_true (g_file_get_contents ("/proc/self/statm", &text, NULL, NULL));
  fields = g_strsplit (text, " ", -1);
  return g_ascii_strtod (fields[1], NULL) * (double) sysconf (_SC_PAGESIZE);
}

static double
get_peak_size (void)
{
  struct rusage usage;

  g_assert_cmpint (getrusage (RUSAGE_SELF, &usage), ==, 0);
  return (double) usage.ru_maxrss * 1024;
}

static gpointer
read_dataset (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  SpReading *reading = sp_reader_read (file, NULL, NULL, NULL, NULL);

  g_assert_cmpuint (sp_reading_get_n_errors (reading), ==, 0);
  g_assert_cmpuint (sp_dataset_get_records (sp_reading_get_dataset (reading), SP_RECORD_QUOTE)->len, ==, N_QUOTES);
  return reading;
}

static gpointer
parse_file (const char *path)
{
  JsonParser *parser = json_parser_new ();
  g_autofree char *text = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &text, &length, NULL));
  g_assert_true (json_parser_load_from_data (parser, text, (gssize) length, NULL));
  return parser;
}

static int
measure (gpointer (*work) (const char *path), const char *path)
{
  double before = get_resident_size ();
  gint64 start = g_get_monotonic_time ();
  gpointer result = work (path);
  gint64 end = g_get_monotonic_time ();

  g_print ("time %" G_GINT64_FORMAT "\n", end - start);
  g_print ("peak %.0f\n", get_peak_size ());
  g_print ("held %.0f\n", get_resident_size () - before);
  g_object_unref (result);
  return 0;
}

static int
generate (const char *path)
{
  GenerateDatasetOptions options = generate_dataset_defaults;
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileOutputStream) stream = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL);

  options.n_quotes = N_QUOTES;
  options.n_countries = 200;
  options.n_positions = 1000;
  options.n_events = 1000;
  options.n_actors = 3000;
  options.n_sources = 5000;
  return generate_dataset_write (&options, G_OUTPUT_STREAM (stream), NULL) ? 0 : 1;
}

static int
run (const char *program, const char *path)
{
  const char *const modes[] = { "read", "parse" };
  g_autoptr (GHashTable) figures = bench_figures_new ();
  /* As users run it, not as a test does */
  g_auto (GStrv) environment = g_environ_unsetenv (g_environ_unsetenv (g_get_environ (), "G_SLICE"), "G_DEBUG");
  char *generator[] = { (char *) program, (char *) "generate", (char *) path, NULL };
  double size;
  GStatBuf status;

  if (!bench_figures_run (figures, "", generator, NULL) || g_stat (path, &status) != 0)
    return 1;
  size = (double) status.st_size / MEBIBYTE;
  for (guint i = 0; i < N_RUNS * G_N_ELEMENTS (modes); i++)
    {
      const char *mode = modes[i % G_N_ELEMENTS (modes)];
      g_autofree char *prefix = g_strconcat (mode, " ", NULL);
      char *child[] = { (char *) program, (char *) mode, (char *) path, NULL };

      if (!bench_figures_run (figures, prefix, child, environment))
        return 1;
    }
  g_print ("%d quotes, %.0f MiB; medians of %d runs; reading / json-glib's parse of the same bytes\n", N_QUOTES, size,
           N_RUNS);
  bench_print_ratio ("time", bench_figures_get_median (figures, "read time") / 1000,
                     bench_figures_get_median (figures, "parse time") / 1000, "ms", TIME_BOUND);
  bench_print_ratio ("peak memory", bench_figures_get_median (figures, "read peak") / MEBIBYTE,
                     bench_figures_get_median (figures, "parse peak") / MEBIBYTE, "MiB", PEAK_BOUND);
  bench_print_ratio ("memory held afterwards / size of the file",
                     bench_figures_get_median (figures, "read held") / MEBIBYTE, size, "MiB", HELD_BOUND);
  return 0;
}

int
main (int argc, char **argv)
{
  g_autofree char *folder = NULL;
  g_autofree char *path = NULL;
  int status;

  if (argc == 3 && g_str_equal (argv[1], "generate"))
    return generate (argv[2]);
  if (argc == 3)
    return measure (g_str_equal (argv[1], "read") ? read_dataset : parse_file, argv[2]);

  folder = g_dir_make_tmp ("bench-XXXXXX", NULL);
  path = g_build_filename (folder, "generated.json", NULL);
  status = run (argv[0], path);
  g_remove (path);
  g_rmdir (folder);
  return status;
}
