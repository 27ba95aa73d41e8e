/* SPDX-License-Identifier: GPL-3.0-or-later
 * A sheet as a table to be read on a terminal. */
#pragma once

#include "sp-sheet.h"

G_BEGIN_DECLS

char *sp_table_write (const SpSheet *sheet, guint width);

G_END_DECLS
