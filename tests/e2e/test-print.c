/* SPDX-License-Identifier: GPL-3.0-or-later
 * End to end: a country is printed from the window, through the system's own dialog, into a file. */
#include "e2e-harness.h"
#include "e2e-records.h"

#include <stdio.h>
#include <string.h>

#define NAME "standpoint-GB-2026-11-21.pdf"

static const char *const arguments[] = { "standpoint:huawei-5g/country/GB", NULL };

static gboolean
is_file (E2e *e2e G_GNUC_UNUSED, gpointer path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/* By their role and name, when they can be pressed. */
static void
press (E2e *e2e, const char *name)
{
  g_autoptr (E2eNode) button = e2e_wait_for (e2e, ATSPI_ROLE_PUSH_BUTTON, name);

  e2e_wait_for_state (e2e, button, ATSPI_STATE_SENSITIVE, TRUE);
  e2e_press (e2e, button);
}

static void
open_print_window (E2e *e2e)
{
  e2e_wait_for_page (e2e, "Country", "United Kingdom*");
  e2e_key (e2e, "<Control>p");
  {
    g_autoptr (E2eNode) pages = e2e_wait_for (e2e, ATSPI_ROLE_IMAGE, "Page 1 of *");

    g_assert_true (pages != NULL || e2e_has_failed (e2e));
  }
}

static char *
read_text (const char *path)
{
  const char *const command[] = { "pdftotext", "-raw", path, "-", NULL };
  char *text = NULL;

  g_assert_true (g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &text, NULL, NULL,
                               NULL));
  return text;
}

/* Lines end where the paper does; hyphens at their ends are in the words. */
static char *
join_lines (const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \n\f\302\240", -1);
  GString *joined = g_string_new (NULL);

  for (char **word = words; *word != NULL; word++)
    if (**word != '\0')
      g_string_append (joined, *word);
  return g_string_free (joined, FALSE);
}

static gboolean
has_a_quote (const char *pages)
{
  g_autoptr (JsonNode) part = e2e_load_part ("country-gb.json");
  JsonArray *quotes = json_object_get_array_member (json_node_get_object (part), "quotes");

  for (guint i = 0; i < json_array_get_length (quotes); i++)
    {
      g_autofree char *quote = join_lines (e2e_get_member (json_array_get_object_element (quotes, i), "text"));

      if (strstr (pages, quote) != NULL)
        return TRUE;
    }
  return FALSE;
}

/* In the list of printers, which GTK fills bit by bit. */
static E2eNode *
find_printer (E2e *e2e)
{
  g_autoptr (E2eNode) list = e2e_find (e2e, ATSPI_ROLE_LIST, "*");

  return list ? e2e_find_within (list, ATSPI_ROLE_LABEL, "Print to File") : NULL;
}

static gboolean
has_printer (E2e *e2e, gpointer data G_GNUC_UNUSED)
{
  g_autoptr (E2eNode) printer = find_printer (e2e);

  return printer != NULL;
}

static void
choose_file (E2e *e2e)
{
  g_autoptr (E2eNode) row = NULL;

  press (e2e, "Print…*");
  e2e_wait_until (e2e, has_printer, NULL, "“Print to File”");
  row = find_printer (e2e);
  e2e_click (e2e, row);
  e2e_screenshot (e2e, "dialog");
}

/* Its text, from where the dialog offers to put it; NULL after a failure, and where there is nothing to read it with. */
static char *
print_it (E2e *e2e)
{
  g_autofree char *tool = g_find_program_in_path ("pdftotext");
  g_autofree char *path = g_build_filename (e2e_get_home (e2e), NAME, NULL);

  press (e2e, "*Print");
  e2e_wait_until (e2e, is_file, path, "the file");
  e2e_wait_for_toast (e2e, "Saved as “" NAME "”");
  if (e2e_has_failed (e2e))
    return NULL;
  if (tool == NULL)
    g_test_skip ("pdftotext is missing");
  return tool ? read_text (path) : NULL;
}

static void
test_to_file (void)
{
  g_autoptr (E2e) e2e = e2e_start (&(E2eOptions) { .arguments = arguments });
  g_autofree char *text = NULL;
  g_autofree char *pages = NULL;

  open_print_window (e2e);
  e2e_screenshot (e2e, "window");
  choose_file (e2e);
  text = print_it (e2e);
  if (text == NULL)
    return;
  pages = join_lines (text);
  g_assert_nonnull (strstr (text, "United Kingdom"));
  g_assert_nonnull (strstr (text, "As of 21 November 2026"));
  g_assert_true (has_a_quote (pages));
}

static void
choose_pages (E2e *e2e, const char *text)
{
  g_autoptr (E2eNode) range = NULL;
  g_autoptr (E2eNode) pages = NULL;

  choose_file (e2e);
  range = e2e_wait_for (e2e, ATSPI_ROLE_CHECK_BOX, "Pag*es:*");
  e2e_click (e2e, range);
  pages = e2e_wait_for (e2e, ATSPI_ROLE_ENTRY, "*");
  e2e_wait_for_state (e2e, pages, ATSPI_STATE_SENSITIVE, TRUE);
  e2e_click (e2e, pages);
  e2e_type (e2e, text);
  e2e_wait_for_text (e2e, pages, text);
}

