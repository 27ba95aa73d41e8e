/* SPDX-License-Identifier: GPL-3.0-or-later
 * How long it takes from a keystroke to the found quotes with the counts of their facets, at 100,000 quotes and at a
 * million; and SQLite's FTS5 on the same quotes, which finds them without any counts. */
#include "bench-figures.h"
#include "made-quotes.h"

#include "sp-quote-finder.h"

#ifdef HAVE_SQLITE
#include <sqlite3.h>
#endif

#define N_QUOTES 100000
#define N_QUOTES_MANY 1000000
#define N_RUNS 5
#define N_FIRST_SEARCHES 100

/* Milliseconds, and ours / SQLite's. */
#define MEDIAN_BOUND 16.0
#define PERCENTILE_BOUND 33.0
#define MANY_BOUND 150.0
#define FIRST_BOUND 1.0
#define WARM_BOUND 2.0

/* What is typed letter by letter, and the same for FTS5. */
static const struct
{
  const char *typed;
  const char *match;
} queries[] = {
  { "huawei equipment", "huawei* AND equipment*" },
  { "\"back door\" -zte", "\"back door\" NOT zte*" },
  { "no evidence", "no* AND evidence*" },
  { "erdogan", "erdogan*" },
  { "government security risk", "government* AND security* AND risk*" },
  { "\"rip and replace\"", "\"rip and replace\"" },
  { "espionage", "espionage*" },
  { "minister", "minister*" },
  { "schrodinger door", "schrodinger* AND door*" },
  { "the government will", "the* AND government* AND will*" },
};

#define N_QUERIES G_N_ELEMENTS (queries)

static double
measure_since (gint64 start)
{
  return (double) (g_get_monotonic_time () - start) / 1000;
}

/* --- Ours --------------------------------------------------------------------------------------------------------- */

typedef struct
{
  SpIndex *index;
  SpLens *lens;
  SpQuoteChoice *choice;
  SpQuoteTexts *texts;
  double making;
} Ours;

static void
ours_init (Ours *self, guint n_quotes)
{
  gint64 start;

  self->index = made_quotes_new (n_quotes);
  self->lens = sp_lens_new (self->index);
  self->choice = sp_quote_choice_new ();
  start = g_get_monotonic_time ();
  self->texts = sp_quote_texts_new (self->index);
  self->making = measure_since (start);
}

static void
ours_clear (Ours *self)
{
  g_object_unref (self->texts);
  g_object_unref (self->choice);
  g_object_unref (self->lens);
  g_object_unref (self->index);
}

static double
ours_search (Ours *self, const char *typed, guint *n_found)
{
  gint64 start = g_get_monotonic_time ();
  g_autoptr (SpQuoteRequest) request = NULL;
  g_autoptr (SpQuoteFinding) finding = NULL;
  double time;

  sp_search_choice_set_typed (SP_SEARCH_CHOICE (self->choice), typed);
  request = sp_quote_request_new (self->lens, self->choice);
  finding = sp_quote_finder_find (self->texts, request, NULL);
  time = measure_since (start);
  *n_found = sp_quote_finding_get_n_quotes (finding);
  return time;
}

static void
type_all (Ours *self, BenchFigures *figures, const char *name)
{
  guint n_found;

  for (guint i = 0; i < N_QUERIES; i++)
    for (gsize length = 1; length <= strlen (queries[i].typed); length++)
      {
        g_autofree char *typed = g_strndup (queries[i].typed, length);

        bench_figures_add (figures, name, ours_search (self, typed, &n_found));
      }
}

/* The texts, their fingerprints, and the rows of the facets. */
static double
get_megabytes (Ours *self)
{
  const SpFoldedTexts *folded = sp_quote_texts_get_folded (self->texts);
  gsize row_size = sizeof (gsize) + SP_FINGERPRINT_BITS / 8 + sizeof (SpQuoteRow);

  return (double) (folded->starts[folded->n_texts] + folded->n_texts * row_size) / 1e6;
}

static void
print_bound (const char *what, double value, double bound)
{
  g_print ("%-52s %8.1f ms  bound %.0f ms: %s\n", what, value, bound, value <= bound ? "within" : "over");
}

static void
measure_many (BenchFigures *figures)
{
  Ours ours;

  ours_init (&ours, N_QUOTES_MANY);
  type_all (&ours, figures, "many");
  g_print ("A million quotes: folded in %.0f ms; %.0f MB\n", ours.making, get_megabytes (&ours));
  print_bound ("  keystroke to found list, median", bench_figures_get_median (figures, "many"), MANY_BOUND);
  print_bound ("  keystroke to found list, 99th percentile", bench_figures_get_99th (figures, "many"), MANY_BOUND);
  ours_clear (&ours);
}

/* --- SQLite ------------------------------------------------------------------------------------------------------- */

#ifdef HAVE_SQLITE
typedef struct
{
  sqlite3 *database;
  sqlite3_stmt *by_date;
  sqlite3_stmt *by_rank;
  double making;
} Theirs;

static void
run (Theirs *self, const char *sql)
{
  if (sqlite3_exec (self->database, sql, NULL, NULL, NULL) != SQLITE_OK)
    g_error ("%s: %s", sql, sqlite3_errmsg (self->database));
}

static sqlite3_stmt *
prepare (Theirs *self, const char *sql)
{
  sqlite3_stmt *statement;

  if (sqlite3_prepare_v2 (self->database, sql, -1, &statement, NULL) != SQLITE_OK)
    g_error ("%s: %s", sql, sqlite3_errmsg (self->database));
  return statement;
}

