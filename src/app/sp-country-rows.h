/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which rows the list of countries has through the lens: sections and their countries, or matches of what was typed. */
#pragma once

#include "sp-country-item.h"

G_BEGIN_DECLS

/**
 * SpCountryRows:
 * @workspace: (nullable): the workspace; with an open dataset when rows are made
 * @typed: (nullable): what was typed; %NULL or the empty string for all countries in sections
 * @arrangement: what the sections are
 * @order: the order within each section
 * @items_by_key: (element-type utf8 SpCountryItem): the rows that there ever were, each the same object for as long as
 *   the dataset is open
 * @toggled: (element-type utf8): the sections that are not as they are at first: open, or the rest closed
 *
 * What the rows depend on, and those that were made. The first four are their owner's to set.
 */
typedef struct
{
  SpWorkspace *workspace;
  char *typed;
  SpArrangement arrangement;
  SpOrder order;
  GHashTable *items_by_key;
  GHashTable *toggled;
} SpCountryRows;

void sp_country_rows_init (SpCountryRows *self);
void sp_country_rows_clear (SpCountryRows *self);
void sp_country_rows_forget (SpCountryRows *self);

gboolean sp_country_rows_is_typed (const SpCountryRows *self);
GPtrArray *sp_country_rows_list (SpCountryRows *self);
void sp_country_rows_toggle (SpCountryRows *self, const char *section);
gboolean sp_country_rows_toggle_section_of (SpCountryRows *self, SpCountry *country);

G_END_DECLS
