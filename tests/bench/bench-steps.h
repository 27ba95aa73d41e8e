/* SPDX-License-Identifier: GPL-3.0-or-later
 * Measures what a step of the date costs a widget, compared with a frame in which one label changes. */
#pragma once

#include "bench-widget.h"

G_BEGIN_DECLS

void bench_steps_run (BenchWidget *self, GtkWidget *widget, int width, int height);
void bench_steps_print (BenchWidget *self, const char *at_once, const char *whole);

G_END_DECLS
