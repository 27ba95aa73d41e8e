/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which records fit a filter. */
#include "sp-filter.h"

#include "dataset-builder.h"
#include "sp-change.h"

/* What is tried: criteria parted by spaces, such as "country=GB,FR on=2020", and the ids that fit, in their order. */
typedef struct
{
  SpRecordKind kind;
  const char *criteria;
  const char *expected;
} Case;

static SpDataset *
make_dataset (void)
{
  DatasetBuilder *builder = builder_new_with_questions ("2021-06-30");

  builder_country (builder, "DE", "Germany", NULL);
  builder_country (builder, "FR", "France", NULL);
  builder_country (builder, "GB", "United Kingdom", NULL);
  builder_country (builder, "JP", "Japan", "networks=2021-06");
  builder_group (builder, "union", "Union", "DE:1958 FR:1958 GB:1973/2020-01-31");
  builder_group (builder, "isles", "Isles", "GB: JP:");
  builder_actor (builder, "minister", "Minister", "GB");
  builder_actor (builder, "envoy", "Envoy", "DE");
  builder_actor (builder, "observer", "Observer", NULL);
  builder_source (builder, "gazette", "2019");
  builder_source (builder, "hansard", "2020-07-14");

  builder_quote (builder, "calm", "No cause for alarm", "minister", "2019-02-20", "hansard", "networks=permitted");
  builder_quote (builder, "firm", "It must go", "minister", "2020-07-14", "hansard", "networks=excluded risk=affirmed");
  builder_quote (builder, "vague", "We study it", "envoy", "2019", "gazette", "risk=concern");
  builder_quote (builder, "undated", "Nobody knows", "observer", NULL, "gazette", NULL);

  builder_position (builder, "GB", "networks", "permitted", "2019-02-20", SP_BASIS_STATEMENT);
  builder_position_resting_on (builder, "GB", "networks", "excluded", "2020-07-14", SP_BASIS_LAW, "hansard", NULL);
  builder_position (builder, "GB", "risk", "manageable", "2019-02-20/2020-06-30", SP_BASIS_STATEMENT);
  builder_position_resting_on (builder, "DE", "networks", "restricted", "2020", SP_BASIS_REPORT, "gazette", NULL);
  builder_position (builder, "DE", "risk", "concern", "2020-03-01", SP_BASIS_DECISION);
  builder_position (builder, "FR", "networks", "permitted", "2018-11", SP_BASIS_OPERATOR);
  builder_position (builder, "FR", "networks", "restricted", "2019-05", SP_BASIS_DECISION);

  builder_event (builder, "talks", "Talks in London", "2019-04", "GB DE", NULL, "networks", "hansard");
  builder_event (builder, "vote", "Vote", "2020-07-14", "GB", "minister", "networks risk", "hansard");
  builder_event (builder, "congress", "Congress", "2020", NULL, NULL, NULL, "gazette");
  return builder_end (builder);
}

/* --- A filter in words ------------------------------------------------------------------------------------------ */

typedef struct
{
  SpFilter filter;
  GPtrArray *countries;
  GPtrArray *questions;
  GStrv levels;
} OwnedFilter;

static GPtrArray *
look_up_all (SpDataset *dataset, SpRecordKind kind, const char *ids)
{
  g_auto (GStrv) each = g_strsplit (ids, ",", -1);
  GPtrArray *records = g_ptr_array_new ();

  for (guint i = 0; each[i] != NULL; i++)
    {
      g_ptr_array_add (records, sp_dataset_lookup (dataset, kind, each[i]));
      g_assert_nonnull (records->pdata[i]);
    }
  return records;
}

