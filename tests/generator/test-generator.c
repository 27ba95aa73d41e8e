/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of generated datasets: the same from the same seed, without mistakes, or with those that were asked for. */
#include "generate-dataset.h"

#include "sp-problem.h"
#include "sp-reader.h"

#include <string.h>

static GBytes *
generate (const GenerateDatasetOptions *options)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = generate_dataset_to_bytes (options, &error);

  g_assert_no_error (error);
  return bytes;
}

static SpReading *
read_generated (const GenerateDatasetOptions *options)
{
  g_autoptr (GBytes) bytes = generate (options);
  g_autoptr (GError) error = NULL;
  SpReading *reading = sp_reader_read_bytes (bytes, "generated.json", NULL, &error);

  g_assert_no_error (error);
  return reading;
}

static void
test_same_seed (void)
{
  GenerateDatasetOptions options = generate_dataset_defaults;
  g_autoptr (GBytes) first = generate (&options);
  g_autoptr (GBytes) again = generate (&options);
  g_autoptr (GBytes) other = NULL;

  options.seed++;
  other = generate (&options);
  g_assert_true (g_bytes_equal (first, again));
  g_assert_false (g_bytes_equal (first, other));
}

static const GenerateDatasetOptions sizes[] = {
  { .n_levels = 2, .from_year = 2000, .to_year = 2000 },
  { .n_countries = 250, .n_levels = 2, .from_year = 1, .to_year = 9999 },
  { .n_countries = 1,
    .n_questions = 1,
    .n_levels = 2,
    .n_positions = 1,
    .n_sources = 1,
    .from_year = 2000,
    .to_year = 2000 },
  { .n_countries = 1,
    .n_questions = 1,
    .n_levels = 3,
    .n_positions = 365,
    .n_sources = 1000,
    .from_year = 2000,
    .to_year = 2000,
    .vague_share = 1 },
  { .n_questions = 5,
    .n_levels = 4,
    .n_quotes = 50,
    .n_actors = 1,
    .n_sources = 50,
    .from_year = 1990,
    .to_year = 2000 },
  { .n_countries = 2,
    .n_levels = 2,
    .n_events = 40,
    .n_sources = 100,
    .n_groups = 3,
    .from_year = 1990,
    .to_year = 1990,
    .vague_share = 0.5 },
  { .n_countries = 250,
    .n_questions = 9,
    .n_levels = 40,
    .n_positions = 3000,
    .n_quotes = 2000,
    .n_events = 1000,
    .n_actors = 700,
    .n_sources = 7000,
    .n_groups = 30,
    .from_year = 1950,
    .to_year = 2026,
    .vague_share = 0.4 },
  { .n_countries = 3,
    .n_questions = 2,
    .n_levels = 6,
    .n_positions = 4000,
    .n_quotes = 10,
    .n_events = 10,
    .n_actors = 2,
    .n_sources = 10,
    .n_groups = 10,
    .from_year = 2012,
    .to_year = 2026,
    .vague_share = 0.9 },
};

static void
assert_without_problems (SpReading *reading)
{
  GListModel *problems = sp_reading_get_problems (reading);

  for (guint i = 0; i < MIN (g_list_model_get_n_items (problems), 5); i++)
    {
      g_autoptr (SpProblem) problem = g_list_model_get_item (problems, i);
      g_autofree char *line = sp_problem_format (problem);

      g_test_message ("%s", line);
    }
  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 0);
}

static void
assert_counts (SpReading *reading, const GenerateDatasetOptions *options)
{
  const guint counts[SP_N_RECORD_KINDS] = {
    [SP_RECORD_SCALE] = MIN (options->n_questions, 3),
    [SP_RECORD_QUESTION] = options->n_questions,
    [SP_RECORD_COUNTRY] = options->n_countries,
    [SP_RECORD_SOURCE] = options->n_sources,
    [SP_RECORD_GROUP] = options->n_groups,
    [SP_RECORD_ACTOR] = options->n_actors,
    [SP_RECORD_QUOTE] = options->n_quotes,
    [SP_RECORD_POSITION] = options->n_positions,
    [SP_RECORD_EVENT] = options->n_events,
  };

  for (guint i = 0; i < SP_N_RECORD_KINDS; i++)
    g_assert_cmpuint (sp_dataset_get_records (sp_reading_get_dataset (reading), i)->len, ==, counts[i]);
}

