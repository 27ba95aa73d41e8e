/* SPDX-License-Identifier: GPL-3.0-or-later
 * The bar: question, group, basis and date. */
#pragma once

#include "sp-player.h"
#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_BAR (sp_bar_get_type ())
G_DECLARE_FINAL_TYPE (SpBar, sp_bar, SP, BAR, GtkWidget)

void sp_bar_set_workspace (SpBar *self, SpWorkspace *workspace);
SpPlayer *sp_bar_get_player (SpBar *self);

G_END_DECLS
