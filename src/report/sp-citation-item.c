/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is known of something that is cited, before it takes the form of a style. */
#include "sp-citation-item.h"

#include "sp-address.h"
#include "sp-citation-words.h"
#include "sp-clean-text.h"
#include "sp-event.h"
#include "sp-group.h"
#include "sp-position.h"
#include "sp-source-words.h"

static SpDate
limit_date (SpDate on, SpDataset *dataset)
{
  SpDate edition = sp_dataset_get_edition (dataset);

  if (sp_date_is_set (on) && sp_date_get_last_day (on) < sp_date_get_last_day (edition))
    return on;
  return (SpDate) { 0 };
}

/* The kind keeps records of different kinds with the same id apart, the date the same page at different dates. */
static char *
make_key (const SpCitationItem *self)
{
  g_autofree char *on = self->source == NULL && sp_date_is_set (self->on) ? sp_date_to_string (self->on) : NULL;
  const char *dataset = sp_dataset_get_id (self->dataset);

  if (self->record == NULL)
    return g_strjoin ("-", dataset, on, NULL);
  return g_strjoin ("-", dataset, sp_record_kind_get_nick (sp_record_get_kind (self->record)),
                    sp_record_get_id (self->record), on, NULL);
}

static char *
make_address (const SpCitationItem *self)
{
  SpAddress address = {
    .dataset = (char *) sp_dataset_get_id (self->dataset),
    .on = self->on,
    .edition = sp_dataset_get_edition (self->dataset),
  };

  if (self->record != NULL)
    {
      address.has_record = TRUE;
      address.kind = sp_record_get_kind (self->record);
      address.id = (char *) sp_record_get_id (self->record);
    }
  return sp_address_to_string (&address);
}

static char *
format_position_title (SpPosition *position)
{
  g_autofree char *date = sp_citation_format_date (sp_position_get_from (position));

  return g_strdup_printf ("%s, %s: %s (%s)", sp_country_get_name (sp_position_get_country (position)),
                          sp_question_get_title (sp_position_get_question (position)),
                          sp_level_get_label (sp_position_get_level (position)), date);
}

static char *
format_event_title (SpEvent *event)
{
  g_autofree char *date = sp_citation_format_date (sp_event_get_date (event));

  return g_strdup_printf ("%s (%s)", sp_event_get_title (event), date);
}

static char *
format_page_title (SpRecord *record)
{
  switch (sp_record_get_kind (record))
    {
    case SP_RECORD_COUNTRY:
      return g_strdup (sp_country_get_name (SP_COUNTRY (record)));
    case SP_RECORD_POSITION:
      return format_position_title (SP_POSITION (record));
    case SP_RECORD_EVENT:
      return format_event_title (SP_EVENT (record));
    case SP_RECORD_ACTOR:
      return g_strdup (sp_actor_get_name (SP_ACTOR (record)));
    case SP_RECORD_GROUP:
      return g_strdup (sp_group_get_name (SP_GROUP (record)));
    case SP_RECORD_QUESTION:
      return g_strdup (sp_question_get_title (SP_QUESTION (record)));
    case SP_RECORD_SCALE:
    case SP_RECORD_SOURCE:
    case SP_RECORD_QUOTE:
    default:
      g_return_val_if_reached (g_strdup (""));
    }
}

static char *
make_page_title (const SpCitationItem *self)
{
  g_autofree char *title =
    self->record ? format_page_title (self->record) : g_strdup (sp_dataset_get_title (self->dataset));
  g_autofree char *clean = sp_clean_line (title);
  g_autofree char *on = sp_citation_format_date (self->on);

  return *on != '\0' ? g_strdup_printf ("%s, as of %s", clean, on) : g_steal_pointer (&clean);
}

static GPtrArray *
list_dataset_authors (SpDataset *dataset)
{
  GPtrArray *authors = g_ptr_array_new_with_free_func (sp_author_free);
  const char *const *names = sp_dataset_get_authors (dataset);

  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    {
      SpAuthor *author = g_new0 (SpAuthor, 1);

      author->literal = g_strdup (names[i]);
      g_ptr_array_add (authors, author);
    }
  return authors;
}

static void
init_source (SpCitationItem *self)
{
  self->title = sp_source_format_title (self->source);
  self->container = sp_clean_line (sp_source_get_container_title (self->source));
  self->authors = g_ptr_array_ref (sp_source_get_authors (self->source));
  self->issued = sp_source_get_issued (self->source);
  self->accessed = sp_source_get_accessed (self->source);
  self->language = sp_source_get_language (self->source);
  self->url = sp_clean_web_address (sp_source_get_url (self->source));
  self->archived = sp_clean_web_address (sp_source_get_archived (self->source));
}

static void
init_page (SpCitationItem *self, SpDate accessed)
{
  const char *publisher = sp_dataset_get_publisher (self->dataset);

  self->title = make_page_title (self);
  self->container = self->record ? sp_clean_line (sp_dataset_get_title (self->dataset))
                                 : (publisher ? sp_clean_line (publisher) : NULL);
  self->authors = list_dataset_authors (self->dataset);
  self->issued = sp_dataset_get_edition (self->dataset);
  self->accessed = accessed;
  self->language = sp_dataset_get_language (self->dataset);
  self->url = sp_clean_web_address (sp_dataset_get_homepage (self->dataset));
}

