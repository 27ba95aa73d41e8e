/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is said where nothing was found to have happened: what was asked, and what to drop to find something. */
#pragma once

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_MOMENT_EMPTY (sp_moment_empty_get_type ())
G_DECLARE_FINAL_TYPE (SpMomentEmpty, sp_moment_empty, SP, MOMENT_EMPTY, GtkWidget)

void sp_moment_empty_show (SpMomentEmpty *self, SpWorkspace *workspace);

G_END_DECLS
