/* SPDX-License-Identifier: GPL-3.0-or-later
 * Citations as RIS (Reference Manager's format, as of 2011): a tag and a value a line. */
#include "sp-citation-private.h"

#include "sp-citation-words.h"
#include "sp-clean-text.h"

/* Lines end as the format has it, whatever the system's lines do. */
static void
append_field (GString *text, const char *tag, const char *value)
{
  if (value != NULL && *value != '\0')
    g_string_append_printf (text, "%s  - %s\r\n", tag, value);
}

static const char *
get_type (const SpCitationItem *item)
{
  if (item->source == NULL)
    return item->record ? "ELEC" : "DATA";
  switch (sp_source_get_document_type (item->source))
    {
    case SP_SOURCE_ARTICLE_NEWSPAPER:
      return "NEWS";
    case SP_SOURCE_ARTICLE_MAGAZINE:
      return "MGZN";
    case SP_SOURCE_WEBPAGE:
      return "ELEC";
    case SP_SOURCE_REPORT:
      return "RPRT";
    case SP_SOURCE_LEGISLATION:
      return "STAT";
    case SP_SOURCE_BILL:
      return "BILL";
    case SP_SOURCE_LEGAL_CASE:
      return "CASE";
    case SP_SOURCE_HEARING:
      return "HEAR";
    case SP_SOURCE_PRESS_RELEASE:
    default:
      return "GEN";
    }
}

/* “YYYY/MM/DD/other”, of which what is not known stays empty. */
static void
append_date (GString *text, const char *tag, SpDate date)
{
  g_autoptr (GString) value = g_string_new (NULL);

  if (!sp_date_is_set (date))
    return;
  g_string_printf (value, "%04u/", date.year);
  if (date.month != 0)
    g_string_append_printf (value, "%02u", date.month);
  g_string_append_c (value, '/');
  if (date.day != 0)
    g_string_append_printf (value, "%02u", date.day);
  g_string_append_c (value, '/');
  append_field (text, tag, value->str);
}

/* “Family, Given, Suffix”; what stands after a comma in a family name is a suffix. */
static char *
format_name (const SpAuthor *author)
{
  g_auto (GStrv) parts = NULL;

  if (author->literal != NULL)
    return g_strdup (author->literal);
  if (author->given == NULL)
    return g_strdup (author->family);
  parts = g_strsplit (author->family, ", ", 2);
  return g_strjoin (", ", parts[0], author->given, parts[1], NULL);
}

static void
append_authors (GString *text, const SpCitationItem *item)
{
  for (guint i = 0; i < item->authors->len; i++)
    {
      g_autofree char *name = format_name (item->authors->pdata[i]);
      g_autofree char *clean = sp_clean_line (name);

      append_field (text, "AU", clean);
    }
}

/* Readers differ in which of two tags is the name of a newspaper or a site. Other documents are published by a body. */
static void
append_container (GString *text, const SpCitationItem *item)
{
  const char *publisher = sp_dataset_get_publisher (item->dataset);
  g_autofree char *clean_publisher = publisher ? sp_clean_line (publisher) : NULL;
  g_autofree char *edition = sp_citation_format_date (item->issued);

  if (g_str_equal (get_type (item), "ELEC") || sp_citation_item_is_periodical (item))
    {
      append_field (text, "T2", item->container);
      append_field (text, "JF", item->container);
    }
  else
    append_field (text, "PB", item->container);
  if (item->source != NULL)
    return;
  append_field (text, "ET", edition);
  if (item->record != NULL)
    append_field (text, "PB", clean_publisher);
}

/* Of an article, and of what is dated to the year, bibutils takes the day of access for the month of issue; there it
 * stands in a note. */
static gboolean
has_field_for_access (const SpCitationItem *item)
{
  return !sp_citation_item_is_periodical (item) && sp_date_get_precision (item->issued) != SP_DATE_PRECISION_YEAR;
}

static void
append_dates (GString *text, const SpCitationItem *item)
{
  g_autofree char *year = g_strdup_printf ("%04u", item->issued.year);

  if (sp_date_is_set (item->issued))
    append_field (text, "PY", year);
  append_date (text, "DA", item->issued);
  if (has_field_for_access (item))
    append_date (text, "Y2", item->accessed);
}

static void
append_notes (GString *text, const SpCitationItem *item)
{
  g_autoptr (GPtrArray) notes = sp_citation_item_list_notes (item, !has_field_for_access (item));

  for (guint i = 0; i < notes->len; i++)
    append_field (text, "N1", notes->pdata[i]);
}

/**
 * sp_citation_append_ris:
 * @text: where to append
 * @item: what to cite
 *
 * Appends a reference.
 */
void
sp_citation_append_ris (GString *text, const SpCitationItem *item)
{
  append_field (text, "TY", get_type (item));
  append_field (text, "ID", item->key);
  append_authors (text, item);
  append_field (text, "TI", item->title);
  append_container (text, item);
  append_dates (text, item);
  append_field (text, "UR", item->url);
  append_field (text, "LA", item->language);
  if (item->source != NULL)
    append_field (text, "M3", sp_citation_get_document_words (sp_source_get_document_type (item->source)));
  append_notes (text, item);
  g_string_append (text, "ER  - \r\n");
}
