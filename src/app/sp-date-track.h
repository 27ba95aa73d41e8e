/* SPDX-License-Identifier: GPL-3.0-or-later
 * The date track: the months in which positions changed, and the handles of the dates that are looked at. */
#pragma once

#include "sp-calendar.h"
#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_DATE_TRACK (sp_date_track_get_type ())
G_DECLARE_FINAL_TYPE (SpDateTrack, sp_date_track, SP, DATE_TRACK, GtkWidget)

void sp_date_track_set_workspace (SpDateTrack *self, SpWorkspace *workspace);
SpCalendar *sp_date_track_get_calendar (SpDateTrack *self);
void sp_date_track_list_changes (SpDateTrack *self, SpDate period);

G_END_DECLS
