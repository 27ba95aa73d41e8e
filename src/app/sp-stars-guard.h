/* SPDX-License-Identifier: GPL-3.0-or-later
 * Sees to it that a window is not closed, and nothing else is opened in it, over stars that could not be saved, unless the
 * user wants that. */
#pragma once

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_STARS_GUARD (sp_stars_guard_get_type ())
G_DECLARE_FINAL_TYPE (SpStarsGuard, sp_stars_guard, SP, STARS_GUARD, GObject)

SpStarsGuard *sp_stars_guard_new (GtkWindow *window, SpWorkspace *workspace);
gboolean sp_stars_guard_lets_close (SpStarsGuard *self);
gboolean sp_stars_guard_lets_open (SpStarsGuard *self);

G_END_DECLS
