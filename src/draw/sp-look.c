/* SPDX-License-Identifier: GPL-3.0-or-later
 * How where a country stood looks, the same on map, list, legend, chart and paper. */
#include "sp-look.h"

#include "sp-texture.h"

/* How much of its colour a press report has. */
#define TINT 0.32
/* How much every other stripe loses where a level is held only perhaps. */
#define WEAKER 0.55
/* The part of a swatch that its letter is high, font size, and that its letters may be wide. */
#define LETTER 0.72
#define LETTER_WIDTH 0.82
/* The part of a swatch that its missing corner takes where its level was not confirmed. */
#define NOTCH 0.36
/* The side of the smallest swatch that has room for a texture behind its letter, in user space. */
#define ROOM_FOR_TEXTURE 18

static SpColor
maybe_fade (const SpLook *look, const SpTheme *theme, SpColor color)
{
  return look->faded || look->nothing == SP_NOTHING_OUTSIDE_GROUP ? sp_theme_fade (theme, color) : color;
}

static void
set_color (cairo_t *cr, SpColor color)
{
  cairo_set_source_rgb (cr, color.red, color.green, color.blue);
}

static SpColor
get_body (const SpLook *look, const SpTheme *theme)
{
  if (look->nothing == SP_NOTHING_NOT_IN_DATASET)
    return theme->paper;
  if (look->nothing != SP_NOTHING_NONE)
    return theme->land;
  if (look->basis >= SP_BASIS_STATEMENT)
    return look->color;
  return look->basis == SP_BASIS_REPORT ? sp_color_mix (theme->paper, look->color, TINT) : theme->paper;
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

/**
 * sp_look_new_for_standing:
 * @question: the question that @standing is about
 * @standing: where a country stood on it
 * @day: the day that is looked at
 * @unconfirmed_years: after how many years a position counts as not confirmed; see sp_standing_is_unconfirmed()
 * @theme: what it is drawn with
 *
 * Returns: how that looks, not hatched and not faded; it borrows from @question
 */
SpLook
sp_look_new_for_standing (SpQuestion *question,
                          const SpStanding *standing,
                          guint32 day,
                          guint unconfirmed_years,
                          const SpTheme *theme)
{
  SpLook look;

  g_return_val_if_fail (standing != NULL, sp_look_new_for_nothing (SP_NOTHING_NO_RECORD, FALSE));

  if (standing->position == NULL)
    return sp_look_new_for_nothing (standing->nothing, FALSE);
  look = sp_look_new_for_level (question, sp_position_get_level (standing->position), theme);
  look.basis = sp_position_get_basis (standing->position);
  look.perhaps = standing->certainty == SP_CERTAINTY_PERHAPS;
  look.unconfirmed = sp_standing_is_unconfirmed (standing, day, unconfirmed_years);
  return look;
}

/**
 * sp_look_new_for_level:
 * @question: a question
 * @level: a level of its scale
 * @theme: what it is drawn with
 *
 * Returns: how the level looks where it rests on a law
 */
SpLook
sp_look_new_for_level (SpQuestion *question, SpLevel *level, const SpTheme *theme)
{
  SpScale *scale;

  g_return_val_if_fail (SP_IS_QUESTION (question), sp_look_new_for_nothing (SP_NOTHING_NO_RECORD, FALSE));
  g_return_val_if_fail (SP_IS_LEVEL (level), sp_look_new_for_nothing (SP_NOTHING_NO_RECORD, FALSE));
  g_return_val_if_fail (theme != NULL, sp_look_new_for_nothing (SP_NOTHING_NO_RECORD, FALSE));

  scale = sp_question_get_scale (question);
  return (SpLook) {
    .color = sp_palette_get_level_color (scale, level, theme->dark),
    .mark = sp_level_get_mark (level),
    .basis = SP_BASIS_LAW,
  };
}

/**
 * sp_look_new_for_nothing:
 * @nothing: a kind of nothing
 * @hatched: see sp_look_is_lack_rare()
 *
 * Returns: how it looks
 */
SpLook
sp_look_new_for_nothing (SpNothing nothing, gboolean hatched)
{
  return (SpLook) { .nothing = nothing, .hatched = hatched };
}

/**
 * sp_look_is_lack_rare:
 * @tally: counts
 *
 * Returns: whether fewer than a third of the countries lack data. Only then are those without a record hatched: over
 *   most of a map it would be the loudest thing on it.
 */
gboolean
sp_look_is_lack_rare (const SpTally *tally)
{
  g_return_val_if_fail (tally != NULL, FALSE);

  return 3 * (tally->n_countries - tally->n_known) < tally->n_countries;
}

/**
 * sp_look_has_edge:
 * @look: a look
 *
 * Returns: whether the edge carries a meaning, so that it has to be drawn on a map too: around press reports and what
 *   operators do
 */
gboolean
sp_look_has_edge (const SpLook *look)
{
  g_return_val_if_fail (look != NULL, FALSE);

  return look->nothing == SP_NOTHING_NONE && look->basis < SP_BASIS_STATEMENT;
}

/**
 * sp_look_get_fill:
 * @look: a look
 * @theme: what it is drawn with
 *
 * Returns: the ground of its fill, below all dots and lines
 */
SpColor
sp_look_get_fill (const SpLook *look, const SpTheme *theme)
{
  g_return_val_if_fail (look != NULL && theme != NULL, ((SpColor) { 0 }));

  return maybe_fade (look, theme, get_body (look, theme));
}

/**
 * sp_look_get_edge:
 * @look: a look
 * @theme: what it is drawn with
 *
 * Returns: the colour of its edge: of a level, its own, strong enough to be seen on paper
 */
SpColor
sp_look_get_edge (const SpLook *look, const SpTheme *theme)
{
  SpColor color;

  g_return_val_if_fail (look != NULL && theme != NULL, ((SpColor) { 0 }));

  color = look->nothing == SP_NOTHING_NONE ? sp_theme_strengthen (theme, look->color) : theme->texture;
  return maybe_fade (look, theme, color);
}

/**
 * sp_look_get_ink:
 * @look: a look
 * @theme: what it is drawn with
 *
 * Returns: the colour of what is written on it
 */
SpColor
sp_look_get_ink (const SpLook *look, const SpTheme *theme)
{
  g_return_val_if_fail (look != NULL && theme != NULL, ((SpColor) { 0 }));

  if (look->nothing != SP_NOTHING_NONE || look->basis < SP_BASIS_STATEMENT || look->faded)
    return theme->ink;
  return sp_color_get_text_color (look->color);
}

/**
 * sp_look_get_text:
 * @look: a look
 *
 * Returns: (transfer full) (nullable): what is written on it: the level's letter, with “~” before it where it is only
 *   perhaps held; %NULL where nothing is
 */
char *
sp_look_get_text (const SpLook *look)
{
  g_return_val_if_fail (look != NULL, NULL);

  if (look->nothing != SP_NOTHING_NONE || look->faded || look->mark == NULL)
    return NULL;
  return g_strconcat (look->perhaps ? "~" : "", look->mark, NULL);
}

/**
 * sp_look_create_pattern:
 * @look: a look
 * @cr: what it is to be painted on
 * @theme: what it is drawn with
 *
 * Returns: (transfer full): its fill, as a source for @cr; its textures repeat every %SP_TEXTURE_PERIOD pixels
 */
cairo_pattern_t *
sp_look_create_pattern (const SpLook *look, cairo_t *cr, const SpTheme *theme)
{
  SpTextureColors colors;
  SpColor body;

  g_return_val_if_fail (look != NULL && cr != NULL && theme != NULL, NULL);

  body = get_body (look, theme);
  colors.ground = maybe_fade (look, theme, body);
  colors.stripe = maybe_fade (look, theme, sp_color_mix (body, theme->paper, WEAKER));
  colors.line = maybe_fade (look, theme, theme->texture);
  if (look->nothing == SP_NOTHING_NONE && look->basis < SP_BASIS_STATEMENT)
    colors.line = sp_look_get_edge (look, theme);
  else if (look->nothing == SP_NOTHING_NONE)
    colors.line = maybe_fade (look, theme, theme->paper);
  return sp_texture_create (choose_texture (look), &colors, cr);
}

static gboolean
choose_edge (const SpLook *look, double edge, double *width, double dash[2])
{
  dash[0] = dash[1] = 0;
  if (look->nothing == SP_NOTHING_OUTSIDE_GROUP)
    return FALSE;
  *width = sp_look_has_edge (look) ? edge : edge / 2;
  if (look->nothing == SP_NOTHING_NONE && look->basis == SP_BASIS_REPORT)
    dash[0] = dash[1] = 1.5 * edge;
  else if (look->nothing == SP_NOTHING_NONE && look->basis == SP_BASIS_OPERATOR && look->perhaps)
    dash[0] = 3 * edge, dash[1] = 1.5 * edge;
  else if (look->nothing == SP_NOTHING_NOT_IN_DATASET)
    dash[0] = dash[1] = edge / 2;
  return TRUE;
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
  cairo_pattern_t *pattern;
  double width, dash[2];

  g_return_if_fail (look != NULL && cr != NULL && theme != NULL);

  pattern = sp_look_create_pattern (look, cr, theme);
  cairo_set_source (cr, pattern);
  cairo_pattern_destroy (pattern);
  cairo_fill_preserve (cr);
  if (choose_edge (look, edge, &width, dash))
    {
      cairo_save (cr);
      cairo_clip_preserve (cr);
      set_color (cr, sp_look_get_edge (look, theme));
      cairo_set_line_width (cr, 2 * width);
      cairo_set_dash (cr, dash, dash[0] > 0 ? 2 : 0, 0);
      cairo_stroke_preserve (cr);
      cairo_restore (cr);
    }
  cairo_new_path (cr);
}

static PangoLayout *
create_layout (cairo_t *cr)
{
  PangoLayout *layout = pango_cairo_create_layout (cr);
  PangoFontDescription *font = pango_font_description_from_string ("Sans Bold");
  cairo_font_options_t *options = cairo_font_options_create ();

  /* Hinting makes a dash of a small “~”. */
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (pango_layout_get_context (layout), options);
  cairo_font_options_destroy (options);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  return layout;
}

static void
set_font_size (PangoLayout *layout, double size)
{
  PangoFontDescription *font = pango_font_description_copy (pango_layout_get_font_description (layout));

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
}

/* Where fine lines cross it, a letter needs a ground of its own. */
static void
draw_halo (const SpLook *look, cairo_t *cr, PangoLayout *layout, double size, const SpTheme *theme)
{
  cairo_save (cr);
  set_color (cr, sp_look_get_fill (look, theme));
  cairo_set_line_width (cr, size / 4);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  pango_cairo_layout_path (cr, layout);
  cairo_stroke (cr);
  cairo_restore (cr);
}

/**
 * sp_look_draw_mark:
 * @look: a look
 * @cr: what to draw on
 * @center_x: the middle of the letter's ink
 * @center_y: likewise
 * @size: the font's size in user space
 * @layout: (nullable): a layout made for @cr, with a font, to be used again for many; %NULL to make one
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
    layout = own = create_layout (cr);
  set_font_size (layout, size);
  pango_layout_set_text (layout, text, -1);
  pango_layout_get_extents (layout, &ink, NULL);
  cairo_move_to (cr, center_x - (ink.x + ink.width / 2.0) / PANGO_SCALE,
                 center_y - (ink.y + ink.height / 2.0) / PANGO_SCALE);
  if (choose_texture (look) != SP_TEXTURE_PLAIN)
    {
      double x, y;

      cairo_get_current_point (cr, &x, &y);
      draw_halo (look, cr, layout, size, theme);
      cairo_move_to (cr, x, y);
    }
  set_color (cr, sp_look_get_ink (look, theme));
  pango_cairo_show_layout (cr, layout);
}

/* The size at which the text of a swatch is not wider than it. */
static double
fit_letters (PangoLayout *layout, const char *text, double size)
{
  PangoRectangle ink;
  double width;

  set_font_size (layout, size * LETTER);
  pango_layout_set_text (layout, text, -1);
  pango_layout_get_extents (layout, &ink, NULL);
  width = (double) ink.width / PANGO_SCALE;
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
      g_autoptr (PangoLayout) layout = create_layout (cr);

      sp_look_draw_mark (&body, cr, size / 2, size / 2, fit_letters (layout, text, size), layout, theme);
    }
  cairo_restore (cr);
}
