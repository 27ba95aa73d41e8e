/* SPDX-License-Identifier: GPL-3.0-or-later
 * The fields of comma-separated values. */
#include "sp-csv-text.h"

#include <string.h>

/**
 * sp_csv_append_field:
 * @text: (inout): a line of fields
 * @field: (nullable): what is to stand in the next; %NULL for nothing
 *
 * Appends a field by RFC 4180: in quotation marks where it needs them, and those within doubled. The comma before it is
 * not its part. Texts are never altered: also where one begins with “=” it is what the dataset has.
 */
void
sp_csv_append_field (GString *text, const char *field)
{
  g_return_if_fail (text != NULL);

  if (field == NULL)
    return;
  if (strpbrk (field, ",\"\r\n") == NULL)
    {
      g_string_append (text, field);
      return;
    }
  g_string_append_c (text, '"');
  for (const char *c = field; *c != '\0'; c++)
    {
      if (*c == '"')
        g_string_append_c (text, '"');
      g_string_append_c (text, *c);
    }
  g_string_append_c (text, '"');
}
