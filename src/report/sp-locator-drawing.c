/* SPDX-License-Identifier: GPL-3.0-or-later
 * A small map on paper that says where a country is. */
#include "sp-locator-drawing.h"

#include "sp-map-view.h"
#include "sp-record.h"

#include <glib/gi18n-lib.h>

/* How high it is, of its width. */
#define HEIGHT 0.72
/* Map units, of which one is 50 m: how far from its middle a country is looked for its parts, and the least that is shown. */
#define FARTHEST 72000.0
#define LEAST_WIDTH 52000.0
#define LEAST_WIDTH_OF_SMALL 120000.0
/* How much of the picture a country covers at most. */
#define MOST_COVERED 0.6
/* In points: no place is found better on a larger map. */
#define MOST_WIDTH 158.0
/* In points: what is smaller is ringed. */
#define SMALL 5.0
#define RING 5.0
#define DOT 1.3
#define RING_WIDTH 1.4
#define BORDER 0.4
/* Dots of a point that are seen in print. */
#define PRINTED_DOTS 2.0

typedef struct
{
  guint area;
  char *title;
} Locator;

static void
free_locator (gpointer data)
{
  Locator *self = data;

  g_free (self->title);
  g_free (self);
}

static double
measure (gpointer data G_GNUC_UNUSED, const SpTextSetter *setter G_GNUC_UNUSED, double width)
{
  return width * HEIGHT;
}

static void
clip_range (double *start, double *length, double from, double to)
{
  double end = MIN (*start + *length, to);

  *start = MAX (*start, from);
  *length = MAX (end - *start, 0);
}

/* An island on the other side of the world does not make the world what surrounds a country. */
static cairo_rectangle_t
find_mainland (SpGeometry *geometry, guint area)
{
  cairo_rectangle_t bounds = sp_geometry_get_area_bounds (geometry, area);
  double x, y;

  sp_geometry_get_area_center (geometry, area, &x, &y);
  clip_range (&bounds.x, &bounds.width, x - FARTHEST, x + FARTHEST);
  clip_range (&bounds.y, &bounds.height, y - FARTHEST, y + FARTHEST);
  return bounds;
}

static void
slide (double *start, double length, double world_start, double world_length)
{
  *start = MIN (*start, world_start + world_length - length);
  *start = MAX (*start, world_start);
}

static gboolean
is_small (SpGeometry *geometry, guint area, double scale)
{
  return sp_geometry_get_area_size (geometry, area) * scale < SMALL;
}

static SpMapView
choose_view (SpGeometry *geometry, guint area, double width)
{
  cairo_rectangle_t world = sp_geometry_get_bounds (geometry);
  cairo_rectangle_t land = find_mainland (geometry, area);
  double needed = MAX (land.width, land.height / HEIGHT) / MOST_COVERED;
  double least = is_small (geometry, area, width / MAX (needed, LEAST_WIDTH)) ? LEAST_WIDTH_OF_SMALL : LEAST_WIDTH;
  double across = MAX (needed, least);
  double left = land.x + land.width / 2 - across / 2;
  double top = land.y + land.height / 2 - across * HEIGHT / 2;

  slide (&left, across, world.x, world.width);
  slide (&top, across * HEIGHT, world.y, world.height);
  return (SpMapView) { .scale = width / across, .x = left, .y = top };
}

static gboolean
is_seen (SpGeometry *geometry, guint area, const SpMapView *view, double width)
{
  cairo_rectangle_t bounds = sp_geometry_get_area_bounds (geometry, area);

  return bounds.x < view->x + width / view->scale && bounds.x + bounds.width > view->x &&
         bounds.y < view->y + width * HEIGHT / view->scale && bounds.y + bounds.height > view->y;
}

static void
set_color (cairo_t *cr, SpColor color)
{
  cairo_set_source_rgb (cr, color.red, color.green, color.blue);
}

