/* SPDX-License-Identifier: GPL-3.0-or-later
 * Citations as data of the Citation Style Language (csl-data.json, version 1.0.2). */
#include "sp-citation-private.h"

#include "sp-citation-words.h"
#include "sp-clean-text.h"

/* What readers would take for formatting in a text, if it stood there. */
static const char *const formatting[] = { "i>",   "/i>",   "b>",  "/b>",  "sup>", "/sup>",
                                          "sub>", "/sub>", "sc>", "/sc>", "span", "/span" };

/* The texts of the format may be formatted with a few elements of HTML and there is no escape, so that a word joiner,
 * which is not seen, keeps what looks like one from being one. */
static char *
escape (const char *value)
{
  g_autoptr (GString) text = g_string_new (value);

  for (guint i = 0; i < G_N_ELEMENTS (formatting); i++)
    {
      g_autofree char *element = g_strconcat ("<", formatting[i], NULL);
      g_autofree char *parted = g_strconcat ("<\xe2\x81\xa0", formatting[i], NULL);

      g_string_replace (text, element, parted, 0);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
add_text (JsonBuilder *builder, const char *name, const char *value)
{
  g_autofree char *text = NULL;

  if (value == NULL || *value == '\0')
    return;
  text = escape (value);
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, text);
}

static void
add_clean_text (JsonBuilder *builder, const char *name, const char *value)
{
  g_autofree char *text = value ? sp_clean_line (value) : NULL;

  add_text (builder, name, text);
}

static void
add_date (JsonBuilder *builder, const char *name, SpDate date)
{
  if (!sp_date_is_set (date))
    return;
  json_builder_set_member_name (builder, name);
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "date-parts");
  json_builder_begin_array (builder);
  json_builder_begin_array (builder);
  json_builder_add_int_value (builder, date.year);
  if (date.month != 0)
    json_builder_add_int_value (builder, date.month);
  if (date.day != 0)
    json_builder_add_int_value (builder, date.day);
  json_builder_end_array (builder);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static void
add_authors (JsonBuilder *builder, const SpCitationItem *item)
{
  if (item->authors->len == 0)
    return;
  json_builder_set_member_name (builder, "author");
  json_builder_begin_array (builder);
  for (guint i = 0; i < item->authors->len; i++)
    {
      const SpAuthor *author = item->authors->pdata[i];

      json_builder_begin_object (builder);
      add_clean_text (builder, "literal", author->literal);
      if (author->literal == NULL)
        {
          add_clean_text (builder, "family", author->family);
          add_clean_text (builder, "given", author->given);
        }
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

/* The types of sources are those of the format, but for one that it does not have. */
static const char *
get_type (const SpCitationItem *item)
{
  SpSourceType type;

  if (item->source == NULL)
    return item->record ? "webpage" : "dataset";
  type = sp_source_get_document_type (item->source);
  if (type == SP_SOURCE_PRESS_RELEASE)
    return item->url ? "webpage" : "document";
  return sp_vocabulary_get_nick (&sp_source_type_vocabulary, (int) type);
}

/* A report and a press release are published by a body, not in something. */
static const char *
get_container_name (const SpCitationItem *item)
{
  SpSourceType type;

  if (item->source == NULL)
    return item->record ? "container-title" : "publisher";
  type = sp_source_get_document_type (item->source);
  return type == SP_SOURCE_REPORT || type == SP_SOURCE_PRESS_RELEASE ? "publisher" : "container-title";
}

static void
add_dataset (JsonBuilder *builder, const SpCitationItem *item)
{
  g_autofree char *edition = sp_citation_format_date (item->issued);

  if (item->record != NULL)
    add_clean_text (builder, "publisher", sp_dataset_get_publisher (item->dataset));
  add_text (builder, "version", edition);
}

static void
add_notes (JsonBuilder *builder, const SpCitationItem *item)
{
  g_autoptr (GPtrArray) notes = sp_citation_item_list_notes (item, FALSE);
  g_autofree char *text = NULL;

  if (notes->len == 0)
    return;
  g_ptr_array_add (notes, NULL);
  text = g_strjoinv ("\n", (char **) notes->pdata);
  add_text (builder, "note", text);
}

/* The same once more in parts, where the format lets programs put what they like. */
static void
add_quotation (JsonBuilder *builder, const SpCitationItem *item)
{
  g_autofree char *words = sp_clean_text (sp_quote_get_text (item->quote));
  g_autofree char *said = sp_date_to_string (sp_quote_get_said (item->quote));

  json_builder_set_member_name (builder, "custom");
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "quotation");
  json_builder_add_string_value (builder, words);
  add_clean_text (builder, "quotation-language", sp_quote_get_language (item->quote));
  add_clean_text (builder, "translation", sp_quote_get_translation (item->quote));
  add_clean_text (builder, "speaker", sp_actor_get_name (sp_quote_get_speaker (item->quote)));
  add_clean_text (builder, "role", sp_quote_get_role (item->quote));
  add_clean_text (builder, "said", said);
  add_clean_text (builder, "venue", sp_quote_get_venue (item->quote));
  add_clean_text (builder, "context", sp_quote_get_context (item->quote));
  json_builder_end_object (builder);
}

/**
 * sp_citation_append_csl_json:
 * @builder: where to append, in an array
 * @item: what to cite
 *
 * Appends an item.
 */
void
sp_citation_append_csl_json (JsonBuilder *builder, const SpCitationItem *item)
{
  json_builder_begin_object (builder);
  add_text (builder, "id", item->key);
  add_text (builder, "type", get_type (item));
  add_authors (builder, item);
  add_text (builder, "title", item->title);
  add_text (builder, get_container_name (item), item->container);
  if (item->source != NULL)
    add_text (builder, "genre", sp_citation_get_document_words (sp_source_get_document_type (item->source)));
  else
    add_dataset (builder, item);
  add_date (builder, "issued", item->issued);
  add_date (builder, "accessed", item->accessed);
  add_text (builder, "URL", item->url);
  add_text (builder, "language", item->language);
  add_notes (builder, item);
  if (item->quote != NULL)
    add_quotation (builder, item);
  json_builder_end_object (builder);
}
