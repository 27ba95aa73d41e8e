/* SPDX-License-Identifier: GPL-3.0-or-later
 * Makes what records contain of objects that were checked. */
#pragma once

#include "sp-question.h"
#include "sp-record-shape.h"

#include "sp-actor.h"
#include "sp-group.h"
#include "sp-position.h"
#include "sp-quote.h"
#include "sp-source.h"

G_BEGIN_DECLS

gpointer sp_make_level (SpConversion *conversion, const SpValue *values, const SpValue *outer, const SpSpot *spot);
gpointer sp_make_sentences (SpConversion *conversion, const SpValue *values, const SpValue *outer, const SpSpot *spot);
gpointer sp_make_searched (SpConversion *conversion, const SpValue *values, const SpValue *outer, const SpSpot *spot);
gpointer sp_make_author (SpConversion *conversion, const SpValue *values, const SpValue *outer, const SpSpot *spot);
gpointer sp_make_membership (SpConversion *conversion, const SpValue *values, const SpValue *outer, const SpSpot *spot);
gpointer sp_make_role (SpConversion *conversion, const SpValue *values, const SpValue *outer, const SpSpot *spot);
gpointer sp_make_stance (SpConversion *conversion, const SpValue *values, const SpValue *outer, const SpSpot *spot);
gpointer sp_make_deadline (SpConversion *conversion, const SpValue *values, const SpValue *outer, const SpSpot *spot);

SpLevel *sp_find_level (SpConversion *conversion, SpQuestion *question, const SpValue *value, const SpSpot *spot);
void sp_check_span (SpConversion *conversion, const SpValue *from, const SpValue *to, const SpSpot *spot);

G_END_DECLS
