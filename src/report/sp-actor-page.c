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

/* A role that the speaker had when speaking, by the quotes. */
typedef struct
{
  const char *title;
  SpDate first;
  SpDate last;
  guint n;
} SpokenRole;

static gboolean
is_same_title (const char *a, const char *b)
{
  g_autofree char *folded_a = g_utf8_casefold (a, -1);
  g_autofree char *folded_b = g_utf8_casefold (b, -1);

  return g_str_equal (folded_a, folded_b);
}

static SpokenRole *
find_or_add (GArray *roles, const char *title)
{
  for (guint i = 0; i < roles->len; i++)
    if (is_same_title (g_array_index (roles, SpokenRole, i).title, title))
      return &g_array_index (roles, SpokenRole, i);
  g_array_append_val (roles, ((SpokenRole) { .title = title }));
  return &g_array_index (roles, SpokenRole, roles->len - 1);
}

/* In the order in which they were first spoken in. */
static GArray *
collect_spoken (GPtrArray *quotes)
{
  GArray *roles = g_array_new (FALSE, FALSE, sizeof (SpokenRole));

  for (guint i = 0; i < quotes->len; i++)
    {
      const char *title = sp_quote_get_role (quotes->pdata[i]);
      SpDate said = sp_quote_get_said (quotes->pdata[i]);
      SpokenRole *role = title ? find_or_add (roles, title) : NULL;

      if (role == NULL)
        continue;
      role->n++;
      if (!sp_date_is_set (said))
        continue;
      role->last = said;
      if (!sp_date_is_set (role->first))
        role->first = said;
    }
  return roles;
}

static char *
format_spoken (const SpokenRole *role)
{
  g_autofree char *first = sp_date_format (role->first);
  g_autofree char *last = sp_date_format (role->last);

  if (!sp_date_is_set (role->first))
    return g_strdup (ngettext ("In a quote with no known date", "In quotes with no known date", role->n));
  if (sp_date_equal (role->first, role->last))
    /* Translators: when somebody spoke in a role; a date. */
    return g_strdup_printf (ngettext ("In a quote of %s", "In quotes of %s", role->n), first);
  /* Translators: when somebody spoke in a role; the first and the last date. */
  return g_strdup_printf (_ ("In quotes from %s to %s"), first, last);
}

/* Most datasets know when somebody spoke in a role, but not since when it was held. */
static void
add_role (SpPageBuilder *self, const SpRole *role, GArray *spoken)
{
  g_autofree char *span = format_span (role->from, role->to);
  g_autofree char *heard = NULL;
  SpActor *organization =
    role->organization ? sp_dataset_lookup (self->dataset, SP_RECORD_ACTOR, role->organization) : NULL;

  for (guint i = 0; i < spoken->len && heard == NULL; i++)
    if (is_same_title (g_array_index (spoken, SpokenRole, i).title, role->title))
      {
        heard = format_spoken (&g_array_index (spoken, SpokenRole, i));
        g_array_remove_index (spoken, i);
      }
  sp_page_builder_add (self, &(SpPageItemInit) {
                               SP_PAGE_ITEM_ROW,
                               .caption = span,
                               .title = role->title,
                               .subtitle = organization ? sp_actor_get_name (organization) : role->organization,
                               .details = heard,
                               .record = organization,
                             });
}

static void
add_roles (SpPageBuilder *self, SpActor *actor, GPtrArray *said)
{
  GPtrArray *roles = sp_actor_get_roles (actor);
  g_autoptr (GArray) spoken = collect_spoken (said);

  if (roles->len + spoken->len > 0)
    sp_page_builder_add_heading (self, _ ("Roles"), 0);
  for (guint i = 0; i < roles->len; i++)
    add_role (self, roles->pdata[i], spoken);
  for (guint i = 0; i < spoken->len; i++)
    {
      const SpokenRole *role = &g_array_index (spoken, SpokenRole, i);
      g_autofree char *heard = format_spoken (role);

      sp_page_builder_add (self, &(SpPageItemInit) { SP_PAGE_ITEM_ROW, .title = role->title, .details = heard });
    }
}

