/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of the chronology: what is in it, in which order, under which heads, and how much of it there is. */
#include "dataset-builder.h"
#include "sp-chronology-address.h"
#include "sp-chronology-filter.h"
#include "sp-chronology-words.h"
#include "sp-moment-words.h"

#include <locale.h>

typedef struct
{
  SpIndex *index;
  SpLens *lens;
  SpChronologyChoice *choice;
  SpMoments *moments;
} Fixture;

static SpEvent *
add_event (DatasetBuilder *b,
           const char *id,
           SpEventKind kind,
           const char *date,
           GPtrArray *countries,
           GPtrArray *questions)
{
  g_autoptr (GPtrArray) sources = g_ptr_array_new ();
  g_autofree char *title = g_strdup_printf ("Title of %s", id);
  const SpEventInit init = {
    .id = id,
    .date = builder_date (date),
    .event_kind = kind,
    .title = title,
    .summary = "What happened.",
    .countries = countries,
    .questions = questions,
    .sources = sources,
  };

  g_ptr_array_add (sources, builder_get (b, SP_RECORD_SOURCE, "paper"));
  return builder_add (b, sp_event_new (&init));
}

static GPtrArray *
list (DatasetBuilder *b, SpRecordKind kind, const char *ids)
{
  g_auto (GStrv) parts = g_strsplit (ids, " ", -1);
  GPtrArray *records = g_ptr_array_new ();

  for (guint i = 0; parts[i] != NULL && *parts[i] != '\0'; i++)
    g_ptr_array_add (records, builder_get (b, kind, parts[i]));
  return records;
}

static void
add (DatasetBuilder *b,
     const char *id,
     SpEventKind kind,
     const char *date,
     const char *countries,
     const char *questions)
{
  g_autoptr (GPtrArray) of_countries = list (b, SP_RECORD_COUNTRY, countries);
  g_autoptr (GPtrArray) of_questions = list (b, SP_RECORD_QUESTION, questions);

  add_event (b, id, kind, date, of_countries, of_questions);
}

static SpDataset *
make_dataset (void)
{
  DatasetBuilder *b = builder_new_with_questions ("2021-06");

  builder_countries (b, "AA BB CC");
  builder_source (b, "paper", "2019");
  builder_group (b, "club", "The Club", "AA:2000 BB:2020-06");
  builder_position (b, "AA", "networks", "permitted", "2018", SP_BASIS_REPORT);
  builder_position (b, "AA", "networks", "restricted", "2019-03-05", SP_BASIS_STATEMENT);
  builder_position (b, "AA", "networks", "restricted", "2019-06", SP_BASIS_LAW);
  builder_position (b, "AA", "networks", "excluded", "2020-07-14", SP_BASIS_LAW);
  builder_position (b, "BB", "networks", "permitted", "2019-03-20", SP_BASIS_OPERATOR);
  builder_position (b, "BB", "risk", "manageable", NULL, SP_BASIS_STATEMENT);
  builder_position (b, "CC", "risk", "denied", "2019", SP_BASIS_DECISION);
  builder_position (b, "CC", "risk", "affirmed", "2020-07-14", SP_BASIS_DECISION);
  add (b, "law", SP_EVENT_LAW, "2020-07-14", "AA", "networks");
  add (b, "vote", SP_EVENT_VOTE, "2019-03", "BB CC", "risk");
  add (b, "talk", SP_EVENT_MEETING, "2019", "", "");
  add (b, "report", SP_EVENT_REPORT, "2019-03-05", "CC", "networks risk");
  add (b, "future", SP_EVENT_LAW, "2022-01-01", "AA", "networks");
  return builder_end (b);
}

static void
set_up (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SpDataset) dataset = make_dataset ();

  self->index = sp_index_new (dataset);
  self->lens = sp_lens_new (self->index);
  self->choice = sp_chronology_choice_new ();
  self->moments = sp_moments_new (self->index);
}

static void
tear_down (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_object_unref (self->moments);
  g_object_unref (self->choice);
  g_object_unref (self->lens);
  g_object_unref (self->index);
}

