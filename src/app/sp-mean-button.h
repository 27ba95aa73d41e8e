/* SPDX-License-Identifier: GPL-3.0-or-later
 * The mean difference of two countries, which tells on demand how it was worked out. */
#pragma once

#include "sp-pairs.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_MEAN_BUTTON (sp_mean_button_get_type ())
G_DECLARE_FINAL_TYPE (SpMeanButton, sp_mean_button, SP, MEAN_BUTTON, GtkWidget)

GtkWidget *sp_mean_button_new (void);
void sp_mean_button_set (SpMeanButton *self, SpPairs *pairs, guint pair, const char *names);

G_END_DECLS
