/* SPDX-License-Identifier: GPL-3.0-or-later
 * The cite command: what an id finds, one file of several records, and what it says where it cannot. */
#include "run-program.h"

#include <string.h>

static char *dataset;

static void
assert_contains (const char *text, const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("“%s” is not in: %s", part, text);
}

static void
test_ids (void)
{
  static const struct
  {
    const char *ids;
    const char *start;
  } cases[] = {
    { "whole", "Mette Sjø, Minister of the Sea, “The tide [sic] comes … and it goes,” press conference, " },
    { "quote/whole", "Mette Sjø, Minister of the Sea, “The tide [sic] comes … and it goes,” press conference, " },
    { "quote/same", "Mette Sjø, “An id of two kinds,” quoted in Ursula von der Leyen, " },
    { "actor/same", "Jane van Example and The Tide Editors, “Same of Two Kinds,” Tide tables of " },
    { "law", "Tide Tables Act, Statute Book, 1936." },
    { "NO", "Jane van Example and The Tide Editors, “Norway,” Tide tables of " },
    { "no", "Jane van Example and The Tide Editors, “Norway,” Tide tables of " },
    { "norway", "Jane van Example and The Tide Editors, “Norway,” Tide tables of " },
    { "Holland", "Jane van Example and The Tide Editors, “Netherlands,” Tide tables of " },
    { "country/Norge", "Jane van Example and The Tide Editors, “Norway,” Tide tables of " },
    { "no-tables-2019",
      "Jane van Example and The Tide Editors, “Norway, Printed tide tables: Printed (22 February 2019),” " },
    { "act-passed",
      "Jane van Example and The Tide Editors, “Norway passed an act on tide tables (22 February 2019),” " },
    { "north-sea", "Jane van Example and The Tide Editors, “Ports of the North Sea,” " },
    { "tables", "Jane van Example and The Tide Editors, “Printed tide tables,” " },
    { "", "J. van Example and the Tide Editors, Tide Tables, edition of 21 November 2026, accessed " },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Run) run = run_program ("cite -d '%s' %s", dataset, cases[i].ids);

      g_assert_cmpint (run->status, ==, 0);
      g_assert_cmpstr (run->errors, ==, "");
      if (!g_str_has_prefix (run->output, cases[i].start))
        g_error ("“%s” does not begin with “%s”", run->output, cases[i].start);
      g_assert_true (g_str_has_suffix (run->output, ".\n"));
    }
}

static void
test_formats (void)
{
  static const struct
  {
    const char *format;
    const char *start;
    const char *end;
  } cases[] = {
    { "-f chicago", "Tide Tables Act, ",
      "Hearing on tides, Committee on the Sea, October 11, 2019, "
      "https://example.org/hearing.\n" },
    { "--format bibtex", "@misc{tides-source-law,\n", "\n}\n" },
    { "--format ris", "TY  - STAT\r\n", "ER  - \r\n" },
    { "--format csl-json", "[\n  {\n    \"id\" : \"tides-source-law\",", "\n]\n" },
    { "--format=wikipedia", "{{citation |mode=cs1 |title=Tide Tables Act ", "}}\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Run) run = run_program ("cite -d '%s' %s law hearing law", dataset, cases[i].format);

      g_assert_cmpint (run->status, ==, 0);
      g_assert_true (g_str_has_prefix (run->output, cases[i].start));
      g_assert_true (g_str_has_suffix (run->output, cases[i].end));
      assert_contains (run->output, "Hearing on tides");
    }
}

static void
test_several_in_json (void)
{
  g_autoptr (Run) run = run_program ("cite -d '%s' -f csl-json law NO Norway quote/same actor/same", dataset);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) root = json_from_string (run->output, &error);
  g_autoptr (GString) ids = g_string_new (NULL);
  JsonArray *array;

  g_assert_no_error (error);
  array = json_node_get_array (root);
  for (guint i = 0; i < json_array_get_length (array); i++)
    g_string_append_printf (ids, "%s ", json_object_get_string_member (json_array_get_object_element (array, i), "id"));
  g_assert_cmpstr (ids->str, ==, "tides-source-law tides-country-NO tides-quote-same tides-actor-same ");
}