static void
fill_areas (SpGeometry *geometry, const SpMapView *view, cairo_t *cr, double width, guint detail)
{
  sp_map_view_enter (view, cr);
  for (guint i = 0; i < sp_geometry_get_n_areas (geometry); i++)
    if (is_seen (geometry, i, view, width))
      sp_geometry_trace_area (geometry, i, detail, cr);
  cairo_restore (cr);
  cairo_fill (cr);
}

static void
draw_borders (SpGeometry *geometry, const SpMapView *view, cairo_t *cr, SpBorder border, guint detail)
{
  const double dashes[] = { 1.5, 1.2 };

  sp_map_view_enter (view, cr);
  sp_geometry_trace_borders (geometry, border, detail, cr);
  cairo_restore (cr);
  cairo_set_dash (cr, dashes, border == SP_BORDER_DISPUTED ? 2 : 0, 0);
  cairo_set_line_width (cr, BORDER);
  cairo_stroke (cr);
}

static void
draw_country (const Locator *self, SpGeometry *geometry, const SpMapView *view, cairo_t *cr, guint detail)
{
  cairo_rectangle_t land = find_mainland (geometry, self->area);
  double x, y;

  sp_map_view_enter (view, cr);
  sp_geometry_trace_area (geometry, self->area, detail, cr);
  cairo_restore (cr);
  set_color (cr, sp_paper_accent);
  cairo_fill (cr);
  if (!is_small (geometry, self->area, view->scale))
    return;
  sp_map_view_find_center (view, geometry, self->area, &x, &y);
  cairo_arc (cr, x, y, DOT, 0, 2 * G_PI);
  cairo_fill (cr);
  cairo_arc (cr, x, y, MAX (RING, MAX (land.width, land.height) * view->scale / 2 + RING / 2), 0, 2 * G_PI);
  cairo_set_line_width (cr, RING_WIDTH);
  cairo_stroke (cr);
}

static void
draw (gpointer data, cairo_t *cr, const SpTextSetter *setter G_GNUC_UNUSED, double width)
{
  const Locator *self = data;
  const SpTheme *theme = sp_theme_get (FALSE, FALSE);
  SpGeometry *geometry = sp_geometry_get_world ();
  SpMapView view = choose_view (geometry, self->area, width);
  guint detail = sp_geometry_choose_detail (geometry, view.scale * PRINTED_DOTS);

  cairo_save (cr);
  cairo_rectangle (cr, 0, 0, width, width * HEIGHT);
  cairo_clip (cr);
  set_color (cr, theme->background);
  cairo_paint (cr);
  set_color (cr, theme->land);
  fill_areas (geometry, &view, cr, width, detail);
  draw_country (self, geometry, &view, cr, detail);
  set_color (cr, theme->border);
  draw_borders (geometry, &view, cr, SP_BORDER_LAND, detail);
  draw_borders (geometry, &view, cr, SP_BORDER_DISPUTED, detail);
  cairo_restore (cr);
}

/**
 * sp_locator_drawing_new:
 * @country: a country
 * @name: its name in the user's language
 *
 * Returns: (transfer full) (nullable): a map of the country and what is around it; %NULL where the map lacks it
 */
SpDrawingBlock *
sp_locator_drawing_new (SpCountry *country, const char *name)
{
  Locator *self;
  guint area;

  g_return_val_if_fail (SP_IS_COUNTRY (country) && name != NULL, NULL);

  if (!sp_geometry_find_code (sp_geometry_get_world (), sp_record_get_id (SP_RECORD (country)), &area))
    return NULL;
  self = g_new0 (Locator, 1);
  self->area = area;
  /* Translators: what a small map shows; %s is a country. */
  self->title = g_strdup_printf (_ ("Map: where %s is"), name);
  return sp_drawing_block_new (&(SpDrawing) { .measure = measure,
                                              .draw = draw,
                                              .title = self->title,
                                              .data = self,
                                              .destroy = free_locator,
                                              .most_width = MOST_WIDTH });
}
