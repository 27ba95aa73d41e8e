/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of every kind of problem that a record can have by itself: its place, its words, and whether the record is kept. */
#include "reader-harness.h"

#include <string.h>

typedef struct
{
  const char *part;
  SpSeverity severity;
  const char *pointer;
  const char *words;
} Case;

#define E SP_SEVERITY_ERROR
#define W SP_SEVERITY_WARNING

#define EVENT "\"id\": \"e\", \"date\": \"1980\", \"kind\": \"law\", \"title\": \"T\", \"summary\": \"S\""
#define POSITION "\"id\": \"p\", \"country\": \"SE\", \"question\": \"milk\", \"basis\": \"law\", \"summary\": \"S\""
#define QUOTE \
  "\"id\": \"q\", \"speaker\": \"minister\", \"speaks_for\": \"other\", \"source\": \"paper\", \"context\": \"C\""
#define SOURCES "\"sources\": [\"paper\"]"

/* Each is a part beside WHOLE and has one problem, where the mark is. */
static const Case cases[] = {
  /* The file */
  { "¦[1]", E, "", "object in braces" },
  { "¦\"text\"", E, "", "object in braces" },
  { "{\"events\": [¦,]}", E, NULL, "value is missing" },

  /* Sections */
  { "{¦\"extra\": {\"a\": [1]}}", W, "/extra", "“extra”" },
  { "{\"events\": ¦{}}", E, "/events", "list in square brackets" },
  { "{\"events\": ¦null}", E, "/events", "list in square brackets" },
  { "{\"dataset\": ¦[]}", E, "/dataset", "object in braces" },
  { "{\"events\": [], ¦\"events\": []}", E, "/events", "given twice" },
  { "{\"events\": [], \"actors\": [], ¦\"even\\u0074s\": []}", E, "/events", "given twice" },
  { "{\"events\": [¦1]}", E, "/events/0", "object in braces" },
  { "{\"events\": [¦null]}", E, "/events/0", "object in braces" },
  { "{\"events\": [¦[{}]]}", E, "/events/0", "object in braces" },
  { "\n\n {\"dataset\":\n  ¦{\"format\": \"standpoint-dataset/1\", \"id\": \"x\"}}", E, "/dataset", "a.json:1" },

  /* Keys */
  { "{\"events\": [\n  ¦{\"id\": \"e\", \"date\": \"1980\", \"kind\": \"law\", \"title\": \"T\", " SOURCES "}]}", E,
    "/events/0", "“summary” is missing" },
  { "{\"events\": [{" EVENT ", " SOURCES ", ¦\"colour\": 1}]}", W, "/events/0/colour", "“colour”" },
  { "{\"events\": [{" EVENT ", " SOURCES ", ¦\"acto\\u0072\": []}]}", W, "/events/0/actor", "perhaps “actors”" },
  { "{\"events\": [{" EVENT ", " SOURCES ", ¦\"a/b~\": 1}]}", W, "/events/0/a~1b~0", "a/b~" },
  { "{\"events\": [{" EVENT ", " SOURCES ", ¦\"title\": \"U\"}]}", E, "/events/0/title", "given twice" },
  { "{\"events\": [{" EVENT ", " SOURCES ", ¦\"\\u0074itle\": \"U\"}]}", E, "/events/0/title", "given twice" },
  { "{\"quotes\": [{" QUOTE ", \"text\": \"T\", \"language\": \"en\", \"stances\": [{\"question\": \"milk\", "
    "\"level\": \"no\", ¦\"why\": \"\"}]}]}",
    W, "/quotes/0/stances/0/why", "“why”" },
  { "{\"quotes\": [{" QUOTE ", \"text\": \"T\", \"language\": \"en\", \"stances\": [¦{\"question\": \"milk\"}]}]}", E,
    "/quotes/0/stances/0", "“level” is missing" },

  /* Types */
  { "{\"events\": [{" EVENT ", \"sources\": ¦\"paper\"}]}", E, "/events/0/sources", "list in square brackets" },
  { "{\"events\": [{" EVENT ", \"sources\": [¦1]}]}", E, "/events/0/sources/0", "Each item of “sources”" },
  { "{\"events\": [{" EVENT ", \"sources\": ¦null}]}", E, "/events/0/sources", "null" },
  { "{\"events\": [{" EVENT ", " SOURCES ", \"actors\": [¦null]}]}", E, "/events/0/actors/0", "“actors”" },
  { "{\"events\": [{\"id\": \"e\", \"date\": ¦1980, \"kind\": \"law\", \"title\": \"T\", \"summary\": \"S\", " SOURCES
    "}]}",
    E, "/events/0/date", "“date” must be text" },
  { "{\"events\": [{\"id\": \"e\", \"date\": \"1980\", \"kind\": \"law\", \"title\": ¦null, \"summary\": \"S\", " SOURCES
    "}]}",
    E, "/events/0/title", "must not be null" },
  { "{\"countries\": [{\"code\": \"NO\", \"name\": \"Norway\", \"capital\": ¦7, \"region\": \"R\"}]}", E,
    "/countries/0/capital", "text in quotation marks" },
  { "{\"countries\": [{\"code\": \"NO\", \"name\": \"Norway\", \"capital\": null, \"region\": \"R\", "
    "\"searched\": [¦\"milk\"]}]}",
    E, "/countries/0/searched/0", "Each item of “searched”" },
  { "{\"countries\": [{\"code\": \"NO\", \"name\": \"Norway\", \"capital\": null, \"region\": \"R\", "
    "\"aliases\": [\"Norge\", ¦3]}]}",
    E, "/countries/0/aliases/1", "Each item of “aliases”" },
  { "{\"scales\": [{\"id\": \"s\", \"kind\": \"unordered\", \"levels\": [{\"id\": \"a\", \"mark\": \"A\", \"label\": "
    "\"A\", \"summary\": \"A\", \"on_scale\": ¦\"no\"}, {\"id\": \"b\", \"mark\": \"B\", \"label\": \"B\", \"summary\": "
    "\"B\"}]}]}",
    E, "/scales/0/levels/0/on_scale", "true or false" },

  /* Values */
  { "{\"events\": [{\"id\": \"e\", \"date\": ¦\"1980-02-30\", \"kind\": \"law\", \"title\": \"T\", \"summary\": \"S\", " SOURCES
    "}]}",
    E, "/events/0/date", "1980-02-30" },
  { "{\"events\": [{\"id\": \"e\", \"date\": ¦\"May 1980\", \"kind\": \"law\", \"title\": \"T\", \"summary\": \"S\", " SOURCES
    "}]}",
    E, "/events/0/date", "write it as 2019" },
  { "{\"events\": [{\"id\": \"e\", \"date\": \"1980\", \"kind\": ¦\"laws\", \"title\": \"T\", \"summary\": \"S\", " SOURCES
    "}]}",
    E, "/events/0/kind", "bill, decision" },
  { "{\"events\": [{\"id\": \"e\", \"date\": \"1980\", \"kind\": \"law\", \"title\": ¦\" \\t\", \"summary\": \"S\", " SOURCES
    "}]}",
    E, "/events/0/title", "empty text" },
  { "{\"events\": [{\"id\": ¦\"Not an id\", \"date\": \"1980\", \"kind\": \"law\", \"title\": \"T\", \"summary\": \"S\", " SOURCES
    "}]}",
    E, "/events/0/id", "“Not an id” is not an id" },
  { "{\"events\": [{" EVENT ", \"sources\": ¦[]}]}", E, "/events/0/sources", "cites no source" },
  { "{\"events\": [¦{" EVENT "}]}", E, "/events/0", "cites no source" },
  { "{\"groups\": [{\"id\": \"g\", \"name\": \"G\", \"kind\": \"K\", \"summary\": \"S\", \"sources\": ¦[]}]}", E,
    "/groups/0/sources", "cites no source" },
  { "{\"countries\": [{\"code\": ¦\"UK\", \"name\": \"N\", \"capital\": null, \"region\": \"R\"}]}", E,
    "/countries/0/code", "“GB”" },
  { "{\"countries\": [{\"code\": \"NO\", \"name\": \"N\", \"capital\": ¦\"\", \"region\": \"R\"}]}", E,
    "/countries/0/capital", "empty text" },
  { "{\"quotes\": [{" QUOTE ", \"text\": \"T\", \"language\": ¦\"English\"}]}", E, "/quotes/0/language",
    "language tag" },
  { "{\"sources\": [{\"id\": \"s\", \"type\": \"report\", \"title\": \"T\", \"container-title\": \"C\", \"language\": "
    "\"en\", \"URL\": ¦\"www.example.org\"}]}",
    E, "/sources/0/URL", "address on the web" },
  { "{\"sources\": [{\"id\": \"s\", \"type\": \"report\", \"title\": \"T\", \"container-title\": \"C\", \"language\": "
    "\"en\", \"author\": [{\"family\": \"F\"}, ¦{\"given\": \"G\", \"family\": \"\"}]}]}",
    E, "/sources/0/author/1", "“family” or “literal”" },
  { "{\"scales\": [{\"id\": \"s\", \"kind\": \"unordered\", \"levels\": ¦[{\"id\": \"a\", \"mark\": \"A\", \"label\": "
    "\"A\", \"summary\": \"A\"}]}]}",
    E, "/scales/0/levels", "at least two levels" },
  { "{\"scales\": [{\"id\": \"s\", \"kind\": \"unordered\", \"levels\": ¦[]}]}", E, "/scales/0/levels", "empty list" },
  { "{\"scales\": [{\"id\": \"s\", \"kind\": \"unordered\", \"levels\": [{\"id\": \"a\", \"mark\": ¦\"AB\", \"label\": "
    "\"A\", \"summary\": \"A\", \"color\": \"#aBc012\"}, {\"id\": \"b\", \"mark\": \"B\", \"label\": \"B\", "
    "\"summary\": \"B\"}]}]}",
    E, "/scales/0/levels/0/mark", "exactly one character" },
  { "{\"scales\": [{\"id\": \"s\", \"kind\": \"unordered\", \"levels\": [{\"id\": \"a\", \"mark\": \"A\", \"label\": "
    "\"A\", \"summary\": \"A\", \"color\": ¦\"red\"}, {\"id\": \"b\", \"mark\": \"B\", \"label\": \"B\", \"summary\": "
    "\"B\"}]}]}",
    E, "/scales/0/levels/0/color", "#rrggbb" },
  { "{\"scales\": [{\"id\": \"s\", \"kind\": \"unordered\", \"levels\": [{\"id\": \"a\", \"mark\": \"A\", \"label\": "
    "\"A\", \"summary\": \"A\"}, {\"id\": ¦\"a\", \"mark\": \"B\", \"label\": \"B\", \"summary\": \"B\"}]}]}",
    E, "/scales/0/levels/1/id", "another level" },
  { "{\"scales\": [{\"id\": \"s\", \"kind\": \"unordered\", \"levels\": [{\"id\": \"a\", \"mark\": \"A\", \"label\": "
    "\"A\", \"summary\": \"A\"}, {\"id\": \"b\", \"mark\": ¦\"N\", \"label\": \"Never\", \"summary\": \"B\"}]}]}",
    W, "/scales/0/levels/1/mark", "stands for “No”" },
  { "{\"questions\": [{\"id\": \"q\", \"scale\": \"answer\", \"short\": \"S\", \"title\": \"T\", \"text\": \"T\", "
    "\"levels\": [{\"level\": \"no\", \"sentence\": {\"en\": \"{country} says no\", \"de\": ¦\"Das Land sagt nein\"}}]}]}",
    E, "/questions/0/levels/0/sentence/de", "{country}" },
  { "{\"questions\": [{\"id\": \"q\", \"scale\": \"answer\", \"short\": \"S\", \"title\": \"T\", \"text\": \"T\", "
    "\"levels\": [{\"level\": \"no\", \"sentence\": {\"en\": ¦1}}]}]}",
    E, "/questions/0/levels/0/sentence/en", "Each sentence" },
  { "{\"questions\": [{\"id\": \"q\", \"scale\": \"answer\", \"short\": \"S\", \"title\": \"T\", \"text\": \"T\", "
    "\"levels\": [{\"level\": \"no\", \"sentence\": {¦\"EN\": \"{country}\"}}]}]}",
    E, "/questions/0/levels/0/sentence/EN", "“EN” is not a language tag" },
  { "{\"questions\": [{\"id\": \"q\", \"scale\": \"answer\", \"short\": \"S\", \"title\": \"T\", \"text\": \"T\", "
    "\"levels\": [{\"level\": \"no\", \"sentence\": ¦{}}]}]}",
    E, "/questions/0/levels/0/sentence", "at least one language" },
  { "{\"questions\": [{\"id\": \"q\", \"scale\": \"answer\", \"short\": \"S\", \"title\": \"T\", \"text\": \"T\", "
    "\"levels\": [{\"level\": ¦\"never\", \"sentence\": {\"en\": \"{country}\"}}]}]}",
    E, "/questions/0/levels/0/level", "no, yes" },

  /* References */
  { "{\"events\": [{" EVENT ", \"sources\": [\"paper\", ¦\"papre\"]}]}", E, "/events/0/sources/1", "perhaps “paper”" },
  { "{\"events\": [{" EVENT ", " SOURCES ", \"actors\": [¦\"somebody-else\"]}]}", E, "/events/0/actors/0",
    "“somebody-else” among the actors" },
  { "{\"events\": [{" EVENT ", " SOURCES ", \"countries\": [\"SE\", ¦\"NO\"]}]}", E, "/events/0/countries/1",
    "“NO” among the countries" },
  { "{\"events\": [{" EVENT ", " SOURCES ", \"countries\": [¦\"se\"]}]}", E, "/events/0/countries/0", "“SE”" },
  { "{\"positions\": [{" POSITION ", \"from\": \"1980\", \"level\": ¦\"maybe\", " SOURCES "}]}", E,
    "/positions/0/level", "its levels are: no, yes" },
  { "{\"actors\": [{\"id\": \"a\", \"name\": \"A\", \"kind\": \"person\", \"country\": ¦\"NO\"}]}", E,
    "/actors/0/country", "“NO” among the countries" },

  /* Dates that do not fit */
  { "{\"positions\": [{" POSITION ", \"level\": \"no\", \"from\": \"1980-02\", \"to\": ¦\"1980-01-31\", " SOURCES "}]}",
    E, "/positions/0/to", "before the beginning" },
  { "{\"groups\": [{\"id\": \"g\", \"name\": \"G\", \"kind\": \"K\", \"summary\": \"S\", " SOURCES ", \"members\": "
    "[{\"country\": \"SE\", \"from\": \"1980\", \"to\": ¦\"1979\"}]}]}",
    E, "/groups/0/members/0/to", "before the beginning" },
  { "{\"actors\": [{\"id\": \"a\", \"name\": \"A\", \"kind\": \"person\", \"roles\": [{\"title\": \"T\", \"from\": "
    "\"1980\", \"to\": ¦\"1979-12\"}]}]}",
    E, "/actors/0/roles/0/to", "before the beginning" },

  /* Quotes */
  { "{\"quotes\": [{" QUOTE ", \"text\": ¦\"“Milk”\", \"language\": \"en\"}]}", W, "/quotes/0/text",
    "quotation marks" },
  { "{\"quotes\": [{" QUOTE ", \"text\": ¦\"Milk\\\"\", \"language\": \"en-GB\"}]}", W, "/quotes/0/text",
    "quotation marks" },
  { "{\"quotes\": [\n¦{" QUOTE ", \"text\": \"Lait\", \"language\": \"fr\"}]}", W, "/quotes/0", "“fr”" },
  { "{\"quotes\": [{" QUOTE ", \"text\": \"Lait\", \"language\": \"fr\", \"translation\": ¦null}]}", W,
    "/quotes/0/translation", "translation" },
  { "{\"quotes\": [{" QUOTE ", \"text\": \"Lait\", \"language\": \"fr\", \"translation\": ¦\"\"}]}", W,
    "/quotes/0/translation", "translation" },

  /* Texts of data in messages */
  { "{\"events\": [{" EVENT ", " SOURCES ", \"actors\": [¦\"a\\u202eb\\nc\"]}]}", E, "/events/0/actors/0",
    "a\\u202eb\\u000ac" },
};

