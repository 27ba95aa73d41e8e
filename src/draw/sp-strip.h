/* SPDX-License-Identifier: GPL-3.0-or-later
 * A strip of the levels of a country over the years, small enough for a row of a list or a tooltip. */
#pragma once

#include "sp-standing.h"
#include "sp-theme.h"

#include <cairo.h>

G_BEGIN_DECLS

void sp_strip_draw (cairo_t *cr,
                    SpIndex *index,
                    SpCountry *country,
                    SpQuestion *question,
                    SpBasis weakest,
                    guint32 first_day,
                    guint32 last_day,
                    guint32 now_day,
                    double width,
                    double height,
                    const SpTheme *theme);

G_END_DECLS
