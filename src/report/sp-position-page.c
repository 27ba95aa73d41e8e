/* SPDX-License-Identifier: GPL-3.0-or-later
 * The page of a position: the level and its definition, why, on what basis, and the evidence. */
#include "sp-page-builder.h"

#include <glib/gi18n-lib.h>

static const char *
explain_basis (SpBasis basis)
{
  switch (basis)
    {
    case SP_BASIS_LAW:
      return _ ("Law: it stands in a law or a regulation");
    case SP_BASIS_DECISION:
      return _ ("Decision: the government or an authority decided it");
    case SP_BASIS_STATEMENT:
      return _ ("Statement: a member of the government or an official said it");
    case SP_BASIS_REPORT:
      return _ ("Press reports: it was reported, but not officially stated");
    case SP_BASIS_OPERATOR:
    default:
      return _ ("Operators: no position of the government is known; this is what operators do");
    }
}

static void
add_neighbours (SpPageBuilder *self, SpPosition *position)
{
  GPtrArray *history =
      sp_index_get_positions (self->index, sp_position_get_country (position), sp_position_get_question (position));
  guint place = 0;

  for (guint i = 0; i < history->len; i++)
    if (history->pdata[i] == position)
      place = i;
  if (place > 0)
    {
      sp_page_builder_add_heading (self, _ ("Before"), 0);
      sp_page_builder_add_position (self, history->pdata[place - 1], FALSE);
    }
  if (place + 1 < history->len &&
      !sp_page_builder_is_later (self, sp_position_get_from (history->pdata[place + 1])))
    {
      sp_page_builder_add_heading (self, _ ("After"), 0);
      sp_page_builder_add_position (self, history->pdata[place + 1], FALSE);
    }
}

static void
add_head (SpPageBuilder *self, SpPosition *position)
{
  SpCountry *country = sp_position_get_country (position);
  SpQuestion *question = sp_position_get_question (position);
  SpLevel *level = sp_position_get_level (position);
  g_autofree char *flag = sp_country_get_flag (sp_record_get_id (SP_RECORD (country)));

  sp_page_builder_add (self, &(SpPageItemInit) {
                                 SP_PAGE_ITEM_TITLE,
                                 .flag = flag,
                                 .title = sp_country_names_get_name (self->names, country),
                                 .subtitle = sp_question_get_title (question),
                                 .record = country,
                             });
  sp_page_builder_add_text (self, sp_question_get_text (question));
  sp_page_builder_add (self, &(SpPageItemInit) {
                                 SP_PAGE_ITEM_CARD,
                                 .title = sp_level_get_label (level),
                                 .subtitle = sp_level_get_summary (level),
                                 .scale = sp_question_get_scale (question),
                                 .level = level,
                                 .basis = sp_position_get_basis (position),
                                 .evidence = position,
                                 .certainty = SP_CERTAINTY_YES,
                             });
}

/**
 * sp_page_builder_build_position:
 * @self: a page in the making
 * @position: a position
 *
 * Builds the page of a position.
 */
void
sp_page_builder_build_position (SpPageBuilder *self, SpPosition *position)
{
  GPtrArray *deadlines = sp_position_get_deadlines (position);
  g_autoptr (GPtrArray) quotes = NULL;
  g_autoptr (GPtrArray) events = NULL;
  guint n_quotes, n_events;

  add_head (self, position);
  sp_page_builder_add_warning_of_later (self, sp_position_get_from (position),
                                        _ ("This position is later than the date you look at"),
                                        _ ("This position is later than the date of this document"));
  sp_page_builder_add_fact (self, _ ("Why"), sp_position_get_summary (position), NULL);
  sp_page_builder_add_date (self, _ ("From"), sp_position_get_from (position));
  sp_page_builder_add_date (self, _ ("Until; it lapsed with nothing in its place"), sp_position_get_to (position));
  sp_page_builder_add_fact (self, _ ("Basis"), explain_basis (sp_position_get_basis (position)), NULL);
  for (guint i = 0; i < deadlines->len; i++)
    {
      const SpDeadline *deadline = deadlines->pdata[i];
      g_autofree char *date = sp_date_format (deadline->date);
      g_autofree char *caption = g_strdup_printf (_ ("By %s"), date);

      sp_page_builder_add_fact (self, caption, deadline->what, NULL);
    }
  quotes = sp_page_builder_leave_later_out (self, sp_position_get_quotes (position), &n_quotes);
  events =
    sp_page_builder_leave_later_out (self, sp_index_get_related (self->index, position, SP_RECORD_EVENT), &n_events);
  sp_page_builder_add_later (self, 0, n_quotes, n_events);
  sp_page_builder_add_section (self, _ ("Quotes"), quotes);
  sp_page_builder_add_sources (self, sp_position_get_sources (position));
  sp_page_builder_add_section (self, _ ("Events with the Same Sources"), events);
  add_neighbours (self, position);
}
