/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a record says of itself where it was found. */
#include "sp-search-words.h"

#include "sp-event.h"
#include "sp-extract.h"
#include "sp-group.h"
#include "sp-role-words.h"
#include "sp-search-excerpt.h"
#include "sp-source-words.h"

#include <glib/gi18n-lib.h>

#define MOST_OF_NAME 300

static char *
join (const char *first, const char *second)
{
  if (first == NULL || *first == '\0')
    return g_strdup (second);
  if (second == NULL || *second == '\0')
    return g_strdup (first);
  return g_strdup_printf ("%s · %s", first, second);
}

static const char *
get_country_name (SpWorkspace *workspace, SpCountry *country)
{
  return country ? sp_country_names_get_name (sp_workspace_get_names (workspace), country) : NULL;
}

/* --- Second lines ----------------------------------------------------------------------------------------------- */

/* Through the lens, but whatever the group. */
static char *
write_standing (SpWorkspace *workspace, SpCountry *country)
{
  SpOutlook outlook = sp_lens_get_outlook (sp_workspace_get_lens (workspace));
  g_autofree char *words = NULL;
  g_autofree char *answer = NULL;
  SpStanding standing;

  if (outlook.question == NULL)
    return g_strdup (sp_country_get_region (country));
  outlook.group = NULL;
  sp_standing_find (&standing, sp_workspace_get_index (workspace), country, &outlook);
  words = standing.position ? sp_standing_format_since (&standing) : sp_standing_format_nothing (&standing);
  answer = standing.position ? join (sp_level_get_label (sp_position_get_level (standing.position)), words)
                             : g_steal_pointer (&words);
  /* Translators: below the name of a country: a question, and where the country stands on it. */
  return g_strdup_printf (C_ ("country", "%s: %s"), sp_question_get_short_title (outlook.question), answer);
}

/* The role that was searched for, or the latest. */
static const SpRole *
choose_role (SpSearch *search, SpActor *actor)
{
  GPtrArray *roles = sp_actor_get_roles (actor);

  for (guint i = roles->len; i > 0; i--)
    {
      const SpRole *role = roles->pdata[i - 1];
      g_autoptr (GArray) spans = sp_search_find_spans (search, role->title);

      if (spans->len > 0)
        return role;
    }
  return roles->len > 0 ? roles->pdata[roles->len - 1] : NULL;
}

static char *
write_actor (SpWorkspace *workspace, SpSearch *search, SpActor *actor)
{
  const SpRole *role = choose_role (search, actor);
  const char *country = get_country_name (workspace, sp_actor_get_country (actor));
  g_autofree char *words = NULL;

  if (role == NULL)
    return join (sp_vocabulary_get_label (&sp_actor_kind_vocabulary, sp_actor_get_actor_kind (actor)), country);
  words = sp_role_words_write (sp_workspace_get_dataset (workspace), role);
  return join (words, country != NULL && strstr (words, country) == NULL ? country : NULL);
}

static char *
write_quote (SpQuote *quote)
{
  const char *name = sp_actor_get_name (sp_quote_get_speaker (quote));
  const char *role = sp_quote_get_role (quote);
  g_autofree char *date = sp_date_format (sp_quote_get_said (quote));
  /* Translators: a speaker and the role of then: “Mike Pompeo, Secretary of State”. */
  g_autofree char *speaker = role ? g_strdup_printf (_ ("%s, %s"), name, role) : g_strdup (name);

  return join (speaker, *date ? date : _ ("Date not known"));
}

static char *
write_event (SpEvent *event)
{
  g_autofree char *date = sp_date_format (sp_event_get_date (event));

  return join (date, sp_vocabulary_get_label (&sp_event_kind_vocabulary, sp_event_get_event_kind (event)));
}

static char *
write_source (SpSource *source)
{
  g_autofree char *date = sp_date_format (sp_source_get_issued (source));

  return join (sp_source_get_container_title (source), date);
}

/* --- All other texts -------------------------------------------------------------------------------------------- */

