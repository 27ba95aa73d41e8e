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
 * sp_shift_count_format_kind:
 * @self: a count
 *
 * Returns: (transfer full): from where to where, such as “Restricted to Excluded”
 */
char *
sp_shift_count_format_kind (const SpShiftCount *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->from == NULL && self->to == NULL)
    return g_strdup ("");
  if (self->from == NULL)
    /* Translators: what changed between two dates; %s is a level such as “Excluded”. */
    return g_strdup_printf (C_ ("change", "no known position to %s"), sp_level_get_label (self->to));
  if (self->to == NULL)
    return g_strdup_printf (C_ ("change", "%s to no known position"), sp_level_get_label (self->from));
  /* Translators: what changed between two dates, such as “Restricted to Excluded”. */
  return g_strdup_printf (C_ ("change", "%s to %s"), sp_level_get_label (self->from), sp_level_get_label (self->to));
}

/**
 * sp_shift_count_format:
 * @self: a count
 *
 * Returns: (transfer full): such as “Restricted to Excluded: 7”
 */
char *
sp_shift_count_format (const SpShiftCount *self)
{
  g_autofree char *kind = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  kind = sp_shift_count_format_kind (self);
  /* Translators: what changed, such as “Restricted to Excluded”, and of how many countries. */
  return g_strdup_printf (C_ ("change", "%s: %u"), kind, self->n);
}
