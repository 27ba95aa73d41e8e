/* SPDX-License-Identifier: GPL-3.0-or-later
 * Makes records of objects that were checked. */
#include "sp-record-maker.h"

#include "sp-event.h"
#include "sp-group.h"
#include "sp-position.h"
#include "sp-record-keys.h"

static gpointer
make_scale (const SpValue *values, GVariant *unknown)
{
  const SpScaleInit init = {
    .id = values[SP_KEY_SCALE_ID].text,
    .unknown = unknown,
    .kind_of_order = (SpScaleKind) values[SP_KEY_SCALE_KIND].number,
    .levels = values[SP_KEY_SCALE_LEVELS].array,
  };

  return sp_scale_new (&init);
}

/* Each element has the sentences of one level. */
static GPtrArray *
flatten_sentences (GPtrArray *levels)
{
  GPtrArray *sentences = g_ptr_array_new_with_free_func (sp_sentence_free);

  for (guint i = 0; levels != NULL && i < levels->len; i++)
    g_ptr_array_extend_and_steal (sentences, g_ptr_array_ref (levels->pdata[i]));
  return sentences;
}

static gpointer
make_question (const SpValue *values, GVariant *unknown)
{
  g_autoptr (GPtrArray) sentences = flatten_sentences (values[SP_KEY_QUESTION_LEVELS].array);
  const SpQuestionInit init = {
    .id = values[SP_KEY_QUESTION_ID].text,
    .unknown = unknown,
    .scale = values[SP_KEY_QUESTION_SCALE].record,
    .short_title = values[SP_KEY_QUESTION_SHORT].text,
    .title = values[SP_KEY_QUESTION_TITLE].text,
    .text = values[SP_KEY_QUESTION_TEXT].text,
    .sentences = sentences,
  };

  return sp_question_new (&init);
}

static gpointer
make_country (const SpValue *values, GVariant *unknown)
{
  GPtrArray *aliases = values[SP_KEY_COUNTRY_ALIASES].array;
  const SpCountryInit init = {
    .id = values[SP_KEY_COUNTRY_CODE].text,
    .unknown = unknown,
    .name = values[SP_KEY_COUNTRY_NAME].text,
    .short_name = values[SP_KEY_COUNTRY_SHORT].text,
    .capital = values[SP_KEY_COUNTRY_CAPITAL].text,
    .region = values[SP_KEY_COUNTRY_REGION].text,
    .aliases = aliases ? (const char *const *) aliases->pdata : NULL,
    .searched = values[SP_KEY_COUNTRY_SEARCHED].array,
  };

  return sp_country_new (&init);
}

static gpointer
make_source (const SpValue *values, GVariant *unknown)
{
  int title_status = values[SP_KEY_SOURCE_TITLE_STATUS].number;
  const SpSourceInit init = {
    .id = values[SP_KEY_SOURCE_ID].text,
    .unknown = unknown,
    .document_type = (SpSourceType) values[SP_KEY_SOURCE_TYPE].number,
    .title = values[SP_KEY_SOURCE_TITLE].text,
    .title_status = title_status < 0 ? SP_TITLE_UNRECORDED : (SpTitleStatus) title_status,
    .container_title = values[SP_KEY_SOURCE_CONTAINER_TITLE].text,
    .authors = values[SP_KEY_SOURCE_AUTHOR].array,
    .issued = values[SP_KEY_SOURCE_ISSUED].date,
    .url = values[SP_KEY_SOURCE_URL].text,
    .archived = values[SP_KEY_SOURCE_ARCHIVED].text,
    .accessed = values[SP_KEY_SOURCE_ACCESSED].date,
    .language = values[SP_KEY_SOURCE_LANGUAGE].text,
  };

  return sp_source_new (&init);
}

static gpointer
make_group (const SpValue *values, GVariant *unknown)
{
  const SpGroupInit init = {
    .id = values[SP_KEY_GROUP_ID].text,
    .unknown = unknown,
    .name = values[SP_KEY_GROUP_NAME].text,
    .short_name = values[SP_KEY_GROUP_SHORT].text,
    .description_of_kind = values[SP_KEY_GROUP_KIND].text,
    .summary = values[SP_KEY_GROUP_SUMMARY].text,
    .memberships = values[SP_KEY_GROUP_MEMBERS].array,
    .sources = values[SP_KEY_GROUP_SOURCES].array,
  };

  return sp_group_new (&init);
}

