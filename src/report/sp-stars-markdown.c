/* SPDX-License-Identifier: GPL-3.0-or-later
 * The user's stars as a document in Markdown, with numbered sources. */
#include "sp-stars-text.h"

#include "sp-clean-text.h"
#include "sp-markdown-text.h"
#include "sp-star-parts.h"

#include <glib/gi18n-lib.h>

static void
append_paragraph (GString *text, const char *format, const char *part)
{
  g_autofree char *escaped = part ? sp_markdown_escape (part) : NULL;

  if (escaped == NULL)
    return;
  g_string_append_printf (text, format, escaped);
  g_string_append (text, "\n\n");
}

static guint
number_source (GPtrArray *sources, SpSource *source)
{
  guint place;

  if (g_ptr_array_find (sources, source, &place))
    return place + 1;
  g_ptr_array_add (sources, source);
  return sources->len;
}

static char *
format_numbers (const SpStarParts *parts, GPtrArray *sources)
{
  GString *numbers = g_string_new (NULL);

  for (guint i = 0; i < parts->sources->len; i++)
    g_string_append_printf (numbers, " \\[%u\\]", number_source (sources, parts->sources->pdata[i]));
  return g_string_free (numbers, FALSE);
}

static void
append_star (GString *text, const SpStarParts *parts, guint number, GPtrArray *sources)
{
  g_autofree char *head = sp_markdown_escape (parts->head);
  g_autofree char *numbers = format_numbers (parts, sources);
  g_autofree char *about = parts->about ? sp_markdown_escape (parts->about) : NULL;

  g_string_append_printf (text, "## %u. %s\n\n", number, head);
  append_paragraph (text, "> %s", parts->words);
  append_paragraph (text, "> %s", parts->translation);
  if (about != NULL || *numbers != '\0')
    g_string_append_printf (text, "%s%s\n\n", about ? about : _ ("Sources:"), numbers);
  append_paragraph (text, "*%s*", parts->state);
  append_paragraph (text, C_ ("starred", "Now: %s"), parts->present);
  append_paragraph (text, C_ ("starred", "Note: %s"), parts->note);
  if (parts->address != NULL)
    g_string_append_printf (text, "<%s>\n\n", parts->address);
}

static void
append_sources (GString *text, GPtrArray *sources)
{
  if (sources->len == 0)
    return;
  append_paragraph (text, "## %s", _ ("Sources"));
  for (guint i = 0; i < sources->len; i++)
    {
      g_autofree char *line = sp_star_parts_format_source (sources->pdata[i]);
      g_autofree char *escaped = sp_markdown_escape (line);
      g_autofree char *address = sp_clean_web_address (sp_source_get_url (sources->pdata[i]));

      g_string_append_printf (text, "%u. %s", i + 1, escaped);
      if (address != NULL)
        g_string_append_printf (text, ", <%s>", address);
      g_string_append_c (text, '\n');
    }
}

/**
 * sp_stars_text_write_markdown:
 * @index: the index of the open edition
 * @entries: (element-type SpStarEntry): stars of its dataset, in their order
 *
 * Writes a document with a section each, in which texts from data are only text (CommonMark 0.30), and with the numbered
 * list of all sources at its end.
 *
 * Returns: (transfer full): the document, in the user's language
 */
char *
sp_stars_text_write_markdown (SpIndex *index, GPtrArray *entries)
{
  g_autoptr (GPtrArray) sources = g_ptr_array_new ();
  g_autofree char *title = NULL;
  g_autofree char *edition = NULL;
  SpDataset *dataset;
  GString *text;

  g_return_val_if_fail (SP_IS_INDEX (index) && entries != NULL, NULL);

  dataset = sp_index_get_dataset (index);
  title = sp_clean_line (sp_dataset_get_title (dataset));
  edition = sp_date_format (sp_dataset_get_edition (dataset));
  text = g_string_new (NULL);
  /* Translators: the title of a document; %s is the title of a dataset. */
  append_paragraph (text, _ ("# Starred: %s"), title);
  if (*edition != '\0')
    append_paragraph (text, _ ("Edition %s"), edition);
  for (guint i = 0; i < entries->len; i++)
    {
      g_auto (SpStarParts) parts = { NULL };

      sp_star_parts_init (&parts, index, entries->pdata[i]);
      append_star (text, &parts, i + 1, sources);
    }
  append_sources (text, sources);
  return g_string_free (text, FALSE);
}
