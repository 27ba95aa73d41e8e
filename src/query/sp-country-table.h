/* SPDX-License-Identifier: GPL-3.0-or-later
 * The countries of ISO 3166-1 with their English names as iso-codes gives them, and the names that people use. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpCountryAlias:
 * @language: the language of the name, as a language tag
 * @name: a name that people use
 */
typedef struct
{
  const char *language;
  const char *name;
} SpCountryAlias;

/**
 * SpCountryEntry:
 * @alpha_2: two letters
 * @alpha_3: (nullable): three letters
 * @numeric: the number of ISO 3166-1, 0 for none
 * @name: (nullable): the English name; may be turned round, as “Korea, Republic of”
 * @common_name: (nullable): the English name in common use, where that is another
 * @official_name: (nullable): the long English name
 * @aliases: (array zero-terminated=1): the names that people use, by data/countries/aliases.tsv
 *
 * One country. The English names are the keys of their translations in the domain `iso_3166-1`. Names are %NULL where
 * iso-codes does not have the country (XK), or was not there when this was built.
 */
typedef struct
{
  const char *alpha_2;
  const char *alpha_3;
  guint16 numeric;
  const char *name;
  const char *common_name;
  const char *official_name;
  const SpCountryAlias *aliases;
} SpCountryEntry;

/* Sorted by alpha_2. */
extern const SpCountryEntry sp_country_table[];
extern const gsize sp_country_table_length;

G_END_DECLS
