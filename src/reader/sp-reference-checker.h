/* SPDX-License-Identifier: GPL-3.0-or-later
 * Finds the records that others refer to, and says why there is none. */
#pragma once

#include "sp-record-shape.h"

G_BEGIN_DECLS

gpointer sp_resolve_reference (SpConversion *conversion, const SpField *field, const char *id, const SpSpot *spot);

G_END_DECLS
