/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of what refers to what in a dataset. */
#include "dataset-builder.h"
#include "sp-index.h"

#include <locale.h>

/* Records are added out of the order of their dates, so that a list that is not sorted shows. */
static SpIndex *
make_index (void)
{
  DatasetBuilder *builder = builder_new_with_questions ("2026-11");
  g_autoptr (SpDataset) dataset = NULL;

  builder_countries (builder, "DE GB US FR");
  builder_source (builder, "undated", NULL);
  builder_source (builder, "new", "2021-05");
  builder_source (builder, "old", "2018-08-13");
  builder_source (builder, "month", "2019-03");
  builder_group (builder, "nato", "NATO", "US:1949-04-04 FR:1949-04-04/1966 GB:1949-04-04 FR:2009");
  builder_group (builder, "eu", "European Union", "DE:1958 FR:1958 GB:1973/2020-01-31");
  builder_actor (builder, "minister", "A Minister", "GB");
  builder_actor (builder, "official", "An Official", "GB");
  builder_actor (builder, "company", "A Company", NULL);
  builder_quote (builder, "q-undated", "We shall see.", "minister", NULL, "undated", "networks=undecided");
  builder_quote (builder, "q-late", "We exclude it.", "minister", "2020-07-14", "new",
                 "networks=excluded procurement=excluded");
  builder_quote (builder, "q-year", "It can be managed.", "official", "2019", "old", "risk=manageable");
  builder_quote (builder, "q-day", "We restrict it.", "minister", "2019-01-01", "old",
                 "networks=restricted networks=excluded");
  builder_quote (builder, "q-company", "We deny it.", "company", "2019-02", "month", "risk=denied");
  builder_position_resting_on (builder, "GB", "networks", "excluded", "2020-07-14", SP_BASIS_LAW, "undated new",
                               "q-undated q-late q-day");
  builder_position_resting_on (builder, "GB", "networks", "undecided", "2019", SP_BASIS_OPERATOR, "old", "q-day");
  builder_position_resting_on (builder, "GB", "networks", "restricted", "2019-01-01", SP_BASIS_DECISION, "new old",
                               NULL);
  builder_position_resting_on (builder, "GB", "networks", "permitted", NULL, SP_BASIS_REPORT, "undated", NULL);
  builder_position_resting_on (builder, "DE", "networks", "restricted", "2018-12", SP_BASIS_LAW, "month", NULL);
  builder_position_resting_on (builder, "GB", "risk", "concern", "2018-12", SP_BASIS_STATEMENT, "month", NULL);
  builder_event (builder, "e-late", "A law", "2020-11", "GB DE", "minister", "networks", "new");
  builder_event (builder, "e-early", "A letter", "2018-08", "US GB", "official minister", "networks risk", "old new");
  builder_event (builder, "e-twice", "A visit", "2019-06-01", "US US", NULL, NULL, "month month");
  dataset = builder_end (builder);
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

static char *
name_records (GPtrArray *records)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  for (guint i = 0; i < records->len; i++)
    g_ptr_array_add (ids, (gpointer) sp_record_get_id (records->pdata[i]));
  g_ptr_array_add (ids, NULL);
  return g_strjoinv (" ", (char **) ids->pdata);
}

static gpointer
get_record (SpRecordKind kind, const char *id)
{
  gpointer record = sp_dataset_lookup (sp_index_get_dataset (get_index ()), kind, id);

  g_assert_nonnull (record);
  return record;
}

