/* SPDX-License-Identifier: GPL-3.0-or-later
 * The actions of the window that need nothing but its workspace. */
#pragma once

#include "sp-window.h"

G_BEGIN_DECLS

void sp_window_copy_link (SpWindow *self, SpRecord *record);
void sp_window_install_actions (GtkWidgetClass *widget_class);
void sp_window_update_actions (SpWindow *self);

G_END_DECLS
