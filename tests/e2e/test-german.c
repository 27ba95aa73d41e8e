/* SPDX-License-Identifier: GPL-3.0-or-later
 * End to end: in German, countries have their German names and the window speaks German. */
#include "e2e-harness.h"

#include <locale.h>

static gboolean
is_locale_missing (void)
{
  gboolean missing = setlocale (LC_ALL, "de_DE.UTF-8") == NULL;

  setlocale (LC_ALL, "C.UTF-8");
  return missing;
}

static gboolean
is_translation_missing (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "po", "de.po", NULL);

  return !g_file_test (path, G_FILE_TEST_EXISTS);
}

static E2e *
start_in_german (void)
{
  return e2e_start (&(E2eOptions) { .locale = "de_DE.UTF-8", .language = "de" });
}

static void
test_countries (void)
{
  g_autoptr (E2e) e2e = NULL;
  g_autoptr (E2eNode) australia = NULL;
  g_autoptr (E2eNode) canada = NULL;

  if (is_locale_missing ())
    {
      g_test_skip ("there is no locale de_DE.UTF-8");
      return;
    }
  e2e = start_in_german ();
  australia = e2e_wait_for (e2e, ATSPI_ROLE_LIST_ITEM, "Australien, *");
  canada = e2e_wait_for (e2e, ATSPI_ROLE_LIST_ITEM, "Kanada, *");
  e2e_screenshot (e2e, "countries");
}

static void
test_words (void)
{
  g_autoptr (E2e) e2e = NULL;
  g_autoptr (E2eNode) title = NULL;
  g_autoptr (E2eNode) question = NULL;
  g_autoptr (E2eNode) back = NULL;

  if (is_locale_missing () || is_translation_missing ())
    {
      g_test_skip ("there is no locale de_DE.UTF-8 or no translation");
      return;
    }
  e2e = start_in_german ();
  title = e2e_wait_for (e2e, ATSPI_ROLE_LABEL, "Länder");
  question = e2e_wait_for (e2e, ATSPI_ROLE_COMBO_BOX, "Frage");
  back = e2e_wait_for (e2e, ATSPI_ROLE_PUSH_BUTTON, "Zurück");
}

/* By the German name, and by the English one that the dataset gives. */
static void
test_search (void)
{
  g_autoptr (E2e) e2e = NULL;
  g_autoptr (E2eNode) list = NULL;
  g_autoptr (E2eNode) austria = NULL;

  if (is_locale_missing () || is_translation_missing ())
    {
      g_test_skip ("there is no locale de_DE.UTF-8 or no translation");
      return;
    }
  e2e = start_in_german ();
  list = e2e_wait_for (e2e, ATSPI_ROLE_LIST, "Länder");
  e2e_key (e2e, "<Control>f");
  e2e_wait_for_focus (e2e, "Land *");
  e2e_type (e2e, "oster");
  austria = e2e_wait_for (e2e, ATSPI_ROLE_LIST_ITEM, "Österreich, *");
  e2e_key (e2e, "<Control>a");
  e2e_type (e2e, "austria");
  g_clear_object (&austria);
  austria = e2e_wait_for (e2e, ATSPI_ROLE_LIST_ITEM, "Österreich, *");
}

static void
add_tests (void)
{
  g_test_add_func ("/e2e/german/countries", test_countries);
  g_test_add_func ("/e2e/german/words", test_words);
  g_test_add_func ("/e2e/german/search", test_search);
}

int
main (int argc, char *argv[])
{
  return e2e_run (argc, argv, add_tests);
}
