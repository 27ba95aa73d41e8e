/* SPDX-License-Identifier: GPL-3.0-or-later
 * What changed in a month: as lines for a tooltip, and as a popover whose lines open the positions. */
#pragma once

#include "sp-calendar.h"
#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

char *sp_change_list_format (SpWorkspace *workspace, SpCalendar *calendar, SpDate period, guint n_lines);
GtkWidget *sp_change_list_create_popover (SpWorkspace *workspace, SpCalendar *calendar, SpDate period);

G_END_DECLS
