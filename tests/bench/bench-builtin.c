/* SPDX-License-Identifier: GPL-3.0-or-later
 * How long reading the built-in dataset takes, compared with json-glib's mere parse of its parts. */
#include "bench-figures.h"

#include "sp-reader.h"

#include <json-glib/json-glib.h>

#define FOLDER "/org/standpoint/Standpoint/dataset/huawei-5g/"
#define N_RUNS 15

#define TIME_BOUND 3.0

static void
read_dataset (void)
{
  g_autoptr (SpReading) reading = sp_reader_read_builtin (NULL, NULL);

  g_assert_cmpuint (sp_reading_get_n_errors (reading), ==, 0);
}

static void
parse_parts (void)
{
  g_auto (GStrv) names = g_resources_enumerate_children (FOLDER, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat (FOLDER, names[i], NULL);
      g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
      g_autoptr (JsonParser) parser = json_parser_new ();

      g_assert_true (json_parser_load_from_data (parser, g_bytes_get_data (bytes, NULL),
                                                 (gssize) g_bytes_get_size (bytes), NULL));
    }
}

static void
measure (BenchFigures *figures, const char *name, void (*work) (void))
{
  gint64 start = g_get_monotonic_time ();

  work ();
  bench_figures_add (figures, name, (double) (g_get_monotonic_time () - start) / 1000);
}

int
main (void)
{
  g_autoptr (GHashTable) figures = bench_figures_new ();

  for (guint i = 0; i < N_RUNS; i++)
    {
      measure (figures, "read", read_dataset);
      measure (figures, "parse", parse_parts);
    }
  g_print ("Medians of %d runs; reading / json-glib's parse of the same parts\n", N_RUNS);
  bench_print_ratio ("time", bench_figures_get_median (figures, "read"), bench_figures_get_median (figures, "parse"),
                     "ms", TIME_BOUND);
  return 0;
}
