/* SPDX-License-Identifier: GPL-3.0-or-later
 * What part of a map is seen in a rectangle of pixels: zoom, pan, fit, and where panning stops. */
#include "sp-camera.h"

#include <math.h>

/* Borders at 1:50,000,000 have nothing more to show from here on: the world is then some 60 windows wide. */
#define MAX_ZOOM 60.0

/* Around what is fitted at first, in pixels. */
#define HOME_PADDING 12.0

static gboolean
is_sized (const SpCamera *self)
{
  return self->width > 0 && self->height > 0;
}

static double
find_scale (const SpCamera *self, const cairo_rectangle_t *area, double padding)
{
  double width = MAX (self->width - 2 * padding, self->width / 4);
  double height = MAX (self->height - 2 * padding, self->height / 4);

  return MIN (width / MAX (area->width, 1e-9), height / MAX (area->height, 1e-9));
}

/* Between which places the picture may start along one side. */
typedef struct
{
  double first;
  double last;
} Room;

/* Where the whole world is narrower than the picture it stands in the middle, in whole pixels: so a picture that is
 * larger or smaller on that side shows it as sharp. */
static Room
find_room (double seen, double world_start, double world_size, double scale)
{
  double middle = world_start - floor ((seen - world_size) / 2 * scale) / scale;

  if (seen >= world_size)
    return (Room) { middle, middle };
  return (Room) { world_start, world_start + world_size - seen };
}

/* As much of the picture as is left free where the whole world is seen may be left free at any scale: else what is
 * zoomed at would move away for as long as the world is narrower than the picture. */
static Room
find_room_to_zoom (double seen, double world_start, double world_size, double scale, double least_scale)
{
  Room room = find_room (seen, world_start, world_size, scale);
  double margin = MAX (0, floor ((seen * scale - world_size * least_scale) / 2)) / scale;

  room.first = MIN (room.first, world_start - margin);
  room.last = MAX (room.last, world_start + world_size - seen + margin);
  return room;
}

static void
keep_in_world (SpCamera *self)
{
  double width = self->width / self->scale;
  double height = self->height / self->scale;
  Room x = find_room (width, self->world.x, self->world.width, self->scale);
  Room y = find_room (height, self->world.y, self->world.height, self->scale);

  self->x = CLAMP (self->x, x.first, x.last);
  self->y = CLAMP (self->y, y.first, y.last);
}

static void
keep_near_world (SpCamera *self)
{
  double least = sp_camera_get_min_scale (self);
  double width = self->width / self->scale;
  double height = self->height / self->scale;
  Room x = find_room_to_zoom (width, self->world.x, self->world.width, self->scale, least);
  Room y = find_room_to_zoom (height, self->world.y, self->world.height, self->scale, least);

  self->x = CLAMP (self->x, x.first, x.last);
  self->y = CLAMP (self->y, y.first, y.last);
}

static double
keep_scale (const SpCamera *self, double scale)
{
  return CLAMP (scale, sp_camera_get_min_scale (self), sp_camera_get_max_scale (self));
}

static void
center_on (SpCamera *self, double x, double y)
{
  self->x = x - self->width / self->scale / 2;
  self->y = y - self->height / self->scale / 2;
}

/**
 * sp_camera_init:
 * @self: a camera to be set up
 * @world: all that may be seen, in map units
 *
 * Sets up a camera that has no size yet and shows the whole world when it gets one.
 */
void
sp_camera_init (SpCamera *self, const cairo_rectangle_t *world)
{
  g_return_if_fail (self != NULL && world != NULL);
  g_return_if_fail (world->width > 0 && world->height > 0);

  *self = (SpCamera) { .world = *world, .home = *world, .scale = 1, .x = world->x, .y = world->y, .is_home = TRUE };
}

/**
 * sp_camera_set_home:
 * @self: a camera
 * @home: what is to be seen at first, in map units
 *
 * Says what sp_camera_go_home() goes to. A camera that is at home moves with it.
 */
void
sp_camera_set_home (SpCamera *self, const cairo_rectangle_t *home)
{
  g_return_if_fail (self != NULL && home != NULL);

  self->home = *home;
  if (self->is_home)
    sp_camera_go_home (self);
}

/**
 * sp_camera_resize:
 * @self: a camera
 * @width: new width of the picture, in pixels, over 0
 * @height: new height of the picture, in pixels, over 0
 *
 * Gives the picture another size. A camera that is at home fits it again, another keeps its scale and its middle.
 */
