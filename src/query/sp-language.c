/* SPDX-License-Identifier: GPL-3.0-or-later
 * The names of languages in the user's language. */
#include "sp-language.h"

#include "sp-language-table.h"

#include <libintl.h>

#define DOMAIN "iso_639-2"

static void
bind_domain (void)
{
  static gsize bound = 0;

  if (g_once_init_enter (&bound))
    {
      bindtextdomain (DOMAIN, ISO_CODES_LOCALE_DIR);
      bind_textdomain_codeset (DOMAIN, "UTF-8");
      g_once_init_leave (&bound, 1);
    }
}

/**
 * sp_language_get_name:
 * @tag: a language tag such as “pt” or “pt-BR”
 *
 * Returns: (transfer full): the language's name in the user's language by iso-codes, or @tag where it has none
 */
char *
sp_language_get_name (const char *tag)
{
  g_auto (GStrv) subtags = NULL;

  g_return_val_if_fail (tag != NULL, NULL);

  subtags = g_strsplit (tag, "-", 2);
  bind_domain ();
  for (const SpLanguageEntry *entry = sp_language_table; entry->code != NULL; entry++)
    if (g_strcmp0 (entry->code, subtags[0]) == 0)
      {
        g_auto (GStrv) names = g_strsplit (dgettext (DOMAIN, entry->name), ";", 2);

        return g_strdup (names[0]);
      }
  return g_strdup (tag);
}
