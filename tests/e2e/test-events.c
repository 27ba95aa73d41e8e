/* SPDX-License-Identifier: GPL-3.0-or-later
 * End to end: what happened is found by words, opened, followed to its source, and counted by year. */
#include "e2e-harness.h"
#include "e2e-records.h"

#define FIELD "Search events and positions"

static void
go_to_events (E2e *e2e)
{
  g_autoptr (E2eNode) list = NULL;

  e2e_wait_until_open (e2e);
  e2e_key (e2e, "<Alt>4");
  list = e2e_wait_for (e2e, ATSPI_ROLE_LIST, "What happened");
  e2e_key (e2e, "<Control>f");
  e2e_wait_for_focus (e2e, FIELD);
}

#define VOTE "2 December 1970: Parliament voted to end the trial (Vote · *"
#define VOTE_PAGE "2 December 1970, Parliament voted to end the trial, Vote"

static E2e *
start_second (void)
{
  g_autofree char *path = e2e_get_data_path ("second.json");
  const char *const arguments[] = { path, NULL };

  return e2e_start (&(E2eOptions) { .arguments = arguments, .width = 1200, .height = 800 });
}

/* By words, its page, its source, and back to both: with the mouse. */
static void
test_from_words_to_source (void)
{
  g_autoptr (E2e) e2e = start_second ();
  g_autoptr (E2eNode) row = NULL;
  g_autoptr (E2eNode) source = NULL;
  g_autoptr (E2eNode) head = NULL;

  go_to_events (e2e);
  e2e_type (e2e, "voted");
  e2e_wait_for_gone (e2e, ATSPI_ROLE_LIST_ITEM, "*Conference compared timetables*");
  head = e2e_wait_for (e2e, ATSPI_ROLE_LIST_ITEM, "1970: 1 event");
  row = e2e_wait_for (e2e, ATSPI_ROLE_LIST_ITEM, VOTE);
  e2e_click (e2e, row);
  e2e_wait_for_page (e2e, "Event", VOTE_PAGE);
  source = e2e_wait_for_row (e2e, "*debate on standard time*");
  e2e_click (e2e, source);
  e2e_wait_for_page (e2e, "Source", "*debate on standard time*");
  e2e_wait_for_state (e2e, row, ATSPI_STATE_SELECTED, TRUE);
  e2e_key (e2e, "<Alt>Left");
  e2e_wait_for_page (e2e, "Event", VOTE_PAGE);
  e2e_wait_for_state (e2e, row, ATSPI_STATE_SELECTED, TRUE);
}

/* By kind and to its page, with nothing but the keyboard. */
static void
test_by_keyboard (void)
{
  g_autoptr (E2e) e2e = start_second ();
  g_autoptr (E2eNode) check = NULL;

  go_to_events (e2e);
  e2e_key_until_focus (e2e, "Tab", "Kinds");
  e2e_key (e2e, "space");
  e2e_wait_for_focus (e2e, "Position change, *");
  e2e_key_until_focus (e2e, "Down", "Vote, *");
  check = e2e_get_focus (e2e);
  e2e_key (e2e, "space");
  e2e_wait_for_state (e2e, check, ATSPI_STATE_CHECKED, TRUE);
  e2e_wait_for_gone (e2e, ATSPI_ROLE_LIST_ITEM, "*Conference compared timetables*");
  e2e_key (e2e, "Escape");
  e2e_wait_for_focus (e2e, "Kinds");
  e2e_key_until_focus (e2e, "Tab", "19??: *");
  e2e_key_until_focus (e2e, "Down", VOTE);
  e2e_key (e2e, "Return");
  e2e_wait_for_page (e2e, "Event", VOTE_PAGE);
}

static guint
count_year (const char *what, const char *key, const char *year)
{
  const char *const arguments[] = { what, NULL };
  g_autoptr (JsonNode) listed = e2e_list (arguments);
  JsonArray *items = e2e_get_items (listed);
  guint n = 0;

  for (guint i = 0; i < json_array_get_length (items); i++)
    n += g_str_has_prefix (e2e_get_member (json_array_get_object_element (items, i), key), year);
  return n;
}

/* The heads of the years say what the dataset has; the last ones, which are in view at once. */
static void
test_years (void)
{
  g_autoptr (E2e) e2e = e2e_start (&(E2eOptions) { .width = 1200, .height = 800 });
  guint n_events = count_year ("events", "date", "2026");
  guint n_changes = count_year ("changes", "date", "2026");
  g_autofree char *name = g_strdup_printf ("2026: %u changes, * %u events", n_changes, n_events);
  g_autoptr (E2eNode) head = NULL;

  go_to_events (e2e);
  g_assert_cmpuint (n_events, >, 1);
  g_assert_cmpuint (n_changes, >, 1);
  head = e2e_wait_for (e2e, ATSPI_ROLE_LIST_ITEM, name);
  e2e_screenshot (e2e, "events");
}

static void
add_tests (void)
{
  g_test_add_func ("/e2e/events/from-words-to-source", test_from_words_to_source);
  g_test_add_func ("/e2e/events/by-keyboard", test_by_keyboard);
  g_test_add_func ("/e2e/events/years", test_years);
}

int
main (int argc, char **argv)
{
  return e2e_run (argc, argv, add_tests);
}