/* The texts are given folded, and numbered from the newest on, so that no order needs to be worked out. */
static void
fill (Theirs *self, SpQuoteTexts *texts)
{
  const SpFoldedTexts *folded = sp_quote_texts_get_folded (texts);
  sqlite3_stmt *insert = prepare (self, "INSERT INTO quotes (rowid, text) VALUES (?, ?)");

  run (self, "BEGIN");
  for (guint i = 0; i < folded->n_texts; i++)
    {
      sqlite3_bind_int64 (insert, 1, i);
      sqlite3_bind_text (insert, 2, folded->block + folded->starts[i],
                         (int) (folded->starts[i + 1] - folded->starts[i]), SQLITE_STATIC);
      g_assert_cmpint (sqlite3_step (insert), ==, SQLITE_DONE);
      sqlite3_reset (insert);
    }
  run (self, "COMMIT");
  sqlite3_finalize (insert);
}

static void
theirs_init (Theirs *self, SpQuoteTexts *texts)
{
  gint64 start = g_get_monotonic_time ();

  if (sqlite3_open (":memory:", &self->database) != SQLITE_OK)
    g_error ("SQLite does not open a database in memory");
  run (self, "CREATE VIRTUAL TABLE quotes USING fts5 (text, content='')");
  fill (self, texts);
  self->by_date = prepare (self, "SELECT rowid FROM quotes WHERE quotes MATCH ? ORDER BY rowid");
  self->by_rank = prepare (self, "SELECT rowid FROM quotes WHERE quotes MATCH ? ORDER BY rank");
  self->making = measure_since (start);
}

static void
theirs_clear (Theirs *self)
{
  sqlite3_finalize (self->by_date);
  sqlite3_finalize (self->by_rank);
  sqlite3_close (self->database);
}

static double
theirs_search (sqlite3_stmt *statement, const char *match, guint *n_found)
{
  gint64 start = g_get_monotonic_time ();

  *n_found = 0;
  sqlite3_bind_text (statement, 1, match, -1, SQLITE_STATIC);
  while (sqlite3_step (statement) == SQLITE_ROW)
    (*n_found)++;
  sqlite3_reset (statement);
  return measure_since (start);
}

/* Whole queries, in turns; both must find as many. */
static void
search_in_turns (Ours *ours, Theirs *theirs, BenchFigures *figures)
{
  for (guint i = 0; i < N_FIRST_SEARCHES; i++)
    {
      guint n_ours, n_by_date, n_by_rank;

      bench_figures_add (figures, "ours", ours_search (ours, queries[i % N_QUERIES].typed, &n_ours));
      bench_figures_add (figures, "by date", theirs_search (theirs->by_date, queries[i % N_QUERIES].match, &n_by_date));
      bench_figures_add (figures, "by rank", theirs_search (theirs->by_rank, queries[i % N_QUERIES].match, &n_by_rank));
      g_assert_cmpuint (n_ours, ==, n_by_date);
      g_assert_cmpuint (n_ours, ==, n_by_rank);
    }
}

static double
get_sum (BenchFigures *figures, const char *name)
{
  GArray *values = g_hash_table_lookup (figures, name);
  double sum = 0;

  for (guint i = 0; i < values->len; i++)
    sum += g_array_index (values, double, i);
  return sum;
}

static void
compare_with_sqlite (Ours *ours, BenchFigures *figures)
{
  Theirs theirs;

  theirs_init (&theirs, ours->texts);
  search_in_turns (ours, &theirs, figures);
  g_print ("Ours with counts of facets / SQLite %s without, its index made in %.0f ms\n", sqlite3_libversion (),
           theirs.making);
  bench_print_ratio ("  made and searched a hundred times, by relevance", ours->making + get_sum (figures, "ours"),
                     theirs.making + get_sum (figures, "by rank"), "ms", FIRST_BOUND);
  g_print ("  ours are by relevance: theirs by relevance give the same result, theirs in the order kept do not\n");
  bench_print_ratio ("  one warm search, median, by relevance", bench_figures_get_median (figures, "ours"),
                     bench_figures_get_median (figures, "by rank"), "ms", WARM_BOUND);
  bench_print_ratio ("  one warm search, median / theirs in the order kept", bench_figures_get_median (figures, "ours"),
                     bench_figures_get_median (figures, "by date"), "ms", 0);
  theirs_clear (&theirs);
}
#else
static void
compare_with_sqlite (Ours *ours G_GNUC_UNUSED, BenchFigures *figures G_GNUC_UNUSED)
{
  g_print ("SQLite is not there to compare with\n");
}
#endif

int
main (void)
{
  g_autoptr (GHashTable) figures = bench_figures_new ();
  Ours ours;

  ours_init (&ours, N_QUOTES);
  for (guint i = 0; i < N_RUNS; i++)
    type_all (&ours, figures, "keystroke");
  g_print ("100,000 quotes: folded in %.0f ms; %.0f MB\n", ours.making, get_megabytes (&ours));
  print_bound ("  keystroke to found list, median", bench_figures_get_median (figures, "keystroke"), MEDIAN_BOUND);
  print_bound ("  keystroke to found list, 99th percentile", bench_figures_get_99th (figures, "keystroke"),
               PERCENTILE_BOUND);
  compare_with_sqlite (&ours, figures);
  ours_clear (&ours);
  measure_many (figures);
  return 0;
}
