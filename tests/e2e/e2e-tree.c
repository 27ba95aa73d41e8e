/* SPDX-License-Identifier: GPL-3.0-or-later
 * For end-to-end tests: finds what is in the program's windows by role and name. */
#include "e2e-private.h"

typedef struct
{
  AtspiRole role;
  GPatternSpec *name;
  gboolean shown;
} Wanted;

/* Roles that versions of GTK disagree on are one. */
static AtspiRole
simplify (AtspiRole role)
{
  if (role == ATSPI_ROLE_TEXT || role == ATSPI_ROLE_PASSWORD_TEXT)
    return ATSPI_ROLE_ENTRY;
  return role == ATSPI_ROLE_TOGGLE_BUTTON ? ATSPI_ROLE_PUSH_BUTTON : role;
}

/* Rows and buttons have many parts that nobody looks for by themselves, and each costs a message. */
static gboolean
may_hold (E2eNode *node, AtspiRole role, AtspiRole wanted)
{
  switch (role)
    {
    case ATSPI_ROLE_LABEL:
    case ATSPI_ROLE_IMAGE:
    case ATSPI_ROLE_SCROLL_BAR:
    case ATSPI_ROLE_PROGRESS_BAR:
    case ATSPI_ROLE_LIST_ITEM:
    case ATSPI_ROLE_MENU_ITEM:
    case ATSPI_ROLE_ENTRY:
      return FALSE;
    case ATSPI_ROLE_LIST:
      return wanted == ATSPI_ROLE_LIST_ITEM;
    case ATSPI_ROLE_PUSH_BUTTON:
      return (wanted == ATSPI_ROLE_MENU_ITEM || wanted == ATSPI_ROLE_MENU) &&
             e2e_has_state (node, ATSPI_STATE_EXPANDED);
    default:
      return TRUE;
    }
}

static gboolean
fits (E2eNode *node, AtspiRole role, const Wanted *wanted)
{
  g_autofree char *name = NULL;

  if (role != wanted->role)
    return FALSE;
  name = e2e_get_name (node);
  return g_pattern_spec_match_string (wanted->name, name) && (!wanted->shown || e2e_is_shown (node));
}

static E2eNode *
find (E2eNode *from, const Wanted *wanted, gboolean top)
{
  AtspiRole role = simplify (e2e_get_role (from));

  if (fits (from, role, wanted))
    return g_object_ref (from);
  if (!top && !may_hold (from, role, wanted->role))
    return NULL;
  for (int i = 0, n = atspi_accessible_get_child_count (from, NULL); i < n; i++)
    {
      g_autoptr (E2eNode) child = atspi_accessible_get_child_at_index (from, i, NULL);
      E2eNode *found = child ? find (child, wanted, FALSE) : NULL;

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* A search costs a message for each thing in the window, so what was found before is looked at first. */
static E2eNode *
find_known (E2e *self, const char *key, E2eNode *window, const Wanted *wanted)
{
  E2eNode *known = g_hash_table_lookup (e2e_get_known (self), key);

  if (known == NULL || !e2e_is_within (known, window) || !fits (known, simplify (e2e_get_role (known)), wanted))
    return NULL;
  return g_object_ref (known);
}

static void
collect (E2eNode *from, AtspiRole wanted, gboolean top, GPtrArray *found)
{
  AtspiRole role = simplify (e2e_get_role (from));

  if (role == wanted)
    g_ptr_array_add (found, g_object_ref (from));
  if (!top && !may_hold (from, role, wanted))
    return;
  for (int i = 0, n = atspi_accessible_get_child_count (from, NULL); i < n; i++)
    {
      g_autoptr (E2eNode) child = atspi_accessible_get_child_at_index (from, i, NULL);

      if (child != NULL)
        collect (child, wanted, FALSE, found);
    }
}

/**
 * e2e_get_window:
 * @self: the running program
 *
 * Returns: (transfer full) (nullable): the window in front
 */
E2eNode *
e2e_get_window (E2e *self)
{
  g_autofree char *title = e2e_screen_get_front_title ();
  AtspiAccessible *application = e2e_get_application (self);

  if (title == NULL || application == NULL)
    return NULL;
  for (int i = 0, n = atspi_accessible_get_child_count (application, NULL); i < n; i++)
    {
      g_autoptr (E2eNode) child = atspi_accessible_get_child_at_index (application, i, NULL);
      g_autofree char *name = child ? e2e_get_name (child) : NULL;

      if (g_strcmp0 (name, title) == 0)
        return g_steal_pointer (&child);
    }
  return NULL;
}

/**
 * e2e_find:
 * @self: the running program
 * @role: a role
 * @name: a name, in which `*` stands for any characters
 *
 * Looks in the window in front, but not into rows and buttons.
 *
 * Returns: (transfer full) (nullable): the first that is shown
 */
E2eNode *
e2e_find (E2e *self, AtspiRole role, const char *name)
{
  g_autoptr (E2eNode) window = e2e_get_window (self);
  g_autoptr (GPatternSpec) pattern = g_pattern_spec_new (name);
  const Wanted wanted = { simplify (role), pattern, TRUE };
  g_autofree char *key = g_strdup_printf ("%d %s", (int) wanted.role, name);
  E2eNode *found;

  if (window == NULL)
    return NULL;
  found = find_known (self, key, window, &wanted);
  if (found == NULL && (found = find (window, &wanted, TRUE)) != NULL)
    g_hash_table_replace (e2e_get_known (self), g_steal_pointer (&key), g_object_ref (found));
  return found;
}

/**
 * e2e_find_within:
 * @within: (nullable): where to look
 * @role: a role
 * @name: a name, in which `*` stands for any characters
 *
 * Returns: (transfer full) (nullable): the first, shown or not
 */
E2eNode *
e2e_find_within (E2eNode *within, AtspiRole role, const char *name)
{
  g_autoptr (GPatternSpec) pattern = g_pattern_spec_new (name);
  const Wanted wanted = { simplify (role), pattern, FALSE };

  return within ? find (within, &wanted, TRUE) : NULL;
}

/**
 * e2e_find_all:
 * @within: (nullable): where to look
 * @role: a role
 *
 * Returns: (transfer full) (element-type AtspiAccessible): all of that role, shown or not
 */
GPtrArray *
e2e_find_all (E2eNode *within, AtspiRole role)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);

  if (within != NULL)
    collect (within, simplify (role), TRUE, found);
  return found;
}

