/* SPDX-License-Identifier: GPL-3.0-or-later
 * A place in the list of what happened, at which there is something else when something else is found. */
#include "sp-moment-place.h"

struct _SpMomentPlace
{
  GObject parent_instance;

  GHashTable *places;
  guint number;
  SpChronology *chronology;
};

G_DEFINE_FINAL_TYPE (SpMomentPlace, sp_moment_place, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
sp_moment_place_finalize (GObject *object)
{
  SpMomentPlace *self = SP_MOMENT_PLACE (object);

  g_hash_table_remove (self->places, GUINT_TO_POINTER (self->number));
  g_hash_table_unref (self->places);
  g_clear_object (&self->chronology);

  G_OBJECT_CLASS (sp_moment_place_parent_class)->finalize (object);
}

static void
sp_moment_place_class_init (SpMomentPlaceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_moment_place_finalize;

  /**
   * SpMomentPlace::changed:
   * @self: the place
   *
   * Something else is there.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", SP_TYPE_MOMENT_PLACE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sp_moment_place_init (SpMomentPlace *self G_GNUC_UNUSED)
{
}

/**
 * sp_moment_place_new:
 * @places: (element-type guint SpMomentPlace): the places that there are, by number; it is one of them while it lives
 * @number: which row it is, from 0
 * @chronology: what has that row
 *
 * Returns: (transfer full): a new place
 */
SpMomentPlace *
sp_moment_place_new (GHashTable *places, guint number, SpChronology *chronology)
{
  SpMomentPlace *self = g_object_new (SP_TYPE_MOMENT_PLACE, NULL);

  self->places = g_hash_table_ref (places);
  g_hash_table_insert (places, GUINT_TO_POINTER (number), self);
  self->number = number;
  self->chronology = g_object_ref (chronology);
  return self;
}

/**
 * sp_moment_place_get_number:
 * @self: a place
 *
 * Returns: which row it is, from 0
 */
guint
sp_moment_place_get_number (SpMomentPlace *self)
{
  g_return_val_if_fail (SP_IS_MOMENT_PLACE (self), 0);

  return self->number;
}

/**
 * sp_moment_place_get_chronology:
 * @self: a place
 *
 * Returns: (transfer none): what has the row
 */
SpChronology *
sp_moment_place_get_chronology (SpMomentPlace *self)
{
  g_return_val_if_fail (SP_IS_MOMENT_PLACE (self), NULL);

  return self->chronology;
}

/**
 * sp_moment_place_set_chronology:
 * @self: a place
 * @chronology: what has the row now
 *
 * Puts something else there.
 */
void
sp_moment_place_set_chronology (SpMomentPlace *self, SpChronology *chronology)
{
  g_return_if_fail (SP_IS_MOMENT_PLACE (self));
  g_return_if_fail (SP_IS_CHRONOLOGY (chronology));

  if (g_set_object (&self->chronology, chronology))
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}