static void
set_criterion (OwnedFilter *self, SpDataset *dataset, const char *name, const char *value)
{
  if (g_str_equal (name, "country"))
    self->filter.countries = self->countries = look_up_all (dataset, SP_RECORD_COUNTRY, value);
  else if (g_str_equal (name, "question"))
    self->filter.questions = self->questions = look_up_all (dataset, SP_RECORD_QUESTION, value);
  else if (g_str_equal (name, "level"))
    self->filter.levels = (const char *const *) (self->levels = g_strsplit (value, ",", -1));
  else if (g_str_equal (name, "group"))
    self->filter.group = sp_dataset_lookup (dataset, SP_RECORD_GROUP, value);
  else if (g_str_equal (name, "speaker"))
    self->filter.speaker = sp_dataset_lookup (dataset, SP_RECORD_ACTOR, value);
  else if (g_str_equal (name, "basis"))
    self->filter.weakest = (SpBasis) sp_vocabulary_find (&sp_basis_vocabulary, value);
  else if (g_str_equal (name, "search"))
    self->filter.search = sp_search_new (value);
  else if (g_str_equal (name, "from"))
    self->filter.from = builder_date (value);
  else if (g_str_equal (name, "to"))
    self->filter.to = builder_date (value);
  else if (g_str_equal (name, "on"))
    self->filter.on = builder_date (value);
  else
    g_assert_not_reached ();
}

static OwnedFilter
make_filter (SpDataset *dataset, const char *criteria)
{
  g_auto (GStrv) each = g_strsplit (criteria, " ", -1);
  OwnedFilter self = { 0 };

  for (guint i = 0; each[i] != NULL && *each[i] != '\0'; i++)
    {
      g_auto (GStrv) pair = g_strsplit (each[i], "=", 2);

      set_criterion (&self, dataset, pair[0], pair[1]);
    }
  return self;
}

static void
clear_filter (OwnedFilter *self)
{
  g_clear_pointer (&self->countries, g_ptr_array_unref);
  g_clear_pointer (&self->questions, g_ptr_array_unref);
  g_clear_pointer (&self->levels, g_strfreev);
  g_clear_object (&self->filter.search);
}

/* --- Lists ------------------------------------------------------------------------------------------------------ */

static char *
list_ids (const SpFilter *filter, SpIndex *index, SpRecordKind kind)
{
  g_autoptr (GListModel) list = sp_filter_list (filter, index, kind);
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (SpRecord) record = g_list_model_get_item (list, i);

      g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", sp_record_get_id (record));
    }
  return g_string_free (g_steal_pointer (&ids), FALSE);
}

static void
check_lists (const Case *cases, guint n_cases)
{
  g_autoptr (SpDataset) dataset = make_dataset ();
  g_autoptr (SpIndex) index = sp_index_new (dataset);

  for (guint i = 0; i < n_cases; i++)
    {
      OwnedFilter filter = make_filter (dataset, cases[i].criteria);
      g_autofree char *ids = list_ids (&filter.filter, index, cases[i].kind);

      g_test_message ("%s: %s", sp_record_kind_get_section (cases[i].kind), cases[i].criteria);
      g_assert_cmpstr (ids, ==, cases[i].expected);
      clear_filter (&filter);
    }
}

static void
test_positions (void)
{
  static const Case cases[] = {
    { SP_RECORD_POSITION, "",
      "fr-networks-2018-11 gb-networks-2019-02-20 gb-risk-2019-02-20 fr-networks-2019-05 de-networks-2020 "
      "de-risk-2020-03-01 gb-networks-2020-07-14" },
    { SP_RECORD_POSITION, "country=GB", "gb-networks-2019-02-20 gb-risk-2019-02-20 gb-networks-2020-07-14" },
    { SP_RECORD_POSITION, "country=GB,FR question=networks level=permitted",
      "fr-networks-2018-11 gb-networks-2019-02-20" },
    { SP_RECORD_POSITION, "level=excluded,restricted", "fr-networks-2019-05 de-networks-2020 gb-networks-2020-07-14" },
    { SP_RECORD_POSITION, "basis=statement",
      "gb-networks-2019-02-20 gb-risk-2019-02-20 fr-networks-2019-05 de-risk-2020-03-01 gb-networks-2020-07-14" },
    { SP_RECORD_POSITION, "basis=law", "gb-networks-2020-07-14" },
    { SP_RECORD_POSITION, "group=union question=networks",
      "fr-networks-2018-11 gb-networks-2019-02-20 fr-networks-2019-05 de-networks-2020" },
    { SP_RECORD_POSITION, "country=JP", "" },
  };

  check_lists (cases, G_N_ELEMENTS (cases));
}

