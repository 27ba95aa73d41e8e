/* SPDX-License-Identifier: GPL-3.0-or-later
 * Makes what reading a dataset comes to. */
#pragma once

#include "sp-reader.h"

G_BEGIN_DECLS

SpReading *sp_reading_new (SpDataset *dataset, GListModel *problems, guint n_errors, guint n_warnings);

G_END_DECLS