static SpChronology *
find (Fixture *self)
{
  g_autoptr (SpChronologyRequest) request = sp_chronology_request_new (self->lens, self->choice);

  return sp_chronology_new (self->moments, request);
}

static gpointer
get (Fixture *self, SpRecordKind kind, const char *id)
{
  return sp_dataset_lookup (sp_index_get_dataset (self->index), kind, id);
}

static SpLevel *
get_level (SpQuestion *question, const char *id)
{
  GPtrArray *levels = sp_scale_get_levels (sp_question_get_scale (question));

  for (guint i = 0; i < levels->len; i++)
    if (g_str_equal (sp_level_get_id (levels->pdata[i]), id))
      return levels->pdata[i];
  g_assert_not_reached ();
}

static char *
describe_row (SpChronology *chronology, const SpChronologyRow *row)
{
  const SpChronologyPeriod *period =
    &g_array_index (sp_chronology_get_periods (chronology), SpChronologyPeriod, row->period);
  const SpChronologyPeriod *year = &g_array_index (sp_chronology_get_years (chronology), SpChronologyPeriod, row->year);
  g_autofree char *date = NULL;

  if (row->style == SP_CHRONOLOGY_ROW_MOMENT)
    return g_strdup (sp_record_get_id (sp_moment_get_record (row->moment)));
  date = sp_date_to_string (row->style == SP_CHRONOLOGY_ROW_YEAR ? year->date : period->date);
  return g_strdup_printf ("[%s]", date);
}

static char *
describe (SpChronology *chronology)
{
  GString *text = g_string_new ("");

  for (guint i = 0; i < sp_chronology_get_n_rows (chronology); i++)
    {
      g_autofree char *row = describe_row (chronology, sp_chronology_get_row (chronology, i));

      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", row);
    }
  return g_string_free (text, FALSE);
}

static void
check (Fixture *self, const char *expected)
{
  g_autoptr (SpChronology) chronology = find (self);
  g_autofree char *text = describe (chronology);

  g_assert_cmpstr (text, ==, expected);
}

/* What is known to the year stands under the year, before its months; what has no date stands last. */
static void
test_oldest_first (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  sp_chronology_choice_set_order (self->choice, SP_CHRONOLOGY_OLDEST);
  check (self, "[2018] aa-networks-2018 "
               "[2019] talk cc-risk-2019 [2019-03] vote report aa-networks-2019-03-05 bb-networks-2019-03-20 "
               "[2020] [2020-07] law aa-networks-2020-07-14 cc-risk-2020-07-14 "
               "[2022] [2022-01] future [] bb-risk-");
}

static void
test_newest_first (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  check (self, "[2022] [2022-01] future "
               "[2020] [2020-07] cc-risk-2020-07-14 aa-networks-2020-07-14 law "
               "[2019] cc-risk-2019 talk [2019-03] bb-networks-2019-03-20 aa-networks-2019-03-05 report vote "
               "[2018] aa-networks-2018 [] bb-risk-");
}

static void
check_counts (const SpMomentCounts *counts, guint n_changes, guint n_firsts, guint n_events)
{
  g_assert_cmpuint (counts->n[SP_MOMENT_CHANGE], ==, n_changes);
  g_assert_cmpuint (counts->n[SP_MOMENT_FIRST], ==, n_firsts);
  g_assert_cmpuint (counts->n[SP_MOMENT_EVENT], ==, n_events);
}

static void
check_periods (GArray *periods, const char *expected)
{
  g_autoptr (GString) text = g_string_new ("");

  for (guint i = 0; i < periods->len; i++)
    {
      const SpChronologyPeriod *period = &g_array_index (periods, SpChronologyPeriod, i);
      g_autofree char *date = sp_date_to_string (period->date);

      g_string_append_printf (text, "%s%s %u+%u+%u @%u", i > 0 ? ", " : "", date, period->counts.n[0],
                              period->counts.n[1], period->counts.n[2], period->row);
    }
  g_assert_cmpstr (text->str, ==, expected);
}

