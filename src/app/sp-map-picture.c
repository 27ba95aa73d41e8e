/* SPDX-License-Identifier: GPL-3.0-or-later
 * A picture of a part of the map: drawn once, on any thread, and shown in many frames. */
#include "sp-map-picture.h"

#include "sp-map-painter.h"
#include "sp-surface-texture.h"

#include <math.h>

/* Of outlines, in pixels. */
#define SELECTED_WIDTH 2.0
#define POINTED_WIDTH 1.5
#define OUTLINE_REACH 8.0

/* How much more than what is seen is drawn on each side, as a part of it: so far a pan needs no new picture. Without a
 * GPU each pixel of the picture costs time in each frame, seen or not; so it is not much. */
#define MARGIN 0.08

/* In whole device pixels from the picture's corner, so that the picture at rest is as sharp as it was drawn. */
static cairo_rectangle_t
place_around (const SpCamera *camera, double margin)
{
  double left = MIN (ceil (camera->width * margin), ceil (MAX (0, (camera->x - camera->world.x) * camera->scale)));
  double top = MIN (ceil (camera->height * margin), ceil (MAX (0, (camera->y - camera->world.y) * camera->scale)));
  double right_edge = (camera->world.x + camera->world.width - camera->x) * camera->scale;
  double bottom_edge = (camera->world.y + camera->world.height - camera->y) * camera->scale;
  double right = MIN (ceil (camera->width * (1 + margin)), MAX (camera->width, ceil (right_edge)));
  double bottom = MIN (ceil (camera->height * (1 + margin)), MAX (camera->height, ceil (bottom_edge)));

  return (cairo_rectangle_t) { -left, -top, left + right, top + bottom };
}

static cairo_rectangle_t
to_map (const SpCamera *camera, const cairo_rectangle_t *pixels)
{
  return (cairo_rectangle_t) {
    camera->x + pixels->x / camera->scale,
    camera->y + pixels->y / camera->scale,
    pixels->width / camera->scale,
    pixels->height / camera->scale,
  };
}

static const cairo_user_data_key_t owner_key;

/* The same pixels, of which Cairo knows that they can be copied. */
static cairo_surface_t *
create_opaque (cairo_surface_t *surface)
{
  cairo_surface_t *opaque =
    cairo_image_surface_create_for_data (cairo_image_surface_get_data (surface), CAIRO_FORMAT_RGB24,
                                         cairo_image_surface_get_width (surface),
                                         cairo_image_surface_get_height (surface),
                                         cairo_image_surface_get_stride (surface));

  cairo_surface_set_user_data (opaque, &owner_key, cairo_surface_reference (surface),
                               (cairo_destroy_func_t) cairo_surface_destroy);
  return opaque;
}

/* GTK’s renderer without a GPU converts the whole of a texture in each frame, however little of it is seen. */
static GskRenderNode *
create_node (cairo_surface_t *surface, gboolean opaque)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, (float) cairo_image_surface_get_width (surface),
                                               (float) cairo_image_surface_get_height (surface));
  GskRenderNode *node = gsk_cairo_node_new (&bounds);
  cairo_surface_t *source = opaque ? create_opaque (surface) : cairo_surface_reference (surface);
  cairo_t *cr = gsk_cairo_node_get_draw_context (node);

  cairo_set_source_surface (cr, source, 0, 0);
  cairo_pattern_set_filter (cairo_get_source (cr), CAIRO_FILTER_BILINEAR);
  cairo_paint (cr);
  cairo_destroy (cr);
  /* Cairo would copy what goes before those who show it, and GTK keeps what it showed in the last frame */
  cairo_surface_set_user_data (gsk_cairo_node_get_surface (node), &owner_key, source,
                               (cairo_destroy_func_t) cairo_surface_destroy);
  return node;
}

static gboolean
paint_view (const SpMapRequest *request,
            const SpMapView *view,
            cairo_t *cr,
            const cairo_rectangle_t *place,
            GCancellable *cancellable)
{
  if (!sp_map_painter_paint (request->scene, view, cr, place->width * view->scale, place->height * view->scale,
                             request->text_scale, cancellable))
    return FALSE;
  if (request->compared != NULL)
    sp_map_painter_draw_compared (request->scene, (const guint *) (gpointer) request->compared->data,
                                  request->compared->len, view, cr);
  return TRUE;
}

static gboolean
paint (const SpMapRequest *request, cairo_t *cr, const cairo_rectangle_t *place, GCancellable *cancellable)
{
  SpMapView view = { .scale = request->camera.scale, .x = place->x, .y = place->y };

  if (request->area < 0)
    return paint_view (request, &view, cr, place, cancellable);
  sp_map_painter_draw_highlight (request->scene, (guint) request->area, &view, cr,
                                 request->selected ? SELECTED_WIDTH : POINTED_WIDTH);
  return TRUE;
}

static cairo_rectangle_t
measure_outline (const SpMapRequest *request)
{
  const SpMapView view = { request->camera.scale, request->camera.x, request->camera.y };
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  double left, top, right, bottom;

  sp_map_painter_trace_highlight (request->scene, (guint) request->area, &view, cr);
  cairo_path_extents (cr, &left, &top, &right, &bottom);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return (cairo_rectangle_t) {
    floor (left) - OUTLINE_REACH,
    floor (top) - OUTLINE_REACH,
    ceil (right) - floor (left) + 2 * OUTLINE_REACH,
    ceil (bottom) - floor (top) + 2 * OUTLINE_REACH,
  };
}

