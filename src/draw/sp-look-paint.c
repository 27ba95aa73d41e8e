/* SPDX-License-Identifier: GPL-3.0-or-later
 * Draws a look: its fill, its edge, its letter. */
#include "sp-look.h"

#include "sp-font.h"
#include "sp-texture.h"

/* How much every other stripe loses where a level is held only perhaps. */
#define WEAKER 0.55
/* The same over land without a level, but in high contrast: long lines are louder than dots. */
#define LINE_STRENGTH_ON_LAND 0.65
/* How far the fine lines over a level are from its fill to paper, or where it is pale, to its edge. */
#define LINE_STRENGTH 0.45
/* The part of a swatch that its letter is high, font size, and that its letters may be wide. */
#define LETTER 0.78
#define LETTER_WIDTH 0.82
/* The font size in which letters are laid out; they are scaled to what is wanted, as finding a font of each size takes
 * longer than to draw all letters. */
#define LAYOUT_SIZE 12.0
/* The part of a swatch that its missing corner takes where its level was not confirmed. */
#define NOTCH 0.42
/* The side of the smallest swatch that has room for a texture behind its letter, in user space. */
#define ROOM_FOR_TEXTURE 18

static void
set_color (cairo_t *cr, SpColor color)
{
  cairo_set_source_rgb (cr, color.red, color.green, color.blue);
}

static SpTexture
choose_texture (const SpLook *look)
{
  switch (look->nothing)
    {
    case SP_NOTHING_NONE:
      /* What is hollow has no body for stripes: its edge is broken instead. */
      if (look->perhaps && look->basis != SP_BASIS_OPERATOR)
        return look->unconfirmed ? SP_TEXTURE_STRIPES_AND_LINES : SP_TEXTURE_STRIPES;
      return look->unconfirmed ? SP_TEXTURE_FALLING_LINES : SP_TEXTURE_PLAIN;
    case SP_NOTHING_SEARCHED:
      return SP_TEXTURE_DOTS;
    case SP_NOTHING_NO_RECORD:
      return look->hatched ? SP_TEXTURE_HATCH : SP_TEXTURE_PLAIN;
    case SP_NOTHING_NOT_YET:
      return SP_TEXTURE_LEVEL_LINES;
    case SP_NOTHING_LAPSED:
      return SP_TEXTURE_UPRIGHT_LINES;
    case SP_NOTHING_WEAKER:
      return SP_TEXTURE_CROSSES;
    case SP_NOTHING_NOT_IN_DATASET:
    case SP_NOTHING_OUTSIDE_GROUP:
    default:
      return SP_TEXTURE_PLAIN;
    }
}

static gboolean
has_long_lines (const SpLook *look)
{
  return look->nothing != SP_NOTHING_NONE && look->nothing != SP_NOTHING_SEARCHED && look->nothing != SP_NOTHING_WEAKER;
}

static SpTextureColors
choose_colors (const SpLook *look, const SpTheme *theme)
{
  SpColor paper = sp_look_is_faded (look) ? sp_theme_fade (theme, theme->paper) : theme->paper;
  SpTextureColors colors;

  colors.ground = sp_look_get_fill (look, theme);
  colors.stripe = sp_color_mix (colors.ground, paper, WEAKER);
  colors.line = sp_look_is_faded (look) ? sp_theme_fade (theme, theme->texture) : theme->texture;
  if (has_long_lines (look) && !theme->high_contrast)
    colors.line = sp_color_mix (colors.ground, colors.line, LINE_STRENGTH_ON_LAND);
  if (look->nothing == SP_NOTHING_NONE)
    colors.line =
      sp_color_mix (colors.ground, sp_look_has_edge (look) ? sp_look_get_edge (look, theme) : paper, LINE_STRENGTH);
  return colors;
}

/**
 * sp_look_fill:
 * @look: a look
 * @cr: what to paint on; its path is filled, and kept
 * @origin_x: where its texture starts, in user space
 * @origin_y: likewise
 * @theme: what it is drawn with
 *
 * Fills the path, without its edge. The texture repeats every %SP_TEXTURE_PERIOD units of user space.
 */
