/* SPDX-License-Identifier: GPL-3.0-or-later
 * Checks any object against its shape. */
#pragma once

#include "sp-record-shape.h"

G_BEGIN_DECLS

void sp_check_object (SpConversion *conversion,
                      const SpJsonValue *object,
                      const SpShape *shape,
                      const SpSpot *spot,
                      SpValue *values);
void sp_values_clear (SpValue *values, guint n_values);

G_END_DECLS
