/* SPDX-License-Identifier: GPL-3.0-or-later
 * What happened as a list, heads among it, of which one may be selected. */
#include "sp-moment-rows.h"

struct _SpMomentRows
{
  SpFoundPlaces parent_instance;

  SpChronology *chronology;
};

G_DEFINE_FINAL_TYPE (SpMomentRows, sp_moment_rows, SP_TYPE_FOUND_PLACES)

static guint
sp_moment_rows_count (SpFoundPlaces *places)
{
  SpMomentRows *self = SP_MOMENT_ROWS (places);

  return self->chronology ? sp_chronology_get_n_rows (self->chronology) : 0;
}

static gpointer
sp_moment_rows_get_content (SpFoundPlaces *places, guint position G_GNUC_UNUSED)
{
  return SP_MOMENT_ROWS (places)->chronology;
}

static SpRecord *
sp_moment_rows_get_record (SpFoundPlaces *places, guint position)
{
  const SpMoment *moment = sp_chronology_get_row (SP_MOMENT_ROWS (places)->chronology, position)->moment;

  return moment ? sp_moment_get_record (moment) : NULL;
}

static guint
sp_moment_rows_find (SpFoundPlaces *places, SpRecord *record)
{
  SpMomentRows *self = SP_MOMENT_ROWS (places);

  return self->chronology ? sp_chronology_find_row (self->chronology, record) : G_MAXUINT;
}

static void
sp_moment_rows_finalize (GObject *object)
{
  g_clear_object (&SP_MOMENT_ROWS (object)->chronology);

  G_OBJECT_CLASS (sp_moment_rows_parent_class)->finalize (object);
}

static void
sp_moment_rows_class_init (SpMomentRowsClass *klass)
{
  SpFoundPlacesClass *places_class = SP_FOUND_PLACES_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sp_moment_rows_finalize;
  places_class->count = sp_moment_rows_count;
  places_class->get_content = sp_moment_rows_get_content;
  places_class->get_record = sp_moment_rows_get_record;
  places_class->find = sp_moment_rows_find;
}

static void
sp_moment_rows_init (SpMomentRows *self G_GNUC_UNUSED)
{
}

/**
 * sp_moment_rows_new:
 *
 * Returns: (transfer full): an empty list
 */
SpMomentRows *
sp_moment_rows_new (void)
{
  return g_object_new (SP_TYPE_MOMENT_ROWS, NULL);
}

/**
 * sp_moment_rows_get_chronology:
 * @self: a list
 *
 * Returns: (transfer none) (nullable): what it lists
 */
SpChronology *
sp_moment_rows_get_chronology (SpMomentRows *self)
{
  g_return_val_if_fail (SP_IS_MOMENT_ROWS (self), NULL);

  return self->chronology;
}

/**
 * sp_moment_rows_set_chronology:
 * @self: a list
 * @chronology: (nullable): what was found
 *
 * Lists that, in one go. What is selected stays selected.
 */
void
sp_moment_rows_set_chronology (SpMomentRows *self, SpChronology *chronology)
{
  guint n_before;

  g_return_if_fail (SP_IS_MOMENT_ROWS (self));
  g_return_if_fail (chronology == NULL || SP_IS_CHRONOLOGY (chronology));

  n_before = sp_moment_rows_count (SP_FOUND_PLACES (self));
  if (g_set_object (&self->chronology, chronology))
    sp_found_places_changed (SP_FOUND_PLACES (self), n_before);
}
