/* SPDX-License-Identifier: GPL-3.0-or-later
 * Every filter of the list command, on the second dataset and on the built-in one. */
#include "run-program.h"

/* What is asked, which key of the items is looked at, and what it is in each of them. */
typedef struct
{
  const char *arguments;
  const char *key;
  const char *expected;
} Case;

static void
check_cases (const Case *cases, guint n_cases, const char *dataset)
{
  g_autofree char *path = dataset ? run_get_data_path (dataset) : NULL;
  g_autofree char *option = path ? g_strdup_printf ("--dataset '%s'", path) : g_strdup ("");

  for (guint i = 0; i < n_cases; i++)
    {
      g_autoptr (Run) run = run_program ("list %s --format json %s", cases[i].arguments, option);
      g_autoptr (JsonNode) root = run_parse_json (run);
      g_autofree char *found = run_join_items (root, cases[i].key);

      g_assert_cmpint (run->status, ==, 0);
      g_assert_cmpstr (found, ==, cases[i].expected);
      g_assert_true ((*run->errors != '\0') ==
                     (json_array_get_length (run_get_items (root)) == 0 || g_strrstr (run->errors, "last day") ||
                      g_strrstr (run->errors, "edition")));
    }
}

static void
test_quotes (void)
{
  static const Case cases[] = {
    { "quotes", "id",
      "example-dark-mornings-1970 sample-keep-the-trial-1970 mithal-electricity-1973 test-dairy-winter-1974 "
      "sample-long-evenings-1974 exemple-une-heure-1976 beispiel-nachbarn-1979 conference-timetables" },
    { "quotes --country GB", "id", "example-dark-mornings-1970 sample-keep-the-trial-1970" },
    { "quotes --country EG,FR", "id", "mithal-electricity-1973 exemple-une-heure-1976" },
    { "quotes --country EG --country France", "id", "mithal-electricity-1973 exemple-une-heure-1976" },
    { "quotes --country 'West Germany'", "country", "DE" },
    { "quotes --country BRD", "country", "DE" },
    { "quotes --country Ägypten", "country", "EG" },
    { "quotes --speaker 'Una Sample'", "id", "sample-long-evenings-1974" },
    { "quotes --speaker test-conference", "country", "-" },
    { "quotes --question reason --level energy", "id", "mithal-electricity-1973 exemple-une-heure-1976" },
    { "quotes --level 'Road safety'", "id", "example-dark-mornings-1970" },
    { "quotes --question 'Summer time' --level partial", "id", "sample-keep-the-trial-1970 sample-long-evenings-1974" },
    { "quotes --search cows", "id", "test-dairy-winter-1974" },
    { "quotes --search 'lumiere -dark'", "id", "exemple-une-heure-1976" },
    { "quotes --from 1973 --to 1974-09", "id", "mithal-electricity-1973 test-dairy-winter-1974" },
    { "quotes --from 1973-10-31 --to 1973-10-31", "id", "mithal-electricity-1973" },
    { "quotes --on 1970-12-31", "id", "example-dark-mornings-1970 sample-keep-the-trial-1970 conference-timetables" },
    { "quotes --country IS", "id", "" },
  };

  check_cases (cases, G_N_ELEMENTS (cases), "second.json");
}

static void
test_positions (void)
{
  static const Case cases[] = {
    { "positions --country GB --question summer-time", "id",
      "gb-summer-time-1970 gb-summer-time-1970-12-02 gb-summer-time-1971-10-31 gb-summer-time-1972-07" },
    { "positions --country GB --question summer-time --basis decision", "id",
      "gb-summer-time-1970-12-02 gb-summer-time-1971-10-31 gb-summer-time-1972-07" },
    { "positions --country GB --question summer-time --basis law", "basis", "law law" },
    { "positions --basis operator --country Sweden --question reason", "level", "trade neighbours" },
    { "positions --level partial --from 1978", "country", "DE TR CH" },
    { "positions --level 'In part' --from 1978", "from", "1978-07-25 1979-10 1980-03-21" },
    { "positions --search railways --question summer-time", "id", "se-summer-time-1974-05" },
    { "positions --to 1970-01-01", "id", "gb-summer-time-1970 it-summer-time-1970 us-summer-time-1970" },
    { "positions --country NZ --level partial", "to", "1975-02-23" },
  };

  check_cases (cases, G_N_ELEMENTS (cases), "second.json");
}

static void
test_positions_on (void)
{
  static const Case cases[] = {
    { "positions --question summer-time --on 1975-03-01", "country", "EG DE FR IS IT JP NZ SE CH TR GB US" },
    { "positions --question summer-time --on 1975-03-01", "level",
      "used unused unused - used - - unused - used used used" },
    { "positions --question summer-time --on 1975-03-01", "nothing",
      "- - - no-record - searched lapsed - not-yet - - -" },
    { "positions --question summer-time --on 1975-03-01", "since_wording",
      "since since stated - since - - seen - since since since" },
    { "positions --question summer-time --on 1975-03-01", "last_confirmed",
      "1970-05-01 1974 1973 - 1974-06 - - 1974-05 - 1973 1972-07 1974-01-06" },
    { "positions --question summer-time --on 1975-03-01 --level used", "country", "EG IT TR GB US" },
    { "positions --question summer-time --on 1975-03-01 --basis law --country SE,FR,GB", "nothing",
      "not-yet weaker -" },
    { "positions --country GB --question summer-time --on 1970-06", "certainty", "perhaps" },
    { "positions --country GB --question summer-time --on 1970", "level", "used" },
    { "positions --country CH --on 1980-06-30", "question", "summer-time reason" },
    { "positions --country FR --question summer-time --on 1979-06-30", "since", "1975-09" },
    { "positions --country JP --question reason --on 1980-06-30", "nothing_reason",
      "searched, nothing found (June 1980)" },
  };

  check_cases (cases, G_N_ELEMENTS (cases), "second.json");
}

