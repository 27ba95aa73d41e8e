/* SPDX-License-Identifier: GPL-3.0-or-later
 * End to end: what happened is counted by year, as the dataset has it. */
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
  g_test_add_func ("/e2e/events/years", test_years);
}

int
main (int argc, char **argv)
{
  return e2e_run (argc, argv, add_tests);
}