void
sp_look_fill (const SpLook *look, cairo_t *cr, double origin_x, double origin_y, const SpTheme *theme)
{
  SpTextureColors colors;

  g_return_if_fail (look != NULL && cr != NULL && theme != NULL);

  colors = choose_colors (look, theme);
  sp_texture_fill (choose_texture (look), &colors, cr, origin_x, origin_y);
}

/**
 * sp_look_set_edge:
 * @look: a look
 * @cr: what to draw on
 * @edge: how wide an edge that carries a meaning is, in user space; any other is half of that
 * @theme: what it is drawn with
 *
 * Sets colour, width and dashes for stroking a path that is also the clip, so that half of the line is seen.
 */
void
sp_look_set_edge (const SpLook *look, cairo_t *cr, double edge, const SpTheme *theme)
{
  double dash[2] = { 0, 0 };

  g_return_if_fail (look != NULL && cr != NULL && theme != NULL);

  if (look->nothing == SP_NOTHING_NOT_IN_DATASET)
    dash[0] = dash[1] = edge / 2;
  else if (sp_look_has_edge (look) && look->basis == SP_BASIS_REPORT)
    dash[0] = dash[1] = 1.5 * edge;
  else if (sp_look_has_edge (look) && look->perhaps)
    dash[0] = 3 * edge, dash[1] = 1.5 * edge;
  set_color (cr, sp_look_get_edge (look, theme));
  cairo_set_line_width (cr, sp_look_has_edge (look) ? 2 * edge : edge);
  cairo_set_dash (cr, dash, dash[0] > 0 ? G_N_ELEMENTS (dash) : 0, 0);
}

/**
 * sp_look_paint:
 * @look: a look
 * @cr: what to paint on; its path is painted and then cleared
 * @edge: how wide an edge that carries a meaning is, in user space; any other is half of that
 * @theme: what it is drawn with
 *
 * Fills the path and draws its edge, inside of it.
 */
void
sp_look_paint (const SpLook *look, cairo_t *cr, double edge, const SpTheme *theme)
{
  g_return_if_fail (look != NULL && cr != NULL && theme != NULL);

  sp_look_fill (look, cr, 0, 0, theme);
  cairo_save (cr);
  cairo_clip_preserve (cr);
  sp_look_set_edge (look, cr, edge, theme);
  cairo_stroke_preserve (cr);
  cairo_restore (cr);
  cairo_new_path (cr);
}

/**
 * sp_look_create_layout:
 * @cr: what is to be drawn on
 *
 * Returns: (transfer full): a layout with the font of letters, to be used for many by sp_look_draw_mark()
 */
PangoLayout *
sp_look_create_layout (cairo_t *cr)
{
  PangoLayout *layout;
  PangoFontDescription *font;
  cairo_font_options_t *options;

  g_return_val_if_fail (cr != NULL, NULL);

  layout = pango_cairo_create_layout (cr);
  font = sp_font_create ("Sans", "", LAYOUT_SIZE, PANGO_WEIGHT_BOLD);
  options = cairo_font_options_create ();

  /* Hinting makes a dash of a small “~”. */
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (pango_layout_get_context (layout), options);
  cairo_font_options_destroy (options);
  /* Glyphs do not wait for a whole pixel of the size that they are laid out in. */
  pango_context_set_round_glyph_positions (pango_layout_get_context (layout), FALSE);
  pango_context_set_matrix (pango_layout_get_context (layout), NULL);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  return layout;
}

/* Where fine lines cross it, a letter needs a ground of its own. */
static void
draw_halo (const SpLook *look, cairo_t *cr, PangoLayout *layout, const SpTheme *theme)
{
  set_color (cr, sp_look_get_fill (look, theme));
  cairo_set_line_width (cr, LAYOUT_SIZE / 4);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  pango_cairo_layout_path (cr, layout);
  cairo_stroke (cr);
}

/**
 * sp_look_draw_mark:
 * @look: a look
 * @cr: what to draw on
 * @center_x: the middle of the letter's ink
 * @center_y: likewise
 * @size: the font's size in user space
 * @layout: (nullable): what sp_look_create_layout() made for @cr; %NULL to make one
 * @theme: what it is drawn with
 *
 * Writes the letter, where there is one.
 */
