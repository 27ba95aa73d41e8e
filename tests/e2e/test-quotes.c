/* SPDX-License-Identifier: GPL-3.0-or-later
 * End to end: the quotes, with the keyboard alone and by clicks: found, ordered, opened, read, and back again. */
#include "e2e-harness.h"

#define FIELD "Search the quotes"

static E2e *
start (int width)
{
  g_autofree char *path = e2e_get_data_path ("second.json");
  const char *const arguments[] = { path, NULL };

  return e2e_start (&(E2eOptions) { .arguments = arguments, .width = width, .height = 800 });
}

static void
go_to_quotes (E2e *e2e)
{
  e2e_wait_until_open (e2e);
  e2e_key (e2e, "<Alt>2");
  e2e_key (e2e, "<Control>f");
  e2e_wait_for_focus (e2e, FIELD);
}

/* From the field into the list, to the next, its page, large, and back to the row where one was. */
static void
test_by_keyboard (void)
{
  g_autoptr (E2e) e2e = start (1200);
  g_autoptr (E2eNode) place = NULL;
  g_autoptr (E2eNode) next = NULL;

  go_to_quotes (e2e);
  e2e_type (e2e, "trial");
  e2e_key (e2e, "Down");
  e2e_wait_for_focus (e2e, "Una Sample, *");
  e2e_key (e2e, "End");
  e2e_wait_for_focus (e2e, "Sam Sample, *");
  e2e_key (e2e, "space");
  e2e_wait_for_page (e2e, "Quote", "*The trial should run for another year*");
  e2e_key (e2e, "Return");
  place = e2e_wait_for (e2e, ATSPI_ROLE_STATUS_BAR, "3 of 3");
  e2e_key (e2e, "<Alt>Up");
  next = e2e_wait_for (e2e, ATSPI_ROLE_STATUS_BAR, "2 of 3");
  e2e_key (e2e, "Escape");
  e2e_wait_for_gone (e2e, ATSPI_ROLE_STATUS_BAR, "2 of 3");
  e2e_wait_for_focus (e2e, "Ann Example, *");
}

/* A click opens the page beside the list; Back and Forward go through pages and views alike. */
static void
test_views_and_history (void)
{
  g_autoptr (E2e) e2e = start (1200);
  g_autoptr (E2eNode) quotes = NULL;
  g_autoptr (E2eNode) row = NULL;
  g_autoptr (E2eNode) map = NULL;

  go_to_quotes (e2e);
  quotes = e2e_wait_for (e2e, ATSPI_ROLE_LIST, "Quotes");
  row = e2e_wait_for (e2e, ATSPI_ROLE_LIST_ITEM, "Paul Exemple, *");
  e2e_click (e2e, row);
  e2e_wait_for_page (e2e, "Quote", "*Une heure de lumière*");
  e2e_key (e2e, "<Alt>Down");
  e2e_wait_for_page (e2e, "Quote", "*We shall see how people like*");
  e2e_key (e2e, "<Alt>1");
  e2e_wait_for_gone (e2e, ATSPI_ROLE_LIST, "Quotes");
  map = e2e_wait_for (e2e, ATSPI_ROLE_IMAGE, "Map of the countries");
  e2e_wait_for_page (e2e, "Quote", "*We shall see how people like*");
  e2e_key (e2e, "<Alt>Left");
  g_clear_object (&quotes);
  quotes = e2e_wait_for (e2e, ATSPI_ROLE_LIST, "Quotes");
  e2e_key (e2e, "<Alt>Left");
  e2e_wait_for_page (e2e, "Quote", "*Une heure de lumière*");
  e2e_key (e2e, "<Alt>Left");
  e2e_key (e2e, "<Alt>Left");
  e2e_wait_for_gone (e2e, ATSPI_ROLE_LIST, "Quotes");
}

/* Where the views are below and there is room for one page, a quote that is opened is in front, and Back is the list. */
static void
test_narrow (void)
{
  g_autoptr (E2e) e2e = start (420);
  g_autoptr (E2eNode) row = NULL;
  g_autoptr (E2eNode) again = NULL;

  go_to_quotes (e2e);
  row = e2e_wait_for (e2e, ATSPI_ROLE_LIST_ITEM, "Karl Beispiel, *");
  e2e_click (e2e, row);
  e2e_wait_for_page (e2e, "Quote", "*Wir stellen die Uhren um*");
  e2e_key (e2e, "<Control>f");
  e2e_wait_for_focus (e2e, FIELD);
  again = e2e_wait_for (e2e, ATSPI_ROLE_LIST_ITEM, "Karl Beispiel, *");
  e2e_screenshot (e2e, "narrow");
}

static void
test_order (void)
{
  g_autoptr (E2e) e2e = start (1200);

  go_to_quotes (e2e);
  e2e_key (e2e, "Down");
  e2e_wait_for_focus (e2e, "Karl Beispiel, *");
  e2e_choose (e2e, "Order of the quotes", "Speaker");
  e2e_key (e2e, "<Control>f");
  e2e_wait_for_focus (e2e, FIELD);
  e2e_key (e2e, "Down");
  e2e_wait_for_focus (e2e, "Ann Example, *");
}

static void
test_copy (void)
{
  g_autoptr (E2e) e2e = start (1200);

  go_to_quotes (e2e);
  e2e_type (e2e, "cows");
  e2e_key (e2e, "Down");
  e2e_wait_for_focus (e2e, "Test Dairy*");
  e2e_key (e2e, "<Control>c");
  e2e_wait_for_toast (e2e, "Words of the quote copied");
  e2e_wait_for_clipboard (e2e, "text/plain;charset=utf-8", "The cows do not read the clock.");
}

static void
add_tests (void)
{
  g_test_add_func ("/e2e/quotes/by-keyboard", test_by_keyboard);
  g_test_add_func ("/e2e/quotes/views-and-history", test_views_and_history);
  g_test_add_func ("/e2e/quotes/narrow", test_narrow);
  g_test_add_func ("/e2e/quotes/order", test_order);
  g_test_add_func ("/e2e/quotes/copy", test_copy);
}

int
main (int argc, char *argv[])
{
  return e2e_run (argc, argv, add_tests);
}
