/* SPDX-License-Identifier: GPL-3.0-or-later
 * The name of a country to show, and names made ready for comparing. */
#pragma once

#include "sp-country-table.h"

G_BEGIN_DECLS

char *sp_country_make_key (const char *text);
const SpCountryEntry *sp_country_table_find (const char *code);
char *sp_country_choose_title (const SpCountryEntry *row, const char *name, const char *dataset_language);
char *sp_country_choose_territory_title (const char *code);

G_END_DECLS
