/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which keys the objects of a dataset have, and what belongs into each: the tables of FORMAT.md. */
#include "sp-record-shape.h"

#include "sp-element-maker.h"
#include "sp-record-keys.h"

#define REQUIRED SP_FIELD_REQUIRED
#define OPTIONAL SP_FIELD_OPTIONAL
#define DROPPABLE SP_FIELD_DROPPABLE

/* clang-format off */

static const SpField dataset_fields[] = {
  [SP_KEY_DATASET_FORMAT] = { "format", SP_FIELD_TEXT, REQUIRED },
  [SP_KEY_DATASET_ID] = { "id", SP_FIELD_ID, REQUIRED },
  [SP_KEY_DATASET_TITLE] = { "title", SP_FIELD_TEXT, REQUIRED },
  [SP_KEY_DATASET_DESCRIPTION] = { "description", SP_FIELD_TEXT, OPTIONAL },
  [SP_KEY_DATASET_EDITION] = { "edition", SP_FIELD_DATE, REQUIRED },
  [SP_KEY_DATASET_LANGUAGE] = { "language", SP_FIELD_LANGUAGE, REQUIRED },
  [SP_KEY_DATASET_LICENSE] = { "license", SP_FIELD_TEXT, OPTIONAL },
  [SP_KEY_DATASET_AUTHORS] = { "authors", SP_FIELD_TEXTS, OPTIONAL },
  [SP_KEY_DATASET_PUBLISHER] = { "publisher", SP_FIELD_TEXT, OPTIONAL },
  [SP_KEY_DATASET_HOMEPAGE] = { "homepage", SP_FIELD_URL, OPTIONAL },
  [SP_KEY_DATASET_METHOD] = { "method", SP_FIELD_TEXT, OPTIONAL },
  [SP_KEY_DATASET_CITE_AS] = { "cite_as", SP_FIELD_TEXT, OPTIONAL },
  [SP_KEY_DATASET_REPORT_TO] = { "report_to", SP_FIELD_TEXT, OPTIONAL },
};

static const SpField level_fields[] = {
  [SP_KEY_LEVEL_ID] = { "id", SP_FIELD_ID, REQUIRED },
  [SP_KEY_LEVEL_MARK] = { "mark", SP_FIELD_MARK, REQUIRED },
  [SP_KEY_LEVEL_LABEL] = { "label", SP_FIELD_TEXT, REQUIRED },
  [SP_KEY_LEVEL_SUMMARY] = { "summary", SP_FIELD_TEXT, REQUIRED },
  [SP_KEY_LEVEL_ON_SCALE] = { "on_scale", SP_FIELD_BOOLEAN, OPTIONAL },
  [SP_KEY_LEVEL_COLOR] = { "color", SP_FIELD_COLOR, OPTIONAL },
};

static const SpShape level_shape = { level_fields, G_N_ELEMENTS (level_fields), sp_make_level, g_object_unref };

static const SpField scale_fields[] = {
  [SP_KEY_SCALE_ID] = { "id", SP_FIELD_ID, REQUIRED },
  [SP_KEY_SCALE_KIND] = { "kind", SP_FIELD_TERM, REQUIRED, .vocabulary = &sp_scale_kind_vocabulary },
  [SP_KEY_SCALE_LEVELS] = { "levels", SP_FIELD_OBJECTS, REQUIRED, .shape = &level_shape },
};

static const SpField sentence_fields[] = {
  [SP_KEY_SENTENCE_LEVEL] = { "level", SP_FIELD_LEVEL, REQUIRED },
  [SP_KEY_SENTENCE_SENTENCE] = { "sentence", SP_FIELD_SENTENCES, REQUIRED },
};

static const SpShape sentence_shape = { sentence_fields, G_N_ELEMENTS (sentence_fields), sp_make_sentences,
                                        (GDestroyNotify) g_ptr_array_unref };

static const SpField question_fields[] = {
  [SP_KEY_QUESTION_ID] = { "id", SP_FIELD_ID, REQUIRED },
  [SP_KEY_QUESTION_SCALE] = { "scale", SP_FIELD_REFERENCE, REQUIRED, .target = SP_RECORD_SCALE },
  [SP_KEY_QUESTION_SHORT] = { "short", SP_FIELD_TEXT, REQUIRED },
  [SP_KEY_QUESTION_TITLE] = { "title", SP_FIELD_TEXT, REQUIRED },
  [SP_KEY_QUESTION_TEXT] = { "text", SP_FIELD_TEXT, REQUIRED },
  [SP_KEY_QUESTION_LEVELS] = { "levels", SP_FIELD_OBJECTS, OPTIONAL, .shape = &sentence_shape },
};

