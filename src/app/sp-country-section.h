/* SPDX-License-Identifier: GPL-3.0-or-later
 * The sections of the list of countries. */
#pragma once

#include "sp-country-facts.h"

G_BEGIN_DECLS

/**
 * SpCountrySection:
 * @key: what it is known by as long as the program runs; countries that are in several sections are told apart by it
 * @title: (nullable): what its head says; %NULL where it has no head
 * @level: (nullable): the level at which its countries stand
 * @from: (nullable): the level at which they stood before
 * @is_shift: whether its countries went from one level to another; %NULL is no known position then
 * @is_rest: whether it holds those of which there is less to see, so that it is closed at first
 * @is_shared: whether other sections may hold its countries too
 * @countries: (element-type SpCountryFacts): its countries, borrowed
 *
 * A section of the list.
 */
typedef struct
{
  char *key;
  char *title;
  SpLevel *level;
  SpLevel *from;
  gboolean is_shift;
  gboolean is_rest;
  gboolean is_shared;
  GPtrArray *countries;
} SpCountrySection;

char *sp_country_section_format_shift (SpLevel *from, SpLevel *to);
GPtrArray *sp_country_sections_make (GArray *facts, SpListView *view, SpArrangement arrangement, SpOrder order);

G_END_DECLS
