/* SPDX-License-Identifier: GPL-3.0-or-later
 * Draws pictures of a map on a worker thread: the latest that was asked for, one at a time. */
#include "sp-map-renderer.h"

#include "sp-map-painter.h"

#include <math.h>

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

static void
render_in_thread (GTask *task)
{
  SpMapRenderer *self = g_task_get_source_object (task);
  SpMapPicture *picture = sp_map_picture_render (g_task_get_task_data (task), g_task_get_cancellable (task));

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

  g_clear_pointer (&self->running, sp_map_request_free);
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
  g_task_set_task_data (task, sp_map_request_copy (self->running), (GDestroyNotify) sp_map_request_free);
  give_to_thread (self, task);
}

static void
sp_map_renderer_dispose (GObject *object)
{
  SpMapRenderer *self = SP_MAP_RENDERER (object);

  sp_map_renderer_stop (self);
  g_clear_pointer (&self->running, sp_map_request_free);
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

static gboolean
is_enough (const SpMapRequest *running, const SpMapRequest *request)
{
  if (running->scene != request->scene || running->area != request->area || running->selected != request->selected ||
      running->compared != request->compared || running->device_scale != request->device_scale ||
      fabs (running->text_scale - request->text_scale) > 1e-6)
    return FALSE;
  return sp_camera_equal (&running->camera, &request->camera) ||
         (request->area < 0 && sp_map_picture_will_show (running, &request->camera));
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

  g_clear_pointer (&self->waiting, sp_map_request_free);
  if (self->running != NULL && !g_cancellable_is_cancelled (self->cancellable) && is_enough (self->running, request))
    return;
  self->waiting = sp_map_request_copy (request);
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

  g_clear_pointer (&self->waiting, sp_map_request_free);
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
