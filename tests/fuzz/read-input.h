/* SPDX-License-Identifier: GPL-3.0-or-later
 * Gives the reader any bytes, and holds it to what it promises of any dataset and of any problem. */
#pragma once

#include "sp-dataset.h"

G_BEGIN_DECLS

void fuzz_read_input (const guint8 *data, gsize size);
void fuzz_walk_dataset (SpDataset *dataset);

G_END_DECLS
