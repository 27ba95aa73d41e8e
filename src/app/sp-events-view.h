/* SPDX-License-Identifier: GPL-3.0-or-later
 * The Events view: what happened, in order, and ways to find it. */
#pragma once

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_EVENTS_VIEW (sp_events_view_get_type ())
G_DECLARE_FINAL_TYPE (SpEventsView, sp_events_view, SP, EVENTS_VIEW, GtkWidget)

GtkWidget *sp_events_view_new (SpWorkspace *workspace);

void sp_events_view_set_chips (SpEventsView *self, GtkWidget *chips);
void sp_events_view_set_room (SpEventsView *self, double width);
void sp_events_view_focus_search (SpEventsView *self);
SpRecord *sp_events_view_get_neighbour (SpEventsView *self, gboolean next);

G_END_DECLS
