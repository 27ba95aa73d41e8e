/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of the names of languages. */
#include "sp-language.h"
#include "sp-language-table.h"

#include <locale.h>

static void
check_names (const char *const cases[][2], guint n_cases)
{
  for (guint i = 0; i < n_cases; i++)
    {
      g_autofree char *name = sp_language_get_name (cases[i][0]);

      g_assert_cmpstr (name, ==, cases[i][1]);
    }
}

static void
test_english (void)
{
  static const char *const cases[][2] = {
    { "en", "English" },    { "pt", "Portuguese" }, { "pt-BR", "Portuguese" }, { "es", "Spanish" },
    { "zh", "Chinese" },    { "nl", "Dutch" },      { "qq", "qq" },            { "", "" },
    { "x-other", "x-other" },
  };

  if (sp_language_table[0].code == NULL)
    {
      g_test_skip ("built without iso-codes");
      return;
    }
  check_names (cases, G_N_ELEMENTS (cases));
}

static void
test_german (void)
{
  static const char *const cases[][2] = { { "en", "Englisch" }, { "fr", "Französisch" }, { "qq", "qq" } };

  g_setenv ("LANGUAGE", "de", TRUE);
  if (setlocale (LC_ALL, "de_DE.UTF-8") == NULL || sp_language_table[0].code == NULL)
    g_test_skip ("no German locale, or built without iso-codes");
  else
    check_names (cases, G_N_ELEMENTS (cases));
  setlocale (LC_ALL, "C.UTF-8");
  g_unsetenv ("LANGUAGE");
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/language/english", test_english);
  g_test_add_func ("/language/german", test_german);
  return g_test_run ();
}
