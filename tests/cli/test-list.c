/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the list command prints: the formats, and what is said besides. */
#include "run-program.h"

#include <string.h>

static const char *const subjects[] = {
  "countries", "quotes", "positions", "changes", "events", "actors", "sources", "groups", "questions",
};

static guint
count_lines (const char *text)
{
  guint count = 0;

  for (; *text != '\0'; text++)
    count += *text == '\n';
  return count;
}

static void
test_json (void)
{
  static const char *const keys[] = { "code",  "text", "level",   "level_before", "date",
                                      "roles", "url",  "members", "levels" };

  for (guint i = 0; i < G_N_ELEMENTS (subjects); i++)
    {
      g_autoptr (Run) run = run_program ("list %s --format json", subjects[i]);
      g_autoptr (JsonNode) root = run_parse_json (run);
      JsonObject *object = json_node_get_object (root);
      JsonObject *dataset = json_object_get_object_member (object, "dataset");
      JsonArray *items = run_get_items (root);

      g_assert_cmpint (run->status, ==, 0);
      g_assert_cmpstr (run->errors, ==, "");
      g_assert_cmpstr (json_object_get_string_member (dataset, "id"), ==, "huawei-5g");
      g_assert_true (json_object_has_member (dataset, "title"));
      g_assert_true (json_object_has_member (dataset, "edition"));
      g_assert_cmpstr (json_object_get_string_member (object, "what"), ==, subjects[i]);
      g_assert_true (json_object_get_null_member (object, "on"));
      g_assert_cmpuint (json_array_get_length (items), >, 0);
      g_assert_true (json_object_has_member (json_array_get_object_element (items, 0), keys[i]));
    }
}

static void
test_nested (void)
{
  g_autofree char *path = run_get_data_path ("second.json");
  g_autoptr (Run) run = run_program ("list positions --country DE --level used --format json --dataset '%s'", path);
  g_autoptr (JsonNode) root = run_parse_json (run);
  JsonObject *item = json_array_get_object_element (run_get_items (root), 0);
  JsonArray *deadlines = json_object_get_array_member (item, "deadlines");

  g_assert_cmpuint (json_array_get_length (deadlines), ==, 2);
  item = json_object_ref (json_array_get_object_element (deadlines, 1));
  g_assert_cmpstr (json_object_get_string_member (item, "date"), ==, "1980-09");
  g_assert_cmpstr (json_object_get_string_member (item, "what"), ==, "return to winter time");
  json_object_unref (item);
}

/* A name of a column is a promise to those who read the lists by program. */
static void
test_csv_columns (void)
{
  static const struct
  {
    const char *arguments;
    const char *header;
  } cases[] = {
    { "countries", "code,name,name_in_dataset,region,capital,groups,searched,positions,quotes,events" },
    { "countries --question summer-time",
      "code,name,region,as_of,question,level,level_label,nothing,nothing_reason,certainty,level_otherwise,since,"
      "since_wording,last_confirmed,first_known,position,from,to,basis,summary,deadlines,sources,quotes" },
    { "quotes", "id,said,speaker,speaker_name,role,speaks_for,country,country_name,text,translation,language,venue,"
                "context,stances,mentions,source,checked" },
    { "positions", "id,country,country_name,question,question_title,level,level_label,from,to,basis,summary,deadlines,"
                   "sources,quotes" },
    { "positions --on 2020-01-01",
      "as_of,id,country,country_name,question,question_title,level,level_label,nothing,nothing_reason,certainty,"
      "level_otherwise,since,since_wording,last_confirmed,first_known,from,to,basis,summary,deadlines,sources,quotes" },
    { "changes", "id,date,country,country_name,question,question_title,level_before,level_before_label,level,"
                 "level_label,basis,summary,position_before,sources" },
    { "events", "id,date,kind,countries,country_names,title,summary,actors,questions,sources" },
    { "actors", "id,name,kind,country,country_name,quotes,events,roles" },
    { "sources", "id,issued,type,container_title,title,title_status,authors,cited_by,url,archived,accessed,language" },
    { "groups", "id,short,name,kind,member_count,summary,members,sources" },
    { "questions", "id,short,title,positions,text,scale,scale_kind,levels" },
  };
  g_autofree char *path = run_get_data_path ("second.json");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Run) run = run_program ("list %s --format csv --dataset '%s'", cases[i].arguments, path);
      g_autofree char *header = g_strconcat (cases[i].header, "\r\n", NULL);

      g_assert_cmpint (run->status, ==, 0);
      g_assert_true (g_str_has_prefix (run->output, header));
    }
}

