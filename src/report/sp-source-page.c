/* SPDX-License-Identifier: GPL-3.0-or-later
 * The page of a source: the record of a document, the way to it, and all that rests on it. */
#include "sp-page-builder.h"

#include "sp-clean-text.h"
#include "sp-language.h"
#include "sp-source-words.h"

#include <glib/gi18n-lib.h>

static char *
join_authors (SpSource *source)
{
  GPtrArray *authors = sp_source_get_authors (source);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < authors->len; i++)
    {
      g_autofree char *name = sp_author_format_name (authors->pdata[i]);

      if (text->len > 0)
        /* Translators: what stands between the names in a list. */
        g_string_append (text, C_ ("list", ", "));
      g_string_append (text, name);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* The words and the button: an address that is not on the web is shown, but never opened. */
static void
add_address (SpPageBuilder *self, const char *caption, const char *uri)
{
  g_autofree char *address = sp_clean_web_address (uri);

  if (uri != NULL)
    sp_page_builder_add (self,
                         &(SpPageItemInit) { SP_PAGE_ITEM_FACT, .caption = caption, .title = uri, .uri = address });
}

static const char *
explain_title (SpTitleStatus status)
{
  switch (status)
    {
    case SP_TITLE_PRINTED:
      return _ ("As the document prints it");
    case SP_TITLE_REBUILT:
      return _ ("In [ ] because it was rebuilt from the document’s address; the document may print it otherwise");
    case SP_TITLE_DESCRIBED:
      return _ ("In [ ] because the dataset’s editors described the document in their own words; it prints no title");
    case SP_TITLE_UNRECORDED:
    default:
      return _ ("Not recorded whether the document prints it so");
    }
}

static void
add_resting (SpPageBuilder *self, SpSource *source)
{
  g_autoptr (GPtrArray) positions = NULL;
  g_autoptr (GPtrArray) quotes = NULL;
  g_autoptr (GPtrArray) events = NULL;
  guint n_positions, n_quotes, n_events;

  positions = sp_page_builder_leave_later_out (self, sp_index_get_related (self->index, source, SP_RECORD_POSITION),
                                               &n_positions);
  quotes =
    sp_page_builder_leave_later_out (self, sp_index_get_related (self->index, source, SP_RECORD_QUOTE), &n_quotes);
  events =
    sp_page_builder_leave_later_out (self, sp_index_get_related (self->index, source, SP_RECORD_EVENT), &n_events);
  sp_page_builder_add_later (self, n_positions, n_quotes, n_events);
  sp_page_builder_add_section (self, _ ("Positions That Rest on It"), positions);
  sp_page_builder_add_section (self, _ ("Quotes That It Prints"), quotes);
  sp_page_builder_add_section (self, _ ("Events That Rest on It"), events);
}

/**
 * sp_page_builder_build_source:
 * @self: a page in the making
 * @source: a source
 *
 * Builds the page of a source.
 */
void
sp_page_builder_build_source (SpPageBuilder *self, SpSource *source)
{
  g_autofree char *title = sp_source_format_title (source);
  g_autofree char *authors = join_authors (source);
  g_autofree char *issued = sp_date_format (sp_source_get_issued (source));
  g_autofree char *language = sp_language_get_name (sp_source_get_language (source));

  sp_page_builder_add (self, &(SpPageItemInit) {
                               SP_PAGE_ITEM_TITLE,
                               .title = title,
                               .subtitle = authors,
                               .language = sp_source_get_language (source),
                             });
  sp_page_builder_add_fact (self, _ ("Published in"), sp_source_get_container_title (source), NULL);
  sp_page_builder_add_fact (self, _ ("Published"), *issued ? issued : _ ("The document shows no date"), NULL);
  sp_page_builder_add_fact (self, _ ("Kind of document"),
                            sp_vocabulary_get_label (&sp_source_type_vocabulary, sp_source_get_document_type (source)),
                            NULL);
  sp_page_builder_add_fact (self, _ ("Language"), language, NULL);
  sp_page_builder_add_fact (self, _ ("Title"), explain_title (sp_source_get_title_status (source)), NULL);
  sp_page_builder_add_date (self, _ ("Seen by the dataset’s editors"), sp_source_get_accessed (source));
  add_address (self, _ ("Online"), sp_source_get_url (source));
  add_address (self, _ ("Archived copy"), sp_source_get_archived (source));
  if (sp_source_get_url (source) == NULL && sp_source_get_archived (source) == NULL)
    sp_page_builder_add_fact (self, _ ("Online"), _ ("Not online, as far as is known"), NULL);
  add_resting (self, source);
  sp_page_builder_add_section (self, _ ("Groups That Rest on It"),
                               sp_index_get_related (self->index, source, SP_RECORD_GROUP));
}
