/* SPDX-License-Identifier: GPL-3.0-or-later
 * What Cairo has drawn, as GTK shows it. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GdkTexture *sp_surface_texture_new (cairo_surface_t *surface, gboolean opaque);

G_END_DECLS
