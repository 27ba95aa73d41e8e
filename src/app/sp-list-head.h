/* SPDX-License-Identifier: GPL-3.0-or-later
 * The lines above the list of countries: what is open, how much of it is known, the latest change. */
#pragma once

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_LIST_HEAD (sp_list_head_get_type ())
G_DECLARE_FINAL_TYPE (SpListHead, sp_list_head, SP, LIST_HEAD, GtkWidget)

void sp_list_head_set_workspace (SpListHead *self, SpWorkspace *workspace);

G_END_DECLS
