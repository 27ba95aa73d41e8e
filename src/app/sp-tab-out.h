/* SPDX-License-Identifier: GPL-3.0-or-later
 * Makes a list one stop on the way of the Tab key. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void sp_tab_out_add (GtkWidget *list);

G_END_DECLS
