/* SPDX-License-Identifier: GPL-3.0-or-later
 * One row of the list of countries: a section's head, a country, or a way on. */
#pragma once

#include "sp-country-section.h"
#include "sp-look.h"

G_BEGIN_DECLS

#define SP_TYPE_COUNTRY_ITEM (sp_country_item_get_type ())
G_DECLARE_FINAL_TYPE (SpCountryItem, sp_country_item, SP, COUNTRY_ITEM, GObject)

SpCountryItem *sp_country_item_new (void);
void sp_country_item_set_country (SpCountryItem *self, SpListView *view, const SpCountryFacts *facts);
void sp_country_item_set_head (SpCountryItem *self, SpListView *view, const SpCountrySection *section, gboolean open);
void sp_country_item_set_way_on (SpCountryItem *self, SpListView *view, const SpCountryFacts *facts);

gboolean sp_country_item_is_head (SpCountryItem *self);
SpCountry *sp_country_item_get_country (SpCountryItem *self);
gpointer sp_country_item_get_target (SpCountryItem *self);
const char *sp_country_item_get_name (SpCountryItem *self);
const char *sp_country_item_get_words (SpCountryItem *self);
char *sp_country_item_get_brief_words (SpCountryItem *self);
SpLevel *sp_country_item_get_level (SpCountryItem *self);
guint sp_country_item_get_count (SpCountryItem *self);
gboolean sp_country_item_is_open (SpCountryItem *self);
const char *sp_country_item_get_section (SpCountryItem *self);
char *sp_country_item_get_spoken (SpCountryItem *self);

guint sp_country_item_get_looks (SpCountryItem *self, const SpTheme *theme, SpLook looks[2]);
gboolean sp_country_item_has_strip (SpCountryItem *self);
void sp_country_item_draw_strip (SpCountryItem *self, cairo_t *cr, double width, double height, const SpTheme *theme);

G_END_DECLS
