/* SPDX-License-Identifier: GPL-3.0-or-later
 * The widget for one row of the list of countries. */
#pragma once

#include "sp-country-item.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_COUNTRY_ROW (sp_country_row_get_type ())
G_DECLARE_FINAL_TYPE (SpCountryRow, sp_country_row, SP, COUNTRY_ROW, GtkWidget)

GtkWidget *sp_country_row_new (void);
void sp_country_row_set_item (SpCountryRow *self, SpCountryItem *item);
char *sp_country_row_get_spoken (SpCountryItem *item);

G_END_DECLS
