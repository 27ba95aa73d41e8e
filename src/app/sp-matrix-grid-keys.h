/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the keys do in a comparison's table. */
#pragma once

#include <gdk/gdk.h>

G_BEGIN_DECLS

/**
 * SpMatrixDeed:
 * @SP_MATRIX_DEED_NONE: nothing
 * @SP_MATRIX_DEED_GO: go to another tile
 * @SP_MATRIX_DEED_ACTIVATE: do what a click does
 * @SP_MATRIX_DEED_TOGGLE: add to the comparison, or remove
 * @SP_MATRIX_DEED_MENU: open the menu of the tile
 * @SP_MATRIX_DEED_SHIFT: move the head
 *
 * What a key may do.
 */
typedef enum
{
  SP_MATRIX_DEED_NONE,
  SP_MATRIX_DEED_GO,
  SP_MATRIX_DEED_ACTIVATE,
  SP_MATRIX_DEED_TOGGLE,
  SP_MATRIX_DEED_MENU,
  SP_MATRIX_DEED_SHIFT,
} SpMatrixDeed;

/**
 * SpMatrixStep:
 * @line: the line that the keyboard is in, and then that it goes to
 * @place: its place in the line, and then that it goes to
 * @n_lines: how many lines there are
 * @n_places: how many places each has
 * @page: how many lines are seen at once
 * @mirrored: whether reading starts at the right
 * @by: of a head that is moved, -1 or 1
 *
 * A step from tile to tile.
 */
typedef struct
{
  guint line;
  guint place;
  guint n_lines;
  guint n_places;
  guint page;
  gboolean mirrored;
  int by;
} SpMatrixStep;

SpMatrixDeed sp_matrix_grid_find_deed (guint key, GdkModifierType held, SpMatrixStep *step);

G_END_DECLS
