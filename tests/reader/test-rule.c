/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of problems that take more than one record. */
#include "reader-harness.h"

#include "sp-event.h"
#include "sp-position.h"

#include <string.h>

#define SOURCES "\"sources\": [\"paper\"]"

/* The arguments: id, level, from, basis and further keys. */
#define POSITION(id, level, from, basis, more) \
  "{\"id\": \"" id "\", \"country\": \"SE\", \"question\": \"milk\", \"level\": \"" level "\", \"from\": " from \
  ", \"basis\": " basis ", \"summary\": \"S\", " SOURCES more "}"
#define EVENT(id, more) \
  "{\"id\": \"" id "\", \"date\": \"1980\", \"kind\": \"law\", \"title\": \"T\", \"summary\": \"S\"" more "}"

/* The lines that format_problems() must give, as far as the words after each “…”. */
static void
assert_problems (SpReading *reading, const char *const *expected)
{
  g_autofree char *text = format_problems (reading);
  g_auto (GStrv) lines = g_strsplit (g_strchomp (text), "\n", -1);

  g_test_message ("%s", text);
  g_assert_cmpuint (g_strv_length (lines), ==, g_strv_length ((char **) expected));
  for (guint i = 0; expected[i] != NULL; i++)
    {
      g_auto (GStrv) pieces = g_strsplit (expected[i], "…", 2);

      g_assert_true (g_str_has_prefix (lines[i], pieces[0]));
      if (pieces[1] != NULL)
        g_assert_nonnull (strstr (lines[i], pieces[1]));
    }
}

#define LIST(...) ((const char *const[]) { __VA_ARGS__, NULL })
#define NOTHING ((const char *const[]) { NULL })

static void
test_same_day (void)
{
  g_autoptr (SpReading) reading =
    read_parts (WHOLE,
                "{\"positions\": [\n" POSITION ("a", "no", "\"1980-05-05\"", "\"law\"",
                                                "") ",\n" POSITION ("b", "yes", "\"1980-05-05\"", "\"law\"", "") "]}",
                "{\"positions\": [" POSITION ("c", "yes", "\"1981-05-05\"", "\"law\"", "") "]}", NULL);

  assert_problems (reading, LIST ("b.json:3:74: error: …“a” (b.json:2)"));
  g_assert_cmpuint (count_records (reading, SP_RECORD_POSITION), ==, 2);
}

static void
test_same_vague_date (void)
{
  g_autoptr (SpReading) reading =
    read_parts (WHOLE,
                "{\"positions\": [" POSITION ("a", "no", "\"1980-05\"", "\"law\"",
                                              "") ",\n" POSITION ("b", "yes", "\"1980-05\"", "\"law\"",
                                                                  "") ",\n" POSITION ("c", "yes", "\"1980\"", "\"law\"",
                                                                                      "") "]}",
                NULL);

  assert_problems (reading, LIST ("b.json:2:74: warning: …“a” (b.json:1)"));
  g_assert_cmpuint (count_records (reading, SP_RECORD_POSITION), ==, 3);
}

/* A second position that is left out does not take the day. */
static void
test_same_day_as_faulty (void)
{
  g_autoptr (SpReading) reading =
    read_parts (WHOLE,
                "{\"positions\": [" POSITION ("a", "no", "\"1980-05-05\"", "\"laws\"",
                                              "") ",\n" POSITION ("b", "yes", "\"1980-05-05\"", "\"law\"", "") "]}",
                NULL);

  g_assert_cmpuint (sp_reading_get_n_errors (reading), ==, 1);
  g_assert_cmpuint (count_records (reading, SP_RECORD_POSITION), ==, 1);
}

