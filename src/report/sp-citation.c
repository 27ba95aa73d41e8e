/* SPDX-License-Identifier: GPL-3.0-or-later
 * Citations of what a dataset holds, in the styles and formats that people and their programs read. */
#include "sp-citation.h"

#include "sp-citation-private.h"

#include <glib/gi18n-lib.h>

static const struct
{
  const char *nick;
  const char *label;
} styles[SP_N_CITATION_STYLES] = {
  [SP_CITATION_CHICAGO] = { "chicago", NC_ ("citation", "Chicago Note") },
  [SP_CITATION_BIBTEX] = { "bibtex", NC_ ("citation", "BibTeX") },
  [SP_CITATION_RIS] = { "ris", NC_ ("citation", "RIS") },
  [SP_CITATION_CSL_JSON] = { "csl-json", NC_ ("citation", "CSL-JSON") },
  [SP_CITATION_WIKIPEDIA] = { "wikipedia", NC_ ("citation", "Wikipedia Template") },
};

/**
 * sp_citation_style_get_nick:
 * @style: a style
 *
 * Returns: its word on the command line and in the settings
 */
const char *
sp_citation_style_get_nick (SpCitationStyle style)
{
  g_return_val_if_fail ((guint) style < SP_N_CITATION_STYLES, "");

  return styles[style].nick;
}

/**
 * sp_citation_style_get_label:
 * @style: a style
 *
 * Returns: its name in the user's language
 */
const char *
sp_citation_style_get_label (SpCitationStyle style)
{
  g_return_val_if_fail ((guint) style < SP_N_CITATION_STYLES, "");

  return g_dpgettext2 (GETTEXT_PACKAGE, "citation", styles[style].label);
}

/**
 * sp_citation_style_from_nick:
 * @nick: a word
 * @style: (out): where to put the style
 *
 * Returns: whether there is a style of that word
 */
gboolean
sp_citation_style_from_nick (const char *nick, SpCitationStyle *style)
{
  g_return_val_if_fail (nick != NULL && style != NULL, FALSE);

  for (guint i = 0; i < SP_N_CITATION_STYLES; i++)
    if (g_str_equal (styles[i].nick, nick))
      {
        *style = (SpCitationStyle) i;
        return TRUE;
      }
  return FALSE;
}

/**
 * sp_citation_can_cite:
 * @record: (nullable) (type SpRecord): a record
 *
 * Returns: whether it can be cited: the dataset (%NULL) can, and every record that has a page or is a question
 */
gboolean
sp_citation_can_cite (gpointer record)
{
  return record == NULL || (SP_IS_RECORD (record) && sp_record_get_kind (record) != SP_RECORD_SCALE);
}

typedef void (*AppendFunc) (GString *text, const SpCitationItem *item);

static char *
write_texts (SpIndex *index, GPtrArray *records, AppendFunc append, const char *between, SpDate on, SpDate accessed)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < records->len; i++)
    {
      g_auto (SpCitationItem) item = { NULL };

      sp_citation_item_init (&item, index, records->pdata[i], on, accessed);
      if (i > 0)
        g_string_append (text, between);
      append (text, &item);
    }
  return g_string_free (text, FALSE);
}

static char *
write_csl_json (SpIndex *index, GPtrArray *records, SpDate on, SpDate accessed)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *json = NULL;

  json_builder_begin_array (builder);
  for (guint i = 0; i < records->len; i++)
    {
      g_auto (SpCitationItem) item = { NULL };

      sp_citation_item_init (&item, index, records->pdata[i], on, accessed);
      sp_citation_append_csl_json (builder, &item);
    }
  json_builder_end_array (builder);
  root = json_builder_get_root (builder);
  json_generator_set_root (generator, root);
  json_generator_set_pretty (generator, TRUE);
  json = json_generator_to_data (generator, NULL);
  return g_strconcat (json, "\n", NULL);
}

