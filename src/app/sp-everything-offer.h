/* SPDX-License-Identifier: GPL-3.0-or-later
 * The last line of a view's own search: search everything for the same.
 *
 * Below a search field or its results; it is seen while something is typed, also where nothing was found. In a template
 * it is `<object class="SpEverythingOffer" id="offer"/>`, after g_type_ensure (SP_TYPE_EVERYTHING_OFFER). */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_EVERYTHING_OFFER (sp_everything_offer_get_type ())
G_DECLARE_FINAL_TYPE (SpEverythingOffer, sp_everything_offer, SP, EVERYTHING_OFFER, GtkWidget)

void sp_everything_offer_set_typed (SpEverythingOffer *self, const char *typed);

G_END_DECLS