void
sp_look_draw_mark (const SpLook *look,
                   cairo_t *cr,
                   double center_x,
                   double center_y,
                   double size,
                   PangoLayout *layout,
                   const SpTheme *theme)
{
  g_autoptr (PangoLayout) own = NULL;
  g_autofree char *text = NULL;
  PangoRectangle ink;

  g_return_if_fail (look != NULL && cr != NULL && theme != NULL);

  text = sp_look_get_text (look);
  if (text == NULL)
    return;
  if (layout == NULL)
    layout = own = sp_look_create_layout (cr);
  pango_layout_set_text (layout, text, -1);
  pango_layout_get_extents (layout, &ink, NULL);
  cairo_save (cr);
  cairo_translate (cr, center_x, center_y);
  cairo_scale (cr, size / LAYOUT_SIZE, size / LAYOUT_SIZE);
  cairo_translate (cr, -(ink.x + ink.width / 2.0) / PANGO_SCALE, -(ink.y + ink.height / 2.0) / PANGO_SCALE);
  cairo_move_to (cr, 0, 0);
  if (choose_texture (look) != SP_TEXTURE_PLAIN)
    {
      draw_halo (look, cr, layout, theme);
      cairo_move_to (cr, 0, 0);
    }
  set_color (cr, sp_look_get_ink (look, theme));
  pango_cairo_show_layout (cr, layout);
  cairo_restore (cr);
}

/* The size at which the text of a swatch is not wider than it. */
static double
fit_letters (PangoLayout *layout, const char *text, double size)
{
  PangoRectangle ink;
  double width;

  pango_layout_set_text (layout, text, -1);
  pango_layout_get_extents (layout, &ink, NULL);
  width = (double) ink.width / PANGO_SCALE * size * LETTER / LAYOUT_SIZE;
  return size * LETTER * MIN (1, size * LETTER_WIDTH / MAX (width, 1));
}

/* A level that was not confirmed for years has a corner missing. */
static void
trace_swatch (cairo_t *cr, double size, gboolean notched)
{
  double radius = size / 5;

  cairo_new_sub_path (cr);
  cairo_arc (cr, size - radius, radius, radius, -G_PI_2, 0);
  if (notched)
    {
      cairo_line_to (cr, size, size * (1 - NOTCH));
      cairo_line_to (cr, size * (1 - NOTCH), size);
    }
  else
    cairo_arc (cr, size - radius, size - radius, radius, 0, G_PI_2);
  cairo_arc (cr, radius, size - radius, radius, G_PI_2, G_PI);
  cairo_arc (cr, radius, radius, radius, G_PI, 1.5 * G_PI);
  cairo_close_path (cr);
}

/**
 * sp_look_draw_swatch:
 * @look: a look
 * @cr: what to draw on
 * @x: the left edge
 * @y: the top edge
 * @size: its width and height, 12 and more in user space
 * @theme: what it is drawn with
 *
 * Draws a small square in the look, with its letter: for legends, lists and badges. Where the level was not confirmed
 * for years a corner is missing, at all sizes; there is only room for the fine lines that say so on a map from 18 on.
 */
void
sp_look_draw_swatch (const SpLook *look, cairo_t *cr, double x, double y, double size, const SpTheme *theme)
{
  g_autofree char *text = NULL;
  SpLook body;

  g_return_if_fail (look != NULL && cr != NULL && theme != NULL);

  body = *look;
  body.unconfirmed = look->unconfirmed && size >= ROOM_FOR_TEXTURE;
  cairo_save (cr);
  cairo_translate (cr, x, y);
  trace_swatch (cr, size, look->nothing == SP_NOTHING_NONE && look->unconfirmed);
  sp_look_paint (&body, cr, MAX (2, size / 10), theme);
  text = sp_look_get_text (look);
  if (text != NULL)
    {
      g_autoptr (PangoLayout) layout = sp_look_create_layout (cr);

      sp_look_draw_mark (&body, cr, size / 2, size / 2, fit_letters (layout, text, size), layout, theme);
    }
  cairo_restore (cr);
}