static void
test_csv (void)
{
  g_autofree char *path = run_get_data_path ("second.json");
  g_autoptr (Run) run = run_program ("list quotes --country GB --format csv --dataset '%s'", path);

  g_assert_nonnull (strstr (run->output,
                            "\r\nexample-dark-mornings-1970,1970-12-02,ann-example,Ann Example,Minister of Transport,"
                            "government,GB,United Kingdom,Children walk to school in the dark … and that must end.,,en,"
                            "debate in Parliament,"));
  g_assert_nonnull (strstr (run->output, ",summer-time: used; reason: safety,"));
  g_assert_cmpuint (count_lines (run->output), ==, 3);
}

static void
test_table (void)
{
  g_autofree char *path = run_get_data_path ("second.json");
  g_autoptr (Run) run = run_program ("list positions --country NZ --question summer-time --dataset '%s'", path);
  g_autoptr (Run) dated = run_program ("list positions --country JP,SE --on 1974-05-20 --dataset '%s'", path);

  g_assert_cmpstr (run->output, ==,
                   "Use of summer time\n"
                   "\n"
                   "Country      Level     From        To          Basis      Summary\n"
                   "New Zealand  Not used  1973                    Statement  "
                   "The government said that there were no plans.\n"
                   "New Zealand  In part   1974-11-03  1975-02-23  Decision   "
                   "Summer time was tried for one summer.\n"
                   "New Zealand  Used      1975-10-26              Law        "
                   "An act made summer time permanent.\n");
  g_assert_true (g_str_has_prefix (dated->output, "As of 20 May 1974\n\nCountry  Question     Level       When "));
  g_assert_nonnull (strstr (dated->output, "Japan    Summer time              searched, nothing found (June 1980)\n"));
  g_assert_nonnull (strstr (dated->output, "Sweden   Summer time  ~ Not used  seen with operators in the course of "));
}

/* Nothing is cut where the output is no terminal. */
static void
test_nothing_is_cut (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (subjects); i++)
    {
      g_autoptr (GSubprocessLauncher) launcher = run_make_launcher ();
      g_autofree char *command = g_strdup_printf ("list %s", subjects[i]);
      g_autofree char *in_json = g_strdup_printf ("list %s --format json", subjects[i]);
      g_autoptr (Run) table = NULL;
      g_autoptr (Run) json = NULL;
      g_autoptr (JsonNode) root = NULL;

      g_subprocess_launcher_setenv (launcher, "COLUMNS", "40", TRUE);
      table = run_program_with (launcher, command);
      json = run_program_with (launcher, in_json);
      root = run_parse_json (json);
      g_assert_cmpint (table->status, ==, 0);
      g_assert_cmpuint (count_lines (table->output), ==, json_array_get_length (run_get_items (root)) + 1);
      g_assert_null (strstr (table->output, "…\n"));
    }
}

static void
test_empty (void)
{
  static const struct
  {
    const char *arguments;
    const char *message;
  } cases[] = {
    { "quotes --search xyzzy", "standpoint: No quotes match.\n" },
    { "countries --search xyzzy", "standpoint: No countries match.\n" },
    { "positions --from 1900 --to 1901", "standpoint: No positions match.\n" },
    { "changes --from 1900 --to 1901", "standpoint: No changes match.\n" },
    { "events --search xyzzy", "standpoint: No events match.\n" },
    { "actors --search xyzzy", "standpoint: No actors match.\n" },
    { "sources --search xyzzy", "standpoint: No sources match.\n" },
    { "groups --search xyzzy", "standpoint: No groups match.\n" },
    { "questions --search xyzzy", "standpoint: No questions match.\n" },
  };
  g_autofree char *path = run_get_data_path ("second.json");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Run) table = run_program ("list %s --dataset '%s'", cases[i].arguments, path);
      g_autoptr (Run) csv = run_program ("list %s --format csv --dataset '%s'", cases[i].arguments, path);
      g_autoptr (Run) json = run_program ("list %s --format json --dataset '%s'", cases[i].arguments, path);
      g_autoptr (JsonNode) root = run_parse_json (json);

      g_assert_cmpint (table->status | csv->status | json->status, ==, 0);
      g_assert_cmpstr (table->output, ==, "");
      g_assert_cmpstr (table->errors, ==, cases[i].message);
      g_assert_cmpstr (csv->errors, ==, cases[i].message);
      g_assert_cmpuint (count_lines (csv->output), ==, 1);
      g_assert_cmpuint (json_array_get_length (run_get_items (root)), ==, 0);
    }
}

static const char *
get_edition (JsonNode *root)
{
  JsonObject *dataset = json_object_get_object_member (json_node_get_object (root), "dataset");

  return json_object_get_string_member (dataset, "edition");
}

