/* SPDX-License-Identifier: GPL-3.0-or-later
 * For end-to-end tests: runs the built program and uses it as a person does, through accessibility, mouse and keys. */
#pragma once

#include <atspi/atspi.h>
#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * E2e:
 *
 * The program while it runs under a test, in a home of its own.
 *
 * Where something is waited for in vain the test fails there, with all that the window holds in its log. From then on
 * every function returns at once, so that the test comes to its end and the next one runs.
 */
typedef struct _E2e E2e;

/**
 * E2eNode:
 *
 * Something in a window, as a screen reader knows it. Functions take %NULL for one and do nothing then.
 */
typedef AtspiAccessible E2eNode;

/**
 * E2eOptions:
 * @arguments: (nullable): what stands after the program's name, ended by %NULL
 * @width: of the window; 0 for 1200
 * @height: of the window; 0 for 800
 * @locale: (nullable): `LC_ALL`, or %NULL for `C.UTF-8`
 * @language: (nullable): `LANGUAGE`
 * @environment: (nullable): more variables, `NAME=value`, ended by %NULL
 *
 * What the program is started with.
 */
typedef struct
{
  const char *const *arguments;
  int width;
  int height;
  const char *locale;
  const char *language;
  const char *const *environment;
} E2eOptions;

typedef gboolean (*E2eCondition) (E2e *self, gpointer data);

/* The program: e2e-harness.c */

int e2e_run (int argc, char **argv, void (*add_tests) (void));
char *e2e_get_data_path (const char *name);
const char *e2e_get_program (void);
E2e *e2e_start (const E2eOptions *options);
void e2e_restart (E2e *self, const E2eOptions *options);
void e2e_stop (E2e *self);
gboolean e2e_wait_until (E2e *self, E2eCondition condition, gpointer data, const char *what);
void e2e_fail (E2e *self, const char *format, ...) G_GNUC_PRINTF (2, 3);
gboolean e2e_has_failed (E2e *self);
const char *e2e_get_home (E2e *self);

/* What is in its windows: e2e-tree.c */

E2eNode *e2e_get_window (E2e *self);
E2eNode *e2e_find (E2e *self, AtspiRole role, const char *name);
E2eNode *e2e_find_within (E2eNode *within, AtspiRole role, const char *name);
GPtrArray *e2e_find_all (E2eNode *within, AtspiRole role);
E2eNode *e2e_wait_for (E2e *self, AtspiRole role, const char *name);
void e2e_wait_for_gone (E2e *self, AtspiRole role, const char *name);
gboolean e2e_is_within (E2eNode *node, E2eNode *within);
void e2e_print_tree (E2e *self);

/* What one of them is and says: e2e-node.c */

char *e2e_get_name (E2eNode *node);
AtspiRole e2e_get_role (E2eNode *node);
char *e2e_get_text (E2eNode *node);
char **e2e_get_texts (E2eNode *node);
gboolean e2e_has_state (E2eNode *node, AtspiStateType state);
void e2e_wait_for_state (E2e *self, E2eNode *node, AtspiStateType state, gboolean set);
void e2e_wait_for_text (E2e *self, E2eNode *node, const char *text);
void e2e_check_text (E2e *self, E2eNode *node, const char *text);
gboolean e2e_get_place (E2eNode *node, AtspiRect *place);
gboolean e2e_get_seen_place (E2eNode *node, AtspiRect *place);
gboolean e2e_is_shown (E2eNode *node);
E2eNode *e2e_get_parent (E2eNode *node);
E2eNode *e2e_get_focus (E2e *self);
void e2e_wait_for_focus (E2e *self, const char *name);

/* Mouse and keys: e2e-input.c */

void e2e_wait_until_still (E2e *self, E2eNode *node);
void e2e_click (E2e *self, E2eNode *node);
void e2e_click_beside (E2e *self, E2eNode *node, int right, int down);
void e2e_click_with (E2e *self, E2eNode *node, const char *modifiers);
void e2e_hold (E2e *self, const char *modifiers);
void e2e_let_go (E2e *self, const char *modifiers);
void e2e_scroll_to (E2e *self, E2eNode *node);
void e2e_press (E2e *self, E2eNode *node);
void e2e_key (E2e *self, const char *key);
void e2e_type (E2e *self, const char *text);
void e2e_key_until_focus (E2e *self, const char *key, const char *name);

/* The display: e2e-screen.c */

void e2e_resize (E2e *self, int width, int height);
void e2e_screenshot (E2e *self, const char *name);

/* What the program has copied: e2e-clipboard.c */

char *e2e_read_clipboard (E2e *self, const char *type);
void e2e_wait_for_clipboard (E2e *self, const char *type, const char *text);

/* The parts of Standpoint's window: e2e-standpoint.c */

void e2e_wait_until_open (E2e *self);
E2eNode *e2e_get_list (E2e *self);
E2eNode *e2e_get_page (E2e *self);
char **e2e_get_rows (E2eNode *list);
E2eNode *e2e_wait_for_row (E2e *self, const char *name);
void e2e_wait_for_page (E2e *self, const char *kind, const char *title);
void e2e_search (E2e *self, const char *text);
void e2e_choose (E2e *self, const char *drop_down, const char *item);
void e2e_fill (E2e *self, const char *field, const char *text);
void e2e_set_date (E2e *self, const char *date);
void e2e_click_map (E2e *self, double longitude, double latitude);
void e2e_wait_for_toast (E2e *self, const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (E2e, e2e_stop)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (E2eNode, g_object_unref)

G_END_DECLS
