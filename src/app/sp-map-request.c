/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a picture of the map is to be of. */
#include "sp-map-request.h"

/**
 * sp_map_request_copy:
 * @self: a request
 *
 * Returns: (transfer full): another of the same
 */
SpMapRequest *
sp_map_request_copy (const SpMapRequest *self)
{
  SpMapRequest *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_new (SpMapRequest, 1);
  sp_map_request_init_copy (copy, self);
  return copy;
}

/**
 * sp_map_request_free:
 * @self: a copy of a request
 *
 * Frees it.
 */
void
sp_map_request_free (SpMapRequest *self)
{
  g_return_if_fail (self != NULL);

  sp_map_request_clear (self);
  g_free (self);
}

/**
 * sp_map_request_init_copy:
 * @self: a place for a request
 * @other: a request
 *
 * Makes a copy there, to be cleared by sp_map_request_clear().
 */
void
sp_map_request_init_copy (SpMapRequest *self, const SpMapRequest *other)
{
  g_return_if_fail (self != NULL && other != NULL);

  *self = *other;
  g_object_ref (self->scene);
  if (self->compared != NULL)
    g_array_ref (self->compared);
}

/**
 * sp_map_request_clear:
 * @self: a copy of a request
 *
 * Lets go what it is of.
 */
void
sp_map_request_clear (SpMapRequest *self)
{
  g_return_if_fail (self != NULL);

  g_clear_object (&self->scene);
  g_clear_pointer (&self->compared, g_array_unref);
}
