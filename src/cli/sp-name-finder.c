/* SPDX-License-Identifier: GPL-3.0-or-later
 * The records that a command line names: countries, questions, groups, actors and levels, by id or by any name. */
#include "sp-name-finder.h"

#include "sp-actor.h"
#include "sp-command.h"
#include "sp-finding.h"
#include "sp-group.h"
#include "sp-suggestion.h"
#include "sp-safe-text.h"

#include <glib/gi18n-lib.h>

/* --- Records ---------------------------------------------------------------------------------------------------- */

static void
look_at_record (SpFinding *self, gpointer record)
{
  const char *id = sp_record_get_id (record);

  if (SP_IS_QUESTION (record))
    sp_finding_look_at (self, record, id, sp_question_get_title (record), sp_question_get_short_title (record));
  else if (SP_IS_GROUP (record))
    sp_finding_look_at (self, record, id, sp_group_get_name (record), sp_group_get_short_name (record));
  else
    sp_finding_look_at (self, record, id, sp_actor_get_name (record), NULL);
}

static const char *
get_not_found (SpRecordKind kind)
{
  if (kind == SP_RECORD_QUESTION)
    return _ ("The dataset has no question “%s”.");
  if (kind == SP_RECORD_GROUP)
    return _ ("The dataset has no group “%s”.");
  return _ ("The dataset has no actor “%s”.");
}

static const char *
get_ambiguous (SpRecordKind kind)
{
  if (kind == SP_RECORD_QUESTION)
    return _ ("Several questions are called “%s”.");
  if (kind == SP_RECORD_GROUP)
    return _ ("Several groups are called “%s”.");
  return _ ("Several actors are called “%s”.");
}

/**
 * sp_find_record:
 * @dataset: a dataset
 * @kind: questions, groups or actors
 * @typed: an id, or a name; case and accents do not count in names
 * @error: return location for an error of the domain `SP_COMMAND_ERROR`
 *
 * Returns: (transfer none) (nullable): the one record with that id or, where there is none, with that name; %NULL with
 *   an error that names the nearest, or the candidates
 */
gpointer
sp_find_record (SpDataset *dataset, SpRecordKind kind, const char *typed, GError **error)
{
  g_auto (SpFinding) finding = { 0 };
  GPtrArray *records;
  gpointer record;

  g_return_val_if_fail (SP_IS_DATASET (dataset) && typed != NULL, NULL);
  g_return_val_if_fail (kind == SP_RECORD_QUESTION || kind == SP_RECORD_GROUP || kind == SP_RECORD_ACTOR, NULL);

  record = sp_dataset_lookup (dataset, kind, typed);
  if (record != NULL)
    return record;
  sp_finding_init (&finding, typed);
  records = sp_dataset_get_records (dataset, kind);
  for (guint i = 0; i < records->len; i++)
    look_at_record (&finding, records->pdata[i]);
  return sp_finding_end (&finding, get_not_found (kind), get_ambiguous (kind), error);
}

/* --- Several in a list ------------------------------------------------------------------------------------------ */

typedef gpointer (*FindFunc) (gpointer data, const char *typed, GError **error);

static gboolean
find_pieces (const char *typed, FindFunc find, gpointer data, GPtrArray *found, GError **error)
{
  g_auto (GStrv) pieces = g_strsplit (typed, ",", -1);

  for (guint i = 0; pieces[i] != NULL; i++)
    {
      gpointer thing = find (data, g_strstrip (pieces[i]), error);

      if (thing == NULL)
        return FALSE;
      g_ptr_array_add (found, thing);
    }
  return TRUE;
}

/* A name may have a comma in it, so that a text is a list only where it is no name. */
static gboolean
find_each (const char *const *typed, FindFunc find, gpointer data, GPtrArray *found, GError **error)
{
  for (; *typed != NULL; typed++)
    {
      g_autoptr (GError) whole_error = NULL;
      gpointer thing = find (data, *typed, &whole_error);

      if (thing != NULL)
        g_ptr_array_add (found, thing);
      else if (strchr (*typed, ',') == NULL)
        {
          g_propagate_error (error, g_steal_pointer (&whole_error));
          return FALSE;
        }
      else if (!find_pieces (*typed, find, data, found, error))
        return FALSE;
    }
  return TRUE;
}

typedef struct
{
  SpCountryNames *names;
  SpDataset *dataset;
} CountryLookup;

static GStrv
get_all_country_names (const CountryLookup *self)
{
  GPtrArray *countries = sp_dataset_get_records (self->dataset, SP_RECORD_COUNTRY);
  g_autoptr (GStrvBuilder) all = g_strv_builder_new ();

  for (guint i = 0; i < countries->len; i++)
    {
      SpCountry *country = countries->pdata[i];

      g_strv_builder_add (all, sp_country_names_get_name (self->names, country));
      if (!g_str_equal (sp_country_get_name (country), sp_country_names_get_name (self->names, country)))
        g_strv_builder_add (all, sp_country_get_name (country));
      if (sp_country_get_short_name (country) != NULL)
        g_strv_builder_add (all, sp_country_get_short_name (country));
    }
  return g_strv_builder_end (all);
}

static void
set_country_error (GError **error, const CountryLookup *self, const char *typed, GPtrArray *candidates)
{
  g_autofree char *quoted = sp_safe_quote (typed);
  g_autofree char *message = NULL;
  g_auto (GStrv) names = NULL;

  if (candidates->len > 1)
    {
      g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

      for (guint i = 0; i < candidates->len; i++)
        g_strv_builder_add (builder, sp_country_names_get_name (self->names, candidates->pdata[i]));
      names = g_strv_builder_end (builder);
      message = g_strdup_printf (_ ("“%s” can be several countries."), quoted);
    }
  else
    {
      g_auto (GStrv) all = get_all_country_names (self);

      names = sp_suggestions_find (typed, (const char *const *) all);
      message = g_strdup_printf (_ ("The dataset has no country “%s”."), quoted);
    }
  sp_finding_set_error (error, message, _ ("Did you mean %s?"), (const char *const *) names);
}

