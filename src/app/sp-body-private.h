/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the parts of the body share. */
#pragma once

#include "sp-body.h"

#include "sp-bar.h"
#include "sp-compare-view.h"
#include "sp-comparison-chips.h"
#include "sp-countries-view.h"
#include "sp-events-view.h"
#include "sp-filter-chips.h"
#include "sp-quotes-view.h"
#include "sp-slot.h"

G_BEGIN_DECLS

struct _SpBody
{
  GtkWidget parent_instance;

  GtkWidget *box;
  SpBar *bar;
  AdwLeaflet *leaflet;
  GtkWidget *slot_page; /* the slot; above it the filters, where the view's are out of sight */
  GtkWidget *slot_edge;
  SpFilterChips *slot_filters;
  SpSlot *slot; /* NULL until the view was seen */
  GtkWidget *view;
  AdwViewStack *views;
  GtkOverlay *map_overlay;
  SpCountriesView *countries;
  AdwBin *quotes_holder;
  SpQuotesView *quotes; /* this and the next: NULL until it is looked at, so that the map is there sooner */
  AdwBin *compare_holder;
  SpCompareView *compare;
  AdwBin *events_holder;
  SpEventsView *events;
  SpView chips_view; /* where the chips are */
  GtkWidget *chips;  /* above the view, whichever is shown */
  SpFilterChips *filters;
  SpComparisonChips *slot_comparison;
  SpComparisonChips *comparison;

  SpWorkspace *workspace;
  gboolean from_map;
  gboolean from_view; /* what is open in place of the view was opened there */
  int width;
  guint folding_source;
  gint64 folding_since; /* in the frame clock's microseconds; 0 before its first frame */
};

/* The side slot */
void sp_body_notify_slot_shown (SpBody *self);
SpSlot *sp_body_ensure_slot (SpBody *self);
void sp_body_open_page (SpBody *self);
void sp_body_follow_place (SpBody *self);
void sp_body_follow_fold (SpBody *self);
void sp_body_foresee_fold (SpBody *self, int width);
int sp_body_find_view_width (int width, double text_scale);
void sp_body_show_room (SpBody *self);

/* The views */
SpView sp_body_get_view (SpBody *self);
gboolean sp_body_is_reading (SpBody *self);
void sp_body_show_view (SpBody *self);
void sp_body_choose_view (SpBody *self);

G_END_DECLS