static char *
write_style (SpIndex *index, GPtrArray *records, SpCitationStyle style, SpDate on, SpDate accessed)
{
  switch (style)
    {
    case SP_CITATION_BIBTEX:
      return write_texts (index, records, sp_citation_append_bibtex, "\n", on, accessed);
    case SP_CITATION_RIS:
      return write_texts (index, records, sp_citation_append_ris, "\r\n", on, accessed);
    case SP_CITATION_CSL_JSON:
      return write_csl_json (index, records, on, accessed);
    case SP_CITATION_WIKIPEDIA:
      return write_texts (index, records, sp_citation_append_wikipedia, "\n", on, accessed);
    case SP_CITATION_CHICAGO:
    default:
      return write_texts (index, records, sp_citation_append_chicago, "\n", on, accessed);
    }
}

/**
 * sp_citation_write_all:
 * @index: the index of a dataset
 * @records: (element-type SpRecord): what is cited, each for which sp_citation_can_cite() holds; what is listed twice is
 *   cited once
 * @style: the style
 * @on: the date as of which the dataset is looked at; no date, or the edition, for the latest
 * @accessed: when the dataset was read; no date where it is not to be said
 *
 * Returns: (transfer full): the citations as one file in UTF-8; notes and templates a line each, the last one not ended
 */
char *
sp_citation_write_all (SpIndex *index, GPtrArray *records, SpCitationStyle style, SpDate on, SpDate accessed)
{
  g_autoptr (GPtrArray) once = g_ptr_array_new ();

  g_return_val_if_fail (SP_IS_INDEX (index) && records != NULL, NULL);
  g_return_val_if_fail ((guint) style < SP_N_CITATION_STYLES, NULL);

  for (guint i = 0; i < records->len; i++)
    {
      g_return_val_if_fail (sp_citation_can_cite (records->pdata[i]), NULL);

      if (!g_ptr_array_find (once, records->pdata[i], NULL))
        g_ptr_array_add (once, records->pdata[i]);
    }
  return write_style (index, once, style, on, accessed);
}

/**
 * sp_citation_write:
 * @index: the index of a dataset
 * @record: (nullable) (type SpRecord): what is cited, for which sp_citation_can_cite() holds; %NULL for the dataset. A
 *   quote or a source is cited as the document, everything else as a page of the dataset
 * @style: the style
 * @on: the date as of which the dataset is looked at; no date, or the edition, for the latest
 * @accessed: when the dataset was read; no date where it is not to be said
 *
 * Returns: (transfer full): the citation, as from sp_citation_write_all()
 */
char *
sp_citation_write (SpIndex *index, gpointer record, SpCitationStyle style, SpDate on, SpDate accessed)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  g_ptr_array_add (records, record);
  return sp_citation_write_all (index, records, style, on, accessed);
}

/**
 * sp_citation_write_markup:
 * @index: the index of a dataset
 * @record: (nullable) (type SpRecord): what is cited, as for sp_citation_write()
 * @on: the date as of which the dataset is looked at; no date, or the edition, for the latest
 * @accessed: when the dataset was read; no date where it is not to be said
 *
 * Returns: (transfer full): the note of the Chicago Manual with its italics, as markup that is HTML and Pango's alike
 */
char *
sp_citation_write_markup (SpIndex *index, gpointer record, SpDate on, SpDate accessed)
{
  g_auto (SpCitationItem) item = { NULL };
  GString *text;

  g_return_val_if_fail (SP_IS_INDEX (index) && sp_citation_can_cite (record), NULL);

  sp_citation_item_init (&item, index, record, on, accessed);
  text = g_string_new (NULL);
  sp_citation_append_chicago_markup (text, &item);
  return g_string_free (text, FALSE);
}

/**
 * sp_citation_write_local:
 * @index: the index of a dataset
 * @source: a source of it
 *
 * Returns: (transfer full): a note as of the Chicago Manual, but with the words, dates and quotation marks of the user's
 *   language, for lists in documents that are in it
 */
char *
sp_citation_write_local (SpIndex *index, SpSource *source)
{
  const SpDate no_date = { 0 };
  g_auto (SpCitationItem) item = { NULL };
  GString *text;

  g_return_val_if_fail (SP_IS_INDEX (index) && SP_IS_SOURCE (source), NULL);

  sp_citation_item_init (&item, index, source, no_date, no_date);
  item.is_local = TRUE;
  text = g_string_new (NULL);
  sp_citation_append_chicago (text, &item);
  return g_string_free (text, FALSE);
}
