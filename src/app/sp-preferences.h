/* SPDX-License-Identifier: GPL-3.0-or-later
 * The window of preferences. */
#pragma once

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void sp_preferences_present (GtkWindow *parent, SpWorkspace *workspace);

G_END_DECLS
