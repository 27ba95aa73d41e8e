/* SPDX-License-Identifier: GPL-3.0-or-later
 * How changes, first known positions and events are told apart, in the list and in the bars. */
#pragma once

#include "sp-moment.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void sp_moment_mark_fill (GtkWidget *widget, GtkSnapshot *snapshot, SpMomentSort sort, const graphene_rect_t *area);

G_END_DECLS
