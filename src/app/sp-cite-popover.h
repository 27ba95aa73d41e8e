/* SPDX-License-Identifier: GPL-3.0-or-later
 * The popover that says how to cite what is open, in a style of the user's choice. */
#pragma once

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_CITE_POPOVER (sp_cite_popover_get_type ())
G_DECLARE_FINAL_TYPE (SpCitePopover, sp_cite_popover, SP, CITE_POPOVER, GtkPopover)

GtkWidget *sp_cite_popover_new (SpWorkspace *workspace);

void sp_cite_popover_update (SpCitePopover *self);
gboolean sp_cite_popover_has_subject (SpWorkspace *workspace);

G_END_DECLS
