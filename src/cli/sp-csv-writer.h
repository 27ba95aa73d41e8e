/* SPDX-License-Identifier: GPL-3.0-or-later
 * A sheet as comma-separated values. */
#pragma once

#include "sp-sheet.h"

G_BEGIN_DECLS

char *sp_csv_write (const SpSheet *sheet, gboolean for_terminal);

G_END_DECLS
