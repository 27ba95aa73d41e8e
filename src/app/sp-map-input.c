/* SPDX-License-Identifier: GPL-3.0-or-later
 * Mouse, touch and keyboard on a map. */
#include "sp-map-input.h"

#include "sp-map-pick.h"

#include <math.h>

/* What a notch of the wheel enlarges by. */
#define NOTCH 1.25

/* What a pixel of two-finger scrolling with Ctrl enlarges by. */
#define PIXEL 1.005

/* In milliseconds: so long the map has to be at rest until what came under a resting pointer is pointed at. */
#define REST 100

struct _SpMapInput
{
  GObject parent_instance;

  SpMap *map;
  SpGeometry *geometry;
  double x;
  double y;
  double dragged_x;
  double dragged_y;
  double pinched;
  double pinch_x;
  double pinch_y;
  gboolean inside;
  gboolean dragging;
  gboolean by_keyboard;
  int walked; /* where the keyboard was last, or -1 */
  guint rest_source;
};

G_DEFINE_FINAL_TYPE (SpMapInput, sp_map_input, G_TYPE_OBJECT)

enum
{
  SIGNAL_ACTIVATED,
  SIGNAL_MENU,
  SIGNAL_MOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static gboolean
is_of_dataset (SpMapInput *self, int area)
{
  return area >= 0 && sp_map_scene_get_country (sp_map_get_scene (self->map), (guint) area) != NULL;
}

static void
show_cursor (SpMapInput *self)
{
  int area = sp_map_get_pointed (self->map);
  const char *name = self->dragging ? "grabbing" : is_of_dataset (self, area) ? "pointer" : NULL;

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

static void
activate (SpMapInput *self, int area, gboolean several)
{
  if (is_of_dataset (self, area))
    g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0, area, several);
}

static void
released_cb (SpMapInput *self, int n_press G_GNUC_UNUSED, double x, double y, GtkGesture *gesture)
{
  GdkModifierType modifiers = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));

  gtk_widget_grab_focus (GTK_WIDGET (self->map));
  self->by_keyboard = FALSE;
  activate (self, sp_map_find_area (self->map, x, y), (modifiers & GDK_CONTROL_MASK) != 0);
}

static void
secondary_cb (SpMapInput *self, int n_press G_GNUC_UNUSED, double x, double y)
{
  g_signal_emit (self, signals[SIGNAL_MENU], 0, sp_map_find_area (self->map, x, y), x, y);
}

static void
long_press_cb (SpMapInput *self, double x, double y, GtkGesture *gesture)
{
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  g_signal_emit (self, signals[SIGNAL_MENU], 0, sp_map_find_area (self->map, x, y), x, y);
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

static gboolean
is_walkable (SpGeometry *geometry G_GNUC_UNUSED, guint area, gpointer data)
{
  const SpLook *look = sp_map_scene_get_look (data, area);

  return sp_map_scene_get_country (data, area) != NULL && look->nothing != SP_NOTHING_OUTSIDE_GROUP;
}

static gboolean
is_in_view (SpMapInput *self, int area)
{
  double x, y;

  sp_map_get_pixel (self->map, area, &x, &y);
  return gtk_widget_contains (GTK_WIDGET (self->map), x, y);
}

static int
find_start (SpMapInput *self)
{
  const SpCamera *camera = sp_map_get_camera (self->map);
  int selected = sp_map_get_selected (self->map);
  double x, y;

  if (selected >= 0)
    return selected;
  if (is_of_dataset (self, self->walked) && is_in_view (self, self->walked))
    return self->walked;
  sp_camera_to_map (camera, camera->width / 2, camera->height / 2, &x, &y);
  return sp_map_pick_nearest (sp_map_get_scene (self->map), x, y);
}

static void
walk_to (SpMapInput *self, int area)
{
  if (area < 0)
    return;
  /* Where the mouse rests there already, that the keyboard comes is news all the same */
  if (!self->by_keyboard)
    sp_map_set_pointed (self->map, -1);
  self->by_keyboard = TRUE;
  self->walked = area;
  sp_map_reveal (self->map, area);
  sp_map_set_pointed (self->map, area);
}

static gboolean
walk (SpMapInput *self, SpDirection direction)
{
  int pointed = sp_map_get_pointed (self->map);
  int next;

  if (pointed < 0 || !self->by_keyboard)
    {
      walk_to (self, pointed >= 0 ? pointed : find_start (self));
      return GDK_EVENT_STOP;
    }
  next =
    sp_geometry_find_neighbor (self->geometry, (guint) pointed, direction, is_walkable, sp_map_get_scene (self->map));
  if (next >= 0)
    walk_to (self, next);
  else
    gtk_widget_error_bell (GTK_WIDGET (self->map));
  return GDK_EVENT_STOP;
}

static gboolean
activate_by_key (SpMapInput *self, gboolean several)
{
  int pointed = sp_map_get_pointed (self->map);

  if (pointed < 0)
    return GDK_EVENT_PROPAGATE;
  self->by_keyboard = TRUE;
  activate (self, pointed, several);
  return GDK_EVENT_STOP;
}

static gboolean
open_menu_by_key (SpMapInput *self)
{
  int pointed = sp_map_get_pointed (self->map);
  double x = gtk_widget_get_width (GTK_WIDGET (self->map)) / 2.0;
  double y = gtk_widget_get_height (GTK_WIDGET (self->map)) / 2.0;

  if (pointed >= 0)
    sp_map_get_pixel (self->map, pointed, &x, &y);
  g_signal_emit (self, signals[SIGNAL_MENU], 0, pointed, x, y);
  return GDK_EVENT_STOP;
}

static gboolean
let_go (SpMapInput *self)
{
  if (!self->by_keyboard || sp_map_get_pointed (self->map) < 0)
    return GDK_EVENT_PROPAGATE;
  sp_map_set_pointed (self->map, -1);
  return GDK_EVENT_STOP;
}

static gboolean
key_cb (SpMapInput *self, guint key, guint code G_GNUC_UNUSED, GdkModifierType modifiers)
{
  GdkModifierType held = modifiers & gtk_accelerator_get_default_mod_mask ();

  if (sp_map_get_scene (self->map) == NULL)
    return GDK_EVENT_PROPAGATE;
  if (key == GDK_KEY_Menu || (key == GDK_KEY_F10 && held == GDK_SHIFT_MASK))
    return open_menu_by_key (self);
  if (held != 0)
    return GDK_EVENT_PROPAGATE;
  switch (key)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      return walk (self, SP_DIRECTION_LEFT);
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      return walk (self, SP_DIRECTION_RIGHT);
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      return walk (self, SP_DIRECTION_UP);
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      return walk (self, SP_DIRECTION_DOWN);
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_ISO_Enter:
      return activate_by_key (self, FALSE);
    case GDK_KEY_space:
    case GDK_KEY_KP_Space:
      return activate_by_key (self, TRUE);
    case GDK_KEY_Escape:
      return let_go (self);
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
focus_leave_cb (SpMapInput *self)
{
  if (self->by_keyboard)
    sp_map_set_pointed (self->map, -1);
  self->by_keyboard = FALSE;
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

static void
add_keys (SpMapInput *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (focus_leave_cb), self, G_CONNECT_SWAPPED);
  add (self, keys);
  add (self, focus);
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
  add_keys (self);
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
 * sp_map_input_is_dragging:
 * @self: an input
 *
 * Returns: whether the map is being dragged
 */
gboolean
sp_map_input_is_dragging (SpMapInput *self)
{
  g_return_val_if_fail (SP_IS_MAP_INPUT (self), FALSE);

  return self->dragging;
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