static void
test_date (void)
{
  g_autoptr (Run) vague = run_program ("cite -d '%s' --on 2020 NO", dataset);
  g_autoptr (Run) late = run_program ("cite -d '%s' --on 2030-01-01 NO", dataset);

  g_assert_cmpint (vague->status, ==, 0);
  assert_contains (vague->output, "“Norway, as of 2020,” ");
  assert_contains (vague->output, "standpoint:tides/country/NO?on=2020&edition=2026-11-21.\n");
  assert_contains (vague->errors, "taken as its last day, 31 December 2020");
  g_assert_cmpint (late->status, ==, 0);
  assert_contains (late->output, "“Norway,” ");
  assert_contains (late->output, "standpoint:tides/country/NO?edition=2026-11-21.\n");
  assert_contains (late->errors, "taken for “2030-01-01”: 21 November 2026");
}

/* A style is in its own language; only what is said of it is in the user's. */
static void
test_language (void)
{
  g_autoptr (GSubprocessLauncher) launcher = run_make_launcher ();
  g_autofree char *command = g_strdup_printf ("cite -d '%s' NO", dataset);
  g_autoptr (Run) run = NULL;

  g_subprocess_launcher_setenv (launcher, "LC_ALL", "de_DE.UTF-8", TRUE);
  run = run_program_with (launcher, command);
  g_assert_cmpint (run->status, ==, 0);
  assert_contains (run->output,
                   "“Norway,” Tide tables of {five} harbours & <ports>, dataset, edition of November 21, 2026");
}

static void
test_mistakes (void)
{
  static const struct
  {
    const char *arguments;
    int status;
    const char *words;
  } cases[] = {
    { "same", 1, "“same” can be several records. Give one of “actor/same”, “quote/same”." },
    { "norwy", 1, "The dataset has no record “norwy”. Did you mean “Norway”" },
    { "quote/whale", 1, "The dataset has no record “quote/whale”." },
    { "whale", 1, "Did you mean “whole”" },
    { "Norw", 1, "The dataset has no record “Norw”." },
    { "quote/law", 1, "The dataset has no record “quote/law”." },
    { "answer", 1, "The dataset has no record “answer”." },
    { "scale/answer", 1, "The dataset has no record “scale/answer”." },
    { "''", 1, "The dataset has no record “”." },
    { "law nothing-at-all", 1, "The dataset has no record “nothing-at-all”." },
    { "law -f apa", 2, "“apa” is no format; the formats are chicago, bibtex, ris, csl-json and wikipedia." },
    { "law -f ris -f bibtex", 2, "--format can be given only once" },
    { "law --on yesterday", 2, "--on: " },
    { "law --nothing", 2, "--nothing" },
    { "-d /nowhere.json law", 2, "--dataset can be given only once" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Run) run = run_program ("cite -d '%s' %s", dataset, cases[i].arguments);

      g_assert_cmpint (run->status, ==, cases[i].status);
      g_assert_cmpstr (run->output, ==, "");
      assert_contains (run->errors, cases[i].words);
    }
}

/* What can be used is cited, and what could not be is said. */
static void
test_dataset_with_errors (void)
{
  g_autofree char *path = run_get_data_path ("mistakes.json");
  g_autoptr (Run) run = run_program ("cite -d '%s'", path);

  g_assert_cmpint (run->status, ==, 1);
  assert_contains (run->output, "edition of ");
  assert_contains (run->errors, "errors, and what they concern was left out");
}

static void
test_built_in (void)
{
  g_autoptr (Run) run = run_program ("cite");

  g_assert_cmpint (run->status, ==, 0);
  assert_contains (run->output, "standpoint:huawei-5g?edition=");
}

int
main (int argc, char **argv)
{
  int status;

  run_init (&argc, &argv);
  dataset = run_get_data_path ("citations.json");
  g_test_add_func ("/cite/ids", test_ids);
  g_test_add_func ("/cite/formats", test_formats);
  g_test_add_func ("/cite/several-in-json", test_several_in_json);
  g_test_add_func ("/cite/date", test_date);
  g_test_add_func ("/cite/language", test_language);
  g_test_add_func ("/cite/mistakes", test_mistakes);
  g_test_add_func ("/cite/dataset-with-errors", test_dataset_with_errors);
  g_test_add_func ("/cite/built-in", test_built_in);
  status = g_test_run ();
  g_free (dataset);
  return status;
}
