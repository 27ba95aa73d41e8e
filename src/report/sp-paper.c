/* SPDX-License-Identifier: GPL-3.0-or-later
 * Paper: its size, its margins, and the sizes of the text on it. All lengths are in points, of which an inch has 72. */
#include "sp-paper.h"

/* ISO 216, and ANSI/ASME Y14.1. */
const SpPaper sp_paper_a4 = { 595.28, 841.89, 39, 46, 8.6 };
const SpPaper sp_paper_letter = { 612, 792, 39, 46, 8.6 };

/* Of the size of running text. */
static const double text_sizes[SP_N_TEXT_STYLES] = {
  [SP_TEXT_STYLE_TITLE] = 3.2,     [SP_TEXT_STYLE_HEADING] = 1.4, [SP_TEXT_STYLE_SUBHEADING] = 1.1,
  [SP_TEXT_STYLE_KICKER] = 0.8,    [SP_TEXT_STYLE_LEAD] = 1.3,    [SP_TEXT_STYLE_BODY] = 1,
  [SP_TEXT_STYLE_QUOTATION] = 1.1, [SP_TEXT_STYLE_TABLE] = 0.9,   [SP_TEXT_STYLE_CAPTION] = 0.87,
  [SP_TEXT_STYLE_NOTE] = 0.76,     [SP_TEXT_STYLE_DISPLAY] = 1.9,
};

/* Of rules that mark beginnings; dark enough to be one in grey, and no colour of a level. */
const SpColor sp_paper_accent = SP_COLOR_INIT (0x0f5c73);

/* In points: paper narrower than this has margins and letters of less size. */
#define COMMON_WIDTH 560.0
#define LEAST_MARGIN 12.0
#define LEAST_FOOT 40.0
#define LEAST_TEXT 7.5

/**
 * sp_paper_new_for_size:
 * @width: of the sheet, in points
 * @height: of the sheet, in points
 *
 * Returns: a sheet of any size, with margins and letters that suit it
 */
SpPaper
sp_paper_new_for_size (double width, double height)
{
  SpPaper paper = sp_paper_a4;
  double share = MIN (width, height) / COMMON_WIDTH;

  g_return_val_if_fail (width > 0 && height > 0, paper);

  paper.width = width;
  paper.height = height;
  if (share >= 1)
    return paper;
  paper.margin = MIN (MAX (paper.margin * share, LEAST_MARGIN), MIN (width, height) / 4);
  paper.foot = MIN (MAX (paper.foot * share, LEAST_FOOT), height / 4);
  paper.text_size = MAX (paper.text_size * share, LEAST_TEXT);
  return paper;
}

/**
 * sp_paper_find:
 * @name: “a4” or “letter”
 *
 * Returns: (nullable): the paper of this name, or %NULL
 */
const SpPaper *
sp_paper_find (const char *name)
{
  g_return_val_if_fail (name != NULL, NULL);

  if (g_str_equal (name, "a4"))
    return &sp_paper_a4;
  return g_str_equal (name, "letter") ? &sp_paper_letter : NULL;
}

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
 * sp_paper_is_lying:
 * @self: a paper
 *
 * Returns: whether it is wider than high
 */
gboolean
sp_paper_is_lying (const SpPaper *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->width > self->height;
}

/**
 * sp_paper_shrink_text:
 * @self: a paper
 * @share: how large its text is to be, of what it is now, from 0 to 1
 *
 * Makes its text smaller, unless nobody could read it then.
 *
 * Returns: whether it did
 */
gboolean
sp_paper_shrink_text (SpPaper *self, double share)
{
  g_return_val_if_fail (self != NULL && share > 0 && share <= 1, FALSE);

  if (self->text_size * share < LEAST_TEXT)
    return FALSE;
  self->text_size *= share;
  return TRUE;
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
