/* SPDX-License-Identifier: GPL-3.0-or-later
 * Paper: its size, its margins, and the sizes of the text on it. All lengths are in points, of which an inch has 72. */
#include "sp-paper.h"

/* ISO 216, and ANSI/ASME Y14.1. */
const SpPaper sp_paper_a4 = { 595.28, 841.89, 42, 54, 9 };
const SpPaper sp_paper_letter = { 612, 792, 42, 54, 9 };

/* Of the size of running text. */
static const double text_sizes[SP_N_TEXT_STYLES] = {
  [SP_TEXT_STYLE_TITLE] = 3.2,     [SP_TEXT_STYLE_HEADING] = 1.4, [SP_TEXT_STYLE_SUBHEADING] = 1.1,
  [SP_TEXT_STYLE_KICKER] = 0.8,    [SP_TEXT_STYLE_LEAD] = 1.35,   [SP_TEXT_STYLE_BODY] = 1,
  [SP_TEXT_STYLE_QUOTATION] = 1.1, [SP_TEXT_STYLE_TABLE] = 0.9,   [SP_TEXT_STYLE_CAPTION] = 0.87,
  [SP_TEXT_STYLE_NOTE] = 0.78,
};

/**
 * sp_paper_turn:
 * @self: a paper
 *
 * Returns: the same paper, upright where it was lying and the other way round
 */
SpPaper
sp_paper_turn (const SpPaper *self)
{
  SpPaper turned = { 0 };

  g_return_val_if_fail (self != NULL, turned);

  turned = *self;
  turned.width = self->height;
  turned.height = self->width;
  return turned;
}

/**
 * sp_paper_get_text_size:
 * @self: a paper
 * @style: what the text is
 *
 * Returns: how large its font is, in points
 */
double
sp_paper_get_text_size (const SpPaper *self, SpTextStyle style)
{
  g_return_val_if_fail (self != NULL && (guint) style < SP_N_TEXT_STYLES, 0);

  return self->text_size * text_sizes[style];
}

/**
 * sp_paper_get_text_width:
 * @self: a paper
 *
 * Returns: how wide the part of it is that text stands on, in points
 */
double
sp_paper_get_text_width (const SpPaper *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return MAX (self->width - 2 * self->margin, 0);
}

/**
 * sp_paper_get_text_height:
 * @self: a paper
 *
 * Returns: how high the part of it is that text stands on, in points
 */
double
sp_paper_get_text_height (const SpPaper *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return MAX (self->height - self->margin - self->foot, 0);
}