void
sp_camera_resize (SpCamera *self, double width, double height)
{
  double x, y;

  g_return_if_fail (self != NULL);
  g_return_if_fail (width > 0 && height > 0);

  x = self->x + self->width / self->scale / 2;
  y = self->y + self->height / self->scale / 2;
  self->width = width;
  self->height = height;
  if (self->is_home)
    {
      sp_camera_go_home (self);
      return;
    }
  self->scale = keep_scale (self, self->scale);
  center_on (self, x, y);
  keep_near_world (self);
}

/**
 * sp_camera_go_home:
 * @self: a camera
 *
 * Shows what is seen at first.
 */
void
sp_camera_go_home (SpCamera *self)
{
  g_return_if_fail (self != NULL);

  sp_camera_fit (self, &self->home, HOME_PADDING);
  self->is_home = TRUE;
}

/**
 * sp_camera_fit:
 * @self: a camera
 * @area: what is to be seen whole, in map units
 * @padding: pixels to leave free around it
 *
 * Moves to where @area fills the picture, as far as the limits of zoom and world allow.
 */
void
sp_camera_fit (SpCamera *self, const cairo_rectangle_t *area, double padding)
{
  g_return_if_fail (self != NULL && area != NULL);

  self->is_home = FALSE;
  if (!is_sized (self))
    return;
  self->scale = keep_scale (self, find_scale (self, area, padding));
  center_on (self, area->x + area->width / 2, area->y + area->height / 2);
  keep_in_world (self);
}

/**
 * sp_camera_zoom:
 * @self: a camera
 * @factor: by how much to enlarge; under 1 to make smaller
 * @pixel_x: the pixel that stays where it is
 * @pixel_y: likewise
 *
 * Zooms about a pixel. A pixel beside the world may have to move, and any may where the picture is made smaller.
 */
void
sp_camera_zoom (SpCamera *self, double factor, double pixel_x, double pixel_y)
{
  double x, y;

  g_return_if_fail (self != NULL);
  g_return_if_fail (factor > 0);

  if (!is_sized (self))
    return;
  sp_camera_to_map (self, pixel_x, pixel_y, &x, &y);
  self->scale = keep_scale (self, self->scale * factor);
  self->x = x - pixel_x / self->scale;
  self->y = y - pixel_y / self->scale;
  self->is_home = FALSE;
  keep_near_world (self);
}

/* What was left free by zooming may stay so, or become less. */
static void
keep_in_world_or_between (SpCamera *self, double x, double y)
{
  SpCamera kept = *self;

  keep_in_world (&kept);
  self->x = CLAMP (self->x, MIN (kept.x, x), MAX (kept.x, x));
  self->y = CLAMP (self->y, MIN (kept.y, y), MAX (kept.y, y));
}

/**
 * sp_camera_pan:
 * @self: a camera
 * @pixels_x: how far the map moves to the right, in pixels
 * @pixels_y: how far the map moves down, in pixels
 *
 * Moves the map, up to the world's edge.
 *
 * Returns: whether it moved at all
 */
gboolean
sp_camera_pan (SpCamera *self, double pixels_x, double pixels_y)
{
  double x, y;

  g_return_val_if_fail (self != NULL, FALSE);

  if (!is_sized (self))
    return FALSE;
  x = self->x;
  y = self->y;
  self->x -= pixels_x / self->scale;
  self->y -= pixels_y / self->scale;
  keep_in_world_or_between (self, x, y);
  if (fabs (self->x - x) * self->scale < 1e-6 && fabs (self->y - y) * self->scale < 1e-6)
    return FALSE;
  self->is_home = FALSE;
  return TRUE;
}

/* Returns how far to move so that a pixel is at least a margin away from both ends. */
static double
find_way_in (double pixel, double size, double margin)
{
  double room = MIN (margin, size / 3);

  if (pixel < room)
    return room - pixel;
  return pixel > size - room ? size - room - pixel : 0;
}

/**
 * sp_camera_reveal:
 * @self: a camera
 * @x: a place in map units
 * @y: likewise
 * @margin: how far from the picture's edges it is to be at least, in pixels
 *
 * Moves just as far as is needed for a place to be seen.
 *
 * Returns: whether it moved at all
 */