static void
test_weaker_basis (void)
{
  static const struct
  {
    const char *first;
    const char *second;
    gboolean is_warned;
  } cases[] = {
    { POSITION ("a", "no", "\"1980\"", "\"law\"", ""), POSITION ("b", "yes", "\"1981\"", "\"report\"", ""), TRUE },
    { POSITION ("a", "no", "\"1980\"", "\"law\"", ""), POSITION ("b", "no", "\"1981\"", "\"report\"", ""), FALSE },
    { POSITION ("a", "no", "\"1980\"", "\"report\"", ""), POSITION ("b", "yes", "\"1981\"", "\"law\"", ""), FALSE },
    { POSITION ("a", "no", "\"1980\"", "\"law\"", ""), POSITION ("b", "yes", "\"1981\"", "\"law\"", ""), FALSE },
    { POSITION ("a", "no", "\"1982\"", "\"law\"", ""), POSITION ("b", "yes", "\"1981\"", "\"report\"", ""), FALSE },
    { POSITION ("a", "no", "\"1980\"", "\"law\"", ", \"to\": \"1981\""),
      POSITION ("b", "yes", "\"1983\"", "\"report\"", ""), FALSE },
    { POSITION ("a", "no", "\"1980\"", "\"law\"", ", \"to\": \"1982-12-31\""),
      POSITION ("b", "yes", "\"1983\"", "\"operator\"", ""), TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *part = g_strdup_printf ("{\"positions\": [%s,\n%s]}", cases[i].first, cases[i].second);
      g_autoptr (SpReading) reading = read_parts (WHOLE, part, NULL);

      assert_problems (reading, cases[i].is_warned ? LIST ("b.json:2:91: warning: …“a” (b.json:1)") : NOTHING);
      g_assert_cmpuint (count_records (reading, SP_RECORD_POSITION), ==, 2);
    }
}

static void
test_same_id (void)
{
  g_autoptr (SpReading) reading =
    read_parts (WHOLE, "{\"events\": [\n\n" EVENT ("e", ", " SOURCES) "]}",
                "{\"events\": [" EVENT ("f", ", " SOURCES) ",\n" EVENT ("e", ", " SOURCES) ",\n" EVENT (
                  "e", ", " SOURCES ", \"actors\": [\"nobody\"]") "]}",
                NULL);

  assert_problems (reading, LIST ("c.json:2:8: error: …“e” is taken by the record in b.json:3",
                                  "c.json:3:8: error: …b.json:3", "c.json:3:107: error: …nobody"));
  g_assert_cmpuint (count_records (reading, SP_RECORD_EVENT), ==, 2);
}

static void
test_unused_source (void)
{
  g_autoptr (SpReading) reading =
    read_parts (WHOLE,
                "{\"sources\": [{\"type\": \"report\", \"id\": \"s\", \"title\": \"T\", \"container-title\": \"C\", "
                "\"language\": \"en\"}]}",
                NULL);

  assert_problems (reading, LIST ("b.json:1:39: warning: …“s”"));
  g_assert_cmpuint (count_records (reading, SP_RECORD_SOURCE), ==, 2);
}

/* What cites a source may be in the file that cannot be read. */
static void
test_unused_source_beside_broken_file (void)
{
  g_autoptr (SpReading) reading =
    read_parts (WHOLE,
                "{\"sources\": [{\"type\": \"report\", \"id\": \"s\", \"title\": \"T\", \"container-title\": \"C\", "
                "\"language\": \"en\"}]}",
                "{\"events\": [", NULL);

  assert_problems (reading, LIST ("c.json:1:13: error: …“[” of line 1"));
}

#define BROKEN_ACTOR "{\"id\": \"broken\", \"name\": \"\", \"kind\": \"person\"}"

/* An event can do without one of its actors, but a quote not without its speaker. */
static void
test_left_out (void)
{
  g_autoptr (SpReading) reading = read_parts (
    WHOLE,
    "{\"actors\": [" BROKEN_ACTOR "],\n\"events\": [" EVENT (
      "e",
      ", " SOURCES
      ", \"actors\": [\"broken\", \"minister\"]") "],\n\"quotes\": [{\"id\": \"q\", \"text\": \"T\", "
                                                  "\"language\": \"en\", \"speaker\": \"broken\", \"speaks_for\": \"other\", \"source\": \"paper\", \"context\": "
                                                  "\"C\"}],\n\"positions\": [" POSITION (
                                                    "p", "no", "\"1980\"", "\"law\"",
                                                    ", \"quotes\": [\"q\", \"quote\"]") "]}",
    NULL);
  SpEvent *event;
  SpPosition *position;

  assert_problems (reading,
                   LIST ("b.json:1:38: error: …empty text", "b.json:2:118: warning: …“broken” (b.json:1) was left out",
                         "b.json:3:66: error: …“broken” (b.json:1) was left out",
                         "b.json:4:160: warning: …“q” (b.json:3) was left out"));
  event = sp_dataset_lookup (sp_reading_get_dataset (reading), SP_RECORD_EVENT, "e");
  position = sp_dataset_lookup (sp_reading_get_dataset (reading), SP_RECORD_POSITION, "p");
  g_assert_cmpuint (sp_event_get_actors (event)->len, ==, 1);
  g_assert_cmpuint (sp_position_get_quotes (position)->len, ==, 1);
  g_assert_cmpuint (count_records (reading, SP_RECORD_QUOTE), ==, 1);
}

#define BROKEN_SOURCE \
  "{\"id\": \"broken\", \"type\": \"report\", \"title\": \"\", \"container-title\": \"C\", \"language\": \"en\"}"

static void
test_left_out_sources (void)
{
  g_autoptr (SpReading) reading =
    read_parts (WHOLE,
                "{\"sources\": [" BROKEN_SOURCE "], \"events\": [\n" EVENT (
                  "e", ", \"sources\": [\"broken\", \"paper\"]") ",\n" EVENT ("f", ", \"sources\": [\"broken\"]") "]}",
                NULL);

  assert_problems (reading, LIST ("b.json:1:58: error: …empty text", "b.json:2:86: warning: …“broken” (b.json:1)",
                                  "b.json:3:85: error: …All sources", "b.json:3:86: warning: …“broken” (b.json:1)"));
  g_assert_cmpuint (count_records (reading, SP_RECORD_EVENT), ==, 1);
}

/* A scale takes its questions along, and these what rests on them; each is told so once. */
static void
test_left_out_scale (void)
{
  g_autoptr (SpReading) reading = read_parts (
    WHOLE,
    "{\"scales\": [{\"id\": \"s\", \"kind\": \"unordered\", \"levels\": []}],\n"
    "\"questions\": [{\"id\": \"w\", \"scale\": \"s\", \"short\": \"S\", \"title\": \"T\", \"text\": \"T\", \"levels\": "
    "[{\"level\": \"x\", \"sentence\": {\"en\": \"{country}\"}}]}],\n"
    "\"countries\": [{\"code\": \"NO\", \"name\": \"N\", \"capital\": null, \"region\": \"R\", \"searched\": "
    "[{\"question\": \"w\", \"on\": \"1980\"}, {\"question\": \"milk\", \"on\": \"1980\"}]}]}",
    NULL);
  SpCountry *country = sp_dataset_lookup (sp_reading_get_dataset (reading), SP_RECORD_COUNTRY, "NO");

  assert_problems (reading, LIST ("b.json:1:56: error: …empty list", "b.json:2:36: error: …“s” (b.json:1)",
                                  "b.json:3:101: warning: …“w” (b.json:2)"));
  g_assert_cmpuint (sp_country_get_searched (country)->len, ==, 1);
}

static void
test_reference_into_broken_file (void)
{
  g_autoptr (SpReading) reading =
    read_parts (WHOLE, "{\"events\": [" EVENT ("e", ", " SOURCES ", \"actors\": [\"somebody-else\"]") "]}",
                "{\"actors\": ", NULL);

  assert_problems (reading, LIST ("b.json:1:119: error: …in a file that was left out", "c.json:1:12: error: …"));
}

static void
test_all_in_one_record (void)
{
  g_autoptr (SpReading) reading = read_parts (
    WHOLE,
    "{\"events\": [{\"id\": \"E\", \"date\": \"x\", \"kind\": \"y\", \"title\": 1, \"sources\": [\"z\", 2], "
    "\"more\": {}, \"more\": []}]}",
    NULL);

  g_assert_cmpuint (sp_reading_get_n_errors (reading), ==, 8);
  g_assert_cmpuint (sp_reading_get_n_warnings (reading), ==, 1);
  g_assert_cmpuint (count_records (reading, SP_RECORD_EVENT), ==, 0);
}

/* Ten thousand are listed, and one line says how many more there are. */
static void
test_flood (void)
{
  g_autoptr (GString) part = g_string_new ("{\"events\": [1");
  g_autoptr (SpReading) reading = NULL;
  GListModel *problems;

  for (guint i = 1; i < 25000; i++)
    g_string_append (part, ",1");
  g_string_append (part, "]}");
  reading = read_parts (WHOLE, part->str, NULL);
  problems = sp_reading_get_problems (reading);
  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 10001);
  g_assert_cmpuint (sp_reading_get_n_errors (reading), ==, 25000);
  g_assert_nonnull (strstr (sp_problem_get_message (get_problem (reading, 10000)), "15000 more"));
  g_assert_cmpuint (sp_problem_get_column (get_problem (reading, 9999)), ==, 13 + 2 * 9999);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rule/same-day", test_same_day);
  g_test_add_func ("/rule/same-vague-date", test_same_vague_date);
  g_test_add_func ("/rule/same-day-as-faulty", test_same_day_as_faulty);
  g_test_add_func ("/rule/weaker-basis", test_weaker_basis);
  g_test_add_func ("/rule/same-id", test_same_id);
  g_test_add_func ("/rule/unused-source", test_unused_source);
  g_test_add_func ("/rule/unused-source-beside-broken-file", test_unused_source_beside_broken_file);
  g_test_add_func ("/rule/left-out", test_left_out);
  g_test_add_func ("/rule/left-out-sources", test_left_out_sources);
  g_test_add_func ("/rule/left-out-scale", test_left_out_scale);
  g_test_add_func ("/rule/reference-into-broken-file", test_reference_into_broken_file);
  g_test_add_func ("/rule/all-in-one-record", test_all_in_one_record);
  g_test_add_func ("/rule/flood", test_flood);
  return g_test_run ();
}
