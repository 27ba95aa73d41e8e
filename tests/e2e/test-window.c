/* SPDX-License-Identifier: GPL-3.0-or-later
 * End to end: one window in all its sizes, and what it keeps for the next time. */
#include "e2e-harness.h"

#include <string.h>

static gboolean
is_list_shown (E2e *e2e, gpointer data)
{
  g_autoptr (E2eNode) list = e2e_get_list (e2e);

  return (list != NULL) == GPOINTER_TO_INT (data);
}

static void
wait_for_list (E2e *e2e, gboolean shown)
{
  e2e_wait_until (e2e, is_list_shown, GINT_TO_POINTER (shown), shown ? "the list" : "the end of the list");
}

static gboolean
is_view_shown (E2e *e2e, gpointer data)
{
  g_autoptr (E2eNode) title = e2e_find (e2e, ATSPI_ROLE_IMAGE, "Map of the countries");

  return (title != NULL) == GPOINTER_TO_INT (data);
}

static void
wait_for_view (E2e *e2e, gboolean shown)
{
  e2e_wait_until (e2e, is_view_shown, GINT_TO_POINTER (shown), shown ? "the view" : "the end of the view");
}

/* What is open stays open while the window gets narrow and wide. */
static void
test_sizes (void)
{
  g_autoptr (E2e) e2e = e2e_start (NULL);

  e2e_wait_until_open (e2e);
  e2e_search (e2e, "Germany");
  e2e_key (e2e, "Return");
  e2e_wait_for_page (e2e, "Country", "Germany, *");
  wait_for_view (e2e, TRUE);
  e2e_resize (e2e, 400, 800);
  wait_for_view (e2e, FALSE);
  e2e_wait_for_page (e2e, "Country", "Germany, *");
  e2e_key (e2e, "F9");
  wait_for_view (e2e, TRUE);
  e2e_screenshot (e2e, "narrow");
  e2e_resize (e2e, 1600, 900);
  wait_for_list (e2e, TRUE);
  e2e_wait_for_page (e2e, "Country", "Germany, *");
  wait_for_view (e2e, TRUE);
  e2e_screenshot (e2e, "wide");
  e2e_resize (e2e, 1200, 800);
  wait_for_list (e2e, FALSE);
  e2e_wait_for_page (e2e, "Country", "Germany, *");
}

static void
test_slot (void)
{
  g_autoptr (E2e) e2e = e2e_start (NULL);
  g_autoptr (E2eNode) toggle = NULL;

  e2e_wait_until_open (e2e);
  e2e_key (e2e, "F9");
  wait_for_list (e2e, FALSE);
  toggle = e2e_wait_for (e2e, ATSPI_ROLE_PUSH_BUTTON, "Show the list and pages");
  e2e_wait_for_state (e2e, toggle, ATSPI_STATE_PRESSED, FALSE);
  e2e_click (e2e, toggle);
  wait_for_list (e2e, TRUE);
  e2e_wait_for_state (e2e, toggle, ATSPI_STATE_PRESSED, TRUE);
}

/* What a click opens must not move what the pointer is on: the next click there means the neighbour. */
static void
check_place_kept (int width)
{
  g_autoptr (E2e) e2e = e2e_start (&(E2eOptions) { .width = width, .height = 800 });
  g_autoptr (E2eNode) map = NULL;
  AtspiRect before = { 0 };
  AtspiRect after = { 0 };

  e2e_wait_until_open (e2e);
  map = e2e_wait_for (e2e, ATSPI_ROLE_IMAGE, "Map of the countries");
  e2e_wait_until_still (e2e, map);
  e2e_get_place (map, &before);
  e2e_click_map (e2e, -52, -8);
  e2e_wait_for_page (e2e, "Country", "Brazil, *");
  e2e_wait_until_still (e2e, map);
  e2e_get_place (map, &after);
  e2e_click_map (e2e, -65, -35);
  e2e_wait_for_page (e2e, "Country", "Argentina, *");
  if (before.x != after.x || before.y != after.y || before.width != after.width || before.height != after.height)
    e2e_fail (e2e, "the view moved by %d, %d", after.x - before.x, after.y - before.y);
}

