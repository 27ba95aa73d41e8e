/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of every type of record: with all that it can have, and with the least. */
#include "sp-event.h"
#include "sp-group.h"
#include "sp-position.h"

#include <locale.h>

/* Records that others refer to, each with all that it can have. */
typedef struct
{
  SpLevel *level;
  SpScale *scale;
  SpQuestion *question;
  SpCountry *country;
  SpSource *source;
  SpActor *actor;
  SpQuote *quote;
} Records;

static GPtrArray *
make_array (gpointer object)
{
  GPtrArray *array = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (array, g_object_ref (object));
  return array;
}

static SpLevel *
make_level (void)
{
  char id[] = "excluded", label[] = "Excluded";
  SpLevel *level = sp_level_new (&(SpLevelInit) { .id = id,
                                                  .mark = "E",
                                                  .label = label,
                                                  .summary = "Not allowed",
                                                  .color = "#aabbcc",
                                                  .index = 3,
                                                  .on_scale = TRUE });

  /* Texts are copied. */
  id[0] = label[0] = '?';
  return level;
}

static SpScale *
make_scale (SpLevel *level)
{
  g_autoptr (GPtrArray) levels = make_array (level);

  return sp_scale_new (&(SpScaleInit) { .id = "equipment", .kind_of_order = SP_SCALE_SEQUENTIAL, .levels = levels });
}

static SpQuestion *
make_question (SpScale *scale, SpLevel *level)
{
  g_autoptr (GPtrArray) sentences = g_ptr_array_new_with_free_func (sp_sentence_free);
  SpSentence *sentence = g_new0 (SpSentence, 1);

  /* Borrowed: the scale keeps it. */
  sentence->level = level;
  sentence->language = g_strdup ("de");
  sentence->text = g_strdup ("{country} schließt sie aus");
  g_ptr_array_add (sentences, sentence);
  return sp_question_new (&(SpQuestionInit) { .id = "networks",
                                              .scale = scale,
                                              .short_title = "Networks",
                                              .title = "The networks",
                                              .text = "May they?",
                                              .sentences = sentences });
}

static SpCountry *
make_country (SpQuestion *question)
{
  static const char *const aliases[] = { "Britain", "UK", NULL };
  g_autoptr (GPtrArray) array = g_ptr_array_new_with_free_func (sp_searched_free);
  SpSearched *searched = g_new0 (SpSearched, 1);

  searched->question = g_object_ref (question);
  searched->on = (SpDate) { 2026, 11, 0 };
  g_ptr_array_add (array, searched);
  return sp_country_new (&(SpCountryInit) { .id = "GB",
                                            .name = "United Kingdom",
                                            .short_name = "Britain",
                                            .capital = "London",
                                            .region = "Northern Europe",
                                            .aliases = aliases,
                                            .searched = array });
}

static SpSource *
make_source (void)
{
  g_autoptr (GPtrArray) authors = g_ptr_array_new_with_free_func (sp_author_free);
  SpAuthor *author = g_new0 (SpAuthor, 1);

  author->family = g_strdup ("Churchill");
  author->given = g_strdup ("Owen");
  author->literal = g_strdup ("A newsroom");
  g_ptr_array_add (authors, author);
  return sp_source_new (&(SpSourceInit) { .id = "paper",
                                          .document_type = SP_SOURCE_ARTICLE_MAGAZINE,
                                          .title = "A title",
                                          .title_status = SP_TITLE_PRINTED,
                                          .container_title = "A magazine",
                                          .authors = authors,
                                          .issued = { 2019, 2, 22 },
                                          .url = "https://example.org/a",
                                          .archived = "https://example.org/b",
                                          .accessed = { 2026, 11, 0 },
                                          .language = "en" });
}

static SpActor *
make_actor (SpCountry *country)
{
  g_autoptr (GPtrArray) roles = g_ptr_array_new_with_free_func (sp_role_free);
  SpRole *role = g_new0 (SpRole, 1);

  role->title = g_strdup ("Secretary of State");
  role->organization = g_strdup ("state-department");
  role->from = (SpDate) { 2018, 4, 26 };
  role->to = (SpDate) { 2021, 1, 20 };
  g_ptr_array_add (roles, role);
  return sp_actor_new (&(SpActorInit) { .id = "secretary",
                                        .name = "A Secretary",
                                        .actor_kind = SP_ACTOR_AGENCY,
                                        .country = country,
                                        .roles = roles });
}

