/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of changes, first known positions, and shifts between two days. */
#include "dataset-builder.h"
#include "sp-change.h"

#include <locale.h>

static SpIndex *
make_index (void)
{
  DatasetBuilder *b = builder_new_with_questions ("2026-11");
  g_autoptr (SpDataset) dataset = NULL;

  builder_countries (b, "GB DE AU SE FR IT NO");
  builder_position (b, "GB", "networks", "undecided", "2019-03-05", SP_BASIS_STATEMENT);
  builder_position (b, "GB", "networks", "restricted", "2020-01-28", SP_BASIS_DECISION);
  builder_position (b, "GB", "networks", "restricted", "2020-05", SP_BASIS_STATEMENT);
  builder_position (b, "GB", "networks", "excluded", "2020-07-14", SP_BASIS_LAW);
  builder_position (b, "GB", "risk", "manageable", "2019-03-05", SP_BASIS_REPORT);
  builder_position (b, "GB", "risk", "affirmed", "2020-07-14", SP_BASIS_STATEMENT);
  builder_position (b, "GB", "procurement", "permitted", "2018", SP_BASIS_REPORT);
  builder_position (b, "GB", "procurement", "excluded", "2020-07-14", SP_BASIS_LAW);
  builder_position (b, "DE", "networks", "permitted", "2018", SP_BASIS_OPERATOR);
  builder_position (b, "DE", "networks", "restricted", "2020", SP_BASIS_LAW);
  builder_position (b, "DE", "networks", "permitted", "2020-07-14", SP_BASIS_REPORT);
  builder_position (b, "DE", "networks", "restricted", "2021-07-14", SP_BASIS_LAW);
  builder_position (b, "AU", "networks", "excluded", "2018-08-23", SP_BASIS_DECISION);
  builder_position (b, "SE", "networks", "permitted", "2019-01-01/2019-12-31", SP_BASIS_LAW);
  builder_position (b, "SE", "networks", "permitted", "2020-10-20", SP_BASIS_LAW);
  builder_position (b, "SE", "networks", "excluded", "2020-07", SP_BASIS_LAW);
  builder_position (b, "FR", "networks", "permitted", NULL, SP_BASIS_OPERATOR);
  builder_position (b, "FR", "networks", "restricted", "2020-07", SP_BASIS_LAW);
  builder_position (b, "IT", "networks", "chosen", "2017/2020-06", SP_BASIS_STATEMENT);
  builder_group (b, "union", "Union", "GB:1973/2020-01-31 DE:1958 FR:1958 SE:2020-07-15");
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
find_record (SpRecordKind kind, const char *id)
{
  return sp_dataset_lookup (sp_index_get_dataset (get_index ()), kind, id);
}

static const char *
name_level (SpPosition *position)
{
  return position ? sp_level_get_id (sp_position_get_level (position)) : "?";
}

static char *
describe_changes (GPtrArray *changes)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < changes->len; i++)
    {
      SpChange *change = changes->pdata[i];
      g_autofree char *date = sp_date_to_string (sp_position_get_from (change->position));

      g_string_append_printf (text, "%s%s %s %s>%s %s", i > 0 ? ", " : "",
                              sp_record_get_id (SP_RECORD (sp_position_get_country (change->position))),
                              sp_record_get_id (SP_RECORD (sp_position_get_question (change->position))),
                              name_level (change->before), name_level (change->position), date);
    }
  return g_string_free (text, FALSE);
}

typedef struct
{
  const char *country;
  const char *question;
  const char *group;
  SpBasis weakest;
  const char *from;
  const char *to;
  const char *expected;
} ChangeCase;

typedef GPtrArray *(*Find) (SpIndex *, SpCountry *, const SpOutlook *, SpDate, SpDate);

