/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a row of the list of countries and its drawing share. */
#pragma once

#include "sp-country-row.h"

G_BEGIN_DECLS

#define SP_COUNTRY_ROW_PADDING 4
#define SP_COUNTRY_ROW_SPACING 10
#define SP_COUNTRY_ROW_STRIP_HEIGHT 6
#define SP_COUNTRY_ROW_STRIP_PADDING 2

/**
 * SpCountryRow:
 * @metrics: how large its parts are, the same for all rows
 * @item: (nullable): what it shows
 * @comparison: (nullable): the countries that are set side by side, which are marked
 * @is_head: whether it is the head of a section, or leads on to a date
 * @is_cut: whether some of its text had no room when it was drawn
 */
struct _SpCountryRow
{
  GtkWidget parent_instance;

  SpRowMetrics *metrics;
  SpCountryItem *item;
  SpComparison *comparison;
  gboolean is_head;
  gboolean is_cut;
};

gboolean sp_country_row_is_compared (SpCountryRow *self);
void sp_country_row_draw (SpCountryRow *self, GtkSnapshot *snapshot);

G_END_DECLS