typedef struct
{
  AtspiRole role;
  const char *name;
  E2eNode *found;
} Search;

static gboolean
has_found (E2e *self, gpointer data)
{
  Search *search = data;

  search->found = e2e_find (self, search->role, search->name);
  return search->found != NULL;
}

static gboolean
has_gone (E2e *self, gpointer data)
{
  Search *search = data;
  g_autoptr (E2eNode) found = e2e_find (self, search->role, search->name);

  return found == NULL;
}

/**
 * e2e_wait_for:
 * @self: the running program
 * @role: a role
 * @name: a name, in which `*` stands for any characters
 *
 * Waits until e2e_find() finds something.
 *
 * Returns: (transfer full): the first that is shown
 */
E2eNode *
e2e_wait_for (E2e *self, AtspiRole role, const char *name)
{
  Search search = { role, name, NULL };

  e2e_wait_until (self, has_found, &search, name);
  return search.found;
}

/**
 * e2e_wait_for_gone:
 * @self: the running program
 * @role: a role
 * @name: a name, in which `*` stands for any characters
 *
 * Waits until e2e_find() finds nothing.
 */
void
e2e_wait_for_gone (E2e *self, AtspiRole role, const char *name)
{
  Search search = { role, name, NULL };
  g_autofree char *what = g_strdup_printf ("the end of %s", name);

  e2e_wait_until (self, has_gone, &search, what);
}

/**
 * e2e_is_within:
 * @node: (nullable): something
 * @within: (nullable): something else
 *
 * Returns: whether @node is @within or in it
 */
gboolean
e2e_is_within (E2eNode *node, E2eNode *within)
{
  g_autoptr (E2eNode) parent = NULL;

  if (node == NULL || within == NULL || node == within)
    return node != NULL && node == within;
  parent = e2e_get_parent (node);
  return e2e_is_within (parent, within);
}

static void
append_written (GString *words, E2eNode *entry)
{
  g_autofree char *written = e2e_get_text (entry);

  g_string_append_printf (words, " says '%s'", written);
}

static void
print (E2eNode *node, int depth)
{
  static const struct
  {
    AtspiStateType state;
    const char *word;
  } states[] = { { ATSPI_STATE_FOCUSED, " focused" },
                 { ATSPI_STATE_SELECTED, " selected" },
                 { ATSPI_STATE_PRESSED, " pressed" },
                 { ATSPI_STATE_INVALID_ENTRY, " invalid" } };
  g_autofree char *role = atspi_accessible_get_role_name (node, NULL);
  g_autofree char *name = e2e_get_name (node);
  g_autoptr (GString) words = g_string_new (NULL);
  AtspiRect place;

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    if (e2e_has_state (node, states[i].state))
      g_string_append (words, states[i].word);
  if (!e2e_has_state (node, ATSPI_STATE_SENSITIVE))
    g_string_append (words, " insensitive");
  if (simplify (e2e_get_role (node)) == ATSPI_ROLE_ENTRY)
    append_written (words, node);
  /* Rows that nothing is drawn of yet are many */
  if (e2e_get_place (node, &place) && place.width == 0 && place.height == 0)
    return;
  if (e2e_get_place (node, &place))
    g_test_message ("%*s%s '%s' %d,%d %d×%d%s", depth * 2, "", role, name, place.x, place.y, place.width, place.height,
                    words->str);
  else
    g_test_message ("%*s%s '%s' nowhere%s", depth * 2, "", role, name, words->str);
  for (int i = 0, n = atspi_accessible_get_child_count (node, NULL); i < n; i++)
    {
      g_autoptr (E2eNode) child = atspi_accessible_get_child_at_index (node, i, NULL);

      if (child != NULL)
        print (child, depth + 1);
    }
}

/**
 * e2e_print_tree:
 * @self: the running program
 *
 * Writes all that is in the window in front into the test's log.
 */
void
e2e_print_tree (E2e *self)
{
  g_autoptr (E2eNode) window = e2e_get_window (self);

  if (window != NULL)
    print (window, 0);
  else
    g_test_message ("there is no window");
}
