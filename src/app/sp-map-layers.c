/* SPDX-License-Identifier: GPL-3.0-or-later
 * The pictures that a map is made of: the view, the whole world in little, and two outlines above them. */
#include "sp-map-layers.h"

#include "sp-map-renderer.h"

#include <math.h>

enum
{
  LAYER_WORLD,
  LAYER_VIEW,
  LAYER_SELECTED,
  LAYER_POINTED,
  N_LAYERS,
};

/* A picture and who draws it. The world is the whole of it in little, for where the view's picture does not reach. */
typedef struct
{
  SpMapRenderer *renderer;
  SpMapPicture *picture;
  int area;
} Layer;

struct _SpMapLayers
{
  GObject parent_instance;

  GtkWidget *widget;
  SpMapScene *scene;
  GArray *compared; /* of areas, never changed */
  Layer layers[N_LAYERS];
  guint world_source;
};

G_DEFINE_FINAL_TYPE (SpMapLayers, sp_map_layers, G_TYPE_OBJECT)

static double
get_text_scale (SpMapLayers *self)
{
  int dpi = -1;

  g_object_get (gtk_widget_get_settings (self->widget), "gtk-xft-dpi", &dpi, NULL);
  return dpi > 0 ? dpi / 1024.0 / 96.0 : 1;
}

static void
request (SpMapLayers *self, guint i, const SpCamera *camera)
{
  SpMapRequest request = {
    .scene = self->scene,
    .area = self->layers[i].area,
    .selected = i == LAYER_SELECTED,
    .compared = i < LAYER_SELECTED ? self->compared : NULL,
    .camera = *camera,
    .device_scale = gtk_widget_get_scale_factor (self->widget),
    .text_scale = get_text_scale (self),
  };

  if (self->scene == NULL || camera->width <= 0)
    return;
  if (i == LAYER_WORLD)
    sp_camera_fit (&request.camera, &request.camera.world, 0);
  sp_map_renderer_request (self->layers[i].renderer, &request);
}

static gboolean
is_current (SpMapLayers *self, const SpMapPicture *picture)
{
  return picture->request.scene == self->scene && picture->request.compared == self->compared;
}

static gboolean
is_wanted (SpMapLayers *self, guint i, const SpMapPicture *picture)
{
  return i < LAYER_SELECTED || (picture->request.area >= 0 && picture->request.area == self->layers[i].area);
}

static void
take_picture (SpMapLayers *self, guint i, const SpMapPicture *picture)
{
  if (!is_wanted (self, i, picture))
    return;
  g_clear_pointer (&self->layers[i].picture, sp_map_picture_free);
  self->layers[i].picture = sp_map_picture_copy (picture);
  gtk_widget_queue_draw (self->widget);
}

static gboolean
shows_world (const SpMapPicture *picture)
{
  SpCamera camera = picture->request.camera;

  sp_camera_fit (&camera, &camera.world, 0);
  return sp_map_picture_covers (picture, &camera);
}

/* Not at all where the view is of the whole world. */
static gboolean
renew_world_cb (gpointer data)
{
  SpMapLayers *self = data;
  const SpMapPicture *view = self->layers[LAYER_VIEW].picture;
  const SpMapPicture *world = self->layers[LAYER_WORLD].picture;

  self->world_source = 0;
  if (view == NULL || (world != NULL && is_current (self, world)))
    return G_SOURCE_REMOVE;
  if (shows_world (view))
    take_picture (self, LAYER_WORLD, view);
  else if (!sp_map_renderer_is_busy (self->layers[LAYER_WORLD].renderer))
    request (self, LAYER_WORLD, &view->request.camera);
  return G_SOURCE_REMOVE;
}

/* Only after the view, for which the user waits, was painted. */
static void
renew_world (SpMapLayers *self)
{
  if (self->world_source == 0)
    self->world_source = g_idle_add_full (G_PRIORITY_LOW, renew_world_cb, self, NULL);
}

/* While the window is filled the main loop is busy, and the first picture is drawn before it can tell. */
static void
take_first_view (SpMapLayers *self)
{
  Layer *view = &self->layers[LAYER_VIEW];

  if (view->picture != NULL)
    return;
  view->picture = sp_map_renderer_take (view->renderer);
  /* What was asked for before an address was followed is not to be seen */
  if (view->picture != NULL && !is_current (self, view->picture))
    g_clear_pointer (&view->picture, sp_map_picture_free);
  if (view->picture != NULL)
    renew_world (self);
}

