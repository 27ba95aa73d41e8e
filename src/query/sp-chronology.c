/* SPDX-License-Identifier: GPL-3.0-or-later
 * What happened, in order, under headings of years and months, with the counts of both. */
#include "sp-chronology.h"

#include "sp-chronology-sieve.h"

struct _SpChronology
{
  GObject parent_instance;

  SpMoments *moments;
  SpChronologyRequest *request;
  SpChronologyRows rows;
  SpMomentCounts counts;
  SpMomentCounts later;
  guint of_kind[SP_N_MOMENT_KINDS];
  guint known_kinds;
  guint n_all;
  guint without[SP_N_CHRONOLOGY_PARTS];
};

G_DEFINE_FINAL_TYPE (SpChronology, sp_chronology, G_TYPE_OBJECT)

static void
sp_chronology_finalize (GObject *object)
{
  SpChronology *self = SP_CHRONOLOGY (object);

  g_clear_object (&self->moments);
  g_clear_pointer (&self->request, sp_chronology_request_unref);
  sp_chronology_rows_clear (&self->rows);

  G_OBJECT_CLASS (sp_chronology_parent_class)->finalize (object);
}

static void
sp_chronology_class_init (SpChronologyClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_chronology_finalize;
}

static void
sp_chronology_init (SpChronology *self G_GNUC_UNUSED)
{
}

static void
take (SpChronology *self, GPtrArray *found, const SpMoment *moment, SpChronologyFailed failed)
{
  guint kind = sp_moment_get_kind (moment);

  if ((failed & ~SP_CHRONOLOGY_FAILED_KIND) == 0)
    self->of_kind[kind]++;
  if (failed == SP_CHRONOLOGY_FAILED_LATER)
    self->later.n[moment->sort]++;
  if (failed != 0)
    return;
  self->counts.n[moment->sort]++;
  g_ptr_array_add (found, (gpointer) moment);
}

static GPtrArray *
find (SpChronology *self)
{
  GArray *moments = sp_moments_get (self->moments, self->request->weakest);
  g_autoptr (SpChronologySieve) sieve = sp_chronology_sieve_new (self->moments, self->request);
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < moments->len; i++)
    {
      const SpMoment *moment = &g_array_index (moments, SpMoment, i);

      take (self, found, moment, sp_chronology_sieve_find_failed (sieve, moment));
    }
  return found;
}

static guint
count_fitting (SpMoments *moments, SpChronologyRequest *request)
{
  GArray *all = sp_moments_get (moments, request->weakest);
  g_autoptr (SpChronologySieve) sieve = sp_chronology_sieve_new (moments, request);
  guint n = 0;

  for (guint i = 0; i < all->len; i++)
    if (sp_chronology_sieve_find_failed (sieve, &g_array_index (all, SpMoment, i)) == 0)
      n++;
  return n;
}

/* Only where nothing is found is it asked what to drop. */
static void
count_without (SpChronology *self)
{
  for (guint i = 0; i < SP_N_CHRONOLOGY_PARTS; i++)
    if (sp_chronology_request_has_part (self->request, i))
      {
        g_autoptr (SpChronologyRequest) without = sp_chronology_request_new_without (self->request, i);

        self->without[i] = count_fitting (self->moments, without);
      }
}

static void
count_all (SpChronology *self)
{
  GArray *all = sp_moments_get (self->moments, SP_BASIS_OPERATOR);

  self->n_all = all->len;
  for (guint i = 0; i < all->len; i++)
    self->known_kinds |= 1u << sp_moment_get_kind (&g_array_index (all, SpMoment, i));
}

/**
 * sp_chronology_new:
 * @moments: the moments of a dataset
 * @request: what is asked, of the same dataset
 *
 * Finds what is asked for, on the thread that calls it; it may be any. See sp_chronology_sieve_new() for what is left
 * out.
 *
 * Returns: (transfer full): what was found
 */
SpChronology *
sp_chronology_new (SpMoments *moments, SpChronologyRequest *request)
{
  SpChronology *self;
  g_autoptr (GPtrArray) found = NULL;

  g_return_val_if_fail (SP_IS_MOMENTS (moments), NULL);
  g_return_val_if_fail (request != NULL, NULL);

  self = g_object_new (SP_TYPE_CHRONOLOGY, NULL);
  self->moments = g_object_ref (moments);
  self->request = sp_chronology_request_ref (request);
  count_all (self);
  found = find (self);
  if (found->len == 0)
    count_without (self);
  sp_chronology_rows_init (&self->rows, found, request->order == SP_CHRONOLOGY_NEWEST);
  return self;
}

/**
 * sp_chronology_get_request:
 * @self: a chronology
 *
 * Returns: (transfer none): what was asked
 */
SpChronologyRequest *
sp_chronology_get_request (SpChronology *self)
{
  g_return_val_if_fail (SP_IS_CHRONOLOGY (self), NULL);

  return self->request;
}

/**
 * sp_chronology_get_n_rows:
 * @self: a chronology
 *
 * Returns: the number of rows, heads among them
 */
guint
sp_chronology_get_n_rows (SpChronology *self)
{
  g_return_val_if_fail (SP_IS_CHRONOLOGY (self), 0);

  return self->rows.rows->len;
}

/**
 * sp_chronology_get_row:
 * @self: a chronology
 * @row: the index of a row
 *
 * Returns: (transfer none): the row
 */
