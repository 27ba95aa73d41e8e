/* SPDX-License-Identifier: GPL-3.0-or-later
 * How rows of the list of countries get into the comparison set: by Ctrl and a click, by menu and by key. */
#pragma once

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_LIST_COMPARE (sp_list_compare_get_type ())
G_DECLARE_FINAL_TYPE (SpListCompare, sp_list_compare, SP, LIST_COMPARE, GObject)

SpListCompare *sp_list_compare_new (GtkWidget *owner, GtkWidget *list, SpWorkspace *workspace);

G_END_DECLS
