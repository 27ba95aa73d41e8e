/* SPDX-License-Identifier: GPL-3.0-or-later
 * Text on a drawn page: wrapped, cut where it is too long, from the side where reading starts. */
#include "sp-sheet-text.h"

#include "sp-font.h"

#include <glib/gi18n-lib.h>

static gboolean
runs_rtl (PangoLayout *layout)
{
  PangoLayoutLine *line = pango_layout_get_line_readonly (layout, 0);

  return line != NULL && line->resolved_dir == PANGO_DIRECTION_RTL;
}

static void
set_font (PangoLayout *layout, const SpSheetText *style)
{
  PangoFontDescription *font = sp_font_create ("Sans", pango_layout_get_text (layout), style->size,
                                               style->is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);

  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
}

/* Lengths do not depend on the surface, so that a page is the same in every format; and no font of another size is looked
 * for where the page is scaled. */
static void
set_options (PangoLayout *layout)
{
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (pango_layout_get_context (layout), options);
  cairo_font_options_destroy (options);
  pango_context_set_round_glyph_positions (pango_layout_get_context (layout), FALSE);
  pango_context_set_matrix (pango_layout_get_context (layout), NULL);
}

/**
 * sp_sheet_text_create:
 * @style: how it is set
 * @cr: what it is to be drawn on
 * @text: the text
 * @width: where its lines are wrapped, in user space; less than 0 for never
 *
 * Returns: (transfer full): the text, to be measured and drawn
 */
PangoLayout *
sp_sheet_text_create (const SpSheetText *style, cairo_t *cr, const char *text, double width)
{
  PangoLayout *layout;

  g_return_val_if_fail (style != NULL && cr != NULL && text != NULL, NULL);

  layout = pango_cairo_create_layout (cr);
  set_options (layout);
  pango_context_set_base_dir (pango_layout_get_context (layout),
                              style->is_rtl ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  pango_layout_set_text (layout, text, -1);
  set_font (layout, style);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  if (width >= 0)
    pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  if (style->max_lines > 0)
    {
      pango_layout_set_height (layout, -(int) style->max_lines);
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
    }
  /* Pango turns alignment around for text that runs against the base direction; here all stands on one side. */
  pango_layout_set_alignment (layout, runs_rtl (layout) ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
  return layout;
}

/**
 * sp_sheet_text_is_rtl:
 * @cr: what is to be drawn on
 * @text: a text
 *
 * Returns: whether it is read from the right
 */
gboolean
sp_sheet_text_is_rtl (cairo_t *cr, const char *text)
{
  g_autoptr (PangoLayout) layout = NULL;

  g_return_val_if_fail (cr != NULL && text != NULL, FALSE);

  layout = pango_cairo_create_layout (cr);
  pango_layout_set_text (layout, text, -1);
  return runs_rtl (layout);
}

/**
 * sp_sheet_text_is_language_rtl:
 * @cr: what is to be drawn on
 *
 * Returns: whether the user's language is read from the right, as its own words are
 */
gboolean
sp_sheet_text_is_language_rtl (cairo_t *cr)
{
  /* Translators: %s is a date. */
  return sp_sheet_text_is_rtl (cr, _ ("As of %s"));
}

/**
 * sp_sheet_text_format_source:
 * @dataset: a dataset
 *
 * Returns: (transfer full): which dataset and which edition of it a picture rests on, or how its editors want it cited
 */
char *
sp_sheet_text_format_source (SpDataset *dataset)
{
  g_autofree char *edition = NULL;

  g_return_val_if_fail (SP_IS_DATASET (dataset), NULL);

  if (sp_dataset_get_cite_as (dataset) != NULL)
    /* Translators: %s is how a dataset wants to be cited. */
    return g_strdup_printf (_ ("Source: %s"), sp_dataset_get_cite_as (dataset));
  edition = sp_date_format (sp_dataset_get_edition (dataset));
  /* Translators: the title of a dataset, and the date of its edition. */
  return g_strdup_printf (_ ("Source: %s, edition of %s."), sp_dataset_get_title (dataset), edition);
}

/**
 * sp_sheet_text_get_height:
 * @layout: a text
 *
 * Returns: its height in user space
 */
double
sp_sheet_text_get_height (PangoLayout *layout)
{
  PangoRectangle logical;

  g_return_val_if_fail (PANGO_IS_LAYOUT (layout), 0);

  pango_layout_get_extents (layout, NULL, &logical);
  return (double) logical.height / PANGO_SCALE;
}

/**
 * sp_sheet_text_get_width:
 * @layout: a text
 *
 * Returns: the width of its longest line in user space
 */
double
sp_sheet_text_get_width (PangoLayout *layout)
{
  PangoRectangle logical;

  g_return_val_if_fail (PANGO_IS_LAYOUT (layout), 0);

  pango_layout_get_extents (layout, NULL, &logical);
  return (double) logical.width / PANGO_SCALE;
}

/**
 * sp_sheet_text_draw:
 * @layout: a text
 * @cr: what it was made for
 * @x: the left edge
 * @y: the top edge
 * @color: of the text
 *
 * Draws it.
 */
void
sp_sheet_text_draw (PangoLayout *layout, cairo_t *cr, double x, double y, SpColor color)
{
  g_return_if_fail (PANGO_IS_LAYOUT (layout) && cr != NULL);

  cairo_set_source_rgb (cr, color.red, color.green, color.blue);
  cairo_move_to (cr, x, y);
  pango_cairo_show_layout (cr, layout);
}
