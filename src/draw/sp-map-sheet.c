/* SPDX-License-Identifier: GPL-3.0-or-later
 * A page with a map: title, date, picture, legend, and where it all comes from. */
#include "sp-map-sheet.h"

#include "sp-map-legend.h"
#include "sp-map-painter.h"
#include "sp-map-pick.h"
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
/* What covers more than this of the world's width is shown with all of it. */
#define NEARLY_THE_WORLD 0.6
/* The least part of the world's width and height that is shown: round an island there is sea to be recognized by. */
#define LEAST_WORLD 0.05
/* Around the countries, where the world is not shown whole. */
#define MAP_MARGIN 16.0

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

/**
 * sp_map_sheet_format_source:
 * @scene: a scene
 *
 * Returns: (transfer full): which dataset and which edition of it a picture rests on, or how its editors want it cited
 */
char *
sp_map_sheet_format_source (SpMapScene *scene)
{
  g_return_val_if_fail (SP_IS_MAP_SCENE (scene), NULL);

  return sp_sheet_text_format_source (sp_index_get_dataset (sp_map_scene_get_subject (scene)->index));
}

/* Returns how high it is. Each line stands for itself, as it may run in another direction than the next. */
static double
draw_footer (const Sheet *sheet, double y, gboolean only_measure)
{
  const SpSheetText style = { FOOTER_FONT, FALSE, 2, sheet->is_rtl };
  g_autofree char *missing = format_missing (sheet->scene);
  g_autofree char *source = sp_map_sheet_format_source (sheet->scene);
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

/* --- Legend ----------------------------------------------------------------------------------------------------- */

/* Returns how high it is. */
static double
draw_legend (const Sheet *sheet, double y, gboolean only_measure)
{
  GPtrArray *parts[] = {
    sp_map_legend_make_levels (sheet->scene),
    sp_map_legend_make_nothings (sheet->scene),
    sp_map_legend_make_key (sheet->scene),
  };
  double height = 0;

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      height += sp_map_legend_draw (parts[i], sheet->cr, sheet->left, y + height, sheet->width, sheet->is_rtl,
                                    only_measure, sheet->theme);
      g_ptr_array_unref (parts[i]);
    }
  return height;
}

/* --- Map -------------------------------------------------------------------------------------------------------- */

static gboolean
is_looked_at (SpGeometry *geometry G_GNUC_UNUSED, guint area, gpointer data)
{
  return sp_map_scene_get_look (data, area)->nothing != SP_NOTHING_OUTSIDE_GROUP;
}

static void
widen (double *start, double *length, double least)
{
  if (*length >= least)
    return;
  *start -= (least - *length) / 2;
  *length = least;
}

/* What of the world the page shows: all, where the countries cover much of it. */
static gboolean
choose_bounds (SpMapScene *scene, cairo_rectangle_t *bounds)
{
  cairo_rectangle_t world = sp_geometry_get_bounds (sp_map_scene_get_geometry (scene));

  if (!sp_map_pick_bounds (scene, is_looked_at, scene, bounds) || bounds->width >= NEARLY_THE_WORLD * world.width)
    {
      *bounds = world;
      return TRUE;
    }
  widen (&bounds->x, &bounds->width, LEAST_WORLD * world.width);
  widen (&bounds->y, &bounds->height, LEAST_WORLD * world.height);
  return FALSE;
}

static void
trace_sea (const Sheet *sheet, const SpMapView *view, double height, gboolean is_world)
{
  cairo_new_path (sheet->cr);
  if (!is_world)
    {
      cairo_rectangle (sheet->cr, 0, 0, sheet->width, height);
      return;
    }
  cairo_save (sheet->cr);
  cairo_scale (sheet->cr, view->scale, view->scale);
  cairo_translate (sheet->cr, -view->x, -view->y);
  sp_geometry_trace_outline (sp_map_scene_get_geometry (sheet->scene), sheet->cr);
  cairo_restore (sheet->cr);
}

static gboolean
draw_map (const Sheet *sheet, double y, double height, GCancellable *cancellable)
{
  SpColor sea = sheet->theme->background;
  cairo_rectangle_t bounds;
  gboolean is_world = choose_bounds (sheet->scene, &bounds);
  SpMapView view = sp_map_view_fit (bounds, sheet->width, height, is_world ? 0 : MAP_MARGIN);
  gboolean whole;

  cairo_save (sheet->cr);
  cairo_translate (sheet->cr, sheet->left, y);
  trace_sea (sheet, &view, height, is_world);
  cairo_set_source_rgb (sheet->cr, sea.red, sea.green, sea.blue);
  cairo_fill (sheet->cr);
  whole = sp_map_painter_paint_land (sheet->scene, &view, sheet->cr, sheet->width, height, 1, cancellable);
  cairo_restore (sheet->cr);
  return whole;
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

  sheet = (Sheet) { scene, sp_map_scene_get_theme (scene), cr, MARGIN, width - 2 * MARGIN, sp_sheet_text_is_language_rtl (cr) };
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);

  top = draw_head (&sheet, MARGIN);
  bottom = height - MARGIN - draw_footer (&sheet, 0, TRUE);
  legend = draw_legend (&sheet, 0, TRUE);
  map = MAX (bottom - top - legend - 2 * GAP, LEAST_MAP * height);

  draw_footer (&sheet, bottom, FALSE);
  draw_legend (&sheet, top + map + GAP, FALSE);
  return draw_map (&sheet, top, map, cancellable);
}
