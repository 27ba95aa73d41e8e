/* SPDX-License-Identifier: GPL-3.0-or-later
 * Swim lanes as a part of what is printed, with what their letters mean. */
#include "sp-lanes-drawing.h"

#include "sp-map-legend.h"

#include <glib/gi18n-lib.h>

/* Lanes and legend are made for the screen, and are smaller on paper. */
#define LANES_FONT 12.0
#define GAP 6.0
#define LEGEND_SCALE 0.62
/* Colours with less contrast than that are one to the eye. */
#define SAME_COLOR 1.02

typedef struct
{
  SpLanesPlan *plan;
  GPtrArray *questions;
  /* What was laid out last, as each page is drawn more than once. */
  SpLanes *lanes;
  GPtrArray *legend;
  double width;
} Drawing;

static void
free_drawing (gpointer data)
{
  Drawing *self = data;

  g_object_unref (self->plan);
  g_ptr_array_unref (self->questions);
  g_clear_object (&self->lanes);
  g_clear_pointer (&self->legend, g_ptr_array_unref);
  g_free (self);
}

static double
get_scale (const SpTextSetter *setter)
{
  return sp_paper_get_text_size (&setter->paper, SP_TEXT_STYLE_TABLE) / LANES_FONT;
}

static gboolean
has_level (SpLanes *lanes, SpScale *scale, SpLevel *level)
{
  for (guint i = 0; i < sp_lanes_get_n_items (lanes); i++)
    {
      const SpLanesItem *item = sp_lanes_get_item (lanes, i);

      if (item->kind == SP_LANES_POSITION && sp_position_get_level (SP_POSITION (item->record)) == level &&
          sp_question_get_scale (sp_position_get_question (SP_POSITION (item->record))) == scale)
        return TRUE;
    }
  return FALSE;
}

/* Scales may share levels. */
static gboolean
is_listed (GPtrArray *items, const SpLook *look, const char *label)
{
  for (guint i = 0; i < items->len; i++)
    {
      const SpMapLegendItem *item = items->pdata[i];

      if (g_str_equal (item->text, label) && g_strcmp0 (item->look.mark, look->mark) == 0 &&
          sp_color_get_contrast (item->look.color, look->color) < SAME_COLOR)
        return TRUE;
    }
  return FALSE;
}

static void
add_level (GPtrArray *items, SpQuestion *question, SpLevel *level)
{
  SpLook look = sp_look_new_for_level (question, level, sp_theme_get (FALSE, FALSE));
  SpMapLegendItem *item;

  if (is_listed (items, &look, sp_level_get_label (level)))
    return;
  item = g_new0 (SpMapLegendItem, 1);
  item->look = look;
  item->text = g_strdup (sp_level_get_label (level));
  g_ptr_array_add (items, item);
}

static void
add_levels (const Drawing *self, SpQuestion *question, GPtrArray *items)
{
  SpScale *scale = sp_question_get_scale (question);
  GPtrArray *levels = sp_scale_get_levels (scale);

  for (guint i = 0; i < levels->len; i++)
    if (has_level (self->lanes, scale, levels->pdata[i]))
      add_level (items, question, levels->pdata[i]);
}

/* The levels that occur, of each scale once. */
static GPtrArray *
make_legend (const Drawing *self)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (sp_map_legend_item_free);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < self->questions->len; i++)
    if (g_hash_table_add (seen, sp_question_get_scale (self->questions->pdata[i])))
      add_levels (self, self->questions->pdata[i], items);
  return items;
}

static double
draw_legend (const Drawing *self,
             cairo_t *cr,
             const SpTextSetter *setter,
             double width,
             double y,
             gboolean only_measure)
{
  double height;

  cairo_save (cr);
  cairo_translate (cr, 0, y);
  cairo_scale (cr, LEGEND_SCALE, LEGEND_SCALE);
  height = sp_map_legend_draw (self->legend, cr, 0, 0, width / LEGEND_SCALE, setter->is_rtl, only_measure,
                               sp_theme_get (FALSE, FALSE));
  cairo_restore (cr);
  return height * LEGEND_SCALE;
}

static void
lay_out (Drawing *self, const SpTextSetter *setter, double width)
{
  g_autoptr (GObject) context = NULL;
  PangoFontDescription *font;

  if (self->lanes != NULL && ABS (self->width - width) < 0.01)
    return;
  context = G_OBJECT (sp_text_setter_create_context (setter->is_rtl));
  font = pango_font_description_from_string ("Sans");
  pango_font_description_set_absolute_size (font, LANES_FONT * PANGO_SCALE);
  pango_context_set_font_description (PANGO_CONTEXT (context), font);
  pango_font_description_free (font);
  g_clear_object (&self->lanes);
  g_clear_pointer (&self->legend, g_ptr_array_unref);
  self->width = width;
  self->lanes = sp_lanes_plan_lay_out (self->plan, PANGO_CONTEXT (context), width / get_scale (setter), setter->is_rtl);
  self->legend = make_legend (self);
}

static double
measure (gpointer data, const SpTextSetter *setter, double width)
{
  Drawing *self = data;
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  double height;

  lay_out (self, setter, width);
  height = sp_lanes_get_height (self->lanes) * get_scale (setter) + GAP;
  height += draw_legend (self, cr, setter, width, 0, TRUE);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return height;
}

static void
draw (gpointer data, cairo_t *cr, const SpTextSetter *setter, double width)
{
  Drawing *self = data;
  double scale = get_scale (setter);

  lay_out (self, setter, width);
  cairo_save (cr);
  cairo_scale (cr, scale, scale);
  sp_lanes_draw (self->lanes, cr, sp_theme_get (FALSE, FALSE));
  cairo_restore (cr);
  draw_legend (self, cr, setter, width, sp_lanes_get_height (self->lanes) * scale + GAP, FALSE);
}

static char *
describe (gpointer data, const SpTextSetter *setter, double width)
{
  Drawing *self = data;

  lay_out (self, setter, width);
  return sp_lanes_describe (self->lanes);
}

/**
 * sp_lanes_drawing_new:
 * @plan: the lanes
 * @questions: (element-type SpQuestion): the questions that they are of
 *
 * Returns: (transfer full): the lanes as wide as the page, and below them the levels that occur
 */
SpDrawingBlock *
sp_lanes_drawing_new (SpLanesPlan *plan, GPtrArray *questions)
{
  Drawing *self;

  g_return_val_if_fail (SP_IS_LANES_PLAN (plan) && questions != NULL, NULL);

  self = g_new0 (Drawing, 1);
  self->plan = g_object_ref (plan);
  self->questions = g_ptr_array_ref (questions);
  return sp_drawing_block_new (&(SpDrawing) { .measure = measure,
                                              .draw = draw,
                                              .describe = describe,
                                              .title = _ ("Over time"),
                                              .data = self,
                                              .destroy = free_drawing });
}
