/* SPDX-License-Identifier: GPL-3.0-or-later
 * For end-to-end tests: what the parts of the harness need of each other, and tests do not. */
#pragma once

#include "e2e-harness.h"

G_BEGIN_DECLS

/* e2e-harness.c */

AtspiAccessible *e2e_get_application (E2e *self);
GHashTable *e2e_get_known (E2e *self);
E2eNode *e2e_get_known_focus (E2e *self);
void e2e_set_known_focus (E2e *self, E2eNode *focus);

/* e2e-home.c */

char *e2e_home_new (const E2eOptions *options);
GSubprocessLauncher *e2e_home_make_launcher (const char *home, const E2eOptions *options);
char *e2e_home_find_complaint (const char *home);
void e2e_home_print_errors (const char *home);
void e2e_home_remove (const char *path);

/* e2e-screen.c */

void e2e_screen_open (void);
gpointer e2e_screen_get_display (void);
gboolean e2e_screen_find_window (const char *title, AtspiRect *place);
gboolean e2e_screen_find_popup (const AtspiRect *size, AtspiRect *place);
char *e2e_screen_get_front_title (void);
void e2e_screen_focus (const char *title);
void e2e_screen_move_pointer_away (void);
guint e2e_screen_get_keycode (const char *key);
guint e2e_screen_get_key_of (char character, gboolean *shifted);

G_END_DECLS