/* A vague date is in a span as long as it may be. */
static void
test_spans (void)
{
  static const Case cases[] = {
    { SP_RECORD_POSITION, "from=2020", "de-networks-2020 de-risk-2020-03-01 gb-networks-2020-07-14" },
    { SP_RECORD_POSITION, "from=2020-07-14", "de-networks-2020 gb-networks-2020-07-14" },
    { SP_RECORD_POSITION, "from=2021", "" },
    { SP_RECORD_POSITION, "to=2018", "fr-networks-2018-11" },
    { SP_RECORD_POSITION, "to=2018-11-01", "fr-networks-2018-11" },
    { SP_RECORD_POSITION, "to=2018-10-31", "" },
    { SP_RECORD_POSITION, "from=2019-05-20 to=2020-01-15", "fr-networks-2019-05 de-networks-2020" },
    { SP_RECORD_EVENT, "from=2020-03 to=2020-03", "congress" },
    { SP_RECORD_QUOTE, "from=2000", "vague calm firm" },
    { SP_RECORD_QUOTE, "to=2019-01-01", "vague" },
  };

  check_lists (cases, G_N_ELEMENTS (cases));
}

static void
test_positions_on (void)
{
  static const Case cases[] = {
    { SP_RECORD_POSITION, "on=2018-10", "" },
    { SP_RECORD_POSITION, "on=2018-11-15", "fr-networks-2018-11" },
    { SP_RECORD_POSITION, "on=2019-02-20", "fr-networks-2018-11 gb-networks-2019-02-20 gb-risk-2019-02-20" },
    { SP_RECORD_POSITION, "on=2020-07-13",
      "gb-networks-2019-02-20 fr-networks-2019-05 de-networks-2020 de-risk-2020-03-01" },
    { SP_RECORD_POSITION, "on=2020", "fr-networks-2019-05 de-networks-2020 de-risk-2020-03-01 gb-networks-2020-07-14" },
    { SP_RECORD_POSITION, "on=2019-03 basis=decision", "" },
    { SP_RECORD_POSITION, "on=2021 group=union", "fr-networks-2019-05 de-networks-2020 de-risk-2020-03-01" },
    { SP_RECORD_POSITION, "on=2021 from=2020-02 level=excluded", "gb-networks-2020-07-14" },
    { SP_RECORD_POSITION, "on=2021 country=GB question=risk", "" },
  };

  check_lists (cases, G_N_ELEMENTS (cases));
}

static void
test_quotes (void)
{
  static const Case cases[] = {
    { SP_RECORD_QUOTE, "", "vague calm firm undated" },
    { SP_RECORD_QUOTE, "country=GB", "calm firm" },
    { SP_RECORD_QUOTE, "speaker=envoy", "vague" },
    { SP_RECORD_QUOTE, "speaker=envoy country=GB", "" },
    { SP_RECORD_QUOTE, "question=risk", "vague firm" },
    { SP_RECORD_QUOTE, "level=affirmed", "firm" },
    { SP_RECORD_QUOTE, "question=networks level=affirmed", "" },
    { SP_RECORD_QUOTE, "search=must", "firm" },
    { SP_RECORD_QUOTE, "on=2019-06", "vague calm undated" },
    { SP_RECORD_QUOTE, "on=2018", "undated" },
    { SP_RECORD_QUOTE, "group=union", "vague calm" },
    { SP_RECORD_QUOTE, "group=union on=2020-07-14", "vague" },
    { SP_RECORD_QUOTE, "group=isles", "calm firm" },
  };

  check_lists (cases, G_N_ELEMENTS (cases));
}

