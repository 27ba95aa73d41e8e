/* SPDX-License-Identifier: GPL-3.0-or-later
 * For end-to-end tests: the mouse and the keyboard. */
#include "e2e-private.h"

#include <string.h>

#define MAX_TURNS 400
#define MAX_TIMES 3
#define MIN_STILL_ROUNDS 3

/* GTK does not tell where a menu really is, but how large it is. */
static gboolean
find_popup_around (E2eNode *node, AtspiRect *content, AtspiRect *outer)
{
  g_autoptr (E2eNode) parent = e2e_get_parent (node);

  if (parent == NULL)
    return FALSE;
  if (e2e_get_place (parent, content) && e2e_screen_find_popup (content, outer))
    return TRUE;
  return find_popup_around (parent, content, outer);
}

/* A window's content is drawn within a frame that is not accessible, as wide on all sides. */
static gboolean
get_origin (E2e *self, E2eNode *node, int *x, int *y)
{
  g_autoptr (E2eNode) window = e2e_get_window (self);
  g_autofree char *title = e2e_get_name (window);
  AtspiRect content, outer;

  if (!find_popup_around (node, &content, &outer) &&
      (!e2e_get_place (window, &content) || !e2e_screen_find_window (title, &outer)))
    return FALSE;
  *x = outer.x + (outer.width - content.width) / 2 - content.x;
  *y = outer.y + (outer.height - content.height) / 2 - content.y;
  return TRUE;
}

static gboolean
get_point (E2e *self, E2eNode *node, int *x, int *y)
{
  AtspiRect seen;

  if (!e2e_get_seen_place (node, &seen) || !get_origin (self, node, x, y))
    return FALSE;
  *x += seen.x + seen.width / 2;
  *y += seen.y + seen.height / 2;
  return TRUE;
}

typedef struct
{
  E2eNode *node;
  int x;
  int y;
  guint rounds;
} Aim;

/* While a window is laid out and while a page slides in, what is to be clicked moves. */
static gboolean
is_still (E2e *self, gpointer data)
{
  Aim *aim = data;
  Aim now = *aim;

  if (!e2e_is_shown (aim->node) || !get_point (self, aim->node, &now.x, &now.y))
    return FALSE;
  now.rounds = now.x == aim->x && now.y == aim->y ? aim->rounds + 1 : 0;
  *aim = now;
  return aim->rounds >= MIN_STILL_ROUNDS;
}

static gboolean
take_aim (E2e *self, E2eNode *node, Aim *aim)
{
  g_autofree char *name = e2e_get_name (node);
  g_autofree char *what = g_strdup_printf ("%s to be shown and to stand still", name);

  *aim = (Aim) { .node = node };
  return node != NULL && e2e_wait_until (self, is_still, aim, what);
}

/**
 * e2e_wait_until_still:
 * @self: the running program
 * @node: (nullable): something
 *
 * Waits until it is shown and does not move any more.
 */
void
e2e_wait_until_still (E2e *self, E2eNode *node)
{
  Aim aim;

  take_aim (self, node, &aim);
}

/**
 * e2e_click:
 * @self: the running program
 * @node: (nullable): something
 *
 * Clicks in the middle of it with the mouse, as soon as it is shown and stands still.
 */
void
e2e_click (E2e *self, E2eNode *node)
{
  e2e_click_beside (self, node, 0, 0);
}

/**
 * e2e_click_beside:
 * @self: the running program
 * @node: (nullable): something
 * @right: so far right of the middle of what is seen of it, in pixels
 * @down: so far below it
 *
 * Clicks there with the mouse, as soon as it is shown and stands still.
 */
void
e2e_click_beside (E2e *self, E2eNode *node, int right, int down)
{
  Aim aim;

  if (take_aim (self, node, &aim) && !atspi_generate_mouse_event (aim.x + right, aim.y + down, "b1c", NULL))
    e2e_fail (self, "the mouse does not click");
}

