/* SPDX-License-Identifier: GPL-3.0-or-later
 * What was found as a list of places, of which one may be selected. */
#pragma once

#include "sp-record.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_FOUND_PLACES (sp_found_places_get_type ())
G_DECLARE_DERIVABLE_TYPE (SpFoundPlaces, sp_found_places, SP, FOUND_PLACES, GObject)

/**
 * SpFoundPlacesClass:
 * @count: tells how much was found
 * @get_content: (transfer none): what a place holds: the object that its row shows
 * @get_record: (transfer none) (nullable): the record at a place that is selected when that is open; %NULL for a head
 * @find: the place of a record, or %G_MAXUINT where it is not listed
 *
 * What a list of places asks of what was found.
 */
struct _SpFoundPlacesClass
{
  GObjectClass parent_class;

  guint (*count) (SpFoundPlaces *self);
  gpointer (*get_content) (SpFoundPlaces *self, guint position);
  SpRecord *(*get_record) (SpFoundPlaces *self, guint position);
  guint (*find) (SpFoundPlaces *self, SpRecord *record);
};

void sp_found_places_changed (SpFoundPlaces *self, guint n_before);

guint sp_found_places_find (SpFoundPlaces *self, gpointer record);
void sp_found_places_select (SpFoundPlaces *self, gpointer record);
gpointer sp_found_places_get_selected (SpFoundPlaces *self);
guint sp_found_places_get_place (SpFoundPlaces *self);

G_END_DECLS
