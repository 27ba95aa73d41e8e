/* SPDX-License-Identifier: GPL-3.0-or-later
 * The kinds of what happened, to be chosen, each with how much there is of it. */
#pragma once

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_KINDS_POPOVER (sp_kinds_popover_get_type ())
G_DECLARE_FINAL_TYPE (SpKindsPopover, sp_kinds_popover, SP, KINDS_POPOVER, GtkPopover)

void sp_kinds_popover_set_workspace (SpKindsPopover *self, SpWorkspace *workspace);

G_END_DECLS