static void
test_others (void)
{
  static const Case cases[] = {
    { "changes --country GB", "id", "gb-summer-time-1970-12-02 gb-reason-1972-07" },
    { "changes --country GB", "level_before", "partial safety" },
    { "changes --country GB", "level", "used leisure" },
    { "changes --question reason --from 1979", "country", "SE DE CH" },
    { "changes --from 1974 --to 1974 --question summer-time", "date", "1974-01-06 1974-11-03" },
    { "changes --level partial --to 1975", "id", "nz-summer-time-1974-11-03 us-summer-time-1975-10-26" },
    { "changes --basis decision --country GB", "id", "" },
    { "changes --on 1971", "id", "gb-summer-time-1970-12-02" },
    { "events --country FR", "id", "fr-clocks-1976-03-28 de-fr-letter-1979" },
    { "events --kind vote --to 1972", "id", "gb-vote-1970-12-02" },
    { "events --kind hearing --kind letter", "id", "us-hearing-1974-08-15 de-fr-letter-1979" },
    { "events --question reason", "id", "eg-speech-1973-10 us-act-1974-01-06 us-hearing-1974-08-15 de-fr-letter-1979" },
    { "events --search clocks --to 1976", "id", "nz-trial-1974-11-03 fr-clocks-1976-03-28" },
    { "events --from 1976-05 --to 1976-06", "id", "us-case-1976" },
    { "events --on 1973", "id", "gb-vote-1970-12-02 eg-speech-1973-10" },
    { "actors --country GB", "name", "Ann Example Government of the United Kingdom Sam Sample" },
    { "actors --search dairy", "id", "test-dairy" },
    { "sources --country SE", "id", "test-se-timetable-1974 test-se-press-1979-06" },
    { "sources --search 'heure d’ete'", "id", "test-fr-decree-1975-09" },
    { "groups", "id", "" },
    { "questions", "id", "summer-time reason" },
    { "questions --country IS", "id", "" },
    { "questions --country TR", "id", "summer-time" },
    { "questions --search clocks", "id", "summer-time" },
  };

  check_cases (cases, G_N_ELEMENTS (cases), "second.json");
}

static void
test_countries (void)
{
  static const Case cases[] = {
    { "countries --country JP,IS", "code", "IS JP" },
    { "countries --question summer-time", "code", "EG DE FR IT NZ SE CH TR GB US" },
    { "countries --question summer-time --level 'In part'", "code", "CH TR US" },
    { "countries --question summer-time --level partial --on 1974-12-31", "code", "NZ" },
    { "countries --question summer-time --basis law --on 1976-12-31", "code", "EG FR IT NZ GB US" },
    { "countries --question summer-time --country SE", "since", "1979-06" },
    { "countries --question summer-time --country SE", "as_of", "1980-06-30" },
    { "countries --level energy --on 1975-01-31", "code", "EG IT US" },
    { "countries --search Reykjavik", "code", "IS" },
  };

  check_cases (cases, G_N_ELEMENTS (cases), "second.json");
}

/* As of a date, on the dataset that the program comes with. */
static void
test_builtin (void)
{
  static const Case cases[] = {
    { "positions --country GB --question 5g-networks --on 2020-03-01", "level", "restricted" },
    { "positions --country GB --question 5g-networks --on 2020-12-01", "level", "excluded" },
    { "positions --country GB --question 5g-networks --on 2020-12-01", "since", "2020-07-14" },
    { "positions --country UK --question '5G networks' --on 2018-12-31", "nothing", "not-yet" },
    { "countries --group five-eyes", "code", "AU CA NZ GB US" },
    { "countries --group 'Five Eyes' --question 5g-networks --level excluded", "code", "AU CA GB US" },
    { "countries --group european-union --country GB --on 2019-12-31", "code", "GB" },
    { "countries --group european-union --country GB --on 2021-01-01", "code", "" },
    { "groups --country IN", "id", "quad" },
  };

  check_cases (cases, G_N_ELEMENTS (cases), NULL);
}

int
main (int argc, char **argv)
{
  run_init (&argc, &argv);

  g_test_add_func ("/list-filters/quotes", test_quotes);
  g_test_add_func ("/list-filters/positions", test_positions);
  g_test_add_func ("/list-filters/positions-on", test_positions_on);
  g_test_add_func ("/list-filters/others", test_others);
  g_test_add_func ("/list-filters/countries", test_countries);
  g_test_add_func ("/list-filters/builtin", test_builtin);

  return g_test_run ();
}
