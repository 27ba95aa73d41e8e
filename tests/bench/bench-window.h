/* SPDX-License-Identifier: GPL-3.0-or-later
 * Runs windows in processes of their own, and measures them. */
#pragma once

#include "bench-figures.h"

G_BEGIN_DECLS

gboolean bench_window_has_display (void);
gboolean bench_window_run (BenchFigures *figures,
                           const char *program,
                           const char *renderer,
                           const char *mode,
                           const char *pages,
                           const char *path);

G_END_DECLS