static gpointer
make_actor (const SpValue *values, GVariant *unknown)
{
  const SpActorInit init = {
    .id = values[SP_KEY_ACTOR_ID].text,
    .unknown = unknown,
    .name = values[SP_KEY_ACTOR_NAME].text,
    .actor_kind = (SpActorKind) values[SP_KEY_ACTOR_KIND].number,
    .country = values[SP_KEY_ACTOR_COUNTRY].record,
    .roles = values[SP_KEY_ACTOR_ROLES].array,
  };

  return sp_actor_new (&init);
}

static gpointer
make_quote (const SpValue *values, GVariant *unknown)
{
  const SpQuoteInit init = {
    .id = values[SP_KEY_QUOTE_ID].text,
    .unknown = unknown,
    .text = values[SP_KEY_QUOTE_TEXT].text,
    .translation = values[SP_KEY_QUOTE_TRANSLATION].text,
    .language = values[SP_KEY_QUOTE_LANGUAGE].text,
    .speaker = values[SP_KEY_QUOTE_SPEAKER].record,
    .role = values[SP_KEY_QUOTE_ROLE].text,
    .speaks_for = (SpSpeaksFor) values[SP_KEY_QUOTE_SPEAKS_FOR].number,
    .said = values[SP_KEY_QUOTE_SAID].date,
    .venue = values[SP_KEY_QUOTE_VENUE].text,
    .source = values[SP_KEY_QUOTE_SOURCE].record,
    .stances = values[SP_KEY_QUOTE_STANCES].array,
    .mentions = values[SP_KEY_QUOTE_MENTIONS].array,
    .context = values[SP_KEY_QUOTE_CONTEXT].text,
    .checked = values[SP_KEY_QUOTE_CHECKED].date,
  };

  return sp_quote_new (&init);
}

static gpointer
make_position (const SpValue *values, GVariant *unknown)
{
  const SpPositionInit init = {
    .id = values[SP_KEY_POSITION_ID].text,
    .unknown = unknown,
    .country = values[SP_KEY_POSITION_COUNTRY].record,
    .question = values[SP_KEY_POSITION_QUESTION].record,
    .level = values[SP_KEY_POSITION_LEVEL].record,
    .from = values[SP_KEY_POSITION_FROM].date,
    .to = values[SP_KEY_POSITION_TO].date,
    .basis = (SpBasis) values[SP_KEY_POSITION_BASIS].number,
    .summary = values[SP_KEY_POSITION_SUMMARY].text,
    .deadlines = values[SP_KEY_POSITION_DEADLINES].array,
    .sources = values[SP_KEY_POSITION_SOURCES].array,
    .quotes = values[SP_KEY_POSITION_QUOTES].array,
  };

  return sp_position_new (&init);
}

static gpointer
make_event (const SpValue *values, GVariant *unknown)
{
  const SpEventInit init = {
    .id = values[SP_KEY_EVENT_ID].text,
    .unknown = unknown,
    .date = values[SP_KEY_EVENT_DATE].date,
    .event_kind = (SpEventKind) values[SP_KEY_EVENT_KIND].number,
    .title = values[SP_KEY_EVENT_TITLE].text,
    .summary = values[SP_KEY_EVENT_SUMMARY].text,
    .countries = values[SP_KEY_EVENT_COUNTRIES].array,
    .actors = values[SP_KEY_EVENT_ACTORS].array,
    .questions = values[SP_KEY_EVENT_QUESTIONS].array,
    .sources = values[SP_KEY_EVENT_SOURCES].array,
  };

  return sp_event_new (&init);
}

static gpointer (*const makers[SP_N_RECORD_KINDS]) (const SpValue *values, GVariant *unknown) = {
  [SP_RECORD_SCALE] = make_scale,   [SP_RECORD_QUESTION] = make_question, [SP_RECORD_COUNTRY] = make_country,
  [SP_RECORD_SOURCE] = make_source, [SP_RECORD_GROUP] = make_group,       [SP_RECORD_ACTOR] = make_actor,
  [SP_RECORD_QUOTE] = make_quote,   [SP_RECORD_POSITION] = make_position, [SP_RECORD_EVENT] = make_event,
};

/**
 * sp_make_record: (skip)
 * @conversion: a conversion whose object is not faulty
 * @kind: the kind of the record
 * @values: the values of its keys
 *
 * Returns: (transfer full): the record
 */
SpRecord *
sp_make_record (SpConversion *conversion, SpRecordKind kind, const SpValue *values)
{
  g_assert (!conversion->is_faulty);

  return makers[kind](values, sp_conversion_dup_unknown (conversion));
}
