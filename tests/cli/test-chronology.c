/* SPDX-License-Identifier: GPL-3.0-or-later
 * Events and changes that are listed on the command line: the same as in the window, and as many as the records say. */
#include "run-program.h"

#include "sp-chronology.h"
#include "sp-reader.h"

typedef struct
{
  SpIndex *index;
  SpLens *lens;
  SpChronologyChoice *choice;
  SpMoments *moments;
} Window;

/* Where @path is NULL, the built-in dataset. */
static void
window_init (Window *self, const char *path)
{
  g_autoptr (GFile) file = path ? g_file_new_for_path (path) : NULL;
  g_autoptr (SpReading) reading =
    file ? sp_reader_read (file, NULL, NULL, NULL, NULL) : sp_reader_read_builtin (NULL, NULL);

  g_assert_nonnull (sp_reading_get_dataset (reading));
  self->index = sp_index_new (sp_reading_get_dataset (reading));
  self->lens = sp_lens_new (self->index);
  self->choice = sp_chronology_choice_new ();
  self->moments = sp_moments_new (self->index);
}

static void
window_clear (Window *self)
{
  g_object_unref (self->moments);
  g_object_unref (self->choice);
  g_object_unref (self->lens);
  g_object_unref (self->index);
}

static gpointer
look_up (Window *self, SpRecordKind kind, const char *id)
{
  gpointer found = sp_dataset_lookup (sp_index_get_dataset (self->index), kind, id);

  g_assert_nonnull (found);
  return found;
}

static SpChronology *
find (Window *self)
{
  g_autoptr (SpChronologyRequest) request = sp_chronology_request_new (self->lens, self->choice);

  return sp_chronology_new (self->moments, request);
}

static int
compare_texts (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* In an order that neither has: months come in another one where a date is a year alone. */
static char *
sort_and_join (GPtrArray *ids)
{
  g_ptr_array_sort (ids, compare_texts);
  g_ptr_array_add (ids, NULL);
  return g_strjoinv ("\n", (char **) ids->pdata);
}

static char *
join_found (SpChronology *chronology, SpMomentSort sort)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  for (guint i = 0; i < sp_chronology_get_n_rows (chronology); i++)
    {
      const SpMoment *moment = sp_chronology_get_row (chronology, i)->moment;

      if (moment != NULL && moment->sort == sort)
        g_ptr_array_add (ids, (gpointer) sp_record_get_id (sp_moment_get_record (moment)));
    }
  return sort_and_join (ids);
}

static char *
join_listed (const char *what, const char *options)
{
  g_autoptr (Run) run = run_program ("list %s --format json %s", what, options);
  g_autoptr (JsonNode) root = NULL;
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  JsonArray *items;

  g_assert_cmpint (run->status, ==, 0);
  root = run_parse_json (run);
  items = run_get_items (root);
  for (guint i = 0; i < json_array_get_length (items); i++)
    g_ptr_array_add (ids, (gpointer) json_object_get_string_member (json_array_get_object_element (items, i), "id"));
  return sort_and_join (ids);
}

static void
compare (Window *window, SpMomentSort sort, const char *options)
{
  g_autoptr (SpChronology) chronology = find (window);
  g_autofree char *found = join_found (chronology, sort);
  g_autofree char *listed = join_listed (sort == SP_MOMENT_EVENT ? "events" : "changes", options);

  g_assert_cmpstr (found, !=, "");
  g_assert_cmpstr (listed, ==, found);
}

static void
compare_both (Window *window, const char *options)
{
  compare (window, SP_MOMENT_EVENT, options);
  compare (window, SP_MOMENT_CHANGE, options);
}

