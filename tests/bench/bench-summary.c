/* SPDX-License-Identifier: GPL-3.0-or-later
 * How long it takes to put countries of the built-in dataset on paper, and how much memory: whole processes, from their
 * start to their end, compared with what is promised. */
#define _DEFAULT_SOURCE

#include "bench-figures.h"

#include <glib/gstdio.h>

#include <sys/resource.h>
#include <sys/wait.h>

#define N_RUNS 9

/* In milliseconds, and megabytes. */
#define MOST_FOR_ONE 150.0
#define MOST_FOR_ALL 3000.0
#define MOST_MEMORY 200.0

typedef struct
{
  const char *name;
  const char *arguments;
  double most;
} Case;

static const Case cases[] = {
  { "start alone", "--version", 0 },
  { "reading alone", "cite GB", 0 },
  { "one summary", "summary GB -o %s", MOST_FOR_ONE },
  { "one summary in full", "summary GB --full -o %s", 0 },
  { "one as Markdown", "summary GB --format md -o %s", 0 },
  { "five in a booklet", "summary --group five-eyes -o %s", 0 },
  { "all in a booklet", "summary --all -o %s", MOST_FOR_ALL },
};

static double
get_milliseconds (struct timeval time)
{
  return (double) time.tv_sec * 1000 + (double) time.tv_usec / 1000;
}

static void
add (BenchFigures *figures, const Case *measured, const char *what, double value)
{
  g_autofree char *name = g_strdup_printf ("%s: %s", measured->name, what);

  bench_figures_add (figures, name, value);
}

static double
get (BenchFigures *figures, const Case *measured, const char *what)
{
  g_autofree char *name = g_strdup_printf ("%s: %s", measured->name, what);

  return bench_figures_get_median (figures, name);
}

static void
run (BenchFigures *figures, const char *program, const Case *measured, const char *path)
{
  g_autofree char *format = g_strdup_printf ("'%s' %s", program, measured->arguments);
  g_auto (GStrv) parts = g_strsplit (format, "%s", -1);
  g_autofree char *command = g_strjoinv (path, parts);
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) argv = NULL;
  struct rusage used;
  gint64 start;
  int status;
  GPid pid;

  g_assert_true (g_shell_parse_argv (command, NULL, &argv, NULL));
  start = g_get_monotonic_time ();
  if (!g_spawn_async (NULL, argv, NULL, G_SPAWN_DO_NOT_REAP_CHILD | G_SPAWN_STDOUT_TO_DEV_NULL, NULL, NULL, &pid,
                      &error))
    g_error ("%s", error->message);
  if (wait4 (pid, &status, 0, &used) != pid || !g_spawn_check_wait_status (status, &error))
    g_error ("%s: %s", command, error ? error->message : "lost");
  add (figures, measured, "time", (double) (g_get_monotonic_time () - start) / 1000);
  add (figures, measured, "processor", get_milliseconds (used.ru_utime) + get_milliseconds (used.ru_stime));
  add (figures, measured, "memory", (double) used.ru_maxrss / 1024);
}

static void
print (BenchFigures *figures, const Case *measured)
{
  double memory = get (figures, measured, "memory");

  g_print ("%-24s %8.1f ms, of them %8.1f ms at work; %6.1f MB\n", measured->name, get (figures, measured, "time"),
           get (figures, measured, "processor"), memory);
  if (measured->most <= 0)
    return;
  bench_print_ratio (measured->name, get (figures, measured, "time"), measured->most, "ms", 1);
  bench_print_ratio (measured->name, memory, MOST_MEMORY, "MB", 1);
}

int
main (int argc, char **argv)
{
  g_autoptr (GHashTable) figures = bench_figures_new ();
  g_autofree char *folder = g_dir_make_tmp ("standpoint-bench-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "out", NULL);

  g_return_val_if_fail (argc == 2, 1);

  for (guint i = 0; i < N_RUNS; i++)
    for (guint j = 0; j < G_N_ELEMENTS (cases); j++)
      run (figures, argv[1], &cases[j], path);
  g_print ("Medians of %d runs; measured / promised\n", N_RUNS);
  for (guint j = 0; j < G_N_ELEMENTS (cases); j++)
    print (figures, &cases[j]);
  g_remove (path);
  g_rmdir (folder);
  return 0;
}
