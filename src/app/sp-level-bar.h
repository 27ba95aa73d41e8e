/* SPDX-License-Identifier: GPL-3.0-or-later
 * A bar whose parts are as long as the levels' shares of the countries with a known position. */
#pragma once

#include "sp-tally.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_LEVEL_BAR (sp_level_bar_get_type ())
G_DECLARE_FINAL_TYPE (SpLevelBar, sp_level_bar, SP, LEVEL_BAR, GtkWidget)

void sp_level_bar_set (SpLevelBar *self, SpScale *scale, const SpTally *tally);

G_END_DECLS
