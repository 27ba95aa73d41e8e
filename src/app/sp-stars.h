/* SPDX-License-Identifier: GPL-3.0-or-later
 * The user's stars of a dataset: records to come back to, each with a note, in the user's order. */
#pragma once

#include "sp-star.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define SP_TYPE_STARS (sp_stars_get_type ())
G_DECLARE_FINAL_TYPE (SpStars, sp_stars, SP, STARS, GObject)

SpStars *sp_stars_new (const char *dataset_id);

void sp_stars_set_dataset (SpStars *self, SpDataset *dataset);
SpStar *sp_stars_find (SpStars *self, gpointer record);
gboolean sp_stars_has (SpStars *self, gpointer record);
void sp_stars_set (SpStars *self, gpointer record, gboolean starred);
void sp_stars_remove (SpStars *self, SpStar *star);
void sp_stars_put_back (SpStars *self, SpStar *star, guint position);
gboolean sp_stars_move (SpStars *self, SpStar *star, guint position);
guint sp_stars_get_position (SpStars *self, SpStar *star);
void sp_stars_set_note (SpStars *self, SpStar *star, const char *note);
void sp_stars_take_new_words (SpStars *self, SpStar *star);
void sp_stars_save (SpStars *self);
gboolean sp_stars_is_saved (SpStars *self);
gboolean sp_stars_has_unsaved (SpStars *self);
GPtrArray *sp_stars_list_unsaved (SpStars *self, GPtrArray *removed);
const char *sp_stars_get_failure (SpStars *self);
const char *sp_stars_get_damage (SpStars *self);

G_END_DECLS
