/* SPDX-License-Identifier: GPL-3.0-or-later
 * For end-to-end tests: what one thing in a window is called, says, and where it stands. */
#include "e2e-private.h"

/* What is in a field is not accessible, but its padding, which is not counted, is its own */
#define PADDING 3

/**
 * e2e_get_name:
 * @node: (nullable): something
 *
 * Returns: (transfer full): its name, which may be empty
 */
char *
e2e_get_name (E2eNode *node)
{
  char *name = node ? atspi_accessible_get_name (node, NULL) : NULL;

  return name ? name : g_strdup ("");
}

/**
 * e2e_get_role:
 * @node: something
 *
 * It does not change, and is what is asked most often: so of each thing it is asked only once.
 *
 * Returns: its role
 */
AtspiRole
e2e_get_role (E2eNode *node)
{
  static GQuark quark;
  AtspiRole role;

  if (quark == 0)
    quark = g_quark_from_static_string ("e2e-role");
  role = (AtspiRole) GPOINTER_TO_INT (g_object_get_qdata (G_OBJECT (node), quark));
  if (role == ATSPI_ROLE_INVALID)
    {
      role = atspi_accessible_get_role (node, NULL);
      g_object_set_qdata (G_OBJECT (node), quark, GINT_TO_POINTER (role));
    }
  return role;
}

/**
 * e2e_get_text:
 * @node: (nullable): a label or a field
 *
 * Returns: (transfer full): what is written there, else its name
 */
char *
e2e_get_text (E2eNode *node)
{
  g_autoptr (GObject) text = node ? (GObject *) atspi_accessible_get_text_iface (node) : NULL;
  char *written = NULL;

  if (text != NULL)
    written =
      atspi_text_get_text (ATSPI_TEXT (text), 0, atspi_text_get_character_count (ATSPI_TEXT (text), NULL), NULL);
  return written ? written : e2e_get_name (node);
}

static void
add_texts (E2eNode *node, GStrvBuilder *builder)
{
  if (e2e_get_role (node) == ATSPI_ROLE_LABEL)
    {
      g_autofree char *text = e2e_get_text (node);

      g_strv_builder_add (builder, text);
      return;
    }
  for (int i = 0, n = atspi_accessible_get_child_count (node, NULL); i < n; i++)
    {
      g_autoptr (E2eNode) child = atspi_accessible_get_child_at_index (node, i, NULL);

      if (child != NULL)
        add_texts (child, builder);
    }
}

/**
 * e2e_get_texts:
 * @node: (nullable): something with labels in it, such as a row
 *
 * Returns: (transfer full): what the labels say, in their order
 */
char **
e2e_get_texts (E2eNode *node)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  if (node != NULL)
    add_texts (node, builder);
  return g_strv_builder_end (builder);
}

/**
 * e2e_has_state:
 * @node: (nullable): something
 * @state: a state
 *
 * Returns: whether it is in that state
 */
gboolean
e2e_has_state (E2eNode *node, AtspiStateType state)
{
  g_autoptr (GObject) states = node ? (GObject *) atspi_accessible_get_state_set (node) : NULL;

  return states != NULL && atspi_state_set_contains (ATSPI_STATE_SET (states), state);
}

typedef struct
{
  E2eNode *node;
  AtspiStateType state;
  gboolean set;
  const char *text;
} Expected;

static gboolean
is_in_state (E2e *self G_GNUC_UNUSED, gpointer data)
{
  Expected *expected = data;

  return e2e_has_state (expected->node, expected->state) == expected->set;
}

/**
 * e2e_wait_for_state:
 * @self: the running program
 * @node: (nullable): something
 * @state: a state
 * @set: whether it is to be in that state
 *
 * Waits until it is.
 */
void
e2e_wait_for_state (E2e *self, E2eNode *node, AtspiStateType state, gboolean set)
{
  Expected expected = { .node = node, .state = state, .set = set };
  g_autofree char *name = e2e_get_name (node);
  g_autofree char *what = g_strdup_printf ("%s to be %sin state %d", name, set ? "" : "not ", (int) state);

  e2e_wait_until (self, is_in_state, &expected, what);
}

