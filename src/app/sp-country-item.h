/* SPDX-License-Identifier: GPL-3.0-or-later
 * One row of the list of countries: a section's head or a country. */
#pragma once

#include "sp-standing.h"

G_BEGIN_DECLS

#define SP_TYPE_COUNTRY_ITEM (sp_country_item_get_type ())
G_DECLARE_FINAL_TYPE (SpCountryItem, sp_country_item, SP, COUNTRY_ITEM, GObject)

SpCountryItem *sp_country_item_new (SpCountry *country, const char *name, const SpStanding *standing);
SpCountryItem *sp_country_item_new_head (SpScale *scale, SpLevel *level, const char *name, guint count, gboolean open);

gboolean sp_country_item_is_head (SpCountryItem *self);
SpCountry *sp_country_item_get_country (SpCountryItem *self);
SpScale *sp_country_item_get_scale (SpCountryItem *self);
SpLevel *sp_country_item_get_level (SpCountryItem *self);
SpBasis sp_country_item_get_basis (SpCountryItem *self);
SpCertainty sp_country_item_get_certainty (SpCountryItem *self);
const char *sp_country_item_get_name (SpCountryItem *self);
const char *sp_country_item_get_words (SpCountryItem *self);
guint sp_country_item_get_count (SpCountryItem *self);
gboolean sp_country_item_is_open (SpCountryItem *self);
gboolean sp_country_item_equal (SpCountryItem *self, SpCountryItem *other);

G_END_DECLS
