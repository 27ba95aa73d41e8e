/* SPDX-License-Identifier: GPL-3.0-or-later
 * Reports how much of a reading is done. */
#pragma once

#include "sp-reader.h"

G_BEGIN_DECLS

/**
 * SpProgress:
 * @func: (nullable): whom to tell
 * @user_data: what to tell it with
 * @total: how much there is to do, in any unit
 * @done: how much of it is done
 * @reported: the fraction last told
 */
typedef struct
{
  SpReaderProgressFunc func;
  gpointer user_data;
  double total;
  double done;
  double reported;
} SpProgress;

void sp_progress_advance (SpProgress *self, double amount);
void sp_progress_finish (SpProgress *self);

G_END_DECLS
