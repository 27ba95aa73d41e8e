/* SPDX-License-Identifier: GPL-3.0-or-later
 * A page with a map: title, date, picture, legend, and where it all comes from. */
#include "sp-map-sheet.h"

#include "sp-map-figure.h"
#include "sp-map-legend.h"
#include "sp-sheet-text.h"

#include <glib/gi18n-lib.h>

#define MARGIN 32.0
#define TITLE_FONT 24.0
#define QUESTION_FONT 13.0
#define DATE_FONT 14.0
#define FOOTER_FONT 10.0
#define GAP 8.0
/* However long the texts are, so much of the page is the map's. */
#define LEAST_MAP 0.35

typedef struct
{
  SpMapScene *scene;
  const SpTheme *theme;
  cairo_t *cr;
  double left;
  double width;
  gboolean is_rtl;
} Sheet;

/* --- Text ------------------------------------------------------------------------------------------------------- */

static double
draw_text (const Sheet *sheet, const char *text, const SpSheetText *style, double y, SpColor color)
{
  g_autoptr (PangoLayout) layout = NULL;

  if (text == NULL || *text == '\0')
    return y;
  layout = sp_sheet_text_create (style, sheet->cr, text, sheet->width);
  sp_sheet_text_draw (layout, sheet->cr, sheet->left, y, color);
  return y + sp_sheet_text_get_height (layout);
}

static char *
format_date_line (SpMapSubject *subject)
{
  g_autofree char *date = sp_map_subject_format_date (subject);
  g_autofree char *limits = sp_map_subject_format_limits (subject);

  if (*limits == '\0')
    return g_steal_pointer (&date);
  return g_strconcat (date, " · ", limits, NULL);
}

/* Returns where the next thing may begin. */
static double
draw_head (const Sheet *sheet, double y)
{
  SpMapSubject *subject = sp_map_scene_get_subject (sheet->scene);
  const SpSheetText title_style = { TITLE_FONT, TRUE, 3, sheet->is_rtl };
  const SpSheetText question_style = { QUESTION_FONT, FALSE, 2, sheet->is_rtl };
  const SpSheetText date_style = { DATE_FONT, TRUE, 2, sheet->is_rtl };
  g_autofree char *title = sp_map_subject_format_title (subject);
  g_autofree char *date = format_date_line (subject);

  y = draw_text (sheet, title, &title_style, y, sheet->theme->ink);
  if (subject->question != NULL)
    y =
      draw_text (sheet, sp_question_get_text (subject->question), &question_style, y + GAP / 4, sheet->theme->dim_ink);
  return draw_text (sheet, date, &date_style, y + GAP / 2, sheet->theme->ink) + GAP;
}

static char *
format_missing (SpMapScene *scene)
{
  GPtrArray *missing = sp_map_scene_get_missing (scene);
  g_autoptr (GString) names = g_string_new (NULL);

  if (missing->len == 0)
    return NULL;
  for (guint i = 0; i < missing->len; i++)
    {
      /* Translators: between the items of a list. */
      g_string_append (names, i > 0 ? C_ ("list", ", ") : "");
      g_string_append (names, sp_country_get_name (missing->pdata[i]));
    }
  /* Translators: %s is a list of countries of the dataset that the map does not have. */
  return g_strdup_printf (_ ("Not on the map: %s."), names->str);
}

static char *
format_source (SpMapScene *scene)
{
  return sp_sheet_text_format_source (sp_index_get_dataset (sp_map_scene_get_subject (scene)->index));
}

/* Returns how high it is. Each line stands for itself, as it may run in another direction than the next. */
static double
draw_footer (const Sheet *sheet, double y, gboolean only_measure)
{
  const SpSheetText style = { FOOTER_FONT, FALSE, 2, sheet->is_rtl };
  g_autofree char *missing = format_missing (sheet->scene);
  g_autofree char *source = format_source (sheet->scene);
  const char *lines[] = { missing, source, sp_geometry_get_credit () };
  double height = 0;

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autoptr (PangoLayout) layout = NULL;

      if (lines[i] == NULL)
        continue;
      layout = sp_sheet_text_create (&style, sheet->cr, lines[i], sheet->width);
      if (!only_measure)
        sp_sheet_text_draw (layout, sheet->cr, sheet->left, y + height, sheet->theme->dim_ink);
      height += sp_sheet_text_get_height (layout);
    }
  return height;
}

/**
 * sp_map_sheet_draw:
 * @scene: what the map shows, made with the light theme: paper is light
 * @cr: what to draw on
 * @width: of the page in user space; %SP_MAP_SHEET_WIDTH is what fonts are made for
 * @height: likewise
 * @cancellable: (nullable): a cancellable
 *
 * Draws the page. Texts that are too long are wrapped and, at last, cut; the map takes what room they leave, and at
 * least a third. The page is mirrored where the user's language is written from the right.
 *
 * Returns: whether it is whole: not where @cancellable was cancelled
 */
gboolean
sp_map_sheet_draw (SpMapScene *scene, cairo_t *cr, double width, double height, GCancellable *cancellable)
{
  double top, bottom, legend, map;
  Sheet sheet;

  g_return_val_if_fail (SP_IS_MAP_SCENE (scene) && cr != NULL, FALSE);

  sheet = (Sheet) {
    scene, sp_map_scene_get_theme (scene), cr, MARGIN, width - 2 * MARGIN, sp_sheet_text_is_language_rtl (cr)
  };
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);

  top = draw_head (&sheet, MARGIN);
  bottom = height - MARGIN - draw_footer (&sheet, 0, TRUE);
  legend = sp_map_legend_draw_all (scene, cr, sheet.left, 0, sheet.width, sheet.is_rtl, TRUE);
  map = MAX (bottom - top - legend - 2 * GAP, LEAST_MAP * height);

  draw_footer (&sheet, bottom, FALSE);
  sp_map_legend_draw_all (scene, cr, sheet.left, top + map + GAP, sheet.width, sheet.is_rtl, FALSE);
  return sp_map_figure_draw (scene, cr, &(cairo_rectangle_t) { sheet.left, top, sheet.width, map }, cancellable);
}