/* For whom they spoke, most often first named; counted where that was not always the same. */
static void
add_spoken_for (SpPageBuilder *self, GPtrArray *said)
{
  guint counts[SP_N_SPEAKS_FOR] = { 0 };
  g_autoptr (GString) text = g_string_new (NULL);
  guint n_kinds = 0;

  for (guint i = 0; i < said->len; i++)
    n_kinds += counts[sp_quote_get_speaks_for (said->pdata[i])]++ == 0 ? 1 : 0;
  for (guint i = 0; i < SP_N_SPEAKS_FOR; i++)
    {
      const char *label = sp_vocabulary_get_label (&sp_speaks_for_vocabulary, (int) i);

      if (counts[i] == 0)
        continue;
      if (text->len > 0)
        g_string_append (text, C_ ("list", ", "));
      if (n_kinds > 1)
        /* Translators: for whom somebody spoke, and in how many quotes: “Government (3)”. */
        g_string_append_printf (text, C_ ("spoke for", "%s (%u)"), label, counts[i]);
      else
        g_string_append (text, label);
    }
  sp_page_builder_add_fact (self, _ ("Spoke for"), text->str, NULL);
}

static gboolean
has_role_in (SpActor *actor, const char *organization)
{
  GPtrArray *roles = sp_actor_get_roles (actor);

  for (guint i = 0; i < roles->len; i++)
    if (g_strcmp0 (((SpRole *) roles->pdata[i])->organization, organization) == 0)
      return TRUE;
  return FALSE;
}

static void
add_people (SpPageBuilder *self, SpActor *organization)
{
  GPtrArray *all = sp_dataset_get_records (self->dataset, SP_RECORD_ACTOR);
  g_autoptr (GPtrArray) people = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    if (has_role_in (all->pdata[i], sp_record_get_id (SP_RECORD (organization))))
      g_ptr_array_add (people, all->pdata[i]);
  sp_page_builder_add_section (self, _ ("Who Had a Role in It"), people);
}

static void
add_stances (SpPageBuilder *self, SpActor *actor)
{
  g_autoptr (SpStancesPlan) plan = sp_stances_plan_new (self->lens, actor);

  if (sp_stances_plan_is_empty (plan))
    return;
  sp_page_builder_add_heading (self, _ ("Stances over the Years"), 0);
  sp_page_builder_add (self, &(SpPageItemInit) { SP_PAGE_ITEM_STANCES, .stances = plan });
}

/**
 * sp_page_builder_build_actor:
 * @self: a page in the making
 * @actor: an actor
 *
 * Builds the page of an actor: nothing that is later than the date that is looked at.
 */
void
sp_page_builder_build_actor (SpPageBuilder *self, SpActor *actor)
{
  SpCountry *country = sp_actor_get_country (actor);
  GPtrArray *all = sp_index_get_related (self->index, actor, SP_RECORD_QUOTE);
  g_autoptr (GPtrArray) quotes = NULL;
  g_autoptr (GPtrArray) events = NULL;
  guint n_quotes, n_events;

  sp_page_builder_add (self, &(SpPageItemInit) {
                               SP_PAGE_ITEM_TITLE,
                               .title = sp_actor_get_name (actor),
                               .subtitle =
                                 sp_vocabulary_get_label (&sp_actor_kind_vocabulary, sp_actor_get_actor_kind (actor)),
                             });
  quotes = sp_page_builder_leave_later_out (self, all, &n_quotes);
  events =
    sp_page_builder_leave_later_out (self, sp_index_get_related (self->index, actor, SP_RECORD_EVENT), &n_events);
  if (country != NULL)
    sp_page_builder_add_country (self, country, TRUE);
  add_spoken_for (self, quotes);
  sp_page_builder_add_later (self, 0, n_quotes, n_events);
  add_roles (self, actor, quotes);
  add_stances (self, actor);
  sp_page_builder_add_section (self, _ ("Quotes"), quotes);
  sp_page_builder_add_section (self, _ ("Events"), events);
  add_people (self, actor);
}