static void
ready_cb (SpMapLayers *self, const SpMapPicture *picture, SpMapRenderer *renderer)
{
  for (guint i = 0; i < N_LAYERS; i++)
    if (self->layers[i].renderer == renderer)
      take_picture (self, i, picture);
  if (renderer == self->layers[LAYER_VIEW].renderer)
    renew_world (self);
}

/* A picture that is a millionth of a pixel off would be filtered, which takes longer than to copy it. */
static graphene_rect_t
find_place (const SpMapPicture *picture, const SpCamera *camera)
{
  double device_scale = picture->request.device_scale;
  double x, y;

  sp_camera_to_pixels (camera, picture->place.x, picture->place.y, &x, &y);
  if (!sp_map_picture_is_sharp (picture, camera))
    return GRAPHENE_RECT_INIT ((float) x, (float) y, (float) (picture->place.width * camera->scale),
                               (float) (picture->place.height * camera->scale));
  return GRAPHENE_RECT_INIT ((float) (round (x * device_scale) / device_scale),
                             (float) (round (y * device_scale) / device_scale),
                             (float) (gdk_texture_get_width (picture->texture) / device_scale),
                             (float) (gdk_texture_get_height (picture->texture) / device_scale));
}

static gboolean
is_drawn_with_cairo (GtkWidget *widget)
{
  GtkNative *native = gtk_widget_get_native (widget);

  return native != NULL && GSK_IS_CAIRO_RENDERER (gtk_native_get_renderer (native));
}

static void
append_node (const SpMapPicture *picture, GtkSnapshot *snapshot, const graphene_rect_t *place)
{
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &place->origin);
  gtk_snapshot_scale (snapshot, place->size.width / (float) gdk_texture_get_width (picture->texture),
                      place->size.height / (float) gdk_texture_get_height (picture->texture));
  gtk_snapshot_append_node (snapshot, picture->node);
  gtk_snapshot_restore (snapshot);
}

static void
append_picture (SpMapLayers *self, guint i, GtkSnapshot *snapshot, const SpCamera *camera)
{
  const SpMapPicture *picture = self->layers[i].picture;
  graphene_rect_t place;

  if (picture == NULL || picture->texture == NULL)
    return;
  place = find_place (picture, camera);
  if (is_drawn_with_cairo (self->widget))
    append_node (picture, snapshot, &place);
  else
    gtk_snapshot_append_texture (snapshot, picture->texture, &place);
}

static void
append_world (SpMapLayers *self,
              GtkSnapshot *snapshot,
              const SpCamera *camera,
              double x,
              double y,
              double width,
              double height)
{
  SpColor sea = sp_map_scene_get_theme (self->scene)->background;
  graphene_rect_t place = GRAPHENE_RECT_INIT ((float) x, (float) y, (float) width, (float) height);

  if (width <= 0 || height <= 0)
    return;
  gtk_snapshot_append_color (snapshot, &(GdkRGBA) { (float) sea.red, (float) sea.green, (float) sea.blue, 1 }, &place);
  gtk_snapshot_push_clip (snapshot, &place);
  append_picture (self, LAYER_WORLD, snapshot, camera);
  gtk_snapshot_pop (snapshot);
}

/* Scaling a picture takes its time by the pixel, so only what is beyond the view's picture is filled. */
static void
append_beyond (SpMapLayers *self, GtkSnapshot *snapshot, const SpCamera *camera, const SpMapPicture *view)
{
  double left = 0, top = 0, right = 0, bottom = 0;

  if (view != NULL)
    {
      sp_camera_to_pixels (camera, view->place.x, view->place.y, &left, &top);
      sp_camera_to_pixels (camera, view->place.x + view->place.width, view->place.y + view->place.height, &right,
                           &bottom);
    }
  left = CLAMP (ceil (left), 0, camera->width);
  right = CLAMP (floor (right), left, camera->width);
  top = CLAMP (ceil (top), 0, camera->height);
  bottom = CLAMP (floor (bottom), top, camera->height);
  append_world (self, snapshot, camera, 0, 0, camera->width, top);
  append_world (self, snapshot, camera, 0, bottom, camera->width, camera->height - bottom);
  append_world (self, snapshot, camera, 0, top, left, bottom - top);
  append_world (self, snapshot, camera, right, top, camera->width - right, bottom - top);
}