const SpChronologyRow *
sp_chronology_get_row (SpChronology *self, guint row)
{
  g_return_val_if_fail (SP_IS_CHRONOLOGY (self), NULL);
  g_return_val_if_fail (row < self->rows.rows->len, NULL);

  return &g_array_index (self->rows.rows, SpChronologyRow, row);
}

static gboolean
is_of_record (SpChronology *self, guint row, gpointer record)
{
  const SpMoment *moment = sp_chronology_get_row (self, row)->moment;

  return moment != NULL && (gpointer) sp_moment_get_record (moment) == record;
}

/**
 * sp_chronology_find_row:
 * @self: a chronology
 * @record: (type SpRecord) (nullable): an event or a position
 *
 * Returns: the index of its row, or %G_MAXUINT where it has none
 */
guint
sp_chronology_find_row (SpChronology *self, gpointer record)
{
  g_return_val_if_fail (SP_IS_CHRONOLOGY (self), G_MAXUINT);

  for (guint i = 0; record != NULL && i < self->rows.rows->len; i++)
    if (is_of_record (self, i, record))
      return i;
  return G_MAXUINT;
}

/**
 * sp_chronology_get_neighbour:
 * @self: a chronology
 * @record: (type SpRecord) (nullable): an event or a position
 * @next: whether what comes after it is wanted, or before
 *
 * Returns: (transfer none) (nullable): the event or position in the list after or before @record; the first or the last
 *   where that is not there
 */
SpRecord *
sp_chronology_get_neighbour (SpChronology *self, gpointer record, gboolean next)
{
  guint n_rows, row;

  g_return_val_if_fail (SP_IS_CHRONOLOGY (self), NULL);

  n_rows = self->rows.rows->len;
  row = sp_chronology_find_row (self, record);
  if (row == G_MAXUINT)
    row = next ? 0 : n_rows - 1;
  else
    row = next ? row + 1 : row - 1;
  while (row < n_rows && sp_chronology_get_row (self, row)->moment == NULL)
    row = next ? row + 1 : row - 1;
  return row < n_rows ? sp_moment_get_record (sp_chronology_get_row (self, row)->moment) : NULL;
}

/**
 * sp_chronology_get_counts:
 * @self: a chronology
 *
 * Returns: (transfer none): how much was found
 */
const SpMomentCounts *
sp_chronology_get_counts (SpChronology *self)
{
  g_return_val_if_fail (SP_IS_CHRONOLOGY (self), NULL);

  return &self->counts;
}

/**
 * sp_chronology_get_later:
 * @self: a chronology
 *
 * Returns: (transfer none): how much is left out for being later, and for nothing else
 */
const SpMomentCounts *
sp_chronology_get_later (SpChronology *self)
{
  g_return_val_if_fail (SP_IS_CHRONOLOGY (self), NULL);

  return &self->later;
}

/**
 * sp_chronology_get_n_all:
 * @self: a chronology
 *
 * Returns: how much there is in the dataset, whatever is asked
 */
guint
sp_chronology_get_n_all (SpChronology *self)
{
  g_return_val_if_fail (SP_IS_CHRONOLOGY (self), 0);

  return self->n_all;
}

/**
 * sp_chronology_get_n_of_kind:
 * @self: a chronology
 * @kind: a kind
 *
 * Returns: how much there is of that kind that all fits but the kinds that are chosen
 */
guint
sp_chronology_get_n_of_kind (SpChronology *self, guint kind)
{
  g_return_val_if_fail (SP_IS_CHRONOLOGY (self), 0);
  g_return_val_if_fail (kind < SP_N_MOMENT_KINDS, 0);

  return self->of_kind[kind];
}

/**
 * sp_chronology_get_known_kinds:
 * @self: a chronology
 *
 * Returns: the kinds that the dataset has any of, a bit each
 */
guint
sp_chronology_get_known_kinds (SpChronology *self)
{
  g_return_val_if_fail (SP_IS_CHRONOLOGY (self), 0);

  return self->known_kinds;
}

/**
 * sp_chronology_get_n_without:
 * @self: a chronology in which nothing was found
 * @part: a part of what was asked
 *
 * Returns: how much would be found without that part; 0 where it is not active, or something was found
 */
guint
sp_chronology_get_n_without (SpChronology *self, SpChronologyPart part)
{
  g_return_val_if_fail (SP_IS_CHRONOLOGY (self), 0);
  g_return_val_if_fail ((guint) part < SP_N_CHRONOLOGY_PARTS, 0);

  return self->without[part];
}

/**
 * sp_chronology_get_periods:
 * @self: a chronology
 *
 * Returns: (transfer none) (element-type SpChronologyPeriod): see #SpChronologyRows
 */
GArray *
sp_chronology_get_periods (SpChronology *self)
{
  g_return_val_if_fail (SP_IS_CHRONOLOGY (self), NULL);

  return self->rows.periods;
}

/**
 * sp_chronology_get_years:
 * @self: a chronology
 *
 * Returns: (transfer none) (element-type SpChronologyPeriod): see #SpChronologyRows
 */
GArray *
sp_chronology_get_years (SpChronology *self)
{
  g_return_val_if_fail (SP_IS_CHRONOLOGY (self), NULL);

  return self->rows.years;
}