/* WHOLE has a source, a quote and so on, so that only what the case adds can be wrong. */
static void
assert_case (const Case *expected)
{
  guint line, column;
  g_autofree char *part = take_mark (expected->part, &line, &column);
  g_autoptr (SpReading) reading = read_parts (WHOLE, part, NULL);
  g_autofree char *lines = format_problems (reading);
  g_autofree char *name = NULL;
  SpProblem *problem;

  g_test_message ("%s\n%s", part, lines);
  g_assert_cmpuint (g_list_model_get_n_items (sp_reading_get_problems (reading)), ==, 1);
  problem = get_problem (reading, 0);
  name = g_path_get_basename (sp_problem_get_path (problem));
  g_assert_cmpint (sp_problem_get_severity (problem), ==, expected->severity);
  g_assert_cmpstr (name, ==, "b.json");
  g_assert_cmpuint (sp_problem_get_line (problem), ==, line);
  g_assert_cmpuint (sp_problem_get_column (problem), ==, column);
  if (expected->pointer == NULL || *expected->pointer != '\0')
    g_assert_cmpstr (sp_problem_get_pointer (problem), ==, expected->pointer);
  g_assert_nonnull (strstr (sp_problem_get_message (problem), expected->words));
}

static guint
count_all_records (SpReading *reading)
{
  guint count = 0;

  for (int kind = 0; kind < SP_N_RECORD_KINDS; kind++)
    count += count_records (reading, kind);
  return count;
}