/**
 * sp_citation_item_init:
 * @self: (out caller-allocates): what to fill in
 * @index: the index of the dataset; must outlive @self
 * @record: (nullable) (type SpRecord): what is cited, for which sp_citation_can_cite() holds; %NULL for the dataset
 * @on: the date as of which the dataset is looked at; no date, or the edition, for the latest
 * @accessed: when the dataset was read; of a document the dataset says itself when it was
 *
 * Gathers what is known of something to cite.
 */
void
sp_citation_item_init (SpCitationItem *self, SpIndex *index, gpointer record, SpDate on, SpDate accessed)
{
  SpDataset *dataset = sp_index_get_dataset (index);

  *self = (SpCitationItem) { .dataset = dataset, .record = record, .on = limit_date (on, dataset) };
  if (record != NULL && SP_IS_QUOTE (record))
    self->quote = record;
  if (self->quote != NULL)
    self->source = sp_quote_get_source (self->quote);
  else if (record != NULL && SP_IS_SOURCE (record))
    self->source = record;
  if (self->source != NULL)
    init_source (self);
  else
    init_page (self, accessed);
  self->key = make_key (self);
  if (self->source == NULL || self->quote != NULL)
    self->address = make_address (self);
}

/**
 * sp_citation_item_clear:
 * @self: something to cite
 *
 * Frees what it holds.
 */
void
sp_citation_item_clear (SpCitationItem *self)
{
  g_clear_pointer (&self->key, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->container, g_free);
  g_clear_pointer (&self->authors, g_ptr_array_unref);
  g_clear_pointer (&self->url, g_free);
  g_clear_pointer (&self->archived, g_free);
  g_clear_pointer (&self->address, g_free);
}

/**
 * sp_citation_item_is_periodical:
 * @self: something to cite
 *
 * Returns: whether it is an article of a newspaper or a magazine
 */
gboolean
sp_citation_item_is_periodical (const SpCitationItem *self)
{
  SpSourceType type;

  if (self->source == NULL)
    return FALSE;
  type = sp_source_get_document_type (self->source);
  return type == SP_SOURCE_ARTICLE_NEWSPAPER || type == SP_SOURCE_ARTICLE_MAGAZINE;
}

/* --- Notes ------------------------------------------------------------------------------------------------------ */

/**
 * sp_citation_item_format_speech:
 * @self: a quote to cite
 *
 * Returns: (transfer full): who said it: speaker, role, where, when, with commas
 */
char *
sp_citation_item_format_speech (const SpCitationItem *self)
{
  g_autoptr (GString) list = g_string_new (NULL);
  g_autofree char *date = sp_citation_format_date (sp_quote_get_said (self->quote));
  const char *parts[] = { sp_actor_get_name (sp_quote_get_speaker (self->quote)), sp_quote_get_role (self->quote),
                          sp_quote_get_venue (self->quote), date };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *part = parts[i] ? sp_clean_line (parts[i]) : NULL;

      sp_citation_append_part (list, part);
    }
  return g_string_free (g_steal_pointer (&list), FALSE);
}

static void
add_note (GPtrArray *notes, const char *format, const char *text)
{
  g_autofree char *clean = text ? sp_clean_line (text) : NULL;

  if (clean != NULL && *clean != '\0')
    g_ptr_array_add (notes, g_strdup_printf (format, clean));
}

static void
add_quotation (GPtrArray *notes, const SpCitationItem *self)
{
  g_autofree char *words = sp_clean_line (sp_quote_get_text (self->quote));
  g_autofree char *speech = sp_citation_item_format_speech (self);

  g_ptr_array_add (notes, g_strdup_printf ("“%s” (%s)", words, speech));
  add_note (notes, "Translation by the dataset’s editors: “%s”", sp_quote_get_translation (self->quote));
  add_note (notes, "Context: %s", sp_quote_get_context (self->quote));
}

/**
 * sp_citation_item_list_notes:
 * @self: something to cite
 * @with_access: whether to add when it was read, for a format that has no other place for it
 *
 * Returns: (transfer full) (element-type utf8): what formats have no field for, a line each: the words that are quoted
 *   with who said them, an archived copy, the dataset and the address in it
 */
GPtrArray *
sp_citation_item_list_notes (const SpCitationItem *self, gboolean with_access)
{
  GPtrArray *notes = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *accessed = sp_citation_format_date (self->accessed);
  g_autofree char *edition = sp_citation_format_date (sp_dataset_get_edition (self->dataset));
  g_autofree char *dataset = sp_clean_line (sp_dataset_get_title (self->dataset));

  if (self->quote != NULL)
    add_quotation (notes, self);
  add_note (notes, "Archived copy: %s", self->archived);
  if (with_access)
    add_note (notes, "Accessed %s", accessed);
  if (self->quote != NULL)
    g_ptr_array_add (notes,
                     g_strdup_printf ("In the dataset “%s”, edition of %s: %s", dataset, edition, self->address));
  else
    add_note (notes, "Address in the dataset: %s", self->address);
  return notes;
}
