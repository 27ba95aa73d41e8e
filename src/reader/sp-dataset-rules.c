/* SPDX-License-Identifier: GPL-3.0-or-later
 * Checks that take the whole dataset. */
#include "sp-dataset-rules.h"

#include "sp-event.h"
#include "sp-position.h"

#include <glib/gi18n-lib.h>

static void
warn (SpProblemList *problems, const SpReference *reference, const char *key, char *message)
{
  g_autofree char *record = sp_part_dup_record_pointer (reference->kind, reference->index);
  g_autofree char *pointer = g_strdup_printf ("%s/%s", record, key);
  const SpPlace place = {
    .part = reference->part,
    .within = sp_part_get_record (reference->part, reference->kind, reference->index),
    .pointer = pointer,
    .prefix = strlen (record),
  };

  sp_problem_list_add_within (problems, SP_SEVERITY_WARNING, &place, message);
}

static void
check_sources (SpReferences *references, SpProblemList *problems)
{
  GPtrArray *sources = sp_references_get_all (references, SP_RECORD_SOURCE);

  for (guint i = 0; i < sources->len; i++)
    {
      const SpReference *source = sources->pdata[i];

      if (source->record != NULL && !source->is_used)
        warn (problems, source, "id",
              g_strdup_printf (_ ("Nothing cites the source “%s”; cite it, or remove it"), source->id));
    }
}

static SpPosition *
get_position (gconstpointer item)
{
  return SP_POSITION ((*(const SpReference *const *) item)->record);
}

static int
compare_positions (gconstpointer a, gconstpointer b)
{
  SpPosition *first = get_position (a);
  SpPosition *second = get_position (b);
  int by_country = strcmp (sp_record_get_id (SP_RECORD (sp_position_get_country (first))),
                           sp_record_get_id (SP_RECORD (sp_position_get_country (second))));
  int by_question = strcmp (sp_record_get_id (SP_RECORD (sp_position_get_question (first))),
                            sp_record_get_id (SP_RECORD (sp_position_get_question (second))));

  if (by_country != 0)
    return by_country;
  if (by_question != 0)
    return by_question;
  return sp_date_compare (sp_position_get_from (first), sp_position_get_from (second));
}

/* Whether the second takes the place of the first, which had neither lapsed nor is of another country or question. */
static gboolean
follows (SpPosition *second, SpPosition *first)
{
  SpDate to = sp_position_get_to (first);

  return sp_position_get_country (first) == sp_position_get_country (second) &&
         sp_position_get_question (first) == sp_position_get_question (second) &&
         (!sp_date_is_set (to) ||
          sp_date_get_last_day (to) + 1 >= sp_date_get_first_day (sp_position_get_from (second)));
}

static void
check_follower (SpProblemList *problems, const SpReference *earlier, const SpReference *later)
{
  SpPosition *first = SP_POSITION (earlier->record);
  SpPosition *second = SP_POSITION (later->record);
  g_autofree char *place = NULL;

  if (!follows (second, first) || sp_position_get_level (first) == sp_position_get_level (second) ||
      sp_position_get_basis (second) >= sp_position_get_basis (first))
    return;
  place = sp_reference_describe_place (earlier);
  warn (problems, later, "basis",
        g_strdup_printf (_ ("A position that rests on “%s” takes the place of “%s” (%s), which is of another level and "
                            "rests on “%s”; check that it really ended that one"),
                         sp_vocabulary_get_nick (&sp_basis_vocabulary, sp_position_get_basis (second)), earlier->id,
                         place, sp_vocabulary_get_nick (&sp_basis_vocabulary, sp_position_get_basis (first))));
}

static void
check_positions (SpReferences *references, SpProblemList *problems)
{
  GPtrArray *all = sp_references_get_all (references, SP_RECORD_POSITION);
  g_autoptr (GPtrArray) positions = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    if (((SpReference *) all->pdata[i])->record != NULL)
      g_ptr_array_add (positions, all->pdata[i]);
  g_ptr_array_sort (positions, compare_positions);
  for (guint i = 1; i < positions->len; i++)
    check_follower (problems, positions->pdata[i - 1], positions->pdata[i]);
}

/**
 * sp_check_dataset: (skip)
 * @references: all records
 * @is_incomplete: whether there are files that cannot be read, which may cite the sources
 * @problems: where to add problems
 *
 * Warns of sources that nothing cites, and of positions that rest on less than what they take the place of.
 */
void
sp_check_dataset (SpReferences *references, gboolean is_incomplete, SpProblemList *problems)
{
  if (!is_incomplete)
    check_sources (references, problems);
  check_positions (references, problems);
}

static SpDate
get_later (SpDate a, SpDate b)
{
  return sp_date_compare (a, b) < 0 ? b : a;
}

static SpDate
get_newest_of_record (SpRecord *record)
{
  SpDate newest = { 0 };
  GPtrArray *searched;

  switch ((int) sp_record_get_kind (record))
    {
    case SP_RECORD_COUNTRY:
      searched = sp_country_get_searched (SP_COUNTRY (record));
      for (guint i = 0; i < searched->len; i++)
        newest = get_later (newest, ((SpSearched *) searched->pdata[i])->on);
      return newest;
    case SP_RECORD_SOURCE:
      return get_later (sp_source_get_issued (SP_SOURCE (record)), sp_source_get_accessed (SP_SOURCE (record)));
    case SP_RECORD_QUOTE:
      return get_later (sp_quote_get_said (SP_QUOTE (record)), sp_quote_get_checked (SP_QUOTE (record)));
    case SP_RECORD_POSITION:
      return sp_position_get_from (SP_POSITION (record));
    case SP_RECORD_EVENT:
      return sp_event_get_date (SP_EVENT (record));
    default:
      return newest;
    }
}

/**
 * sp_find_newest_date: (skip)
 * @references: all records
 *
 * Returns: the latest date on which anything happened, was said, published or looked at; no date where there is none.
 *   Deadlines and ends are left out: they may lie ahead
 */
SpDate
sp_find_newest_date (SpReferences *references)
{
  SpDate newest = { 0 };

  for (int kind = 0; kind < SP_N_RECORD_KINDS; kind++)
    {
      GPtrArray *all = sp_references_get_all (references, kind);

      for (guint i = 0; i < all->len; i++)
        {
          const SpReference *reference = all->pdata[i];

          if (reference->record != NULL)
            newest = get_later (newest, get_newest_of_record (reference->record));
        }
    }
  return newest;
}
