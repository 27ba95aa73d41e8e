/* SPDX-License-Identifier: GPL-3.0-or-later
 * The list of countries through the lens: in sections, or the best matches of what was typed. */
#pragma once

#include "sp-country-item.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_COUNTRY_MODEL (sp_country_model_get_type ())
G_DECLARE_FINAL_TYPE (SpCountryModel, sp_country_model, SP, COUNTRY_MODEL, GObject)

SpCountryModel *sp_country_model_new (void);

void sp_country_model_set_workspace (SpCountryModel *self, SpWorkspace *workspace);
void sp_country_model_set_typed (SpCountryModel *self, const char *typed);
const char *sp_country_model_get_typed (SpCountryModel *self);
SpArrangement sp_country_model_get_arrangement (SpCountryModel *self);
void sp_country_model_set_arrangement (SpCountryModel *self, SpArrangement arrangement);
SpOrder sp_country_model_get_order (SpCountryModel *self);
void sp_country_model_set_order (SpCountryModel *self, SpOrder order);
void sp_country_model_toggle (SpCountryModel *self, SpCountryItem *head);

guint sp_country_model_find (SpCountryModel *self, SpCountry *country);
SpCountry *sp_country_model_get_neighbour (SpCountryModel *self, SpCountry *country, gboolean next);
guint sp_country_model_select (SpCountryModel *self, SpCountry *country);
void sp_country_model_select_row (SpCountryModel *self, guint position);

G_END_DECLS
