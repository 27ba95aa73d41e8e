/* SPDX-License-Identifier: GPL-3.0-or-later
 * How charts that are made for the screen are set on paper: their size, and below them what their letters mean. */
#pragma once

#include "sp-level.h"
#include "sp-question.h"
#include "sp-set-text.h"

G_BEGIN_DECLS

double sp_chart_get_scale (const SpTextSetter *setter);
PangoContext *sp_chart_create_context (const SpTextSetter *setter);

GPtrArray *sp_chart_legend_new (void);
void sp_chart_legend_add (GPtrArray *legend, SpQuestion *question, SpLevel *level);
double sp_chart_legend_measure (GPtrArray *legend, const SpTextSetter *setter, double width);
void sp_chart_legend_draw (GPtrArray *legend, cairo_t *cr, const SpTextSetter *setter, double width, double y);

G_END_DECLS