static const struct
{
  SpRecordKind record_kind;
  const char *id;
  SpRecordKind kind;
  const char *expected;
} related_cases[] = {
  { SP_RECORD_COUNTRY, "GB", SP_RECORD_POSITION,
    "gb-risk-2018-12 gb-networks-2019-01-01 gb-networks-2019 gb-networks-2020-07-14 gb-networks-" },
  { SP_RECORD_COUNTRY, "GB", SP_RECORD_QUOTE, "q-day q-year q-late q-undated" },
  { SP_RECORD_COUNTRY, "GB", SP_RECORD_EVENT, "e-early e-late" },
  { SP_RECORD_COUNTRY, "GB", SP_RECORD_ACTOR, "minister official" },
  { SP_RECORD_COUNTRY, "GB", SP_RECORD_GROUP, "nato eu" },
  { SP_RECORD_COUNTRY, "FR", SP_RECORD_GROUP, "nato eu" },
  { SP_RECORD_COUNTRY, "FR", SP_RECORD_POSITION, "" },
  { SP_RECORD_COUNTRY, "US", SP_RECORD_EVENT, "e-early e-twice" },
  { SP_RECORD_QUESTION, "networks", SP_RECORD_POSITION,
    "de-networks-2018-12 gb-networks-2019-01-01 gb-networks-2019 gb-networks-2020-07-14 gb-networks-" },
  { SP_RECORD_QUESTION, "networks", SP_RECORD_QUOTE, "q-day q-late q-undated" },
  { SP_RECORD_QUESTION, "risk", SP_RECORD_QUOTE, "q-year q-company" },
  { SP_RECORD_QUESTION, "networks", SP_RECORD_EVENT, "e-early e-late" },
  { SP_RECORD_SOURCE, "old", SP_RECORD_POSITION, "gb-networks-2019-01-01 gb-networks-2019" },
  { SP_RECORD_SOURCE, "old", SP_RECORD_QUOTE, "q-day q-year" },
  { SP_RECORD_SOURCE, "new", SP_RECORD_EVENT, "e-early e-late" },
  { SP_RECORD_SOURCE, "month", SP_RECORD_EVENT, "e-twice" },
  { SP_RECORD_SOURCE, "some-source", SP_RECORD_GROUP, "nato eu" },
  { SP_RECORD_SOURCE, "month", SP_RECORD_COUNTRY, "" },
  { SP_RECORD_ACTOR, "minister", SP_RECORD_QUOTE, "q-day q-late q-undated" },
  { SP_RECORD_ACTOR, "minister", SP_RECORD_EVENT, "e-early e-late" },
  { SP_RECORD_ACTOR, "company", SP_RECORD_QUOTE, "q-company" },
  { SP_RECORD_GROUP, "nato", SP_RECORD_COUNTRY, "GB US FR" },
  { SP_RECORD_GROUP, "eu", SP_RECORD_COUNTRY, "DE GB FR" },
  { SP_RECORD_QUOTE, "q-day", SP_RECORD_POSITION, "gb-networks-2019 gb-networks-2020-07-14" },
  { SP_RECORD_QUOTE, "q-company", SP_RECORD_POSITION, "" },
  { SP_RECORD_POSITION, "gb-networks-2020-07-14", SP_RECORD_QUOTE, "q-day q-late q-undated" },
  { SP_RECORD_POSITION, "gb-networks-2020-07-14", SP_RECORD_SOURCE, "new undated" },
  { SP_RECORD_POSITION, "gb-networks-2020-07-14", SP_RECORD_EVENT, "e-early e-late" },
  { SP_RECORD_POSITION, "gb-networks-2019", SP_RECORD_EVENT, "e-early" },
  { SP_RECORD_POSITION, "gb-risk-2018-12", SP_RECORD_EVENT, "" },
  { SP_RECORD_POSITION, "de-networks-2018-12", SP_RECORD_EVENT, "" },
  { SP_RECORD_EVENT, "e-late", SP_RECORD_POSITION, "" },
  { SP_RECORD_SCALE, "equipment", SP_RECORD_QUESTION, "" },
};

static void
test_related (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (related_cases); i++)
    {
      gpointer record = get_record (related_cases[i].record_kind, related_cases[i].id);
      g_autofree char *names = name_records (sp_index_get_related (get_index (), record, related_cases[i].kind));

      g_test_message ("%s → %s", related_cases[i].id, sp_record_kind_get_section (related_cases[i].kind));
      g_assert_cmpstr (names, ==, related_cases[i].expected);
    }
}