static E2eNode *
find_pane (E2eNode *node)
{
  g_autoptr (E2eNode) parent = e2e_get_parent (node);

  if (parent == NULL || e2e_get_role (parent) == ATSPI_ROLE_SCROLL_PANE)
    return g_steal_pointer (&parent);
  return find_pane (parent);
}

/* Rows that are far from what is shown have no place yet; those with one tell on which side they are. */
static gboolean
is_above (E2eNode *node, const AtspiRect *pane)
{
  g_autoptr (E2eNode) parent = e2e_get_parent (node);
  AtspiRect place;

  if (e2e_get_place (node, &place) && place.height > 0)
    return place.y + place.height / 2 < pane->y + pane->height / 2;
  for (int i = 0, n = atspi_accessible_get_child_count (parent, NULL); i < n; i++)
    {
      g_autoptr (E2eNode) row = atspi_accessible_get_child_at_index (parent, i, NULL);

      if (row == node)
        return TRUE;
      if (row != NULL && e2e_get_place (row, &place) && place.height > 0)
        return FALSE;
    }
  return FALSE;
}

typedef struct
{
  E2eNode *node;
  AtspiRect before;
  guint rounds;
} Turn;

static gboolean
has_moved (E2e *self G_GNUC_UNUSED, gpointer data)
{
  Turn *turn = data;
  AtspiRect now;

  /* At its end a list does not move */
  return !e2e_get_place (turn->node, &now) || now.y != turn->before.y || ++turn->rounds > 12;
}

/**
 * e2e_scroll_to:
 * @self: the running program
 * @node: (nullable): something in a list or a page
 *
 * Turns the mouse wheel there until it is shown.
 */
void
e2e_scroll_to (E2e *self, E2eNode *node)
{
  g_autoptr (E2eNode) pane = find_pane (node);
  AtspiRect place;
  int x, y;

  if (pane == NULL || !get_point (self, pane, &x, &y) || !e2e_get_place (pane, &place))
    return;
  for (guint i = 0; i < MAX_TURNS && !e2e_is_shown (node) && !e2e_has_failed (self); i++)
    {
      Turn turn = { .node = node };

      e2e_get_place (node, &turn.before);
      atspi_generate_mouse_event (x, y, is_above (node, &place) ? "b4c" : "b5c", NULL);
      e2e_wait_until (self, has_moved, &turn, "the list to move");
    }
}

/**
 * e2e_press:
 * @self: the running program
 * @node: (nullable): a button, a tab or another thing with an action
 *
 * Presses it by its action, as assistive technology does.
 */
void
e2e_press (E2e *self, E2eNode *node)
{
  g_autoptr (GObject) action = node ? (GObject *) atspi_accessible_get_action_iface (node) : NULL;
  g_autofree char *name = e2e_get_name (node);

  if (e2e_has_failed (self))
    return;
  if (action == NULL || !atspi_action_do_action (ATSPI_ACTION (action), 0, NULL))
    e2e_fail (self, "'%s' cannot be pressed", name);
}

static void
press (E2e *self, guint code, AtspiKeySynthType type)
{
  if (!e2e_has_failed (self) && !atspi_generate_keyboard_event (code, NULL, type, NULL))
    e2e_fail (self, "the key %u cannot be pressed", code);
}

static void
hold (E2e *self, const char *keys, AtspiKeySynthType type)
{
  static const struct
  {
    const char *word;
    const char *key;
  } modifiers[] = { { "<Control>", "Control_L" }, { "<Alt>", "Alt_L" }, { "<Shift>", "Shift_L" } };

  for (guint i = 0; i < G_N_ELEMENTS (modifiers); i++)
    if (strstr (keys, modifiers[i].word))
      press (self, e2e_screen_get_keycode (modifiers[i].key), type);
}

/**
 * e2e_hold:
 * @self: the running program
 * @modifiers: such as `<Control>`
 *
 * Holds keys down, until e2e_let_go().
 */
void
e2e_hold (E2e *self, const char *modifiers)
{
  hold (self, modifiers, ATSPI_KEY_PRESS);
}

