/* SPDX-License-Identifier: GPL-3.0-or-later
 * Paints a scene: sea, areas, borders, dots of small states, letters. For any thread. */
#include "sp-map-painter.h"

#include <math.h>

/* An area in which no square of this side fits, in pixels, has a dot. */
#define DOT_BELOW 5.0
#define DOT_RADIUS 5.0
/* Of a state of which nothing is known. */
#define SMALL_DOT_RADIUS 3.0
/* The edge that tells what a level rests on, and the least side of an area in which it leaves something to be seen. */
#define EDGE 2.0
/* Fonts of letters, in pixels, and the part of the square inside the area that one takes. */
#define SMALLEST_LETTER 8.0
#define LARGEST_LETTER 12.0
#define LETTER 0.8
/* How many pixels there may come to be where there is one, on paper or in a drawing that is enlarged. */
#define SCALE_OF_PRINT 2.0
/* How many areas are painted at once: fewer calls are faster, but cancelling waits for one. */
#define BATCH 24

/* Areas that look the same. */
typedef struct
{
  SpLook look;
  GArray *areas;
} Batch;

typedef struct
{
  SpMapScene *scene;
  SpGeometry *geometry;
  const SpTheme *theme;
  const SpMapView *view;
  cairo_t *cr;
  double width;
  double height;
  double text_scale;
  guint detail;
  GCancellable *cancellable;
} Painting;

static void
set_color (cairo_t *cr, SpColor color)
{
  cairo_set_source_rgb (cr, color.red, color.green, color.blue);
}

static gboolean
is_cancelled (const Painting *painting)
{
  return g_cancellable_is_cancelled (painting->cancellable);
}

static void
enter_map_units (cairo_t *cr, const SpMapView *view)
{
  cairo_save (cr);
  cairo_scale (cr, view->scale, view->scale);
  cairo_translate (cr, -view->x, -view->y);
}

static guint
choose_detail (SpGeometry *geometry, const SpMapView *view, cairo_t *cr)
{
  cairo_surface_t *target = cairo_get_target (cr);
  cairo_surface_type_t type = cairo_surface_get_type (target);
  double scale_x, scale_y;

  cairo_surface_get_device_scale (target, &scale_x, &scale_y);
  if (type == CAIRO_SURFACE_TYPE_PDF || type == CAIRO_SURFACE_TYPE_SVG)
    scale_x = SCALE_OF_PRINT;
  return sp_geometry_choose_detail (geometry, view->scale * scale_x);
}

/* --- Batches of areas that look the same ------------------------------------------------------------------------ */

static gboolean
look_the_same (const SpLook *a, const SpLook *b)
{
  if (a->nothing != b->nothing || a->faded != b->faded)
    return FALSE;
  if (a->nothing != SP_NOTHING_NONE)
    return TRUE;
  /* The letter is the level's own, and so is the colour; laws, decisions and statements look the same. */
  return a->mark == b->mark && a->perhaps == b->perhaps && a->unconfirmed == b->unconfirmed &&
         MIN (a->basis, SP_BASIS_STATEMENT) == MIN (b->basis, SP_BASIS_STATEMENT);
}

static void
batch_free (gpointer data)
{
  Batch *self = data;

  g_array_unref (self->areas);
  g_free (self);
}

static Batch *
find_batch (GPtrArray *batches, const SpLook *look)
{
  Batch *batch;

  for (guint i = batches->len; i-- > 0;)
    {
      batch = batches->pdata[i];
      if (batch->areas->len < BATCH && look_the_same (&batch->look, look))
        return batch;
    }
  batch = g_new0 (Batch, 1);
  batch->look = *look;
  batch->areas = g_array_new (FALSE, FALSE, sizeof (guint));
  g_ptr_array_add (batches, batch);
  return batch;
}

static GPtrArray *
make_batches (const Painting *painting)
{
  GPtrArray *batches = g_ptr_array_new_with_free_func (batch_free);

  for (guint area = 0; area < sp_geometry_get_n_areas (painting->geometry); area++)
    {
      Batch *batch = find_batch (batches, sp_map_scene_get_look (painting->scene, area));

      g_array_append_val (batch->areas, area);
    }
  return batches;
}

static void
trace_area (const Painting *painting, guint area)
{
  enter_map_units (painting->cr, painting->view);
  sp_geometry_trace_area (painting->geometry, area, painting->detail, painting->cr);
  cairo_restore (painting->cr);
}