static const SpField searched_fields[] = {
  [SP_KEY_SEARCHED_QUESTION] = { "question", SP_FIELD_REFERENCE, REQUIRED | DROPPABLE, .target = SP_RECORD_QUESTION },
  [SP_KEY_SEARCHED_ON] = { "on", SP_FIELD_DATE, REQUIRED },
};

static const SpShape searched_shape = { searched_fields, G_N_ELEMENTS (searched_fields), sp_make_searched,
                                        sp_searched_free };

static const SpField country_fields[] = {
  [SP_KEY_COUNTRY_CODE] = { "code", SP_FIELD_CODE, REQUIRED },
  [SP_KEY_COUNTRY_NAME] = { "name", SP_FIELD_TEXT, REQUIRED },
  [SP_KEY_COUNTRY_CAPITAL] = { "capital", SP_FIELD_TEXT, REQUIRED | SP_FIELD_NULLABLE },
  [SP_KEY_COUNTRY_REGION] = { "region", SP_FIELD_TEXT, REQUIRED },
  [SP_KEY_COUNTRY_SHORT] = { "short", SP_FIELD_TEXT, OPTIONAL },
  [SP_KEY_COUNTRY_ALIASES] = { "aliases", SP_FIELD_TEXTS, OPTIONAL },
  [SP_KEY_COUNTRY_SEARCHED] = { "searched", SP_FIELD_OBJECTS, OPTIONAL, .shape = &searched_shape },
};

static const SpField author_fields[] = {
  [SP_KEY_AUTHOR_FAMILY] = { "family", SP_FIELD_TEXT, OPTIONAL },
  [SP_KEY_AUTHOR_GIVEN] = { "given", SP_FIELD_TEXT, OPTIONAL },
  [SP_KEY_AUTHOR_LITERAL] = { "literal", SP_FIELD_TEXT, OPTIONAL },
};

static const SpShape author_shape = { author_fields, G_N_ELEMENTS (author_fields), sp_make_author, sp_author_free };

static const SpField source_fields[] = {
  [SP_KEY_SOURCE_ID] = { "id", SP_FIELD_ID, REQUIRED },
  [SP_KEY_SOURCE_TYPE] = { "type", SP_FIELD_TERM, REQUIRED, .vocabulary = &sp_source_type_vocabulary },
  [SP_KEY_SOURCE_TITLE] = { "title", SP_FIELD_TEXT, REQUIRED },
  [SP_KEY_SOURCE_TITLE_STATUS] = { "title_status", SP_FIELD_TERM, OPTIONAL, .vocabulary = &sp_title_status_vocabulary },
  [SP_KEY_SOURCE_CONTAINER_TITLE] = { "container-title", SP_FIELD_TEXT, REQUIRED },
  [SP_KEY_SOURCE_AUTHOR] = { "author", SP_FIELD_OBJECTS, OPTIONAL, .shape = &author_shape },
  [SP_KEY_SOURCE_ISSUED] = { "issued", SP_FIELD_DATE, OPTIONAL },
  [SP_KEY_SOURCE_URL] = { "URL", SP_FIELD_URL, OPTIONAL },
  [SP_KEY_SOURCE_ARCHIVED] = { "archived", SP_FIELD_URL, OPTIONAL },
  [SP_KEY_SOURCE_ACCESSED] = { "accessed", SP_FIELD_DATE, OPTIONAL },
  [SP_KEY_SOURCE_LANGUAGE] = { "language", SP_FIELD_LANGUAGE, REQUIRED },
};

static const SpField member_fields[] = {
  [SP_KEY_MEMBER_COUNTRY] = { "country", SP_FIELD_REFERENCE, REQUIRED | DROPPABLE, .target = SP_RECORD_COUNTRY },
  [SP_KEY_MEMBER_FROM] = { "from", SP_FIELD_DATE, OPTIONAL },
  [SP_KEY_MEMBER_TO] = { "to", SP_FIELD_DATE, OPTIONAL },
};

static const SpShape member_shape = { member_fields, G_N_ELEMENTS (member_fields), sp_make_membership,
                                      sp_membership_free };

