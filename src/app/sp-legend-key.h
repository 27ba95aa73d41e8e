/* SPDX-License-Identifier: GPL-3.0-or-later
 * How to read the map: every look that a country can have there, and what it means. */
#pragma once

#include "sp-question.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *sp_legend_key_new (SpQuestion *question, gboolean hatched, guint unconfirmed_years);

G_END_DECLS
