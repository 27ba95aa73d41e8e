/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the keys do in a comparison's table. */
#include "sp-matrix-grid-keys.h"

static guint
move (guint number, int by, guint n)
{
  return (guint) CLAMP ((int) number + by, 0, (int) n - 1);
}

/* The keypad's keys are the same. */
static guint
normalize (guint key)
{
  switch (key)
    {
    case GDK_KEY_KP_Left:
      return GDK_KEY_Left;
    case GDK_KEY_KP_Right:
      return GDK_KEY_Right;
    case GDK_KEY_KP_Up:
      return GDK_KEY_Up;
    case GDK_KEY_KP_Down:
      return GDK_KEY_Down;
    case GDK_KEY_KP_Home:
      return GDK_KEY_Home;
    case GDK_KEY_KP_End:
      return GDK_KEY_End;
    case GDK_KEY_KP_Page_Up:
      return GDK_KEY_Page_Up;
    case GDK_KEY_KP_Page_Down:
      return GDK_KEY_Page_Down;
    case GDK_KEY_KP_Enter:
    case GDK_KEY_ISO_Enter:
      return GDK_KEY_Return;
    case GDK_KEY_KP_Space:
      return GDK_KEY_space;
    default:
      return key;
    }
}

static SpMatrixDeed
go (guint key, SpMatrixStep *step)
{
  int forward = step->mirrored ? -1 : 1;

  switch (key)
    {
    case GDK_KEY_Left:
      step->place = move (step->place, -forward, step->n_places);
      return SP_MATRIX_DEED_GO;
    case GDK_KEY_Right:
      step->place = move (step->place, forward, step->n_places);
      return SP_MATRIX_DEED_GO;
    case GDK_KEY_Up:
      step->line = move (step->line, -1, step->n_lines);
      return SP_MATRIX_DEED_GO;
    case GDK_KEY_Down:
      step->line = move (step->line, 1, step->n_lines);
      return SP_MATRIX_DEED_GO;
    case GDK_KEY_Home:
      step->place = 0;
      return SP_MATRIX_DEED_GO;
    case GDK_KEY_End:
      step->place = step->n_places - 1;
      return SP_MATRIX_DEED_GO;
    case GDK_KEY_Page_Up:
      step->line = move (step->line, -(int) step->page, step->n_lines);
      return SP_MATRIX_DEED_GO;
    case GDK_KEY_Page_Down:
      step->line = move (step->line, (int) step->page, step->n_lines);
      return SP_MATRIX_DEED_GO;
    default:
      return SP_MATRIX_DEED_NONE;
    }
}

static SpMatrixDeed
shift (guint key, SpMatrixStep *step)
{
  gboolean across = key == GDK_KEY_Left || key == GDK_KEY_Right;

  if (!across && key != GDK_KEY_Up && key != GDK_KEY_Down)
    return SP_MATRIX_DEED_NONE;
  step->by = key == GDK_KEY_Left || key == GDK_KEY_Up ? -1 : 1;
  if (across && step->mirrored)
    step->by = -step->by;
  return SP_MATRIX_DEED_SHIFT;
}

/* Ctrl+End goes to the latest date, wherever the keyboard is. */
static SpMatrixDeed
go_far (guint key, SpMatrixStep *step)
{
  if (key == GDK_KEY_space)
    return SP_MATRIX_DEED_TOGGLE;
  if (key != GDK_KEY_Home)
    return SP_MATRIX_DEED_NONE;
  step->line = MIN (1, step->n_lines - 1);
  step->place = MIN (1, step->n_places - 1);
  return SP_MATRIX_DEED_GO;
}

/**
 * sp_matrix_grid_find_deed:
 * @key: a key
 * @held: the modifiers that are held
 * @step: (inout): where the keyboard is; where it goes, or which way what is there is moved
 *
 * Returns: what the key does
 */
SpMatrixDeed
sp_matrix_grid_find_deed (guint key, GdkModifierType held, SpMatrixStep *step)
{
  g_return_val_if_fail (step != NULL && step->n_lines > 0 && step->n_places > 0, SP_MATRIX_DEED_NONE);

  key = normalize (key);
  if (key == GDK_KEY_Menu || (key == GDK_KEY_F10 && held == GDK_SHIFT_MASK))
    return SP_MATRIX_DEED_MENU;
  if (held == (GDK_ALT_MASK | GDK_SHIFT_MASK))
    return shift (key, step);
  if (held == GDK_CONTROL_MASK)
    return go_far (key, step);
  if (held != 0)
    return SP_MATRIX_DEED_NONE;
  if (key == GDK_KEY_Return)
    return SP_MATRIX_DEED_ACTIVATE;
  return key == GDK_KEY_space ? SP_MATRIX_DEED_TOGGLE : go (key, step);
}
