/* SPDX-License-Identifier: GPL-3.0-or-later
 * The map: a picture that is panned and zoomed, with one area pointed at, one selected and some set side by side. */
#include "sp-map.h"

#include "sp-map-layers.h"
#include "sp-map-motion.h"
#include "sp-map-pick.h"

/* After this long without a movement the picture is drawn anew, in milliseconds. */
#define REST_TIME 80

/* How far from the edge something is brought that is to be seen, in pixels. */
#define REVEAL_MARGIN 60.0

/* Around what is fitted, in pixels. */
#define FIT_PADDING 40.0

struct _SpMap
{
  GtkWidget parent_instance;

  SpGeometry *geometry;
  SpMapScene *scene;
  SpCamera camera;
  SpMapMotion *motion;
  SpMapLayers *layers;
  int selected;
  int pointed;
  GArray *compared;
  guint rest_source;
};

G_DEFINE_FINAL_TYPE (SpMap, sp_map, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_POINTED,
  SIGNAL_MOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
cancel_rest (SpMap *self)
{
  g_clear_handle_id (&self->rest_source, g_source_remove);
}

static void
draw_all (SpMap *self)
{
  const SpCamera *goal = sp_map_motion_get_goal (self->motion);

  cancel_rest (self);
  sp_map_layers_draw_view (self->layers, goal);
  sp_map_layers_draw_outlines (self->layers, goal);
}

static void
rest (SpMap *self)
{
  sp_map_layers_align (self->layers, &self->camera);
  if (!sp_map_layers_are_current (self->layers, &self->camera))
    draw_all (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
rest_cb (gpointer data)
{
  SpMap *self = data;

  self->rest_source = 0;
  rest (self);
  return G_SOURCE_REMOVE;
}

/* While it moves, what was drawn is moved and scaled; nothing is drawn anew but where it would not reach. */
static void
moved (SpMap *self)
{
  if (!sp_map_layers_reach (self->layers, &self->camera))
    sp_map_layers_draw_view (self->layers, sp_map_motion_get_goal (self->motion));
  cancel_rest (self);
  if (!sp_map_motion_is_running (self->motion))
    self->rest_source = g_timeout_add (REST_TIME, rest_cb, self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_signal_emit (self, signals[SIGNAL_MOVED], 0);
}

static void
rested_cb (SpMap *self)
{
  cancel_rest (self);
  rest (self);
  g_signal_emit (self, signals[SIGNAL_MOVED], 0);
}

static void
sp_map_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SpMap *self = SP_MAP (widget);

  sp_map_layers_snapshot (self->layers, snapshot, &self->camera);
}

static void
sp_map_measure (GtkWidget *widget G_GNUC_UNUSED,
                GtkOrientation orientation,
                int for_size G_GNUC_UNUSED,
                int *minimum,
                int *natural,
                int *minimum_baseline G_GNUC_UNUSED,
                int *natural_baseline G_GNUC_UNUSED)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 200 : 120;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 800 : 420;
}

/* A layout manager would; else a menu that has grown since it was opened stays as small as it was. */
static void
place_popovers (GtkWidget *widget)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_POPOVER (child))
      gtk_popover_present (GTK_POPOVER (child));
}

static void
resize (SpMap *self, int width, int height)
{
  if (width <= 0 || height <= 0 || ((int) self->camera.width == width && (int) self->camera.height == height))
    return;
  sp_map_motion_stop (self->motion);
  sp_camera_resize (&self->camera, width, height);
  if (!sp_map_layers_are_current (self->layers, &self->camera))
    draw_all (self);
  else
    sp_map_layers_draw_outlines (self->layers, &self->camera);
  g_signal_emit (self, signals[SIGNAL_MOVED], 0);
}

static void
sp_map_size_allocate (GtkWidget *widget, int width, int height, int baseline G_GNUC_UNUSED)
{
  place_popovers (widget);
  resize (SP_MAP (widget), width, height);
}

static void
sp_map_dispose (GObject *object)
{
  SpMap *self = SP_MAP (object);

  cancel_rest (self);
  g_clear_object (&self->motion);
  g_clear_object (&self->layers);
  g_clear_object (&self->scene);
  g_clear_pointer (&self->compared, g_array_unref);

  G_OBJECT_CLASS (sp_map_parent_class)->dispose (object);
}

