/* SPDX-License-Identifier: GPL-3.0-or-later
 * The bar below swim lanes that says what each of them held on a day. */
#pragma once

#include "sp-lanes.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_DAY_READOUT (sp_day_readout_get_type ())
G_DECLARE_FINAL_TYPE (SpDayReadout, sp_day_readout, SP, DAY_READOUT, GtkWidget)

void sp_day_readout_show (SpDayReadout *self, SpLanes *lanes, guint32 day);

G_END_DECLS
