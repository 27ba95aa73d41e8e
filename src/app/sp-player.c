/* SPDX-License-Identifier: GPL-3.0-or-later
 * Plays the years: moves the date of a lens on from month to month in which something changed. */
#include "sp-player.h"

/* In milliseconds: what the whole is to last, and what a step may. */
#define WHOLE 6000
#define SHORTEST 150
#define LONGEST 1000

struct _SpPlayer
{
  GObject parent_instance;

  SpLens *lens;
  SpCalendar *calendar;
  guint timer;
  gboolean stepping;
};

G_DEFINE_FINAL_TYPE (SpPlayer, sp_player, G_TYPE_OBJECT)

enum
{
  PROPERTY_PLAYING = 1,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

/* Whoever else turns the lens takes it out of the player's hands. */
static void
lens_changed_cb (SpPlayer *self)
{
  if (!self->stepping)
    sp_player_stop (self);
}

static gboolean
move_on (SpPlayer *self, guint32 after)
{
  guint32 day = sp_calendar_find_step (self->calendar, after, TRUE);
  SpDate date = { 0 };

  if (day != 0)
    {
      date = sp_date_from_day_number (day);
      date.day = 0;
    }
  self->stepping = TRUE;
  sp_lens_set_on (self->lens, date);
  self->stepping = FALSE;
  return !sp_lens_is_latest (self->lens);
}

/* To the end of the next month in which something changed, or where there is none, to the latest date; whether there is a
 * step after it. */
static gboolean
step (SpPlayer *self)
{
  return !sp_lens_is_latest (self->lens) && move_on (self, sp_lens_get_day (self->lens));
}

static gboolean
tick_cb (gpointer data)
{
  SpPlayer *self = data;

  if (step (self))
    return G_SOURCE_CONTINUE;
  sp_player_stop (self);
  return G_SOURCE_REMOVE;
}

static void
drop_lens (SpPlayer *self)
{
  sp_player_stop (self);
  if (self->lens != NULL)
    g_signal_handlers_disconnect_by_func (self->lens, lens_changed_cb, self);
  g_clear_object (&self->lens);
  g_clear_pointer (&self->calendar, sp_calendar_unref);
}

static void
sp_player_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROPERTY_PLAYING)
    g_value_set_boolean (value, sp_player_is_playing (SP_PLAYER (object)));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
sp_player_dispose (GObject *object)
{
  drop_lens (SP_PLAYER (object));

  G_OBJECT_CLASS (sp_player_parent_class)->dispose (object);
}

static void
sp_player_class_init (SpPlayerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = sp_player_dispose;
  object_class->get_property = sp_player_get_property;

  /**
   * SpPlayer:playing:
   *
   * Whether the date moves on by itself.
   */
  properties[PROPERTY_PLAYING] =
    g_param_spec_boolean ("playing", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
sp_player_init (SpPlayer *self G_GNUC_UNUSED)
{
}

/**
 * sp_player_new:
 *
 * Returns: (transfer full): a player with nothing to play
 */
SpPlayer *
sp_player_new (void)
{
  return g_object_new (SP_TYPE_PLAYER, NULL);
}

/**
 * sp_player_set_calendar:
 * @self: a player
 * @lens: (nullable): the lens whose date is moved
 * @calendar: (nullable): the changes that are seen through it
 *
 * Stops, and makes ready to play others.
 */
void
sp_player_set_calendar (SpPlayer *self, SpLens *lens, SpCalendar *calendar)
{
  g_return_if_fail (SP_IS_PLAYER (self));
  g_return_if_fail ((lens == NULL) == (calendar == NULL));

  drop_lens (self);
  if (lens == NULL)
    return;
  self->lens = g_object_ref (lens);
  self->calendar = sp_calendar_ref (calendar);
  g_signal_connect_object (lens, "changed", G_CALLBACK (lens_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * sp_player_can_play:
 * @self: a player
 *
 * Returns: whether there is a change to be played
 */
gboolean
sp_player_can_play (SpPlayer *self)
{
  g_return_val_if_fail (SP_IS_PLAYER (self), FALSE);

  return self->calendar != NULL && sp_calendar_count_months (self->calendar) > 0;
}

/**
 * sp_player_is_playing:
 * @self: a player
 *
 * Returns: whether the date moves on by itself
 */
gboolean
sp_player_is_playing (SpPlayer *self)
{
  g_return_val_if_fail (SP_IS_PLAYER (self), FALSE);

  return self->timer != 0;
}

/**
 * sp_player_get_interval:
 * @self: a player that can play
 *
 * Returns: how long a step lasts, in milliseconds: as long as lets the whole last six seconds, but at least 150,
 *   below which nobody can follow, and at most 1000
 */
guint
sp_player_get_interval (SpPlayer *self)
{
  g_return_val_if_fail (SP_IS_PLAYER (self) && sp_player_can_play (self), SHORTEST);

  return CLAMP (WHOLE / sp_calendar_count_months (self->calendar), SHORTEST, LONGEST);
}

/**
 * sp_player_play:
 * @self: a player
 *
 * Moves on from the date of the lens, or from the first change where that is the latest. It stops by itself at the
 * latest date, and when anybody else changes the lens.
 */
void
sp_player_play (SpPlayer *self)
{
  g_return_if_fail (SP_IS_PLAYER (self));

  if (sp_player_is_playing (self) || !sp_player_can_play (self))
    return;
  if (!move_on (self, sp_lens_is_latest (self->lens) ? 0 : sp_lens_get_day (self->lens)))
    return;
  self->timer = g_timeout_add (sp_player_get_interval (self), tick_cb, self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROPERTY_PLAYING]);
}

/**
 * sp_player_stop:
 * @self: a player
 *
 * Stays where it is.
 */
void
sp_player_stop (SpPlayer *self)
{
  g_return_if_fail (SP_IS_PLAYER (self));

  if (self->timer == 0)
    return;
  g_clear_handle_id (&self->timer, g_source_remove);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROPERTY_PLAYING]);
}
