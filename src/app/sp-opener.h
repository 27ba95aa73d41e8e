/* SPDX-License-Identifier: GPL-3.0-or-later
 * Opens datasets for a window: asks for a file, reads it with progress, one at a time. */
#pragma once

#include "sp-stars-guard.h"
#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_OPENER (sp_opener_get_type ())
G_DECLARE_FINAL_TYPE (SpOpener, sp_opener, SP, OPENER, GObject)

SpOpener *sp_opener_new (SpWorkspace *workspace);

SpWorkspace *sp_opener_get_workspace (SpOpener *self);
void sp_opener_set_window (SpOpener *self, GtkWindow *window, SpStarsGuard *guard);

void sp_opener_open (SpOpener *self, GFile *file);
void sp_opener_choose (SpOpener *self, gboolean folder);
void sp_opener_cancel (SpOpener *self);
void sp_opener_hold (SpOpener *self);
void sp_opener_release (SpOpener *self);

G_END_DECLS
