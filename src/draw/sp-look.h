/* SPDX-License-Identifier: GPL-3.0-or-later
 * How where a country stood looks, the same on map, list, legend, chart and paper. */
#pragma once

#include "sp-tally.h"
#include "sp-theme.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/**
 * SpLook:
 * @nothing: why there is no level, or %SP_NOTHING_NONE where there is one
 * @hatched: whether the lack of data is so rare that it is hatched; see sp_look_is_lack_rare()
 * @color: the level's colour
 * @mark: (nullable): its letter, borrowed from the level
 * @basis: what it rests on: solid from statements up, a tint with a dashed edge for press reports, hollow for operators
 * @perhaps: the day is inside a vague date: every other stripe is weaker, “~” before the letter
 * @unconfirmed: not confirmed for years: crossed by fine lines, a swatch without a corner
 * @faded: outside the filter or the group, or unchanged between two dates: 22 % of its colour, no letter
 *
 * How where a country stood is drawn. A plain value, which borrows its letter.
 */
typedef struct
{
  SpNothing nothing;
  gboolean hatched;
  SpColor color;
  const char *mark;
  SpBasis basis;
  gboolean perhaps;
  gboolean unconfirmed;
  gboolean faded;
} SpLook;

SpLook sp_look_new_for_standing (SpQuestion *question,
                                 const SpStanding *standing,
                                 guint32 day,
                                 guint unconfirmed_years,
                                 const SpTheme *theme);
SpLook sp_look_new_for_level (SpQuestion *question, SpLevel *level, const SpTheme *theme);
SpLook sp_look_new_for_nothing (SpNothing nothing, gboolean hatched);
gboolean sp_look_is_lack_rare (const SpTally *tally);

gboolean sp_look_is_faded (const SpLook *look);
gboolean sp_look_has_edge (const SpLook *look);
SpColor sp_look_get_fill (const SpLook *look, const SpTheme *theme);
SpColor sp_look_get_edge (const SpLook *look, const SpTheme *theme);
SpColor sp_look_get_ink (const SpLook *look, const SpTheme *theme);
char *sp_look_get_text (const SpLook *look);
void sp_look_set_edge (const SpLook *look, cairo_t *cr, double edge, const SpTheme *theme);
PangoLayout *sp_look_create_layout (cairo_t *cr);

void sp_look_fill (const SpLook *look, cairo_t *cr, double origin_x, double origin_y, const SpTheme *theme);
void sp_look_paint (const SpLook *look, cairo_t *cr, double edge, const SpTheme *theme);
void sp_look_draw_mark (const SpLook *look,
                        cairo_t *cr,
                        double center_x,
                        double center_y,
                        double size,
                        PangoLayout *layout,
                        const SpTheme *theme);
void sp_look_draw_swatch (const SpLook *look, cairo_t *cr, double x, double y, double size, const SpTheme *theme);

G_END_DECLS
