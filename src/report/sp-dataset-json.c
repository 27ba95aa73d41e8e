/* SPDX-License-Identifier: GPL-3.0-or-later
 * Records of a dataset as a dataset file of their own. */
#include "sp-dataset-extract.h"
#include "sp-event.h"
#include "sp-group.h"
#include "sp-json-stream.h"
#include "sp-position.h"
#include "sp-vocabulary.h"

#define FORMAT "standpoint-dataset/1"
#define OF_EXTRACT "-extract"

typedef struct
{
  SpDatasetExtract *extract;
  SpJsonStream *json;
} Writer;

/* --- Values ------------------------------------------------------------------------------------------------------ */

static void
add_date (Writer *self, const char *key, SpDate date)
{
  g_autofree char *text = sp_date_is_set (date) ? sp_date_to_string (date) : NULL;

  sp_json_stream_add_text (self->json, key, text);
}

static void
add_term (Writer *self, const char *key, const SpVocabulary *vocabulary, int value)
{
  sp_json_stream_add_text (self->json, key, sp_vocabulary_get_nick (vocabulary, value));
}

static void
add_id (Writer *self, const char *key, gpointer record)
{
  sp_json_stream_add_text (self->json, key, record ? sp_record_get_id (record) : NULL);
}

static void
add_ids (Writer *self, const char *key, GPtrArray *records)
{
  g_autofree const char **ids = g_new0 (const char *, records->len + 1);

  for (guint i = 0; i < records->len; i++)
    ids[i] = sp_record_get_id (records->pdata[i]);
  sp_json_stream_add_texts (self->json, key, ids);
}

/* An empty list is left out, as the format has it. */
static void
add_objects (Writer *self, const char *key, GPtrArray *items, void (*add) (Writer *self, gconstpointer item))
{
  if (items->len == 0)
    return;
  sp_json_stream_begin_list (self->json, key);
  for (guint i = 0; i < items->len; i++)
    {
      sp_json_stream_begin_object (self->json, NULL, i);
      add (self, items->pdata[i]);
      sp_json_stream_end_object (self->json);
    }
  sp_json_stream_end_list (self->json);
}

/* --- Kinds, their keys in the order of the format ---------------------------------------------------------------- */

static void
add_searched (Writer *self, gconstpointer item)
{
  const SpSearched *searched = item;

  add_id (self, "question", searched->question);
  add_date (self, "on", searched->on);
}

static void
write_country (Writer *self, gpointer country)
{
  const char *capital = sp_country_get_capital (country);

  add_id (self, "code", country);
  sp_json_stream_add_text (self->json, "name", sp_country_get_name (country));
  if (capital != NULL)
    sp_json_stream_add_text (self->json, "capital", capital);
  else
    sp_json_stream_add_null (self->json, "capital");
  sp_json_stream_add_text (self->json, "region", sp_country_get_region (country));
  sp_json_stream_add_text (self->json, "short", sp_country_get_short_name (country));
  sp_json_stream_add_texts (self->json, "aliases", sp_country_get_aliases (country));
  add_objects (self, "searched", sp_country_get_searched (country), add_searched);
}

static void
write_member (Writer *self, const SpMembership *membership, guint index)
{
  sp_json_stream_begin_object (self->json, NULL, index);
  add_id (self, "country", membership->country);
  add_date (self, "from", membership->from);
  add_date (self, "to", membership->to);
  sp_json_stream_end_object (self->json);
}

static void
write_group (Writer *self, gpointer group)
{
  GPtrArray *memberships = sp_group_get_memberships (group);

  add_id (self, "id", group);
  sp_json_stream_add_text (self->json, "name", sp_group_get_name (group));
  sp_json_stream_add_text (self->json, "short", sp_group_get_short_name (group));
  sp_json_stream_add_text (self->json, "kind", sp_group_get_description_of_kind (group));
  sp_json_stream_add_text (self->json, "summary", sp_group_get_summary (group));
  sp_json_stream_begin_list (self->json, "members");
  for (guint i = 0; i < memberships->len; i++)
    if (sp_dataset_extract_has (self->extract, ((const SpMembership *) memberships->pdata[i])->country))
      write_member (self, memberships->pdata[i], i);
  sp_json_stream_end_list (self->json);
  add_ids (self, "sources", sp_group_get_sources (group));
}

