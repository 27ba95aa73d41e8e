/* SPDX-License-Identifier: GPL-3.0-or-later
 * Draws pictures of a map on a worker thread: the latest that was asked for, one at a time. */
#include "sp-map-renderer.h"

#include "sp-map-painter.h"

#include <math.h>

/* Of outlines, in pixels. */
#define SELECTED_WIDTH 2.0
#define POINTED_WIDTH 1.5
#define OUTLINE_REACH 8.0

/* How much more than what is seen is drawn on each side, as a part of it: so far a pan needs no new picture. Without a
 * GPU each pixel of the picture costs time in each frame, seen or not; so it is not much. */
#define MARGIN 0.08

struct _SpMapRenderer
{
  GObject parent_instance;

  GThreadPool *thread; /* one that stays: fonts belong to a thread, and take longer to find than the rest to draw */
  SpMapRequest *running;
  SpMapRequest *waiting;
  GCancellable *cancellable;

  GMutex lock;
  SpMapPicture *finished; /* what the worker drew and nobody took yet; under the lock */
};

G_DEFINE_FINAL_TYPE (SpMapRenderer, sp_map_renderer, G_TYPE_OBJECT)

enum
{
  SIGNAL_READY,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static SpMapRequest *
copy_request (const SpMapRequest *request)
{
  SpMapRequest *copy = g_memdup2 (request, sizeof *request);

  g_object_ref (copy->scene);
  if (copy->compared != NULL)
    g_array_ref (copy->compared);
  return copy;
}

static void
free_request (SpMapRequest *request)
{
  g_object_unref (request->scene);
  g_clear_pointer (&request->compared, g_array_unref);
  g_free (request);
}

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

/* What is opaque is the same with and without premultiplied alpha. GTK 4.8 has no short way from premultiplied to
 * premultiplied: without a GPU it would go through floating point in each frame. */
#if G_BYTE_ORDER == G_LITTLE_ENDIAN
#define OPAQUE_FORMAT GDK_MEMORY_B8G8R8A8
#else
#define OPAQUE_FORMAT GDK_MEMORY_A8R8G8B8
#endif

static GdkTexture *
create_texture (cairo_surface_t *surface, gboolean opaque)
{
  int width = cairo_image_surface_get_width (surface);
  int height = cairo_image_surface_get_height (surface);
  gsize stride = (gsize) cairo_image_surface_get_stride (surface);
  g_autoptr (GBytes) bytes = NULL;

  cairo_surface_flush (surface);
  bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface), stride * (gsize) height,
                                      (GDestroyNotify) cairo_surface_destroy, cairo_surface_reference (surface));
  return gdk_memory_texture_new (width, height, opaque ? OPAQUE_FORMAT : GDK_MEMORY_DEFAULT, bytes, stride);
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

  picture->texture = surface ? create_texture (surface, request->area < 0) : NULL;
  picture->node = surface ? create_node (surface, request->area < 0) : NULL;
  picture->place = *place;
  picture->request = *request;
  g_object_ref (picture->request.scene);
  if (picture->request.compared != NULL)
    g_array_ref (picture->request.compared);
  return picture;
}

