/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of countries and groups side by side. */
#include "dataset-builder.h"
#include "sp-matrix.h"

#include <locale.h>

/* Six countries: AA and BB answer two questions, CC one, DD one that nobody else does, EE none; FF by operators. */
static SpIndex *
make_index (void)
{
  DatasetBuilder *b = builder_new_with_questions ("2026-11");
  g_autoptr (SpDataset) dataset = NULL;

  builder_countries (b, "FF EE DD CC BB AA");
  builder_position (b, "AA", "networks", "restricted", "2018-01-01", SP_BASIS_DECISION);
  builder_position (b, "AA", "networks", "excluded", "2020-06-01", SP_BASIS_LAW);
  builder_position (b, "AA", "risk", "affirmed", "2019", SP_BASIS_STATEMENT);
  builder_position (b, "BB", "networks", "excluded", "2019-01-01", SP_BASIS_LAW);
  builder_position (b, "BB", "risk", "affirmed", "2018", SP_BASIS_STATEMENT);
  builder_position (b, "CC", "networks", "excluded", "2021-03-01", SP_BASIS_REPORT);
  builder_position (b, "DD", "reason", "trade", "2019", SP_BASIS_STATEMENT);
  builder_position (b, "FF", "networks", "permitted", "2019", SP_BASIS_OPERATOR);
  builder_group (b, "club", "Club", "AA BB:2020 DD:/2019");
  builder_group (b, "nobody", "Nobody", "");
  dataset = builder_end (b);
  return sp_index_new (dataset);
}

static SpIndex *
get_index (void)
{
  static SpIndex *index = NULL;

  if (index == NULL)
    index = make_index ();
  return index;
}

static gpointer
find (SpRecordKind kind, const char *id)
{
  gpointer record = sp_dataset_lookup (sp_index_get_dataset (get_index ()), kind, id);

  g_assert_nonnull (record);
  return record;
}

/* Rows as "AA BB club", NULL for all; the second date comes first, NULL for none. */
static SpMatrix *
make (const char *rows, const char *first, const char *day)
{
  g_auto (GStrv) ids = g_strsplit (rows ? rows : "", " ", -1);
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  for (guint i = 0; ids[i] != NULL && *ids[i] != '\0'; i++)
    g_ptr_array_add (records, find (g_ascii_islower (*ids[i]) ? SP_RECORD_GROUP : SP_RECORD_COUNTRY, ids[i]));
  return sp_matrix_new (&(SpMatrixInit) { .index = get_index (),
                                          .records = rows ? records : NULL,
                                          .day = builder_day (day),
                                          .has_second = first != NULL,
                                          .first_day = first ? builder_day (first) : 0,
                                          .weakest = SP_BASIS_OPERATOR,
                                          .unconfirmed_years = 3 });
}

static char *
describe_rows (SpMatrix *matrix, GArray *order)
{
  GString *text = g_string_new ("");

  for (guint i = 0; i < sp_matrix_get_n_rows (matrix); i++)
    {
      const SpMatrixRow *row = sp_matrix_get_row (matrix, order ? g_array_index (order, guint, i) : i);

      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", sp_record_get_id (row->record));
      if (order == NULL && row->shares_nothing)
        g_string_append_c (text, '!');
    }
  return g_string_free (text, FALSE);
}

/* A cell as "excluded", "excluded<restricted" where it changed, "?" for none; of a group "excluded 1, risk 2 of 3". */
static char *
describe_cell (const SpMatrixCell *cell)
{
  const char *now = cell->standing.position ? sp_level_get_id (sp_position_get_level (cell->standing.position)) : "?";
  const char *before = cell->before.position ? sp_level_get_id (sp_position_get_level (cell->before.position)) : "?";

  if (cell->tally != NULL)
    {
      g_autofree char *tally = sp_tally_format (cell->tally);

      return cell->n_changed > 0 ? g_strdup_printf ("%s; %u changed", tally, cell->n_changed)
                                 : g_steal_pointer (&tally);
    }
  return cell->n_changed > 0 ? g_strdup_printf ("%s<%s", now, before) : g_strdup (now);
}

static void
check_cells (SpMatrix *matrix, guint row, const char *expected)
{
  g_autoptr (GString) text = g_string_new ("");

  for (guint i = 0; i < sp_matrix_get_n_columns (matrix); i++)
    {
      g_autofree char *cell = describe_cell (sp_matrix_get_cell (matrix, row, i));

      g_string_append_printf (text, "%s%s", i > 0 ? " | " : "", cell);
    }
  g_assert_cmpstr (text->str, ==, expected);
}

/* A letter a question: = the same, ~ the same where known, # different, - not comparable; in brackets where “only
 * differences” hides it. */
