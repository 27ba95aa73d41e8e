/* SPDX-License-Identifier: GPL-3.0-or-later
 * The widget of swim lanes: what is pointed at is told, what is clicked opens, and the keyboard goes from one to the
 * next. */
#pragma once

#include "sp-lanes-plan.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_LANES_VIEW (sp_lanes_view_get_type ())
G_DECLARE_FINAL_TYPE (SpLanesView, sp_lanes_view, SP, LANES_VIEW, GtkWidget)

GtkWidget *sp_lanes_view_new (void);
void sp_lanes_view_set_plan (SpLanesView *self, SpLanesPlan *plan);
SpLanesPlan *sp_lanes_view_get_plan (SpLanesView *self);
SpLanes *sp_lanes_view_get_lanes (SpLanesView *self);
int sp_lanes_view_get_current (SpLanesView *self);
void sp_lanes_view_set_selected (SpLanesView *self, SpRecord *record);

void sp_lanes_view_make_scope (SpLanesView *self);
guint32 sp_lanes_view_get_day (SpLanesView *self);
gboolean sp_lanes_view_get_span (SpLanesView *self, guint32 *first_day, guint32 *last_day);
void sp_lanes_view_set_span (SpLanesView *self, guint32 first_day, guint32 last_day);
void sp_lanes_view_zoom (SpLanesView *self, double factor);

G_END_DECLS
