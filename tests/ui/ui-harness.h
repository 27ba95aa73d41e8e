/* SPDX-License-Identifier: GPL-3.0-or-later
 * For tests of the interface: the real window in the test's own process, and ways to find what is in it. */
#pragma once

#include "sp-window.h"

G_BEGIN_DECLS

typedef gboolean (*UiCondition) (gpointer data);

int ui_harness_run (int argc, char **argv, void (*add_tests) (void));
char *ui_harness_get_data (const char *name);
SpWindow *ui_harness_open (const char *path);
void ui_harness_close_popovers (GtkWidget *within);
void ui_harness_close (SpWindow *window);
void ui_harness_wait (UiCondition condition, gpointer data);
void ui_harness_settle (void);
gboolean ui_harness_press (GtkWidget *widget, guint key, GdkModifierType held);
GtkWidget *ui_harness_find_text (GtkWidget *within, const char *text);
void ui_harness_wait_for_folder (GtkFileChooser *chooser);
GtkWidget *ui_harness_find_type (GtkWidget *within, GType type);
gboolean ui_harness_is_seen (GtkWidget *widget);

G_END_DECLS
