/* SPDX-License-Identifier: GPL-3.0-or-later
 * The names of countries in the user's language, and every name under which people look for them. */
#pragma once

#include "sp-dataset.h"
#include "sp-country.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SpCountryMatch:
 * @SP_COUNTRY_MATCH_NONE: it is not meant
 * @SP_COUNTRY_MATCH_ANY: nothing was typed, and all are meant
 * @SP_COUNTRY_MATCH_ALIAS_WORDS: each typed word begins a word of a further name
 * @SP_COUNTRY_MATCH_NAME_WORDS: each typed word begins a word of a name
 * @SP_COUNTRY_MATCH_ALIAS_INSIDE: words of a further name begin so
 * @SP_COUNTRY_MATCH_ALIAS_START: a further name begins so
 * @SP_COUNTRY_MATCH_NAME_INSIDE: words of a name begin so
 * @SP_COUNTRY_MATCH_NAME_START: a name begins so
 * @SP_COUNTRY_MATCH_ALIAS: a further name
 * @SP_COUNTRY_MATCH_NAME: a name
 * @SP_COUNTRY_MATCH_CODE: the code
 *
 * How well what was typed fits a country, the better the greater. Names are the shown one, the dataset's and those in
 * common use by ISO 3166-1; further names are all others, and names that several countries share, such as “Congo”.
 * A word inside a name counts more than the beginning of a further name, lest “kingdom” find the Kingdom of Bahrain.
 */
typedef enum
{
  SP_COUNTRY_MATCH_NONE,
  SP_COUNTRY_MATCH_ANY,
  SP_COUNTRY_MATCH_ALIAS_WORDS,
  SP_COUNTRY_MATCH_NAME_WORDS,
  SP_COUNTRY_MATCH_ALIAS_INSIDE,
  SP_COUNTRY_MATCH_ALIAS_START,
  SP_COUNTRY_MATCH_NAME_INSIDE,
  SP_COUNTRY_MATCH_NAME_START,
  SP_COUNTRY_MATCH_ALIAS,
  SP_COUNTRY_MATCH_NAME,
  SP_COUNTRY_MATCH_CODE,
} SpCountryMatch;

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