/* Of an outline only so much is drawn as there is of it in sight. */
static cairo_rectangle_t
find_pixels (const SpMapRequest *request)
{
  cairo_rectangle_t around = place_around (&request->camera, MARGIN);
  cairo_rectangle_t outline;
  double right, bottom;

  if (request->area < 0)
    return around;
  outline = measure_outline (request);
  right = MIN (around.x + around.width, outline.x + outline.width);
  bottom = MIN (around.y + around.height, outline.y + outline.height);
  around.x = MAX (around.x, outline.x);
  around.y = MAX (around.y, outline.y);
  around.width = MAX (0, right - around.x);
  around.height = MAX (0, bottom - around.y);
  return around;
}

static SpMapPicture *
create_picture (const SpMapRequest *request, cairo_surface_t *surface, const cairo_rectangle_t *place)
{
  SpMapPicture *picture = g_new0 (SpMapPicture, 1);

  picture->texture = surface ? sp_surface_texture_new (surface, request->area < 0) : NULL;
  picture->node = surface ? create_node (surface, request->area < 0) : NULL;
  picture->place = *place;
  sp_map_request_init_copy (&picture->request, request);
  return picture;
}

/**
 * sp_map_picture_render:
 * @request: what the picture is to be of
 * @cancellable: (nullable): a cancellable
 *
 * Draws a picture, on whatever thread.
 *
 * Returns: (transfer full) (nullable): the picture, or %NULL where it was cancelled or is too large for the memory
 */
SpMapPicture *
sp_map_picture_render (const SpMapRequest *request, GCancellable *cancellable)
{
  cairo_rectangle_t pixels, place;
  SpMapPicture *picture = NULL;
  cairo_surface_t *surface;
  cairo_t *cr;

  g_return_val_if_fail (request != NULL, NULL);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), NULL);

  pixels = find_pixels (request);
  place = to_map (&request->camera, &pixels);
  if (pixels.width < 1 || pixels.height < 1)
    return create_picture (request, NULL, &place);
  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) pixels.width * request->device_scale,
                                        (int) pixels.height * request->device_scale);
  cairo_surface_set_device_scale (surface, request->device_scale, request->device_scale);
  cr = cairo_create (surface);
  if (paint (request, cr, &place, cancellable) && cairo_status (cr) == CAIRO_STATUS_SUCCESS)
    picture = create_picture (request, surface, &place);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return picture;
}

/**
 * sp_map_picture_copy:
 * @self: a picture
 *
 * Returns: (transfer full): another with the same texture
 */
SpMapPicture *
sp_map_picture_copy (const SpMapPicture *self)
{
  SpMapPicture *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_memdup2 (self, sizeof *self);
  sp_map_request_init_copy (&copy->request, &self->request);
  if (copy->texture != NULL)
    g_object_ref (copy->texture);
  if (copy->node != NULL)
    gsk_render_node_ref (copy->node);
  return copy;
}

/**
 * sp_map_picture_free:
 * @self: a picture
 *
 * Frees it.
 */
void
sp_map_picture_free (SpMapPicture *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_object (&self->texture);
  sp_map_request_clear (&self->request);
  g_free (self);
}

/**
 * sp_map_picture_covers:
 * @self: a picture
 * @camera: a camera
 *
 * Returns: whether the picture covers all that @camera sees
 */
gboolean
sp_map_picture_covers (const SpMapPicture *self, const SpCamera *camera)
{
  double slack;

  g_return_val_if_fail (self != NULL && camera != NULL, FALSE);

  slack = 0.5 / camera->scale;
  return self->place.x <= camera->x + slack && self->place.y <= camera->y + slack &&
         self->place.x + self->place.width >= camera->x + camera->width / camera->scale - slack &&
         self->place.y + self->place.height >= camera->y + camera->height / camera->scale - slack;
}

/**
 * sp_map_picture_is_sharp:
 * @self: a picture
 * @camera: a camera
 *
 * Returns: whether each pixel of the picture falls on one that @camera sees
 */
gboolean
sp_map_picture_is_sharp (const SpMapPicture *self, const SpCamera *camera)
{
  double x, y, scale;

  g_return_val_if_fail (self != NULL && camera != NULL, FALSE);

  if (!sp_camera_has_same_scale (&self->request.camera, camera))
    return FALSE;
  scale = camera->scale * self->request.device_scale;
  x = (self->place.x - camera->x) * scale;
  y = (self->place.y - camera->y) * scale;
  return fabs (x - round (x)) < 0.01 && fabs (y - round (y)) < 0.01;
}

/**
 * sp_map_picture_will_show:
 * @request: what a whole picture is to be of, which is not drawn yet
 * @camera: a camera
 *
 * Returns: whether that picture will be as good for @camera, also where it is of more than that sees
 */
gboolean
sp_map_picture_will_show (const SpMapRequest *request, const SpCamera *camera)
{
  SpMapPicture picture = { 0 };
  cairo_rectangle_t pixels;

  g_return_val_if_fail (request != NULL && request->area < 0, FALSE);
  g_return_val_if_fail (camera != NULL, FALSE);

  pixels = place_around (&request->camera, MARGIN);
  picture = (SpMapPicture) { .place = to_map (&request->camera, &pixels), .request = *request };
  return sp_map_picture_is_sharp (&picture, camera) && sp_map_picture_covers (&picture, camera);
}
