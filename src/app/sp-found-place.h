/* SPDX-License-Identifier: GPL-3.0-or-later
 * A place in the list of the found quotes, at which there is another quote when others are found. */
#pragma once

#include "sp-quote.h"

G_BEGIN_DECLS

#define SP_TYPE_FOUND_PLACE (sp_found_place_get_type ())
G_DECLARE_FINAL_TYPE (SpFoundPlace, sp_found_place, SP, FOUND_PLACE, GObject)

SpFoundPlace *sp_found_place_new (GHashTable *places, guint number, SpQuote *quote);

guint sp_found_place_get_number (SpFoundPlace *self);
SpQuote *sp_found_place_get_quote (SpFoundPlace *self);
void sp_found_place_set_quote (SpFoundPlace *self, SpQuote *quote);

G_END_DECLS
