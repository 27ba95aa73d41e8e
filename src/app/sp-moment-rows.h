/* SPDX-License-Identifier: GPL-3.0-or-later
 * What happened as a list, heads among it, of which one may be selected. */
#pragma once

#include "sp-chronology.h"
#include "sp-found-places.h"

G_BEGIN_DECLS

#define SP_TYPE_MOMENT_ROWS (sp_moment_rows_get_type ())
G_DECLARE_FINAL_TYPE (SpMomentRows, sp_moment_rows, SP, MOMENT_ROWS, SpFoundPlaces)

SpMomentRows *sp_moment_rows_new (void);

SpChronology *sp_moment_rows_get_chronology (SpMomentRows *self);
void sp_moment_rows_set_chronology (SpMomentRows *self, SpChronology *chronology);

G_END_DECLS
