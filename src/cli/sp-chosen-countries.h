/* SPDX-License-Identifier: GPL-3.0-or-later
 * The countries that a command line is about: named, the members of a group, or all. */
#pragma once

#include "sp-country-names.h"
#include "sp-group.h"

G_BEGIN_DECLS

/**
 * SpCountryChoice:
 * @names: the names of the countries
 * @dataset: the dataset
 * @typed: (array zero-terminated=1) (nullable): countries by code or by any name
 * @group: (nullable): a group, whose members are wanted too
 * @all: whether all countries are
 * @day: the day on which they were members
 *
 * Which countries are wanted. Borrows what it points at.
 */
typedef struct
{
  SpCountryNames *names;
  SpDataset *dataset;
  const char *const *typed;
  SpGroup *group;
  gboolean all;
  guint32 day;
} SpCountryChoice;

GPtrArray *sp_country_choice_list (const SpCountryChoice *self, GError **error);

G_END_DECLS