static gboolean
says (E2e *self G_GNUC_UNUSED, gpointer data)
{
  Expected *expected = data;
  g_autofree char *text = e2e_get_text (expected->node);

  return g_pattern_match_simple (expected->text, text);
}

/**
 * e2e_wait_for_text:
 * @self: the running program
 * @node: (nullable): a label or a field
 * @text: a text, in which `*` stands for any characters
 *
 * Waits until that is what it says.
 */
void
e2e_wait_for_text (E2e *self, E2eNode *node, const char *text)
{
  Expected expected = { .node = node, .text = text };

  e2e_wait_until (self, says, &expected, text);
}

/**
 * e2e_check_text:
 * @self: the running program
 * @node: (nullable): a label or a field
 * @text: a text
 *
 * Fails the test where it says another.
 */
void
e2e_check_text (E2e *self, E2eNode *node, const char *text)
{
  g_autofree char *name = e2e_get_name (node);
  g_autofree char *written = e2e_get_text (node);

  if (node != NULL && !g_str_equal (written, text))
    e2e_fail (self, "%s says “%s”, not “%s”", name, written, text);
}

/**
 * e2e_get_parent:
 * @node: (nullable): something
 *
 * Returns: (transfer full) (nullable): what it is in
 */
E2eNode *
e2e_get_parent (E2eNode *node)
{
  return node ? atspi_accessible_get_parent (node, NULL) : NULL;
}

/**
 * e2e_get_place:
 * @node: (nullable): something
 * @place: (out): where it is in its window
 *
 * Returns: whether it is anywhere
 */
gboolean
e2e_get_place (E2eNode *node, AtspiRect *place)
{
  g_autoptr (GObject) component = node ? (GObject *) atspi_accessible_get_component_iface (node) : NULL;
  g_autofree AtspiRect *extents = NULL;

  if (component != NULL)
    extents = atspi_component_get_extents (ATSPI_COMPONENT (component), ATSPI_COORD_TYPE_WINDOW, NULL);
  if (extents == NULL)
    return FALSE;
  *place = *extents;
  return TRUE;
}

static void
clip (AtspiRect *place, const AtspiRect *by)
{
  int right = MIN (place->x + place->width, by->x + by->width);
  int bottom = MIN (place->y + place->height, by->y + by->height);

  place->x = MAX (place->x, by->x);
  place->y = MAX (place->y, by->y);
  place->width = MAX (0, right - place->x);
  place->height = MAX (0, bottom - place->y);
}

/**
 * e2e_get_seen_place:
 * @node: (nullable): something
 * @place: (out): where it is in its window, as far as it is not scrolled away
 *
 * Returns: whether any of it is left
 */
gboolean
e2e_get_seen_place (E2eNode *node, AtspiRect *place)
{
  g_autoptr (E2eNode) ancestor = e2e_get_parent (node);
  AtspiRect pane;

  if (!e2e_get_place (node, place))
    return FALSE;
  while (ancestor != NULL && place->width > 0 && place->height > 0)
    {
      E2eNode *parent = e2e_get_parent (ancestor);

      if (e2e_get_role (ancestor) == ATSPI_ROLE_SCROLL_PANE && e2e_get_place (ancestor, &pane))
        clip (place, &pane);
      g_object_unref (ancestor);
      ancestor = parent;
    }
  return place->width > 0 && place->height > 0;
}

static gboolean
contains (const AtspiRect *place, int x, int y)
{
  return x >= place->x && x < place->x + place->width && y >= place->y && y < place->y + place->height;
}

/* All of them: rows that a list keeps although they are scrolled away say that they are still where they were. */
static void
visit_at (E2eNode *node, int x, int y)
{
  AtspiRect place;

  for (int i = 0, n = atspi_accessible_get_child_count (node, NULL); i < n; i++)
    {
      g_autoptr (E2eNode) child = atspi_accessible_get_child_at_index (node, i, NULL);
      /* Pages of a stack are accessible, but are no widgets and have no place */
      gboolean has_place = e2e_get_place (child, &place);

      if (child != NULL && (!has_place || contains (&place, x, y)))
        visit_at (child, x, y);
    }
}

