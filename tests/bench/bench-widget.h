/* SPDX-License-Identifier: GPL-3.0-or-later
 * A widget of the program in a window of the benchmark's own process, whose frames are waited for. */
#pragma once

#include "bench-figures.h"
#include "generate-dataset.h"

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * BenchWidget:
 * @figures: what was measured
 * @workspace: what the widget shows
 * @is_open: whether the dataset of the workspace was read
 * @has_painted: whether the window has painted a frame
 *
 * What the benchmark of a widget has.
 */
typedef struct
{
  BenchFigures *figures;
  SpWorkspace *workspace;
  gboolean is_open;
  gboolean has_painted;
} BenchWidget;

gboolean bench_widget_init (BenchWidget *self);
void bench_widget_open (BenchWidget *self, const GenerateDatasetOptions *options);

void bench_widget_present (BenchWidget *self, GtkWidget *child, int width, int height);
GtkWidget *bench_widget_present_with_label (BenchWidget *self, GtkWidget *child, int width, int height);
void bench_widget_wait_for_frame (BenchWidget *self);

void bench_widget_add (BenchWidget *self, const char *name, gint64 start);
void bench_widget_print (BenchWidget *self, const char *what, const char *name, const char *reference, double bound);

G_END_DECLS