/* Changes, first known positions and events are counted apart, by month and by year, and the rows are found. */
static void
test_counts (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SpChronology) newest = find (self);
  g_autoptr (SpChronology) oldest = NULL;
  g_autofree char *words = NULL;

  sp_chronology_choice_set_order (self->choice, SP_CHRONOLOGY_OLDEST);
  oldest = find (self);
  check_counts (sp_chronology_get_counts (newest), 3, 4, 5);
  check_counts (sp_chronology_get_later (newest), 0, 0, 0);
  g_assert_cmpuint (sp_chronology_get_n_all (newest), ==, 12);
  check_periods (sp_chronology_get_years (oldest),
                 "2018 0+1+0 @0, 2019 1+2+3 @2, 2020 2+0+1 @10, 2022 0+0+1 @15,  0+1+0 @18");
  check_periods (sp_chronology_get_periods (oldest), "2018 0+1+0 @1, 2019 0+1+1 @3, 2019-03 1+1+2 @5, "
                                                     "2020-07 2+0+1 @11, 2022-01 0+0+1 @16,  0+1+0 @19");
  check_periods (sp_chronology_get_years (newest),
                 "2018 0+1+0 @16, 2019 1+2+3 @8, 2020 2+0+1 @3, 2022 0+0+1 @0,  0+1+0 @18");
  check_periods (sp_chronology_get_periods (newest), "2018 0+1+0 @17, 2019 0+1+1 @9, 2019-03 1+1+2 @11, "
                                                     "2020-07 2+0+1 @4, 2022-01 0+0+1 @1,  0+1+0 @19");
  words =
    sp_moment_counts_format_period (&g_array_index (sp_chronology_get_years (oldest), SpChronologyPeriod, 1).counts,
                                    (SpDate) { 2019, 0, 0 });
  g_assert_cmpstr (words, ==, "2019: 1 change, 2 first known positions, 3 events");
}

/* Up to a date; what may have happened by then is there, and what is later is counted. */
static void
test_date (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SpChronology) chronology = NULL;
  g_autofree char *later = NULL;

  sp_chronology_choice_set_order (self->choice, SP_CHRONOLOGY_OLDEST);
  sp_lens_set_on (self->lens, builder_date ("2019-03-04"));
  check (self, "[2018] aa-networks-2018 [2019] talk cc-risk-2019 [2019-03] vote [] bb-risk-");
  chronology = find (self);
  check_counts (sp_chronology_get_later (chronology), 3, 1, 3);
  later = sp_chronology_format_later (chronology);
  g_assert_cmpstr (later, ==, "4 later positions, 3 later events: go to Latest");
}

/* Between two dates: after the first, on which it is as it was, up to the second. */
static void
test_span (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SpChronology) chronology = NULL;

  sp_chronology_choice_set_order (self->choice, SP_CHRONOLOGY_OLDEST);
  sp_lens_set_on (self->lens, builder_date ("2020-07-14"));
  sp_lens_set_compared (self->lens, builder_date ("2019-03-05"));
  check (self, "[2019] talk cc-risk-2019 [2019-03] vote bb-networks-2019-03-20 "
               "[2020] [2020-07] law aa-networks-2020-07-14 cc-risk-2020-07-14");
  sp_lens_set_on (self->lens, builder_date ("2019-03-05"));
  sp_lens_set_compared (self->lens, builder_date ("2020-07-13"));
  check (self, "[2019] talk cc-risk-2019 [2019-03] vote bb-networks-2019-03-20");
  chronology = find (self);
  check_counts (sp_chronology_get_later (chronology), 2, 0, 2);
}

static void
test_question (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  sp_chronology_choice_set_order (self->choice, SP_CHRONOLOGY_OLDEST);
  sp_lens_set_question (self->lens, get (self, SP_RECORD_QUESTION, "risk"));
  sp_lens_set_pinned (self->lens, TRUE);
  check (self, "[2019] cc-risk-2019 [2019-03] vote report [2020] [2020-07] cc-risk-2020-07-14 [] bb-risk-");
}

