/* SPDX-License-Identifier: GPL-3.0-or-later
 * A place in the list of what happened, at which there is something else when something else is found. */
#pragma once

#include "sp-chronology.h"

G_BEGIN_DECLS

#define SP_TYPE_MOMENT_PLACE (sp_moment_place_get_type ())
G_DECLARE_FINAL_TYPE (SpMomentPlace, sp_moment_place, SP, MOMENT_PLACE, GObject)

SpMomentPlace *sp_moment_place_new (GHashTable *places, guint number, SpChronology *chronology);

guint sp_moment_place_get_number (SpMomentPlace *self);
SpChronology *sp_moment_place_get_chronology (SpMomentPlace *self);
void sp_moment_place_set_chronology (SpMomentPlace *self, SpChronology *chronology);

G_END_DECLS
