/* SPDX-License-Identifier: GPL-3.0-or-later
 * Rows and columns of a result, to be written as a table, as CSV or as JSON. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpCellFunc:
 * @row: a row
 * @data: what belongs to the sheet
 *
 * Returns: (transfer full) (nullable): what stands in the column: a text `s`, a number `u`, a truth `b`, texts `as`, or
 *   records `aa{sv}`; %NULL for nothing
 */
typedef GVariant *(*SpCellFunc) (gpointer row, gpointer data);

/**
 * SpColumnKind:
 * @SP_COLUMN_TEXT: short text
 * @SP_COLUMN_LONG: text that may be cut where a terminal is too narrow
 * @SP_COLUMN_MAIN: the same, but what a row is about, so that more of it is kept
 * @SP_COLUMN_SPARE: short text that is left out where a terminal is too narrow
 * @SP_COLUMN_NUMBER: numbers, aligned at the right
 */
typedef enum
{
  SP_COLUMN_TEXT,
  SP_COLUMN_LONG,
  SP_COLUMN_MAIN,
  SP_COLUMN_SPARE,
  SP_COLUMN_NUMBER,
} SpColumnKind;

/**
 * SpColumn:
 * @name: (nullable): the name in CSV and JSON, which never changes; %NULL for a column of tables only
 * @heading: (nullable): the heading in tables, untranslated; %NULL for a column of CSV and JSON only
 * @kind: how it is shown in tables
 * @get: (nullable): what stands in it; %NULL where the rows are vectors of texts, of which it is the one at its place
 * @get_text: (nullable): what stands in it in tables and CSV, where that is not the same
 */
typedef struct
{
  const char *name;
  const char *heading;
  SpColumnKind kind;
  SpCellFunc get;
  SpCellFunc get_text;
} SpColumn;

/**
 * SpColumns:
 * @columns: (array length=n_columns): the columns, first to last
 * @n_columns: how many
 */
typedef struct
{
  const SpColumn *columns;
  guint n_columns;
} SpColumns;

/**
 * SpSheet:
 * @columns: its columns
 * @rows: its rows
 * @data: what the functions of its columns need besides a row
 * @said_above: (nullable): the name of a column that tables leave out, because what it says stands above them
 *
 * Borrows what it points at.
 */
typedef struct
{
  const SpColumns *columns;
  GPtrArray *rows;
  gpointer data;
  const char *said_above;
} SpSheet;

GVariant *sp_sheet_get_value (const SpSheet *self, const SpColumn *column, guint row);
char *sp_sheet_get_text (const SpSheet *self, const SpColumn *column, guint row);

G_END_DECLS
