/* SPDX-License-Identifier: GPL-3.0-or-later
 * What happened, in order, under headings of years and months, with the counts of both. */
#pragma once

#include "sp-chronology-request.h"
#include "sp-chronology-rows.h"
#include "sp-moments.h"

G_BEGIN_DECLS

#define SP_TYPE_CHRONOLOGY (sp_chronology_get_type ())
G_DECLARE_FINAL_TYPE (SpChronology, sp_chronology, SP, CHRONOLOGY, GObject)

SpChronology *sp_chronology_new (SpMoments *moments, SpChronologyRequest *request);

SpChronologyRequest *sp_chronology_get_request (SpChronology *self);
guint sp_chronology_get_n_rows (SpChronology *self);
const SpChronologyRow *sp_chronology_get_row (SpChronology *self, guint row);
guint sp_chronology_find_row (SpChronology *self, gpointer record);
SpRecord *sp_chronology_get_neighbour (SpChronology *self, gpointer record, gboolean next);

const SpMomentCounts *sp_chronology_get_counts (SpChronology *self);
const SpMomentCounts *sp_chronology_get_later (SpChronology *self);
guint sp_chronology_get_n_all (SpChronology *self);
guint sp_chronology_get_n_of_kind (SpChronology *self, guint kind);
guint sp_chronology_get_known_kinds (SpChronology *self);
guint sp_chronology_get_n_without (SpChronology *self, SpChronologyPart part);

GArray *sp_chronology_get_periods (SpChronology *self);
GArray *sp_chronology_get_years (SpChronology *self);

G_END_DECLS
