/* SPDX-License-Identifier: GPL-3.0-or-later
 * End to end: searching everything, with the keyboard and with the mouse. */
#include "e2e-harness.h"

static void
open_search (E2e *e2e)
{
  e2e_key (e2e, "<Control><Shift>f");
  e2e_wait_for_focus (e2e, "Search everything");
}

static void
wait_for_row (E2e *e2e, const char *name)
{
  g_autoptr (E2eNode) row = e2e_wait_for (e2e, ATSPI_ROLE_LIST_ITEM, name);
}

/* Open, type, Enter, without looking. */
static void
test_blind (void)
{
  g_autoptr (E2e) e2e = e2e_start (NULL);

  e2e_wait_until_open (e2e);
  open_search (e2e);
  e2e_type (e2e, "UK");
  e2e_key (e2e, "Return");
  e2e_wait_for_page (e2e, "Country", "United Kingdom, *");
}

static void
test_arrows (void)
{
  g_autoptr (E2e) e2e = e2e_start (NULL);

  e2e_wait_until_open (e2e);
  open_search (e2e);
  /* Of an agency, not of the country */
  e2e_type (e2e, "kahl");
  wait_for_row (e2e, "Bruno Kahl, President, Federal Intelligence Service (BND) * Germany, Actor");
  e2e_key (e2e, "<Control>a");
  e2e_type (e2e, "merkel");
  wait_for_row (e2e, "Angela Merkel, Chancellor * Germany, Actor");
  e2e_screenshot (e2e, "found");
  e2e_key (e2e, "Down");
  e2e_key_until_focus (e2e, "Up", "Search everything");
  /* Typing goes on in the field wherever the keyboard is */
  e2e_key (e2e, "Down");
  e2e_key (e2e, "Down");
  e2e_type (e2e, " chancellor");
  e2e_wait_for_focus (e2e, "Search everything");
  wait_for_row (e2e, "Angela Merkel, Chancellor * Germany, Actor");
  e2e_key (e2e, "Return");
  e2e_wait_for_page (e2e, "Actor", "Angela Merkel*");
}

static void
test_mouse (void)
{
  g_autoptr (E2e) e2e = e2e_start (NULL);
  g_autoptr (E2eNode) button = NULL;
  g_autoptr (E2eNode) row = NULL;

  e2e_wait_until_open (e2e);
  button = e2e_wait_for (e2e, ATSPI_ROLE_PUSH_BUTTON, "Search Everything");
  e2e_click (e2e, button);
  e2e_wait_for_focus (e2e, "Search everything");
  e2e_type (e2e, "holland");
  row = e2e_wait_for (e2e, ATSPI_ROLE_LIST_ITEM, "Netherlands, *");
  e2e_wait_until_still (e2e, row);
  e2e_click (e2e, row);
  e2e_wait_for_page (e2e, "Country", "Netherlands, *");
}

/* Escape closes the window and changes nothing; what led to something is offered again. */
static void
test_recent (void)
{
  g_autoptr (E2e) e2e = e2e_start (NULL);
  g_autoptr (E2eNode) page = NULL;

  e2e_wait_until_open (e2e);
  open_search (e2e);
  e2e_type (e2e, "xyzzy");
  e2e_wait_for_gone (e2e, ATSPI_ROLE_LIST_ITEM, "*");
  e2e_key (e2e, "Escape");
  e2e_wait_for_gone (e2e, ATSPI_ROLE_ENTRY, "Search everything");
  page = e2e_get_page (e2e);
  g_assert_null (page);
  open_search (e2e);
  e2e_type (e2e, "Turkiye");
  e2e_key (e2e, "Return");
  e2e_wait_for_page (e2e, "Country", "T*rk*, *");
  open_search (e2e);
  wait_for_row (e2e, "Turkiye");
  e2e_screenshot (e2e, "recent");
  e2e_key (e2e, "Return");
  wait_for_row (e2e, "T*rk*, 5G networks: *, Country");
}

static void
test_nothing (void)
{
  g_autoptr (E2e) e2e = e2e_start (NULL);
  g_autoptr (E2eNode) what = NULL;
  g_autoptr (E2eNode) way = NULL;

  e2e_wait_until_open (e2e);
  open_search (e2e);
  e2e_type (e2e, "huawie");
  what = e2e_wait_for (e2e, ATSPI_ROLE_LABEL, "Nothing in 196 countries, * sources has “huawie”.");
  way = e2e_wait_for (e2e, ATSPI_ROLE_PUSH_BUTTON, "Search for “Huawei”: * results");
  e2e_screenshot (e2e, "nothing");
  e2e_wait_until_still (e2e, way);
  e2e_click (e2e, way);
  wait_for_row (e2e, "*Huawei*");
}

/* From the list's own search, where it finds nothing. */
static void
test_offer (void)
{
  g_autoptr (E2e) e2e = e2e_start (&(E2eOptions) { .width = 400, .height = 800 });
  g_autoptr (E2eNode) offer = NULL;

  e2e_wait_until_open (e2e);
  e2e_search (e2e, "pompeo");
  offer = e2e_wait_for (e2e, ATSPI_ROLE_PUSH_BUTTON, "Search everything for “pompeo”");
  e2e_wait_until_still (e2e, offer);
  e2e_screenshot (e2e, "offer");
  e2e_click (e2e, offer);
  wait_for_row (e2e, "Mike Pompeo, *");
  e2e_screenshot (e2e, "narrow");
  e2e_key (e2e, "Return");
  e2e_wait_for_page (e2e, "Actor", "Mike Pompeo*");
}

static void
test_quotes (void)
{
  g_autoptr (E2e) e2e = e2e_start (NULL);
  g_autoptr (E2eNode) all = NULL;

  e2e_wait_until_open (e2e);
  open_search (e2e);
  e2e_type (e2e, "back door");
  all = e2e_wait_for (e2e, ATSPI_ROLE_LIST_ITEM, "Show all * in Quotes");
  e2e_wait_until_still (e2e, all);
  e2e_click (e2e, all);
  e2e_wait_for_gone (e2e, ATSPI_ROLE_ENTRY, "Search everything");
}

static void
add_tests (void)
{
  g_test_add_func ("/e2e/everything/blind", test_blind);
  g_test_add_func ("/e2e/everything/arrows", test_arrows);
  g_test_add_func ("/e2e/everything/mouse", test_mouse);
  g_test_add_func ("/e2e/everything/recent", test_recent);
  g_test_add_func ("/e2e/everything/nothing", test_nothing);
  g_test_add_func ("/e2e/everything/offer", test_offer);
  g_test_add_func ("/e2e/everything/quotes", test_quotes);
}

int
main (int argc, char *argv[])
{
  return e2e_run (argc, argv, add_tests);
}
