/* SPDX-License-Identifier: GPL-3.0-or-later
 * The made-up dataset of what is hard to cite, and its records by id. */
#pragma once

#include "sp-index.h"

G_BEGIN_DECLS

/* Read once from tests/data/citations.json. */
SpIndex *harness_get_index (void);
gpointer harness_get (SpRecordKind kind, const char *id);
/* The date as written; no date for "". */
SpDate harness_date (const char *text);

G_END_DECLS
