/* SPDX-License-Identifier: GPL-3.0-or-later
 * A sheet as comma-separated values. */
#include "sp-csv-writer.h"

#include "sp-csv-text.h"

static void
append_row (GString *text, const SpSheet *sheet, guint row, SpCsvFieldFunc alter)
{
  const char *separator = "";

  for (guint i = 0; i < sheet->columns->n_columns; i++)
    {
      const SpColumn *column = &sheet->columns->columns[i];
      g_autofree char *field = NULL;
      g_autofree char *altered = NULL;

      if (column->name == NULL)
        continue;
      g_string_append (text, separator);
      field = sp_sheet_get_text (sheet, column, row);
      altered = alter ? alter (field) : NULL;
      sp_csv_append_field (text, altered ? altered : field);
      separator = ",";
    }
  g_string_append (text, SP_CSV_LINE_END);
}

/**
 * sp_csv_write:
 * @sheet: a sheet
 * @alter: (nullable): makes a field harmless for a terminal; %NULL anywhere else
 *
 * Writes comma-separated values by RFC 4180: a header of the columns' names, lines that end with CR and LF, quotation
 * marks where they are needed and doubled within; in UTF-8. There is no byte order mark, which other programs than one
 * spreadsheet take for a part of the first name. Texts are never altered: also where one begins with “=” it is what
 * the dataset has.
 *
 * Returns: (transfer full): the text
 */
char *
sp_csv_write (const SpSheet *sheet, SpCsvFieldFunc alter)
{
  g_autoptr (GString) text = g_string_new (NULL);
  const char *separator = "";

  g_return_val_if_fail (sheet != NULL, NULL);

  for (guint i = 0; i < sheet->columns->n_columns; i++)
    if (sheet->columns->columns[i].name != NULL)
      {
        g_string_append (text, separator);
        sp_csv_append_field (text, sheet->columns->columns[i].name);
        separator = ",";
      }
  g_string_append (text, SP_CSV_LINE_END);
  for (guint i = 0; i < sheet->rows->len; i++)
    append_row (text, sheet, i, alter);
  return g_string_free (g_steal_pointer (&text), FALSE);
}
