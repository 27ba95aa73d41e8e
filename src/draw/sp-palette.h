/* SPDX-License-Identifier: GPL-3.0-or-later
 * The colours of levels, on screen and on paper. */
#pragma once

#include "sp-scale.h"

G_BEGIN_DECLS

/**
 * SpColor:
 * @red: 0 to 1
 * @green: 0 to 1
 * @blue: 0 to 1
 *
 * An opaque colour in sRGB.
 */
typedef struct
{
  double red;
  double green;
  double blue;
} SpColor;

/**
 * SP_COLOR_INIT:
 * @hex: a colour as 0xrrggbb
 *
 * Initializes a #SpColor.
 */
#define SP_COLOR_INIT(hex) \
  { \
    ((hex) >> 16 & 0xff) / 255.0, ((hex) >> 8 & 0xff) / 255.0, ((hex) &0xff) / 255.0 \
  }

SpColor sp_palette_get_level_color (SpScale *scale, SpLevel *level, gboolean dark);
SpColor sp_color_mix (SpColor a, SpColor b, double share_of_b);
SpColor sp_color_get_text_color (SpColor background);
double sp_color_get_contrast (SpColor a, SpColor b);

G_END_DECLS