/* Any of an event's countries, a member on the day of the lens. */
static void
test_group (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  sp_chronology_choice_set_order (self->choice, SP_CHRONOLOGY_OLDEST);
  sp_lens_set_group (self->lens, get (self, SP_RECORD_GROUP, "club"));
  check (self, "[2018] aa-networks-2018 [2019] [2019-03] vote aa-networks-2019-03-05 bb-networks-2019-03-20 "
               "[2020] [2020-07] law aa-networks-2020-07-14 [2022] [2022-01] future [] bb-risk-");
  sp_lens_set_on (self->lens, builder_date ("2020-05"));
  check (self, "[2018] aa-networks-2018 [2019] [2019-03] aa-networks-2019-03-05");
}

/* Of countries whose position is at the level on the day, whatever happened; the position is seen through the lens. */
static void
test_level (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  SpQuestion *question = get (self, SP_RECORD_QUESTION, "networks");

  sp_chronology_choice_set_order (self->choice, SP_CHRONOLOGY_OLDEST);
  sp_lens_set_question (self->lens, question);
  sp_lens_choose_level (self->lens, get_level (question, "permitted"), FALSE);
  check (self, "[2019] [2019-03] vote bb-networks-2019-03-20 [] bb-risk-");
  sp_lens_set_on (self->lens, builder_date ("2018-12-31"));
  check (self, "[2018] aa-networks-2018");
  sp_lens_set_weakest (self->lens, SP_BASIS_STATEMENT);
  check (self, "");
}

/* Positions on a weaker basis are as if they were not there, which makes another the first; events stay. */
static void
test_basis (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SpChronology) chronology = NULL;

  sp_chronology_choice_set_order (self->choice, SP_CHRONOLOGY_OLDEST);
  sp_lens_set_weakest (self->lens, SP_BASIS_DECISION);
  check (self, "[2019] talk cc-risk-2019 [2019-03] vote report [2019-06] aa-networks-2019-06 "
               "[2020] [2020-07] law aa-networks-2020-07-14 cc-risk-2020-07-14 [2022] [2022-01] future");
  chronology = find (self);
  check_counts (sp_chronology_get_counts (chronology), 2, 2, 5);
  g_assert_cmpuint (sp_chronology_get_n_all (chronology), ==, 12);
}

/* Each count of a kind is what choosing it gives, whatever else is chosen among the kinds. */
static void
test_kinds (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SpChronology) before = find (self);
  guint known = sp_chronology_get_known_kinds (before);

  for (guint kind = 0; kind < SP_N_MOMENT_KINDS; kind++)
    {
      g_autoptr (SpChronology) chronology = NULL;

      sp_chronology_choice_clear_kinds (self->choice);
      sp_chronology_choice_choose_kind (self->choice, kind, TRUE);
      chronology = find (self);
      g_assert_cmpuint (sp_moment_counts_sum (sp_chronology_get_counts (chronology)), ==,
                        sp_chronology_get_n_of_kind (before, kind));
      g_assert_cmpuint (sp_chronology_get_n_of_kind (chronology, kind), ==, sp_chronology_get_n_of_kind (before, kind));
      g_assert_cmpint ((known & 1u << kind) != 0, ==, sp_chronology_get_n_of_kind (before, kind) > 0);
    }
  sp_chronology_choice_set_order (self->choice, SP_CHRONOLOGY_OLDEST);
  sp_chronology_choice_clear_kinds (self->choice);
  sp_chronology_choice_choose_kind (self->choice, SP_MOMENT_CHANGE, TRUE);
  sp_chronology_choice_choose_kind (self->choice, SP_MOMENT_KIND_OF_EVENTS + SP_EVENT_LAW, TRUE);
  check (self, "[2019] [2019-03] aa-networks-2019-03-05 [2020] [2020-07] law aa-networks-2020-07-14 "
               "cc-risk-2020-07-14 [2022] [2022-01] future");
}

