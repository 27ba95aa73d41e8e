/* SPDX-License-Identifier: GPL-3.0-or-later
 * The list of countries through the lens: by level, or the best matches of what was typed. */
#pragma once

#include "sp-country-item.h"
#include "sp-workspace.h"

G_BEGIN_DECLS

#define SP_TYPE_COUNTRY_MODEL (sp_country_model_get_type ())
G_DECLARE_FINAL_TYPE (SpCountryModel, sp_country_model, SP, COUNTRY_MODEL, GObject)

SpCountryModel *sp_country_model_new (void);

void sp_country_model_set_workspace (SpCountryModel *self, SpWorkspace *workspace);
void sp_country_model_set_typed (SpCountryModel *self, const char *typed);
void sp_country_model_toggle (SpCountryModel *self, SpCountryItem *head);
guint sp_country_model_find (SpCountryModel *self, SpCountry *country);
SpCountry *sp_country_model_get_neighbour (SpCountryModel *self, SpCountry *country, gboolean next);

G_END_DECLS
