/* SPDX-License-Identifier: GPL-3.0-or-later
 * A sheet as comma-separated values. */
#pragma once

#include "sp-sheet.h"

G_BEGIN_DECLS

/**
 * SpCsvFieldFunc:
 * @field: a field
 *
 * Returns: (transfer full): what is written instead
 */
typedef char *(*SpCsvFieldFunc) (const char *field);

char *sp_csv_write (const SpSheet *sheet, SpCsvFieldFunc alter);

G_END_DECLS