static void
paint_edge (const Painting *painting, guint area, const SpLook *look)
{
  cairo_save (painting->cr);
  trace_area (painting, area);
  /* Were both the same, Cairo would intersect the two as polygons, which takes three times as long. */
  cairo_set_antialias (painting->cr, CAIRO_ANTIALIAS_DEFAULT);
  cairo_clip_preserve (painting->cr);
  cairo_set_antialias (painting->cr, CAIRO_ANTIALIAS_FAST);
  sp_look_set_edge (look, painting->cr, EDGE, painting->theme);
  cairo_stroke (painting->cr);
  cairo_restore (painting->cr);
}

static gboolean
paint_batch (const Painting *painting, const Batch *batch)
{
  for (guint i = 0; i < batch->areas->len; i++)
    trace_area (painting, g_array_index (batch->areas, guint, i));
  /* Textures move with the map. */
  sp_look_fill (&batch->look, painting->cr, -painting->view->x * painting->view->scale,
                -painting->view->y * painting->view->scale, painting->theme);
  cairo_new_path (painting->cr);
  if (sp_look_has_edge (&batch->look))
    for (guint i = 0; i < batch->areas->len && !is_cancelled (painting); i++)
      paint_edge (painting, g_array_index (batch->areas, guint, i), &batch->look);
  return !is_cancelled (painting);
}

static gboolean
paint_areas (const Painting *painting)
{
  g_autoptr (GPtrArray) batches = make_batches (painting);

  for (guint i = 0; i < batches->len; i++)
    if (!paint_batch (painting, batches->pdata[i]))
      return FALSE;
  return TRUE;
}

/* --- Borders ---------------------------------------------------------------------------------------------------- */

static gboolean
paint_borders (const Painting *painting, SpBorder border, SpColor color, double width)
{
  static const double dash[] = { 3, 2 };

  if (is_cancelled (painting))
    return FALSE;
  cairo_save (painting->cr);
  enter_map_units (painting->cr, painting->view);
  sp_geometry_trace_borders (painting->geometry, border, painting->detail, painting->cr);
  cairo_restore (painting->cr);
  set_color (painting->cr, color);
  cairo_set_line_width (painting->cr, width);
  cairo_set_line_join (painting->cr, CAIRO_LINE_JOIN_BEVEL);
  cairo_set_dash (painting->cr, dash, border == SP_BORDER_DISPUTED ? G_N_ELEMENTS (dash) : 0, 0);
  cairo_stroke (painting->cr);
  cairo_restore (painting->cr);
  return !is_cancelled (painting);
}

static gboolean
paint_all_borders (const Painting *painting)
{
  const SpTheme *theme = painting->theme;

  return paint_borders (painting, SP_BORDER_COAST, theme->coast, theme->border_width * 0.67) &&
         paint_borders (painting, SP_BORDER_LAND, theme->border, theme->border_width) &&
         paint_borders (painting, SP_BORDER_DISPUTED, theme->border, theme->border_width);
}

/* --- Dots and letters ------------------------------------------------------------------------------------------- */

static void
find_center (SpGeometry *geometry, guint area, const SpMapView *view, double *x, double *y)
{
  sp_geometry_get_area_center (geometry, area, x, y);
  *x = (*x - view->x) * view->scale;
  *y = (*y - view->y) * view->scale;
}

static gboolean
is_near (const Painting *painting, double x, double y, double radius)
{
  return x > -radius && y > -radius && x < painting->width + radius && y < painting->height + radius;
}

static void
paint_dot (const Painting *painting, guint area, double radius)
{
  const SpLook *look = sp_map_scene_get_look (painting->scene, area);
  cairo_t *cr = painting->cr;
  double x, y;

  find_center (painting->geometry, area, painting->view, &x, &y);
  if (!is_near (painting, x, y, radius + EDGE))
    return;
  /* A ring of the border's colour sets it off from the land and from other dots. */
  cairo_new_path (cr);
  cairo_arc (cr, x, y, radius + painting->theme->border_width, 0, 2 * G_PI);
  set_color (cr, look->faded ? sp_theme_fade (painting->theme, painting->theme->border) : painting->theme->border);
  cairo_fill (cr);
  cairo_save (cr);
  cairo_translate (cr, x, y);
  cairo_arc (cr, 0, 0, radius, 0, 2 * G_PI);
  sp_look_paint (look, cr, EDGE, painting->theme);
  cairo_restore (cr);
}

