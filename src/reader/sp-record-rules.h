/* SPDX-License-Identifier: GPL-3.0-or-later
 * Checks a record beyond its keys. */
#pragma once

#include "sp-record-shape.h"

G_BEGIN_DECLS

void sp_check_record (SpConversion *conversion, SpRecordKind kind, SpValue *values);
void sp_note_record (SpConversion *conversion, SpRecord *record, SpReference *reference);

G_END_DECLS
