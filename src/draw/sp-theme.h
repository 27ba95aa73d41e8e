/* SPDX-License-Identifier: GPL-3.0-or-later
 * The colours around those of levels: sea, land, borders, text; light, dark and in high contrast. */
#pragma once

#include "sp-palette.h"

G_BEGIN_DECLS

/**
 * SpTheme:
 * @dark: whether it is light on dark
 * @high_contrast: whether all that carries a meaning has at least 3 to 1 to what is beside it
 * @background: the sea, and what faded things fade into
 * @land: a country of which nothing is known
 * @paper: inside what is hollow, under what is a tint, and a country that the dataset does not have
 * @texture: the dots and lines that tell the kinds of nothing apart, on @land
 * @border: the lines between countries
 * @coast: the lines between land and sea
 * @ink: text
 * @dim_ink: text that matters less
 * @accent: the outline of what is chosen
 * @border_width: of borders, in pixels
 *
 * What a map, a legend, a chart is drawn with. Paper is always light: sp_theme_get() with %FALSE and %FALSE.
 */
typedef struct
{
  gboolean dark;
  gboolean high_contrast;
  SpColor background;
  SpColor land;
  SpColor paper;
  SpColor texture;
  SpColor border;
  SpColor coast;
  SpColor ink;
  SpColor dim_ink;
  SpColor accent;
  double border_width;
} SpTheme;

const SpTheme *sp_theme_get (gboolean dark, gboolean high_contrast);
SpColor sp_theme_fade (const SpTheme *theme, SpColor color);
SpColor sp_theme_strengthen (const SpTheme *theme, SpColor color);

G_END_DECLS