static void
test_events (void)
{
  static const Case cases[] = {
    { SP_RECORD_EVENT, "", "talks congress vote" },     { SP_RECORD_EVENT, "country=DE", "talks" },
    { SP_RECORD_EVENT, "country=DE,GB", "talks vote" }, { SP_RECORD_EVENT, "group=union", "talks" },
    { SP_RECORD_EVENT, "group=isles", "talks vote" },   { SP_RECORD_EVENT, "question=risk", "vote" },
    { SP_RECORD_EVENT, "search=London", "talks" },      { SP_RECORD_EVENT, "on=2020-07-13", "talks congress" },
  };

  check_lists (cases, G_N_ELEMENTS (cases));
}

static void
test_countries (void)
{
  static const Case cases[] = {
    { SP_RECORD_COUNTRY, "", "DE FR GB JP" },
    { SP_RECORD_COUNTRY, "country=JP,DE", "DE JP" },
    { SP_RECORD_COUNTRY, "group=union", "DE FR" },
    { SP_RECORD_COUNTRY, "group=union on=2020-01-31", "DE FR GB" },
    { SP_RECORD_COUNTRY, "question=networks", "DE FR GB" },
    { SP_RECORD_COUNTRY, "question=risk", "DE" },
    { SP_RECORD_COUNTRY, "question=risk on=2019", "GB" },
    { SP_RECORD_COUNTRY, "question=risk,networks on=2019", "FR GB" },
    { SP_RECORD_COUNTRY, "level=restricted", "DE FR" },
    { SP_RECORD_COUNTRY, "level=restricted basis=decision", "FR" },
    { SP_RECORD_COUNTRY, "basis=decision on=2020-06-30", "DE FR" },
    { SP_RECORD_COUNTRY, "question=networks level=permitted on=2019-03-01", "FR GB" },
    { SP_RECORD_COUNTRY, "search=Japan", "JP" },
  };

  check_lists (cases, G_N_ELEMENTS (cases));
}

static void
test_others (void)
{
  static const Case cases[] = {
    { SP_RECORD_ACTOR, "", "minister envoy observer" },
    { SP_RECORD_ACTOR, "country=DE", "envoy" },
    { SP_RECORD_ACTOR, "search=observer", "observer" },
    { SP_RECORD_SOURCE, "", "some-source gazette hansard" },
    { SP_RECORD_SOURCE, "country=DE", "some-source gazette hansard" },
    { SP_RECORD_SOURCE, "country=FR", "some-source" },
    { SP_RECORD_SOURCE, "country=JP,FR", "some-source" },
    { SP_RECORD_SOURCE, "country=JP", "" },
    { SP_RECORD_SOURCE, "search=hansard", "hansard" },
    { SP_RECORD_GROUP, "country=JP", "isles" },
    { SP_RECORD_GROUP, "country=GB", "union isles" },
    { SP_RECORD_GROUP, "search=union", "union" },
    { SP_RECORD_QUESTION, "country=FR", "networks" },
    { SP_RECORD_QUESTION, "country=FR,DE", "networks risk" },
    { SP_RECORD_SCALE, "", "equipment risk reason" },
  };

  check_lists (cases, G_N_ELEMENTS (cases));
}

/* --- Changes and standings -------------------------------------------------------------------------------------- */

