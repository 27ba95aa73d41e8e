/* SPDX-License-Identifier: GPL-3.0-or-later
 * Text in widgets that draw themselves. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

PangoLayout *sp_drawn_text_new (GtkWidget *widget, const char *text, double scale, gboolean bold);
void sp_drawn_text_append (GtkSnapshot *snapshot, PangoLayout *layout, double x, double y, const GdkRGBA *color);

G_END_DECLS
