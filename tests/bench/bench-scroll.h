/* SPDX-License-Identifier: GPL-3.0-or-later
 * Measures how a long list scrolls, compared with a list of as many plain labels. */
#pragma once

#include "bench-widget.h"

G_BEGIN_DECLS

/**
 * BenchTextFunc:
 * @record: a record
 *
 * Returns: (transfer none): what its label says
 */
typedef const char *(*BenchTextFunc) (gpointer record);

void bench_scroll_show (BenchWidget *self, GtkWidget *list);
void bench_scroll_measure (BenchWidget *self, GtkWidget *list, const char *name, double flick);
void bench_scroll_measure_labels (BenchWidget *self, SpRecordKind kind, BenchTextFunc get_text, double flick);
void bench_scroll_print (BenchWidget *self, const char *name);

G_END_DECLS
