/* SPDX-License-Identifier: GPL-3.0-or-later
 * Gives the reader any bytes, and holds it to what it promises of any dataset and of any problem. */
#include "read-input.h"

#include "sp-problem.h"
#include "sp-reader.h"

#include <string.h>

#define PATH "fuzz/input.json"

static guint
count_lines (const guint8 *data, gsize size)
{
  guint n_lines = 1;

  for (gsize i = 0; i < size; i++)
    n_lines += data[i] == '\n' || data[i] == '\r';
  return n_lines;
}

/* A message is one line of text that nothing in the file can disguise. */
static void
check_message (const char *message)
{
  g_assert_true (g_utf8_validate (message, -1, NULL));
  g_assert_cmpuint (strlen (message), >, 0);
  for (const char *text = message; *text != '\0'; text = g_utf8_next_char (text))
    g_assert_false (g_unichar_iscntrl (g_utf8_get_char (text)));
}

static void
check_problem (SpProblem *problem, SpProblem *before, guint n_lines, gsize size)
{
  const char *pointer = sp_problem_get_pointer (problem);
  g_autofree char *line = sp_problem_format (problem);

  check_message (sp_problem_get_message (problem));
  g_assert_cmpstr (sp_problem_get_path (problem), ==, PATH);
  g_assert_cmpuint (sp_problem_get_line (problem), <=, n_lines);
  g_assert_cmpuint (sp_problem_get_column (problem), <=, size + 1);
  g_assert_true (pointer == NULL || g_utf8_validate (pointer, -1, NULL));
  g_assert_true (g_str_has_prefix (line, PATH));
  if (before == NULL || sp_problem_get_line (problem) == 0)
    return;
  g_assert_cmpuint (sp_problem_get_line (problem), >=, sp_problem_get_line (before));
  if (sp_problem_get_line (problem) == sp_problem_get_line (before))
    g_assert_cmpuint (sp_problem_get_column (problem), >=, sp_problem_get_column (before));
}

static void
check_problems (SpReading *reading, guint n_lines, gsize size)
{
  GListModel *problems = sp_reading_get_problems (reading);
  guint n_problems = g_list_model_get_n_items (problems);
  guint n_counted = sp_reading_get_n_errors (reading) + sp_reading_get_n_warnings (reading);
  guint n_errors = 0;
  g_autoptr (SpProblem) before = NULL;

  for (guint i = 0; i < n_problems; i++)
    {
      g_autoptr (SpProblem) problem = g_list_model_get_item (problems, i);

      check_problem (problem, before, n_lines, size);
      n_errors += sp_problem_get_severity (problem) == SP_SEVERITY_ERROR;
      g_set_object (&before, problem);
    }
  g_assert_cmpuint (n_problems, <=, n_counted);
  g_assert_cmpuint (n_errors, <=, sp_reading_get_n_errors (reading));
  if (n_problems == n_counted)
    g_assert_cmpuint (n_errors, ==, sp_reading_get_n_errors (reading));
}

/**
 * fuzz_read_input:
 * @data: any bytes
 * @size: how many
 *
 * Reads them as a dataset, and goes through all that comes of it. Ends the process where anything is not as it must be.
 */
void
fuzz_read_input (const guint8 *data, gsize size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (SpReading) reading = sp_reader_read_bytes (bytes, PATH, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (reading);
  check_problems (reading, count_lines (data, size), size);
  if (sp_reading_get_dataset (reading) != NULL)
    fuzz_walk_dataset (sp_reading_get_dataset (reading));
  else
    g_assert_cmpuint (sp_reading_get_n_errors (reading), >, 0);
}
