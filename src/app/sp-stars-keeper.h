/* SPDX-License-Identifier: GPL-3.0-or-later
 * Keeps the stars of a dataset in their file, off the main thread, and hears of what others do to it. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define SP_TYPE_STARS_KEEPER (sp_stars_keeper_get_type ())
G_DECLARE_FINAL_TYPE (SpStarsKeeper, sp_stars_keeper, SP, STARS_KEEPER, GObject)

SpStarsKeeper *sp_stars_keeper_new (const char *dataset);

void sp_stars_keeper_read (SpStarsKeeper *self);
void sp_stars_keeper_watch (SpStarsKeeper *self);
GPtrArray *sp_stars_keeper_get_entries (SpStarsKeeper *self);
void sp_stars_keeper_set_entries (SpStarsKeeper *self, GPtrArray *entries);
void sp_stars_keeper_save (SpStarsKeeper *self);
void sp_stars_keeper_save_soon (SpStarsKeeper *self);
gboolean sp_stars_keeper_is_saved (SpStarsKeeper *self);
GPtrArray *sp_stars_keeper_get_in_file (SpStarsKeeper *self);
const char *sp_stars_keeper_get_failure (SpStarsKeeper *self);
const char *sp_stars_keeper_get_damage (SpStarsKeeper *self);

G_END_DECLS
