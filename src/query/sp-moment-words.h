/* SPDX-License-Identifier: GPL-3.0-or-later
 * What happened, in a line of words. */
#pragma once

#include "sp-country-names.h"
#include "sp-moment.h"

G_BEGIN_DECLS

char *sp_moment_format_levels (const SpMoment *self);
char *sp_moment_format_title (const SpMoment *self, SpCountryNames *names);
char *sp_moment_format_countries (const SpMoment *self, SpCountryNames *names);
char *sp_moment_format_caption (const SpMoment *self);
char *sp_moment_format_line (const SpMoment *self, SpCountryNames *names);

G_END_DECLS
