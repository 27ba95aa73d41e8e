/* SPDX-License-Identifier: GPL-3.0-or-later
 * Has the map saved or copied as a picture. */
#pragma once

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void sp_map_export_window_present (GtkWindow *parent, SpWorkspace *workspace);

G_END_DECLS
