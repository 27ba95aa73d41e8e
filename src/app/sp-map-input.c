/* SPDX-License-Identifier: GPL-3.0-or-later
 * Mouse and touch on a map. */
#include "sp-map-input-private.h"

#include <math.h>

/* What a notch of the wheel enlarges by. */
#define NOTCH 1.25

/* What a pixel of two-finger scrolling with Ctrl enlarges by. */
#define PIXEL 1.005

/* In milliseconds: so long the map has to be at rest until what came under a resting pointer is pointed at. */
#define REST 100

G_DEFINE_FINAL_TYPE (SpMapInput, sp_map_input, G_TYPE_OBJECT)

enum
{
  SIGNAL_ACTIVATED,
  SIGNAL_MENU,
  SIGNAL_MOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

gboolean
sp_map_input_is_of_dataset (SpMapInput *self, int area)
{
  return area >= 0 && sp_map_scene_get_country (sp_map_get_scene (self->map), (guint) area) != NULL;
}

static void
show_cursor (SpMapInput *self)
{
  int area = sp_map_get_pointed (self->map);
  const char *name = self->dragging ? "grabbing" : sp_map_input_is_of_dataset (self, area) ? "pointer" : NULL;

  gtk_widget_set_cursor_from_name (GTK_WIDGET (self->map), name);
}

static void
point (SpMapInput *self)
{
  self->by_keyboard = FALSE;
  sp_map_set_pointed (self->map, self->inside && !self->dragging ? sp_map_find_area (self->map, self->x, self->y) : -1);
  show_cursor (self);
}

static void
motion_cb (SpMapInput *self, double x, double y)
{
  gboolean entered = !self->inside;

  /* GTK reports a motion when what is under a resting pointer moves: that is not the user's */
  if (!entered && fabs (self->x - x) < 0.5 && fabs (self->y - y) < 0.5)
    return;
  self->inside = TRUE;
  self->x = x;
  self->y = y;
  point (self);
  g_signal_emit (self, signals[SIGNAL_MOVED], 0);
}

static void
leave_cb (SpMapInput *self)
{
  self->inside = FALSE;
  if (!self->by_keyboard)
    sp_map_set_pointed (self->map, -1);
}

static gboolean
rest_cb (gpointer data)
{
  SpMapInput *self = data;

  self->rest_source = 0;
  if (self->inside && !self->by_keyboard)
    point (self);
  return G_SOURCE_REMOVE;
}

/* The map moves by keys, with the window's size or of its own inertia, too; the pointer does not with it. */
static void
map_moved_cb (SpMapInput *self)
{
  g_clear_handle_id (&self->rest_source, g_source_remove);
  self->rest_source = g_timeout_add (REST, rest_cb, self);
}

static void
drag_begin_cb (SpMapInput *self)
{
  self->dragged_x = 0;
  self->dragged_y = 0;
  sp_map_hold (self->map);
}

static void
drag_update_cb (SpMapInput *self, double x, double y, GtkGesture *gesture)
{
  if (!self->dragging && !gtk_drag_check_threshold (GTK_WIDGET (self->map), 0, 0, (int) x, (int) y))
    return;
  if (!self->dragging)
    {
      self->dragging = TRUE;
      gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
      sp_map_set_pointed (self->map, -1);
      show_cursor (self);
    }
  sp_map_pan (self->map, round (x) - self->dragged_x, round (y) - self->dragged_y);
  self->dragged_x = round (x);
  self->dragged_y = round (y);
}

static void
drag_end_cb (SpMapInput *self)
{
  self->dragging = FALSE;
  show_cursor (self);
}

static void
swipe_cb (SpMapInput *self, double velocity_x, double velocity_y)
{
  if (self->dragging)
    sp_map_throw (self->map, velocity_x, velocity_y);
}

void
sp_map_input_activate (SpMapInput *self, int area, gboolean several)
{
  if (sp_map_input_is_of_dataset (self, area))
    g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0, area, several);
}

void
sp_map_input_ask_for_menu (SpMapInput *self, int area, double x, double y)
{
  g_signal_emit (self, signals[SIGNAL_MENU], 0, area, x, y);
}