gboolean
sp_camera_reveal (SpCamera *self, double x, double y, double margin)
{
  double pixel_x, pixel_y;
  double way_x, way_y;

  g_return_val_if_fail (self != NULL, FALSE);

  if (!is_sized (self))
    return FALSE;
  sp_camera_to_pixels (self, x, y, &pixel_x, &pixel_y);
  way_x = find_way_in (pixel_x, self->width, margin);
  way_y = find_way_in (pixel_y, self->height, margin);
  return (fabs (way_x) > 0 || fabs (way_y) > 0) && sp_camera_pan (self, way_x, way_y);
}

/**
 * sp_camera_blend:
 * @self: (out caller-allocates): a camera on the way from @from to @to
 * @from: where it began
 * @to: where it goes; of the same size
 * @progress: 0 at @from, 1 at @to
 *
 * Finds a camera on a smooth way between two: what is seen grows or shrinks evenly from one rectangle to the other.
 */
void
sp_camera_blend (SpCamera *self, const SpCamera *from, const SpCamera *to, double progress)
{
  double seen;

  g_return_if_fail (self != NULL && from != NULL && to != NULL);

  if (progress >= 1)
    {
      *self = *to;
      return;
    }
  seen = 1 / from->scale + (1 / to->scale - 1 / from->scale) * progress;
  *self = *to;
  self->scale = 1 / seen;
  self->x = from->x + (to->x - from->x) * progress;
  self->y = from->y + (to->y - from->y) * progress;
}

/**
 * sp_camera_get_min_scale:
 * @self: a camera
 *
 * Returns: the scale at which the whole world is seen, in pixels to a map unit
 */
double
sp_camera_get_min_scale (const SpCamera *self)
{
  g_return_val_if_fail (self != NULL, 1);

  return is_sized (self) ? find_scale (self, &self->world, 0) : 1;
}

/**
 * sp_camera_get_max_scale:
 * @self: a camera
 *
 * Returns: the largest scale, in pixels to a map unit
 */
double
sp_camera_get_max_scale (const SpCamera *self)
{
  return sp_camera_get_min_scale (self) * MAX_ZOOM;
}

/**
 * sp_camera_can_zoom:
 * @self: a camera
 * @in: whether to enlarge, or to make smaller
 *
 * Returns: whether there is anything left to zoom
 */
gboolean
sp_camera_can_zoom (const SpCamera *self, gboolean in)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return in ? self->scale < sp_camera_get_max_scale (self) * 0.999
            : self->scale > sp_camera_get_min_scale (self) * 1.001;
}

/**
 * sp_camera_to_map:
 * @self: a camera
 * @pixel_x: a pixel
 * @pixel_y: likewise
 * @x: (out): the place there, in map units
 * @y: (out): likewise
 *
 * Finds what place stands at a pixel.
 */
void
sp_camera_to_map (const SpCamera *self, double pixel_x, double pixel_y, double *x, double *y)
{
  g_return_if_fail (self != NULL && x != NULL && y != NULL);

  *x = self->x + pixel_x / self->scale;
  *y = self->y + pixel_y / self->scale;
}

/**
 * sp_camera_to_pixels:
 * @self: a camera
 * @x: a place in map units
 * @y: likewise
 * @pixel_x: (out): the pixel there
 * @pixel_y: (out): likewise
 *
 * Finds at what pixel a place stands.
 */
void
sp_camera_to_pixels (const SpCamera *self, double x, double y, double *pixel_x, double *pixel_y)
{
  g_return_if_fail (self != NULL && pixel_x != NULL && pixel_y != NULL);

  *pixel_x = (x - self->x) * self->scale;
  *pixel_y = (y - self->y) * self->scale;
}

static gboolean
is_same (double a, double b)
{
  return !(a < b) && !(a > b);
}

/**
 * sp_camera_has_same_scale:
 * @a: a camera
 * @b: another
 *
 * Returns: whether both have exactly the same scale
 */
gboolean
sp_camera_has_same_scale (const SpCamera *a, const SpCamera *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return is_same (a->scale, b->scale);
}

/**
 * sp_camera_equal:
 * @a: a camera
 * @b: another
 *
 * Returns: whether both see the same in the same size
 */
gboolean
sp_camera_equal (const SpCamera *a, const SpCamera *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return sp_camera_has_same_scale (a, b) && is_same (a->x, b->x) && is_same (a->y, b->y) &&
         is_same (a->width, b->width) && is_same (a->height, b->height);
}
