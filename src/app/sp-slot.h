/* SPDX-License-Identifier: GPL-3.0-or-later
 * The side slot: the list of countries, and above or beside it the page that was opened. */
#pragma once

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_SLOT (sp_slot_get_type ())
G_DECLARE_FINAL_TYPE (SpSlot, sp_slot, SP, SLOT, GtkWidget)

GtkWidget *sp_slot_new (void);
void sp_slot_set_workspace (SpSlot *self, SpWorkspace *workspace);
void sp_slot_set_docked (SpSlot *self, gboolean docked);
void sp_slot_focus_search (SpSlot *self);
void sp_slot_focus_page (SpSlot *self);
gboolean sp_slot_has_focus (SpSlot *self);
void sp_slot_show_citation (SpSlot *self);
SpCountry *sp_slot_get_neighbour (SpSlot *self, SpCountry *country, gboolean next);

G_END_DECLS
