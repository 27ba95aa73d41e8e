/* SPDX-License-Identifier: GPL-3.0-or-later
 * A place in a list of what was found, at which there is something else when something else is found. */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define SP_TYPE_FOUND_PLACE (sp_found_place_get_type ())
G_DECLARE_FINAL_TYPE (SpFoundPlace, sp_found_place, SP, FOUND_PLACE, GObject)

SpFoundPlace *sp_found_place_new (GHashTable *places, guint number, gpointer content);

guint sp_found_place_get_number (SpFoundPlace *self);
gpointer sp_found_place_get_content (SpFoundPlace *self);
void sp_found_place_set_content (SpFoundPlace *self, gpointer content);

G_END_DECLS
