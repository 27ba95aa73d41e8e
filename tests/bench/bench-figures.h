/* SPDX-License-Identifier: GPL-3.0-or-later
 * Measured figures by name, and how they are printed. */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The exit status that says: skipped. */
#define BENCH_SKIPPED 77

/**
 * BenchFigures:
 *
 * Each name has the values that were measured for it, in their order.
 */
typedef GHashTable BenchFigures;

BenchFigures *bench_figures_new (void);
void bench_figures_add (BenchFigures *self, const char *name, double value);
gboolean bench_figures_run (BenchFigures *self, const char *prefix, char **argv, GStrv environment);
double bench_figures_get_first (BenchFigures *self, const char *name);
double bench_figures_get_median (BenchFigures *self, const char *name);
double bench_figures_get_99th (BenchFigures *self, const char *name);
double bench_figures_get_greatest (BenchFigures *self, const char *name);

void bench_print_ratio (const char *what, double value, double reference, const char *unit, double bound);

G_END_DECLS
