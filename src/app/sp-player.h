/* SPDX-License-Identifier: GPL-3.0-or-later
 * Plays the years: moves the date of a lens on from month to month in which something changed. */
#pragma once

#include "sp-calendar.h"
#include "sp-lens.h"

G_BEGIN_DECLS

#define SP_TYPE_PLAYER (sp_player_get_type ())
G_DECLARE_FINAL_TYPE (SpPlayer, sp_player, SP, PLAYER, GObject)

SpPlayer *sp_player_new (void);

void sp_player_set_calendar (SpPlayer *self, SpLens *lens, SpCalendar *calendar);
gboolean sp_player_can_play (SpPlayer *self);
gboolean sp_player_is_playing (SpPlayer *self);
guint sp_player_get_interval (SpPlayer *self);
void sp_player_play (SpPlayer *self);
void sp_player_stop (SpPlayer *self);

G_END_DECLS
