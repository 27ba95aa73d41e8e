/* SPDX-License-Identifier: GPL-3.0-or-later
 * End to end: the window with the keyboard alone: where it goes, and that it is never lost. */
#include "e2e-harness.h"

#define FIELD "Find a country by any name"

static void
open_country (E2e *e2e, const char *name, const char *page)
{
  e2e_wait_until_open (e2e);
  e2e_search (e2e, name);
  e2e_key (e2e, "Return");
  e2e_wait_for_page (e2e, "Country", page);
  e2e_wait_for_focus (e2e, page);
}

/* A keyboard needs no way to where the user begins: the view, or the page that the program was started with. */
static void
test_start (void)
{
  static const char *const arguments[] = { "standpoint:huawei-5g/country/DE", NULL };
  E2e *e2e = e2e_start (NULL);

  e2e_wait_until_open (e2e);
  e2e_wait_for_focus (e2e, "Map of the countries*");
  e2e_stop (e2e);
  e2e = e2e_start (&(E2eOptions) { .arguments = arguments });
  e2e_wait_for_page (e2e, "Country", "Germany, *");
  e2e_wait_for_focus (e2e, "Germany, *");
  e2e_stop (e2e);
}

static void
test_escape (void)
{
  g_autoptr (E2e) e2e = e2e_start (NULL);

  open_country (e2e, "Germany", "Germany, *");
  e2e_key_until_focus (e2e, "Down", "Intelligence sharing, *");
  e2e_key (e2e, "Return");
  e2e_wait_for_page (e2e, "Position", "Germany, *");
  e2e_key (e2e, "Escape");
  e2e_wait_for_page (e2e, "Country", "Germany, *");
  e2e_wait_for_focus (e2e, "Intelligence sharing, *");
}

/* The field of a search that was ended with Enter, or the row that was entered: but not the view. */
static gboolean
is_in_list (E2e *e2e, gpointer data G_GNUC_UNUSED)
{
  g_autoptr (E2eNode) focus = e2e_get_focus (e2e);
  g_autofree char *name = e2e_get_name (focus);

  return g_str_equal (name, "Find a country by any name") || g_pattern_match_simple ("Germany, *, *", name);
}

/* Backwards through a page to what is above it: no row holds the keyboard fast. */
static void
test_close (void)
{
  g_autoptr (E2e) e2e = e2e_start (NULL);

  open_country (e2e, "Germany", "Germany, *");
  e2e_key_until_focus (e2e, "<Shift>Tab", "Close and show the list");
  e2e_key (e2e, "space");
  e2e_wait_for_gone (e2e, ATSPI_ROLE_PUSH_BUTTON, "Back to the page before");
  e2e_wait_until (e2e, is_in_list, NULL, "the keyboard in the list");
}

static void
test_neighbours (void)
{
  g_autoptr (E2e) e2e = e2e_start (NULL);

  e2e_wait_until_open (e2e);
  e2e_search (e2e, "");
  e2e_key_until_focus (e2e, "Down", "Canada, *");
  e2e_key (e2e, "Return");
  e2e_wait_for_page (e2e, "Country", "Canada, *");
  e2e_key (e2e, "<Alt>Down");
  e2e_wait_for_page (e2e, "Country", "Costa Rica, *");
  e2e_wait_for_focus (e2e, "Costa Rica, *");
  e2e_key (e2e, "<Alt>Up");
  e2e_wait_for_page (e2e, "Country", "Canada, *");
  e2e_wait_for_focus (e2e, "Canada, *");
}

static void
test_drop_down (void)
{
  g_autoptr (E2e) e2e = e2e_start (NULL);
  g_autoptr (E2eNode) combo = NULL;
  g_autoptr (E2eNode) button = NULL;
  g_autoptr (E2eNode) title = NULL;

  e2e_wait_until_open (e2e);
  combo = e2e_wait_for (e2e, ATSPI_ROLE_COMBO_BOX, "Question");
  button = e2e_find_within (combo, ATSPI_ROLE_PUSH_BUTTON, "*");
  for (guint i = 0; i < 30 && !e2e_has_state (button, ATSPI_STATE_FOCUSED); i++)
    e2e_key_until_focus (e2e, "Tab", "*");
  e2e_key (e2e, "space");
  e2e_wait_for_state (e2e, button, ATSPI_STATE_PRESSED, TRUE);
  e2e_key (e2e, "Down");
  e2e_key (e2e, "Return");
  title = e2e_wait_for (e2e, ATSPI_ROLE_LABEL, "*known position on Government");
  e2e_wait_for_state (e2e, button, ATSPI_STATE_FOCUSED, TRUE);
}

/* From the view a page opens beside it, and the keyboard stays where it was. */
static void
test_view (void)
{
  g_autoptr (E2e) e2e = e2e_start (NULL);

  e2e_wait_until_open (e2e);
  e2e_click_map (e2e, 134, -25);
  e2e_wait_for_page (e2e, "Country", "Australia, *");
  e2e_wait_for_focus (e2e, "Map of the countries");
  e2e_key (e2e, "<Alt>Left");
  e2e_wait_until_open (e2e);
  e2e_wait_for_focus (e2e, "Map of the countries");
}

/* A list of two hundred countries is one stop on the way, not two hundred. */
static void
test_tab (void)
{
  g_autoptr (E2e) e2e = e2e_start (NULL);

  e2e_wait_until_open (e2e);
  e2e_search (e2e, "");
  e2e_key_until_focus (e2e, "Tab", "Excluded, * countries");
  e2e_key (e2e, "Tab");
  e2e_wait_for_focus (e2e, "Map of the countries*");
  e2e_key (e2e, "<Shift>Tab");
  e2e_wait_for_focus (e2e, "Excluded, * countries");
}

static void
add_tests (void)
{
  g_test_add_func ("/e2e/keyboard/start", test_start);
  g_test_add_func ("/e2e/keyboard/close", test_close);
  g_test_add_func ("/e2e/keyboard/tab", test_tab);
  g_test_add_func ("/e2e/keyboard/escape", test_escape);
  g_test_add_func ("/e2e/keyboard/neighbours", test_neighbours);
  g_test_add_func ("/e2e/keyboard/drop-down", test_drop_down);
  g_test_add_func ("/e2e/keyboard/view", test_view);
}

int
main (int argc, char *argv[])
{
  return e2e_run (argc, argv, add_tests);
}
