/* SPDX-License-Identifier: GPL-3.0-or-later
 * Rows and columns of a result, to be written as a table, as CSV or as JSON. */
#include "sp-sheet.h"

static GVariant *
call (const SpSheet *self, SpCellFunc get, guint row)
{
  GVariant *value = get (self->rows->pdata[row], self->data);

  return value ? g_variant_ref_sink (value) : NULL;
}

/**
 * sp_sheet_get_value:
 * @self: a sheet
 * @column: one of its columns
 * @row: the number of a row, from 0
 *
 * Returns: (transfer full) (nullable): what stands there, or %NULL for nothing
 */
GVariant *
sp_sheet_get_value (const SpSheet *self, const SpColumn *column, guint row)
{
  g_return_val_if_fail (self != NULL && column != NULL && row < self->rows->len, NULL);

  if (column->get == NULL)
    return g_variant_ref_sink (g_variant_new_string (((char *const *)
                                                        self->rows->pdata[row])[column - self->columns->columns]));
  return call (self, column->get, row);
}

/**
 * sp_sheet_get_text:
 * @self: a sheet
 * @column: one of its columns
 * @row: the number of a row, from 0
 *
 * Returns: (transfer full): what stands there as one text, several joined with “; ”; the empty text for nothing
 */
char *
sp_sheet_get_text (const SpSheet *self, const SpColumn *column, guint row)
{
  g_autoptr (GVariant) value = NULL;

  g_return_val_if_fail (self != NULL && column != NULL && row < self->rows->len, NULL);

  if (column->get == NULL)
    return g_strdup (((char *const *) self->rows->pdata[row])[column - self->columns->columns]);
  value = call (self, column->get_text ? column->get_text : column->get, row);
  if (value == NULL)
    return g_strdup ("");
  if (g_variant_is_of_type (value, G_VARIANT_TYPE_STRING))
    return g_variant_dup_string (value, NULL);
  if (g_variant_is_of_type (value, G_VARIANT_TYPE_STRING_ARRAY))
    {
      g_autofree const char **texts = g_variant_get_strv (value, NULL);

      return g_strjoinv ("; ", (char **) texts);
    }
  /* A number or a truth, as GVariant writes it: 12, true */
  return g_variant_print (value, FALSE);
}
