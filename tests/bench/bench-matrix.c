/* SPDX-License-Identifier: GPL-3.0-or-later
 * How long another date takes with all countries on all questions: 250 of them, 40 questions, 200,000 positions; and the
 * same of the built-in dataset. Compared with finding the standings alone. All of it is work of one thread: its processor
 * time is measured, which does not count what else the machine does. */
#include "bench-figures.h"
#include "generate-dataset.h"

#include "sp-filter.h"
#include "sp-pairs.h"
#include "sp-reader.h"

#include <time.h>

#define N_RUNS 15

/* Milliseconds. */
#define MADE_BOUND 100.0
#define BUILTIN_BOUND 16.0

/* What is asked is asked of a day that was not asked of before. */
#define DAYS_APART 97

typedef struct
{
  const char *name;
  SpIndex *index;
  SpCountryNames *names;
  guint32 last_day;
} Subject;

static void
subject_init (Subject *self, const char *name, SpReading *reading)
{
  SpDataset *dataset = sp_reading_get_dataset (reading);

  self->name = name;
  self->index = sp_index_new (dataset);
  self->names = sp_country_names_new (dataset);
  self->last_day = sp_date_get_last_day (sp_dataset_get_edition (dataset));
}

static void
subject_clear (Subject *self)
{
  g_object_unref (self->names);
  g_object_unref (self->index);
}

static SpReading *
read_made (void)
{
  GenerateDatasetOptions options = generate_dataset_defaults;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GFile) file = g_file_new_tmp ("standpoint-matrix-XXXXXX.json", &stream, NULL);
  SpReading *reading;

  options.n_countries = 250;
  options.n_questions = 40;
  options.n_positions = 200000;
  bytes = generate_dataset_to_bytes (&options, NULL);
  g_assert_true (g_file_replace_contents (file, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL, FALSE,
                                          G_FILE_CREATE_NONE, NULL, NULL, NULL));
  reading = sp_reader_read (file, NULL, NULL, NULL, NULL);
  g_assert_cmpuint (sp_reading_get_n_errors (reading), ==, 0);
  g_file_delete (file, NULL, NULL);
  return reading;
}

/* In microseconds. */
static gint64
get_time (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);
  return (gint64) time.tv_sec * G_USEC_PER_SEC + time.tv_nsec / 1000;
}

static void
add_figure (BenchFigures *figures, const Subject *subject, const char *what, gint64 start)
{
  g_autofree char *name = g_strconcat (subject->name, " ", what, NULL);

  bench_figures_add (figures, name, (double) (get_time () - start) / 1000);
}

static SpMatrix *
make_matrix (const Subject *subject, guint32 day, gboolean has_second)
{
  return sp_matrix_new (&(SpMatrixInit) { .index = subject->index,
                                          .names = subject->names,
                                          .day = day,
                                          .has_second = has_second,
                                          .first_day = day - 1000,
                                          .weakest = SP_BASIS_OPERATOR,
                                          .unconfirmed_years = SP_DEFAULT_UNCONFIRMED_YEARS });
}

static void
measure_standings (BenchFigures *figures, const Subject *subject, guint32 day)
{
  const SpFilter filter = { .on = sp_date_from_day_number (day), .weakest = SP_BASIS_OPERATOR };
  gint64 start = get_time ();
  g_autoptr (GPtrArray) standings = sp_filter_standings (&filter, subject->index);

  add_figure (figures, subject, "standings", start);
}

static void
measure (BenchFigures *figures, const Subject *subject, guint32 day)
{
  gint64 start = get_time ();
  g_autoptr (SpMatrix) one = make_matrix (subject, day, FALSE);
  g_autoptr (SpMatrix) two = NULL;
  g_autoptr (GArray) order = NULL;
  g_autoptr (SpPairs) pairs = NULL;

  add_figure (figures, subject, "one date", start);
  start = get_time ();
  two = make_matrix (subject, day, TRUE);
  add_figure (figures, subject, "two dates", start);
  start = get_time ();
  order = sp_matrix_order (one, SP_MATRIX_BY_QUESTION, 0, TRUE);
  add_figure (figures, subject, "order", start);
  start = get_time ();
  pairs = sp_pairs_new (one);
  add_figure (figures, subject, "pairs", start);
}

static void
print (BenchFigures *figures, const Subject *subject, const char *what, double bound)
{
  g_autofree char *name = g_strconcat (subject->name, " ", what, NULL);
  double median = bench_figures_get_median (figures, name);

  g_print ("%-24s median %7.2f ms, greatest %7.2f ms%s", name, median, bench_figures_get_greatest (figures, name),
           bound > 0 ? "" : "\n");
  if (bound > 0)
    g_print (", bound %.0f ms: %s\n", bound, bench_figures_get_greatest (figures, name) <= bound ? "kept" : "NOT KEPT");
}

static void
run (BenchFigures *figures, SpReading *reading, const char *name, double bound)
{
  Subject subject;

  subject_init (&subject, name, reading);
  for (guint i = 0; i < N_RUNS; i++)
    {
      measure (figures, &subject, subject.last_day - i * DAYS_APART);
      measure_standings (figures, &subject, subject.last_day - i * DAYS_APART);
    }
  print (figures, &subject, "one date", bound);
  print (figures, &subject, "two dates", bound);
  print (figures, &subject, "order", 0);
  print (figures, &subject, "pairs", 0);
  print (figures, &subject, "standings", 0);
  subject_clear (&subject);
}

int
main (void)
{
  g_autoptr (GHashTable) figures = bench_figures_new ();
  g_autoptr (SpReading) made = read_made ();
  g_autoptr (SpReading) builtin = sp_reader_read_builtin (NULL, NULL);

  run (figures, made, "250 x 40", MADE_BOUND);
  run (figures, builtin, "built-in", BUILTIN_BOUND);
  return 0;
}
