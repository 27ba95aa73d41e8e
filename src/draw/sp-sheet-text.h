/* SPDX-License-Identifier: GPL-3.0-or-later
 * Text on a drawn page: wrapped, cut where it is too long, from the side where reading starts. */
#pragma once

#include "sp-dataset.h"
#include "sp-theme.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/**
 * SpSheetText:
 * @size: of the font, in user space
 * @is_bold: whether it is bold
 * @max_lines: after how many lines it is cut, 0 for never
 * @is_rtl: whether reading starts on the right
 *
 * How a text is set.
 */
typedef struct
{
  double size;
  gboolean is_bold;
  guint max_lines;
  gboolean is_rtl;
} SpSheetText;

PangoLayout *sp_sheet_text_create (const SpSheetText *style, cairo_t *cr, const char *text, double width);
gboolean sp_sheet_text_is_rtl (cairo_t *cr, const char *text);
gboolean sp_sheet_text_is_language_rtl (cairo_t *cr);
char *sp_sheet_text_format_source (SpDataset *dataset);
double sp_sheet_text_get_height (PangoLayout *layout);
double sp_sheet_text_get_width (PangoLayout *layout);
void sp_sheet_text_draw (PangoLayout *layout, cairo_t *cr, double x, double y, SpColor color);

G_END_DECLS