static void
released_cb (SpMapInput *self, int n_press G_GNUC_UNUSED, double x, double y, GtkGesture *gesture)
{
  GdkModifierType modifiers = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));

  gtk_widget_grab_focus (GTK_WIDGET (self->map));
  self->by_keyboard = FALSE;
  sp_map_input_activate (self, sp_map_find_area (self->map, x, y), (modifiers & GDK_CONTROL_MASK) != 0);
}

static void
secondary_cb (SpMapInput *self, int n_press G_GNUC_UNUSED, double x, double y)
{
  sp_map_input_ask_for_menu (self, sp_map_find_area (self->map, x, y), x, y);
}

static void
long_press_cb (SpMapInput *self, double x, double y, GtkGesture *gesture)
{
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  sp_map_input_ask_for_menu (self, sp_map_find_area (self->map, x, y), x, y);
}

/* A wheel zooms; two fingers on a touchpad move the map, as they move any page. */
static gboolean
scroll_cb (SpMapInput *self, double x, double y, GtkEventController *controller)
{
  gboolean zooms = (gtk_event_controller_get_current_event_state (controller) & GDK_CONTROL_MASK) != 0;
  gboolean wheel =
    gtk_event_controller_scroll_get_unit (GTK_EVENT_CONTROLLER_SCROLL (controller)) == GDK_SCROLL_UNIT_WHEEL;

  if (wheel)
    sp_map_zoom_at (self->map, pow (NOTCH, -y), self->x, self->y);
  else if (zooms)
    sp_map_zoom_at (self->map, pow (PIXEL, -y), self->x, self->y);
  else
    sp_map_pan (self->map, -x, -y);
  if (self->inside)
    point (self);
  return GDK_EVENT_STOP;
}

static void
decelerate_cb (SpMapInput *self, double velocity_x, double velocity_y, GtkEventController *controller)
{
  if ((gtk_event_controller_get_current_event_state (controller) & GDK_CONTROL_MASK) == 0)
    sp_map_throw (self->map, -velocity_x, -velocity_y);
}