static const SpField group_fields[] = {
  [SP_KEY_GROUP_ID] = { "id", SP_FIELD_ID, REQUIRED },
  [SP_KEY_GROUP_NAME] = { "name", SP_FIELD_TEXT, REQUIRED },
  [SP_KEY_GROUP_KIND] = { "kind", SP_FIELD_TEXT, REQUIRED },
  [SP_KEY_GROUP_SUMMARY] = { "summary", SP_FIELD_TEXT, REQUIRED },
  [SP_KEY_GROUP_SHORT] = { "short", SP_FIELD_TEXT, OPTIONAL },
  [SP_KEY_GROUP_MEMBERS] = { "members", SP_FIELD_OBJECTS, OPTIONAL, .shape = &member_shape },
  [SP_KEY_GROUP_SOURCES] = { "sources", SP_FIELD_REFERENCES, REQUIRED | DROPPABLE, .target = SP_RECORD_SOURCE },
};

static const SpField role_fields[] = {
  [SP_KEY_ROLE_TITLE] = { "title", SP_FIELD_TEXT, REQUIRED },
  [SP_KEY_ROLE_ORGANIZATION] = { "organization", SP_FIELD_TEXT, OPTIONAL },
  [SP_KEY_ROLE_FROM] = { "from", SP_FIELD_DATE, OPTIONAL },
  [SP_KEY_ROLE_TO] = { "to", SP_FIELD_DATE, OPTIONAL },
};

static const SpShape role_shape = { role_fields, G_N_ELEMENTS (role_fields), sp_make_role, sp_role_free };

static const SpField actor_fields[] = {
  [SP_KEY_ACTOR_ID] = { "id", SP_FIELD_ID, REQUIRED },
  [SP_KEY_ACTOR_NAME] = { "name", SP_FIELD_TEXT, REQUIRED },
  [SP_KEY_ACTOR_KIND] = { "kind", SP_FIELD_TERM, REQUIRED, .vocabulary = &sp_actor_kind_vocabulary },
  [SP_KEY_ACTOR_COUNTRY] = { "country", SP_FIELD_REFERENCE, OPTIONAL | DROPPABLE, .target = SP_RECORD_COUNTRY },
  [SP_KEY_ACTOR_ROLES] = { "roles", SP_FIELD_OBJECTS, OPTIONAL, .shape = &role_shape },
};

static const SpField stance_fields[] = {
  [SP_KEY_STANCE_QUESTION] = { "question", SP_FIELD_REFERENCE, REQUIRED | DROPPABLE, .target = SP_RECORD_QUESTION },
  [SP_KEY_STANCE_LEVEL] = { "level", SP_FIELD_LEVEL, REQUIRED },
};

static const SpShape stance_shape = { stance_fields, G_N_ELEMENTS (stance_fields), sp_make_stance, sp_stance_free };

static const SpField quote_fields[] = {
  [SP_KEY_QUOTE_ID] = { "id", SP_FIELD_ID, REQUIRED },
  [SP_KEY_QUOTE_TEXT] = { "text", SP_FIELD_TEXT, REQUIRED },
  [SP_KEY_QUOTE_TRANSLATION] = { "translation", SP_FIELD_TEXT, OPTIONAL },
  [SP_KEY_QUOTE_LANGUAGE] = { "language", SP_FIELD_LANGUAGE, REQUIRED },
  [SP_KEY_QUOTE_SPEAKER] = { "speaker", SP_FIELD_REFERENCE, REQUIRED, .target = SP_RECORD_ACTOR },
  [SP_KEY_QUOTE_ROLE] = { "role", SP_FIELD_TEXT, OPTIONAL },
  [SP_KEY_QUOTE_SPEAKS_FOR] = { "speaks_for", SP_FIELD_TERM, REQUIRED, .vocabulary = &sp_speaks_for_vocabulary },
  [SP_KEY_QUOTE_SAID] = { "said", SP_FIELD_DATE, OPTIONAL },
  [SP_KEY_QUOTE_VENUE] = { "venue", SP_FIELD_TEXT, OPTIONAL },
  [SP_KEY_QUOTE_SOURCE] = { "source", SP_FIELD_REFERENCE, REQUIRED, .target = SP_RECORD_SOURCE },
  [SP_KEY_QUOTE_STANCES] = { "stances", SP_FIELD_OBJECTS, OPTIONAL, .shape = &stance_shape },
  [SP_KEY_QUOTE_MENTIONS] = { "mentions", SP_FIELD_REFERENCES, OPTIONAL | DROPPABLE, .target = SP_RECORD_COUNTRY },
  [SP_KEY_QUOTE_CONTEXT] = { "context", SP_FIELD_TEXT, REQUIRED },
  [SP_KEY_QUOTE_CHECKED] = { "checked", SP_FIELD_DATE, OPTIONAL },
};

static const SpField deadline_fields[] = {
  [SP_KEY_DEADLINE_DATE] = { "date", SP_FIELD_DATE, REQUIRED },
  [SP_KEY_DEADLINE_WHAT] = { "what", SP_FIELD_TEXT, REQUIRED },
};