static void
test_place_kept (void)
{
  check_place_kept (1200);
}

static void
test_place_kept_when_wide (void)
{
  check_place_kept (1600);
}

static int
get_width (E2e *e2e)
{
  g_autoptr (E2eNode) window = e2e_get_window (e2e);
  AtspiRect place = { 0 };

  e2e_get_place (window, &place);
  return place.width;
}

/* A window does not grow because of what is chosen in it. */
static void
test_narrow_past (void)
{
  g_autoptr (E2e) e2e = e2e_start (&(E2eOptions) { .width = 420, .height = 800 });
  g_autoptr (E2eNode) subtitle = NULL;
  int before;

  e2e_wait_until_open (e2e);
  before = get_width (e2e);
  e2e_set_date (e2e, "2019-06-01");
  subtitle = e2e_wait_for (e2e, ATSPI_ROLE_LABEL, "As of 1 June 2019");
  if (get_width (e2e) != before)
    e2e_fail (e2e, "the window grew from %d to %d pixels", before, get_width (e2e));
}

/* That nothing is written on standard error, and a picture to look at. */
static void
test_appearance (gconstpointer data)
{
  g_autoptr (E2e) e2e = e2e_start (data);
  g_autoptr (E2eNode) row = e2e_wait_for_row (e2e, "Australia, *");

  e2e_click (e2e, row);
  e2e_wait_for_page (e2e, "*", "*");
  e2e_screenshot (e2e, "appearance");
}

static const char *const dark_variables[] = { "ADW_DEBUG_COLOR_SCHEME=prefer-dark", NULL };
static const char *const contrast_variables[] = { "ADW_DEBUG_COLOR_SCHEME=prefer-dark", "ADW_DEBUG_HIGH_CONTRAST=1",
                                                  NULL };
static const E2eOptions dark = { .environment = dark_variables };
static const E2eOptions contrast = { .environment = contrast_variables };

/* What OpenGL in software consists of is not even loaded. */
static void
test_no_gpu (void)
{
  static const char *const unsaid[] = { "GSK_RENDERER=", NULL };
  g_autoptr (E2e) e2e = NULL;
  g_autoptr (E2eNode) window = NULL;
  g_autofree char *path = NULL;
  g_autofree char *loaded = NULL;

  if (g_file_test ("/dev/dri", G_FILE_TEST_EXISTS) || g_file_test ("/dev/nvidiactl", G_FILE_TEST_EXISTS))
    {
      g_test_skip ("there may be a GPU");
      return;
    }
  e2e = e2e_start (&(E2eOptions) { .environment = unsaid });
  e2e_wait_until_open (e2e);
  window = e2e_get_window (e2e);
  if (window == NULL)
    return;
  path = g_strdup_printf ("/proc/%u/maps", atspi_accessible_get_process_id (window, NULL));
  g_assert_true (g_file_get_contents (path, &loaded, NULL, NULL));
  g_assert_nonnull (strstr (loaded, "libgtk-4"));
  g_assert_null (strstr (loaded, "libLLVM"));
  g_assert_null (strstr (loaded, "swrast"));
}

static void
add_tests (void)
{
  g_test_add_func ("/e2e/window/sizes", test_sizes);
  g_test_add_func ("/e2e/window/slot", test_slot);
  g_test_add_func ("/e2e/window/narrow-past", test_narrow_past);
  g_test_add_func ("/e2e/window/no-gpu", test_no_gpu);
  g_test_add_data_func ("/e2e/window/dark", &dark, test_appearance);
  g_test_add_data_func ("/e2e/window/contrast", &contrast, test_appearance);
  g_test_add_func ("/e2e/window/place-kept", test_place_kept);
  g_test_add_func ("/e2e/window/place-kept-when-wide", test_place_kept_when_wide);
}

int
main (int argc, char *argv[])
{
  return e2e_run (argc, argv, add_tests);
}