static SpMapPicture *
render (const SpMapRequest *request, GCancellable *cancellable)
{
  cairo_rectangle_t pixels = find_pixels (request);
  cairo_rectangle_t place = to_map (&request->camera, &pixels);
  SpMapPicture *picture = NULL;
  cairo_surface_t *surface;
  cairo_t *cr;

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

static void
render_in_thread (GTask *task)
{
  SpMapRenderer *self = g_task_get_source_object (task);
  SpMapPicture *picture = render (g_task_get_task_data (task), g_task_get_cancellable (task));

  g_mutex_lock (&self->lock);
  self->finished = picture;
  g_mutex_unlock (&self->lock);
  g_task_return_boolean (task, picture != NULL);
}

/* What is not about a picture prepares for all that are to come. */
static void
work_in_thread (gpointer work, gpointer data G_GNUC_UNUSED)
{
  g_autoptr (GTask) task = work;

  if (g_task_get_source_object (task) != NULL)
    {
      render_in_thread (task);
      return;
    }
  sp_map_painter_prepare ();
  g_task_return_boolean (task, TRUE);
}

static void
give_to_thread (SpMapRenderer *self, GTask *task)
{
  if (self->thread == NULL)
    self->thread = g_thread_pool_new (work_in_thread, NULL, 1, TRUE, NULL);
  g_thread_pool_push (self->thread, g_object_ref (task), NULL);
}

static SpMapPicture *
steal_finished (SpMapRenderer *self)
{
  SpMapPicture *picture;

  g_mutex_lock (&self->lock);
  picture = g_steal_pointer (&self->finished);
  g_mutex_unlock (&self->lock);
  if (picture != NULL && g_cancellable_is_cancelled (self->cancellable))
    g_clear_pointer (&picture, sp_map_picture_free);
  return picture;
}

static void start (SpMapRenderer *self);

static void
rendered_cb (GObject *source, GAsyncResult *result G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  SpMapRenderer *self = SP_MAP_RENDERER (source);
  SpMapPicture *picture = steal_finished (self);

  g_clear_pointer (&self->running, free_request);
  start (self);
  if (picture != NULL)
    g_signal_emit (self, signals[SIGNAL_READY], 0, picture);
  g_clear_pointer (&picture, sp_map_picture_free);
}

static void
start (SpMapRenderer *self)
{
  g_autoptr (GTask) task = NULL;

  if (self->running != NULL || self->waiting == NULL)
    return;
  self->running = g_steal_pointer (&self->waiting);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  task = g_task_new (self, self->cancellable, rendered_cb, NULL);
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_source_tag (task, sp_map_renderer_request);
  g_task_set_task_data (task, copy_request (self->running), (GDestroyNotify) free_request);
  give_to_thread (self, task);
}

static void
sp_map_renderer_dispose (GObject *object)
{
  SpMapRenderer *self = SP_MAP_RENDERER (object);

  sp_map_renderer_stop (self);
  g_clear_pointer (&self->running, free_request);
  g_clear_object (&self->cancellable);

  G_OBJECT_CLASS (sp_map_renderer_parent_class)->dispose (object);
}

static void
sp_map_renderer_finalize (GObject *object)
{
  SpMapRenderer *self = SP_MAP_RENDERER (object);

  if (self->thread != NULL)
    g_thread_pool_free (self->thread, FALSE, FALSE);
  g_clear_pointer (&self->finished, sp_map_picture_free);
  g_mutex_clear (&self->lock);

  G_OBJECT_CLASS (sp_map_renderer_parent_class)->finalize (object);
}

static void
sp_map_renderer_class_init (SpMapRendererClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_map_renderer_dispose;
  G_OBJECT_CLASS (klass)->finalize = sp_map_renderer_finalize;

  /**
   * SpMapRenderer::ready:
   * @self: the renderer
   * @picture: (type gpointer): a #SpMapPicture, valid during the signal; its texture is to be referenced
   *
   * A picture was drawn.
   */
  signals[SIGNAL_READY] = g_signal_new ("ready", SP_TYPE_MAP_RENDERER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 1, G_TYPE_POINTER);
}

static void
sp_map_renderer_init (SpMapRenderer *self)
{
  g_mutex_init (&self->lock);
}

/**
 * sp_map_renderer_new:
 *
 * Returns: (transfer full): a renderer with nothing to draw
 */
SpMapRenderer *
sp_map_renderer_new (void)
{
  return g_object_new (SP_TYPE_MAP_RENDERER, NULL);
}

/**
 * sp_map_renderer_prepare:
 * @self: a renderer
 *
 * Has the thread find its fonts now, while there is nothing to draw yet, so that the first picture does not wait.
 */
void
sp_map_renderer_prepare (SpMapRenderer *self)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (SP_IS_MAP_RENDERER (self));

  task = g_task_new (NULL, NULL, NULL, NULL);
  g_task_set_source_tag (task, sp_map_renderer_prepare);
  give_to_thread (self, task);
}

