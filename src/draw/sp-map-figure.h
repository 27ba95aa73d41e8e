/* SPDX-License-Identifier: GPL-3.0-or-later
 * The map as a figure on a page: as much of the world as its countries take, with the sea around them. */
#pragma once

#include "sp-map-scene.h"

#include <gio/gio.h>

G_BEGIN_DECLS

double sp_map_figure_get_aspect (SpMapScene *scene);
gboolean
sp_map_figure_draw (SpMapScene *scene, cairo_t *cr, const cairo_rectangle_t *place, GCancellable *cancellable);

G_END_DECLS
