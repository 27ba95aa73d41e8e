/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the date track and its pointer share. */
#pragma once

#include "sp-date-chart.h"
#include "sp-date-handle.h"
#include "sp-date-track.h"
#include "sp-track-dates.h"

G_BEGIN_DECLS

/**
 * SpDateTrack:
 * @chart: what is behind the handles
 * @handles: a slider for each date
 * @popover: (nullable): what changed in a month, the last that was listed
 * @listed: the date from whose handle it was listed, where the keyboard goes back to
 * @workspace: (nullable): the workspace
 * @calendar: (nullable): the changes that are shown
 * @outlook: through what @calendar was seen
 * @dragged: which date the pointer drags
 * @dragging: whether it does
 * @grip: how far right of the pointer the handle is that it holds
 * @wanted: the date to be set in the next frame
 * @tick: the callback that will set it, or 0
 */
struct _SpDateTrack
{
  GtkWidget parent_instance;

  SpDateChart *chart;
  SpDateHandle *handles[SP_N_TRACK_DATES];
  GtkWidget *popover;
  SpTrackDate listed;

  SpWorkspace *workspace;
  SpCalendar *calendar;
  SpOutlook outlook;

  SpTrackDate dragged;
  gboolean dragging;
  double grip;
  SpDate wanted;
  guint tick;
};

gboolean sp_date_track_is_ready (SpDateTrack *self);
SpTrackDates sp_date_track_get_dates (SpDateTrack *self);
double sp_date_track_get_handle_x (SpDateTrack *self, SpTrackDate kind);
void sp_date_track_emit_used (SpDateTrack *self);

void sp_date_track_add_pointer (SpDateTrack *self);

G_END_DECLS