/* The beginning of a name will not do: “Niger” must not find Nigeria where a dataset has no Niger. */
static gpointer
find_country (gpointer data, const char *typed, GError **error)
{
  const CountryLookup *self = data;
  g_autoptr (GPtrArray) candidates = sp_country_names_resolve (self->names, typed);

  if (candidates->len > 0 && sp_country_names_match (self->names, candidates->pdata[0], typed) < SP_COUNTRY_MATCH_ALIAS)
    g_ptr_array_set_size (candidates, 0);
  if (candidates->len == 1)
    return candidates->pdata[0];
  set_country_error (error, self, typed, candidates);
  return NULL;
}

/**
 * sp_find_countries:
 * @names: the names of the countries of @dataset
 * @dataset: a dataset
 * @typed: (array zero-terminated=1): codes, names or lists of them with commas
 * @error: return location for an error of the domain `SP_COMMAND_ERROR`
 *
 * Returns: (transfer container) (element-type SpCountry): the countries, or %NULL where one of them does not exist, or
 *   can be several
 */
GPtrArray *
sp_find_countries (SpCountryNames *names, SpDataset *dataset, const char *const *typed, GError **error)
{
  CountryLookup lookup = { names, dataset };
  g_autoptr (GPtrArray) found = g_ptr_array_new ();

  g_return_val_if_fail (SP_IS_COUNTRY_NAMES (names) && SP_IS_DATASET (dataset) && typed != NULL, NULL);

  return find_each (typed, find_country, &lookup, found, error) ? g_steal_pointer (&found) : NULL;
}

typedef struct
{
  SpDataset *dataset;
  SpRecordKind kind;
} RecordLookup;

static gpointer
find_record (gpointer data, const char *typed, GError **error)
{
  const RecordLookup *self = data;

  return sp_find_record (self->dataset, self->kind, typed, error);
}

/**
 * sp_find_records:
 * @dataset: a dataset
 * @kind: questions, groups or actors
 * @typed: (array zero-terminated=1): ids, names or lists of them with commas
 * @error: return location for an error of the domain `SP_COMMAND_ERROR`
 *
 * Returns: (transfer container) (element-type SpRecord): the records, or %NULL where one of them does not exist
 */
GPtrArray *
sp_find_records (SpDataset *dataset, SpRecordKind kind, const char *const *typed, GError **error)
{
  RecordLookup lookup = { dataset, kind };
  g_autoptr (GPtrArray) found = g_ptr_array_new ();

  g_return_val_if_fail (SP_IS_DATASET (dataset) && typed != NULL, NULL);

  return find_each (typed, find_record, &lookup, found, error) ? g_steal_pointer (&found) : NULL;
}

/* --- Levels ----------------------------------------------------------------------------------------------------- */

/* The levels of some questions; what several scales have under the same id and label counts once. */
static void
look_at_levels (SpFinding *self, GPtrArray *questions)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < questions->len; i++)
    {
      GPtrArray *levels = sp_scale_get_levels (sp_question_get_scale (questions->pdata[i]));

      for (guint j = 0; j < levels->len; j++)
        {
          const char *id = sp_level_get_id (levels->pdata[j]);
          const char *label = sp_level_get_label (levels->pdata[j]);

          if (g_hash_table_add (seen, g_strconcat (id, "\n", label, NULL)))
            sp_finding_look_at (self, (gpointer) id, id, label, NULL);
        }
    }
}

static const char *
get_level_id (GPtrArray *questions, const char *typed)
{
  for (guint i = 0; i < questions->len; i++)
    {
      GPtrArray *levels = sp_scale_get_levels (sp_question_get_scale (questions->pdata[i]));

      for (guint j = 0; j < levels->len; j++)
        if (g_str_equal (sp_level_get_id (levels->pdata[j]), typed))
          return sp_level_get_id (levels->pdata[j]);
    }
  return NULL;
}

static gpointer
find_level (gpointer questions, const char *typed, GError **error)
{
  g_auto (SpFinding) finding = { 0 };
  const char *id = get_level_id (questions, typed);

  if (id != NULL)
    return (gpointer) id;
  sp_finding_init (&finding, typed);
  look_at_levels (&finding, questions);
  return sp_finding_end (&finding, _ ("The questions have no level “%s”."), _ ("Several levels are called “%s”."),
                         error);
}

/**
 * sp_find_levels:
 * @dataset: a dataset
 * @questions: (element-type SpQuestion) (nullable): the questions whose levels are meant; %NULL for all
 * @typed: (array zero-terminated=1): ids, labels or lists of them with commas
 * @error: return location for an error of the domain `SP_COMMAND_ERROR`
 *
 * Returns: (transfer container) (array zero-terminated=1): the ids of the levels, which belong to the dataset, or %NULL
 *   where one of them does not exist, or can be several
 */
const char **
sp_find_levels (SpDataset *dataset, GPtrArray *questions, const char *const *typed, GError **error)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();

  g_return_val_if_fail (SP_IS_DATASET (dataset) && typed != NULL, NULL);

  if (questions == NULL)
    questions = sp_dataset_get_records (dataset, SP_RECORD_QUESTION);
  if (!find_each (typed, find_level, questions, found, error))
    return NULL;
  g_ptr_array_add (found, NULL);
  return (const char **) g_ptr_array_free (g_steal_pointer (&found), FALSE);
}
