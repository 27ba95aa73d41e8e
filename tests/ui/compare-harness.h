/* SPDX-License-Identifier: GPL-3.0-or-later
 * For tests of the Compare view: opens one of its pages with some countries. */
#pragma once

#include "ui-harness.h"

G_BEGIN_DECLS

GtkWidget *compare_harness_show (SpWindow *window, SpComparisonShow show, GType type);
void compare_harness_compare (SpWindow *window, const char *codes);
SpQuestion *compare_harness_get_question (SpWindow *window, const char *id);
const char *compare_harness_get_open (SpWindow *window);
GtkEventController *compare_harness_find_controller (gpointer widget, GType type);
gboolean compare_harness_press (gpointer widget, guint key, GdkModifierType modifiers);
guint compare_harness_count (GtkWidget *within, GType type);

G_END_DECLS
