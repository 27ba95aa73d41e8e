/* SPDX-License-Identifier: GPL-3.0-or-later
 * A place in a list of what was found, at which there is something else when something else is found. */
#include "sp-found-place.h"

struct _SpFoundPlace
{
  GObject parent_instance;

  GHashTable *places;
  guint number;
  GObject *content;
};

G_DEFINE_FINAL_TYPE (SpFoundPlace, sp_found_place, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
sp_found_place_finalize (GObject *object)
{
  SpFoundPlace *self = SP_FOUND_PLACE (object);

  g_hash_table_remove (self->places, GUINT_TO_POINTER (self->number));
  g_hash_table_unref (self->places);
  g_clear_object (&self->content);

  G_OBJECT_CLASS (sp_found_place_parent_class)->finalize (object);
}

static void
sp_found_place_class_init (SpFoundPlaceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_found_place_finalize;

  /**
   * SpFoundPlace::changed:
   * @self: the place
   *
   * Something else is there.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", SP_TYPE_FOUND_PLACE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sp_found_place_init (SpFoundPlace *self G_GNUC_UNUSED)
{
}

/**
 * sp_found_place_new:
 * @places: (element-type guint SpFoundPlace): the places that there are, by number; it is one of them while it lives
 * @number: which place it is, from 0
 * @content: the object that is there
 *
 * Returns: (transfer full): a new place
 */
SpFoundPlace *
sp_found_place_new (GHashTable *places, guint number, gpointer content)
{
  SpFoundPlace *self = g_object_new (SP_TYPE_FOUND_PLACE, NULL);

  self->places = g_hash_table_ref (places);
  g_hash_table_insert (places, GUINT_TO_POINTER (number), self);
  self->number = number;
  self->content = g_object_ref (content);
  return self;
}

/**
 * sp_found_place_get_number:
 * @self: a place
 *
 * Returns: which place it is, from 0
 */
guint
sp_found_place_get_number (SpFoundPlace *self)
{
  g_return_val_if_fail (SP_IS_FOUND_PLACE (self), 0);

  return self->number;
}

/**
 * sp_found_place_get_content:
 * @self: a place
 *
 * Returns: (transfer none): the object that is there
 */
gpointer
sp_found_place_get_content (SpFoundPlace *self)
{
  g_return_val_if_fail (SP_IS_FOUND_PLACE (self), NULL);

  return self->content;
}

/**
 * sp_found_place_set_content:
 * @self: a place
 * @content: the object that is there now
 *
 * Puts something else there.
 */
void
sp_found_place_set_content (SpFoundPlace *self, gpointer content)
{
  g_return_if_fail (SP_IS_FOUND_PLACE (self));
  g_return_if_fail (G_IS_OBJECT (content));

  if (g_set_object (&self->content, content))
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}
