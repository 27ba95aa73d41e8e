/* SPDX-License-Identifier: GPL-3.0-or-later
 * The way out of the program: addresses on the web, opened in the browser. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

char *sp_browse_get_host (const char *uri);
void sp_browse (GtkWidget *widget, const char *uri);

G_END_DECLS
