/* SPDX-License-Identifier: GPL-3.0-or-later
 * Makes records of objects that were checked. */
#pragma once

#include "sp-record-shape.h"

G_BEGIN_DECLS

SpRecord *sp_make_record (SpConversion *conversion, SpRecordKind kind, const SpValue *values);

G_END_DECLS