static void
test_same (void)
{
  Window window;

  window_init (&window, NULL);
  compare_both (&window, "");
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (window.choice), "law -minister");
  compare_both (&window, "--search 'law -minister'");
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (window.choice), "");
  sp_lens_set_on (window.lens, (SpDate) { 2020, 7, 14 });
  compare_both (&window, "--on 2020-07-14");
  sp_lens_set_group (window.lens, look_up (&window, SP_RECORD_GROUP, "five-eyes"));
  compare_both (&window, "--on 2020-07-14 --group five-eyes");
  sp_lens_set_question (window.lens, look_up (&window, SP_RECORD_QUESTION, "5g-networks"));
  sp_lens_set_pinned (window.lens, TRUE);
  compare_both (&window, "--on 2020-07-14 --group five-eyes --question 5g-networks");
  window_clear (&window);
}

/* Between two dates is after the first; the options of the command line have both ends in them. */
static void
test_span (void)
{
  Window window;

  window_init (&window, NULL);
  sp_lens_set_on (window.lens, (SpDate) { 2022, 6, 1 });
  sp_lens_set_compared (window.lens, (SpDate) { 2020, 3, 1 });
  compare_both (&window, "--from 2020-03-02 --to 2022-06-01");
  sp_lens_set_weakest (window.lens, SP_BASIS_DECISION);
  compare (&window, SP_MOMENT_CHANGE, "--from 2020-03-02 --to 2022-06-01 --basis decision");
  compare (&window, SP_MOMENT_EVENT, "--from 2020-03-02 --to 2022-06-01");
  window_clear (&window);
}

static void
test_kinds (void)
{
  Window window;

  window_init (&window, NULL);
  sp_chronology_choice_choose_kind (window.choice, SP_MOMENT_KIND_OF_EVENTS + SP_EVENT_COURT, TRUE);
  sp_chronology_choice_choose_kind (window.choice, SP_MOMENT_KIND_OF_EVENTS + SP_EVENT_BILL, TRUE);
  compare (&window, SP_MOMENT_EVENT, "--kind court --kind bill");
  window_clear (&window);
}

static void
test_second (void)
{
  g_autofree char *path = run_get_data_path ("second.json");
  g_autofree char *quoted = g_shell_quote (path);
  g_autofree char *dataset = g_strconcat ("--dataset ", quoted, NULL);
  g_autofree char *on = g_strconcat (dataset, " --on 1975", NULL);
  Window window;

  window_init (&window, path);
  compare_both (&window, dataset);
  sp_lens_set_on (window.lens, (SpDate) { 1975, 0, 0 });
  compare_both (&window, on);
  window_clear (&window);
}

/* Counted by the years that the listed dates begin with. */
static guint
count_listed (const char *what, const char *key, const char *year)
{
  g_autoptr (Run) run = run_program ("list %s --format json", what);
  g_autoptr (JsonNode) root = run_parse_json (run);
  JsonArray *items = run_get_items (root);
  guint n = 0;

  for (guint i = 0; i < json_array_get_length (items); i++)
    n += g_str_has_prefix (json_object_get_string_member (json_array_get_object_element (items, i), key), year);
  return n;
}

static void
test_years (void)
{
  Window window;
  g_autoptr (SpChronology) chronology = NULL;
  GArray *years;

  window_init (&window, NULL);
  chronology = find (&window);
  years = sp_chronology_get_years (chronology);
  g_assert_cmpuint (years->len, >, 5);
  for (guint i = 0; i < years->len; i++)
    {
      const SpChronologyPeriod *year = &g_array_index (years, SpChronologyPeriod, i);
      g_autofree char *text = sp_date_to_string (year->date);

      g_assert_cmpuint (year->counts.n[SP_MOMENT_EVENT], ==, count_listed ("events", "date", text));
      g_assert_cmpuint (year->counts.n[SP_MOMENT_CHANGE], ==, count_listed ("changes", "date", text));
    }
  window_clear (&window);
}

int
main (int argc, char **argv)
{
  run_init (&argc, &argv);

  g_test_add_func ("/chronology-listed/same", test_same);
  g_test_add_func ("/chronology-listed/span", test_span);
  g_test_add_func ("/chronology-listed/kinds", test_kinds);
  g_test_add_func ("/chronology-listed/second", test_second);
  g_test_add_func ("/chronology-listed/years", test_years);
  return g_test_run ();
}
