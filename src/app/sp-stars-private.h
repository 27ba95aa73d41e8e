/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is known to all files of the user's stars. */
#pragma once

#include "sp-stars-keeper.h"
#include "sp-stars.h"

G_BEGIN_DECLS

struct _SpStars
{
  GObject parent_instance;

  SpStarsKeeper *keeper;
  SpDataset *dataset;
  GPtrArray *stars;
  GHashTable *by_record; /* from an entry */
};

void sp_stars_take_entries (SpStars *self, GPtrArray *entries);
void sp_stars_tell_removed (SpStars *self, SpStar *star, guint position);

G_END_DECLS