static SpQuote *
make_quote (SpActor *actor, SpSource *source, SpQuestion *question, SpLevel *level, SpCountry *country)
{
  g_autoptr (GPtrArray) stances = g_ptr_array_new_with_free_func (sp_stance_free);
  g_autoptr (GPtrArray) mentions = make_array (country);
  SpStance *stance = g_new0 (SpStance, 1);

  stance->question = g_object_ref (question);
  stance->level = g_object_ref (level);
  g_ptr_array_add (stances, stance);
  return sp_quote_new (&(SpQuoteInit) { .id = "words",
                                        .text = "Des mots",
                                        .translation = "Words",
                                        .language = "fr",
                                        .speaker = actor,
                                        .role = "Minister",
                                        .speaks_for = SP_SPEAKS_FOR_LEGISLATURE,
                                        .said = { 2019, 2, 21 },
                                        .venue = "an interview",
                                        .source = source,
                                        .stances = stances,
                                        .mentions = mentions,
                                        .context = "When asked.",
                                        .checked = { 2026, 10, 0 } });
}

static void
set_up (Records *records, gconstpointer data G_GNUC_UNUSED)
{
  records->level = make_level ();
  records->scale = make_scale (records->level);
  records->question = make_question (records->scale, records->level);
  records->country = make_country (records->question);
  records->source = make_source ();
  records->actor = make_actor (records->country);
  records->quote = make_quote (records->actor, records->source, records->question, records->level, records->country);
}

/* Nothing that refers to another may have kept a reference too many. */
static void
tear_down (Records *records, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_finalize_object (records->quote);
  g_assert_finalize_object (records->actor);
  g_assert_finalize_object (records->source);
  g_assert_finalize_object (records->country);
  g_assert_finalize_object (records->question);
  g_assert_finalize_object (records->scale);
  g_assert_finalize_object (records->level);
}

static void
assert_record (gpointer record, SpRecordKind kind, const char *id)
{
  g_assert_true (SP_IS_RECORD (record));
  g_assert_cmpint (sp_record_get_kind (record), ==, kind);
  g_assert_cmpstr (sp_record_get_id (record), ==, id);
  g_assert_null (sp_record_get_unknown (record));
}

static void
assert_date (SpDate date, const char *expected)
{
  g_autofree char *text = sp_date_to_string (date);

  g_assert_cmpstr (text, ==, expected);
}

static void
assert_only (GPtrArray *array, gpointer expected)
{
  g_assert_cmpuint (array->len, ==, 1);
  g_assert_true (array->pdata[0] == expected);
}

static void
test_level (Records *records, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SpLevel) least = sp_level_new (&(SpLevelInit) { .id = "u", .mark = "U", .label = "U", .summary = "" });

  g_assert_cmpstr (sp_level_get_id (records->level), ==, "excluded");
  g_assert_cmpstr (sp_level_get_mark (records->level), ==, "E");
  g_assert_cmpstr (sp_level_get_label (records->level), ==, "Excluded");
  g_assert_cmpstr (sp_level_get_summary (records->level), ==, "Not allowed");
  g_assert_cmpstr (sp_level_get_color (records->level), ==, "#aabbcc");
  g_assert_cmpuint (sp_level_get_index (records->level), ==, 3);
  g_assert_true (sp_level_is_on_scale (records->level));
  g_assert_null (sp_level_get_color (least));
  g_assert_false (sp_level_is_on_scale (least));
}

static void
test_scale (Records *records, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SpScale) least = sp_scale_new (&(SpScaleInit) { .id = "least" });

  assert_record (records->scale, SP_RECORD_SCALE, "equipment");
  g_assert_cmpint (sp_scale_get_kind_of_order (records->scale), ==, SP_SCALE_SEQUENTIAL);
  assert_only (sp_scale_get_levels (records->scale), records->level);
  g_assert_cmpuint (sp_scale_get_levels (least)->len, ==, 0);
}

