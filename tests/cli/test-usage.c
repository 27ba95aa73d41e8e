/* SPDX-License-Identifier: GPL-3.0-or-later
 * Help, and what is said of a wrong command line: exit statuses, and which of the two outputs says what. */
#include "run-program.h"

#include <string.h>

static void
assert_contains (const char *text, const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("“%s” is not in: %s", part, text);
}

static void
test_help (void)
{
  static const struct
  {
    const char *command;
    const char *parts[7];
  } cases[] = {
    { "--help",
      { "standpoint COMMAND", "check [PATH…]", "list WHAT", "compare [COUNTRY…]", "map -o FILE", "cite [ID…]" } },
    { "-h", { "list WHAT" } },
    { "help", { "list WHAT" } },
    { "help --help", { "list WHAT" } },
    { "help list", { "standpoint list [OPTION…] WHAT", "--country=COUNTRY", "--speaker=", "Exit status", "RFC 4180" } },
    { "list --help", { "standpoint list [OPTION…] WHAT", "--basis=", "something stronger" } },
    { "list -h quotes", { "standpoint list [OPTION…] WHAT" } },
    { "help map", { "standpoint map [OPTION…] -o FILE", "--compare-with=DATE", "--scale=N", "Exit status" } },
    { "help compare",
      { "standpoint compare [OPTION…] [COUNTRY…]", "--and=DATE", "--all", "group:GROUP", "Exit status" } },
    { "help summary",
      { "standpoint summary [OPTION…] [COUNTRY…] -o FILE", "--each=FOLDER", "--paper=PAPER", "Exit status" } },
    { "help export",
      { "standpoint export [OPTION…] [COUNTRY…] -o FILE", "--group=GROUP", "--format=FORMAT", "Exit status" } },
    { "help cite", { "standpoint cite [OPTION…] [ID…]", "--format=FORMAT", "csl-json", "KIND/ID", "Exit status" } },
    { "help check", { "standpoint check [OPTION…] [PATH…]", "--dataset=", "Exit status" } },
    { "check --help", { "standpoint check [OPTION…] [PATH…]" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Run) run = run_program ("%s", cases[i].command);

      g_assert_cmpint (run->status, ==, 0);
      g_assert_cmpstr (run->errors, ==, "");
      for (const char *const *part = cases[i].parts; *part != NULL; part++)
        assert_contains (run->output, *part);
    }
}

static void
test_version (void)
{
  g_autoptr (Run) run = run_program ("--version");

  g_assert_cmpint (run->status, ==, 0);
  g_assert_cmpstr (run->output, ==, "standpoint " VERSION "\n");
  g_assert_cmpstr (run->errors, ==, "");
}

static void
test_wrong_usage (void)
{
  static const struct
  {
    const char *command;
    const char *message;
  } cases[] = {
    { "list", "Say what to list" },
    { "list nonsense", "“nonsense” cannot be listed" },
    { "list quotes events", "“events” is one too many" },
    { "list quotes --nonsense", "--nonsense" },
    { "list quotes --country", "--country" },
    { "list quotes --format pdf", "“pdf” is no format" },
    { "list quotes --format ''", "“” is no format" },
    { "list positions --basis rumour", "“rumour” is no basis" },
    { "list positions --on 2020-13", "--on: There is no date “2020-13”" },
    { "list positions --on 20", "--on: “20” is not a date" },
    { "list positions --on ''", "--on: “” is not a date" },
    { "list positions --from 2019-02-29", "--from: There is no date “2019-02-29”" },
    { "list positions --to tomorrow", "--to: “tomorrow” is not a date" },
    { "list positions --from 2021 --to 2020-12", "--from 2021 is later than --to 2020-12" },
    { "list positions --on 2020 --on 2021", "--on can be given only once" },
    { "list quotes --speaker a --speaker b", "--speaker can be given only once" },
    { "list quotes --basis law", "--basis makes no sense for quotes" },
    { "list quotes --basis operator", "--basis makes no sense for quotes" },
    { "list positions --speaker mike-pompeo", "--speaker makes no sense for positions" },
    { "list changes --speaker mike-pompeo", "--speaker makes no sense for changes" },
    { "list events --level excluded", "--level makes no sense for events" },
    { "list events --kind war", "“war” is no kind of event; the kinds are law, bill," },
    { "list changes --kind law", "--kind makes no sense for changes" },
    { "list countries --from 2019", "--from makes no sense for countries" },
    { "list actors --from 2019", "--from makes no sense for actors" },
    { "list sources --on 2019", "--on makes no sense for sources" },
    { "list groups --question 5g-networks", "--question makes no sense for groups" },
    { "summary", "Say whose summary" },
    { "summary --all GB", "--all leaves no countries to be named" },
    { "summary GB --paper a5", "“a5” is no paper; the papers are a4 and letter" },
    { "summary GB -o gb.docx", "Say as what with the option --format, or with a FILE that ends in .pdf, .md or .html" },
    { "summary GB --format docx", "“docx” is no format; the formats are pdf, md and html" },
    { "summary GB --without cover", "“cover” is no part; the parts are map, lanes, chronology, quotes and sources" },
    { "summary GB --each x -o y.pdf", "--each has files of its own" },
    { "summary GB --each ''", "--each needs the name of a folder" },
    { "summary GB -o ''", "--output needs the name of a file" },
    { "summary GB --on 2020 --and 2020 -o y.pdf", "--and 2020 is the date that it would be compared with" },
    { "list questions --group nato", "--group makes no sense for questions" },
    { "list countries --question 5g-networks,espionage-risk", "one question at a time" },
    { "list quotes --search '\xff\xfe'", "is not text in UTF-8" },
    { "check --nonsense", "--nonsense" },
    { "check --format json", "--format" },
    { "help nonsense", "There is no command “nonsense”" },
    { "help lists", "Did you mean “list”?" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Run) run = run_program ("%s", cases[i].command);

      g_assert_cmpint (run->status, ==, 2);
      g_assert_cmpstr (run->output, ==, "");
      assert_contains (run->errors, cases[i].message);
      g_assert_true (g_str_has_prefix (run->errors, "standpoint: "));
    }
}

static void
test_not_found (void)
{
  static const struct
  {
    const char *command;
    const char *message;
  } cases[] = {
    { "list quotes --country Atlantis", "no country “Atlantis”" },
    { "list quotes --country Grmany", "Did you mean “Germany”?" },
    { "list quotes --country Korea", "“North Korea”, “South Korea”" },
    { "list quotes --country GB --country Atlantis", "no country “Atlantis”" },
    { "list positions --group axis", "no group “axis”" },
    { "list positions --question weather", "no question “weather”" },
    { "list positions --level exclded", "Did you mean “excluded”?" },
    { "list positions --question espionage-risk --level excluded", "no level “excluded”" },
    { "list quotes --speaker nobody-at-all", "no actor “nobody-at-all”" },
    { "list quotes --dataset /nonexistent/dataset.json", "/nonexistent/dataset.json" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Run) run = run_program ("%s", cases[i].command);

      g_assert_cmpint (run->status, ==, 1);
      g_assert_cmpstr (run->output, ==, "");
      assert_contains (run->errors, cases[i].message);
    }
}

int
main (int argc, char **argv)
{
  run_init (&argc, &argv);

  g_test_add_func ("/usage/help", test_help);
  g_test_add_func ("/usage/version", test_version);
  g_test_add_func ("/usage/wrong", test_wrong_usage);
  g_test_add_func ("/usage/not-found", test_not_found);

  return g_test_run ();
}
