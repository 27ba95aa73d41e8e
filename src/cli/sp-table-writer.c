/* SPDX-License-Identifier: GPL-3.0-or-later
 * A sheet as a table to be read on a terminal. */
#include "sp-table-writer.h"

#include "sp-text.h"

#include <glib/gi18n-lib.h>

#define GAP 2
/* What columns that may be cut keep on a narrow terminal, or their own width where that is less. */
#define LEAST_WIDTH 12
#define LEAST_WIDTH_OF_MAIN 24

typedef struct
{
  const SpColumn *column;
  GPtrArray *cells;
  guint width;
} TableColumn;

static void
clear_column (gpointer data)
{
  TableColumn *self = data;

  g_clear_pointer (&self->cells, g_ptr_array_unref);
}

static void
add_cell (TableColumn *self, char *text)
{
  self->width = MAX (self->width, sp_text_get_width (text));
  g_ptr_array_add (self->cells, text);
}

static TableColumn
make_column (const SpSheet *sheet, const SpColumn *column)
{
  TableColumn self = { column, g_ptr_array_new_full (sheet->rows->len + 1, g_free), 0 };

  add_cell (&self, sp_text_to_line (g_dpgettext2 (GETTEXT_PACKAGE, "column", column->heading)));
  for (guint i = 0; i < sheet->rows->len; i++)
    {
      g_autofree char *text = sp_sheet_get_text (sheet, column, i);

      add_cell (&self, sp_text_to_line (text));
    }
  return self;
}

static gboolean
is_shown (const SpSheet *sheet, const SpColumn *column)
{
  return column->heading != NULL && (sheet->said_above == NULL || g_strcmp0 (column->name, sheet->said_above) != 0);
}

/* A column without anything in it only takes the room of others. */
static gboolean
has_text (const TableColumn *self)
{
  for (guint i = 1; i < self->cells->len; i++)
    if (*(const char *) self->cells->pdata[i] != '\0')
      return TRUE;
  return FALSE;
}

static GArray *
make_columns (const SpSheet *sheet)
{
  GArray *columns = g_array_new (FALSE, FALSE, sizeof (TableColumn));

  g_array_set_clear_func (columns, clear_column);
  for (guint i = 0; i < sheet->columns->n_columns; i++)
    if (is_shown (sheet, &sheet->columns->columns[i]))
      {
        TableColumn column = make_column (sheet, &sheet->columns->columns[i]);

        if (has_text (&column))
          g_array_append_val (columns, column);
        else
          clear_column (&column);
      }
  return columns;
}

static gboolean
can_be_cut (const TableColumn *self)
{
  return (self->column->kind == SP_COLUMN_LONG && self->width > LEAST_WIDTH) ||
         (self->column->kind == SP_COLUMN_MAIN && self->width > LEAST_WIDTH_OF_MAIN);
}

static TableColumn *
find_widest_to_cut (GArray *columns)
{
  TableColumn *widest = NULL;

  for (guint i = 0; i < columns->len; i++)
    {
      TableColumn *column = &g_array_index (columns, TableColumn, i);

      if (can_be_cut (column) && (widest == NULL || column->width >= widest->width))
        widest = column;
    }
  return widest;
}

static guint
get_width (GArray *columns)
{
  guint width = GAP * (columns->len - 1);

  for (guint i = 0; i < columns->len; i++)
    width += g_array_index (columns, TableColumn, i).width;
  return width;
}

static void
leave_out_spare (GArray *columns)
{
  for (guint i = columns->len; i > 0; i--)
    if (g_array_index (columns, TableColumn, i - 1).column->kind == SP_COLUMN_SPARE)
      g_array_remove_index (columns, i - 1);
}

/* The text at the end gives room first, then what can be spared, then the widest. Where all that is not enough the
 * terminal wraps the lines, and nothing is lost. */
static void
fit_columns (GArray *columns, guint width)
{
  TableColumn *column = &g_array_index (columns, TableColumn, columns->len - 1);

  while (get_width (columns) > width && can_be_cut (column))
    column->width--;
  if (get_width (columns) > width)
    leave_out_spare (columns);
  while (get_width (columns) > width && (column = find_widest_to_cut (columns)) != NULL)
    column->width--;
}

static void
append_cell (GString *text, const TableColumn *column, guint row, gboolean is_last)
{
  g_autofree char *cell = sp_text_cut (column->cells->pdata[row], MAX (column->width, 1));
  int space = (int) (column->width - sp_text_get_width (cell));

  if (column->column->kind == SP_COLUMN_NUMBER)
    g_string_append_printf (text, "%*s%s", space, "", cell);
  else
    g_string_append_printf (text, "%s%*s", cell, is_last ? 0 : space, "");
  if (!is_last)
    g_string_append_printf (text, "%*s", GAP, "");
}

static void
append_row (GString *text, GArray *columns, guint row)
{
  for (guint i = 0; i < columns->len; i++)
    append_cell (text, &g_array_index (columns, TableColumn, i), row, i + 1 == columns->len);
  while (text->len > 0 && text->str[text->len - 1] == ' ')
    g_string_truncate (text, text->len - 1);
  g_string_append_c (text, '\n');
}

/**
 * sp_table_write:
 * @sheet: a sheet
 * @width: how many columns of a terminal it may take, or 0 for any number
 *
 * Writes a line of headings and one for each row, aligned; a column with nothing in it is left out. Where the table is
 * too wide, columns that may be cut or left out are; all is made harmless for a terminal.
 *
 * Returns: (transfer full): the text
 */
char *
sp_table_write (const SpSheet *sheet, guint width)
{
  g_autoptr (GArray) columns = NULL;
  g_autoptr (GString) text = g_string_new (NULL);

  g_return_val_if_fail (sheet != NULL, NULL);

  columns = make_columns (sheet);
  if (width > 0 && columns->len > 0)
    fit_columns (columns, width);
  for (guint row = 0; row <= sheet->rows->len; row++)
    append_row (text, columns, row);
  return g_string_free (g_steal_pointer (&text), FALSE);
}