static void
test_changes (void)
{
  static const Case cases[] = {
    { SP_RECORD_POSITION, "", "fr-networks-2018-11>fr-networks-2019-05 gb-networks-2019-02-20>gb-networks-2020-07-14" },
    { SP_RECORD_POSITION, "country=FR", "fr-networks-2018-11>fr-networks-2019-05" },
    { SP_RECORD_POSITION, "level=excluded", "gb-networks-2019-02-20>gb-networks-2020-07-14" },
    { SP_RECORD_POSITION, "level=permitted", "" },
    { SP_RECORD_POSITION, "basis=statement", "gb-networks-2019-02-20>gb-networks-2020-07-14" },
    { SP_RECORD_POSITION, "group=union", "fr-networks-2018-11>fr-networks-2019-05" },
    { SP_RECORD_POSITION, "from=2020 to=2020", "gb-networks-2019-02-20>gb-networks-2020-07-14" },
    { SP_RECORD_POSITION, "on=2019-05-31", "fr-networks-2018-11>fr-networks-2019-05" },
    { SP_RECORD_POSITION, "on=2019-04-30", "" },
    { SP_RECORD_POSITION, "question=risk", "" },
  };
  g_autoptr (SpDataset) dataset = make_dataset ();
  g_autoptr (SpIndex) index = sp_index_new (dataset);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      OwnedFilter filter = make_filter (dataset, cases[i].criteria);
      g_autoptr (GPtrArray) changes = sp_filter_changes (&filter.filter, index);
      g_autoptr (GString) ids = g_string_new (NULL);

      g_test_message ("changes: %s", cases[i].criteria);
      for (guint j = 0; j < changes->len; j++)
        {
          const SpChange *change = changes->pdata[j];

          g_string_append_printf (ids, "%s%s>%s", j > 0 ? " " : "", sp_record_get_id (SP_RECORD (change->before)),
                                  sp_record_get_id (SP_RECORD (change->position)));
        }
      g_assert_cmpstr (ids->str, ==, cases[i].expected);
      clear_filter (&filter);
    }
}

static void
append_standing (GString *text, const SpCountryStanding *found)
{
  SpPosition *position = found->standing.position;

  g_string_append_printf (text, "%s%s:%s", text->len > 0 ? " " : "", sp_record_get_id (SP_RECORD (found->country)),
                          position ? sp_level_get_id (sp_position_get_level (position))
                                   : sp_nothing_get_nick (found->standing.nothing));
}

static void
test_standings (void)
{
  static const Case cases[] = {
    { SP_RECORD_POSITION, "question=networks", "DE:restricted FR:restricted GB:excluded JP:searched" },
    { SP_RECORD_POSITION, "question=networks on=2019-03", "DE:not-yet FR:permitted GB:permitted JP:searched" },
    { SP_RECORD_POSITION, "question=networks basis=decision", "DE:weaker FR:restricted GB:excluded JP:searched" },
    { SP_RECORD_POSITION, "question=risk", "DE:concern FR:no-record GB:lapsed JP:no-record" },
    { SP_RECORD_POSITION, "question=networks group=union on=2021", "DE:restricted FR:restricted" },
    { SP_RECORD_POSITION, "question=networks country=JP", "JP:searched" },
    { SP_RECORD_POSITION, "question=networks level=restricted", "DE:restricted FR:restricted" },
    { SP_RECORD_POSITION, "question=networks from=2020-02", "DE:restricted GB:excluded" },
    { SP_RECORD_POSITION, "question=networks,risk country=DE", "DE:restricted DE:concern" },
  };
  g_autoptr (SpDataset) dataset = make_dataset ();
  g_autoptr (SpIndex) index = sp_index_new (dataset);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      OwnedFilter filter = make_filter (dataset, cases[i].criteria);
      g_autoptr (GPtrArray) standings = sp_filter_standings (&filter.filter, index);
      g_autoptr (GString) text = g_string_new (NULL);

      g_test_message ("standings: %s", cases[i].criteria);
      for (guint j = 0; j < standings->len; j++)
        append_standing (text, standings->pdata[j]);
      g_assert_cmpstr (text->str, ==, cases[i].expected);
      clear_filter (&filter);
    }
}

/* --- What makes no sense ---------------------------------------------------------------------------------------- */