static void
test_question (Records *records, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SpQuestion) least = sp_question_new (
    &(SpQuestionInit) { .id = "least", .scale = records->scale, .short_title = "", .title = "", .text = "" });
  SpSentence *sentence = sp_question_get_sentences (records->question)->pdata[0];

  assert_record (records->question, SP_RECORD_QUESTION, "networks");
  g_assert_true (sp_question_get_scale (records->question) == records->scale);
  g_assert_cmpstr (sp_question_get_short_title (records->question), ==, "Networks");
  g_assert_cmpstr (sp_question_get_title (records->question), ==, "The networks");
  g_assert_cmpstr (sp_question_get_text (records->question), ==, "May they?");
  g_assert_true (sentence->level == records->level);
  g_assert_cmpstr (sentence->language, ==, "de");
  g_assert_cmpstr (sentence->text, ==, "{country} schließt sie aus");
  g_assert_cmpuint (sp_question_get_sentences (least)->len, ==, 0);
}

static void
test_country (Records *records, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SpCountry) least = sp_country_new (&(SpCountryInit) { .id = "XK", .name = "Kosovo", .region = "" });
  SpSearched *searched = sp_country_get_searched (records->country)->pdata[0];

  assert_record (records->country, SP_RECORD_COUNTRY, "GB");
  g_assert_cmpstr (sp_country_get_name (records->country), ==, "United Kingdom");
  g_assert_cmpstr (sp_country_get_short_name (records->country), ==, "Britain");
  g_assert_cmpstr (sp_country_get_capital (records->country), ==, "London");
  g_assert_cmpstr (sp_country_get_region (records->country), ==, "Northern Europe");
  g_assert_cmpuint (g_strv_length ((char **) sp_country_get_aliases (records->country)), ==, 2);
  g_assert_cmpstr (sp_country_get_aliases (records->country)[1], ==, "UK");
  g_assert_true (searched->question == records->question);
  assert_date (searched->on, "2026-11");
  g_assert_null (sp_country_get_short_name (least));
  g_assert_null (sp_country_get_capital (least));
  g_assert_null (sp_country_get_aliases (least));
  g_assert_cmpuint (sp_country_get_searched (least)->len, ==, 0);
}

static void
test_source (Records *records, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SpSource) least =
    sp_source_new (&(SpSourceInit) { .id = "least", .title = "", .container_title = "", .language = "en" });
  SpAuthor *author = sp_source_get_authors (records->source)->pdata[0];

  assert_record (records->source, SP_RECORD_SOURCE, "paper");
  g_assert_cmpint (sp_source_get_document_type (records->source), ==, SP_SOURCE_ARTICLE_MAGAZINE);
  g_assert_cmpstr (sp_source_get_title (records->source), ==, "A title");
  g_assert_cmpint (sp_source_get_title_status (records->source), ==, SP_TITLE_PRINTED);
  g_assert_cmpstr (sp_source_get_container_title (records->source), ==, "A magazine");
  g_assert_cmpstr (author->family, ==, "Churchill");
  g_assert_cmpstr (author->given, ==, "Owen");
  g_assert_cmpstr (author->literal, ==, "A newsroom");
  assert_date (sp_source_get_issued (records->source), "2019-02-22");
  g_assert_cmpstr (sp_source_get_url (records->source), ==, "https://example.org/a");
  g_assert_cmpstr (sp_source_get_archived (records->source), ==, "https://example.org/b");
  assert_date (sp_source_get_accessed (records->source), "2026-11");
  g_assert_cmpstr (sp_source_get_language (records->source), ==, "en");
  g_assert_cmpint (sp_source_get_title_status (least), ==, SP_TITLE_UNRECORDED);
  g_assert_cmpuint (sp_source_get_authors (least)->len, ==, 0);
  g_assert_null (sp_source_get_url (least));
  g_assert_null (sp_source_get_archived (least));
  assert_date (sp_source_get_issued (least), "");
  assert_date (sp_source_get_accessed (least), "");
}

