/* SPDX-License-Identifier: GPL-3.0-or-later
 * The colours of levels, on screen and on paper. */
#include "sp-palette.h"

#include <math.h>

#define RGB(hex) SP_COLOR_INIT (hex)

/* ColorBrewer's PuOr, 11 classes, with its white middle made a grey that shows on white: colour-blind safe, and
 * neither end reads as praise or blame (Brewer, colorbrewer2.org). */
static const SpColor diverging[] = {
  RGB (0xb35806), RGB (0xe08214), RGB (0xfdb863), RGB (0xb8b8c0), RGB (0xb2abd2), RGB (0x8073ac), RGB (0x542788),
};

/* The same hues for a dark ground, where what is far from the middle has to be bright, not dark, to stand out. */
static const SpColor diverging_dark[] = {
  RGB (0xf29a38), RGB (0xd27f29), RGB (0xaa6a2c), RGB (0x77777f), RGB (0x7d6cb0), RGB (0xa18ddc), RGB (0xc6b4fa),
};

/* ColorBrewer's Blues, from the end that stands out, for levels that are ordered without opposite ends. */
static const SpColor sequential[] = {
  RGB (0x08306b), RGB (0x2171b5), RGB (0x4292c6), RGB (0x6baed6), RGB (0x9ecae1), RGB (0xc6dbef),
};

static const SpColor sequential_dark[] = {
  RGB (0xdeebf7), RGB (0xb0d2ee), RGB (0x7fb5e0), RGB (0x5596cf), RGB (0x3576b8), RGB (0x2a5a94),
};

/* The first six of Okabe and Ito's set for all kinds of colour vision (jfly.uni-koeln.de/color), and further ones that
 * differ most from them, from each other and from the greys below, for each kind. */
static const SpColor unordered[] = {
  RGB (0xe69f00), RGB (0x56b4e9), RGB (0x009e73), RGB (0xf0e442), RGB (0x0072b2), RGB (0xd55e00),
  RGB (0x7424c8), RGB (0x1f3436), RGB (0x5c4418), RGB (0x74e0a0), RGB (0x2b2ba0), RGB (0x7a1a6a),
};

static const SpColor unordered_dark[] = {
  RGB (0xe69f00), RGB (0x56b4e9), RGB (0x00b383), RGB (0xf0e442), RGB (0x2f8fd0), RGB (0xee7a22),
  RGB (0x9a3cf0), RGB (0xb8f490), RGB (0xa4542c), RGB (0x7ff0f0), RGB (0xb090ff), RGB (0xd1359f),
};

/* Levels without a place in the order: greys, cooler than the land of which nothing is known. */
static const SpColor off_scale[] = { RGB (0x8a9299), RGB (0x565d63), RGB (0xb3bac0) };
static const SpColor off_scale_dark[] = { RGB (0x8f979e), RGB (0xbcc4ca), RGB (0x697178) };

static SpColor
pick_from_ramp (const SpColor *ramp, guint n_ramp, guint rank, guint n_ranks)
{
  double place = n_ranks < 2 ? 0 : (double) rank * (n_ramp - 1) / (n_ranks - 1);
  guint below = (guint) place;

  return below + 1 < n_ramp ? sp_color_mix (ramp[below], ramp[below + 1], place - below) : ramp[n_ramp - 1];
}

static gboolean
parse_color (const char *text, SpColor *color)
{
  guint64 hex;

  if (text == NULL || *text != '#' || !g_ascii_string_to_unsigned (text + 1, 16, 0, 0xffffff, &hex, NULL))
    return FALSE;
  *color = (SpColor) RGB (hex);
  return TRUE;
}

/* How many levels of the same sort, with a place in the order or without, come before it, and how many there are. */
static void
find_rank (SpScale *scale, SpLevel *level, guint *rank, guint *n_ranks)
{
  GPtrArray *levels = sp_scale_get_levels (scale);

  *rank = *n_ranks = 0;
  for (guint i = 0; i < levels->len; i++)
    {
      if (levels->pdata[i] == level)
        *rank = *n_ranks;
      *n_ranks += sp_level_is_on_scale (levels->pdata[i]) == sp_level_is_on_scale (level);
    }
}

/**
 * sp_palette_get_level_color:
 * @scale: a scale
 * @level: a level of it
 * @dark: whether it is drawn on a dark background
 *
 * The dataset's own colour where it gives one; otherwise a colour-blind-safe one by the kind of the scale. A level
 * that has no place in the order is grey.
 *
 * Returns: the fill of the level
 */
SpColor
sp_palette_get_level_color (SpScale *scale, SpLevel *level, gboolean dark)
{
  SpColor color = off_scale[0];
  guint rank, n_ranks;

  g_return_val_if_fail (SP_IS_SCALE (scale), color);
  g_return_val_if_fail (SP_IS_LEVEL (level), color);

  if (parse_color (sp_level_get_color (level), &color))
    return color;
  find_rank (scale, level, &rank, &n_ranks);
  if (!sp_level_is_on_scale (level))
    return (dark ? off_scale_dark : off_scale)[rank % G_N_ELEMENTS (off_scale)];
  switch (sp_scale_get_kind_of_order (scale))
    {
    case SP_SCALE_DIVERGING:
      return pick_from_ramp (dark ? diverging_dark : diverging, G_N_ELEMENTS (diverging), rank, n_ranks);
    case SP_SCALE_SEQUENTIAL:
      return pick_from_ramp (dark ? sequential_dark : sequential, G_N_ELEMENTS (sequential), rank, n_ranks);
    case SP_SCALE_UNORDERED:
    default:
      return (dark ? unordered_dark : unordered)[rank % G_N_ELEMENTS (unordered)];
    }
}

/**
 * sp_color_mix:
 * @a: a colour
 * @b: another
 * @share_of_b: 0 for @a to 1 for @b
 *
 * Returns: a colour between them
 */
SpColor
sp_color_mix (SpColor a, SpColor b, double share_of_b)
{
  return (SpColor) {
    a.red + (b.red - a.red) * share_of_b,
    a.green + (b.green - a.green) * share_of_b,
    a.blue + (b.blue - a.blue) * share_of_b,
  };
}

static double
linearize (double channel)
{
  return channel <= 0.04045 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

/* As WCAG 2.1 defines it. */
static double
get_luminance (SpColor color)
{
  return 0.2126 * linearize (color.red) + 0.7152 * linearize (color.green) + 0.0722 * linearize (color.blue);
}

/**
 * sp_color_get_contrast:
 * @a: a colour
 * @b: another
 *
 * Returns: their contrast ratio, 1 to 21, as WCAG 2.1 defines it
 */
double
sp_color_get_contrast (SpColor a, SpColor b)
{
  double luminance_a = get_luminance (a);
  double luminance_b = get_luminance (b);

  return (MAX (luminance_a, luminance_b) + 0.05) / (MIN (luminance_a, luminance_b) + 0.05);
}

/**
 * sp_color_get_text_color:
 * @background: the colour that is written on
 *
 * Returns: near-black or white, whichever has more contrast; at least 4.5 to 1 on any background
 */
SpColor
sp_color_get_text_color (SpColor background)
{
  static const SpColor ink = RGB (0x1a1a1a);
  static const SpColor white = { 1, 1, 1 };
  static const SpColor black = { 0, 0, 0 };

  if (sp_color_get_contrast (background, white) >= 4.5)
    return white;
  return sp_color_get_contrast (background, ink) >= 4.5 ? ink : black;
}
