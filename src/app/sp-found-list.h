/* SPDX-License-Identifier: GPL-3.0-or-later
 * The list of the found quotes. */
#pragma once

#include "sp-quote.h"
#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_FOUND_LIST (sp_found_list_get_type ())
G_DECLARE_FINAL_TYPE (SpFoundList, sp_found_list, SP, FOUND_LIST, GtkWidget)

void sp_found_list_set_workspace (SpFoundList *self, SpWorkspace *workspace);
void sp_found_list_settle (SpFoundList *self);
void sp_found_list_open_first (SpFoundList *self);
void sp_found_list_focus (SpFoundList *self);
void sp_found_list_focus_selected (SpFoundList *self);
SpQuote *sp_found_list_get_neighbour (SpFoundList *self, gboolean next);
SpQuote *sp_found_list_get_selected (SpFoundList *self);
guint sp_found_list_get_place (SpFoundList *self);

G_END_DECLS
