/* SPDX-License-Identifier: GPL-3.0-or-later
 * Checks values that are no objects against a field. */
#pragma once

#include "sp-record-shape.h"

G_BEGIN_DECLS

void sp_check_value (SpConversion *conversion,
                     const SpField *field,
                     const SpJsonValue *given,
                     const SpSpot *spot,
                     SpValue *value);
gboolean
sp_check_array (SpConversion *conversion, const SpField *field, const SpJsonValue *given, const SpSpot *spot);
void sp_report_wrong_type (SpConversion *conversion, const SpField *field, const SpSpot *spot);

G_END_DECLS
