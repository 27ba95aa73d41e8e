/* SPDX-License-Identifier: GPL-3.0-or-later
 * End to end: the map with the mouse and with the keyboard, and what follows it. */
#include "e2e-harness.h"

#include <string.h>

#define MAP "Map of the countries"

static E2e *
start_wide (void)
{
  return e2e_start (&(E2eOptions) { .width = 1600, .height = 900 });
}

static gboolean
is_selected (E2e *e2e, gpointer data)
{
  g_autoptr (E2eNode) list = e2e_get_list (e2e);
  g_autoptr (E2eNode) row = e2e_find_within (list, ATSPI_ROLE_LIST_ITEM, data);

  return e2e_has_state (row, ATSPI_STATE_SELECTED) && e2e_is_shown (row);
}

/* The page, and beside it the row of the list, scrolled to. */
static void
wait_for_country (E2e *e2e, const char *name)
{
  g_autofree char *pattern = g_strconcat (name, ", *", NULL);
  g_autofree char *what = g_strdup_printf ("the selected row of %s", name);

  e2e_wait_for_page (e2e, "Country", pattern);
  e2e_wait_until (e2e, is_selected, pattern, what);
}

static void
test_click (void)
{
  g_autoptr (E2e) e2e = start_wide ();

  e2e_wait_until_open (e2e);
  e2e_click_map (e2e, 134, -25);
  wait_for_country (e2e, "Australia");
  e2e_click_map (e2e, -52, -8);
  wait_for_country (e2e, "Brazil");
  e2e_screenshot (e2e, "clicked");
}

/* A click beside all countries leaves everything as it is. */
static void
test_sea (void)
{
  g_autoptr (E2e) e2e = start_wide ();

  e2e_wait_until_open (e2e);
  e2e_click_map (e2e, 134, -25);
  wait_for_country (e2e, "Australia");
  e2e_click_map (e2e, -130, -30);
  wait_for_country (e2e, "Australia");
  e2e_click_map (e2e, -52, -8);
  wait_for_country (e2e, "Brazil");
}

static gboolean
is_elsewhere (E2e *e2e, gpointer data)
{
  g_autoptr (E2eNode) focus = e2e_get_focus (e2e);
  g_autofree char *name = e2e_get_name (focus);

  return e2e_get_role (focus) == ATSPI_ROLE_IMAGE && !g_str_equal (name, data);
}

/* Returns what the map then says. */
static char *
walk (E2e *e2e, const char *key, const char *from)
{
  g_autoptr (E2eNode) focus = NULL;

  e2e_key (e2e, key);
  e2e_wait_until (e2e, is_elsewhere, (gpointer) from, "the next country on the map");
  focus = e2e_get_focus (e2e);
  return e2e_get_name (focus);
}

static char *
get_country (const char *spoken)
{
  return g_strndup (spoken, strcspn (spoken, ",:"));
}

/* From the map the keyboard goes on to the page that it opened. */
static void
test_keys (void)
{
  static const char *const keys[] = { "Down", "Left", "Up", "Right" };
  g_autoptr (E2e) e2e = start_wide ();
  g_autofree char *spoken = g_strdup (MAP);
  g_autofree char *country = NULL;
  g_autofree char *row = NULL;

  e2e_wait_until_open (e2e);
  e2e_search (e2e, "");
  e2e_key_until_focus (e2e, "Tab", MAP);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      char *next = walk (e2e, keys[i], spoken);

      g_free (spoken);
      spoken = next;
    }
  country = get_country (spoken);
  row = g_strconcat (country, ", *", NULL);
  e2e_screenshot (e2e, "walked");
  e2e_key (e2e, "Return");
  wait_for_country (e2e, country);
  e2e_wait_for_focus (e2e, row);
}

/* However many countries it has; and the first key is heard, whatever the mouse rests on. */
static void
test_one_stop (void)
{
  g_autoptr (E2e) e2e = start_wide ();
  g_autofree char *spoken = NULL;

  e2e_wait_until_open (e2e);
  e2e_click_map (e2e, -52, -8);
  wait_for_country (e2e, "Brazil");
  e2e_wait_for_focus (e2e, MAP);
  spoken = walk (e2e, "Down", MAP);
  g_assert_true (g_str_has_prefix (spoken, "Brazil"));
  e2e_key (e2e, "Tab");
  e2e_wait_for_focus (e2e, "Zoom to a part of the world");
  e2e_key (e2e, "<Shift>Tab");
  e2e_wait_for_focus (e2e, MAP);
}

/* Ctrl and a click set countries side by side, and take them out again; the page that is open stays. */
static void
test_control_click (void)
{
  g_autoptr (E2e) e2e = start_wide ();

  e2e_wait_until_open (e2e);
  e2e_click_map (e2e, 134, -25);
  wait_for_country (e2e, "Australia");
  e2e_hold (e2e, "<Control>");
  e2e_click_map (e2e, -52, -8);
  g_object_unref (e2e_wait_for (e2e, ATSPI_ROLE_PUSH_BUTTON, "Compare (1)"));
  e2e_click_map (e2e, 134, -25);
  g_object_unref (e2e_wait_for (e2e, ATSPI_ROLE_PUSH_BUTTON, "Compare (2)"));
  e2e_screenshot (e2e, "set-side-by-side");
  e2e_click_map (e2e, -52, -8);
  e2e_let_go (e2e, "<Control>");
  g_object_unref (e2e_wait_for (e2e, ATSPI_ROLE_PUSH_BUTTON, "Compare (1)"));
  wait_for_country (e2e, "Australia");
}

static void
add_tests (void)
{
  g_test_add_func ("/e2e/map/control-click", test_control_click);
  g_test_add_func ("/e2e/map/click", test_click);
  g_test_add_func ("/e2e/map/sea", test_sea);
  g_test_add_func ("/e2e/map/keys", test_keys);
  g_test_add_func ("/e2e/map/one-stop", test_one_stop);
}

int
main (int argc, char *argv[])
{
  return e2e_run (argc, argv, add_tests);
}