/* An error leaves the record out and a warning keeps it. */
static void
assert_kept (const Case *expected)
{
  guint line, column;
  g_autofree char *part = take_mark (expected->part, &line, &column);
  g_autoptr (SpReading) whole = read_text (WHOLE);
  g_autoptr (SpReading) reading = read_parts (WHOLE, part, NULL);
  gboolean has_record = expected->pointer != NULL && strchr (expected->pointer, '0') != NULL;
  gboolean is_kept = expected->severity == SP_SEVERITY_WARNING && has_record;

  g_assert_cmpuint (count_all_records (reading), ==, count_all_records (whole) + is_kept);
}

static void
test_problem (gconstpointer data)
{
  assert_case (data);
  assert_kept (data);
}

static void
test_whole (void)
{
  g_autoptr (SpReading) reading = read_text (WHOLE);
  g_autofree char *lines = format_problems (reading);

  g_assert_cmpstr (lines, ==, "");
}

static void
test_format (void)
{
  g_autoptr (SpProblem) placed = sp_problem_new (SP_SEVERITY_ERROR, "It is wrong", "a\nb/c.json", 3, 14, "/a");
  g_autoptr (SpProblem) bare = sp_problem_new (SP_SEVERITY_WARNING, "It is odd", "c.json", 0, 0, NULL);
  g_autofree char *placed_line = sp_problem_format (placed);
  g_autofree char *bare_line = sp_problem_format (bare);
  g_autofree char *message = NULL;

  g_assert_cmpstr (placed_line, ==, "a\\u000ab/c.json:3:14: error: It is wrong");
  g_assert_cmpstr (bare_line, ==, "c.json: warning: It is odd");
  g_object_get (placed, "message", &message, NULL);
  g_assert_cmpstr (message, ==, "It is wrong");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/problem/format", test_format);
  g_test_add_func ("/problem/none", test_whole);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/problem/%02u", i);

      g_test_add_data_func (path, &cases[i], test_problem);
    }
  return g_test_run ();
}
