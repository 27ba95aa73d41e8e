/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the parts of the pairs share. */
#pragma once

#include "sp-pairs.h"

G_BEGIN_DECLS

struct _SpPairs
{
  GObject parent_instance;

  SpMatrix *matrix;
  GPtrArray *countries;
  GArray *rows; /* of the matrix, that they are in */
  GPtrArray *questions;
  GArray *pairs; /* SpPair: of the first with all others, then of the second with those after it */
  guint n_with_mean;
};

G_END_DECLS
