/* SPDX-License-Identifier: GPL-3.0-or-later
 * For tests of the stars: a window with just these stars, and what is seen of them. */
#pragma once

#include "ui-harness.h"

G_BEGIN_DECLS

#define DATASET "huawei-5g"

#define THREE \
  "{\"kind\":\"country\",\"id\":\"GB\",\"words\":\"United Kingdom\"}," \
  "{\"kind\":\"country\",\"id\":\"DE\",\"words\":\"Germany\",\"note\":\"first\"}," \
  "{\"kind\":\"country\",\"id\":\"FR\",\"words\":\"France\"}"

SpStars *stars_harness_get_stars (SpWindow *window);
gboolean stars_harness_is_saved (gpointer stars);
gpointer stars_harness_get_keeper (SpWindow *window);
char *stars_harness_get_path (void);
SpWindow *stars_harness_open_with (const char *stars);
void stars_harness_close (SpWindow *window);
void stars_harness_open_address (SpWindow *window, const char *place);
void stars_harness_act (GtkWidget *widget, const char *action);
GtkWidget *stars_harness_get_row (SpWindow *window, const char *title);
void stars_harness_check_ids (SpWindow *window, const char *expected);
GtkWidget *stars_harness_find_beginning (GtkWidget *within, const char *text);
void stars_harness_click (GtkWidget *button);

G_END_DECLS
