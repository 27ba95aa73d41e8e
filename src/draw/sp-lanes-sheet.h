/* SPDX-License-Identifier: GPL-3.0-or-later
 * A page with swim lanes: title, date, lanes, legend, and where it all comes from. */
#pragma once

#include "sp-lanes-plan.h"
#include "sp-picture.h"

G_BEGIN_DECLS

/**
 * SpLanesSheetWords:
 * @title: what the lanes are of
 * @subtitle: (nullable): the question in full
 * @date: the date or dates that are looked at, and what is left out
 *
 * What is written above the lanes.
 */
typedef struct
{
  const char *title;
  const char *subtitle;
  const char *date;
} SpLanesSheetWords;

SpPicture *sp_lanes_sheet_create_picture (SpLanesPlan *plan,
                                          const SpLanesSheetWords *words,
                                          guint32 first_day,
                                          guint32 last_day);

G_END_DECLS