static void
test_group (Records *records, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GPtrArray) memberships = g_ptr_array_new_with_free_func (sp_membership_free);
  g_autoptr (GPtrArray) sources = make_array (records->source);
  g_autoptr (SpGroup) group = NULL;
  g_autoptr (SpGroup) least =
    sp_group_new (&(SpGroupInit) { .id = "least", .name = "", .description_of_kind = "", .summary = "" });
  SpMembership *membership = g_new0 (SpMembership, 1);

  membership->country = g_object_ref (records->country);
  membership->from = (SpDate) { 1949, 0, 0 };
  membership->to = (SpDate) { 2020, 1, 31 };
  g_ptr_array_add (memberships, membership);
  group = sp_group_new (&(SpGroupInit) { .id = "alliance",
                                         .name = "An alliance",
                                         .short_name = "AA",
                                         .description_of_kind = "military alliance",
                                         .summary = "A summary",
                                         .memberships = memberships,
                                         .sources = sources });
  assert_record (group, SP_RECORD_GROUP, "alliance");
  g_assert_cmpstr (sp_group_get_name (group), ==, "An alliance");
  g_assert_cmpstr (sp_group_get_short_name (group), ==, "AA");
  g_assert_cmpstr (sp_group_get_description_of_kind (group), ==, "military alliance");
  g_assert_cmpstr (sp_group_get_summary (group), ==, "A summary");
  assert_only (sp_group_get_memberships (group), membership);
  assert_date (membership->from, "1949");
  assert_date (membership->to, "2020-01-31");
  assert_only (sp_group_get_sources (group), records->source);
  g_assert_null (sp_group_get_short_name (least));
  g_assert_cmpuint (sp_group_get_memberships (least)->len, ==, 0);
  g_assert_cmpuint (sp_group_get_sources (least)->len, ==, 0);
}

static void
test_actor (Records *records, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SpActor) least = sp_actor_new (&(SpActorInit) { .id = "least", .name = "Least" });
  SpRole *role = sp_actor_get_roles (records->actor)->pdata[0];

  assert_record (records->actor, SP_RECORD_ACTOR, "secretary");
  g_assert_cmpstr (sp_actor_get_name (records->actor), ==, "A Secretary");
  g_assert_cmpint (sp_actor_get_actor_kind (records->actor), ==, SP_ACTOR_AGENCY);
  g_assert_true (sp_actor_get_country (records->actor) == records->country);
  g_assert_cmpstr (role->title, ==, "Secretary of State");
  g_assert_cmpstr (role->organization, ==, "state-department");
  assert_date (role->from, "2018-04-26");
  assert_date (role->to, "2021-01-20");
  g_assert_null (sp_actor_get_country (least));
  g_assert_cmpuint (sp_actor_get_roles (least)->len, ==, 0);
}

static void
test_quote (Records *records, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SpQuote) least = sp_quote_new (&(SpQuoteInit) { .id = "least",
                                                             .text = "",
                                                             .language = "en",
                                                             .speaker = records->actor,
                                                             .source = records->source,
                                                             .context = "" });
  SpStance *stance = sp_quote_get_stances (records->quote)->pdata[0];

  assert_record (records->quote, SP_RECORD_QUOTE, "words");
  g_assert_cmpstr (sp_quote_get_text (records->quote), ==, "Des mots");
  g_assert_cmpstr (sp_quote_get_translation (records->quote), ==, "Words");
  g_assert_cmpstr (sp_quote_get_language (records->quote), ==, "fr");
  g_assert_true (sp_quote_get_speaker (records->quote) == records->actor);
  g_assert_cmpstr (sp_quote_get_role (records->quote), ==, "Minister");
  g_assert_cmpint (sp_quote_get_speaks_for (records->quote), ==, SP_SPEAKS_FOR_LEGISLATURE);
  assert_date (sp_quote_get_said (records->quote), "2019-02-21");
  g_assert_cmpstr (sp_quote_get_venue (records->quote), ==, "an interview");
  g_assert_true (sp_quote_get_source (records->quote) == records->source);
  g_assert_true (stance->question == records->question && stance->level == records->level);
  assert_only (sp_quote_get_mentions (records->quote), records->country);
  g_assert_cmpstr (sp_quote_get_context (records->quote), ==, "When asked.");
  assert_date (sp_quote_get_checked (records->quote), "2026-10");
  g_assert_null (sp_quote_get_translation (least));
  g_assert_null (sp_quote_get_role (least));
  g_assert_null (sp_quote_get_venue (least));
  g_assert_cmpuint (sp_quote_get_stances (least)->len, ==, 0);
  g_assert_cmpuint (sp_quote_get_mentions (least)->len, ==, 0);
  assert_date (sp_quote_get_said (least), "");
  assert_date (sp_quote_get_checked (least), "");
}

