/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the window shows of an open dataset: the bar, the side slot and the view. */
#pragma once

#include "sp-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SP_TYPE_BODY (sp_body_get_type ())
G_DECLARE_FINAL_TYPE (SpBody, sp_body, SP, BODY, GtkWidget)

GtkWidget *sp_body_new (SpWorkspace *workspace, int width, int height);

AdwViewStack *sp_body_get_views (SpBody *self);
void sp_body_fill_slot (SpBody *self);
gboolean sp_body_is_slot_shown (SpBody *self);
void sp_body_set_slot_shown (SpBody *self, gboolean shown);
void sp_body_set_room (SpBody *self, int width);
void sp_body_focus_view (SpBody *self);
void sp_body_focus_search (SpBody *self);
void sp_body_show_citation (SpBody *self);
void sp_body_focus_page (SpBody *self);
void sp_body_focus_start (SpBody *self);
gboolean sp_body_is_on_page (SpBody *self);
gboolean sp_body_export_lanes (SpBody *self);
SpRecord *sp_body_get_neighbour (SpBody *self, gboolean next);
gboolean sp_body_toggle_play (SpBody *self);

G_END_DECLS
