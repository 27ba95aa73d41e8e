/* SPDX-License-Identifier: GPL-3.0-or-later
 * A sheet as JSON. */
#pragma once

#include "sp-dataset.h"
#include "sp-sheet.h"

G_BEGIN_DECLS

char *sp_json_write (const SpSheet *sheet, SpDataset *dataset, SpDate on, const char *what);

G_END_DECLS
