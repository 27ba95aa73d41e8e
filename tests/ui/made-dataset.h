/* SPDX-License-Identifier: GPL-3.0-or-later
 * Small datasets for tests of the interface, written as files: any number of levels, names of any length, no question. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MadeDataset:
 * @n_countries: how many countries: Andorra, Antarctica, which the map leaves out, and so on
 * @n_levels: how many levels the scale has; 0 for a dataset that asks nothing
 * @kind: how the levels are ordered, as datasets write it
 * @name_length: how many letters the name of a level has
 *
 * What a made dataset is like. Country number i stands at level i modulo @n_levels, by a law of 2019; where i is a
 * multiple of 5 by the practice of operators in 2020, which is vague.
 */
typedef struct
{
  guint n_countries;
  guint n_levels;
  const char *kind;
  guint name_length;
} MadeDataset;

char *made_dataset_write (const MadeDataset *made);

G_END_DECLS
