/* SPDX-License-Identifier: GPL-3.0-or-later
 * How long the calendar of 5,000 positions on one question takes, compared with finding what changed alone. */
#include "bench-figures.h"
#include "generate-dataset.h"

#include "sp-calendar.h"
#include "sp-reader.h"

#define N_RUNS 15

#define TIME_BOUND 3.0

static SpIndex *
read_index (void)
{
  GenerateDatasetOptions options = generate_dataset_defaults;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GFile) file = g_file_new_tmp ("standpoint-calendar-XXXXXX.json", &stream, NULL);
  g_autoptr (SpReading) reading = NULL;

  options.n_countries = 200;
  options.n_questions = 1;
  options.n_positions = 5000;
  options.from_year = 1900;
  bytes = generate_dataset_to_bytes (&options, NULL);
  g_assert_true (g_file_replace_contents (file, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL, FALSE,
                                          G_FILE_CREATE_NONE, NULL, NULL, NULL));
  reading = sp_reader_read (file, NULL, NULL, NULL, NULL);
  g_assert_cmpuint (sp_reading_get_n_errors (reading), ==, 0);
  g_file_delete (file, NULL, NULL);
  return sp_index_new (sp_reading_get_dataset (reading));
}

static void
make_calendar (SpIndex *index, const SpOutlook *outlook)
{
  g_autoptr (SpCalendar) calendar = sp_calendar_new (index, outlook);

  g_assert_cmpuint (sp_calendar_get_entries (calendar)->len, >, 0);
}

static void
find_changes (SpIndex *index, const SpOutlook *outlook)
{
  g_autoptr (GPtrArray) changes = sp_changes_find (index, NULL, outlook, (SpDate) { 0 }, (SpDate) { 0 });
  g_autoptr (GPtrArray) firsts = sp_first_positions_find (index, NULL, outlook, (SpDate) { 0 }, (SpDate) { 0 });

  g_assert_cmpuint (changes->len + firsts->len, >, 2000);
}

static void
measure (BenchFigures *figures, const char *name, SpIndex *index, void (*work) (SpIndex *, const SpOutlook *))
{
  SpOutlook outlook = { .question = sp_dataset_get_records (sp_index_get_dataset (index), SP_RECORD_QUESTION)->pdata[0],
                        .weakest = SP_BASIS_OPERATOR };
  gint64 start = g_get_monotonic_time ();

  work (index, &outlook);
  bench_figures_add (figures, name, (double) (g_get_monotonic_time () - start) / 1000);
}

int
main (void)
{
  g_autoptr (GHashTable) figures = bench_figures_new ();
  g_autoptr (SpIndex) index = read_index ();

  for (guint i = 0; i < N_RUNS; i++)
    {
      measure (figures, "calendar", index, make_calendar);
      measure (figures, "changes", index, find_changes);
    }
  g_print ("Medians of %d runs; the calendar of 5,000 positions / what changed\n", N_RUNS);
  bench_print_ratio ("time", bench_figures_get_median (figures, "calendar"),
                     bench_figures_get_median (figures, "changes"), "ms", TIME_BOUND);
  return 0;
}
