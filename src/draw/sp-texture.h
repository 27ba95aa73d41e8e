/* SPDX-License-Identifier: GPL-3.0-or-later
 * Small repeated textures that tell fills apart where colour alone does not. */
#pragma once

#include "sp-palette.h"

#include <cairo.h>

G_BEGIN_DECLS

/**
 * SpTexture:
 * @SP_TEXTURE_PLAIN: one colour
 * @SP_TEXTURE_DOTS: dots
 * @SP_TEXTURE_HATCH: fine lines that rise to the right
 * @SP_TEXTURE_LEVEL_LINES: fine lines that lie
 * @SP_TEXTURE_UPRIGHT_LINES: fine lines that stand
 * @SP_TEXTURE_CROSSES: small crosses
 * @SP_TEXTURE_STRIPES: broad stripes that rise to the right, as much figure as ground
 * @SP_TEXTURE_FALLING_LINES: fine lines, far apart, that fall to the right
 * @SP_TEXTURE_STRIPES_AND_LINES: both of them
 *
 * A figure on a ground.
 */
typedef enum
{
  SP_TEXTURE_PLAIN,
  SP_TEXTURE_DOTS,
  SP_TEXTURE_HATCH,
  SP_TEXTURE_LEVEL_LINES,
  SP_TEXTURE_UPRIGHT_LINES,
  SP_TEXTURE_CROSSES,
  SP_TEXTURE_STRIPES,
  SP_TEXTURE_FALLING_LINES,
  SP_TEXTURE_STRIPES_AND_LINES,
} SpTexture;

#define SP_N_TEXTURES (SP_TEXTURE_STRIPES_AND_LINES + 1)

/**
 * SP_TEXTURE_PERIOD:
 *
 * After how many pixels every texture repeats, to the right and down.
 */
#define SP_TEXTURE_PERIOD 8

/**
 * SpTextureColors:
 * @ground: below
 * @stripe: of broad stripes
 * @line: of dots and of fine lines
 */
typedef struct
{
  SpColor ground;
  SpColor stripe;
  SpColor line;
} SpTextureColors;

void sp_texture_fill (SpTexture texture, const SpTextureColors *colors, cairo_t *cr, double origin_x, double origin_y);

G_END_DECLS