/* Those of which more is known lie above the others. */
static guint
get_layer (const SpLook *look)
{
  if (look->faded || look->nothing == SP_NOTHING_OUTSIDE_GROUP)
    return 0;
  return look->nothing == SP_NOTHING_NONE ? 2 : 1;
}

static gboolean
paint_dots (const Painting *painting)
{
  for (guint layer = 0; layer <= 2; layer++)
    for (guint area = 0; area < sp_geometry_get_n_areas (painting->geometry); area++)
      {
        double radius = sp_map_painter_get_dot_radius (painting->scene, area, painting->view);

        if (radius > 0 && get_layer (sp_map_scene_get_look (painting->scene, area)) == layer)
          paint_dot (painting, area, radius);
      }
  return !is_cancelled (painting);
}

static gboolean
paint_letters (const Painting *painting)
{
  g_autoptr (PangoLayout) layout = sp_look_create_layout (painting->cr);

  for (guint area = 0; area < sp_geometry_get_n_areas (painting->geometry) && !is_cancelled (painting); area++)
    {
      const SpLook *look = sp_map_scene_get_look (painting->scene, area);
      double side = sp_geometry_get_area_size (painting->geometry, area) * painting->view->scale;
      double size = (side - (sp_look_has_edge (look) ? 2 * EDGE : 0)) * LETTER / painting->text_scale;
      double x, y;

      if (size < SMALLEST_LETTER)
        continue;
      find_center (painting->geometry, area, painting->view, &x, &y);
      if (is_near (painting, x, y, side))
        sp_look_draw_mark (look, painting->cr, x, y, MIN (size, LARGEST_LETTER) * painting->text_scale, layout,
                           painting->theme);
    }
  return !is_cancelled (painting);
}

/* --- Public ----------------------------------------------------------------------------------------------------- */

/**
 * sp_map_view_fit:
 * @bounds: map units, such as sp_geometry_get_bounds()
 * @width: of the picture, in pixels
 * @height: likewise
 * @margin: how much of the picture stays free on each side, in pixels
 *
 * Returns: the view that shows all of @bounds as large as possible, in the middle
 */
SpMapView
sp_map_view_fit (cairo_rectangle_t bounds, double width, double height, double margin)
{
  SpMapView view = { 1, 0, 0 };
  double room_x = MAX (width - 2 * margin, 1);
  double room_y = MAX (height - 2 * margin, 1);

  view.scale = MIN (room_x / MAX (bounds.width, 1), room_y / MAX (bounds.height, 1));
  view.x = bounds.x + bounds.width / 2 - width / view.scale / 2;
  view.y = bounds.y + bounds.height / 2 - height / view.scale / 2;
  return view;
}

/**
 * sp_map_painter_paint_land:
 * @scene: what to paint
 * @view: which part of it
 * @cr: what to paint on
 * @width: of the picture, in pixels
 * @height: likewise
 * @text_scale: how much larger than usual letters are
 * @cancellable: (nullable): a cancellable, looked at between areas
 *
 * Paints areas, borders, dots and letters, and leaves the sea as it is.
 *
 * Returns: whether the picture is whole: not where @cancellable was cancelled
 */
gboolean
sp_map_painter_paint_land (SpMapScene *scene,
                           const SpMapView *view,
                           cairo_t *cr,
                           double width,
                           double height,
                           double text_scale,
                           GCancellable *cancellable)
{
  Painting painting;
  gboolean whole;

  g_return_val_if_fail (SP_IS_MAP_SCENE (scene), FALSE);
  g_return_val_if_fail (view != NULL && view->scale > 0 && cr != NULL && text_scale > 0, FALSE);

  painting = (Painting) {
    scene,
    sp_map_scene_get_geometry (scene),
    sp_map_scene_get_theme (scene),
    view,
    cr,
    width,
    height,
    text_scale,
    0,
    cancellable,
  };
  painting.detail = choose_detail (painting.geometry, view, cr);
  cairo_save (cr);
  cairo_rectangle (cr, 0, 0, width, height);
  cairo_clip (cr);
  /* Half the time, and no difference to be seen in lines as fine as these. */
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_FAST);
  whole = paint_areas (&painting) && paint_all_borders (&painting);
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_DEFAULT);
  whole = whole && paint_letters (&painting) && paint_dots (&painting);
  cairo_restore (cr);
  return whole;
}

