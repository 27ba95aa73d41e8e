/* SPDX-License-Identifier: GPL-3.0-or-later
 * Names of places in a document, as its text has them. */
#include "sp-report-anchor.h"

/**
 * sp_report_anchor_format:
 * @place_name: what links to a place call it
 *
 * Returns: (transfer full): the same of ASCII letters, digits, `-` and `_` alone, another one for each place, which
 *   needs no escaping in HTML, in Markdown, and in addresses
 */
char *
sp_report_anchor_format (const char *place_name)
{
  GString *anchor;

  g_return_val_if_fail (place_name != NULL, NULL);

  anchor = g_string_new (NULL);
  for (const char *c = place_name; *c != '\0'; c++)
    if (g_ascii_isalnum (*c) || *c == '-')
      g_string_append_c (anchor, *c);
    else
      g_string_append_printf (anchor, "_%02X", (guchar) *c);
  return g_string_free (anchor, FALSE);
}