static const SpShape deadline_shape = { deadline_fields, G_N_ELEMENTS (deadline_fields), sp_make_deadline,
                                        sp_deadline_free };

static const SpField position_fields[] = {
  [SP_KEY_POSITION_ID] = { "id", SP_FIELD_ID, REQUIRED },
  [SP_KEY_POSITION_COUNTRY] = { "country", SP_FIELD_REFERENCE, REQUIRED, .target = SP_RECORD_COUNTRY },
  [SP_KEY_POSITION_QUESTION] = { "question", SP_FIELD_REFERENCE, REQUIRED, .target = SP_RECORD_QUESTION },
  [SP_KEY_POSITION_LEVEL] = { "level", SP_FIELD_LEVEL, REQUIRED },
  [SP_KEY_POSITION_FROM] = { "from", SP_FIELD_DATE, REQUIRED },
  [SP_KEY_POSITION_TO] = { "to", SP_FIELD_DATE, OPTIONAL },
  [SP_KEY_POSITION_BASIS] = { "basis", SP_FIELD_TERM, REQUIRED, .vocabulary = &sp_basis_vocabulary },
  [SP_KEY_POSITION_SUMMARY] = { "summary", SP_FIELD_TEXT, REQUIRED },
  [SP_KEY_POSITION_DEADLINES] = { "deadlines", SP_FIELD_OBJECTS, OPTIONAL, .shape = &deadline_shape },
  [SP_KEY_POSITION_SOURCES] = { "sources", SP_FIELD_REFERENCES, REQUIRED | DROPPABLE, .target = SP_RECORD_SOURCE },
  [SP_KEY_POSITION_QUOTES] = { "quotes", SP_FIELD_REFERENCES, OPTIONAL | DROPPABLE, .target = SP_RECORD_QUOTE },
};

static const SpField event_fields[] = {
  [SP_KEY_EVENT_ID] = { "id", SP_FIELD_ID, REQUIRED },
  [SP_KEY_EVENT_DATE] = { "date", SP_FIELD_DATE, REQUIRED },
  [SP_KEY_EVENT_KIND] = { "kind", SP_FIELD_TERM, REQUIRED, .vocabulary = &sp_event_kind_vocabulary },
  [SP_KEY_EVENT_TITLE] = { "title", SP_FIELD_TEXT, REQUIRED },
  [SP_KEY_EVENT_SUMMARY] = { "summary", SP_FIELD_TEXT, REQUIRED },
  [SP_KEY_EVENT_COUNTRIES] = { "countries", SP_FIELD_REFERENCES, OPTIONAL | DROPPABLE, .target = SP_RECORD_COUNTRY },
  [SP_KEY_EVENT_ACTORS] = { "actors", SP_FIELD_REFERENCES, OPTIONAL | DROPPABLE, .target = SP_RECORD_ACTOR },
  [SP_KEY_EVENT_QUESTIONS] = { "questions", SP_FIELD_REFERENCES, OPTIONAL | DROPPABLE, .target = SP_RECORD_QUESTION },
  [SP_KEY_EVENT_SOURCES] = { "sources", SP_FIELD_REFERENCES, REQUIRED | DROPPABLE, .target = SP_RECORD_SOURCE },
};

const SpShape sp_dataset_shape = { dataset_fields, G_N_ELEMENTS (dataset_fields), NULL, NULL };

const SpShape sp_record_shapes[SP_N_RECORD_KINDS] = {
  [SP_RECORD_SCALE] = { scale_fields, G_N_ELEMENTS (scale_fields), NULL, NULL },
  [SP_RECORD_QUESTION] = { question_fields, G_N_ELEMENTS (question_fields), NULL, NULL },
  [SP_RECORD_COUNTRY] = { country_fields, G_N_ELEMENTS (country_fields), NULL, NULL },
  [SP_RECORD_SOURCE] = { source_fields, G_N_ELEMENTS (source_fields), NULL, NULL },
  [SP_RECORD_GROUP] = { group_fields, G_N_ELEMENTS (group_fields), NULL, NULL },
  [SP_RECORD_ACTOR] = { actor_fields, G_N_ELEMENTS (actor_fields), NULL, NULL },
  [SP_RECORD_QUOTE] = { quote_fields, G_N_ELEMENTS (quote_fields), NULL, NULL },
  [SP_RECORD_POSITION] = { position_fields, G_N_ELEMENTS (position_fields), NULL, NULL },
  [SP_RECORD_EVENT] = { event_fields, G_N_ELEMENTS (event_fields), NULL, NULL },
};

/* clang-format on */
