/* SPDX-License-Identifier: GPL-3.0-or-later
 * A page with a map: title, date, picture, legend, and where it all comes from. */
#pragma once

#include "sp-map-scene.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SP_MAP_SHEET_WIDTH:
 *
 * The width for which a page's fonts are made, in user space.
 */
#define SP_MAP_SHEET_WIDTH 1200.0
/**
 * SP_MAP_SHEET_HEIGHT:
 *
 * The height that goes with it, in user space.
 */
#define SP_MAP_SHEET_HEIGHT 848.0

gboolean sp_map_sheet_draw (SpMapScene *scene, cairo_t *cr, double width, double height, GCancellable *cancellable);

G_END_DECLS
