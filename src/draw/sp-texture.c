/* SPDX-License-Identifier: GPL-3.0-or-later
 * Small repeated textures that tell fills apart where colour alone does not. */
#include "sp-texture.h"

#include <math.h>

#define PERIOD SP_TEXTURE_PERIOD
#define LINE_WIDTH 1.0
#define DOT_RADIUS 1.0
#define CROSS 3.0
#define STRIPE_WIDTH (PERIOD / 2.0 * G_SQRT2 / 2)

/* What is covered with a figure: it repeats from the origin on, wherever that is. */
typedef struct
{
  double left;
  double top;
  double right;
  double bottom;
  double origin_x;
  double origin_y;
} Ground;

static void
set_line (cairo_t *cr, SpColor color, double width)
{
  cairo_set_source_rgb (cr, color.red, color.green, color.blue);
  cairo_set_line_width (cr, width);
}

/* The last place not after @from that is @offset and some steps from @origin. */
static double
find_start (double from, double origin, double offset, double step)
{
  return origin + offset + floor ((from - origin - offset) / step) * step;
}

/* Dots and crosses are dashes of long lines, so that there are few, however large the ground. */
static void
draw_rows (const Ground *ground, cairo_t *cr, double x, double y, double step)
{
  double left = find_start (ground->left, ground->origin_x, x, PERIOD);

  for (double at = find_start (ground->top, ground->origin_y, y, step); at < ground->bottom + PERIOD; at += step)
    {
      cairo_move_to (cr, left, at);
      cairo_line_to (cr, ground->right + PERIOD, at);
    }
  cairo_stroke (cr);
}

static void
draw_columns (const Ground *ground, cairo_t *cr, double x, double y, double step)
{
  double top = find_start (ground->top, ground->origin_y, y, PERIOD);

  for (double at = find_start (ground->left, ground->origin_x, x, step); at < ground->right + PERIOD; at += step)
    {
      cairo_move_to (cr, at, top);
      cairo_line_to (cr, at, ground->bottom + PERIOD);
    }
  cairo_stroke (cr);
}

static void
draw_diagonals (const Ground *ground, cairo_t *cr, double step, gboolean rising)
{
  double height = ground->bottom - ground->top + 2 * PERIOD;
  double top = ground->top - PERIOD;
  double bottom = ground->bottom + PERIOD;
  double sign = rising ? 1 : -1;
  /* Where the line through the origin meets the upper edge. */
  double base = ground->origin_x + sign * (ground->origin_y - top);

  for (double at = find_start (ground->left - height, base, 0, step); at < ground->right + height; at += step)
    {
      cairo_move_to (cr, at, top);
      cairo_line_to (cr, at - sign * (bottom - top), bottom);
    }
  cairo_stroke (cr);
}

static void
draw_dots (const Ground *ground, cairo_t *cr)
{
  static const double dash[] = { 0, PERIOD };

  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_dash (cr, dash, G_N_ELEMENTS (dash), 0);
  draw_rows (ground, cr, 2, 2, PERIOD);
  draw_rows (ground, cr, 6, 6, PERIOD);
}

static void
draw_crosses (const Ground *ground, cairo_t *cr)
{
  static const double dash[] = { CROSS, PERIOD - CROSS };

  cairo_set_dash (cr, dash, G_N_ELEMENTS (dash), 0);
  for (double at = 1; at < PERIOD; at += PERIOD / 2.0)
    {
      draw_rows (ground, cr, at, at + CROSS / 2, PERIOD);
      draw_columns (ground, cr, at + CROSS / 2, at, PERIOD);
    }
}

static void
draw_figure (SpTexture texture, const SpTextureColors *colors, const Ground *ground, cairo_t *cr)
{
  set_line (cr, colors->line, texture == SP_TEXTURE_DOTS ? 2 * DOT_RADIUS : LINE_WIDTH);
  switch (texture)
    {
    case SP_TEXTURE_DOTS:
      draw_dots (ground, cr);
      break;
    case SP_TEXTURE_HATCH:
      draw_diagonals (ground, cr, PERIOD / 2.0, TRUE);
      break;
    case SP_TEXTURE_LEVEL_LINES:
      draw_rows (ground, cr, 0, 1 + LINE_WIDTH / 2, PERIOD / 2.0);
      break;
    case SP_TEXTURE_UPRIGHT_LINES:
      draw_columns (ground, cr, 1 + LINE_WIDTH / 2, 0, PERIOD / 2.0);
      break;
    case SP_TEXTURE_CROSSES:
      draw_crosses (ground, cr);
      break;
    case SP_TEXTURE_STRIPES:
    case SP_TEXTURE_STRIPES_AND_LINES:
      set_line (cr, colors->stripe, STRIPE_WIDTH);
      draw_diagonals (ground, cr, PERIOD, TRUE);
      set_line (cr, colors->line, LINE_WIDTH);
      if (texture == SP_TEXTURE_STRIPES_AND_LINES)
        draw_diagonals (ground, cr, PERIOD, FALSE);
      break;
    case SP_TEXTURE_FALLING_LINES:
      draw_diagonals (ground, cr, PERIOD, FALSE);
      break;
    case SP_TEXTURE_PLAIN:
    default:
      break;
    }
}

