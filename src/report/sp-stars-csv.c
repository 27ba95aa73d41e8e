/* SPDX-License-Identifier: GPL-3.0-or-later
 * The user's stars as comma-separated values. */
#include "sp-stars-text.h"

#include "sp-clean-text.h"
#include "sp-csv-text.h"
#include "sp-star-parts.h"

#include <string.h>

static void
append_field (GString *row, const char *field)
{
  if (row->len > 0)
    g_string_append_c (row, ',');
  sp_csv_append_field (row, field);
}

static char *
join_addresses (const SpStarParts *parts)
{
  GString *addresses = g_string_new (NULL);

  for (guint i = 0; i < parts->sources->len; i++)
    {
      g_autofree char *address = sp_clean_web_address (sp_source_get_url (parts->sources->pdata[i]));

      if (address != NULL)
        g_string_append_printf (addresses, "%s%s", addresses->len > 0 ? " " : "", address);
    }
  return g_string_free (addresses, FALSE);
}

static const char *
get_state (const SpStarParts *parts)
{
  if (parts->record == NULL)
    return "removed";
  return parts->present ? "changed" : "same";
}

static void
append_star (GString *text, const SpStarParts *parts)
{
  const SpStarEntry *entry = parts->entry;
  g_autoptr (GString) row = g_string_new (NULL);
  g_autofree char *date = sp_date_to_string (entry->date);
  g_autofree char *starred = sp_date_to_string (entry->starred);
  g_autofree char *edition = sp_date_to_string (entry->edition);
  g_autofree char *sources = join_addresses (parts);

  append_field (row, sp_record_kind_get_nick (entry->kind));
  append_field (row, entry->id);
  append_field (row, date);
  append_field (row, entry->about);
  append_field (row, entry->level);
  append_field (row, entry->words);
  append_field (row, entry->note);
  append_field (row, starred);
  append_field (row, edition);
  append_field (row, get_state (parts));
  append_field (row, sources);
  append_field (row, parts->address);
  g_string_append (text, row->str);
  g_string_append (text, "\r\n");
}

/**
 * sp_stars_text_write_csv:
 * @index: the index of the open edition
 * @entries: (element-type SpStarEntry): stars of its dataset, in their order
 *
 * Writes comma-separated values by RFC 4180, in UTF-8: a header, then a line each with the words as starred. Texts are
 * never altered. The addresses of the sources are in one field, parted by spaces.
 *
 * Returns: (transfer full): the text
 */
char *
sp_stars_text_write_csv (SpIndex *index, GPtrArray *entries)
{
  GString *text;

  g_return_val_if_fail (SP_IS_INDEX (index) && entries != NULL, NULL);

  text = g_string_new ("kind,id,date,about,level,words,note,starred,edition,state,sources,address\r\n");
  for (guint i = 0; i < entries->len; i++)
    {
      g_auto (SpStarParts) parts = { NULL };

      sp_star_parts_init (&parts, index, entries->pdata[i]);
      append_star (text, &parts);
    }
  return g_string_free (text, FALSE);
}