/**
 * e2e_let_go:
 * @self: the running program
 * @modifiers: as of e2e_hold()
 *
 * Lets the keys go.
 */
void
e2e_let_go (E2e *self, const char *modifiers)
{
  hold (self, modifiers, ATSPI_KEY_RELEASE);
}

/**
 * e2e_click_with:
 * @self: the running program
 * @node: (nullable): something
 * @modifiers: keys that are held meanwhile, as in `<Control>`
 *
 * Clicks as e2e_click() does.
 */
void
e2e_click_with (E2e *self, E2eNode *node, const char *modifiers)
{
  e2e_wait_until_still (self, node);
  hold (self, modifiers, ATSPI_KEY_PRESS);
  e2e_click (self, node);
  hold (self, modifiers, ATSPI_KEY_RELEASE);
}

/**
 * e2e_key:
 * @self: the running program
 * @key: a key as in `Return`, `<Alt>Left` or `<Control><Shift>f`
 *
 * Presses a key in the window in front.
 */
void
e2e_key (E2e *self, const char *key)
{
  const char *last = strrchr (key, '>');

  if (e2e_has_failed (self))
    return;
  e2e_screen_focus (NULL);
  hold (self, key, ATSPI_KEY_PRESS);
  press (self, e2e_screen_get_keycode (last ? last + 1 : key), ATSPI_KEY_PRESSRELEASE);
  hold (self, key, ATSPI_KEY_RELEASE);
}

/**
 * e2e_type:
 * @self: the running program
 * @text: a text in ASCII
 *
 * Types it where the keyboard is, key by key.
 */
void
e2e_type (E2e *self, const char *text)
{
  e2e_screen_focus (NULL);
  for (const char *character = text; *character != '\0' && !e2e_has_failed (self); character++)
    {
      gboolean shifted = FALSE;
      guint code = e2e_screen_get_key_of (*character, &shifted);

      if (code == 0)
        e2e_fail (self, "no key types '%c'", *character);
      hold (self, shifted ? "<Shift>" : "", ATSPI_KEY_PRESS);
      press (self, code, ATSPI_KEY_PRESSRELEASE);
      hold (self, shifted ? "<Shift>" : "", ATSPI_KEY_RELEASE);
    }
}

typedef struct
{
  E2eNode *before;
  guint rounds;
} Step;

static gboolean
has_left (E2e *self, gpointer data)
{
  Step *step = data;
  g_autoptr (E2eNode) focus = e2e_get_focus (self);

  return focus != step->before || ++step->rounds > 60;
}

/* The way is at its end where a key moves nothing, and where it leads in a circle. */
static gboolean
add_to_way (GPtrArray *way, char *name)
{
  guint times = 0;

  for (guint i = 0; i < way->len; i++)
    if (g_str_equal (way->pdata[i], name))
      times++;
  g_ptr_array_add (way, g_strdup (name));
  return times < MAX_TIMES;
}

/**
 * e2e_key_until_focus:
 * @self: the running program
 * @key: a key, such as `Tab` or `Down`
 * @name: a name, in which `*` stands for any characters
 *
 * Presses the key until something of that name has the keyboard; fails the test where it does not come to that.
 */
void
e2e_key_until_focus (E2e *self, const char *key, const char *name)
{
  g_autoptr (GPtrArray) way = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *names = NULL;
  gboolean goes_on = TRUE;

  while (goes_on && !e2e_has_failed (self))
    {
      g_autoptr (E2eNode) focus = e2e_get_focus (self);
      g_autofree char *its_name = e2e_get_name (focus);
      Step step = { .before = focus };

      if (way->len > 0 && g_pattern_match_simple (name, its_name))
        return;
      goes_on = add_to_way (way, its_name);
      e2e_key (self, key);
      e2e_wait_until (self, has_left, &step, "the keyboard elsewhere");
    }
  g_ptr_array_add (way, NULL);
  names = g_strjoinv ("”, “", (char **) way->pdata);
  e2e_fail (self, "%s does not lead to %s but to “%s”", key, name, names);
}