/* What will be drawn is as good, also where it is of more than is asked for. */
static gboolean
will_show (const SpMapRequest *running, const SpCamera *camera)
{
  cairo_rectangle_t pixels = place_around (&running->camera, MARGIN);
  SpMapPicture picture = { .place = to_map (&running->camera, &pixels), .request = *running };

  return sp_map_picture_is_sharp (&picture, camera) && sp_map_picture_covers (&picture, camera);
}

static gboolean
is_enough (const SpMapRequest *running, const SpMapRequest *request)
{
  if (running->scene != request->scene || running->area != request->area || running->selected != request->selected ||
      running->compared != request->compared || running->device_scale != request->device_scale ||
      fabs (running->text_scale - request->text_scale) > 1e-6)
    return FALSE;
  return sp_camera_equal (&running->camera, &request->camera) ||
         (request->area < 0 && will_show (running, &request->camera));
}

/* While the date is dragged the pictures in between are worth having, or none would ever be finished; after a zoom
 * what was asked for before it is worth nothing. */
static gboolean
is_useless (const SpMapRequest *running, const SpMapRequest *request)
{
  return running->area != request->area || !sp_camera_has_same_scale (&running->camera, &request->camera) ||
         running->device_scale != request->device_scale;
}

/**
 * sp_map_renderer_request:
 * @self: a renderer
 * @request: what to draw; copied
 *
 * Asks for a picture, in place of what was asked for before and is not yet drawn.
 */
void
sp_map_renderer_request (SpMapRenderer *self, const SpMapRequest *request)
{
  g_return_if_fail (SP_IS_MAP_RENDERER (self));
  g_return_if_fail (request != NULL && request->scene != NULL);
  g_return_if_fail (request->camera.width > 0 && request->camera.height > 0 && request->device_scale > 0);

  g_clear_pointer (&self->waiting, free_request);
  if (self->running != NULL && !g_cancellable_is_cancelled (self->cancellable) && is_enough (self->running, request))
    return;
  self->waiting = copy_request (request);
  if (self->running != NULL && is_useless (self->running, request))
    g_cancellable_cancel (self->cancellable);
  start (self);
}

/**
 * sp_map_renderer_stop:
 * @self: a renderer
 *
 * Gives up what was asked for.
 */
void
sp_map_renderer_stop (SpMapRenderer *self)
{
  g_return_if_fail (SP_IS_MAP_RENDERER (self));

  g_clear_pointer (&self->waiting, free_request);
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
}

/**
 * sp_map_renderer_take:
 * @self: a renderer
 *
 * Takes a picture that is drawn, but of which the main loop had no time to tell; then it is not told of any more.
 *
 * Returns: (transfer full) (nullable): the picture, or %NULL where there is none
 */
SpMapPicture *
sp_map_renderer_take (SpMapRenderer *self)
{
  g_return_val_if_fail (SP_IS_MAP_RENDERER (self), NULL);

  return self->running != NULL ? steal_finished (self) : NULL;
}

/**
 * sp_map_renderer_is_busy:
 * @self: a renderer
 *
 * Returns: whether a picture is being drawn
 */
gboolean
sp_map_renderer_is_busy (SpMapRenderer *self)
{
  g_return_val_if_fail (SP_IS_MAP_RENDERER (self), FALSE);

  return self->running != NULL;
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
  g_object_ref (copy->request.scene);
  if (copy->request.compared != NULL)
    g_array_ref (copy->request.compared);
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
  g_clear_object (&self->request.scene);
  g_clear_pointer (&self->request.compared, g_array_unref);
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