static void
add_role (Writer *self, gconstpointer item)
{
  const SpRole *role = item;

  sp_json_stream_add_text (self->json, "title", role->title);
  sp_json_stream_add_text (self->json, "organization", role->organization);
  add_date (self, "from", role->from);
  add_date (self, "to", role->to);
}

static void
write_actor (Writer *self, gpointer actor)
{
  add_id (self, "id", actor);
  sp_json_stream_add_text (self->json, "name", sp_actor_get_name (actor));
  add_term (self, "kind", &sp_actor_kind_vocabulary, (int) sp_actor_get_actor_kind (actor));
  add_id (self, "country", sp_actor_get_country (actor));
  add_objects (self, "roles", sp_actor_get_roles (actor), add_role);
}

static void
add_author (Writer *self, gconstpointer item)
{
  const SpAuthor *author = item;

  sp_json_stream_add_text (self->json, "family", author->family);
  sp_json_stream_add_text (self->json, "given", author->given);
  sp_json_stream_add_text (self->json, "literal", author->literal);
}

static void
write_source (Writer *self, gpointer source)
{
  SpTitleStatus status = sp_source_get_title_status (source);

  add_id (self, "id", source);
  add_term (self, "type", &sp_source_type_vocabulary, (int) sp_source_get_document_type (source));
  sp_json_stream_add_text (self->json, "title", sp_source_get_title (source));
  if (status != SP_TITLE_UNRECORDED)
    add_term (self, "title_status", &sp_title_status_vocabulary, (int) status);
  sp_json_stream_add_text (self->json, "container-title", sp_source_get_container_title (source));
  add_objects (self, "author", sp_source_get_authors (source), add_author);
  add_date (self, "issued", sp_source_get_issued (source));
  sp_json_stream_add_text (self->json, "URL", sp_source_get_url (source));
  sp_json_stream_add_text (self->json, "archived", sp_source_get_archived (source));
  add_date (self, "accessed", sp_source_get_accessed (source));
  sp_json_stream_add_text (self->json, "language", sp_source_get_language (source));
}

/* The sentences of a level, one a language, stand together. */
static void
add_sentences (Writer *self, GPtrArray *sentences)
{
  guint n_levels = 0;

  if (sentences->len == 0)
    return;
  sp_json_stream_begin_list (self->json, "levels");
  for (guint i = 0; i < sentences->len;)
    {
      SpLevel *level = ((const SpSentence *) sentences->pdata[i])->level;

      sp_json_stream_begin_object (self->json, NULL, n_levels++);
      sp_json_stream_add_text (self->json, "level", sp_level_get_id (level));
      sp_json_stream_begin_object (self->json, "sentence", 0);
      for (; i < sentences->len && ((const SpSentence *) sentences->pdata[i])->level == level; i++)
        sp_json_stream_add_text (self->json, ((const SpSentence *) sentences->pdata[i])->language,
                                 ((const SpSentence *) sentences->pdata[i])->text);
      sp_json_stream_end_object (self->json);
      sp_json_stream_end_object (self->json);
    }
  sp_json_stream_end_list (self->json);
}

static void
write_question (Writer *self, gpointer question)
{
  add_id (self, "id", question);
  add_id (self, "scale", sp_question_get_scale (question));
  sp_json_stream_add_text (self->json, "short", sp_question_get_short_title (question));
  sp_json_stream_add_text (self->json, "title", sp_question_get_title (question));
  sp_json_stream_add_text (self->json, "text", sp_question_get_text (question));
  add_sentences (self, sp_question_get_sentences (question));
}

static void
add_level (Writer *self, gconstpointer item)
{
  SpLevel *level = (SpLevel *) item;

  sp_json_stream_add_text (self->json, "id", sp_level_get_id (level));
  sp_json_stream_add_text (self->json, "mark", sp_level_get_mark (level));
  sp_json_stream_add_text (self->json, "label", sp_level_get_label (level));
  sp_json_stream_add_text (self->json, "summary", sp_level_get_summary (level));
  if (!sp_level_is_on_scale (level))
    sp_json_stream_add_false (self->json, "on_scale");
  sp_json_stream_add_text (self->json, "color", sp_level_get_color (level));
}

static void
write_scale (Writer *self, gpointer scale)
{
  add_id (self, "id", scale);
  add_term (self, "kind", &sp_scale_kind_vocabulary, (int) sp_scale_get_kind_of_order (scale));
  add_objects (self, "levels", sp_scale_get_levels (scale), add_level);
}

