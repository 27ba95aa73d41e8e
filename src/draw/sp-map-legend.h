/* SPDX-License-Identifier: GPL-3.0-or-later
 * The legend of a map on paper: levels with their counts, kinds of nothing, and what fills and edges mean. */
#pragma once

#include "sp-map-scene.h"

G_BEGIN_DECLS

/**
 * SpMapLegendItem:
 * @look: how it looks
 * @text: what that means
 *
 * An entry of a legend.
 */
typedef struct
{
  SpLook look;
  char *text;
} SpMapLegendItem;

void sp_map_legend_item_free (gpointer item);

GPtrArray *sp_map_legend_make_levels (SpMapScene *scene);
GPtrArray *sp_map_legend_make_nothings (SpMapScene *scene);
GPtrArray *sp_map_legend_make_key (SpMapScene *scene);

double sp_map_legend_draw (GPtrArray *items,
                           cairo_t *cr,
                           double x,
                           double y,
                           double width,
                           gboolean is_rtl,
                           gboolean only_measure,
                           const SpTheme *theme);

double sp_map_legend_draw_all (SpMapScene *scene,
                               cairo_t *cr,
                               double x,
                               double y,
                               double width,
                               gboolean is_rtl,
                               gboolean only_measure);

G_END_DECLS
