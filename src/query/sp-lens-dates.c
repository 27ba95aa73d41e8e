/* SPDX-License-Identifier: GPL-3.0-or-later
 * The dates of the lens: as days, in words, and in steps from change to change. */
#include "sp-lens.h"

#include "sp-change.h"

#include <glib/gi18n-lib.h>

/**
 * sp_lens_get_day:
 * @self: a lens
 *
 * Returns: the day that is looked at, as sp_date_get_last_day() counts
 */
guint32
sp_lens_get_day (SpLens *self)
{
  g_return_val_if_fail (SP_IS_LENS (self), 1);

  return sp_date_is_set (sp_lens_get_on (self)) ? sp_date_get_last_day (sp_lens_get_on (self))
                                                : sp_lens_get_last_day (self);
}

/**
 * sp_lens_get_first_day:
 * @self: a lens
 *
 * Returns: 1 January of the first position's year; the last day where there is no position
 */
guint32
sp_lens_get_first_day (SpLens *self)
{
  SpDate first;

  g_return_val_if_fail (SP_IS_LENS (self), 1);

  first = sp_index_get_first_date (sp_lens_get_index (self));
  if (!sp_date_is_set (first))
    return sp_lens_get_last_day (self);
  return sp_date_get_first_day ((SpDate) { first.year, 0, 0 });
}

/**
 * sp_lens_get_last_day:
 * @self: a lens
 *
 * Returns: the last day of the dataset's edition, never the clock's today; 31 December 9999 where it has none
 */
guint32
sp_lens_get_last_day (SpLens *self)
{
  SpDate edition;

  g_return_val_if_fail (SP_IS_LENS (self), 1);

  edition = sp_dataset_get_edition (sp_index_get_dataset (sp_lens_get_index (self)));
  return sp_date_get_last_day (sp_date_is_set (edition) ? edition : (SpDate) { 9999, 0, 0 });
}

/**
 * sp_lens_get_outlook:
 * @self: a lens
 *
 * Returns: the lens as the queries take it; it borrows from @self until the lens changes
 */
SpOutlook
sp_lens_get_outlook (SpLens *self)
{
  g_return_val_if_fail (SP_IS_LENS (self), ((SpOutlook) { 0 }));

  return (SpOutlook) {
    .question = sp_lens_get_question (self),
    .group = sp_lens_get_group (self),
    .day = sp_lens_get_day (self),
    .weakest = sp_lens_get_weakest (self),
  };
}

/**
 * sp_lens_format_date:
 * @self: a lens
 *
 * Returns: (transfer full): the date that is looked at in the user's language, such as “1 June 2019”; the edition's
 *   where it is the latest
 */
char *
sp_lens_format_date (SpLens *self)
{
  SpDate edition;

  g_return_val_if_fail (SP_IS_LENS (self), NULL);

  edition = sp_dataset_get_edition (sp_index_get_dataset (sp_lens_get_index (self)));
  if (!sp_date_is_set (sp_lens_get_on (self)) && !sp_date_is_set (edition))
    return g_strdup (C_ ("date", "Latest"));
  return sp_date_format (sp_date_is_set (sp_lens_get_on (self)) ? sp_lens_get_on (self) : edition);
}

/**
 * sp_lens_step_to_change:
 * @self: a lens
 * @forward: whether to go to the next change, or to the one before
 *
 * Moves the date to the next day on which a position on the question changed or was first known, seen through the
 * lens; past the last of them it goes to the latest.
 *
 * Returns: whether the date moved
 */
gboolean
sp_lens_step_to_change (SpLens *self, gboolean forward)
{
  g_autoptr (GPtrArray) changes = NULL;
  g_autoptr (GPtrArray) firsts = NULL;
  SpOutlook outlook;
  guint32 best = 0;

  g_return_val_if_fail (SP_IS_LENS (self), FALSE);

  outlook = sp_lens_get_outlook (self);
  changes = sp_changes_find (sp_lens_get_index (self), NULL, &outlook, (SpDate) { 0 }, (SpDate) { 0 });
  firsts = sp_first_positions_find (sp_lens_get_index (self), NULL, &outlook, (SpDate) { 0 }, (SpDate) { 0 });
  g_ptr_array_extend_and_steal (changes, g_steal_pointer (&firsts));
  for (guint i = 0; i < changes->len; i++)
    {
      SpChange *change = changes->pdata[i];
      guint32 day = sp_date_get_last_day (sp_position_get_from (change->position));

      if (forward ? day > outlook.day && (best == 0 || day < best) : day < outlook.day && day > best)
        best = day;
    }
  if (best == 0 && (!forward || sp_lens_is_latest (self)))
    return FALSE;
  sp_lens_set_on (self, best == 0 ? (SpDate) { 0 } : sp_date_from_day_number (best));
  return TRUE;
}

/**
 * sp_lens_get_span:
 * @self: a lens
 * @first_day: (out) (optional): the earlier of the two days, as sp_date_get_first_day() counts
 * @second_day: (out) (optional): the later of the two days
 *
 * Gives the days between which is looked for what changed. Where nothing is compared, both are the day of the lens.
 *
 * Returns: whether two dates are compared
 */
gboolean
sp_lens_get_span (SpLens *self, guint32 *first_day, guint32 *second_day)
{
  SpDate compared;
  guint32 day, other;

  g_return_val_if_fail (SP_IS_LENS (self), FALSE);

  compared = sp_lens_get_compared (self);
  day = sp_lens_get_day (self);
  other = sp_date_is_set (compared) ? sp_date_get_last_day (compared) : day;
  if (first_day != NULL)
    *first_day = MIN (day, other);
  if (second_day != NULL)
    *second_day = MAX (day, other);
  return sp_date_is_set (compared);
}

/**
 * sp_lens_format_span:
 * @self: a lens that compares two dates
 *
 * Returns: (transfer full): such as “1 March 2019 to 1 June 2022”, the earlier date first; only the date of the lens
 *   where nothing is compared
 */
char *
sp_lens_format_span (SpLens *self)
{
  g_autofree char *date = NULL;
  g_autofree char *other = NULL;
  guint32 first, second;
  gboolean swapped;

  g_return_val_if_fail (SP_IS_LENS (self), NULL);

  date = sp_lens_format_date (self);
  if (!sp_lens_get_span (self, &first, &second))
    return g_steal_pointer (&date);
  other = sp_date_format (sp_lens_get_compared (self));
  swapped = sp_lens_get_day (self) == first;
  /* Translators: two dates between which is looked for what changed, the earlier first. */
  return g_strdup_printf (_ ("%s to %s"), swapped ? date : other, swapped ? other : date);
}
