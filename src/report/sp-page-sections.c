/* SPDX-License-Identifier: GPL-3.0-or-later
 * The sections of pages: records under a heading, of many the first ones. */
#include "sp-page-builder.h"

#include "sp-report-words.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

#define MAX_ROWS 8
#define MAX_ROWS_OF_MANY 6

static void
add_record (SpPageBuilder *self, gpointer record)
{
  switch (sp_record_get_kind (record))
    {
    case SP_RECORD_COUNTRY:
      sp_page_builder_add_country (self, record, TRUE);
      break;
    case SP_RECORD_POSITION:
      sp_page_builder_add_position (self, record, TRUE);
      break;
    case SP_RECORD_QUOTE:
      sp_page_builder_add_quote (self, record);
      break;
    case SP_RECORD_EVENT:
      sp_page_builder_add_event (self, record);
      break;
    case SP_RECORD_SOURCE:
      sp_page_builder_add_source (self, record);
      break;
    case SP_RECORD_ACTOR:
      sp_page_builder_add_actor (self, record);
      break;
    case SP_RECORD_GROUP:
      sp_page_builder_add_group (self, record);
      break;
    case SP_RECORD_SCALE:
    case SP_RECORD_QUESTION:
    default:
      g_assert_not_reached ();
    }
}

/**
 * sp_page_builder_count_shown:
 * @self: a page in the making
 * @title: the title of a section
 * @count: how many rows it has
 *
 * Returns: how many of them are shown: of many only the first, unless the user wants all
 */
guint
sp_page_builder_count_shown (SpPageBuilder *self, const char *title, guint count)
{
  if (self->is_printed)
    return MIN (count, SP_MOST_PRINTED);
  if (count > MAX_ROWS && (self->shown_whole == NULL || !g_hash_table_contains (self->shown_whole, title)))
    return MAX_ROWS_OF_MANY;
  return count;
}

/**
 * sp_page_builder_add_rest:
 * @self: a page in the making
 * @title: the title of the section
 * @count: how many rows it has, those shown included
 *
 * Adds the way to the rest of a section, of which only the first rows are shown; on paper, that there is more.
 */
void
sp_page_builder_add_rest (SpPageBuilder *self, const char *title, guint count)
{
  g_autoptr (GVariant) target = g_variant_ref_sink (g_variant_new_string (title));
  g_autofree char *action = g_action_print_detailed_name ("page.show-whole", target);
  /* Translators: a button below the first of many rows. */
  g_autofree char *label = g_strdup_printf (ngettext ("Show all %'u", "Show all %'u", count), count);
  g_autofree char *cut = sp_report_format_cut (count);

  if (self->is_printed)
    sp_page_builder_add_text (self, cut);
  else
    sp_page_builder_add (self,
                         &(SpPageItemInit) { SP_PAGE_ITEM_NOTICE, .caption = title, .title = label, .action = action });
}

/**
 * sp_page_builder_add_section:
 * @self: a page in the making
 * @title: the title of the section
 * @records: (element-type SpRecord): its records
 *
 * Adds a heading with the count, and a row for each record; of many only the first, and a way to the rest. Adds
 * nothing where there are none.
 */
void
sp_page_builder_add_section (SpPageBuilder *self, const char *title, GPtrArray *records)
{
  guint n_shown = sp_page_builder_count_shown (self, title, records->len);

  if (records->len == 0)
    return;
  sp_page_builder_add_heading (self, title, records->len);
  for (guint i = 0; i < n_shown; i++)
    add_record (self, records->pdata[i]);
  if (n_shown < records->len)
    sp_page_builder_add_rest (self, title, records->len);
}

/**
 * sp_page_builder_add_sources:
 * @self: a page in the making
 * @sources: (element-type SpSource): what the record rests on
 *
 * Adds a section of them. On paper they have numbers, and are listed at the end.
 */
void
sp_page_builder_add_sources (SpPageBuilder *self, GPtrArray *sources)
{
  if (!self->is_printed)
    sp_page_builder_add_section (self, _ ("Sources"), sources);
}
