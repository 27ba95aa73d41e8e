/* SPDX-License-Identifier: GPL-3.0-or-later
 * How charts that are made for the screen are set on paper: their size, and below them what their letters mean. */
#include "sp-chart-setting.h"

#include "sp-font.h"
#include "sp-map-legend.h"

/* Charts and legend are made for the screen, and are smaller on paper. */
#define CHART_FONT 12.0
#define GAP 6.0
#define LEGEND_SCALE 0.62
/* Colours with less contrast than that are one to the eye. */
#define SAME_COLOR 1.02

/**
 * sp_chart_get_scale:
 * @setter: what text is set with
 *
 * Returns: how large a chart is on the paper, of its size on the screen
 */
double
sp_chart_get_scale (const SpTextSetter *setter)
{
  g_return_val_if_fail (setter != NULL, 1);

  return sp_paper_get_text_size (&setter->paper, SP_TEXT_STYLE_TABLE) / CHART_FONT;
}

/**
 * sp_chart_create_context:
 * @setter: what text is set with
 *
 * Returns: (transfer full): the font of charts, before they are scaled
 */
PangoContext *
sp_chart_create_context (const SpTextSetter *setter)
{
  PangoContext *context;
  PangoFontDescription *font;

  g_return_val_if_fail (setter != NULL, NULL);

  context = sp_text_setter_create_context (setter->is_rtl);
  font = sp_font_create ("Sans", "", CHART_FONT, PANGO_WEIGHT_NORMAL);
  pango_context_set_font_description (context, font);
  pango_font_description_free (font);
  return context;
}

/**
 * sp_chart_legend_new:
 *
 * Returns: (transfer full) (element-type SpMapLegendItem): a legend without levels
 */
GPtrArray *
sp_chart_legend_new (void)
{
  return g_ptr_array_new_with_free_func (sp_map_legend_item_free);
}

static gboolean
is_listed (GPtrArray *legend, const SpLook *look, const char *label)
{
  for (guint i = 0; i < legend->len; i++)
    {
      const SpMapLegendItem *item = legend->pdata[i];

      if (g_str_equal (item->text, label) && g_strcmp0 (item->look.mark, look->mark) == 0 &&
          sp_color_get_contrast (item->look.color, look->color) < SAME_COLOR)
        return TRUE;
    }
  return FALSE;
}

/**
 * sp_chart_legend_add:
 * @legend: (element-type SpMapLegendItem): a legend
 * @question: a question
 * @level: a level of its scale
 *
 * Adds a level, unless the legend has one that looks and is called the same: scales may share levels.
 */
void
sp_chart_legend_add (GPtrArray *legend, SpQuestion *question, SpLevel *level)
{
  SpLook look;
  SpMapLegendItem *item;

  g_return_if_fail (legend != NULL && SP_IS_QUESTION (question) && SP_IS_LEVEL (level));

  look = sp_look_new_for_level (question, level, sp_theme_get (FALSE, FALSE));
  if (is_listed (legend, &look, sp_level_get_label (level)))
    return;
  item = g_new0 (SpMapLegendItem, 1);
  item->look = look;
  item->text = g_strdup (sp_level_get_label (level));
  g_ptr_array_add (legend, item);
}

static double
draw_or_measure (GPtrArray *legend, cairo_t *cr, const SpTextSetter *setter, double width, gboolean only_measure)
{
  double height;

  cairo_save (cr);
  cairo_scale (cr, LEGEND_SCALE, LEGEND_SCALE);
  height = sp_map_legend_draw (legend, cr, 0, 0, width / LEGEND_SCALE, setter->is_rtl, only_measure,
                               sp_theme_get (FALSE, FALSE));
  cairo_restore (cr);
  return height * LEGEND_SCALE;
}

/**
 * sp_chart_legend_measure:
 * @legend: (element-type SpMapLegendItem): a legend
 * @setter: what text is set with
 * @width: how wide it is to be, in points
 *
 * Returns: how high it is, in points, with the room between it and the chart
 */
double
sp_chart_legend_measure (GPtrArray *legend, const SpTextSetter *setter, double width)
{
  cairo_surface_t *surface;
  cairo_t *cr;
  double height;

  g_return_val_if_fail (legend != NULL && setter != NULL, 0);

  surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cr = cairo_create (surface);
  height = draw_or_measure (legend, cr, setter, width, TRUE);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return GAP + height;
}

/**
 * sp_chart_legend_draw:
 * @legend: (element-type SpMapLegendItem): a legend
 * @cr: what to draw on, in points
 * @setter: what text is set with
 * @width: how wide it is
 * @y: where the chart ends
 *
 * Draws it below a chart.
 */
void
sp_chart_legend_draw (GPtrArray *legend, cairo_t *cr, const SpTextSetter *setter, double width, double y)
{
  g_return_if_fail (legend != NULL && cr != NULL && setter != NULL);

  cairo_save (cr);
  cairo_translate (cr, 0, y + GAP);
  draw_or_measure (legend, cr, setter, width, FALSE);
  cairo_restore (cr);
}