/* As elsewhere: beginnings of words, accents and case folded, words that must not be there. */
static void
test_search (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (self->choice), "RÉPÓRT");
  check (self, "[2019] [2019-03] report");
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (self->choice), "exclu");
  check (self, "[2020] [2020-07] aa-networks-2020-07-14");
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (self->choice), "\"title of\" -law -talk -future -vote");
  check (self, "[2019] [2019-03] report");
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (self->choice), "  ");
  g_assert_false (sp_search_choice_has_search (SP_SEARCH_CHOICE (self->choice)));
}

/* Where nothing is found it is said what was searched, and what each part costs. */
static void
test_nothing_found (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SpChronology) chronology = NULL;
  g_autofree char *reason = NULL;
  g_autofree char *way_out = NULL;

  sp_search_choice_set_typed (SP_SEARCH_CHOICE (self->choice), "vote");
  sp_chronology_choice_choose_kind (self->choice, SP_MOMENT_KIND_OF_EVENTS + SP_EVENT_LAW, TRUE);
  sp_lens_set_on (self->lens, builder_date ("2020-12"));
  chronology = find (self);
  g_assert_cmpuint (sp_chronology_get_n_rows (chronology), ==, 0);
  g_assert_cmpuint (sp_chronology_get_n_without (chronology, SP_CHRONOLOGY_PART_TYPED), ==, 1);
  g_assert_cmpuint (sp_chronology_get_n_without (chronology, SP_CHRONOLOGY_PART_KINDS), ==, 1);
  g_assert_cmpuint (sp_chronology_get_n_without (chronology, SP_CHRONOLOGY_PART_DATE), ==, 0);
  g_assert_cmpuint (sp_chronology_get_n_without (chronology, SP_CHRONOLOGY_PART_GROUP), ==, 0);
  reason = sp_chronology_explain_none (self->lens, self->choice, chronology);
  g_assert_cmpstr (reason, ==,
                   "“vote” is not in the 1 event or position with Kind: Law; Up to December 2020. "
                   "Searched were titles, summaries, levels, questions, countries, actors and sources.");
  way_out = sp_chronology_format_way_out (self->lens, self->choice, chronology, SP_CHRONOLOGY_PART_KINDS);
  g_assert_cmpstr (way_out, ==, "Without “Kind: Law”: 1 event or position");
}

/* Each way out leads to as much as it says. */
static void
test_ways_out (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  for (guint part = 0; part < SP_N_CHRONOLOGY_PARTS; part++)
    {
      g_autoptr (SpChronology) chronology = NULL;
      g_autoptr (SpChronology) without = NULL;

      sp_chronology_parts_clear (self->lens, self->choice);
      sp_lens_set_question (self->lens, get (self, SP_RECORD_QUESTION, "risk"));
      sp_lens_set_pinned (self->lens, TRUE);
      sp_lens_set_group (self->lens, get (self, SP_RECORD_GROUP, "club"));
      sp_lens_set_weakest (self->lens, SP_BASIS_LAW);
      sp_lens_choose_level (self->lens, get_level (sp_lens_get_question (self->lens), "denied"), FALSE);
      sp_search_choice_set_typed (SP_SEARCH_CHOICE (self->choice), "vote");
      sp_chronology_choice_choose_kind (self->choice, SP_MOMENT_KIND_OF_EVENTS + SP_EVENT_VOTE, TRUE);
      sp_lens_set_on (self->lens, builder_date ("2019-02"));
      chronology = find (self);
      g_assert_cmpuint (sp_chronology_get_n_rows (chronology), ==, 0);
      sp_chronology_part_remove (part, self->lens, self->choice);
      without = find (self);
      g_assert_cmpuint (sp_moment_counts_sum (sp_chronology_get_counts (without)), ==,
                        sp_chronology_get_n_without (chronology, part));
    }
}

static char *
describe_filters (Fixture *self)
{
  g_autoptr (GPtrArray) filters = sp_chronology_filters_list (self->lens, self->choice);
  GString *text = g_string_new ("");

  for (guint i = 0; i < filters->len; i++)
    {
      g_autofree char *words = sp_chronology_filter_format (self->lens, self->choice, filters->pdata[i]);

      g_string_append_printf (text, "%s%s", i > 0 ? "; " : "", words);
    }
  return g_string_free (text, FALSE);
}

