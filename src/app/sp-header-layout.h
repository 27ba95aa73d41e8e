/* SPDX-License-Identifier: GPL-3.0-or-later
 * How the title and the ways to the views share the header bar. */
#pragma once

#include "sp-room.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * SpHeaderLayout:
 * @window: the window, which keeps this
 * @switcher_room: where the ways to the views are
 * @switcher: the ways to the views
 * @switcher_bar: the same below the view, where there is no room for them above
 * @middle_title: the title in their place
 * @start: what the header bar begins with
 * @start_room: the title at its end, beside the ways to the views
 * @start_title: the title in it
 * @start_date: or, where there is less room, the date alone, in two lines
 * @print: a button that is in the menu too
 * @dates: (nullable): the date or the two dates that all is seen at, in words; %NULL at the latest
 * @brief: (nullable): two dates where there is no room for the words
 * @views: (nullable): the views; %NULL while there are none to show a way to
 * @widths: of the ways to the views with their names below the pictures, and beside them, in pixels; 0 where they are to
 *   be measured
 *
 * What is in the header bar.
 */
typedef struct
{
  GtkWidget *window;
  SpRoom *switcher_room;
  AdwViewSwitcher *switcher;
  AdwViewSwitcherBar *switcher_bar;
  AdwWindowTitle *middle_title;
  GtkWidget *start;
  SpRoom *start_room;
  GtkWidget *start_title;
  GtkWidget *start_date;
  GtkWidget *print;
  char *dates;
  char *brief;
  AdwViewStack *views;
  int widths[2];
} SpHeaderLayout;

void sp_header_layout_set_dates (SpHeaderLayout *self, const char *dates, const char *brief);
void sp_header_layout_update (SpHeaderLayout *self, int width);
void sp_header_layout_forget (SpHeaderLayout *self);
void sp_header_layout_clear (SpHeaderLayout *self);

G_END_DECLS
