/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is known of a quote, in words, before it becomes plain text or HTML. */
#include "sp-quotation-parts.h"

#include "sp-address.h"
#include "sp-clean-text.h"
#include "sp-language.h"
#include "sp-source-words.h"

#include <glib/gi18n-lib.h>

/**
 * sp_quotation_append_item:
 * @list: items with commas between them
 * @item: (nullable): one more; nothing is added for none or an empty one
 *
 * Adds an item to a list in the user's language.
 */
void
sp_quotation_append_item (GString *list, const char *item)
{
  if (item == NULL || *item == '\0')
    return;
  if (list->len > 0)
    /* Translators: between the items of a list. */
    g_string_append (list, C_ ("list", ", "));
  g_string_append (list, item);
}

static void
append_clean_item (GString *list, const char *text)
{
  g_autofree char *item = text ? sp_clean_line (text) : NULL;

  sp_quotation_append_item (list, item);
}

static char *
clean_or_null (char *(*clean) (const char *text), const char *text)
{
  g_autofree char *cleaned = text ? clean (text) : NULL;

  return cleaned != NULL && *cleaned != '\0' ? g_steal_pointer (&cleaned) : NULL;
}

static char *
quote_words (const char *text)
{
  g_autofree char *words = clean_or_null (sp_clean_text, text);

  if (words == NULL)
    return NULL;
  g_strstrip (words);
  /* Translators: words that somebody said, in your language's quotation marks. */
  return g_strdup_printf (C_ ("quotation", "“%s”"), words);
}

static char *
format_attribution (SpQuote *quote)
{
  g_autoptr (GString) list = g_string_new (NULL);
  g_autofree char *said = sp_date_format (sp_quote_get_said (quote));

  append_clean_item (list, sp_actor_get_name (sp_quote_get_speaker (quote)));
  append_clean_item (list, sp_quote_get_role (quote));
  append_clean_item (list, sp_quote_get_venue (quote));
  sp_quotation_append_item (list, said);
  return g_string_free (g_steal_pointer (&list), FALSE);
}

static char *
format_authors (SpSource *source)
{
  GPtrArray *authors = sp_source_get_authors (source);
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < authors->len; i++)
    {
      g_autofree char *name = sp_author_format_name (authors->pdata[i]);

      sp_quotation_append_item (list, name);
    }
  return list->len > 0 ? g_string_free (g_steal_pointer (&list), FALSE) : NULL;
}

static gboolean
is_before_edition (SpDate on, SpDataset *dataset)
{
  return sp_date_is_set (on) && sp_date_get_last_day (on) < sp_date_get_last_day (sp_dataset_get_edition (dataset));
}

static char *
format_dataset (SpDataset *dataset, SpDate on)
{
  g_autoptr (GString) list = g_string_new (NULL);
  g_autofree char *edition = sp_date_format (sp_dataset_get_edition (dataset));
  /* Translators: the dated state of a dataset. */
  g_autofree char *edition_words = g_strdup_printf (_ ("edition of %s"), edition);
  g_autofree char *date = sp_date_format (on);
  /* Translators: the date at which the dataset is looked at, after the dataset's title and edition. */
  g_autofree char *on_words = g_strdup_printf (C_ ("dataset", "as of %s"), date);

  append_clean_item (list, sp_dataset_get_title (dataset));
  sp_quotation_append_item (list, edition_words);
  if (is_before_edition (on, dataset))
    sp_quotation_append_item (list, on_words);
  return g_string_free (g_steal_pointer (&list), FALSE);
}

static char *
get_record_address (SpDataset *dataset, SpQuote *quote, SpDate on)
{
  SpAddress address = {
    .dataset = (char *) sp_dataset_get_id (dataset),
    .has_record = TRUE,
    .kind = SP_RECORD_QUOTE,
    .id = (char *) sp_record_get_id (SP_RECORD (quote)),
    .edition = sp_dataset_get_edition (dataset),
  };

  if (is_before_edition (on, dataset))
    address.on = on;
  return sp_address_to_string (&address);
}

/**
 * sp_quotation_parts_init:
 * @self: (out caller-allocates): what to fill in
 * @index: the index of the dataset
 * @quote: a quote of it; must outlive @self
 * @on: the date at which the dataset is looked at; no date, or the edition, for the latest
 *
 * Gathers what is known of a quote.
 */
void
sp_quotation_parts_init (SpQuotationParts *self, SpIndex *index, SpQuote *quote, SpDate on)
{
  SpDataset *dataset = sp_index_get_dataset (index);
  SpSource *source = sp_quote_get_source (quote);

  *self = (SpQuotationParts) { NULL };
  self->language = sp_quote_get_language (quote);
  self->source_language = sp_source_get_language (source);
  self->dataset_language = sp_dataset_get_language (dataset);
  self->words = quote_words (sp_quote_get_text (quote));
  self->translation = quote_words (sp_quote_get_translation (quote));
  self->attribution = format_attribution (quote);
  self->context = clean_or_null (sp_clean_line, sp_quote_get_context (quote));
  self->authors = format_authors (source);
  self->title = sp_source_format_title (source);
  self->publication = clean_or_null (sp_clean_line, sp_source_get_container_title (source));
  self->published = sp_date_format (sp_source_get_issued (source));
  self->address = sp_clean_web_address (sp_source_get_url (source));
  self->archived = sp_clean_web_address (sp_source_get_archived (source));
  self->dataset = format_dataset (dataset, on);
  self->record = get_record_address (dataset, quote, on);
}

/**
 * sp_quotation_parts_clear:
 * @self: the parts of a quotation
 *
 * Frees what they hold.
 */
void
sp_quotation_parts_clear (SpQuotationParts *self)
{
  g_free (self->words);
  g_free (self->translation);
  g_free (self->attribution);
  g_free (self->context);
  g_free (self->authors);
  g_free (self->title);
  g_free (self->publication);
  g_free (self->published);
  g_free (self->address);
  g_free (self->archived);
  g_free (self->dataset);
  g_free (self->record);
}

/**
 * sp_quotation_format_print:
 * @quote: a quote
 *
 * Returns: (transfer full): who printed the words, in which language: “As printed by Reuters (English)”
 */
char *
sp_quotation_format_print (SpQuote *quote)
{
  const char *publication;
  g_autofree char *language = NULL;

  g_return_val_if_fail (SP_IS_QUOTE (quote), NULL);

  publication = sp_source_get_container_title (sp_quote_get_source (quote));
  language = sp_language_get_name (sp_quote_get_language (quote));
  if (publication != NULL && *publication != '\0')
    /* Translators: a publication and the language of the quote: “As printed by Reuters (English)”. */
    return g_strdup_printf (_ ("As printed by %s (%s)"), publication, language);
  /* Translators: the language of the quote: “As printed (English)”. */
  return g_strdup_printf (_ ("As printed (%s)"), language);
}

/**
 * sp_quotation_format_checked:
 * @quote: a quote
 *
 * Returns: (transfer full): “Wording checked November 2026”, or that it is not yet
 */
char *
sp_quotation_format_checked (SpQuote *quote)
{
  g_autofree char *date = NULL;

  g_return_val_if_fail (SP_IS_QUOTE (quote), NULL);

  if (!sp_date_is_set (sp_quote_get_checked (quote)))
    return g_strdup (_ ("Wording not yet checked"));
  date = sp_date_format (sp_quote_get_checked (quote));
  /* Translators: a month or day on which a second reader found the words in the document. */
  return g_strdup_printf (_ ("Wording checked %s"), date);
}
