/* SPDX-License-Identifier: GPL-3.0-or-later
 * How the body of a window comes to the screen: step by step, so that each step is seen as early as it can be. */
#pragma once

#include "sp-body.h"

G_BEGIN_DECLS

#define SP_TYPE_ARRIVAL (sp_arrival_get_type ())
G_DECLARE_FINAL_TYPE (SpArrival, sp_arrival, SP, ARRIVAL, GObject)

SpArrival *sp_arrival_new (AdwBin *holder, SpWorkspace *workspace);

SpBody *sp_arrival_get_body (SpArrival *self);
gboolean sp_arrival_is_prepared (SpArrival *self);
gboolean sp_arrival_is_complete (SpArrival *self);
void sp_arrival_expect (SpArrival *self);
void sp_arrival_show (SpArrival *self, int width);

G_END_DECLS
