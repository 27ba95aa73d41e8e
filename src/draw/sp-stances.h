/* SPDX-License-Identifier: GPL-3.0-or-later
 * What one speaker said over the years: the levels of the stances, a lane a question. */
#pragma once

#include "sp-quote.h"
#include "sp-theme.h"
#include "sp-time-axis.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/**
 * SpStancesInit:
 * @questions: (element-type SpQuestion): a lane each, from above
 * @quotes: (element-type SpQuote): the quotes by date; those with no date or no stance on the questions are left out
 * @current: (nullable): the quote that is to be pointed out
 * @mirrored: whether time and text run from right to left
 * @context: the font and its size
 * @width: how wide all is, in pixels
 *
 * What sp_stances_new() lays out.
 */
typedef struct
{
  GPtrArray *questions;
  GPtrArray *quotes;
  SpQuote *current;
  gboolean mirrored;
  PangoContext *context;
  double width;
} SpStancesInit;

/**
 * SpStancesMark:
 * @quote: a quote
 * @stance: its stance
 * @area: where it is drawn
 * @from: where the first day stands on which it may have been said
 * @to: where the last one ends
 *
 * A stance. Borrows from the quotes.
 */
typedef struct
{
  SpQuote *quote;
  const SpStance *stance;
  cairo_rectangle_t area;
  double from;
  double to;
} SpStancesMark;

#define SP_TYPE_STANCES (sp_stances_get_type ())
G_DECLARE_FINAL_TYPE (SpStances, sp_stances, SP, STANCES, GObject)

SpStances *sp_stances_new (const SpStancesInit *init);

double sp_stances_get_height (SpStances *self);
guint sp_stances_get_n_marks (SpStances *self);
const SpStancesMark *sp_stances_get_mark (SpStances *self, guint number);
int sp_stances_find_at (SpStances *self, double x, double y);
char *sp_stances_describe_mark (SpStances *self, guint number);
char *sp_stances_describe (SpStances *self);

void sp_stances_draw (SpStances *self, cairo_t *cr, const SpTheme *theme);

G_END_DECLS