static void
add (GPtrArray *texts, const char *text)
{
  if (text != NULL && *text != '\0')
    g_ptr_array_add (texts, g_strdup (text));
}

static void
add_country (GPtrArray *texts, SpWorkspace *workspace, SpCountry *country)
{
  const char *const *aliases = sp_country_get_aliases (country);

  add (texts, get_country_name (workspace, country));
  add (texts, sp_country_get_name (country));
  for (gsize i = 0; aliases != NULL && aliases[i] != NULL; i++)
    add (texts, aliases[i]);
  add (texts, sp_country_get_capital (country));
  add (texts, sp_country_get_region (country));
}

/* An actor by id, or else a name. */
static void
add_organization (GPtrArray *texts, SpWorkspace *workspace, const char *organization)
{
  SpDataset *dataset = sp_workspace_get_dataset (workspace);
  SpActor *actor = organization ? sp_dataset_lookup (dataset, SP_RECORD_ACTOR, organization) : NULL;

  add (texts, actor ? sp_actor_get_name (actor) : organization);
}

static void
add_actor (GPtrArray *texts, SpWorkspace *workspace, SpActor *actor)
{
  GPtrArray *roles = sp_actor_get_roles (actor);

  for (guint i = 0; i < roles->len; i++)
    add_organization (texts, workspace, ((SpRole *) roles->pdata[i])->organization);
  if (sp_actor_get_country (actor) != NULL)
    add_country (texts, workspace, sp_actor_get_country (actor));
}

static void
add_source (GPtrArray *texts, SpSource *source)
{
  add (texts, sp_source_get_title (source));
  add (texts, sp_source_get_container_title (source));
}

static void
add_authors (GPtrArray *texts, SpSource *source)
{
  GPtrArray *authors = sp_source_get_authors (source);

  for (guint i = 0; i < authors->len; i++)
    {
      const SpAuthor *author = authors->pdata[i];
      g_autofree char *name = g_strjoin (" ", author->given ? author->given : "", author->family, NULL);

      add (texts, author->literal ? author->literal : g_strstrip (name));
    }
  add (texts, sp_source_get_url (source));
}

static void
add_event (GPtrArray *texts, SpWorkspace *workspace, SpEvent *event)
{
  GPtrArray *actors = sp_event_get_actors (event);
  GPtrArray *countries = sp_event_get_countries (event);
  GPtrArray *sources = sp_event_get_sources (event);

  add (texts, sp_event_get_summary (event));
  for (guint i = 0; i < actors->len; i++)
    add (texts, sp_actor_get_name (actors->pdata[i]));
  for (guint i = 0; i < countries->len; i++)
    add_country (texts, workspace, countries->pdata[i]);
  for (guint i = 0; i < sources->len; i++)
    add_source (texts, sources->pdata[i]);
}

static void
add_quote (GPtrArray *texts, SpQuote *quote)
{
  add (texts, sp_quote_get_translation (quote));
  add (texts, sp_quote_get_context (quote));
  add (texts, sp_quote_get_venue (quote));
  add_source (texts, sp_quote_get_source (quote));
}

/* A name is never cut at its beginning. */
static char *
show_name (const char *name)
{
  return sp_extract_make (name, 0, MOST_OF_NAME);
}

/* --- Public ----------------------------------------------------------------------------------------------------- */

/**
 * sp_search_words_get_heading:
 * @kind: a kind of records that can be found
 *
 * Returns: what stands above such records
 */
const char *
sp_search_words_get_heading (SpRecordKind kind)
{
  switch (kind)
    {
    case SP_RECORD_COUNTRY:
      return _ ("Countries");
    case SP_RECORD_ACTOR:
      return _ ("People and Organizations");
    case SP_RECORD_GROUP:
      return _ ("Groups");
    case SP_RECORD_QUESTION:
      return _ ("Questions");
    case SP_RECORD_QUOTE:
      return _ ("Quotes");
    case SP_RECORD_EVENT:
      return _ ("Events");
    case SP_RECORD_SOURCE:
      return _ ("Sources");
    case SP_RECORD_POSITION:
    case SP_RECORD_SCALE:
    default:
      return "";
    }
}