static void
sp_map_layers_dispose (GObject *object)
{
  SpMapLayers *self = SP_MAP_LAYERS (object);

  g_clear_handle_id (&self->world_source, g_source_remove);
  for (guint i = 0; i < N_LAYERS; i++)
    {
      if (self->layers[i].renderer != NULL)
        {
          g_signal_handlers_disconnect_by_data (self->layers[i].renderer, self);
          sp_map_renderer_stop (self->layers[i].renderer);
        }
      g_clear_object (&self->layers[i].renderer);
      g_clear_pointer (&self->layers[i].picture, sp_map_picture_free);
    }
  g_clear_object (&self->scene);
  g_clear_pointer (&self->compared, g_array_unref);

  G_OBJECT_CLASS (sp_map_layers_parent_class)->dispose (object);
}

static void
sp_map_layers_class_init (SpMapLayersClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_map_layers_dispose;
}

static void
sp_map_layers_init (SpMapLayers *self)
{
  for (guint i = 0; i < N_LAYERS; i++)
    {
      self->layers[i].area = -1;
      self->layers[i].renderer = sp_map_renderer_new ();
      g_signal_connect_swapped (self->layers[i].renderer, "ready", G_CALLBACK (ready_cb), self);
    }
  sp_map_renderer_prepare (self->layers[LAYER_VIEW].renderer);
}

/**
 * sp_map_layers_new:
 * @widget: the widget that shows them; must live as long
 *
 * Returns: (transfer full): layers with nothing in them
 */
SpMapLayers *
sp_map_layers_new (GtkWidget *widget)
{
  SpMapLayers *self;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  self = g_object_new (SP_TYPE_MAP_LAYERS, NULL);
  self->widget = widget;
  return self;
}

/**
 * sp_map_layers_set_scene:
 * @self: layers
 * @scene: what the map shows from now on
 *
 * Takes another scene; nothing is drawn before it is asked for.
 *
 * Returns: whether it is another one
 */
gboolean
sp_map_layers_set_scene (SpMapLayers *self, SpMapScene *scene)
{
  g_return_val_if_fail (SP_IS_MAP_LAYERS (self), FALSE);
  g_return_val_if_fail (SP_IS_MAP_SCENE (scene), FALSE);

  return g_set_object (&self->scene, scene);
}

/**
 * sp_map_layers_set_outline:
 * @self: layers
 * @outline: which of the outlines
 * @area: the area that it is drawn around, or -1
 *
 * Takes away what was outlined before.
 */
void
sp_map_layers_set_outline (SpMapLayers *self, SpMapOutline outline, int area)
{
  guint i = outline == SP_MAP_OUTLINE_SELECTED ? LAYER_SELECTED : LAYER_POINTED;

  g_return_if_fail (SP_IS_MAP_LAYERS (self));

  sp_map_renderer_stop (self->layers[i].renderer);
  g_clear_pointer (&self->layers[i].picture, sp_map_picture_free);
  self->layers[i].area = area;
  gtk_widget_queue_draw (self->widget);
}

/**
 * sp_map_layers_set_compared:
 * @self: layers
 * @areas: (nullable) (element-type guint): areas; not to be changed any more
 *
 * Takes other areas as those that are set side by side. They are outlined in the pictures of the view and of the world
 * rather than above them, as each picture costs time in each frame; nothing is drawn before it is asked for.
 */
void
sp_map_layers_set_compared (SpMapLayers *self, GArray *areas)
{
  g_return_if_fail (SP_IS_MAP_LAYERS (self));

  if (areas != NULL)
    g_array_ref (areas);
  g_clear_pointer (&self->compared, g_array_unref);
  self->compared = areas;
}

/**
 * sp_map_layers_draw_view:
 * @self: layers
 * @camera: from where it will be seen
 *
 * Has the view drawn.
 */
