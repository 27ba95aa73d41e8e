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
  g_free (self->running_title);
  g_free (self);
}

/**
 * sp_slice_drop_drawing:
 * @self: a slice that is drawn no more
 *
 * Frees what it draws, which is nothing from now on.
 */
void
sp_slice_drop_drawing (SpSlice *self)
{
  g_return_if_fail (self != NULL);

  if (self->destroy != NULL)
    self->destroy (g_steal_pointer (&self->data));
  self->destroy = NULL;
  self->draw = NULL;
}

static const cairo_user_data_key_t untagged_key;

/**
 * sp_slice_set_tagged:
 * @cr: what slices are drawn on
 * @tagged: whether links, places and structure are drawn with them, as they are at first
 *
 * Says whether more is drawn than what is seen.
 */
void
sp_slice_set_tagged (cairo_t *cr, gboolean tagged)
{
  g_return_if_fail (cr != NULL);

  cairo_set_user_data (cr, &untagged_key, tagged ? NULL : cr, NULL);
}

static gboolean
is_tagged (cairo_t *cr)
{
  return cairo_get_user_data (cr, &untagged_key) == NULL;
}

/**
 * sp_slice_begin_tag:
 * @cr: what slices are drawn on
 * @name: the name of a tag
 * @attributes: (nullable): its attributes
 *
 * Begins a link, a place or an element of the structure, as cairo_tag_begin() does, where these are drawn.
 */
void
sp_slice_begin_tag (cairo_t *cr, const char *name, const char *attributes)
{
  g_return_if_fail (cr != NULL && name != NULL);

  if (is_tagged (cr))
    cairo_tag_begin (cr, name, attributes);
}

/**
 * sp_slice_end_tag:
 * @cr: what slices are drawn on
 * @name: the name of the tag that was begun last
 *
 * Ends it.
 */
void
sp_slice_end_tag (cairo_t *cr, const char *name)
{
  g_return_if_fail (cr != NULL && name != NULL);

  if (is_tagged (cr))
    cairo_tag_end (cr, name);
}
