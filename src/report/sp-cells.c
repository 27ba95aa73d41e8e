/* SPDX-License-Identifier: GPL-3.0-or-later
 * What stands in the cells of the lists: texts, dates, ids, countries. */
#include "sp-cells.h"

/**
 * sp_cell_text:
 * @text: (nullable): a text
 *
 * Returns: (transfer floating) (nullable): a cell with the text, %NULL for %NULL and the empty text
 */
GVariant *
sp_cell_text (const char *text)
{
  return text == NULL || *text == '\0' ? NULL : g_variant_new_string (text);
}

/**
 * sp_cell_take:
 * @text: (transfer full) (nullable): a text
 *
 * Returns: (transfer floating) (nullable): a cell with the text, %NULL for %NULL and the empty text
 */
GVariant *
sp_cell_take (char *text)
{
  if (text != NULL && *text != '\0')
    return g_variant_new_take_string (text);
  g_free (text);
  return NULL;
}

/**
 * sp_cell_date:
 * @date: a date
 *
 * Returns: (transfer floating) (nullable): a cell with the date as datasets write it, %NULL for no date
 */
GVariant *
sp_cell_date (SpDate date)
{
  return sp_cell_take (sp_date_to_string (date));
}

/**
 * sp_cell_term:
 * @vocabulary: a vocabulary
 * @value: a value of its enumeration
 *
 * Returns: (transfer floating) (nullable): a cell with the term as datasets write it
 */
GVariant *
sp_cell_term (const SpVocabulary *vocabulary, int value)
{
  return sp_cell_text (sp_vocabulary_get_nick (vocabulary, value));
}

/**
 * sp_cell_label:
 * @vocabulary: a vocabulary
 * @value: a value of its enumeration
 *
 * Returns: (transfer floating) (nullable): a cell with the words for the term in the user's language
 */
GVariant *
sp_cell_label (const SpVocabulary *vocabulary, int value)
{
  return sp_cell_text (sp_vocabulary_get_label (vocabulary, value));
}

/**
 * sp_cell_id:
 * @record: (nullable): a record
 *
 * Returns: (transfer floating) (nullable): a cell with its id, %NULL for no record
 */
GVariant *
sp_cell_id (gpointer record)
{
  return record ? g_variant_new_string (sp_record_get_id (record)) : NULL;
}

/**
 * sp_cell_records:
 * @items: things that are no records of the dataset of their own, such as the deadlines of a position
 * @add: adds the keys of one of them, with sp_cell_add_text() and its like
 *
 * Returns: (transfer floating): a cell with a record for each
 */
GVariant *
sp_cell_records (GPtrArray *items, SpCellRecordFunc add)
{
  GVariantBuilder records = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aa{sv}"));

  for (guint i = 0; i < items->len; i++)
    {
      GVariantBuilder record = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE_VARDICT);

      add (items->pdata[i], &record);
      g_variant_builder_add_value (&records, g_variant_builder_end (&record));
    }
  return g_variant_builder_end (&records);
}

/**
 * sp_cell_texts:
 * @items: things, records or not
 * @format: makes a text of one of them
 *
 * Returns: (transfer floating): a cell with a text for each
 */
GVariant *
sp_cell_texts (GPtrArray *items, SpCellTextFunc format)
{
  GVariantBuilder texts = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE_STRING_ARRAY);

  for (guint i = 0; i < items->len; i++)
    g_variant_builder_add_value (&texts, g_variant_new_take_string (format (items->pdata[i])));
  return g_variant_builder_end (&texts);
}

static char *
dup_id (gpointer record)
{
  return g_strdup (sp_record_get_id (record));
}

/**
 * sp_cell_ids:
 * @records: (element-type SpRecord): records
 *
 * Returns: (transfer floating): a cell with their ids
 */
GVariant *
sp_cell_ids (GPtrArray *records)
{
  return sp_cell_texts (records, dup_id);
}

/**
 * sp_cell_country_name:
 * @listing: a listing
 * @country: (nullable): a country
 *
 * Returns: (transfer floating) (nullable): a cell with its name in the user's language, %NULL for no country
 */
GVariant *
sp_cell_country_name (SpListing *listing, SpCountry *country)
{
  return country ? sp_cell_text (sp_country_names_get_name (listing->names, country)) : NULL;
}

/**
 * sp_cell_country_names:
 * @listing: a listing
 * @countries: (element-type SpCountry): countries
 *
 * Returns: (transfer floating): a cell with their names in the user's language
 */
GVariant *
sp_cell_country_names (SpListing *listing, GPtrArray *countries)
{
  GVariantBuilder names = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE_STRING_ARRAY);

  for (guint i = 0; i < countries->len; i++)
    g_variant_builder_add (&names, "s", sp_country_names_get_name (listing->names, countries->pdata[i]));
  return g_variant_builder_end (&names);
}

/**
 * sp_cell_add_text:
 * @record: a record in a cell, `a{sv}`
 * @key: a key
 * @text: (nullable): its text, or %NULL for none
 *
 * Adds a text to a record; no text becomes null.
 */
void
sp_cell_add_text (GVariantBuilder *record, const char *key, const char *text)
{
  if (text != NULL && *text != '\0')
    g_variant_builder_add (record, "{sv}", key, g_variant_new_string (text));
  else
    g_variant_builder_add (record, "{sv}", key, g_variant_new_maybe (G_VARIANT_TYPE_STRING, NULL));
}

/**
 * sp_cell_add_date:
 * @record: a record in a cell, `a{sv}`
 * @key: a key
 * @date: its date
 *
 * Adds a date to a record as datasets write it; no date becomes null.
 */
void
sp_cell_add_date (GVariantBuilder *record, const char *key, SpDate date)
{
  g_autofree char *text = sp_date_to_string (date);

  sp_cell_add_text (record, key, text);
}

/**
 * sp_cell_format_with_span:
 * @name: a name
 * @from: since when, or no date
 * @to: until when, or no date
 *
 * Returns: (transfer full): such as “GB (1973–2020-01-31)” or “GB (1949–)”, the name alone where there is neither date
 */
char *
sp_cell_format_with_span (const char *name, SpDate from, SpDate to)
{
  g_autofree char *first = sp_date_to_string (from);
  g_autofree char *last = sp_date_to_string (to);

  if (*first == '\0' && *last == '\0')
    return g_strdup (name);
  return g_strdup_printf ("%s (%s–%s)", name, first, last);
}
