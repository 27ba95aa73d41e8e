/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the widget of swim lanes consists of, for the files that it is made of. */
#pragma once

#include "sp-lanes-view.h"

G_BEGIN_DECLS

struct _SpLanesView
{
  GtkWidget parent_instance;

  SpLanesPlan *plan;
  SpLanes *lanes;
  int width; /* this and the next two: what @lanes are laid out for */
  guint context_serial;
  gboolean mirrored;
  GdkTexture *picture; /* of @lanes */
  int hovered;
  int current;
  SpRecord *selected;

  gboolean is_scope;
  guint32 span_first; /* of the part that is seen; 0 and 0 for all */
  guint32 span_last;
  guint32 pointer_day; /* 0 while the pointer is elsewhere */
  guint32 key_day;     /* 0 while the keyboard is elsewhere */
  double pointer_x;
  double drag_start;
  double drag_end;
  gboolean dragging;
};

void sp_lanes_view_lay_out_anew (SpLanesView *self);
void sp_lanes_view_tell (SpLanesView *self);

void sp_lanes_view_add_scope_signals (SpLanesViewClass *klass);
void sp_lanes_view_add_scope_controllers (SpLanesView *self);
void sp_lanes_view_limit_span (SpLanesView *self);
void sp_lanes_view_point_at (SpLanesView *self, double x);
void sp_lanes_view_leave (SpLanesView *self);
void sp_lanes_view_set_key_day (SpLanesView *self, guint32 day);
gboolean sp_lanes_view_press_scope_key (SpLanesView *self, guint key, GdkModifierType modifiers);
void sp_lanes_view_draw_scope (SpLanesView *self, GtkSnapshot *snapshot);

G_END_DECLS
