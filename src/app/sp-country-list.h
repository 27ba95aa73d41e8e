/* SPDX-License-Identifier: GPL-3.0-or-later
 * The side slot's first page: what is open, and the list of its countries with a search. */
#pragma once

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_COUNTRY_LIST (sp_country_list_get_type ())
G_DECLARE_FINAL_TYPE (SpCountryList, sp_country_list, SP, COUNTRY_LIST, GtkWidget)

void sp_country_list_set_workspace (SpCountryList *self, SpWorkspace *workspace);
void sp_country_list_focus_search (SpCountryList *self);
void sp_country_list_focus_list (SpCountryList *self);
SpCountry *sp_country_list_get_neighbour (SpCountryList *self, SpCountry *country, gboolean next);

G_END_DECLS