/* Of what no reader has asked for yet GTK says that nothing is there; so it is asked for. */
static gboolean
is_at (E2eNode *node, E2eNode *within, int x, int y)
{
  g_autoptr (GObject) component = (GObject *) atspi_accessible_get_component_iface (within);
  g_autoptr (E2eNode) there = NULL;

  there = atspi_component_get_accessible_at_point (ATSPI_COMPONENT (component), x, y, ATSPI_COORD_TYPE_WINDOW, NULL);
  if (there == NULL)
    {
      visit_at (node, x, y);
      there =
        atspi_component_get_accessible_at_point (ATSPI_COMPONENT (component), x, y, ATSPI_COORD_TYPE_WINDOW, NULL);
    }
  return e2e_is_within (there, node);
}

static E2eNode *
find_parent_with_place (E2eNode *node)
{
  g_autoptr (E2eNode) parent = e2e_get_parent (node);
  AtspiRect place;

  if (parent == NULL || e2e_get_role (parent) == ATSPI_ROLE_APPLICATION || e2e_get_place (parent, &place))
    return g_steal_pointer (&parent);
  return find_parent_with_place (parent);
}

/**
 * e2e_is_shown:
 * @node: (nullable): something
 *
 * GTK calls visible what is on a page that is not shown, so this asks what is at its place.
 *
 * Returns: whether it can be seen and clicked: not on a hidden page, not scrolled away
 */
gboolean
e2e_is_shown (E2eNode *node)
{
  g_autoptr (E2eNode) parent = find_parent_with_place (node);
  AtspiRect place;

  if (parent == NULL || !e2e_get_seen_place (node, &place))
    return FALSE;
  if (e2e_get_role (parent) == ATSPI_ROLE_APPLICATION)
    return TRUE;
  if (!e2e_has_state (node, ATSPI_STATE_SENSITIVE))
    return e2e_is_shown (parent);
  return is_at (node, parent, place.x + place.width / 2, place.y + place.height / 2) ||
         is_at (node, parent, place.x + place.width / 3, place.y + place.height / 5) ||
         is_at (node, parent, place.x - PADDING, place.y + place.height / 2);
}

static void
add_children (E2eNode *node, GQueue *queue)
{
  for (int i = 0, n = atspi_accessible_get_child_count (node, NULL); i < n; i++)
    {
      E2eNode *child = atspi_accessible_get_child_at_index (node, i, NULL);

      if (child != NULL)
        g_queue_push_tail (queue, child);
    }
}

/* Level by level: rows and buttons have many parts, which seldom have the keyboard. */
static E2eNode *
find_focus (E2eNode *window)
{
  g_autoptr (E2eNode) node = g_object_ref (window);
  GQueue queue = G_QUEUE_INIT;
  gboolean found = FALSE;

  while (node != NULL && !(found = e2e_has_state (node, ATSPI_STATE_FOCUSED)))
    {
      add_children (node, &queue);
      g_object_unref (node);
      node = g_queue_pop_head (&queue);
    }
  g_queue_clear_full (&queue, g_object_unref);
  return found ? g_steal_pointer (&node) : NULL;
}

/**
 * e2e_get_focus:
 * @self: the running program
 *
 * Returns: (transfer full) (nullable): what has the keyboard in the window in front
 */
E2eNode *
e2e_get_focus (E2e *self)
{
  g_autoptr (E2eNode) window = e2e_get_window (self);
  E2eNode *known = e2e_get_known_focus (self);
  E2eNode *found;

  if (window == NULL)
    return NULL;
  if (e2e_has_state (known, ATSPI_STATE_FOCUSED) && e2e_is_within (known, window))
    return g_object_ref (known);
  found = find_focus (window);
  e2e_set_known_focus (self, found);
  return found;
}

static gboolean
has_focus (E2e *self, gpointer data)
{
  g_autoptr (E2eNode) focus = e2e_get_focus (self);
  g_autofree char *name = e2e_get_name (focus);

  return g_pattern_match_simple (data, name);
}

/**
 * e2e_wait_for_focus:
 * @self: the running program
 * @name: a name, in which `*` stands for any characters
 *
 * Waits until something of that name has the keyboard.
 */
void
e2e_wait_for_focus (E2e *self, const char *name)
{
  g_autofree char *what = g_strdup_printf ("the keyboard at %s", name);

  e2e_wait_until (self, has_focus, (gpointer) name, what);
}
