/* SPDX-License-Identifier: GPL-3.0-or-later
 * End to end: a country is exported from the window into a dataset of its own, which then is opened. */
#include "e2e-harness.h"

static const char *const arguments[] = { "standpoint:huawei-5g/country/GB", NULL };

static gboolean
is_file (E2e *e2e G_GNUC_UNUSED, gpointer path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/* In the system's own dialog, whose field has a name already. */
static void
choose_file (E2e *e2e, const char *path)
{
  g_autoptr (E2eNode) button = e2e_wait_for (e2e, ATSPI_ROLE_PUSH_BUTTON, "*Export");

  e2e_wait_until_still (e2e, button);
  e2e_screenshot (e2e, "dialog");
  e2e_key (e2e, "<Control>a");
  e2e_type (e2e, path);
  e2e_key (e2e, "Return");
}

static void
export_to (E2e *e2e, const char *form, const char *path)
{
  g_autoptr (E2eNode) row = NULL;

  e2e_key (e2e, "<Control>e");
  row = e2e_wait_for (e2e, ATSPI_ROLE_LIST_ITEM, form);
  e2e_screenshot (e2e, "window");
  e2e_click (e2e, row);
  choose_file (e2e, path);
  e2e_wait_until (e2e, is_file, (gpointer) path, "the file");
}

static void
test_dataset (void)
{
  g_autoptr (E2e) e2e = e2e_start (&(E2eOptions) { .arguments = arguments });
  g_autofree char *path = g_build_filename (e2e_get_home (e2e), "gb.json", NULL);
  const char *const file[] = { path, NULL };

  e2e_wait_for_page (e2e, "Country", "United Kingdom*");
  export_to (e2e, "Dataset*", path);
  e2e_wait_for_toast (e2e, "Exported to “gb.json”");
  e2e_restart (e2e, &(E2eOptions) { .arguments = file });
  e2e_wait_until_open (e2e);
  {
    g_autoptr (E2eNode) row = e2e_wait_for_row (e2e, "United Kingdom*");

    g_assert_true (row != NULL || e2e_has_failed (e2e));
  }
}

static void
add_tests (void)
{
  g_test_add_func ("/e2e/export/dataset", test_dataset);
}

int
main (int argc, char *argv[])
{
  return e2e_run (argc, argv, add_tests);
}
