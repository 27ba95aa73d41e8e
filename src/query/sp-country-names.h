/* SPDX-License-Identifier: GPL-3.0-or-later
 * The names of countries in the user's language, and every name under which people look for them. */
#pragma once

#include "sp-dataset.h"
#include "sp-country.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define SP_TYPE_COUNTRY_NAMES (sp_country_names_get_type ())
G_DECLARE_FINAL_TYPE (SpCountryNames, sp_country_names, SP, COUNTRY_NAMES, GObject)

SpCountryNames *sp_country_names_new (SpDataset *dataset);

const char *sp_country_names_get_name (SpCountryNames *self, SpCountry *country);
const char *sp_country_names_get_collation_key (SpCountryNames *self, SpCountry *country);
char *sp_country_get_flag (const char *code);
guint sp_country_names_match (SpCountryNames *self, SpCountry *country, const char *typed);
GPtrArray *sp_country_names_find (SpCountryNames *self, const char *typed);
GPtrArray *sp_country_names_resolve (SpCountryNames *self, const char *typed);

G_END_DECLS
