/* SPDX-License-Identifier: GPL-3.0-or-later
 * Moves a map's camera over time: the way to a place, and the run-out of a throw. */
#include "sp-map-motion.h"

#include <adwaita.h>
#include <math.h>

/* How long the way to a place takes, in milliseconds. */
#define DURATION 220

/* After this time a thrown map has a third of its velocity, in microseconds: about that of GTK's scrolled windows. */
#define RUN_OUT (0.25 * G_USEC_PER_SEC)

/* Slower than this, in pixels a second, it rests. */
#define REST 20.0

struct _SpMapMotion
{
  GObject parent_instance;

  GtkWidget *widget;
  SpCamera *camera;
  AdwAnimation *animation;
  SpCamera from;
  SpCamera to;
  guint tick;
  gint64 last_time;
  double velocity_x;
  double velocity_y;
};

G_DEFINE_FINAL_TYPE (SpMapMotion, sp_map_motion, G_TYPE_OBJECT)

enum
{
  SIGNAL_MOVED,
  SIGNAL_RESTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
step_cb (double progress, gpointer data)
{
  SpMapMotion *self = data;

  sp_camera_blend (self->camera, &self->from, &self->to, progress);
  g_signal_emit (self, signals[SIGNAL_MOVED], 0);
}

static void
done_cb (SpMapMotion *self)
{
  g_signal_emit (self, signals[SIGNAL_RESTED], 0);
}

/* At an edge it goes on along it. */
static void
pan (SpMapMotion *self, double x, double y)
{
  if (!sp_camera_pan (self->camera, x, 0))
    self->velocity_x = 0;
  if (!sp_camera_pan (self->camera, 0, y))
    self->velocity_y = 0;
}

static gboolean
tick_cb (GtkWidget *widget G_GNUC_UNUSED, GdkFrameClock *clock, gpointer data)
{
  SpMapMotion *self = data;
  gint64 now = gdk_frame_clock_get_frame_time (clock);
  double passed = self->last_time > 0 ? (double) (now - self->last_time) : 0;
  double seconds = passed / G_USEC_PER_SEC;
  double slower = exp (-passed / RUN_OUT);

  self->last_time = now;
  pan (self, self->velocity_x * seconds, self->velocity_y * seconds);
  self->velocity_x *= slower;
  self->velocity_y *= slower;
  g_signal_emit (self, signals[SIGNAL_MOVED], 0);
  if (hypot (self->velocity_x, self->velocity_y) > REST)
    return G_SOURCE_CONTINUE;
  self->tick = 0;
  g_signal_emit (self, signals[SIGNAL_RESTED], 0);
  return G_SOURCE_REMOVE;
}

static void
sp_map_motion_dispose (GObject *object)
{
  SpMapMotion *self = SP_MAP_MOTION (object);

  if (self->tick != 0)
    gtk_widget_remove_tick_callback (self->widget, self->tick);
  self->tick = 0;
  g_clear_object (&self->animation);

  G_OBJECT_CLASS (sp_map_motion_parent_class)->dispose (object);
}

static void
sp_map_motion_class_init (SpMapMotionClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_map_motion_dispose;

  /**
   * SpMapMotion::moved:
   * @self: the motion
   *
   * The camera stands elsewhere.
   */
  signals[SIGNAL_MOVED] =
    g_signal_new ("moved", SP_TYPE_MAP_MOTION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  /**
   * SpMapMotion::rested:
   * @self: the motion
   *
   * The camera moves no more.
   */
  signals[SIGNAL_RESTED] =
    g_signal_new ("rested", SP_TYPE_MAP_MOTION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sp_map_motion_init (SpMapMotion *self G_GNUC_UNUSED)
{
}

/**
 * sp_map_motion_new:
 * @widget: the widget that shows the map; must live as long as the motion
 * @camera: the camera to move; likewise
 *
 * Returns: (transfer full): a motion at rest
 */
SpMapMotion *
sp_map_motion_new (GtkWidget *widget, SpCamera *camera)
{
  SpMapMotion *self;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);
  g_return_val_if_fail (camera != NULL, NULL);

  self = g_object_new (SP_TYPE_MAP_MOTION, NULL);
  self->widget = widget;
  self->camera = camera;
  self->animation =
    adw_timed_animation_new (widget, 0, 1, DURATION, adw_callback_animation_target_new (step_cb, self, NULL));
  adw_timed_animation_set_easing (ADW_TIMED_ANIMATION (self->animation), ADW_EASE_OUT_CUBIC);
  g_signal_connect_object (self->animation, "done", G_CALLBACK (done_cb), self, G_CONNECT_SWAPPED);
  return self;
}

/**
 * sp_map_motion_go:
 * @self: a motion
 * @to: where to go
 *
 * Goes there; at once where the user wants no animations.
 */
void
sp_map_motion_go (SpMapMotion *self, const SpCamera *to)
{
  SpCamera goal;

  g_return_if_fail (SP_IS_MAP_MOTION (self));
  g_return_if_fail (to != NULL);

  goal = *to;
  sp_map_motion_stop (self);
  self->from = *self->camera;
  self->to = goal;
  if (gtk_widget_get_mapped (self->widget))
    adw_animation_play (self->animation);
  else
    step_cb (1, self);
}

/**
 * sp_map_motion_throw:
 * @self: a motion
 * @velocity_x: how fast the map moves to the right, in pixels a second
 * @velocity_y: how fast the map moves down, in pixels a second
 *
 * Lets the map run on and come to rest; not where the user wants no animations.
 */
void
sp_map_motion_throw (SpMapMotion *self, double velocity_x, double velocity_y)
{
  g_return_if_fail (SP_IS_MAP_MOTION (self));

  sp_map_motion_stop (self);
  if (!adw_get_enable_animations (self->widget) || hypot (velocity_x, velocity_y) <= REST)
    {
      g_signal_emit (self, signals[SIGNAL_RESTED], 0);
      return;
    }
  self->velocity_x = velocity_x;
  self->velocity_y = velocity_y;
  self->last_time = 0;
  self->tick = gtk_widget_add_tick_callback (self->widget, tick_cb, self, NULL);
}

/**
 * sp_map_motion_stop:
 * @self: a motion
 *
 * Stops where it is.
 */
void
sp_map_motion_stop (SpMapMotion *self)
{
  g_return_if_fail (SP_IS_MAP_MOTION (self));

  if (self->tick != 0)
    gtk_widget_remove_tick_callback (self->widget, self->tick);
  self->tick = 0;
  if (adw_animation_get_state (self->animation) == ADW_ANIMATION_PLAYING)
    adw_animation_pause (self->animation);
}

/**
 * sp_map_motion_is_running:
 * @self: a motion
 *
 * Returns: whether the camera moves
 */
gboolean
sp_map_motion_is_running (SpMapMotion *self)
{
  g_return_val_if_fail (SP_IS_MAP_MOTION (self), FALSE);

  return self->tick != 0 || adw_animation_get_state (self->animation) == ADW_ANIMATION_PLAYING;
}

/**
 * sp_map_motion_get_goal:
 * @self: a motion
 *
 * Returns: (transfer none): where the camera will come to rest: where it goes, or else where it is
 */
const SpCamera *
sp_map_motion_get_goal (SpMapMotion *self)
{
  g_return_val_if_fail (SP_IS_MAP_MOTION (self), NULL);

  return adw_animation_get_state (self->animation) == ADW_ANIMATION_PLAYING ? &self->to : self->camera;
}