/* --- Where pixels are painted: a tile --------------------------------------------------------------------------- */

static cairo_surface_t *
create_tile (SpTexture texture, const SpTextureColors *colors, cairo_surface_t *target)
{
  const Ground ground = { 0, 0, PERIOD, PERIOD, 0, 0 };
  cairo_surface_t *tile;
  cairo_t *cr;
  double scale_x, scale_y;
  int side;

  cairo_surface_get_device_scale (target, &scale_x, &scale_y);
  side = MAX (PERIOD, (int) lround (PERIOD * scale_x));
  tile = cairo_image_surface_create (CAIRO_FORMAT_RGB24, side, side);
  cairo_surface_set_device_scale (tile, (double) side / PERIOD, (double) side / PERIOD);
  cr = cairo_create (tile);
  cairo_set_source_rgb (cr, colors->ground.red, colors->ground.green, colors->ground.blue);
  cairo_paint (cr);
  draw_figure (texture, colors, &ground, cr);
  cairo_destroy (cr);
  return tile;
}

static void
fill_with_tiles (cairo_surface_t *tile, cairo_t *cr, double origin_x, double origin_y)
{
  cairo_pattern_t *pattern = cairo_pattern_create_for_surface (tile);
  cairo_matrix_t matrix;

  cairo_matrix_init_translate (&matrix, -fmod (round (origin_x), PERIOD), -fmod (round (origin_y), PERIOD));
  cairo_pattern_set_matrix (pattern, &matrix);
  cairo_pattern_set_extend (pattern, CAIRO_EXTEND_REPEAT);
  cairo_pattern_set_filter (pattern, CAIRO_FILTER_NEAREST);
  cairo_set_source (cr, pattern);
  cairo_pattern_destroy (pattern);
  cairo_fill_preserve (cr);
}

/* --- Where lines are kept: lines -------------------------------------------------------------------------------- */

static void
fill_with_lines (SpTexture texture, const SpTextureColors *colors, cairo_t *cr, double origin_x, double origin_y)
{
  cairo_path_t *path = cairo_copy_path (cr);
  Ground ground = { .origin_x = origin_x, .origin_y = origin_y };

  cairo_save (cr);
  cairo_clip (cr);
  cairo_clip_extents (cr, &ground.left, &ground.top, &ground.right, &ground.bottom);
  draw_figure (texture, colors, &ground, cr);
  cairo_restore (cr);
  cairo_append_path (cr, path);
  cairo_path_destroy (path);
}

/**
 * sp_texture_fill:
 * @texture: a texture
 * @colors: its colours
 * @cr: what to paint on; its path is filled, and kept
 * @origin_x: where the texture starts, in user space
 * @origin_y: likewise
 *
 * Fills the path. On pixels the texture is a tile at a whole pixel, so that it is sharp and fast; in SVG and PDF it is
 * lines, as viewers show seams between tiles.
 */
void
sp_texture_fill (SpTexture texture, const SpTextureColors *colors, cairo_t *cr, double origin_x, double origin_y)
{
  cairo_surface_t *target, *tile;

  g_return_if_fail (colors != NULL && cr != NULL);

  target = cairo_get_group_target (cr);
  if (texture != SP_TEXTURE_PLAIN && cairo_surface_get_type (target) == CAIRO_SURFACE_TYPE_IMAGE)
    {
      tile = create_tile (texture, colors, target);
      fill_with_tiles (tile, cr, origin_x, origin_y);
      cairo_surface_destroy (tile);
      return;
    }
  cairo_set_source_rgb (cr, colors->ground.red, colors->ground.green, colors->ground.blue);
  cairo_fill_preserve (cr);
  if (texture != SP_TEXTURE_PLAIN)
    fill_with_lines (texture, colors, cr, origin_x, origin_y);
}
