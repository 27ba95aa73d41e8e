/* SPDX-License-Identifier: GPL-3.0-or-later
 * The widget of a speaker's stances over the years: what is pointed at is told, what is clicked opens. */
#pragma once

#include "sp-stances-plan.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_STANCES_VIEW (sp_stances_view_get_type ())
G_DECLARE_FINAL_TYPE (SpStancesView, sp_stances_view, SP, STANCES_VIEW, GtkWidget)

GtkWidget *sp_stances_view_new (void);
void sp_stances_view_set_plan (SpStancesView *self, SpStancesPlan *plan);

G_END_DECLS
