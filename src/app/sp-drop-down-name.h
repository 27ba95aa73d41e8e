/* SPDX-License-Identifier: GPL-3.0-or-later
 * The name by which a screen reader knows a drop-down. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void sp_drop_down_name (GtkDropDown *drop_down, const char *name);

G_END_DECLS
