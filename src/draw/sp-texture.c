/* SPDX-License-Identifier: GPL-3.0-or-later
 * Small repeated textures that tell fills apart where colour alone does not. */
#include "sp-texture.h"

#include <math.h>

#define PERIOD SP_TEXTURE_PERIOD
#define LINE_WIDTH 1.0
#define DOT_RADIUS 1.0

static void
set_color (cairo_t *cr, SpColor color)
{
  cairo_set_source_rgb (cr, color.red, color.green, color.blue);
}

/* Diagonals over the whole tile and its corners, so that they meet those of the next tile. */
static void
trace_diagonals (cairo_t *cr, double step, gboolean rising)
{
  for (double start = -PERIOD; start <= PERIOD + 0.01; start += step)
    {
      cairo_move_to (cr, start - 1, rising ? PERIOD + 1 : -1);
      cairo_line_to (cr, start + PERIOD + 1, rising ? -1 : PERIOD + 1);
    }
}

static void
draw_diagonals (cairo_t *cr, SpColor color, double step, double width, gboolean rising)
{
  set_color (cr, color);
  cairo_set_line_width (cr, width);
  trace_diagonals (cr, step, rising);
  cairo_stroke (cr);
}

/* Their edges are on whole pixels, so that they are sharp. */
static void
draw_straight_lines (cairo_t *cr, SpColor color, gboolean upright)
{
  set_color (cr, color);
  for (double at = 1; at < PERIOD; at += PERIOD / 2.0)
    if (upright)
      cairo_rectangle (cr, at, 0, LINE_WIDTH, PERIOD);
    else
      cairo_rectangle (cr, 0, at, PERIOD, LINE_WIDTH);
  cairo_fill (cr);
}

static void
draw_dots (cairo_t *cr, SpColor color)
{
  static const double centers[][2] = { { 2, 2 }, { 6, 6 } };

  set_color (cr, color);
  for (guint i = 0; i < G_N_ELEMENTS (centers); i++)
    {
      cairo_new_sub_path (cr);
      cairo_arc (cr, centers[i][0], centers[i][1], DOT_RADIUS, 0, 2 * G_PI);
    }
  cairo_fill (cr);
}

static void
draw_crosses (cairo_t *cr, SpColor color)
{
  static const double corners[][2] = { { 1, 1 }, { 5, 5 } };

  set_color (cr, color);
  for (guint i = 0; i < G_N_ELEMENTS (corners); i++)
    {
      cairo_rectangle (cr, corners[i][0], corners[i][1] + 1, 3, 1);
      cairo_rectangle (cr, corners[i][0] + 1, corners[i][1], 1, 3);
    }
  cairo_fill (cr);
}

static void
draw_figure (SpTexture texture, const SpTextureColors *colors, cairo_t *cr)
{
  switch (texture)
    {
    case SP_TEXTURE_DOTS:
      draw_dots (cr, colors->line);
      break;
    case SP_TEXTURE_HATCH:
      draw_diagonals (cr, colors->line, PERIOD / 2.0, LINE_WIDTH, TRUE);
      break;
    case SP_TEXTURE_LEVEL_LINES:
    case SP_TEXTURE_UPRIGHT_LINES:
      draw_straight_lines (cr, colors->line, texture == SP_TEXTURE_UPRIGHT_LINES);
      break;
    case SP_TEXTURE_CROSSES:
      draw_crosses (cr, colors->line);
      break;
    case SP_TEXTURE_STRIPES:
    case SP_TEXTURE_STRIPES_AND_LINES:
      draw_diagonals (cr, colors->stripe, PERIOD, PERIOD / 2.0 * G_SQRT2 / 2, TRUE);
      if (texture == SP_TEXTURE_STRIPES_AND_LINES)
        draw_diagonals (cr, colors->line, PERIOD, LINE_WIDTH, FALSE);
      break;
    case SP_TEXTURE_FALLING_LINES:
      draw_diagonals (cr, colors->line, PERIOD, LINE_WIDTH, FALSE);
      break;
    case SP_TEXTURE_PLAIN:
    default:
      break;
    }
}

/* A picture where pixels are painted; where lines are kept, as in SVG and PDF, a drawing that stays sharp. */
static cairo_surface_t *
create_tile (cairo_t *cr)
{
  const cairo_rectangle_t extents = { 0, 0, PERIOD, PERIOD };
  cairo_surface_t *target = cairo_get_group_target (cr);
  cairo_surface_t *tile;
  double scale_x, scale_y;
  int side;

  if (cairo_surface_get_type (target) != CAIRO_SURFACE_TYPE_IMAGE)
    return cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, &extents);

  cairo_surface_get_device_scale (target, &scale_x, &scale_y);
  side = MAX (PERIOD, (int) lround (PERIOD * scale_x));
  tile = cairo_image_surface_create (CAIRO_FORMAT_RGB24, side, side);
  cairo_surface_set_device_scale (tile, (double) side / PERIOD, (double) side / PERIOD);
  return tile;
}

/**
 * sp_texture_create:
 * @texture: a texture
 * @colors: its colours
 * @cr: what it is to be painted on
 *
 * Returns: (transfer full): the texture without an end, as a source for @cr; its origin is that of user space, and it
 *   may be moved by whole pixels with cairo_pattern_set_matrix()
 */
cairo_pattern_t *
sp_texture_create (SpTexture texture, const SpTextureColors *colors, cairo_t *cr)
{
  cairo_pattern_t *pattern;
  cairo_surface_t *tile;
  cairo_t *tile_cr;

  g_return_val_if_fail (colors != NULL && cr != NULL, NULL);

  if (texture == SP_TEXTURE_PLAIN)
    return cairo_pattern_create_rgb (colors->ground.red, colors->ground.green, colors->ground.blue);

  tile = create_tile (cr);
  tile_cr = cairo_create (tile);
  set_color (tile_cr, colors->ground);
  cairo_paint (tile_cr);
  draw_figure (texture, colors, tile_cr);
  cairo_destroy (tile_cr);
  pattern = cairo_pattern_create_for_surface (tile);
  cairo_surface_destroy (tile);
  cairo_pattern_set_extend (pattern, CAIRO_EXTEND_REPEAT);
  cairo_pattern_set_filter (pattern, CAIRO_FILTER_NEAREST);
  return pattern;
}
