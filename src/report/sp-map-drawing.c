/* SPDX-License-Identifier: GPL-3.0-or-later
 * The map as a part of what is printed, with its legend. */
#include "sp-map-drawing.h"

#include "sp-map-figure.h"
#include "sp-map-legend.h"

/* Map and legend are made for the screen, and are smaller on paper. */
#define MAP_FONT 12.0
/* Between the map and the legend, in points. */
#define GAP 8.0
/* The part of a page that the map takes at most: of one that lies more, but less where it is beside something. */
#define MOST_OF_PAGE 0.5
#define MOST_OF_LYING_PAGE 0.7
#define MOST_ASIDE 0.4
/* The lowest map that is worth its room, of its width. */
#define LEAST 0.3

typedef struct
{
  SpMapScene *scene;
} Drawing;

static void
free_drawing (gpointer data)
{
  Drawing *self = data;

  g_object_unref (self->scene);
  g_free (self);
}

static double
get_scale (const SpTextSetter *setter)
{
  return sp_paper_get_text_size (&setter->paper, SP_TEXT_STYLE_NOTE) / MAP_FONT;
}

static double
draw_legend (const Drawing *self,
             cairo_t *cr,
             const SpTextSetter *setter,
             double width,
             double y,
             gboolean only_measure)
{
  double scale = get_scale (setter);
  double height;

  cairo_save (cr);
  cairo_scale (cr, scale, scale);
  height = sp_map_legend_draw_all (self->scene, cr, 0, y / scale, width / scale, setter->is_rtl, only_measure);
  cairo_restore (cr);
  return height * scale;
}

static double
choose_most (const SpPaper *paper, double width)
{
  if (!sp_paper_is_lying (paper))
    return MOST_OF_PAGE;
  return width < sp_paper_get_text_width (paper) - 1 ? MOST_ASIDE : MOST_OF_LYING_PAGE;
}

static double
get_map_height (const Drawing *self, const SpTextSetter *setter, double width)
{
  double height = width / sp_map_figure_get_aspect (self->scene);
  double most = choose_most (&setter->paper, width) * sp_paper_get_text_height (&setter->paper);

  return CLAMP (height, LEAST * width, MAX (most, LEAST * width));
}

static double
measure (gpointer data, const SpTextSetter *setter, double width)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  double height = get_map_height (data, setter, width) + GAP;

  height += draw_legend (data, cr, setter, width, 0, TRUE);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return height;
}

static void
draw (gpointer data, cairo_t *cr, const SpTextSetter *setter, double width)
{
  Drawing *self = data;
  double height = get_map_height (self, setter, width);
  double scale = get_scale (setter);

  cairo_save (cr);
  cairo_scale (cr, scale, scale);
  sp_map_figure_draw (self->scene, cr, &(cairo_rectangle_t) { 0, 0, width / scale, height / scale }, NULL);
  cairo_restore (cr);
  draw_legend (self, cr, setter, width, height + GAP, FALSE);
}

static char *
describe (gpointer data, const SpTextSetter *setter G_GNUC_UNUSED, double width G_GNUC_UNUSED)
{
  return sp_map_scene_describe (((Drawing *) data)->scene);
}

/**
 * sp_map_drawing_new:
 * @terms: through what it is looked at
 * @countries: (nullable) (element-type SpCountry): the only countries that are shown; %NULL for all
 *
 * Returns: (transfer full): the map as wide as the page, in lines rather than pixels, and below it its legend with counts
 */
SpDrawingBlock *
sp_map_drawing_new (const SpReportTerms *terms, GPtrArray *countries)
{
  SpQuestion *question;
  Drawing *self;

  g_return_val_if_fail (terms != NULL, NULL);

  self = g_new0 (Drawing, 1);
  self->scene = sp_map_scene_new_of_countries (sp_geometry_get_world (), terms->lens, countries,
                                               terms->unconfirmed_years, sp_theme_get (FALSE, FALSE));
  question = sp_lens_get_question (terms->lens);
  return sp_drawing_block_new (&(SpDrawing) {
    .measure = measure,
    .draw = draw,
    .describe = describe,
    .title = question ? sp_question_get_title (question) : NULL,
    .data = self,
    .destroy = free_drawing,
  });
}
