/* SPDX-License-Identifier: GPL-3.0-or-later
 * The one record of any kind that a command line names. */
#include "sp-record-finder.h"

#include "sp-finding.h"
#include "sp-safe-text.h"
#include "sp-suggestion.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  SpCountryNames *names;
  SpDataset *dataset;
  GPtrArray *found;
} Lookup;

/* Scales have no page and no address that leads anywhere. */
static gboolean
is_wanted (SpRecordKind kind)
{
  return kind != SP_RECORD_SCALE;
}

/* The beginning of a name will not do, as wherever a country is named. */
static void
look_for_countries (Lookup *self, const char *typed)
{
  g_autoptr (GPtrArray) countries = sp_country_names_resolve (self->names, typed);

  for (guint i = 0; i < countries->len; i++)
    if (sp_country_names_match (self->names, countries->pdata[i], typed) >= SP_COUNTRY_MATCH_ALIAS)
      g_ptr_array_add (self->found, countries->pdata[i]);
}

static void
look_for_kind (Lookup *self, SpRecordKind kind, const char *typed)
{
  gpointer record;

  if (kind == SP_RECORD_COUNTRY)
    {
      look_for_countries (self, typed);
      return;
    }
  record = is_wanted (kind) ? sp_dataset_lookup (self->dataset, kind, typed) : NULL;
  if (record != NULL)
    g_ptr_array_add (self->found, record);
}

/* A kind and an id, as in an address; no id has a slash in it. */
static void
look_for_all (Lookup *self, const char *typed)
{
  const char *slash = strchr (typed, '/');
  g_autofree char *nick = slash ? g_strndup (typed, (gsize) (slash - typed)) : NULL;
  SpRecordKind kind;

  if (nick != NULL && sp_record_kind_from_nick (nick, &kind))
    look_for_kind (self, kind, slash + 1);
  else
    for (guint i = 0; i < SP_N_RECORD_KINDS; i++)
      look_for_kind (self, (SpRecordKind) i, typed);
}

static GStrv
list_candidates (const Lookup *self)
{
  g_autoptr (GStrvBuilder) candidates = g_strv_builder_new ();

  for (guint i = 0; i < self->found->len; i++)
    {
      SpRecord *record = self->found->pdata[i];
      g_autofree char *name =
        g_strdup_printf ("%s/%s", sp_record_kind_get_nick (sp_record_get_kind (record)), sp_record_get_id (record));

      g_strv_builder_add (candidates, name);
    }
  return g_strv_builder_end (candidates);
}

static GStrv
list_all_names (const Lookup *self)
{
  g_autoptr (GStrvBuilder) all = g_strv_builder_new ();

  for (guint kind = 0; kind < SP_N_RECORD_KINDS; kind++)
    {
      GPtrArray *records = sp_dataset_get_records (self->dataset, (SpRecordKind) kind);

      for (guint i = 0; is_wanted ((SpRecordKind) kind) && i < records->len; i++)
        g_strv_builder_add (all, kind == SP_RECORD_COUNTRY ? sp_country_names_get_name (self->names, records->pdata[i])
                                                           : sp_record_get_id (records->pdata[i]));
    }
  return g_strv_builder_end (all);
}

static void
set_error (const Lookup *self, const char *typed, GError **error)
{
  g_autofree char *quoted = sp_safe_quote (typed);
  g_autofree char *message = NULL;

  if (self->found->len > 1)
    {
      g_auto (GStrv) candidates = list_candidates (self);

      message = g_strdup_printf (_ ("“%s” can be several records."), quoted);
      sp_finding_set_error (error, message, _ ("Give one of %s."), (const char *const *) candidates);
    }
  else
    {
      g_auto (GStrv) all = list_all_names (self);
      g_auto (GStrv) nearest = sp_suggestions_find (typed, (const char *const *) all);

      message = g_strdup_printf (_ ("The dataset has no record “%s”."), quoted);
      sp_finding_set_error (error, message, _ ("Did you mean %s?"), (const char *const *) nearest);
    }
}

/**
 * sp_find_any_record:
 * @names: the names of the countries of @dataset
 * @dataset: a dataset
 * @typed: an id, a country's code or any of its names, or one of these after a kind and a slash, as in `quote/ID`
 * @error: return location for an error of the domain `SP_COMMAND_ERROR`
 *
 * Returns: (transfer none) (nullable): the one record that is meant; %NULL with an error that names the nearest, or the
 *   candidates with their kinds
 */
SpRecord *
sp_find_any_record (SpCountryNames *names, SpDataset *dataset, const char *typed, GError **error)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();
  Lookup lookup = { names, dataset, found };

  g_return_val_if_fail (SP_IS_COUNTRY_NAMES (names) && SP_IS_DATASET (dataset) && typed != NULL, NULL);

  look_for_all (&lookup, typed);
  if (found->len == 1)
    return found->pdata[0];
  set_error (&lookup, typed, error);
  return NULL;
}
