/* SPDX-License-Identifier: GPL-3.0-or-later
 * The path of an SVG drawing in as few letters as it can be told in. */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

void sp_svg_path_append_shortened (GString *svg, const char *path, gsize length, const cairo_rectangle_t *seen);

G_END_DECLS
