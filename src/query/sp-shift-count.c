/* SPDX-License-Identifier: GPL-3.0-or-later
 * How many countries went from which level to which between two days. */
#include "sp-shift-count.h"

#include <glib/gi18n-lib.h>

static SpLevel *
get_level (const SpStanding *standing)
{
  return standing->position ? sp_position_get_level (standing->position) : NULL;
}

static void
count_shift (GArray *counts, const SpShift *shift)
{
  const SpShiftCount fresh = { get_level (&shift->from), get_level (&shift->to), 1 };

  for (guint i = 0; i < counts->len; i++)
    {
      SpShiftCount *count = &g_array_index (counts, SpShiftCount, i);

      if (count->from == fresh.from && count->to == fresh.to)
        {
          count->n++;
          return;
        }
    }
  g_array_append_val (counts, fresh);
}

static int
compare_levels (SpLevel *a, SpLevel *b)
{
  guint first = a ? sp_level_get_index (a) : G_MAXUINT;
  guint second = b ? sp_level_get_index (b) : G_MAXUINT;

  return (first > second) - (first < second);
}

static int
compare_counts (gconstpointer a, gconstpointer b)
{
  const SpShiftCount *first = a;
  const SpShiftCount *second = b;
  int order = compare_levels (first->from, second->from);

  return order != 0 ? order : compare_levels (first->to, second->to);
}

/**
 * sp_shifts_count:
 * @shifts: (element-type SpShift): what sp_shifts_find() found
 *
 * Returns: (element-type SpShiftCount) (transfer full): how many there are of each kind, by the earlier level in the
 *   order of the scale, then the later one, nothing last
 */
GArray *
sp_shifts_count (GPtrArray *shifts)
{
  GArray *counts;

  g_return_val_if_fail (shifts != NULL, NULL);

  counts = g_array_new (FALSE, FALSE, sizeof (SpShiftCount));
  for (guint i = 0; i < shifts->len; i++)
    count_shift (counts, shifts->pdata[i]);
  g_array_sort (counts, compare_counts);
  return counts;
}

/**
 * sp_shift_count_format:
 * @self: a count
 *
 * Returns: (transfer full): such as “Restricted to Excluded: 7”, or “First known: Excluded 7”
 */
char *
sp_shift_count_format (const SpShiftCount *self)
{
  g_return_val_if_fail (self != NULL && (self->from != NULL || self->to != NULL), NULL);

  if (self->from == NULL)
    /* Translators: a level that countries came to between two dates, without a known position before; and how many. */
    return g_strdup_printf (C_ ("change", "First known: %s %u"), sp_level_get_label (self->to), self->n);
  if (self->to == NULL)
    /* Translators: a level that countries left between two dates, without a known position since; and how many. */
    return g_strdup_printf (C_ ("change", "No longer known: %s %u"), sp_level_get_label (self->from), self->n);
  /* Translators: what changed between two dates, such as “Restricted to Excluded”, and for how many countries. */
  return g_strdup_printf (C_ ("change", "%s to %s: %u"), sp_level_get_label (self->from), sp_level_get_label (self->to),
                          self->n);
}
