/* SPDX-License-Identifier: GPL-3.0-or-later
 * Reports how much of a reading is done. */
#include "sp-progress.h"

/* Smaller steps are not worth a redraw. */
#define STEP 0.005

/**
 * sp_progress_advance: (skip)
 * @self: a progress
 * @amount: how much more is done
 *
 * Tells of it, unless it is too little to be seen.
 */
void
sp_progress_advance (SpProgress *self, double amount)
{
  double fraction;

  self->done += amount;
  fraction = self->total > 0 ? CLAMP (self->done / self->total, 0.0, 1.0) : 0;
  if (self->func == NULL || fraction - self->reported < STEP)
    return;
  self->reported = fraction;
  self->func (fraction, self->user_data);
}

/**
 * sp_progress_finish: (skip)
 * @self: a progress
 *
 * Tells that all is done.
 */
void
sp_progress_finish (SpProgress *self)
{
  if (self->func != NULL)
    self->func (1, self->user_data);
}
