/* SPDX-License-Identifier: GPL-3.0-or-later
 * The page of an event: what happened, to whom, and by which sources. */
#include "sp-page-builder.h"

#include <glib/gi18n-lib.h>

/**
 * sp_page_builder_build_event:
 * @self: a page in the making
 * @event: an event
 *
 * Builds the page of an event.
 */
void
sp_page_builder_build_event (SpPageBuilder *self, SpEvent *event)
{
  g_autofree char *date = sp_date_format (sp_event_get_date (event));
  GPtrArray *questions = sp_event_get_questions (event);

  sp_page_builder_add (self, &(SpPageItemInit) {
                                 SP_PAGE_ITEM_TITLE,
                                 .caption = date,
                                 .title = sp_event_get_title (event),
                                 .subtitle = sp_vocabulary_get_label (&sp_event_kind_vocabulary,
                                                                      sp_event_get_event_kind (event)),
                                 .evidence = event,
                             });
  sp_page_builder_add_warning_of_later (self, sp_event_get_date (event),
                                        _ ("This event is later than the date you look at"),
                                        _ ("This event is later than the date of this document"));
  sp_page_builder_add_text (self, sp_event_get_summary (event));
  for (guint i = 0; i < questions->len; i++)
    sp_page_builder_add_fact (self, _ ("Concerns"), sp_question_get_title (questions->pdata[i]), NULL);
  sp_page_builder_add_section (self, _ ("Countries"), sp_event_get_countries (event));
  sp_page_builder_add_section (self, _ ("Who Acted"), sp_event_get_actors (event));
  sp_page_builder_add_sources (self, sp_event_get_sources (event));
}