static void
test_positions (void)
{
  static const struct
  {
    const char *country;
    const char *question;
    const char *expected;
  } cases[] = {
    /* What has no beginning comes first, and the more precise of two dates that begin on one day. */
    { "GB", "networks", "gb-networks- gb-networks-2019-01-01 gb-networks-2019 gb-networks-2020-07-14" },
    { "GB", "risk", "gb-risk-2018-12" },
    { "GB", "procurement", "" },
    { "DE", "networks", "de-networks-2018-12" },
    { "FR", "networks", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GPtrArray *positions = sp_index_get_positions (get_index (), get_record (SP_RECORD_COUNTRY, cases[i].country),
                                                     get_record (SP_RECORD_QUESTION, cases[i].question));
      g_autofree char *names = name_records (positions);

      g_assert_cmpstr (names, ==, cases[i].expected);
    }
}

static void
test_sources (void)
{
  static const struct
  {
    SpRecordKind kind;
    const char *id;
    const char *expected;
  } cases[] = {
    { SP_RECORD_COUNTRY, "GB", "old month new undated" },
    { SP_RECORD_COUNTRY, "US", "old month new" },
    { SP_RECORD_COUNTRY, "FR", "" },
    { SP_RECORD_QUESTION, "risk", "old month new" },
    { SP_RECORD_ACTOR, "minister", "old new undated" },
    { SP_RECORD_POSITION, "gb-networks-2020-07-14", "new undated" },
    { SP_RECORD_QUOTE, "q-day", "old" },
    { SP_RECORD_EVENT, "e-twice", "month" },
    { SP_RECORD_GROUP, "eu", "some-source" },
    { SP_RECORD_SOURCE, "old", "old" },
    { SP_RECORD_SCALE, "risk", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) sources = sp_index_find_sources (get_index (), get_record (cases[i].kind, cases[i].id));
      g_autofree char *names = name_records (sources);

      g_test_message ("%s", cases[i].id);
      g_assert_cmpstr (names, ==, cases[i].expected);
    }
}

static void
test_first_date (void)
{
  g_autofree char *text = sp_date_to_string (sp_index_get_first_date (get_index ()));

  g_assert_cmpstr (text, ==, "2018-12");
}

static void
test_empty (void)
{
  g_autoptr (SpDataset) dataset = builder_end (builder_new ("2026"));
  g_autoptr (SpIndex) index = sp_index_new (dataset);

  g_assert_true (sp_index_get_dataset (index) == dataset);
  g_assert_false (sp_date_is_set (sp_index_get_first_date (index)));
}

static void
test_keeps_dataset (void)
{
  SpDataset *dataset = builder_end (builder_new_with_questions ("2026"));
  g_autoptr (SpIndex) index = sp_index_new (dataset);
  SpRecord *question = g_object_ref (sp_dataset_lookup (dataset, SP_RECORD_QUESTION, "risk"));

  g_object_unref (dataset);
  g_assert_true (sp_dataset_lookup (sp_index_get_dataset (index), SP_RECORD_QUESTION, "risk") == question);
  g_object_unref (question);
}

static gpointer
read_everything (gpointer data)
{
  SpIndex *index = data;
  guint n = 0;

  for (guint round = 0; round < 200; round++)
    for (guint kind = 0; kind < SP_N_RECORD_KINDS; kind++)
      {
        GPtrArray *records = sp_dataset_get_records (sp_index_get_dataset (index), kind);

        for (guint i = 0; i < records->len; i++)
          for (guint other = 0; other < SP_N_RECORD_KINDS; other++)
            n += sp_index_get_related (index, records->pdata[i], other)->len;
      }
  return GUINT_TO_POINTER (n);
}

static void
test_threads (void)
{
  GThread *threads[4];
  gpointer expected = read_everything (get_index ());

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("reader", read_everything, get_index ());
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_assert_true (g_thread_join (threads[i]) == expected);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/index/related", test_related);
  g_test_add_func ("/index/positions", test_positions);
  g_test_add_func ("/index/sources", test_sources);
  g_test_add_func ("/index/first-date", test_first_date);
  g_test_add_func ("/index/empty", test_empty);
  g_test_add_func ("/index/keeps-dataset", test_keeps_dataset);
  g_test_add_func ("/index/threads", test_threads);
  return g_test_run ();
}
