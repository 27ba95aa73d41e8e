/* SPDX-License-Identifier: GPL-3.0-or-later
 * Paints a scene: sea, areas, borders, dots of small states, letters. For any thread. */
#include "sp-map-painter.h"

/* The edge that tells what a level rests on, and the least side of an area in which it leaves something to be seen. */
#define EDGE 2.0
/* Fonts of letters, in pixels, and the part of the square inside the area that one takes. */
#define SMALLEST_LETTER 8.0
#define LARGEST_LETTER 12.0
#define LETTER 0.8
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
  sp_map_view_enter (painting->view, painting->cr);
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
  sp_map_view_enter (painting->view, painting->cr);
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

  sp_map_view_find_center (painting->view, painting->geometry, area, &x, &y);
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
      sp_map_view_find_center (painting->view, painting->geometry, area, &x, &y);
      if (is_near (painting, x, y, side))
        sp_look_draw_mark (look, painting->cr, x, y, MIN (size, LARGEST_LETTER) * painting->text_scale, layout,
                           painting->theme);
    }
  return !is_cancelled (painting);
}

/* --- Public ----------------------------------------------------------------------------------------------------- */

/**
 * sp_map_painter_prepare:
 *
 * Finds the font of the letters. Each thread has fonts of its own, and finding the first takes longer than to paint the
 * whole map: a thread that will paint can have it done before.
 */
void
sp_map_painter_prepare (void)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 1, 1);
  cairo_t *cr = cairo_create (surface);
  g_autoptr (PangoLayout) layout = sp_look_create_layout (cr);

  pango_layout_set_text (layout, "A~", -1);
  pango_cairo_show_layout (cr, layout);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
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
  painting.detail = sp_map_view_choose_detail (view, painting.geometry, cr);
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