/**
 * sp_search_words_get_title:
 * @workspace: what is open
 * @search: what was searched
 * @record: (type SpRecord): a record that was found
 *
 * Returns: (transfer full): its name or title; of a quote the words around what was found
 */
char *
sp_search_words_get_title (SpWorkspace *workspace, SpSearch *search, gpointer record)
{
  g_autofree char *source_title = NULL;
  g_autofree char *words = NULL;

  switch (sp_record_get_kind (record))
    {
    case SP_RECORD_COUNTRY:
      return show_name (get_country_name (workspace, record));
    case SP_RECORD_ACTOR:
      return show_name (sp_actor_get_name (record));
    case SP_RECORD_GROUP:
      return show_name (sp_group_get_name (record));
    case SP_RECORD_QUESTION:
      return show_name (sp_question_get_title (record));
    case SP_RECORD_QUOTE:
      words = sp_search_excerpt_new (search, sp_quote_get_text (record), NULL);
      /* Translators: the words of a quote, between the quotation marks of your language. */
      return g_strdup_printf (_ ("“%s”"), words);
    case SP_RECORD_EVENT:
      return sp_search_excerpt_new (search, sp_event_get_title (record), NULL);
    case SP_RECORD_SOURCE:
      source_title = sp_source_format_title (record);
      return sp_search_excerpt_new (search, source_title, NULL);
    case SP_RECORD_POSITION:
    case SP_RECORD_SCALE:
    default:
      g_return_val_if_reached (g_strdup (""));
    }
}

/**
 * sp_search_words_get_language:
 * @record: (type SpRecord): a record that was found
 *
 * Returns: (nullable): the language of its title, where that need not be the dataset's
 */
const char *
sp_search_words_get_language (gpointer record)
{
  if (SP_IS_QUOTE (record))
    return sp_quote_get_language (record);
  return SP_IS_SOURCE (record) ? sp_source_get_language (record) : NULL;
}

/**
 * sp_search_words_get_subtitle:
 * @workspace: what is open
 * @search: what was searched
 * @record: (type SpRecord): a record that was found
 *
 * Returns: (transfer full) (nullable): what says which it is: role, date, where it was published, where it stands
 */
char *
sp_search_words_get_subtitle (SpWorkspace *workspace, SpSearch *search, gpointer record)
{
  switch (sp_record_get_kind (record))
    {
    case SP_RECORD_COUNTRY:
      return write_standing (workspace, record);
    case SP_RECORD_ACTOR:
      return write_actor (workspace, search, record);
    case SP_RECORD_GROUP:
      return g_strdup (sp_group_get_description_of_kind (record));
    case SP_RECORD_QUESTION:
      return g_strdup (sp_question_get_text (record));
    case SP_RECORD_QUOTE:
      return write_quote (record);
    case SP_RECORD_EVENT:
      return write_event (record);
    case SP_RECORD_SOURCE:
      return write_source (record);
    case SP_RECORD_POSITION:
    case SP_RECORD_SCALE:
    default:
      return NULL;
    }
}

/**
 * sp_search_words_list_others:
 * @workspace: what is open
 * @record: (type SpRecord): a record that was found
 *
 * Returns: (transfer full) (element-type utf8): all else of it in which is searched, what says most first
 */
GPtrArray *
sp_search_words_list_others (SpWorkspace *workspace, gpointer record)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);

  if (SP_IS_COUNTRY (record))
    add_country (texts, workspace, record);
  else if (SP_IS_ACTOR (record))
    add_actor (texts, workspace, record);
  else if (SP_IS_GROUP (record))
    {
      add (texts, sp_group_get_short_name (record));
      add (texts, sp_group_get_summary (record));
    }
  else if (SP_IS_QUESTION (record))
    add (texts, sp_question_get_short_title (record));
  else if (SP_IS_QUOTE (record))
    add_quote (texts, record);
  else if (SP_IS_EVENT (record))
    add_event (texts, workspace, record);
  else if (SP_IS_SOURCE (record))
    add_authors (texts, record);
  return texts;
}
