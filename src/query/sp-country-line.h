/* SPDX-License-Identifier: GPL-3.0-or-later
 * The line at the head of a country's page and summary: what, since when, on what basis, changed from what. */
#pragma once

#include "sp-country-names.h"
#include "sp-lens.h"

G_BEGIN_DECLS

char *sp_country_line_write (SpLens *lens, SpCountryNames *names, SpCountry *country, const SpStanding *standing);
gboolean
sp_country_line_find_before (SpLens *lens, SpCountry *country, const SpStanding *standing, SpStanding *before);
char *sp_country_line_format_before (const SpStanding *before);

G_END_DECLS