static void
test_position (Records *records, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GPtrArray) deadlines = g_ptr_array_new_with_free_func (sp_deadline_free);
  g_autoptr (GPtrArray) sources = make_array (records->source);
  g_autoptr (GPtrArray) quotes = make_array (records->quote);
  g_autoptr (SpPosition) position = NULL;
  g_autoptr (SpPosition) least = NULL;
  SpPositionInit init = { .id = "position",
                          .country = records->country,
                          .question = records->question,
                          .level = records->level,
                          .summary = "A summary" };
  SpDeadline *deadline = g_new0 (SpDeadline, 1);

  least = sp_position_new (&init);
  deadline->date = (SpDate) { 2027, 12, 31 };
  deadline->what = g_strdup ("removal");
  g_ptr_array_add (deadlines, deadline);
  init.from = (SpDate) { 2020, 1, 28 };
  init.to = (SpDate) { 2021, 0, 0 };
  init.basis = SP_BASIS_DECISION;
  init.deadlines = deadlines;
  init.sources = sources;
  init.quotes = quotes;
  position = sp_position_new (&init);

  assert_record (position, SP_RECORD_POSITION, "position");
  g_assert_true (sp_position_get_country (position) == records->country);
  g_assert_true (sp_position_get_question (position) == records->question);
  g_assert_true (sp_position_get_level (position) == records->level);
  assert_date (sp_position_get_from (position), "2020-01-28");
  assert_date (sp_position_get_to (position), "2021");
  g_assert_cmpint (sp_position_get_basis (position), ==, SP_BASIS_DECISION);
  g_assert_cmpstr (sp_position_get_summary (position), ==, "A summary");
  assert_only (sp_position_get_deadlines (position), deadline);
  assert_only (sp_position_get_sources (position), records->source);
  assert_only (sp_position_get_quotes (position), records->quote);
  assert_date (sp_position_get_to (least), "");
  g_assert_cmpuint (sp_position_get_deadlines (least)->len, ==, 0);
  g_assert_cmpuint (sp_position_get_sources (least)->len, ==, 0);
  g_assert_cmpuint (sp_position_get_quotes (least)->len, ==, 0);
}

static void
test_event (Records *records, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GPtrArray) countries = make_array (records->country);
  g_autoptr (GPtrArray) actors = make_array (records->actor);
  g_autoptr (GPtrArray) questions = make_array (records->question);
  g_autoptr (GPtrArray) sources = make_array (records->source);
  g_autoptr (SpEvent) event = sp_event_new (&(SpEventInit) { .id = "event",
                                                             .date = { 2018, 8, 13 },
                                                             .event_kind = SP_EVENT_SANCTION,
                                                             .title = "A title",
                                                             .summary = "A summary",
                                                             .countries = countries,
                                                             .actors = actors,
                                                             .questions = questions,
                                                             .sources = sources });
  g_autoptr (SpEvent) least = sp_event_new (&(SpEventInit) { .id = "least", .title = "", .summary = "" });

  assert_record (event, SP_RECORD_EVENT, "event");
  assert_date (sp_event_get_date (event), "2018-08-13");
  g_assert_cmpint (sp_event_get_event_kind (event), ==, SP_EVENT_SANCTION);
  g_assert_cmpstr (sp_event_get_title (event), ==, "A title");
  g_assert_cmpstr (sp_event_get_summary (event), ==, "A summary");
  assert_only (sp_event_get_countries (event), records->country);
  assert_only (sp_event_get_actors (event), records->actor);
  assert_only (sp_event_get_questions (event), records->question);
  assert_only (sp_event_get_sources (event), records->source);
  g_assert_cmpuint (sp_event_get_countries (least)->len, ==, 0);
  g_assert_cmpuint (sp_event_get_actors (least)->len, ==, 0);
  g_assert_cmpuint (sp_event_get_questions (least)->len, ==, 0);
  g_assert_cmpuint (sp_event_get_sources (least)->len, ==, 0);
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*test) (Records *, gconstpointer);
  } cases[] = {
    { "/record-types/level", test_level },       { "/record-types/scale", test_scale },
    { "/record-types/question", test_question }, { "/record-types/country", test_country },
    { "/record-types/source", test_source },     { "/record-types/group", test_group },
    { "/record-types/actor", test_actor },       { "/record-types/quote", test_quote },
    { "/record-types/position", test_position }, { "/record-types/event", test_event },
  };

  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add (cases[i].path, Records, NULL, set_up, cases[i].test, tear_down);
  return g_test_run ();
}