/* Of the pages, those that the dialog asks for, and no others; where there are none such, that is said. */
static void
test_range (void)
{
  g_autoptr (E2e) e2e = e2e_start (&(E2eOptions) { .arguments = arguments });
  g_autoptr (E2eNode) told = NULL;
  g_autofree char *text = NULL;

  open_print_window (e2e);
  choose_pages (e2e, "99");
  press (e2e, "*Print");
  told = e2e_wait_for (e2e, ATSPI_ROLE_LABEL, "None of the pages asked for is there: it has * pages.");
  e2e_key (e2e, "Escape");
  choose_pages (e2e, "2");
  text = print_it (e2e);
  if (text == NULL)
    return;
  g_assert_nonnull (strstr (text, "Page 2 of "));
  g_assert_null (strstr (text, "Page 1 of "));
  g_assert_null (strstr (text, "Page 3 of "));
}

/* It has a button "Cancel", too. */
static gboolean
is_dialog_gone (E2e *e2e, gpointer data G_GNUC_UNUSED)
{
  return !has_printer (e2e, NULL);
}

static void
wait_for_dialog_gone (E2e *e2e)
{
  e2e_wait_until (e2e, is_dialog_gone, NULL, "the end of the dialog");
}

static gboolean
is_cancelled (E2e *e2e, gpointer data G_GNUC_UNUSED)
{
  g_autoptr (E2eNode) button = e2e_find (e2e, ATSPI_ROLE_PUSH_BUTTON, "Save as PDF…*");

  return button != NULL && e2e_has_state (button, ATSPI_STATE_SENSITIVE);
}

/* All countries, and all of them, so that there is time for it. */
static void
test_cancel (void)
{
  g_autoptr (E2e) e2e = e2e_start (&(E2eOptions) { .arguments = arguments });
  g_autofree char *path = NULL;
  g_autoptr (E2eNode) all = NULL;
  g_autoptr (E2eNode) named = NULL;
  g_autoptr (E2eNode) full = NULL;

  open_print_window (e2e);
  full = e2e_wait_for (e2e, ATSPI_ROLE_CHECK_BOX, "Full, however long");
  e2e_click (e2e, full);
  all = e2e_wait_for (e2e, ATSPI_ROLE_RADIO_BUTTON, "All * countries");
  e2e_click (e2e, all);
  named = e2e_wait_for (e2e, ATSPI_ROLE_LABEL, "All * countries, as of *");
  choose_file (e2e);
  press (e2e, "*Print");
  wait_for_dialog_gone (e2e);
  press (e2e, "Cancel");
  e2e_wait_until (e2e, is_cancelled, NULL, "the end of printing");
  if (e2e_has_failed (e2e))
    return;
  path = g_build_filename (e2e_get_home (e2e), "standpoint-countries-2026-11-21.pdf", NULL);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

static gboolean
is_last_page (E2e *e2e, gpointer data G_GNUC_UNUSED)
{
  g_autoptr (E2eNode) page = e2e_find (e2e, ATSPI_ROLE_IMAGE, "Page * of *");
  g_autofree char *name = page ? e2e_get_name (page) : NULL;
  guint number, n_pages;

  return name != NULL && sscanf (name, "Page %u of %u", &number, &n_pages) == 2 && number == n_pages;
}

static void
key_to_page (E2e *e2e, const char *key, const char *page)
{
  g_autoptr (E2eNode) shown = NULL;

  e2e_key (e2e, key);
  shown = e2e_wait_for (e2e, ATSPI_ROLE_IMAGE, page);
}

/* By keys alone: through the pages and out again. */
static void
test_keys (void)
{
  g_autoptr (E2e) e2e = e2e_start (&(E2eOptions) { .arguments = arguments });

  open_print_window (e2e);
  e2e_wait_for_focus (e2e, "Page 1 of *");
  key_to_page (e2e, "Page_Down", "Page 2 of *");
  key_to_page (e2e, "Page_Up", "Page 1 of *");
  e2e_key (e2e, "End");
  e2e_wait_until (e2e, is_last_page, NULL, "the last page");
  key_to_page (e2e, "Home", "Page 1 of *");
  e2e_key (e2e, "Escape");
  e2e_wait_for_page (e2e, "Country", "United Kingdom*");
}

static void
add_tests (void)
{
  g_test_add_func ("/e2e/print/cancel", test_cancel);
  g_test_add_func ("/e2e/print/keys", test_keys);
  g_test_add_func ("/e2e/print/range", test_range);
  g_test_add_func ("/e2e/print/to-file", test_to_file);
}

int
main (int argc, char **argv)
{
  return e2e_run (argc, argv, add_tests);
}