static void
add_deadline (Writer *self, gconstpointer item)
{
  const SpDeadline *deadline = item;

  add_date (self, "date", deadline->date);
  sp_json_stream_add_text (self->json, "what", deadline->what);
}

static void
write_position (Writer *self, gpointer position)
{
  add_id (self, "id", position);
  add_id (self, "country", sp_position_get_country (position));
  add_id (self, "question", sp_position_get_question (position));
  sp_json_stream_add_text (self->json, "level", sp_level_get_id (sp_position_get_level (position)));
  add_date (self, "from", sp_position_get_from (position));
  add_date (self, "to", sp_position_get_to (position));
  add_term (self, "basis", &sp_basis_vocabulary, (int) sp_position_get_basis (position));
  sp_json_stream_add_text (self->json, "summary", sp_position_get_summary (position));
  add_objects (self, "deadlines", sp_position_get_deadlines (position), add_deadline);
  add_ids (self, "sources", sp_position_get_sources (position));
  add_ids (self, "quotes", sp_position_get_quotes (position));
}

static void
add_stance (Writer *self, gconstpointer item)
{
  const SpStance *stance = item;

  add_id (self, "question", stance->question);
  sp_json_stream_add_text (self->json, "level", sp_level_get_id (stance->level));
}

static void
write_quote (Writer *self, gpointer quote)
{
  add_id (self, "id", quote);
  sp_json_stream_add_text (self->json, "text", sp_quote_get_text (quote));
  sp_json_stream_add_text (self->json, "translation", sp_quote_get_translation (quote));
  sp_json_stream_add_text (self->json, "language", sp_quote_get_language (quote));
  add_id (self, "speaker", sp_quote_get_speaker (quote));
  sp_json_stream_add_text (self->json, "role", sp_quote_get_role (quote));
  add_term (self, "speaks_for", &sp_speaks_for_vocabulary, (int) sp_quote_get_speaks_for (quote));
  add_date (self, "said", sp_quote_get_said (quote));
  sp_json_stream_add_text (self->json, "venue", sp_quote_get_venue (quote));
  add_id (self, "source", sp_quote_get_source (quote));
  add_objects (self, "stances", sp_quote_get_stances (quote), add_stance);
  add_ids (self, "mentions", sp_quote_get_mentions (quote));
  sp_json_stream_add_text (self->json, "context", sp_quote_get_context (quote));
  add_date (self, "checked", sp_quote_get_checked (quote));
}

static void
write_event (Writer *self, gpointer event)
{
  add_id (self, "id", event);
  add_date (self, "date", sp_event_get_date (event));
  add_term (self, "kind", &sp_event_kind_vocabulary, (int) sp_event_get_event_kind (event));
  sp_json_stream_add_text (self->json, "title", sp_event_get_title (event));
  sp_json_stream_add_text (self->json, "summary", sp_event_get_summary (event));
  add_ids (self, "countries", sp_event_get_countries (event));
  add_ids (self, "actors", sp_event_get_actors (event));
  add_ids (self, "questions", sp_event_get_questions (event));
  add_ids (self, "sources", sp_event_get_sources (event));
}

/* --- All of it --------------------------------------------------------------------------------------------------- */

/* As the format lists the sections. */
static const struct
{
  SpRecordKind kind;
  void (*write) (Writer *self, gpointer record);
} sections[SP_N_RECORD_KINDS] = {
  { SP_RECORD_COUNTRY, write_country },   { SP_RECORD_GROUP, write_group },       { SP_RECORD_ACTOR, write_actor },
  { SP_RECORD_SOURCE, write_source },     { SP_RECORD_QUESTION, write_question }, { SP_RECORD_SCALE, write_scale },
  { SP_RECORD_POSITION, write_position }, { SP_RECORD_QUOTE, write_quote },       { SP_RECORD_EVENT, write_event },
};

/* An extract is a dataset of its own: addresses and stars are not taken for those of the whole. */
static char *
make_id (Writer *self)
{
  const char *id = sp_dataset_get_id (sp_dataset_extract_get_dataset (self->extract));

  if (sp_dataset_extract_is_whole (self->extract) || g_str_has_suffix (id, OF_EXTRACT))
    return g_strdup (id);
  return g_strconcat (id, OF_EXTRACT, NULL);
}

