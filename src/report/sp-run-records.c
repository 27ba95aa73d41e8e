/* SPDX-License-Identifier: GPL-3.0-or-later
 * What it rests on that a level has been held since a date. */
#include "sp-run-records.h"

/**
 * sp_run_records_add:
 * @standing: where a country stands
 * @index: the index of the dataset
 * @weakest: the basis that it was found with
 * @records: (element-type SpPosition): where the positions are added
 *
 * Adds the position, and the one with which its run began, as the level is said to have been held since then. Adds
 * nothing where there is no position.
 */
void
sp_run_records_add (const SpStanding *standing, SpIndex *index, SpBasis weakest, GPtrArray *records)
{
  SpPosition *position;
  g_autoptr (GPtrArray) history = NULL;
  guint place;

  g_return_if_fail (standing != NULL && SP_IS_INDEX (index) && records != NULL);

  position = standing->position;
  if (position == NULL)
    return;
  g_ptr_array_add (records, position);
  if (standing->n_run < 2)
    return;
  history = sp_history_find (index, sp_position_get_country (position), sp_position_get_question (position), weakest);
  if (g_ptr_array_find (history, position, &place) && place + 1 >= standing->n_run)
    g_ptr_array_add (records, history->pdata[place + 1 - standing->n_run]);
}
