/* SPDX-License-Identifier: GPL-3.0-or-later
 * The texts of a record in which is searched, folded and put together. */
#include "sp-search-text.h"

#include "sp-event.h"
#include "sp-fold.h"
#include "sp-group.h"
#include "sp-position.h"

static void
add_text (GString *texts, const char *text)
{
  if (text == NULL)
    return;
  sp_fold_onto (texts, text);
  g_string_append_c (texts, SP_SEARCH_SEPARATOR);
}

static void
add_texts (GString *texts, const char *const *more)
{
  for (gsize i = 0; more != NULL && more[i] != NULL; i++)
    add_text (texts, more[i]);
}

static void
add_country_names (GString *texts, SpCountry *country)
{
  if (country == NULL)
    return;
  add_text (texts, sp_country_get_name (country));
  add_text (texts, sp_country_get_short_name (country));
  add_texts (texts, sp_country_get_aliases (country));
}

static void
add_country (GString *texts, SpCountry *country)
{
  add_country_names (texts, country);
  add_text (texts, sp_record_get_id (SP_RECORD (country)));
  add_text (texts, sp_country_get_capital (country));
  add_text (texts, sp_country_get_region (country));
}

static void
add_source_titles (GString *texts, GPtrArray *sources)
{
  for (guint i = 0; i < sources->len; i++)
    {
      add_text (texts, sp_source_get_title (sources->pdata[i]));
      add_text (texts, sp_source_get_container_title (sources->pdata[i]));
    }
}

static void
add_source (GString *texts, SpSource *source)
{
  GPtrArray *authors = sp_source_get_authors (source);

  add_text (texts, sp_source_get_title (source));
  add_text (texts, sp_source_get_container_title (source));
  for (guint i = 0; i < authors->len; i++)
    {
      const SpAuthor *author = authors->pdata[i];
      g_autofree char *name = g_strjoin (" ", author->given ? author->given : "", author->family, NULL);

      add_text (texts, name);
      add_text (texts, author->literal);
    }
  add_text (texts, sp_source_get_url (source));
}

static void
add_actor (GString *texts, SpActor *actor)
{
  GPtrArray *roles = sp_actor_get_roles (actor);

  add_text (texts, sp_actor_get_name (actor));
  for (guint i = 0; i < roles->len; i++)
    {
      const SpRole *role = roles->pdata[i];

      add_text (texts, role->title);
      add_text (texts, role->organization);
    }
  add_country_names (texts, sp_actor_get_country (actor));
}

static void
add_quote (GString *texts, SpQuote *quote)
{
  SpSource *source = sp_quote_get_source (quote);

  add_text (texts, sp_quote_get_text (quote));
  add_text (texts, sp_quote_get_translation (quote));
  add_text (texts, sp_quote_get_context (quote));
  add_text (texts, sp_actor_get_name (sp_quote_get_speaker (quote)));
  add_text (texts, sp_quote_get_role (quote));
  add_text (texts, sp_quote_get_venue (quote));
  add_text (texts, sp_source_get_title (source));
  add_text (texts, sp_source_get_container_title (source));
}

static void
add_question_titles (GString *texts, SpQuestion *question)
{
  add_text (texts, sp_question_get_title (question));
  add_text (texts, sp_question_get_short_title (question));
}

static void
add_position (GString *texts, SpPosition *position)
{
  add_text (texts, sp_position_get_summary (position));
  add_text (texts, sp_level_get_label (sp_position_get_level (position)));
  add_question_titles (texts, sp_position_get_question (position));
  add_country_names (texts, sp_position_get_country (position));
  add_source_titles (texts, sp_position_get_sources (position));
}

static void
add_event (GString *texts, SpEvent *event)
{
  GPtrArray *actors = sp_event_get_actors (event);
  GPtrArray *countries = sp_event_get_countries (event);

  add_text (texts, sp_event_get_title (event));
  add_text (texts, sp_event_get_summary (event));
  for (guint i = 0; i < actors->len; i++)
    add_text (texts, sp_actor_get_name (actors->pdata[i]));
  for (guint i = 0; i < countries->len; i++)
    add_country_names (texts, countries->pdata[i]);
  add_source_titles (texts, sp_event_get_sources (event));
}

static void
add_group (GString *texts, SpGroup *group)
{
  add_text (texts, sp_group_get_name (group));
  add_text (texts, sp_group_get_short_name (group));
  add_text (texts, sp_group_get_summary (group));
}

static void
add_scale (GString *texts, SpScale *scale)
{
  GPtrArray *levels = sp_scale_get_levels (scale);

  for (guint i = 0; i < levels->len; i++)
    add_text (texts, sp_level_get_label (levels->pdata[i]));
}

/**
 * sp_search_fold_texts:
 * @texts: (array zero-terminated=1): texts as they are
 *
 * Returns: (transfer full): the texts, folded, for sp_search_matches_folded()
 */
char *
sp_search_fold_texts (const char *const *texts)
{
  GString *folded;

  g_return_val_if_fail (texts != NULL, NULL);

  folded = g_string_new (NULL);
  add_texts (folded, texts);
  return g_string_free (folded, FALSE);
}

/**
 * sp_search_fold_record_onto:
 * @texts: folded texts of other records
 * @record: (type SpRecord): a record
 *
 * Folds all of a record's texts in which is searched, with those of the records that it is read with, such as a quote's
 * speaker and source, and puts them at the end of others.
 */
void
sp_search_fold_record_onto (GString *texts, gpointer record)
{
  g_return_if_fail (texts != NULL);
  g_return_if_fail (SP_IS_RECORD (record));

  switch (sp_record_get_kind (record))
    {
    case SP_RECORD_SCALE:
      add_scale (texts, record);
      break;
    case SP_RECORD_QUESTION:
      add_question_titles (texts, record);
      add_text (texts, sp_question_get_text (record));
      break;
    case SP_RECORD_COUNTRY:
      add_country (texts, record);
      break;
    case SP_RECORD_SOURCE:
      add_source (texts, record);
      break;
    case SP_RECORD_GROUP:
      add_group (texts, record);
      break;
    case SP_RECORD_ACTOR:
      add_actor (texts, record);
      break;
    case SP_RECORD_QUOTE:
      add_quote (texts, record);
      break;
    case SP_RECORD_POSITION:
      add_position (texts, record);
      break;
    case SP_RECORD_EVENT:
      add_event (texts, record);
      break;
    default:
      break;
    }
}

/**
 * sp_search_fold_record:
 * @record: (type SpRecord): a record
 *
 * Returns: (transfer full): the texts of sp_search_fold_record_onto() alone, for sp_search_matches_folded()
 */
char *
sp_search_fold_record (gpointer record)
{
  GString *texts;

  g_return_val_if_fail (SP_IS_RECORD (record), NULL);

  texts = g_string_new (NULL);
  sp_search_fold_record_onto (texts, record);
  return g_string_free (texts, FALSE);
}