static char *
make_description (Writer *self)
{
  const char *description = sp_dataset_get_description (sp_dataset_extract_get_dataset (self->extract));
  g_autofree char *contents = NULL;

  if (sp_dataset_extract_is_whole (self->extract))
    return g_strdup (description);
  contents = sp_dataset_extract_format_contents_as_data (self->extract);
  return description ? g_strjoin ("\n\n", contents, description, NULL) : g_steal_pointer (&contents);
}

static void
write_head (Writer *self)
{
  SpDataset *dataset = sp_dataset_extract_get_dataset (self->extract);
  g_autofree char *id = make_id (self);
  g_autofree char *title = sp_dataset_extract_format_title (self->extract);
  g_autofree char *description = make_description (self);

  sp_json_stream_begin_record (self->json, "dataset", sp_dataset_get_unknown (dataset));
  sp_json_stream_add_text (self->json, "format", FORMAT);
  sp_json_stream_add_text (self->json, "id", id);
  sp_json_stream_add_text (self->json, "title", title);
  sp_json_stream_add_text (self->json, "description", description);
  add_date (self, "edition", sp_dataset_get_edition (dataset));
  sp_json_stream_add_text (self->json, "language", sp_dataset_get_language (dataset));
  sp_json_stream_add_text (self->json, "license", sp_dataset_get_license (dataset));
  sp_json_stream_add_texts (self->json, "authors", sp_dataset_get_authors (dataset));
  sp_json_stream_add_text (self->json, "publisher", sp_dataset_get_publisher (dataset));
  sp_json_stream_add_text (self->json, "homepage", sp_dataset_get_homepage (dataset));
  sp_json_stream_add_text (self->json, "method", sp_dataset_get_method (dataset));
  sp_json_stream_add_text (self->json, "cite_as", sp_dataset_get_cite_as (dataset));
  sp_json_stream_add_text (self->json, "report_to", sp_dataset_get_report_to (dataset));
  sp_json_stream_end_record (self->json);
}

static void
write_section (Writer *self, guint i)
{
  GPtrArray *records = sp_dataset_extract_get_records (self->extract, sections[i].kind);

  if (records->len == 0)
    return;
  sp_json_stream_begin_list (self->json, sp_record_kind_get_section (sections[i].kind));
  for (guint j = 0; j < records->len; j++)
    {
      sp_json_stream_begin_record (self->json, NULL, sp_record_get_unknown (records->pdata[j]));
      sections[i].write (self, records->pdata[j]);
      sp_json_stream_end_record (self->json);
    }
  sp_json_stream_end_list (self->json);
}

/* Sections that the format does not know stand beside the others: “1/NAME”, see sp_dataset_get_unknown(). */
static void
write_unknown_sections (Writer *self)
{
  GVariant *unknown = sp_dataset_get_unknown (sp_dataset_extract_get_dataset (self->extract));
  GVariantIter iter;
  const char *pointer, *json;

  if (unknown == NULL)
    return;
  g_variant_iter_init (&iter, unknown);
  while (g_variant_iter_next (&iter, "{&s&s}", &pointer, &json))
    {
      g_autoptr (GString) name = g_string_new (NULL);

      if (!g_str_has_prefix (pointer, "1/"))
        continue;
      g_string_append (name, pointer + 2);
      g_string_replace (name, "~1", "/", 0);
      g_string_replace (name, "~0", "~", 0);
      sp_json_stream_add_json (self->json, name->str, json);
    }
}

/**
 * sp_dataset_extract_write_json:
 * @self: an extract
 *
 * Writes a dataset file: each record as the dataset has it, also with keys that the format does not know, and of what the
 * dataset says of itself all but its id, its title and its description, which say that it is an extract where it is.
 *
 * Returns: (transfer full): the file, in UTF-8
 */
char *
sp_dataset_extract_write_json (SpDatasetExtract *self)
{
  g_autoptr (SpJsonStream) json = sp_json_stream_new ();
  Writer writer = { self, json };

  g_return_val_if_fail (self != NULL, NULL);

  sp_json_stream_begin_object (json, NULL, 0);
  write_head (&writer);
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    write_section (&writer, i);
  write_unknown_sections (&writer);
  sp_json_stream_end_object (json);
  return sp_json_stream_dup_text (json);
}
