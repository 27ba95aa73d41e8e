/* SPDX-License-Identifier: GPL-3.0-or-later
 * The head that stays at the top of the list of what happened, while what it is of scrolls below it. */
#pragma once

#include "sp-moment-row.h"

G_BEGIN_DECLS

/**
 * SpMomentPin:
 * @list: the list
 * @head: (nullable): the widget of the head, which stands above the list; %NULL before sp_moment_pin_create()
 *
 * The head that stays, owned by the widget that the list is in.
 */
typedef struct
{
  GtkListView *list;
  GtkWidget *head;
} SpMomentPin;

void sp_moment_pin_create (SpMomentPin *self, GtkWidget *owner, SpWorkspace *workspace, SpMomentMetrics *metrics);
void sp_moment_pin_clear (SpMomentPin *self);

void sp_moment_pin_forget (SpMomentPin *self);
int sp_moment_pin_get_height (const SpMomentPin *self);
void sp_moment_pin_place (SpMomentPin *self, SpChronology *chronology, int width);

G_END_DECLS