static void
check_changes (Find find, const ChangeCase *cases, guint n_cases)
{
  for (guint i = 0; i < n_cases; i++)
    {
      SpOutlook outlook = { .question = find_record (SP_RECORD_QUESTION, cases[i].question),
                            .group = find_record (SP_RECORD_GROUP, cases[i].group),
                            .weakest = cases[i].weakest };
      g_autoptr (GPtrArray) changes = find (get_index (), find_record (SP_RECORD_COUNTRY, cases[i].country), &outlook,
                                            builder_date (cases[i].from), builder_date (cases[i].to));
      g_autofree char *text = describe_changes (changes);

      g_test_message ("case %u", i);
      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

static void
test_changes (void)
{
  static const ChangeCase cases[] = {
    { "GB", "networks", NULL, SP_BASIS_OPERATOR, NULL, NULL,
      "GB networks undecided>restricted 2020-01-28, GB networks restricted>excluded 2020-07-14" },
    { "GB", "networks", NULL, SP_BASIS_DECISION, NULL, NULL, "GB networks restricted>excluded 2020-07-14" },
    { "GB", "networks", NULL, SP_BASIS_LAW, NULL, NULL, "" },
    /* All questions, in their order where the date is one. */
    { "GB", NULL, NULL, SP_BASIS_OPERATOR, "2020-07-14", NULL,
      "GB networks restricted>excluded 2020-07-14, GB risk manageable>affirmed 2020-07-14, "
      "GB procurement permitted>excluded 2020-07-14" },
    /* The position in between is as if it were not there. */
    { "DE", "networks", NULL, SP_BASIS_OPERATOR, NULL, NULL,
      "DE networks permitted>restricted 2020, DE networks restricted>permitted 2020-07-14, "
      "DE networks permitted>restricted 2021-07-14" },
    { "DE", "networks", NULL, SP_BASIS_DECISION, NULL, NULL, "" },
    /* A vague date is inside as long as it may be. */
    { "DE", "networks", NULL, SP_BASIS_OPERATOR, "2020-12-31", "2020-12-31", "DE networks permitted>restricted 2020" },
    { "DE", "networks", NULL, SP_BASIS_OPERATOR, "2021", "2021-07", "DE networks permitted>restricted 2021-07-14" },
    { "DE", "networks", NULL, SP_BASIS_OPERATOR, NULL, "2019", "" },
    { "DE", "networks", NULL, SP_BASIS_OPERATOR, NULL, "2020-01-01", "DE networks permitted>restricted 2020" },
    /* The bounds are vague, too. */
    { "GB", "networks", NULL, SP_BASIS_OPERATOR, "2020", "2020-01", "GB networks undecided>restricted 2020-01-28" },
    /* One that lapsed and came back is no change; the dataset's order is not the order of the dates. */
    { "SE", "networks", NULL, SP_BASIS_OPERATOR, NULL, NULL,
      "SE networks permitted>excluded 2020-07, SE networks excluded>permitted 2020-10-20" },
    { "FR", "networks", NULL, SP_BASIS_OPERATOR, NULL, NULL, "FR networks permitted>restricted 2020-07" },
    { "AU", NULL, NULL, SP_BASIS_OPERATOR, NULL, NULL, "" },
    /* All countries: by date, then by code. */
    { NULL, "networks", NULL, SP_BASIS_OPERATOR, "2020-07", "2020-07",
      "DE networks permitted>restricted 2020, FR networks permitted>restricted 2020-07, "
      "SE networks permitted>excluded 2020-07, DE networks restricted>permitted 2020-07-14, "
      "GB networks restricted>excluded 2020-07-14" },
    /* Members on the last day of the change's own date. */
    { NULL, NULL, "union", SP_BASIS_OPERATOR, "2020-01", "2020-07",
      "DE networks permitted>restricted 2020, GB networks undecided>restricted 2020-01-28, "
      "FR networks permitted>restricted 2020-07, SE networks permitted>excluded 2020-07, "
      "DE networks restricted>permitted 2020-07-14" },
    /* A country that is asked for is not asked whether it is a member. */
    { "GB", "networks", "union", SP_BASIS_OPERATOR, "2020-02", NULL, "GB networks restricted>excluded 2020-07-14" },
  };

  check_changes (sp_changes_find, cases, G_N_ELEMENTS (cases));
}

static void
test_first_positions (void)
{
  static const ChangeCase cases[] = {
    { NULL, "networks", NULL, SP_BASIS_OPERATOR, NULL, NULL,
      "FR networks ?>permitted , IT networks ?>chosen 2017, DE networks ?>permitted 2018, "
      "AU networks ?>excluded 2018-08-23, SE networks ?>permitted 2019-01-01, GB networks ?>undecided 2019-03-05" },
    { NULL, "networks", NULL, SP_BASIS_LAW, "2020", NULL,
      "DE networks ?>restricted 2020, FR networks ?>restricted 2020-07, GB networks ?>excluded 2020-07-14" },
    { "GB", NULL, NULL, SP_BASIS_OPERATOR, NULL, NULL,
      "GB procurement ?>permitted 2018, GB networks ?>undecided 2019-03-05, GB risk ?>manageable 2019-03-05" },
    { "FR", NULL, NULL, SP_BASIS_OPERATOR, "1900", NULL, "" },
    { "FR", NULL, NULL, SP_BASIS_OPERATOR, NULL, "2030", "" },
    { NULL, "networks", "union", SP_BASIS_OPERATOR, "2018", NULL,
      "DE networks ?>permitted 2018, GB networks ?>undecided 2019-03-05" },
    { "NO", NULL, NULL, SP_BASIS_OPERATOR, NULL, NULL, "" },
  };

  check_changes (sp_first_positions_find, cases, G_N_ELEMENTS (cases));
}

static void
test_shifts (void)
{
  static const struct
  {
    const char *group;
    SpBasis weakest;
    const char *first;
    const char *second;
    const char *expected;
  } cases[] = {
    { NULL, SP_BASIS_OPERATOR, "2020-01-01", "2020-01-01", "" },
    /* In the order of the dataset; what came and went in between does not show. */
    { NULL, SP_BASIS_OPERATOR, "2019-01-01", "2021-01-01", "GB ?>excluded, FR permitted>restricted, IT chosen>?" },
    { NULL, SP_BASIS_OPERATOR, "2021-01-01", "2019-01-01", "GB excluded>?, FR restricted>permitted, IT ?>chosen" },
    /* Perhaps and certainly are the same level, lapsed and not yet the same nothing. */
    { NULL, SP_BASIS_LAW, "2020-02-01", "2021-02-01", "GB ?>excluded, SE ?>permitted, FR ?>restricted" },
    { NULL, SP_BASIS_LAW, "2018-02-01", "2020-02-01", "DE ?>restricted" },
    { "union", SP_BASIS_OPERATOR, "2020-01-01", "2021-01-01", "DE restricted>permitted, FR permitted>restricted" },
    { "union", SP_BASIS_OPERATOR, "2020-01-01", "2020-01-28", "GB undecided>restricted" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SpOutlook outlook = { .question = find_record (SP_RECORD_QUESTION, "networks"),
                            .group = find_record (SP_RECORD_GROUP, cases[i].group),
                            .day = builder_day (cases[i].first),
                            .weakest = cases[i].weakest };
      g_autoptr (GPtrArray) shifts = sp_shifts_find (get_index (), &outlook, builder_day (cases[i].second));
      g_autoptr (GString) text = g_string_new (NULL);

      for (guint j = 0; j < shifts->len; j++)
        {
          SpShift *shift = shifts->pdata[j];

          g_string_append_printf (text, "%s%s %s>%s", j > 0 ? ", " : "", sp_record_get_id (SP_RECORD (shift->country)),
                                  name_level (shift->from.position), name_level (shift->to.position));
        }
      g_test_message ("case %u", i);
      g_assert_cmpstr (text->str, ==, cases[i].expected);
    }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/change/changes", test_changes);
  g_test_add_func ("/change/first-positions", test_first_positions);
  g_test_add_func ("/change/shifts", test_shifts);
  return g_test_run ();
}