static void
test_filters (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *none = describe_filters (self);
  g_autofree char *all = NULL;
  g_autoptr (GPtrArray) filters = NULL;
  SpQuestion *question = get (self, SP_RECORD_QUESTION, "networks");

  g_assert_cmpstr (none, ==, "");
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (self->choice), " ban ");
  sp_chronology_choice_choose_kind (self->choice, SP_MOMENT_KIND_OF_EVENTS + SP_EVENT_LAW, TRUE);
  sp_chronology_choice_choose_kind (self->choice, SP_MOMENT_CHANGE, TRUE);
  sp_lens_set_question (self->lens, question);
  sp_lens_choose_level (self->lens, get_level (question, "excluded"), FALSE);
  sp_lens_set_pinned (self->lens, TRUE);
  sp_lens_set_group (self->lens, get (self, SP_RECORD_GROUP, "club"));
  sp_lens_set_weakest (self->lens, SP_BASIS_STATEMENT);
  sp_lens_set_compared (self->lens, builder_date ("2019-03-05"));
  sp_lens_set_on (self->lens, builder_date ("2020"));
  all = describe_filters (self);
  g_assert_cmpstr (all, ==,
                   "Search: ban; Kind: Position change; Kind: Law; Question: 5G networks; Country’s position: "
                   "Excluded; Group: The Club; Based on: Governments; After 5 March 2019, up to 2020");
  filters = sp_chronology_filters_list (self->lens, self->choice);
  for (guint i = 0; i < filters->len; i++)
    {
      g_autoptr (GPtrArray) left = NULL;

      sp_chronology_filter_remove (filters->pdata[i], self->lens, self->choice);
      left = sp_chronology_filters_list (self->lens, self->choice);
      g_assert_cmpuint (left->len, ==, filters->len - i - 1);
    }
}

static void
test_dates_in_words (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  static const struct
  {
    const char *on;
    const char *with;
    const char *expected;
  } cases[] = {
    { NULL, NULL, "" },
    { "2020-05", NULL, "Up to May 2020" },
    { NULL, "2020", "After 2020" },
    { "2019-03", "2020", "After March 2019, up to 2020" },
    { "2020", "2019-03", "After March 2019, up to 2020" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = NULL;

      sp_lens_set_on (self->lens, builder_date (cases[i].on));
      sp_lens_set_compared (self->lens, builder_date (cases[i].with));
      words = describe_filters (self);
      g_assert_cmpstr (words, ==, cases[i].expected);
    }
}

/* From one to the next over the heads, and from nowhere to the first or the last. */
static void
test_neighbours (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const expected[] = { "aa-networks-2018", "talk", "cc-risk-2019", "vote" };
  g_autoptr (SpChronology) chronology = NULL;
  SpRecord *record = NULL;

  sp_chronology_choice_set_order (self->choice, SP_CHRONOLOGY_OLDEST);
  chronology = find (self);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      record = sp_chronology_get_neighbour (chronology, record, TRUE);
      g_assert_cmpstr (sp_record_get_id (record), ==, expected[i]);
    }
  for (guint i = G_N_ELEMENTS (expected) - 1; i > 0; i--)
    {
      record = sp_chronology_get_neighbour (chronology, record, FALSE);
      g_assert_cmpstr (sp_record_get_id (record), ==, expected[i - 1]);
    }
  g_assert_null (sp_chronology_get_neighbour (chronology, record, FALSE));
  record = sp_chronology_get_neighbour (chronology, NULL, FALSE);
  g_assert_cmpstr (sp_record_get_id (record), ==, "bb-risk-");
  g_assert_null (sp_chronology_get_neighbour (chronology, record, TRUE));
}