void
sp_map_layers_draw_view (SpMapLayers *self, const SpCamera *camera)
{
  g_return_if_fail (SP_IS_MAP_LAYERS (self));
  g_return_if_fail (camera != NULL);

  request (self, LAYER_VIEW, camera);
}

/**
 * sp_map_layers_draw_outlines:
 * @self: layers
 * @camera: from where they will be seen
 *
 * Has the outlines drawn that there are.
 */
void
sp_map_layers_draw_outlines (SpMapLayers *self, const SpCamera *camera)
{
  g_return_if_fail (SP_IS_MAP_LAYERS (self));
  g_return_if_fail (camera != NULL);

  for (guint i = LAYER_SELECTED; i < N_LAYERS; i++)
    if (self->layers[i].area >= 0)
      request (self, i, camera);
}

/**
 * sp_map_layers_reach:
 * @self: layers
 * @camera: a camera
 *
 * Returns: whether the picture of the view covers all that @camera sees
 */
gboolean
sp_map_layers_reach (SpMapLayers *self, const SpCamera *camera)
{
  g_return_val_if_fail (SP_IS_MAP_LAYERS (self), FALSE);
  g_return_val_if_fail (camera != NULL, FALSE);

  return self->layers[LAYER_VIEW].picture != NULL && sp_map_picture_covers (self->layers[LAYER_VIEW].picture, camera);
}

/**
 * sp_map_layers_are_current:
 * @self: layers
 * @camera: a camera
 *
 * Returns: whether the view is drawn as it is, for this camera, as sharp as can be
 */
gboolean
sp_map_layers_are_current (SpMapLayers *self, const SpCamera *camera)
{
  const SpMapPicture *view;

  g_return_val_if_fail (SP_IS_MAP_LAYERS (self), FALSE);
  g_return_val_if_fail (camera != NULL, FALSE);

  view = self->layers[LAYER_VIEW].picture;
  return view != NULL && is_current (self, view) && sp_map_picture_is_sharp (view, camera) &&
         sp_map_picture_covers (view, camera);
}

/**
 * sp_map_layers_align:
 * @self: layers
 * @camera: a camera at rest
 *
 * Moves the camera by less than a pixel so that the picture of the view is not blurred.
 */
void
sp_map_layers_align (SpMapLayers *self, SpCamera *camera)
{
  const SpMapPicture *view;
  double x, y;

  g_return_if_fail (SP_IS_MAP_LAYERS (self));
  g_return_if_fail (camera != NULL);

  view = self->layers[LAYER_VIEW].picture;
  if (view == NULL || !sp_camera_has_same_scale (&view->request.camera, camera) ||
      sp_map_picture_is_sharp (view, camera))
    return;
  sp_camera_to_pixels (camera, view->place.x, view->place.y, &x, &y);
  sp_camera_pan (camera, round (x) - x, round (y) - y);
}

/**
 * sp_map_layers_snapshot:
 * @self: layers
 * @snapshot: where to
 * @camera: from where they are seen
 *
 * Shows the pictures where they belong, as they are: nothing is drawn here.
 */
void
sp_map_layers_snapshot (SpMapLayers *self, GtkSnapshot *snapshot, const SpCamera *camera)
{
  const SpMapPicture *view;

  g_return_if_fail (SP_IS_MAP_LAYERS (self));
  g_return_if_fail (GTK_IS_SNAPSHOT (snapshot));
  g_return_if_fail (camera != NULL);

  if (self->scene == NULL)
    return;
  take_first_view (self);
  view = self->layers[LAYER_VIEW].picture;
  if (view == NULL || !sp_map_picture_covers (view, camera))
    append_beyond (self, snapshot, camera, view);
  for (guint i = LAYER_VIEW; i < N_LAYERS; i++)
    append_picture (self, i, snapshot, camera);
}

/**
 * sp_map_layers_are_busy:
 * @self: layers
 *
 * Returns: whether anything is being drawn
 */
gboolean
sp_map_layers_are_busy (SpMapLayers *self)
{
  g_return_val_if_fail (SP_IS_MAP_LAYERS (self), FALSE);

  for (guint i = 0; i < N_LAYERS; i++)
    if (sp_map_renderer_is_busy (self->layers[i].renderer))
      return TRUE;
  return self->world_source != 0;
}