static void
test_date_is_explained (void)
{
  static const struct
  {
    const char *on;
    const char *day;
    const char *message;
  } cases[] = {
    { "2020-02-29", "2020-02-29", "" },
    { "2020-02", "2020-02-29", "standpoint: “2020-02” is taken as its last day, 29 February 2020.\n" },
    { "2019", "2019-12-31", "standpoint: “2019” is taken as its last day, 31 December 2019.\n" },
    { "2999-01-01", NULL, "standpoint: The dataset ends with its edition, which is taken for “2999-01-01”: " },
    { "2999", NULL, "standpoint: The dataset ends with its edition, which is taken for “2999”: " },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Run) run = run_program ("list positions --country GB --format json --on %s", cases[i].on);
      g_autoptr (JsonNode) root = run_parse_json (run);

      g_assert_cmpint (run->status, ==, 0);
      g_assert_cmpstr (json_object_get_string_member (json_node_get_object (root), "on"), ==,
                       cases[i].day ? cases[i].day : get_edition (root));
      g_assert_true (g_str_has_prefix (run->errors, cases[i].message));
      g_assert_true ((*run->errors == '\0') == (*cases[i].message == '\0'));
    }
}

static void
test_dataset_with_errors (void)
{
  g_autofree char *path = run_get_data_path ("mistakes.json");
  g_autoptr (Run) run = run_program ("list positions --format json --dataset '%s'", path);
  g_autoptr (JsonNode) root = run_parse_json (run);
  g_autofree char *ids = run_join_items (root, "id");

  g_assert_cmpint (run->status, ==, 1);
  g_assert_cmpstr (ids, ==, "ci-bell-1970");
  g_assert_nonnull (strstr (run->errors, "The dataset has 8 errors"));
  g_assert_nonnull (strstr (run->errors, "standpoint check "));
}

/* --- Surroundings ----------------------------------------------------------------------------------------------- */

static void
test_language (void)
{
  g_autoptr (GSubprocessLauncher) launcher = run_make_launcher ();
  g_autoptr (Run) run = NULL;
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *name = NULL;
  g_autofree char *name_in_dataset = NULL;

  g_subprocess_launcher_setenv (launcher, "LC_ALL", "de_DE.UTF-8", TRUE);
  run = run_program_with (launcher, "list countries --country Deutschland,DE --format json");
  if (run->status != 0)
    {
      g_test_skip ("Country names are not available in German");
      return;
    }
  root = run_parse_json (run);
  name = run_join_items (root, "name");
  name_in_dataset = run_join_items (root, "name_in_dataset");
  g_assert_cmpstr (name_in_dataset, ==, "Germany");
  if (g_str_equal (name, "Germany"))
    g_test_skip ("The locale de_DE is not available");
  else
    g_assert_cmpstr (name, ==, "Deutschland");
}

/* Without a locale nothing is replaced by question marks. */
static void
test_no_locale (void)
{
  g_autoptr (GSubprocessLauncher) launcher = run_make_launcher ();
  g_autoptr (Run) run = NULL;

  g_subprocess_launcher_setenv (launcher, "LC_ALL", "C", TRUE);
  run = run_program_with (launcher, "list countries --country 'Côte d’Ivoire'");
  g_assert_cmpint (run->status, ==, 0);
  g_assert_nonnull (strstr (run->output, "Côte d’Ivoire"));
}

static void
test_full_disk (void)
{
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autoptr (Run) run = NULL;

  if (!g_file_test ("/dev/full", G_FILE_TEST_EXISTS))
    {
      g_test_skip ("There is no /dev/full");
      return;
    }
  g_subprocess_launcher_setenv (launcher, "LC_ALL", "C.UTF-8", TRUE);
  g_subprocess_launcher_set_stdout_file_path (launcher, "/dev/full");
  run = run_program_with (launcher, "list quotes --format csv");
  g_assert_cmpint (run->status, ==, 1);
  g_assert_true (g_str_has_prefix (run->errors, "standpoint: The output cannot be written: "));
}

int
main (int argc, char **argv)
{
  run_init (&argc, &argv);

  g_test_add_func ("/list/json", test_json);
  g_test_add_func ("/list/json/nested", test_nested);
  g_test_add_func ("/list/csv", test_csv);
  g_test_add_func ("/list/csv/columns", test_csv_columns);
  g_test_add_func ("/list/table", test_table);
  g_test_add_func ("/list/nothing-is-cut", test_nothing_is_cut);
  g_test_add_func ("/list/empty", test_empty);
  g_test_add_func ("/list/date-is-explained", test_date_is_explained);
  g_test_add_func ("/list/dataset-with-errors", test_dataset_with_errors);
  g_test_add_func ("/list/language", test_language);
  g_test_add_func ("/list/no-locale", test_no_locale);
  g_test_add_func ("/list/full-disk", test_full_disk);

  return g_test_run ();
}
