/* SPDX-License-Identifier: GPL-3.0-or-later
 * The colours around those of levels: sea, land, borders, text; light, dark and in high contrast. */
#include "sp-theme.h"

/* What is left of a faded colour. */
#define FADED 0.22
/* The contrast to paper that a line in a level's colour has at least. */
#define EDGE_CONTRAST 2.2
#define EDGE_CONTRAST_HIGH 3.0

#define RGB(hex) SP_COLOR_INIT (hex)

static const SpTheme light = {
  .background = RGB (0xebf0f4),
  .land = RGB (0xccc9c2),
  .paper = RGB (0xfcfcfb),
  .texture = RGB (0x85827b),
  .border = RGB (0xffffff),
  .coast = RGB (0xa3afb8),
  .ink = RGB (0x1f1f1f),
  .dim_ink = RGB (0x5b5b60),
  .accent = RGB (0x1a1a1a),
  .border_width = 0.75,
};

static const SpTheme dark = {
  .dark = TRUE,
  .background = RGB (0x1b2127),
  .land = RGB (0x45474b),
  .paper = RGB (0x24272b),
  .texture = RGB (0x8b8e94),
  .border = RGB (0x15181c),
  .coast = RGB (0x5a656e),
  .ink = RGB (0xf2f2f2),
  .dim_ink = RGB (0xb0b2b6),
  .accent = RGB (0xffffff),
  .border_width = 0.75,
};

static const SpTheme light_high_contrast = {
  .high_contrast = TRUE,
  .background = RGB (0xffffff),
  .land = RGB (0xd0d0d0),
  .paper = RGB (0xffffff),
  .texture = RGB (0x4a4a4a),
  .border = RGB (0x000000),
  .coast = RGB (0x000000),
  .ink = RGB (0x000000),
  .dim_ink = RGB (0x303030),
  .accent = RGB (0x000000),
  .border_width = 1.0,
};

static const SpTheme dark_high_contrast = {
  .dark = TRUE,
  .high_contrast = TRUE,
  .background = RGB (0x000000),
  .land = RGB (0x4a4a4a),
  .paper = RGB (0x000000),
  .texture = RGB (0xd0d0d0),
  .border = RGB (0xffffff),
  .coast = RGB (0xffffff),
  .ink = RGB (0xffffff),
  .dim_ink = RGB (0xe0e0e0),
  .accent = RGB (0xffffff),
  .border_width = 1.0,
};

/**
 * sp_theme_get:
 * @is_dark: whether it is drawn light on dark
 * @high_contrast: whether the user asked for high contrast
 *
 * Returns: (transfer none): the colours; on paper those of %FALSE and %FALSE
 */
const SpTheme *
sp_theme_get (gboolean is_dark, gboolean high_contrast)
{
  if (high_contrast)
    return is_dark ? &dark_high_contrast : &light_high_contrast;
  return is_dark ? &dark : &light;
}

/**
 * sp_theme_fade:
 * @theme: a theme
 * @color: a colour
 *
 * Returns: the colour of the same thing where it is outside what is looked at: 22 % of it, the rest the background
 */
SpColor
sp_theme_fade (const SpTheme *theme, SpColor color)
{
  g_return_val_if_fail (theme != NULL, color);

  return sp_color_mix (theme->background, color, FADED);
}

/**
 * sp_theme_strengthen:
 * @theme: a theme
 * @color: a colour
 *
 * Returns: the colour of a line that stands for @color: itself, or as much nearer to black (on dark: to white) that it
 *   has a contrast of at least 2.2 to 1 to paper, 3 to 1 in high contrast
 */
SpColor
sp_theme_strengthen (const SpTheme *theme, SpColor color)
{
  static const SpColor black = { 0, 0, 0 };
  static const SpColor white = { 1, 1, 1 };
  double wanted;

  g_return_val_if_fail (theme != NULL, color);

  wanted = theme->high_contrast ? EDGE_CONTRAST_HIGH : EDGE_CONTRAST;
  for (guint step = 0; step < 20 && sp_color_get_contrast (color, theme->paper) < wanted; step++)
    color = sp_color_mix (color, theme->dark ? white : black, 0.08);
  return color;
}