/**
 * sp_map_painter_paint:
 * @scene: what to paint
 * @view: which part of it
 * @cr: what to paint on
 * @width: of the picture, in pixels
 * @height: likewise
 * @text_scale: how much larger than usual letters are
 * @cancellable: (nullable): a cancellable, looked at between areas
 *
 * Paints the whole picture, from 0, 0 to @width, @height of user space. Where the surface is finer than user space, as
 * on high-resolution screens, give it a device scale rather than scaling @cr, so that textures stay sharp.
 *
 * Returns: whether the picture is whole: not where @cancellable was cancelled
 */
gboolean
sp_map_painter_paint (SpMapScene *scene,
                      const SpMapView *view,
                      cairo_t *cr,
                      double width,
                      double height,
                      double text_scale,
                      GCancellable *cancellable)
{
  g_return_val_if_fail (SP_IS_MAP_SCENE (scene), FALSE);
  g_return_val_if_fail (cr != NULL, FALSE);

  set_color (cr, sp_map_scene_get_theme (scene)->background);
  cairo_rectangle (cr, 0, 0, width, height);
  cairo_fill (cr);
  return sp_map_painter_paint_land (scene, view, cr, width, height, text_scale, cancellable);
}

/**
 * sp_map_painter_get_dot_radius:
 * @scene: a scene
 * @area: an area
 * @view: which part of it is seen
 *
 * Returns: the radius of the area's dot in pixels: 5 where it has a level, less where it has none; 0 where it has no dot,
 *   as it is large enough to be seen at this scale, or the dataset does not have it
 */
double
sp_map_painter_get_dot_radius (SpMapScene *scene, guint area, const SpMapView *view)
{
  const SpLook *look;

  g_return_val_if_fail (SP_IS_MAP_SCENE (scene) && view != NULL, 0);

  look = sp_map_scene_get_look (scene, area);
  if (look->nothing == SP_NOTHING_NOT_IN_DATASET ||
      sp_geometry_get_area_size (sp_map_scene_get_geometry (scene), area) * view->scale >= DOT_BELOW)
    return 0;
  return look->nothing == SP_NOTHING_NONE ? DOT_RADIUS : SMALL_DOT_RADIUS;
}

/**
 * sp_map_painter_trace_highlight:
 * @scene: a scene
 * @area: an area
 * @view: which part of it is seen
 * @cr: a Cairo context
 *
 * Adds the outline of an area to the path, or of its dot where it has one.
 */
void
sp_map_painter_trace_highlight (SpMapScene *scene, guint area, const SpMapView *view, cairo_t *cr)
{
  SpGeometry *geometry;
  double radius, x, y;

  g_return_if_fail (SP_IS_MAP_SCENE (scene) && view != NULL && cr != NULL);

  geometry = sp_map_scene_get_geometry (scene);
  radius = sp_map_painter_get_dot_radius (scene, area, view);
  if (radius > 0)
    {
      find_center (geometry, area, view, &x, &y);
      cairo_new_sub_path (cr);
      cairo_arc (cr, x, y, radius + 1, 0, 2 * G_PI);
      return;
    }
  enter_map_units (cr, view);
  sp_geometry_trace_area (geometry, area, choose_detail (geometry, view, cr), cr);
  cairo_restore (cr);
}

/**
 * sp_map_painter_draw_highlight:
 * @scene: a scene
 * @area: an area
 * @view: which part of it is seen
 * @cr: what to draw on
 * @width: of the line in pixels
 *
 * Draws the outline of an area, or of its dot, in the accent with a lighter line on each side, to be seen on any fill.
 */
void
sp_map_painter_draw_highlight (SpMapScene *scene, guint area, const SpMapView *view, cairo_t *cr, double width)
{
  const SpTheme *theme;

  g_return_if_fail (SP_IS_MAP_SCENE (scene) && view != NULL && cr != NULL);

  theme = sp_map_scene_get_theme (scene);
  cairo_save (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  sp_map_painter_trace_highlight (scene, area, view, cr);
  set_color (cr, theme->paper);
  cairo_set_line_width (cr, width + 2);
  cairo_stroke_preserve (cr);
  set_color (cr, theme->accent);
  cairo_set_line_width (cr, width);
  cairo_stroke (cr);
  cairo_restore (cr);
}