static void
test_lines (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SpCountryNames) names = sp_country_names_new (sp_index_get_dataset (self->index));
  g_autoptr (SpChronology) chronology = NULL;
  g_autoptr (GString) lines = g_string_new ("");

  sp_chronology_choice_set_order (self->choice, SP_CHRONOLOGY_OLDEST);
  sp_lens_set_on (self->lens, builder_date ("2019-03-05"));
  chronology = find (self);
  for (guint i = 0; i < sp_chronology_get_n_rows (chronology); i++)
    {
      const SpMoment *moment = sp_chronology_get_row (chronology, i)->moment;
      g_autofree char *line = moment ? sp_moment_format_line (moment, names) : g_strdup ("--");

      g_string_append_printf (lines, "%s\n", line);
    }
  g_assert_cmpstr (lines->str, ==,
                   "--\n"
                   "2018: AA: Permitted (First known position · 5G networks · Press reports)\n"
                   "--\n"
                   "2019: Title of talk (Meeting)\n"
                   "2019: CC: Denied (First known position · Espionage risk · Decision)\n"
                   "--\n"
                   "March 2019: Title of vote (Vote · BB, CC)\n"
                   "5 March 2019: Title of report (Report · CC)\n"
                   "5 March 2019: AA: Permitted → Restricted (Position change · 5G networks · Statement)\n"
                   "--\n"
                   "Date not known: BB: Manageable (First known position · Espionage risk · Statement)\n");
}

/* An address brings back what was wanted, says what means nothing in it, and has no sign that cannot be typed. */
static void
test_address (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SpAddress) written = g_new0 (SpAddress, 1);
  g_autoptr (SpAddress) plain = g_new0 (SpAddress, 1);
  g_autoptr (SpAddress) bad =
    sp_address_parse ("standpoint:x/events?kind=war&order=up&knd=law&search=a%0Ab&kind=vote", NULL);
  g_autoptr (GPtrArray) missing = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *text = NULL;

  sp_chronology_choice_write_address (self->choice, plain);
  g_assert_true (plain->events);
  g_assert_true (plain->search == NULL && plain->order == NULL && plain->kinds == NULL);
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (self->choice), "5G & more");
  sp_chronology_choice_set_order (self->choice, SP_CHRONOLOGY_OLDEST);
  sp_chronology_choice_choose_kind (self->choice, SP_MOMENT_FIRST, TRUE);
  sp_chronology_choice_choose_kind (self->choice, SP_MOMENT_KIND_OF_EVENTS + SP_EVENT_LAW, TRUE);
  written->dataset = g_strdup ("x");
  sp_chronology_choice_write_address (self->choice, written);
  text = sp_address_to_string (written);
  g_assert_cmpstr (text, ==, "standpoint:x/events?search=5G%20%26%20more&order=oldest&kind=first-position&kind=law");
  sp_chronology_choice_read_parts (self->choice, bad, missing);
  g_assert_cmpuint (missing->len, ==, 3);
  g_assert_cmpstr (missing->pdata[0], ==, "Order “up”");
  g_assert_cmpstr (missing->pdata[1], ==, "Kind “war”");
  g_assert_cmpstr (missing->pdata[2], ==, "Filter “knd”");
  g_assert_cmpstr (sp_search_choice_get_typed (SP_SEARCH_CHOICE (self->choice)), ==, "a b");
  g_assert_cmpint (sp_chronology_choice_get_order (self->choice), ==, SP_CHRONOLOGY_NEWEST);
  g_assert_cmpuint (sp_chronology_choice_get_kinds (self->choice), ==,
                    1u << (SP_MOMENT_KIND_OF_EVENTS + SP_EVENT_VOTE));
}

static void
test_nothing_at_all (void)
{
  DatasetBuilder *b = builder_new_with_questions (NULL);
  g_autoptr (SpDataset) dataset = builder_end (b);
  g_autoptr (SpIndex) index = sp_index_new (dataset);
  Fixture self = { index, sp_lens_new (index), sp_chronology_choice_new (), sp_moments_new (index) };
  g_autoptr (SpChronology) chronology = find (&self);
  g_autofree char *reason = sp_chronology_explain_none (self.lens, self.choice, chronology);

  g_assert_cmpuint (sp_chronology_get_n_rows (chronology), ==, 0);
  g_assert_cmpuint (sp_chronology_get_n_all (chronology), ==, 0);
  g_assert_cmpstr (reason, ==, "The dataset has no events and no positions.");
  g_assert_null (sp_chronology_get_neighbour (chronology, NULL, TRUE));
  g_assert_null (sp_chronology_get_neighbour (chronology, NULL, FALSE));
  g_object_unref (self.moments);
  g_object_unref (self.choice);
  g_object_unref (self.lens);
}

