/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is asked of a chronology in words: each part of it, and why nothing was found. */
#pragma once

#include "sp-chronology-filter.h"
#include "sp-chronology.h"

G_BEGIN_DECLS

char *sp_chronology_filter_format (SpLens *lens, SpChronologyChoice *choice, const SpChronologyFilter *filter);
char *sp_chronology_filters_format (SpLens *lens, SpChronologyChoice *choice);
char *sp_chronology_format_count (SpChronology *chronology);
char *sp_chronology_format_later (SpChronology *chronology);
char *sp_chronology_explain_none (SpLens *lens, SpChronologyChoice *choice, SpChronology *chronology);
char *sp_chronology_format_way_out (SpLens *lens,
                                    SpChronologyChoice *choice,
                                    SpChronology *chronology,
                                    SpChronologyPart part);

G_END_DECLS