static void
pinch_begin_cb (SpMapInput *self, GdkEventSequence *sequence G_GNUC_UNUSED, GtkGesture *gesture)
{
  self->pinched = 1;
  sp_map_hold (self->map);
  gtk_gesture_get_bounding_box_center (gesture, &self->pinch_x, &self->pinch_y);
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
pinch_cb (SpMapInput *self, double scale, GtkGesture *gesture)
{
  double x = self->pinch_x;
  double y = self->pinch_y;

  gtk_gesture_get_bounding_box_center (gesture, &x, &y);
  sp_map_pan (self->map, x - self->pinch_x, y - self->pinch_y);
  sp_map_zoom_at (self->map, scale / self->pinched, x, y);
  self->pinched = scale;
  self->pinch_x = x;
  self->pinch_y = y;
}

static void
sp_map_input_dispose (GObject *object)
{
  g_clear_handle_id (&SP_MAP_INPUT (object)->rest_source, g_source_remove);

  G_OBJECT_CLASS (sp_map_input_parent_class)->dispose (object);
}

static void
sp_map_input_class_init (SpMapInputClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_map_input_dispose;
  /**
   * SpMapInput::activated:
   * @self: the input
   * @area: an area that is a country of the dataset
   * @several: whether it is to be chosen beside others
   *
   * An area was clicked, or Enter was pressed on it; with Ctrl held, or Space, it is @several.
   */
  signals[SIGNAL_ACTIVATED] = g_signal_new ("activated", SP_TYPE_MAP_INPUT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                            G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_BOOLEAN);
  /**
   * SpMapInput::menu:
   * @self: the input
   * @area: an area, or -1
   * @x: where the menu is asked for, in pixels of the map
   * @y: likewise
   *
   * The context menu is asked for.
   */
  signals[SIGNAL_MENU] = g_signal_new ("menu", SP_TYPE_MAP_INPUT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                       3, G_TYPE_INT, G_TYPE_DOUBLE, G_TYPE_DOUBLE);
  /**
   * SpMapInput::moved:
   * @self: the input
   *
   * The pointer is elsewhere.
   */
  signals[SIGNAL_MOVED] =
    g_signal_new ("moved", SP_TYPE_MAP_INPUT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sp_map_input_init (SpMapInput *self)
{
  self->geometry = sp_geometry_get_world ();
  self->walked = -1;
}

static void
add (SpMapInput *self, gpointer controller)
{
  gtk_widget_add_controller (GTK_WIDGET (self->map), controller);
}

static void
add_pointer (SpMapInput *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *scroll =
    gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES | GTK_EVENT_CONTROLLER_SCROLL_KINETIC);

  g_signal_connect_object (motion, "enter", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "motion", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (scroll, "scroll", G_CALLBACK (scroll_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (scroll, "decelerate", G_CALLBACK (decelerate_cb), self, G_CONNECT_SWAPPED);
  add (self, motion);
  add (self, scroll);
}

static void
add_gestures (SpMapInput *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *swipe = gtk_gesture_swipe_new ();
  GtkGesture *zoom = gtk_gesture_zoom_new ();

  g_signal_connect_object (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (drag, "drag-update", G_CALLBACK (drag_update_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (swipe, "swipe", G_CALLBACK (swipe_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (drag, "drag-end", G_CALLBACK (drag_end_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (zoom, "begin", G_CALLBACK (pinch_begin_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (zoom, "scale-changed", G_CALLBACK (pinch_cb), self, G_CONNECT_SWAPPED);
  /* The swipe hears of the end first, while it is still known that the map was dragged */
  add (self, drag);
  add (self, swipe);
  gtk_gesture_group (drag, swipe);
  add (self, zoom);
  /* Else a finger that moved before the second came could only drag */
  gtk_gesture_group (drag, zoom);
}

static void
add_clicks (SpMapInput *self)
{
  GtkGesture *primary = gtk_gesture_click_new ();
  GtkGesture *secondary = gtk_gesture_click_new ();
  GtkGesture *long_press = gtk_gesture_long_press_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (primary), GDK_BUTTON_PRIMARY);
  g_signal_connect_object (primary, "released", G_CALLBACK (released_cb), self, G_CONNECT_SWAPPED);
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (secondary), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (secondary, "pressed", G_CALLBACK (secondary_cb), self, G_CONNECT_SWAPPED);
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (long_press), TRUE);
  g_signal_connect_object (long_press, "pressed", G_CALLBACK (long_press_cb), self, G_CONNECT_SWAPPED);
  add (self, primary);
  add (self, secondary);
  add (self, long_press);
}

/**
 * sp_map_input_new:
 * @map: a map; must live as long as the input
 *
 * Makes a map answer to mouse, touch and keyboard.
 *
 * Returns: (transfer full): its input
 */
SpMapInput *
sp_map_input_new (SpMap *map)
{
  SpMapInput *self;

  g_return_val_if_fail (SP_IS_MAP (map), NULL);

  self = g_object_new (SP_TYPE_MAP_INPUT, NULL);
  self->map = map;
  gtk_widget_set_focusable (GTK_WIDGET (map), TRUE);
  g_signal_connect_object (map, "moved", G_CALLBACK (map_moved_cb), self, G_CONNECT_SWAPPED);
  add_pointer (self);
  add_gestures (self);
  add_clicks (self);
  sp_map_input_add_keys (self);
  return self;
}

/**
 * sp_map_input_is_by_keyboard:
 * @self: an input
 *
 * Returns: whether what is pointed at was reached by the keyboard
 */
gboolean
sp_map_input_is_by_keyboard (SpMapInput *self)
{
  g_return_val_if_fail (SP_IS_MAP_INPUT (self), FALSE);

  return self->by_keyboard;
}

/**
 * sp_map_input_get_pointer:
 * @self: an input
 * @x: (out): where the pointer was last seen, in pixels of the map
 * @y: (out): likewise
 *
 * Tells where the pointer is.
 */
void
sp_map_input_get_pointer (SpMapInput *self, double *x, double *y)
{
  g_return_if_fail (SP_IS_MAP_INPUT (self));
  g_return_if_fail (x != NULL && y != NULL);

  *x = self->x;
  *y = self->y;
}
