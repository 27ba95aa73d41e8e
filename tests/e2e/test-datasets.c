/* SPDX-License-Identifier: GPL-3.0-or-later
 * End to end: what the program is started with: a dataset, a broken one, a missing one, an address. */
#include "e2e-harness.h"

#include <glib/gstdio.h>
#include <string.h>

static E2e *
start_with (const char *argument)
{
  const char *arguments[] = { argument, NULL };

  return e2e_start (&(E2eOptions) { .arguments = arguments });
}

static void
wait_for_title (E2e *e2e, const char *title)
{
  g_autoptr (E2eNode) window = e2e_wait_for (e2e, ATSPI_ROLE_FRAME, title);
}

static void
choose_in_menu (E2e *e2e, const char *item)
{
  g_autoptr (E2eNode) found = NULL;

  e2e_key (e2e, "F10");
  found = e2e_wait_for (e2e, ATSPI_ROLE_MENU_ITEM, item);
  e2e_click (e2e, found);
}

static void
test_file (void)
{
  g_autofree char *path = e2e_get_data_path ("second.json");
  g_autoptr (E2e) e2e = start_with (path);
  g_autoptr (E2eNode) head = NULL;
  g_autoptr (E2eNode) row = NULL;
  g_autoptr (E2eNode) known = NULL;

  e2e_wait_until_open (e2e);
  wait_for_title (e2e, "Summer time in the 1970s (test data)");
  head = e2e_wait_for_row (e2e, "Used, 7 countries");
  row = e2e_wait_for_row (e2e, "Egypt, Used, since 1 May 1970");
  known =
    e2e_wait_for (e2e, ATSPI_ROLE_LABEL, "As of 30 June 1980: 10 of 12 countries have a known position on Summer time");
  choose_in_menu (e2e, "Open the Built-In Dataset");
  wait_for_title (e2e, "Huawei in 5G networks and allied intelligence sharing");
}

static void
check_problem (E2e *e2e, const char *message, const char *place)
{
  g_autoptr (E2eNode) list = NULL;
  g_autoptr (E2eNode) row = NULL;
  g_auto (GStrv) texts = NULL;

  wait_for_title (e2e, "Problems in the Dataset");
  list = e2e_wait_for (e2e, ATSPI_ROLE_LIST, "Problems");
  row = e2e_find_within (list, ATSPI_ROLE_LIST_ITEM, "*");
  texts = e2e_get_texts (row);
  g_assert_cmpuint (g_strv_length (texts), ==, 2);
  if (g_strv_length (texts) != 2)
    return;
  g_assert_true (g_pattern_match_simple (message, texts[0]));
  g_assert_cmpstr (texts[1], ==, place);
  e2e_screenshot (e2e, "problem");
}

/* With nothing open, the window says so and everything else can still be opened. */
static void
check_nothing_open (E2e *e2e)
{
  e2e_key (e2e, "Escape");
  wait_for_title (e2e, "Standpoint");
  choose_in_menu (e2e, "Open the Built-In Dataset");
  e2e_wait_until_open (e2e);
  wait_for_title (e2e, "Huawei in 5G networks and allied intelligence sharing");
}

static void
test_broken (void)
{
  static const char text[] = "{\n  \"countries\": [\n    {\"code\": \"DE\", \"name\": \"Germany\",}\n  ]\n}\n";
  g_autofree char *path = NULL;
  g_autofree char *place = NULL;
  int file = g_file_open_tmp ("standpoint-e2e-XXXXXX.json", &path, NULL);
  g_autoptr (E2e) e2e = NULL;

  g_close (file, NULL);
  g_file_set_contents (path, text, -1, NULL);
  e2e = start_with (path);
  place = g_strdup_printf ("%s, line 3, column 37", path);
  check_problem (e2e, "*", place);
  check_nothing_open (e2e);
  g_unlink (path);
}

static void
test_missing (void)
{
  g_autofree char *path = e2e_get_data_path ("no-such-file.json");
  g_autoptr (E2e) e2e = start_with (path);

  check_problem (e2e, "There is no such file*", path);
  check_nothing_open (e2e);
}

/* Nothing was open before, so the window must not say that it still is. */
static void
test_nothing_before (void)
{
  g_autofree char *path = e2e_get_data_path ("no-such-file.json");
  g_autoptr (E2e) e2e = start_with (path);
  g_autoptr (E2eNode) list = e2e_wait_for (e2e, ATSPI_ROLE_LIST, "Problems");
  g_autoptr (E2eNode) claim = e2e_find (e2e, ATSPI_ROLE_LABEL, "*open before*");

  if (claim != NULL)
    e2e_fail (e2e, "it says that what was open before is open still, and nothing was");
}

/* Records with mistakes are left out, and said to be. */
static void
test_mistakes (void)
{
  g_autofree char *path = e2e_get_data_path ("mistakes.json");
  g_autoptr (E2e) e2e = start_with (path);
  g_autoptr (E2eNode) list = NULL;

  e2e_wait_for_toast (e2e, "8 errors in the dataset*");
  wait_for_title (e2e, "School bells, with ten mistakes (test data)");
  choose_in_menu (e2e, "Problems in the Dataset");
  wait_for_title (e2e, "Problems in the Dataset");
  list = e2e_wait_for (e2e, ATSPI_ROLE_LIST, "Problems");
  if (list != NULL)
    g_assert_cmpint (atspi_accessible_get_child_count (list, NULL), >=, 10);
  e2e_key (e2e, "Escape");
  wait_for_title (e2e, "School bells, with ten mistakes (test data)");
}

static void
test_address (void)
{
  g_autoptr (E2e) e2e = start_with ("standpoint:huawei-5g/country/GB?on=2020-03-01");
  g_autoptr (E2eNode) subtitle = NULL;
  g_autoptr (E2eNode) row = NULL;

  e2e_wait_for_page (e2e, "Country", "United Kingdom, *");
  subtitle = e2e_wait_for (e2e, ATSPI_ROLE_LABEL, "As of 1 March 2020");
  row = e2e_wait_for_row (e2e, "Public 5G networks, Restricted, since 28 January 2020 *");
}

static void
test_unknown_country (void)
{
  g_autoptr (E2e) e2e = start_with ("standpoint:huawei-5g/country/XX");

  e2e_wait_for_toast (e2e, "*“XX”*");
  e2e_wait_until_open (e2e);
}

static void
test_other_dataset (void)
{
  g_autoptr (E2e) e2e = start_with ("standpoint:cats-and-dogs/country/GB");

  e2e_wait_for_toast (e2e, "*“cats-and-dogs”*");
  e2e_wait_until_open (e2e);
}

static void
add_tests (void)
{
  g_test_add_func ("/e2e/datasets/file", test_file);
  g_test_add_func ("/e2e/datasets/broken", test_broken);
  g_test_add_func ("/e2e/datasets/missing", test_missing);
  g_test_add_func ("/e2e/datasets/nothing-before", test_nothing_before);
  g_test_add_func ("/e2e/datasets/mistakes", test_mistakes);
  g_test_add_func ("/e2e/datasets/address", test_address);
  g_test_add_func ("/e2e/datasets/unknown-country", test_unknown_country);
  g_test_add_func ("/e2e/datasets/other-dataset", test_other_dataset);
}

int
main (int argc, char *argv[])
{
  return e2e_run (argc, argv, add_tests);
}
