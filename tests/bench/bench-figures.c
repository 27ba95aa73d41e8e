/* SPDX-License-Identifier: GPL-3.0-or-later
 * Measured figures by name, and how they are printed. */
#include "bench-figures.h"

#include <string.h>

/**
 * bench_figures_new:
 *
 * Returns: (transfer full): no figures
 */
BenchFigures *
bench_figures_new (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_array_unref);
}

/**
 * bench_figures_add:
 * @self: figures
 * @name: what was measured
 * @value: a value of it
 *
 * Adds a value.
 */
void
bench_figures_add (BenchFigures *self, const char *name, double value)
{
  GArray *values = g_hash_table_lookup (self, name);

  if (values == NULL)
    {
      values = g_array_new (FALSE, FALSE, sizeof (double));
      g_hash_table_insert (self, g_strdup (name), values);
    }
  g_array_append_val (values, value);
}

/* A line is a name, a space and a number; all else is a message of some library. */
static void
take_line (BenchFigures *self, const char *prefix, const char *line)
{
  const char *space = strrchr (line, ' ');
  g_autofree char *name = NULL;
  char *end = NULL;
  double value;

  if (space == NULL)
    return;
  value = g_ascii_strtod (space + 1, &end);
  if (end == space + 1 || *end != '\0')
    return;
  name = g_strdup_printf ("%s%.*s", prefix, (int) (space - line), line);
  bench_figures_add (self, name, value);
}

/**
 * bench_figures_run:
 * @self: figures
 * @prefix: what to put before the names of the program's figures
 * @argv: a program and its arguments
 * @environment: (nullable): its environment
 *
 * Runs a program that prints figures, each on a line as `NAME VALUE`, and adds them.
 *
 * Returns: whether the program succeeded
 */
gboolean
bench_figures_run (BenchFigures *self, const char *prefix, char **argv, GStrv environment)
{
  g_autofree char *output = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (GError) error = NULL;
  int status = 0;

  if (!g_spawn_sync (NULL, argv, environment, G_SPAWN_DEFAULT, NULL, NULL, &output, NULL, &status, &error) ||
      !g_spawn_check_wait_status (status, &error))
    {
      g_printerr ("%s: %s\n", argv[0], error->message);
      return FALSE;
    }
  lines = g_strsplit (output, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    take_line (self, prefix, lines[i]);
  return TRUE;
}

static GArray *
get_values (BenchFigures *self, const char *name)
{
  GArray *values = g_hash_table_lookup (self, name);

  if (values == NULL)
    g_error ("Nothing was measured for “%s”", name);
  return values;
}

/**
 * bench_figures_get_first:
 * @self: figures
 * @name: what was measured
 *
 * Returns: the first value
 */
double
bench_figures_get_first (BenchFigures *self, const char *name)
{
  return g_array_index (get_values (self, name), double, 0);
}

static int
compare_values (gconstpointer a, gconstpointer b)
{
  double first = *(const double *) a;
  double second = *(const double *) b;

  return (first > second) - (first < second);
}

/**
 * bench_figures_get_median:
 * @self: figures
 * @name: what was measured
 *
 * Returns: the median of the values
 */
double
bench_figures_get_median (BenchFigures *self, const char *name)
{
  g_autoptr (GArray) sorted = g_array_copy (get_values (self, name));
  guint middle = sorted->len / 2;

  g_array_sort (sorted, compare_values);
  if (sorted->len % 2 == 1)
    return g_array_index (sorted, double, middle);
  return (g_array_index (sorted, double, middle - 1) + g_array_index (sorted, double, middle)) / 2;
}

/**
 * bench_figures_get_99th:
 * @self: figures
 * @name: what was measured
 *
 * Returns: the 99th percentile of the values: the least that 99 of 100 do not exceed
 */
double
bench_figures_get_99th (BenchFigures *self, const char *name)
{
  g_autoptr (GArray) sorted = g_array_copy (get_values (self, name));

  g_array_sort (sorted, compare_values);
  return g_array_index (sorted, double, (sorted->len * 99 + 99) / 100 - 1);
}

/**
 * bench_figures_get_greatest:
 * @self: figures
 * @name: what was measured
 *
 * Returns: the greatest of the values
 */
double
bench_figures_get_greatest (BenchFigures *self, const char *name)
{
  GArray *values = get_values (self, name);
  double greatest = g_array_index (values, double, 0);

  for (guint i = 1; i < values->len; i++)
    greatest = MAX (greatest, g_array_index (values, double, i));
  return greatest;
}

/**
 * bench_print_ratio:
 * @what: what was measured
 * @value: its value
 * @reference: what it is compared with
 * @unit: the unit of both
 * @bound: what the ratio shall not go beyond, or 0 where nothing is said of that
 *
 * Prints a line with all that.
 */
void
bench_print_ratio (const char *what, double value, double reference, const char *unit, double bound)
{
  double ratio = value / reference;

  g_print ("%-52s %8.1f %s / %8.1f %s = %5.2f", what, value, unit, reference, unit, ratio);
  if (bound > 0)
    g_print ("  bound %.2f: %s", bound, ratio <= bound ? "within" : "over");
  g_print ("\n");
}
