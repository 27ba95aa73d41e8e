/* SPDX-License-Identifier: GPL-3.0-or-later
 * Paper: its size, its margins, and the sizes of the text on it. All lengths are in points, of which an inch has 72. */
#pragma once

#include "sp-palette.h"

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpTextStyle:
 * @SP_TEXT_STYLE_TITLE: what all of it is called
 * @SP_TEXT_STYLE_HEADING: what a part of it is called
 * @SP_TEXT_STYLE_SUBHEADING: what a part of a part is called
 * @SP_TEXT_STYLE_KICKER: a few words above a title, which say what it belongs to
 * @SP_TEXT_STYLE_LEAD: the sentence that says the most, below a title
 * @SP_TEXT_STYLE_BODY: running text
 * @SP_TEXT_STYLE_QUOTATION: the words of a quote
 * @SP_TEXT_STYLE_DISPLAY: the words of a quote that a page is about
 * @SP_TEXT_STYLE_TABLE: in the cells of a table
 * @SP_TEXT_STYLE_CAPTION: who said a quote, what a picture shows
 * @SP_TEXT_STYLE_NOTE: sources, and what else is looked up rather than read
 * @SP_N_TEXT_STYLES: how many there are
 *
 * What a text is on a page, which says how large it is.
 */
typedef enum
{
  SP_TEXT_STYLE_TITLE,
  SP_TEXT_STYLE_HEADING,
  SP_TEXT_STYLE_SUBHEADING,
  SP_TEXT_STYLE_KICKER,
  SP_TEXT_STYLE_LEAD,
  SP_TEXT_STYLE_BODY,
  SP_TEXT_STYLE_QUOTATION,
  SP_TEXT_STYLE_DISPLAY,
  SP_TEXT_STYLE_TABLE,
  SP_TEXT_STYLE_CAPTION,
  SP_TEXT_STYLE_NOTE,
  SP_N_TEXT_STYLES,
} SpTextStyle;

/**
 * SpPaper:
 * @width: of the sheet, in points
 * @height: of the sheet, in points
 * @margin: left, right and above the text, in points
 * @foot: below the text, in points; the line at the foot is in it
 * @text_size: of the font of running text, in points
 *
 * A sheet of paper. A plain value.
 */
typedef struct
{
  double width;
  double height;
  double margin;
  double foot;
  double text_size;
} SpPaper;

extern const SpPaper sp_paper_a4;
extern const SpPaper sp_paper_letter;
extern const SpColor sp_paper_accent;

SpPaper sp_paper_new_for_size (double width, double height);

const SpPaper *sp_paper_find (const char *name);
SpPaper sp_paper_turn (const SpPaper *self);
gboolean sp_paper_is_lying (const SpPaper *self);
gboolean sp_paper_shrink_text (SpPaper *self, double share);
double sp_paper_get_text_size (const SpPaper *self, SpTextStyle style);
double sp_paper_get_text_width (const SpPaper *self);
double sp_paper_get_text_height (const SpPaper *self);

G_END_DECLS
