/* SPDX-License-Identifier: GPL-3.0-or-later
 * End to end: finding a country by any of its names. */
#include "e2e-harness.h"

static void
test_other_name (void)
{
  g_autoptr (E2e) e2e = e2e_start (NULL);

  e2e_wait_until_open (e2e);
  e2e_search (e2e, "UK");
  e2e_key (e2e, "Return");
  e2e_wait_for_page (e2e, "Country", "United Kingdom, *");
}

static void
test_nonsense (void)
{
  g_autoptr (E2e) e2e = e2e_start (NULL);
  g_autoptr (E2eNode) title = NULL;
  g_autoptr (E2eNode) what = NULL;
  g_autoptr (E2eNode) page = NULL;

  e2e_wait_until_open (e2e);
  e2e_search (e2e, "xyzzy");
  title = e2e_wait_for (e2e, ATSPI_ROLE_LABEL, "No Country Found");
  what = e2e_wait_for (e2e, ATSPI_ROLE_LABEL, "*“xyzzy”*");
  e2e_screenshot (e2e, "empty");
  e2e_key (e2e, "Return");
  e2e_wait_for_focus (e2e, "Find a country by any name");
  page = e2e_get_page (e2e);
  g_assert_null (page);
}

static void
test_escape (void)
{
  g_autoptr (E2e) e2e = e2e_start (NULL);
  g_autoptr (E2eNode) field = NULL;
  g_autoptr (E2eNode) whole = NULL;

  e2e_wait_until_open (e2e);
  e2e_search (e2e, "xyzzy");
  e2e_key (e2e, "Escape");
  field = e2e_wait_for (e2e, ATSPI_ROLE_ENTRY, "Find a country by any name");
  e2e_wait_for_text (e2e, field, "");
  whole = e2e_wait_for_row (e2e, "Excluded, * countries");
  e2e_wait_for_gone (e2e, ATSPI_ROLE_LABEL, "No Country Found");
  e2e_wait_for_focus (e2e, "Find a country by any name");
}

/* Types on at once, as one does who does not look. */
static void
search_again (int width, gboolean hidden)
{
  g_autoptr (E2e) e2e = e2e_start (&(E2eOptions) { .width = width, .height = 800 });
  g_autoptr (E2eNode) field = NULL;
  g_autoptr (E2eNode) first = NULL;

  e2e_wait_until_open (e2e);
  e2e_search (e2e, "france");
  e2e_key (e2e, "Return");
  e2e_wait_for_page (e2e, "Country", "France, *");
  if (hidden)
    {
      e2e_key (e2e, "F9");
      e2e_wait_for_gone (e2e, ATSPI_ROLE_PUSH_BUTTON, "Back to the page before");
    }
  e2e_key (e2e, "<Control>f");
  e2e_type (e2e, "cote divoire");
  field = e2e_wait_for (e2e, ATSPI_ROLE_ENTRY, "Find a country by any name");
  e2e_wait_for_text (e2e, field, "cote divoire");
  first = e2e_wait_for_row (e2e, "C* d’Ivoire, *");
}

static void
test_from_page (void)
{
  search_again (1200, FALSE);
}

/* The key brings the list back, and nothing that is typed then is lost. */
static void
test_from_hidden (void)
{
  search_again (1200, TRUE);
}

static void
test_from_view (void)
{
  search_again (400, TRUE);
}

static void
add_tests (void)
{
  g_test_add_func ("/e2e/search/other-name", test_other_name);
  g_test_add_func ("/e2e/search/nonsense", test_nonsense);
  g_test_add_func ("/e2e/search/escape", test_escape);
  g_test_add_func ("/e2e/search/from-page", test_from_page);
  g_test_add_func ("/e2e/search/from-hidden", test_from_hidden);
  g_test_add_func ("/e2e/search/from-view", test_from_view);
}

int
main (int argc, char *argv[])
{
  return e2e_run (argc, argv, add_tests);
}
