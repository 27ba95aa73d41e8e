/* SPDX-License-Identifier: GPL-3.0-or-later
 * The user's stars as text to be pasted, plain and rich: quotes with their citation, the rest with its sources. */
#include "sp-stars-text.h"

#include "sp-clean-text.h"
#include "sp-quotation-text.h"
#include "sp-star-parts.h"

#include <glib/gi18n-lib.h>

static gboolean
is_cited (const SpStarParts *parts)
{
  return parts->record != NULL && parts->present == NULL && SP_IS_QUOTE (parts->record);
}

static void
append_line (GString *text, const char *format, const char *line)
{
  if (line == NULL)
    return;
  g_string_append_printf (text, format, line);
  g_string_append_c (text, '\n');
}

static void
append_plain_sources (GString *text, const SpStarParts *parts)
{
  for (guint i = 0; i < parts->sources->len; i++)
    {
      SpSource *source = parts->sources->pdata[i];
      g_autofree char *line = sp_star_parts_format_source (source);
      g_autofree char *address = sp_clean_web_address (sp_source_get_url (source));

      append_line (text, _ ("Source: %s"), line);
      append_line (text, "%s", address);
    }
}

static void
append_plain (GString *text, SpIndex *index, const SpStarParts *parts, SpDate on)
{
  g_autofree char *cited =
    is_cited (parts) ? sp_quotation_text_write_plain (index, SP_QUOTE (parts->record), on) : NULL;

  if (cited != NULL)
    append_line (text, "%s", g_strchomp (cited));
  else
    {
      append_line (text, "%s", parts->head);
      append_line (text, "%s", parts->about);
      append_line (text, "%s", parts->words);
      append_line (text, "%s", parts->state);
      append_line (text, C_ ("starred", "Now: %s"), parts->present);
      append_plain_sources (text, parts);
      append_line (text, "%s", parts->address);
    }
  append_line (text, C_ ("starred", "Note: %s"), parts->note);
}

/**
 * sp_stars_text_write_plain:
 * @index: the index of the open edition
 * @entries: (element-type SpStarEntry): stars of its dataset, in their order
 * @on: the date at which the dataset is looked at; no date for the latest
 *
 * Writes each with what is known of it and the user's note, an empty line between. What the edition has changed or does
 * not have any more is as it was starred, and says so.
 *
 * Returns: (transfer full): the text, in the user's language
 */
char *
sp_stars_text_write_plain (SpIndex *index, GPtrArray *entries, SpDate on)
{
  GString *text;

  g_return_val_if_fail (SP_IS_INDEX (index) && entries != NULL, NULL);

  text = g_string_new (NULL);
  for (guint i = 0; i < entries->len; i++)
    {
      g_auto (SpStarParts) parts = { NULL };

      sp_star_parts_init (&parts, index, entries->pdata[i]);
      if (i > 0)
        g_string_append_c (text, '\n');
      append_plain (text, index, &parts, on);
    }
  return g_string_free (text, FALSE);
}

static void
append_element (GString *html, const char *format, const char *text)
{
  g_autofree char *escaped = text ? g_markup_escape_text (text, -1) : NULL;
  g_autofree char *line = escaped ? g_strdup_printf (format, escaped) : NULL;

  if (line != NULL)
    g_string_append_printf (html, "<bdi>%s</bdi><br>\n", line);
}

static void
append_link (GString *html, const char *address)
{
  g_autofree char *escaped = address ? g_markup_escape_text (address, -1) : NULL;

  if (escaped != NULL)
    g_string_append_printf (html, "<a href=\"%s\">%s</a><br>\n", escaped, escaped);
}

static void
append_html (GString *html, SpIndex *index, const SpStarParts *parts, SpDate on)
{
  g_autofree char *cited = is_cited (parts) ? sp_quotation_text_write_html (index, SP_QUOTE (parts->record), on) : NULL;

  if (cited != NULL)
    {
      g_string_append (html, cited);
      g_string_append (html, "<p>");
    }
  else
    {
      g_string_append (html, "<p>");
      append_element (html, "%s", parts->head);
      append_element (html, "<b>%s</b>", parts->about);
      append_element (html, "%s", parts->words);
      append_element (html, "<i>%s</i>", parts->state);
      append_element (html, C_ ("starred", "Now: %s"), parts->present);
      for (guint i = 0; i < parts->sources->len; i++)
        {
          g_autofree char *line = sp_star_parts_format_source (parts->sources->pdata[i]);
          g_autofree char *address = sp_clean_web_address (sp_source_get_url (parts->sources->pdata[i]));

          append_element (html, _ ("Source: %s"), line);
          append_link (html, address);
        }
      append_element (html, "%s", parts->address);
    }
  append_element (html, C_ ("starred", "Note: %s"), parts->note);
  g_string_append (html, "</p>\n");
}

/**
 * sp_stars_text_write_html:
 * @index: the index of the open edition
 * @entries: (element-type SpStarEntry): stars of its dataset, in their order
 * @on: the date at which the dataset is looked at; no date for the latest
 *
 * Writes what sp_stars_text_write_plain() writes. Only addresses of the web are links.
 *
 * Returns: (transfer full): a fragment of HTML in UTF-8, which says so, for a clipboard
 */
char *
sp_stars_text_write_html (SpIndex *index, GPtrArray *entries, SpDate on)
{
  GString *html;

  g_return_val_if_fail (SP_IS_INDEX (index) && entries != NULL, NULL);

  html = g_string_new ("<meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\">\n");
  for (guint i = 0; i < entries->len; i++)
    {
      g_auto (SpStarParts) parts = { NULL };

      sp_star_parts_init (&parts, index, entries->pdata[i]);
      append_html (html, index, &parts, on);
    }
  return g_string_free (html, FALSE);
}
