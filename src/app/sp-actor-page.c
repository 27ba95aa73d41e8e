/* SPDX-License-Identifier: GPL-3.0-or-later
 * The page of an actor: roles, quotes and events in order. */
#include "sp-page-builder.h"

#include <glib/gi18n-lib.h>

static char *
format_span (SpDate from, SpDate to)
{
  g_autofree char *first = sp_date_format (from);
  g_autofree char *last = sp_date_format (to);

  if (*first && *last)
    /* Translators: a span of time, from a date to a date. */
    return g_strdup_printf (_ ("%s to %s"), first, last);
  if (*first)
    return g_strdup_printf (_ ("since %s"), first);
  if (*last)
    return g_strdup_printf (_ ("until %s"), last);
  return NULL;
}

static void
add_role (SpPageBuilder *self, const SpRole *role)
{
  g_autofree char *span = format_span (role->from, role->to);
  SpActor *organization = sp_dataset_lookup (self->dataset, SP_RECORD_ACTOR, role->organization);
  const char *name = organization ? sp_actor_get_name (organization) : role->organization;

  sp_page_builder_add (self, &(SpPageItemInit) {
                                 SP_PAGE_ITEM_ROW,
                                 .caption = span,
                                 .title = role->title,
                                 .subtitle = name,
                                 .record = organization,
                             });
}

/**
 * sp_page_builder_build_actor:
 * @self: a page in the making
 * @actor: an actor
 *
 * Builds the page of an actor.
 */
void
sp_page_builder_build_actor (SpPageBuilder *self, SpActor *actor)
{
  GPtrArray *roles = sp_actor_get_roles (actor);
  SpCountry *country = sp_actor_get_country (actor);
  g_autoptr (GPtrArray) quotes = NULL;
  g_autoptr (GPtrArray) events = NULL;
  guint n_quotes, n_events;

  sp_page_builder_add (
      self, &(SpPageItemInit) {
                SP_PAGE_ITEM_TITLE,
                .title = sp_actor_get_name (actor),
                .subtitle = sp_vocabulary_get_label (&sp_actor_kind_vocabulary, sp_actor_get_actor_kind (actor)),
            });
  if (country != NULL)
    sp_page_builder_add_country (self, country, TRUE);
  if (roles->len > 0)
    sp_page_builder_add_heading (self, _ ("Roles"), roles->len);
  for (guint i = 0; i < roles->len; i++)
    add_role (self, roles->pdata[i]);
  quotes =
      sp_page_builder_leave_later_out (self, sp_index_get_related (self->index, actor, SP_RECORD_QUOTE), &n_quotes);
  events =
      sp_page_builder_leave_later_out (self, sp_index_get_related (self->index, actor, SP_RECORD_EVENT), &n_events);
  sp_page_builder_add_later (self, 0, n_quotes, n_events);
  sp_page_builder_add_section (self, _ ("Quotes"), quotes);
  sp_page_builder_add_section (self, _ ("Events"), events);
}
