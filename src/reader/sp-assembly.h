/* SPDX-License-Identifier: GPL-3.0-or-later
 * Turns files into a dataset. */
#pragma once

#include "sp-input.h"
#include "sp-reader.h"

G_BEGIN_DECLS

SpReading *sp_assemble (GPtrArray *inputs,
                        const char *path,
                        const char *name,
                        SpProblemList *problems,
                        SpProgress *progress,
                        GCancellable *cancellable,
                        GError **error);

G_END_DECLS
