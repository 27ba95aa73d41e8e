/* SPDX-License-Identifier: GPL-3.0-or-later
 * The window in which the map is seen as it will be saved or copied. */
#pragma once

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void sp_map_export_window_present (GtkWindow *parent, SpWorkspace *workspace);

G_END_DECLS
