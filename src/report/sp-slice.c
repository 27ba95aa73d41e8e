/* SPDX-License-Identifier: GPL-3.0-or-later
 * A slice of a page, from side to side, that is never parted: a line of text, a row of a table, a drawing. */
#include "sp-slice.h"

/**
 * sp_slice_new:
 * @height: its height, in points
 *
 * Returns: (transfer full): a slice that draws nothing
 */
SpSlice *
sp_slice_new (double height)
{
  SpSlice *self = g_new0 (SpSlice, 1);

  self->height = height;
  self->n_columns = 1;
  return self;
}

/**
 * sp_slice_free:
 * @slice: a slice
 *
 * Frees it.
 */
void
sp_slice_free (gpointer slice)
{
  SpSlice *self = slice;

  g_return_if_fail (self != NULL);

  if (self->destroy != NULL)
    self->destroy (self->data);
  g_free (self->place_name);
  g_free (self);
}
