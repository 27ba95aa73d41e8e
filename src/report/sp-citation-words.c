/* SPDX-License-Identifier: GPL-3.0-or-later
 * The words that citations are made of. Styles and formats have their own language, English, whatever the user's is. */
#include "sp-citation-words.h"

static const char *const months[] = {
  "January", "February", "March",     "April",   "May",      "June",
  "July",    "August",   "September", "October", "November", "December",
};

/**
 * sp_citation_get_month:
 * @month: 1 to 12
 *
 * Returns: its English name
 */
const char *
sp_citation_get_month (guint month)
{
  g_return_val_if_fail (month >= 1 && month <= G_N_ELEMENTS (months), "");

  return months[month - 1];
}

/**
 * sp_citation_format_date:
 * @date: a date
 *
 * Returns: (transfer full): “22 February 2019”, “February 2019” or “2019”; the empty string for no date
 */
char *
sp_citation_format_date (SpDate date)
{
  switch (sp_date_get_precision (date))
    {
    case SP_DATE_PRECISION_DAY:
      return g_strdup_printf ("%u %s %u", date.day, sp_citation_get_month (date.month), date.year);
    case SP_DATE_PRECISION_MONTH:
      return g_strdup_printf ("%s %u", sp_citation_get_month (date.month), date.year);
    case SP_DATE_PRECISION_YEAR:
      return g_strdup_printf ("%u", date.year);
    case SP_DATE_PRECISION_NONE:
    default:
      return g_strdup ("");
    }
}

/**
 * sp_citation_format_american_date:
 * @date: a date
 *
 * Returns: (transfer full): “February 22, 2019”, otherwise as sp_citation_format_date()
 */
char *
sp_citation_format_american_date (SpDate date)
{
  if (sp_date_get_precision (date) != SP_DATE_PRECISION_DAY)
    return sp_citation_format_date (date);
  return g_strdup_printf ("%s %u, %u", sp_citation_get_month (date.month), date.day, date.year);
}

/**
 * sp_citation_get_document_words:
 * @type: what kind of document it is
 *
 * Returns: (nullable): the English name of the kind, where where it was published does not tell it
 */
const char *
sp_citation_get_document_words (SpSourceType type)
{
  switch (type)
    {
    case SP_SOURCE_REPORT:
      return "Report";
    case SP_SOURCE_LEGISLATION:
      return "Legislation";
    case SP_SOURCE_BILL:
      return "Bill";
    case SP_SOURCE_LEGAL_CASE:
      return "Legal case";
    case SP_SOURCE_PRESS_RELEASE:
      return "Press release";
    case SP_SOURCE_HEARING:
      return "Hearing";
    case SP_SOURCE_ARTICLE_NEWSPAPER:
    case SP_SOURCE_ARTICLE_MAGAZINE:
    case SP_SOURCE_WEBPAGE:
    default:
      return NULL;
    }
}

/**
 * sp_citation_append_part:
 * @list: parts with commas between them
 * @part: (nullable): one more; nothing is added for none or an empty one
 *
 * Adds a part to a list.
 */
void
sp_citation_append_part (GString *list, const char *part)
{
  if (part == NULL || *part == '\0')
    return;
  if (list->len > 0)
    g_string_append (list, ", ");
  g_string_append (list, part);
}