static void
check_verdicts (SpMatrix *matrix, const char *expected)
{
  static const char letters[] = { '-', '=', '~', '#' };
  g_autoptr (GString) text = g_string_new ("");

  for (guint i = 0; i < sp_matrix_get_n_columns (matrix); i++)
    {
      const SpMatrixColumn *column = sp_matrix_get_column (matrix, i);

      g_string_append_printf (text, column->is_hidden ? "(%c)" : "%c", letters[column->now.verdict]);
    }
  g_assert_cmpstr (text->str, ==, expected);
}

static void
test_verdicts (void)
{
  static const struct
  {
    const char *rows;
    const char *first;
    const char *day;
    const char *verdicts;
    const char *hidden;
    const char *not_comparable;
    const char *sharing_nothing;
  } cases[] = {
    { "AA BB", NULL, "2022", "(=)(=)(-)(-)", "2 the same, 2 not comparable",
      "Not comparable: Procurement, Reason (nobody answers them)", "" },
    { "AA BB", NULL, "2020-03-01", "#(=)(-)(-)", "1 the same, 2 not comparable",
      "Not comparable: Procurement, Reason (nobody answers them)", "" },
    /* Nothing is known of CC on that question: no agreement of three. */
    { "AA BB CC", NULL, "2020-07", "(~)(~)(-)(-)", "2 the same as far as known, 2 not comparable",
      "Not comparable: Procurement, Reason (nobody answers them)", "CC answers none of the questions." },
    { "AA DD", NULL, "2022", "(-)(-)(-)(-)", "4 not comparable",
      "Not comparable: 5G networks (only AA answers it); Espionage risk (only AA answers it); Reason (only DD answers "
      "it); Procurement (nobody answers it)",
      "AA shares no question with the others; it answers 5G networks, Espionage risk. DD shares no question with the "
      "others; it answers Reason." },
    { "AA BB EE", NULL, "2022", "(~)(~)(-)(-)", "2 the same as far as known, 2 not comparable",
      "Not comparable: Procurement, Reason (nobody answers them)", "EE answers none of the questions." },
    { "AA FF", NULL, "2022", "#(-)(-)(-)", "3 not comparable",
      "Not comparable: Espionage risk (only AA answers it); Procurement, Reason (nobody answers them)", "" },
    /* Both changed: the same at the second date is no reason to hide it. */
    { "AA BB", "2018-06-01", "2022", "==(-)(-)", "2 not comparable",
      "Not comparable: Procurement, Reason (nobody answers them)", "" },
    /* One country alone. */
    { "AA", NULL, "2022", "(-)(-)(-)(-)", "4 not comparable", "", "" },
    { "AA", "2019-06-01", "2022", "#(=)(-)(-)", "1 the same, 2 not comparable", "", "" },
    { "EE", "2019-06-01", "2022", "(-)(-)(-)(-)", "4 not comparable", "", "" },
    /* The members of a group are compared among themselves. */
    { "club", NULL, "2022", "(=)(=)(-)(-)", "2 the same, 2 not comparable",
      "Not comparable: Procurement, Reason (nobody answers them)", "" },
    { "club FF", NULL, "2022", "#(~)(-)(-)", "1 the same as far as known, 2 not comparable",
      "Not comparable: Procurement, Reason (nobody answers them)", "" },
    { "nobody AA", NULL, "2022", "(-)(-)(-)(-)", "4 not comparable", "",
      "AA shares no question with the others; it answers 5G networks, Espionage risk. Nobody answers none of the "
      "questions." },
    { "", NULL, "2022", "(-)(-)(-)(-)", "4 not comparable", "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SpMatrix) matrix = make (cases[i].rows, cases[i].first, cases[i].day);
      g_autofree char *hidden = sp_matrix_format_hidden (matrix);
      g_autofree char *not_comparable = sp_matrix_format_not_comparable (matrix);
      g_autofree char *sharing_nothing = sp_matrix_format_sharing_nothing (matrix);

      g_test_message ("%s at %s", cases[i].rows, cases[i].day);
      check_verdicts (matrix, cases[i].verdicts);
      g_assert_cmpstr (hidden, ==, cases[i].hidden);
      g_assert_cmpstr (not_comparable, ==, cases[i].not_comparable);
      g_assert_cmpstr (sharing_nothing, ==, cases[i].sharing_nothing);
    }
}

static void
test_cells (void)
{
  g_autoptr (SpMatrix) matrix = make ("AA club CC nobody", "2019-06-01", "2022");

  check_cells (matrix, 0, "excluded<restricted | affirmed | ? | ?");
  check_cells (matrix, 1,
               "Excluded 2; no known position 0 of 2; 1 changed | Affirmed 2; no known position 0 of 2 | no known "
               "position 2 of 2 | no known position 2 of 2");
  check_cells (matrix, 2, "excluded<? | ? | ? | ?");
  check_cells (matrix, 3,
               "no known position 0 of 0 | no known position 0 of 0 | no known position 0 of 0 | no known "
               "position 0 of 0");
  g_assert_cmpuint (sp_matrix_get_column (matrix, 0)->n_changed, ==, 2);
  g_assert_cmpuint (sp_matrix_get_column (matrix, 0)->n_rows_answering, ==, 3);
  /* AA is counted once, though it is a member too. */
  g_assert_cmpuint (sp_matrix_get_column (matrix, 0)->now.tally->n_countries, ==, 3);
  /* At the first date the club had AA and DD. */
  g_assert_cmpuint (sp_matrix_get_column (matrix, 0)->before.tally->n_countries, ==, 3);
  g_assert_cmpuint (sp_matrix_get_cell (matrix, 1, 0)->tally_before->n_countries, ==, 2);
  g_assert_cmpuint (sp_matrix_get_cell (matrix, 1, 3)->tally_before->n_known, ==, 1);
}

static void
check_order (SpMatrix *matrix, SpMatrixOrder order, guint column, gboolean descending, const char *expected)
{
  g_autoptr (GArray) rows = sp_matrix_order (matrix, order, column, descending);
  g_autofree char *text = describe_rows (matrix, rows);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_order (void)
{
  g_autoptr (SpMatrix) matrix = make ("EE FF AA club CC BB", NULL, "2022");

  check_order (matrix, SP_MATRIX_BY_SET, 0, FALSE, "EE FF AA club CC BB");
  check_order (matrix, SP_MATRIX_BY_SET, 0, TRUE, "BB CC club AA FF EE");
  check_order (matrix, SP_MATRIX_BY_NAME, 0, FALSE, "club AA BB CC EE FF");
  check_order (matrix, SP_MATRIX_BY_NAME, 0, TRUE, "club FF EE CC BB AA");
  check_order (matrix, SP_MATRIX_BY_REGION, 0, TRUE, "club AA BB CC EE FF");
  /* By level, then by since: BB 2019, AA 2020, CC 2021; what is unknown stays at the end. */
  check_order (matrix, SP_MATRIX_BY_QUESTION, 0, FALSE, "club BB AA CC FF EE");
  check_order (matrix, SP_MATRIX_BY_QUESTION, 0, TRUE, "club FF CC AA BB EE");
  check_order (matrix, SP_MATRIX_BY_QUESTION, 1, FALSE, "club BB AA CC EE FF");
}

static void
test_all_and_filtered (void)
{
  g_autoptr (SpMatrix) all = make (NULL, NULL, "2022");
  g_autofree char *rows = describe_rows (all, NULL);
  g_autoptr (GPtrArray) asked = g_ptr_array_new ();
  g_autoptr (GPtrArray) levels = g_ptr_array_new ();
  SpQuestion *question = find (SP_RECORD_QUESTION, "networks");
  SpMatrixInit init = { .index = get_index (),
                        .records = asked,
                        .group = find (SP_RECORD_GROUP, "club"),
                        .level_question = question,
                        .levels = levels,
                        .day = builder_day ("2020-03-01"),
                        .weakest = SP_BASIS_OPERATOR,
                        .unconfirmed_years = 3 };
  g_autoptr (SpMatrix) members = NULL;
  g_autoptr (SpMatrix) restricted = NULL;
  g_autofree char *member_rows = NULL;
  g_autofree char *restricted_rows = NULL;

  g_assert_cmpstr (rows, ==, "AA BB CC DD! EE! FF");
  g_assert_cmpuint (sp_matrix_get_n_asked (all), ==, 6);
  g_ptr_array_add (asked, find (SP_RECORD_COUNTRY, "AA"));
  g_ptr_array_add (asked, find (SP_RECORD_COUNTRY, "BB"));
  g_ptr_array_add (asked, find (SP_RECORD_COUNTRY, "CC"));
  g_ptr_array_add (asked, find (SP_RECORD_GROUP, "nobody"));
  members = sp_matrix_new (&init);
  member_rows = describe_rows (members, NULL);
  g_assert_cmpstr (member_rows, ==, "AA BB nobody!");
  g_assert_cmpuint (sp_matrix_get_n_asked (members), ==, 4);
  g_ptr_array_add (levels, sp_scale_get_levels (sp_question_get_scale (question))->pdata[1]);
  init.group = NULL;
  restricted = sp_matrix_new (&init);
  restricted_rows = describe_rows (restricted, NULL);
  g_assert_cmpstr (restricted_rows, ==, "AA! nobody!");
}

/* A country is counted once, whether it is there as itself, as a member or as both. */
static void
test_later (void)
{
  static const struct
  {
    const char *rows;
    const char *day;
    guint expected;
  } cases[] = {
    { "AA", "2018-06-01", 2 },     { "AA", "2026-11-01", 0 },      { "club", "2017-12-31", 4 },
    { "club", "2020-01-01", 1 },   { "AA club", "2020-01-01", 1 }, { "CC club", "2020-01-01", 2 },
    { "nobody", "2017-12-31", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SpMatrix) matrix = make (cases[i].rows, NULL, cases[i].day);

      g_test_message ("%s", cases[i].rows);
      g_assert_cmpuint (sp_matrix_count_later (matrix), ==, cases[i].expected);
    }
}

static SpIndex *
make_index_of_quotes (void)
{
  DatasetBuilder *b = builder_new_with_questions ("2026-11");
  g_autoptr (SpDataset) dataset = NULL;

  builder_countries (b, "AA BB");
  builder_group (b, "club", "Club", "AA");
  builder_actor (b, "aa-one", "One", "AA");
  builder_actor (b, "bb-one", "One", "BB");
  builder_quote (b, "before", "Before.", "aa-one", "2019-05-01", NULL, "networks=excluded");
  builder_quote (b, "on-the-day", "On the day.", "aa-one", "2020-01-01", NULL, "networks=excluded");
  builder_quote (b, "perhaps", "In the course of it.", "aa-one", "2020", NULL, "networks=excluded");
  builder_quote (b, "both", "Both.", "aa-one", "2021-05-01", NULL, "networks=excluded risk=affirmed");
  builder_quote (b, "risk", "Risk.", "aa-one", "2022", NULL, "risk=affirmed");
  builder_quote (b, "none", "Nothing.", "aa-one", "2022", NULL, "");
  builder_quote (b, "undated", "Some time.", "aa-one", NULL, NULL, "networks=excluded");
  builder_quote (b, "other", "Other.", "bb-one", "2021", NULL, "networks=excluded");
  dataset = builder_end (b);
  return sp_index_new (dataset);
}

/* Of those compared, on the questions compared, each once; what may have been said by the date is not later. */
static void
test_later_quotes (void)
{
  static const struct
  {
    const char *rows;
    const char *question;
    const char *day;
    guint n;
  } cases[] = {
    { "AA", NULL, "2020-01-01", 2 },      { "AA", "networks", "2020-01-01", 1 }, { "AA", "risk", "2020-01-01", 2 },
    { "AA", "reason", "2020-01-01", 0 },  { "AA BB", NULL, "2020-01-01", 3 },    { "BB", "networks", "2020-01-01", 1 },
    { "AA club", NULL, "2020-01-01", 2 }, { "club", NULL, "2020-01-01", 2 },     { "AA", NULL, "2019-04-30", 5 },
    { "AA", NULL, "2019-12-31", 4 },      { "AA", NULL, "2021-05-01", 1 },       { "AA BB", NULL, "2026-11-01", 0 },
  };
  g_autoptr (SpIndex) index = make_index_of_quotes ();
  SpDataset *dataset = sp_index_get_dataset (index);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) ids = g_strsplit (cases[i].rows, " ", -1);
      g_autoptr (GPtrArray) records = g_ptr_array_new ();
      g_autoptr (SpMatrix) matrix = NULL;
      SpQuestion *question =
        cases[i].question ? sp_dataset_lookup (dataset, SP_RECORD_QUESTION, cases[i].question) : NULL;

      for (guint j = 0; ids[j] != NULL; j++)
        g_ptr_array_add (records,
                         sp_dataset_lookup (dataset, g_ascii_islower (*ids[j]) ? SP_RECORD_GROUP : SP_RECORD_COUNTRY,
                                            ids[j]));
      matrix = sp_matrix_new (&(SpMatrixInit) { .index = index,
                                                .records = records,
                                                .day = builder_day (cases[i].day),
                                                .weakest = SP_BASIS_OPERATOR,
                                                .unconfirmed_years = 3 });
      g_test_message ("%s, %s, %s", cases[i].rows, cases[i].question, cases[i].day);
      g_assert_cmpuint (sp_matrix_count_later_quotes (matrix, question), ==, cases[i].n);
    }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/matrix/verdicts", test_verdicts);
  g_test_add_func ("/matrix/cells", test_cells);
  g_test_add_func ("/matrix/order", test_order);
  g_test_add_func ("/matrix/all-and-filtered", test_all_and_filtered);
  g_test_add_func ("/matrix/later", test_later);
  g_test_add_func ("/matrix/later-quotes", test_later_quotes);
  return g_test_run ();
}
