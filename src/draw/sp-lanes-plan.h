/* SPDX-License-Identifier: GPL-3.0-or-later
 * What swim lanes are to show, before it is known how wide and in which font. */
#pragma once

#include "sp-country-names.h"
#include "sp-lanes.h"
#include "sp-lens.h"

G_BEGIN_DECLS

#define SP_TYPE_LANES_PLAN (sp_lanes_plan_get_type ())
G_DECLARE_FINAL_TYPE (SpLanesPlan, sp_lanes_plan, SP, LANES_PLAN, GObject)

SpLanesPlan *sp_lanes_plan_new_for_country (SpLens *lens, SpCountry *country, guint unconfirmed_years);
SpLanesPlan *sp_lanes_plan_new_for_question (SpLens *lens,
                                             SpQuestion *question,
                                             GPtrArray *countries,
                                             SpCountryNames *names,
                                             guint unconfirmed_years);

void sp_lanes_plan_show_dates (SpLanesPlan *self, SpLens *lens);
SpIndex *sp_lanes_plan_get_index (SpLanesPlan *self);
gboolean sp_lanes_plan_is_empty (SpLanesPlan *self);
SpLanes *sp_lanes_plan_lay_out (SpLanesPlan *self, PangoContext *context, double width, gboolean mirrored);
SpLanes *sp_lanes_plan_lay_out_part (SpLanesPlan *self,
                                     PangoContext *context,
                                     double width,
                                     gboolean mirrored,
                                     guint32 first_day,
                                     guint32 last_day);

G_END_DECLS
