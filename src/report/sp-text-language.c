/* SPDX-License-Identifier: GPL-3.0-or-later
 * The language that the program speaks. */
#include "sp-text-language.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define FIELD "\nLanguage: "

/**
 * sp_text_language_find:
 *
 * The language of the translations in use is not always that of the user, for whose language there may be none.
 *
 * Returns: (transfer full): the language by BCP 47, such as “de” or “pt-BR”; “en” where nothing is translated
 */
char *
sp_text_language_find (void)
{
  /* The header of the translations stands where that of the empty text would (GNU gettext manual, “Header Entry”). */
  const char *field = strstr (g_dgettext (GETTEXT_PACKAGE, ""), FIELD);
  gsize length = field ? strspn (field + strlen (FIELD), "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_") : 0;

  return length > 0 ? g_strdelimit (g_strndup (field + strlen (FIELD), length), "_", '-') : g_strdup ("en");
}