static void
sp_map_class_init (SpMapClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_map_dispose;
  widget_class->snapshot = sp_map_snapshot;
  widget_class->measure = sp_map_measure;
  widget_class->size_allocate = sp_map_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "map");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);

  /**
   * SpMap::pointed:
   * @self: the map
   *
   * Another area is pointed at, or none.
   */
  signals[SIGNAL_POINTED] =
    g_signal_new ("pointed", SP_TYPE_MAP, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  /**
   * SpMap::moved:
   * @self: the map
   *
   * It is seen from elsewhere.
   */
  signals[SIGNAL_MOVED] = g_signal_new ("moved", SP_TYPE_MAP, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sp_map_init (SpMap *self)
{
  cairo_rectangle_t bounds;

  self->geometry = sp_geometry_get_world ();
  bounds = sp_geometry_get_bounds (self->geometry);
  sp_camera_init (&self->camera, &bounds);
  self->selected = -1;
  self->pointed = -1;
  self->motion = sp_map_motion_new (GTK_WIDGET (self), &self->camera);
  g_signal_connect_object (self->motion, "moved", G_CALLBACK (moved), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->motion, "rested", G_CALLBACK (rested_cb), self, G_CONNECT_SWAPPED);
  self->layers = sp_map_layers_new (GTK_WIDGET (self));
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (draw_all), NULL);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * sp_map_get_scene:
 * @self: a map
 *
 * Returns: (transfer none) (nullable): what it shows
 */
SpMapScene *
sp_map_get_scene (SpMap *self)
{
  g_return_val_if_fail (SP_IS_MAP (self), NULL);

  return self->scene;
}

/**
 * sp_map_set_scene:
 * @self: a map
 * @scene: what to show
 *
 * Shows something else from where it is seen. The picture stays until the new one is drawn.
 */
void
sp_map_set_scene (SpMap *self, SpMapScene *scene)
{
  g_return_if_fail (SP_IS_MAP (self));
  g_return_if_fail (SP_IS_MAP_SCENE (scene));

  g_set_object (&self->scene, scene);
  if (!sp_map_layers_set_scene (self->layers, scene))
    return;
  draw_all (self);
}

/**
 * sp_map_get_selected:
 * @self: a map
 *
 * Returns: the area that is selected, or -1
 */
int
sp_map_get_selected (SpMap *self)
{
  g_return_val_if_fail (SP_IS_MAP (self), -1);

  return self->selected;
}

/**
 * sp_map_set_selected:
 * @self: a map
 * @area: an area, or -1
 *
 * Outlines an area as the selected one. The map does not move.
 */
void
sp_map_set_selected (SpMap *self, int area)
{
  g_return_if_fail (SP_IS_MAP (self));

  if (self->selected == area)
    return;
  self->selected = area;
  sp_map_layers_set_outline (self->layers, SP_MAP_OUTLINE_SELECTED, area);
  sp_map_layers_draw_outlines (self->layers, sp_map_motion_get_goal (self->motion));
}

/**
 * sp_map_get_compared:
 * @self: a map
 *
 * Returns: (transfer none) (nullable) (element-type guint): the areas that are set side by side
 */
GArray *
sp_map_get_compared (SpMap *self)
{
  g_return_val_if_fail (SP_IS_MAP (self), NULL);

  return self->compared;
}

static gboolean
has_same_areas (GArray *a, GArray *b)
{
  guint n_a = a ? a->len : 0;
  guint n_b = b ? b->len : 0;

  return n_a == n_b && (n_a == 0 || memcmp (a->data, b->data, n_a * sizeof (guint)) == 0);
}

/**
 * sp_map_set_compared:
 * @self: a map
 * @areas: (nullable) (element-type guint): areas; not to be changed any more
 *
 * Outlines areas as those that are set side by side. The map does not move.
 */
void
sp_map_set_compared (SpMap *self, GArray *areas)
{
  g_return_if_fail (SP_IS_MAP (self));

  if (has_same_areas (self->compared, areas))
    return;
  g_clear_pointer (&self->compared, g_array_unref);
  self->compared = areas ? g_array_ref (areas) : NULL;
  sp_map_layers_set_compared (self->layers, areas);
  sp_map_layers_draw_view (self->layers, sp_map_motion_get_goal (self->motion));
}

/**
 * sp_map_get_pointed:
 * @self: a map
 *
 * Returns: the area that is pointed at, by mouse or keyboard, or -1
 */
int
sp_map_get_pointed (SpMap *self)
{
  g_return_val_if_fail (SP_IS_MAP (self), -1);

  return self->pointed;
}

/**
 * sp_map_set_pointed:
 * @self: a map
 * @area: an area, or -1
 *
 * Lifts the outline of an area.
 */
void
sp_map_set_pointed (SpMap *self, int area)
{
  g_return_if_fail (SP_IS_MAP (self));

  if (self->pointed == area)
    return;
  self->pointed = area;
  sp_map_layers_set_outline (self->layers, SP_MAP_OUTLINE_POINTED, area);
  sp_map_layers_draw_outlines (self->layers, sp_map_motion_get_goal (self->motion));
  g_signal_emit (self, signals[SIGNAL_POINTED], 0);
}

/**
 * sp_map_get_camera:
 * @self: a map
 *
 * Returns: (transfer none): from where it is seen now
 */
const SpCamera *
sp_map_get_camera (SpMap *self)
{
  g_return_val_if_fail (SP_IS_MAP (self), NULL);

  return &self->camera;
}

/**
 * sp_map_set_home:
 * @self: a map
 * @home: what is to be seen at first, in map units
 *
 * Says what sp_map_go_home() goes to; a map that is there follows.
 */
void
sp_map_set_home (SpMap *self, const cairo_rectangle_t *home)
{
  g_return_if_fail (SP_IS_MAP (self));
  g_return_if_fail (home != NULL);

  sp_camera_set_home (&self->camera, home);
  moved (self);
}

/**
 * sp_map_go_home:
 * @self: a map
 *
 * Shows what is seen at first.
 */
void
sp_map_go_home (SpMap *self)
{
  SpCamera goal;

  g_return_if_fail (SP_IS_MAP (self));

  goal = self->camera;
  sp_camera_go_home (&goal);
  sp_map_motion_go (self->motion, &goal);
}

/**
 * sp_map_fit:
 * @self: a map
 * @place: a part of the map, in map units
 *
 * Shows that part as large as it fits.
 */
void
sp_map_fit (SpMap *self, const cairo_rectangle_t *place)
{
  SpCamera goal;

  g_return_if_fail (SP_IS_MAP (self));
  g_return_if_fail (place != NULL);

  goal = self->camera;
  sp_camera_fit (&goal, place, FIT_PADDING);
  sp_map_motion_go (self->motion, &goal);
}

/**
 * sp_map_zoom:
 * @self: a map
 * @factor: by how much to enlarge; under 1 to make smaller
 *
 * Zooms about the middle, or where an area is selected and in sight, about that.
 */
void
sp_map_zoom (SpMap *self, double factor)
{
  SpCamera goal;
  double x, y;

  g_return_if_fail (SP_IS_MAP (self));
  g_return_if_fail (factor > 0);

  goal = *sp_map_motion_get_goal (self->motion);
  x = goal.width / 2;
  y = goal.height / 2;
  if (self->selected >= 0)
    {
      double selected_x, selected_y;

      sp_map_get_pixel (self, self->selected, &selected_x, &selected_y);
      if (selected_x > 0 && selected_x < goal.width && selected_y > 0 && selected_y < goal.height)
        {
          x = selected_x;
          y = selected_y;
        }
    }
  sp_camera_zoom (&goal, factor, x, y);
  sp_map_motion_go (self->motion, &goal);
}

/**
 * sp_map_zoom_at:
 * @self: a map
 * @factor: by how much to enlarge; under 1 to make smaller
 * @x: a pixel
 * @y: likewise
 *
 * Zooms about a pixel, at once: what is under the pointer stays there.
 */
void
sp_map_zoom_at (SpMap *self, double factor, double x, double y)
{
  g_return_if_fail (SP_IS_MAP (self));
  g_return_if_fail (factor > 0);

  sp_map_motion_stop (self->motion);
  sp_camera_zoom (&self->camera, factor, x, y);
  moved (self);
}

/**
 * sp_map_pan:
 * @self: a map
 * @x: how far to move it to the right, in pixels
 * @y: how far to move it down, in pixels
 *
 * Moves the map at once, up to the world's edge.
 *
 * Returns: whether it moved at all
 */
gboolean
sp_map_pan (SpMap *self, double x, double y)
{
  g_return_val_if_fail (SP_IS_MAP (self), FALSE);

  sp_map_motion_stop (self->motion);
  if (!sp_camera_pan (&self->camera, x, y))
    return FALSE;
  moved (self);
  return TRUE;
}

/**
 * sp_map_throw:
 * @self: a map
 * @velocity_x: how fast it moves to the right, in pixels a second
 * @velocity_y: how fast it moves down, in pixels a second
 *
 * Lets it run out.
 */
void
sp_map_throw (SpMap *self, double velocity_x, double velocity_y)
{
  g_return_if_fail (SP_IS_MAP (self));

  sp_map_motion_throw (self->motion, velocity_x, velocity_y);
}

/**
 * sp_map_hold:
 * @self: a map
 *
 * Stops it where it is.
 */
void
sp_map_hold (SpMap *self)
{
  g_return_if_fail (SP_IS_MAP (self));

  if (!sp_map_motion_is_running (self->motion))
    return;
  sp_map_motion_stop (self->motion);
  moved (self);
}

/**
 * sp_map_reveal:
 * @self: a map
 * @area: an area
 *
 * Moves the map just so far that the area's middle is seen.
 */
void
sp_map_reveal (SpMap *self, int area)
{
  SpCamera goal;
  double x, y;

  g_return_if_fail (SP_IS_MAP (self));

  if (area < 0)
    return;
  goal = *sp_map_motion_get_goal (self->motion);
  sp_geometry_get_area_center (self->geometry, (guint) area, &x, &y);
  if (sp_camera_reveal (&goal, x, y, REVEAL_MARGIN))
    sp_map_motion_go (self->motion, &goal);
}

/**
 * sp_map_find_area:
 * @self: a map
 * @x: a pixel
 * @y: likewise
 *
 * Returns: the area that is meant there, or -1: see sp_map_pick()
 */
int
sp_map_find_area (SpMap *self, double x, double y)
{
  g_return_val_if_fail (SP_IS_MAP (self), -1);

  return self->scene ? sp_map_pick (self->scene, &self->camera, x, y) : -1;
}

/**
 * sp_map_get_pixel:
 * @self: a map
 * @area: an area
 * @x: (out): the pixel at which its middle is
 * @y: (out): likewise
 *
 * Finds where an area is in the widget, or would be.
 */
void
sp_map_get_pixel (SpMap *self, int area, double *x, double *y)
{
  double map_x, map_y;

  g_return_if_fail (SP_IS_MAP (self) && area >= 0);
  g_return_if_fail (x != NULL && y != NULL);

  sp_geometry_get_area_center (self->geometry, (guint) area, &map_x, &map_y);
  sp_camera_to_pixels (&self->camera, map_x, map_y, x, y);
}

/**
 * sp_map_foresee_size:
 * @self: a map
 * @width: the width that it will have, in pixels
 * @height: the height that it will have at most, in pixels
 *
 * Has its first picture drawn before it is laid out, as soon as there is something to show. Where it then is less high,
 * and its width is still what limits the scale, the picture is as good. What was laid out knows its size, and is not
 * asked.
 */
void
sp_map_foresee_size (SpMap *self, int width, int height)
{
  g_return_if_fail (SP_IS_MAP (self));

  if (gtk_widget_get_width (GTK_WIDGET (self)) == 0)
    resize (self, width, height);
}

/**
 * sp_map_is_drawn:
 * @self: a map
 *
 * Returns: whether what is seen is what was asked for, as sharp as can be
 */
gboolean
sp_map_is_drawn (SpMap *self)
{
  g_return_val_if_fail (SP_IS_MAP (self), FALSE);

  return sp_map_layers_are_current (self->layers, &self->camera);
}

/**
 * sp_map_is_settled:
 * @self: a map
 *
 * Returns: whether the map stands still and what is seen is what was asked for, as sharp as can be
 */
gboolean
sp_map_is_settled (SpMap *self)
{
  g_return_val_if_fail (SP_IS_MAP (self), FALSE);

  return self->rest_source == 0 && !sp_map_motion_is_running (self->motion) && !sp_map_layers_are_busy (self->layers) &&
         sp_map_layers_are_current (self->layers, &self->camera);
}