static void
test_possible (void)
{
  static const Case cases[] = {
    { SP_RECORD_POSITION,
      "country=GB group=union question=risk level=affirmed basis=law search=x from=2019 to=2020 on=2020", NULL },
    { SP_RECORD_POSITION, "speaker=envoy", "speaker" },
    { SP_RECORD_QUOTE,
      "country=GB group=union question=risk level=affirmed speaker=envoy search=x from=2019 to=2020 on=2020", NULL },
    { SP_RECORD_QUOTE, "basis=law", "basis" },
    { SP_RECORD_QUOTE, "basis=operator", NULL },
    { SP_RECORD_EVENT, "country=GB group=union question=risk search=x from=2019 to=2020 on=2020", NULL },
    { SP_RECORD_EVENT, "level=affirmed basis=law", "level" },
    { SP_RECORD_EVENT, "speaker=envoy", "speaker" },
    { SP_RECORD_COUNTRY, "country=GB group=union question=risk level=affirmed basis=law search=x on=2020", NULL },
    { SP_RECORD_COUNTRY, "from=2019", "from" },
    { SP_RECORD_COUNTRY, "to=2019 on=2020", "to" },
    { SP_RECORD_ACTOR, "country=GB search=x", NULL },
    { SP_RECORD_ACTOR, "group=union", "group" },
    { SP_RECORD_SOURCE, "on=2020", "on" },
    { SP_RECORD_SOURCE, "from=2020", "from" },
    { SP_RECORD_GROUP, "question=risk", "question" },
    { SP_RECORD_QUESTION, "level=affirmed", "level" },
    { SP_RECORD_SCALE, "search=x", NULL },
    { SP_RECORD_SCALE, "country=GB", "country" },
  };
  g_autoptr (SpDataset) dataset = make_dataset ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      OwnedFilter filter = make_filter (dataset, cases[i].criteria);
      const char *problem = NULL;

      g_test_message ("%s: %s", sp_record_kind_get_section (cases[i].kind), cases[i].criteria);
      g_assert_true (sp_filter_is_possible (&filter.filter, cases[i].kind, &problem) == (cases[i].expected == NULL));
      g_assert_cmpstr (problem, ==, cases[i].expected);
      g_assert_true (sp_filter_is_possible (&filter.filter, cases[i].kind, NULL) == (cases[i].expected == NULL));
      clear_filter (&filter);
    }
}

static void
test_day_without_edition (void)
{
  g_autoptr (SpDataset) dataset = builder_end (builder_new (NULL));
  g_autoptr (SpIndex) index = sp_index_new (dataset);
  const SpFilter filter = { 0 };

  g_assert_cmpuint (sp_filter_get_day (&filter, index), ==, builder_day ("9999-12-31"));
}

static void
test_day (void)
{
  static const struct
  {
    const char *criteria;
    const char *day;
  } cases[] = {
    { "", "2021-06-30" },
    { "on=2020-02", "2020-02-29" },
    { "on=2019", "2019-12-31" },
    { "on=2019-03-04", "2019-03-04" },
  };
  g_autoptr (SpDataset) dataset = make_dataset ();
  g_autoptr (SpIndex) index = sp_index_new (dataset);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      OwnedFilter filter = make_filter (dataset, cases[i].criteria);

      g_assert_cmpuint (sp_filter_get_day (&filter.filter, index), ==, builder_day (cases[i].day));
      clear_filter (&filter);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/filter/positions", test_positions);
  g_test_add_func ("/filter/spans", test_spans);
  g_test_add_func ("/filter/positions-on", test_positions_on);
  g_test_add_func ("/filter/quotes", test_quotes);
  g_test_add_func ("/filter/events", test_events);
  g_test_add_func ("/filter/countries", test_countries);
  g_test_add_func ("/filter/others", test_others);
  g_test_add_func ("/filter/changes", test_changes);
  g_test_add_func ("/filter/standings", test_standings);
  g_test_add_func ("/filter/possible", test_possible);
  g_test_add_func ("/filter/day", test_day);
  g_test_add_func ("/filter/day/without-edition", test_day_without_edition);

  return g_test_run ();
}