static void
count_cb (guint *count)
{
  ++*count;
}

static void
test_choice_says_so_once (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  SpChronologyChoice *choice = self->choice;
  SpChronologyOrder order;
  guint changes = 0, kind;

  g_signal_connect_swapped (choice, "changed", G_CALLBACK (count_cb), &changes);
  sp_chronology_choice_choose_kind (choice, 3, TRUE);
  sp_chronology_choice_choose_kind (choice, 3, 2);
  sp_chronology_choice_choose_kind (choice, 4, FALSE);
  g_assert_cmpuint (changes, ==, 1);
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (choice), "x");
  sp_chronology_choice_set_order (choice, SP_CHRONOLOGY_OLDEST);
  g_assert_cmpuint (changes, ==, 3);
  sp_chronology_choice_clear_all (choice);
  g_assert_cmpuint (changes, ==, 4);
  g_assert_cmpint (sp_chronology_choice_get_order (choice), ==, SP_CHRONOLOGY_OLDEST);
  sp_chronology_choice_reset (choice);
  sp_chronology_choice_reset (choice);
  g_assert_cmpuint (changes, ==, 5);
  for (guint i = 0; i < SP_N_MOMENT_KINDS; i++)
    {
      g_assert_true (sp_moment_kind_from_nick (sp_moment_kind_get_nick (i), &kind));
      g_assert_cmpuint (kind, ==, i);
    }
  g_assert_false (sp_moment_kind_from_nick ("none", &kind));
  g_assert_true (sp_chronology_order_from_nick ("oldest", &order) && order == SP_CHRONOLOGY_OLDEST);
  g_assert_false (sp_chronology_order_from_nick ("speaker", &order));
}

#define ADD(path, function) g_test_add ("/chronology/" path, Fixture, NULL, set_up, function, tear_down)

/* Digits are grouped as the user's language does it, and in none without a language. */
static void
test_many_are_grouped (void)
{
  static const struct
  {
    const char *locale;
    const char *text;
  } cases[] = { { "C.UTF-8", "12345 events" }, { "en_US.UTF-8", "12,345 events" }, { "de_DE.UTF-8", "12.345 events" } };
  g_autofree char *before = g_strdup (setlocale (LC_NUMERIC, NULL));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = NULL;

      if (setlocale (LC_NUMERIC, cases[i].locale) == NULL)
        {
          g_test_message ("%s is not installed", cases[i].locale);
          continue;
        }
      text = sp_moment_sort_format_count (SP_MOMENT_EVENT, 12345);
      g_assert_cmpstr (text, ==, cases[i].text);
    }
  setlocale (LC_NUMERIC, before);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  ADD ("oldest-first", test_oldest_first);
  ADD ("newest-first", test_newest_first);
  ADD ("counts", test_counts);
  ADD ("date", test_date);
  ADD ("span", test_span);
  ADD ("question", test_question);
  ADD ("group", test_group);
  ADD ("level", test_level);
  ADD ("basis", test_basis);
  ADD ("kinds", test_kinds);
  ADD ("search", test_search);
  ADD ("nothing-found", test_nothing_found);
  ADD ("ways-out", test_ways_out);
  ADD ("filters", test_filters);
  ADD ("dates-in-words", test_dates_in_words);
  ADD ("neighbours", test_neighbours);
  ADD ("lines", test_lines);
  ADD ("address", test_address);
  ADD ("choice-says-so-once", test_choice_says_so_once);
  g_test_add_func ("/chronology/nothing-at-all", test_nothing_at_all);
  g_test_add_func ("/chronology/many-are-grouped", test_many_are_grouped);
  return g_test_run ();
}