static void
test_sizes (gconstpointer data)
{
  GenerateDatasetOptions options = *(const GenerateDatasetOptions *) data;

  for (options.seed = 0; options.seed < 3; options.seed++)
    {
      g_autoptr (SpReading) reading = read_generated (&options);

      assert_without_problems (reading);
      assert_counts (reading, &options);
    }
}

/* Each is a problem at least, and all other lines are as they are without mistakes. */
static void
test_mistakes (void)
{
  static const guint counts[] = { 1, 2, 40, 300, 1100 };
  GenerateDatasetOptions options = generate_dataset_defaults;

  for (guint i = 0; i < G_N_ELEMENTS (counts) * 3; i++)
    {
      g_autoptr (SpReading) reading = NULL;

      options.seed = i;
      options.n_mistakes = counts[i % G_N_ELEMENTS (counts)];
      reading = read_generated (&options);
      g_assert_nonnull (sp_reading_get_dataset (reading));
      g_assert_cmpuint (sp_reading_get_n_errors (reading) + sp_reading_get_n_warnings (reading), >=,
                        options.n_mistakes);
    }
}

static GStrv
generate_lines (const GenerateDatasetOptions *options)
{
  g_autoptr (GBytes) bytes = generate (options);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  return g_strsplit (text, "\n", -1);
}

static void
test_nothing_else_is_wrong (void)
{
  GenerateDatasetOptions options = generate_dataset_defaults;
  g_auto (GStrv) right = generate_lines (&options);
  g_auto (GStrv) wrong = NULL;
  guint n_different = 0;

  options.n_mistakes = 77;
  wrong = generate_lines (&options);
  g_assert_cmpuint (g_strv_length (right), ==, g_strv_length (wrong));
  for (guint i = 0; right[i] != NULL; i++)
    n_different += !g_str_equal (right[i], wrong[i]);
  g_assert_cmpuint (n_different, ==, options.n_mistakes);
}

/* A record is as long as those of real datasets. */
static void
test_length_of_quotes (void)
{
  g_auto (GStrv) lines = generate_lines (&generate_dataset_defaults);
  guint n_quotes = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    if (strstr (lines[i], "\"speaks_for\"") != NULL)
      {
        n_quotes++;
        g_assert_cmpuint (strlen (lines[i]), >=, 300);
        g_assert_cmpuint (strlen (lines[i]), <=, 900);
      }
  g_assert_cmpuint (n_quotes, ==, generate_dataset_defaults.n_quotes);
}

static const GenerateDatasetOptions contradictions[] = {
  { .n_levels = 1, .from_year = 2000, .to_year = 2000 },
  { .n_levels = 2, .n_countries = 251, .from_year = 2000, .to_year = 2000 },
  { .n_levels = 2, .from_year = 2000, .to_year = 1999 },
  { .n_levels = 2, .from_year = 2000, .to_year = 2000, .vague_share = 1.5 },
  { .n_levels = 2, .from_year = 2000, .to_year = 2000, .n_events = 1 },
  { .n_levels = 2, .from_year = 2000, .to_year = 2000, .n_sources = 1, .n_quotes = 1 },
  { .n_levels = 2, .from_year = 2000, .to_year = 2000, .n_sources = 1, .n_positions = 1 },
  { .n_levels = 2, .from_year = 2000, .to_year = 2000, .n_mistakes = 1 },
  { .n_levels = 2,
    .from_year = 2000,
    .to_year = 2000,
    .n_sources = 1,
    .n_countries = 1,
    .n_questions = 1,
    .n_positions = 400 },
};

static void
test_contradictions (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (contradictions); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (generate_dataset_to_bytes (&contradictions[i], &error));
      g_assert_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/generator/same-seed", test_same_seed);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autofree char *path = g_strdup_printf ("/generator/sizes/%u", i + 1);

      g_test_add_data_func (path, &sizes[i], test_sizes);
    }
  g_test_add_func ("/generator/mistakes", test_mistakes);
  g_test_add_func ("/generator/nothing-else-is-wrong", test_nothing_else_is_wrong);
  g_test_add_func ("/generator/length-of-quotes", test_length_of_quotes);
  g_test_add_func ("/generator/contradictions", test_contradictions);
  return g_test_run ();
}
