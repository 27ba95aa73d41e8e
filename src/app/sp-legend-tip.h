/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is said of an entry of the legend that is pointed at, beside the legend and not over it. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *sp_legend_tip_new (GtkWidget *chip);
void sp_legend_tip_show (GtkPopover *tip, const char *text);

G_END_DECLS
