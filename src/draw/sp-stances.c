/* SPDX-License-Identifier: GPL-3.0-or-later
 * What one speaker said over the years: the levels of the stances, a lane a question. */
#include "sp-stances.h"

#include "sp-look.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#define PADDING 4.0
#define GAP 3.0
#define TICK 4.0
#define VAGUE_WIDTH 3.0
#define VAGUE_ALPHA 0.55
#define RING_WIDTH 2.0
#define LABEL_SPACING 8.0

typedef struct
{
  PangoLayout *layout;
  double x;
  double y;
} Text;

struct _SpStances
{
  GObject parent_instance;

  GPtrArray *questions;
  GPtrArray *quotes;
  SpQuote *current;
  SpTimeAxis axis;
  double side;
  double width;
  double axis_y;
  double height;
  gboolean mirrored;
  GArray *marks; /* of SpStancesMark */
  GArray *texts; /* of Text: titles and years */
};

G_DEFINE_FINAL_TYPE (SpStances, sp_stances, G_TYPE_OBJECT)

static void
clear_text (gpointer data)
{
  g_object_unref (((Text *) data)->layout);
}

static void
sp_stances_finalize (GObject *object)
{
  SpStances *self = SP_STANCES (object);

  g_ptr_array_unref (self->questions);
  g_ptr_array_unref (self->quotes);
  g_array_unref (self->marks);
  g_array_unref (self->texts);

  G_OBJECT_CLASS (sp_stances_parent_class)->finalize (object);
}

static void
sp_stances_class_init (SpStancesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_stances_finalize;
}

static void
sp_stances_init (SpStances *self)
{
  self->marks = g_array_new (FALSE, FALSE, sizeof (SpStancesMark));
  self->texts = g_array_new (FALSE, FALSE, sizeof (Text));
  g_array_set_clear_func (self->texts, clear_text);
}

static double
get_text_width (PangoLayout *layout)
{
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  return width;
}

static double
get_text_height (PangoLayout *layout)
{
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);
  return height;
}

static PangoLayout *
add_text (SpStances *self, PangoContext *context, const char *words, double y)
{
  Text text = { .layout = pango_layout_new (context), .y = y };

  pango_layout_set_text (text.layout, words, -1);
  g_array_append_val (self->texts, text);
  return text.layout;
}

static void
add_title (SpStances *self, PangoContext *context, const char *title, double y)
{
  PangoLayout *layout = add_text (self, context, title, y);
  Text *text = &g_array_index (self->texts, Text, self->texts->len - 1);
  PangoRectangle extents;

  pango_layout_set_width (layout, (int) (self->width * PANGO_SCALE));
  pango_layout_set_height (layout, 0);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_get_pixel_extents (layout, NULL, &extents);
  text->x = (self->mirrored ? self->width - extents.width : 0) - extents.x;
}

static const SpStance *
find_stance (SpQuote *quote, SpQuestion *question)
{
  GPtrArray *stances = sp_quote_get_stances (quote);

  for (guint i = 0; i < stances->len; i++)
    if (((SpStance *) stances->pdata[i])->question == question)
      return stances->pdata[i];
  return NULL;
}

/* From the first of January before all to the last of December after all, so that a year has its room. */
static void
set_axis (SpStances *self)
{
  guint first = G_MAXUINT;
  guint last = 0;

  for (guint i = 0; i < self->quotes->len; i++)
    {
      SpDate said = sp_quote_get_said (self->quotes->pdata[i]);

      if (!sp_date_is_set (said))
        continue;
      first = MIN (first, said.year);
      last = MAX (last, said.year);
    }
  if (last == 0)
    first = last = 1;
  self->axis = (SpTimeAxis) {
    .first_day = sp_date_get_first_day ((SpDate) { .year = (guint16) first }),
    .last_day = sp_date_get_last_day ((SpDate) { .year = (guint16) last }),
    .x = self->side / 2,
    .width = MAX (self->width - self->side, 1),
    .mirrored = self->mirrored,
  };
}

static gboolean
overlaps (const SpStancesMark *a, const cairo_rectangle_t *area)
{
  return a->area.x < area->x + area->width + GAP && area->x < a->area.x + a->area.width + GAP &&
         fabs (a->area.y - area->y) < area->height;
}

/* The first line below the top in which there is room. */
static void
place_mark (SpStances *self, guint first_of_lane, SpStancesMark *mark)
{
  gboolean moved = TRUE;

  while (moved)
    {
      moved = FALSE;
      for (guint i = first_of_lane; i < self->marks->len && !moved; i++)
        moved = overlaps (&g_array_index (self->marks, SpStancesMark, i), &mark->area);
      if (moved)
        mark->area.y += self->side + GAP;
    }
}

static double
add_lane (SpStances *self, SpQuestion *question, double y)
{
  guint first = self->marks->len;
  double bottom = y + self->side;

  for (guint i = 0; i < self->quotes->len; i++)
    {
      SpDate said = sp_quote_get_said (self->quotes->pdata[i]);
      SpStancesMark mark = { .quote = self->quotes->pdata[i], .area = { 0, y, self->side, self->side } };
      double middle;

      mark.stance = find_stance (mark.quote, question);
      if (mark.stance == NULL || !sp_date_is_set (said))
        continue;
      mark.from = sp_time_axis_get_x (&self->axis, sp_date_get_first_day (said));
      mark.to = sp_time_axis_get_x (&self->axis, sp_date_get_last_day (said) + 1.0);
      middle = (mark.from + mark.to) / 2;
      mark.area.x = floor (middle - self->side / 2);
      place_mark (self, first, &mark);
      bottom = MAX (bottom, mark.area.y + self->side);
      g_array_append_val (self->marks, mark);
    }
  return bottom;
}

static void
add_years (SpStances *self, PangoContext *context)
{
  SpDate first = sp_date_from_day_number (self->axis.first_day);
  SpDate last = sp_date_from_day_number (self->axis.last_day);
  g_autoptr (PangoLayout) widest = pango_layout_new (context);
  guint step;

  pango_layout_set_text (widest, "8888", -1);
  step = sp_time_axis_choose_years (&self->axis, get_text_width (widest) + LABEL_SPACING);
  for (guint year = first.year; year <= last.year; year++)
    {
      g_autofree char *number = g_strdup_printf ("%u", year);
      double x = sp_time_axis_get_x (&self->axis, sp_date_get_first_day ((SpDate) { .year = (guint16) year }));
      PangoLayout *layout;
      double width;

      if ((year - first.year) % step != 0)
        continue;
      layout = add_text (self, context, number, self->axis_y + TICK);
      width = get_text_width (layout);
      g_array_index (self->texts, Text, self->texts->len - 1).x =
        CLAMP (x - width / 2, 0, MAX (self->width - width, 0));
    }
  self->height = ceil (self->axis_y + TICK + get_text_height (widest));
}

/**
 * sp_stances_new:
 * @init: what to lay out
 *
 * Lays stances out over the years in which they were taken. Where two stand too close, one goes below the other.
 *
 * Returns: (transfer full): the stances
 */
SpStances *
sp_stances_new (const SpStancesInit *init)
{
  SpStances *self;
  g_autoptr (PangoLayout) measured = NULL;
  double y = 0;

  g_return_val_if_fail (init != NULL && init->questions != NULL && init->quotes != NULL, NULL);
  g_return_val_if_fail (PANGO_IS_CONTEXT (init->context), NULL);

  self = g_object_new (SP_TYPE_STANCES, NULL);
  self->questions = g_ptr_array_ref (init->questions);
  self->quotes = g_ptr_array_ref (init->quotes);
  self->current = init->current;
  self->mirrored = init->mirrored;
  self->width = init->width;
  measured = pango_layout_new (init->context);
  pango_layout_set_text (measured, "X", -1);
  self->side = get_text_height (measured) + PADDING;
  set_axis (self);
  for (guint i = 0; i < init->questions->len; i++)
    {
      if (init->questions->len > 1)
        {
          add_title (self, init->context, sp_question_get_short_title (init->questions->pdata[i]), y);
          y += get_text_height (measured) + GAP;
        }
      y = add_lane (self, init->questions->pdata[i], y + RING_WIDTH) + RING_WIDTH + PADDING;
    }
  self->axis_y = y;
  add_years (self, init->context);
  return self;
}

/**
 * sp_stances_get_height:
 * @self: stances
 *
 * Returns: how high all is, in pixels
 */
double
sp_stances_get_height (SpStances *self)
{
  g_return_val_if_fail (SP_IS_STANCES (self), 0);

  return self->height;
}

/**
 * sp_stances_get_n_marks:
 * @self: stances
 *
 * Returns: how many there are
 */
guint
sp_stances_get_n_marks (SpStances *self)
{
  g_return_val_if_fail (SP_IS_STANCES (self), 0);

  return self->marks->len;
}

/**
 * sp_stances_get_mark:
 * @self: stances
 * @number: less than sp_stances_get_n_marks()
 *
 * Returns: (transfer none): the stance
 */
const SpStancesMark *
sp_stances_get_mark (SpStances *self, guint number)
{
  g_return_val_if_fail (SP_IS_STANCES (self) && number < self->marks->len, NULL);

  return &g_array_index (self->marks, SpStancesMark, number);
}

/**
 * sp_stances_find_at:
 * @self: stances
 * @x: a place, in pixels
 * @y: a place, in pixels
 *
 * Returns: the number of the stance that is there, or -1
 */
int
sp_stances_find_at (SpStances *self, double x, double y)
{
  g_return_val_if_fail (SP_IS_STANCES (self), -1);

  for (guint i = 0; i < self->marks->len; i++)
    {
      const cairo_rectangle_t *area = &g_array_index (self->marks, SpStancesMark, i).area;

      if (x >= area->x && x < area->x + area->width && y >= area->y && y < area->y + area->height)
        return (int) i;
    }
  return -1;
}

/**
 * sp_stances_describe_mark:
 * @self: stances
 * @number: less than sp_stances_get_n_marks()
 *
 * Returns: (transfer full): when it was said, and what
 */
char *
sp_stances_describe_mark (SpStances *self, guint number)
{
  const SpStancesMark *mark = sp_stances_get_mark (self, number);
  g_autofree char *date = mark ? sp_date_format (sp_quote_get_said (mark->quote)) : NULL;

  g_return_val_if_fail (mark != NULL, NULL);

  /* Translators: a date, and the level that a quote of that date expresses. */
  return g_strdup_printf (C_ ("stance", "%s: %s"), date, sp_level_get_label (mark->stance->level));
}

/**
 * sp_stances_describe:
 * @self: stances
 *
 * Returns: (transfer full): all that is drawn, in words: a line a question
 */
char *
sp_stances_describe (SpStances *self)
{
  g_autoptr (GString) words = NULL;
  SpQuestion *question = NULL;

  g_return_val_if_fail (SP_IS_STANCES (self), NULL);

  words = g_string_new (NULL);
  for (guint i = 0; i < self->marks->len; i++)
    {
      const SpStance *stance = g_array_index (self->marks, SpStancesMark, i).stance;
      g_autofree char *mark = sp_stances_describe_mark (self, i);

      if (stance->question != question)
        g_string_append_printf (words, "%s%s\n", question ? "\n" : "", sp_question_get_short_title (stance->question));
      else
        g_string_append (words, "; ");
      g_string_append (words, mark);
      question = stance->question;
    }
  return g_string_free (g_steal_pointer (&words), FALSE);
}

static void
set_color (cairo_t *cr, SpColor color, double alpha)
{
  cairo_set_source_rgba (cr, color.red, color.green, color.blue, alpha);
}

static void
draw_mark (SpStances *self, const SpStancesMark *mark, cairo_t *cr, const SpTheme *theme)
{
  const cairo_rectangle_t *area = &mark->area;
  SpLook look = sp_look_new_for_level (mark->stance->question, mark->stance->level, theme);

  if (sp_date_is_vague (sp_quote_get_said (mark->quote)))
    {
      set_color (cr, sp_look_get_fill (&look, theme), VAGUE_ALPHA);
      cairo_rectangle (cr, MIN (mark->from, mark->to), area->y + area->height / 2 - VAGUE_WIDTH / 2,
                       fabs (mark->to - mark->from), VAGUE_WIDTH);
      cairo_fill (cr);
    }
  sp_look_draw_swatch (&look, cr, area->x, area->y, area->width, theme);
  if (mark->quote != self->current)
    return;
  set_color (cr, theme->accent, 1);
  cairo_set_line_width (cr, RING_WIDTH);
  cairo_rectangle (cr, area->x - RING_WIDTH / 2, area->y - RING_WIDTH / 2, area->width + RING_WIDTH,
                   area->height + RING_WIDTH);
  cairo_stroke (cr);
}

static void
draw_axis (SpStances *self, cairo_t *cr, const SpTheme *theme)
{
  SpDate first = sp_date_from_day_number (self->axis.first_day);
  SpDate last = sp_date_from_day_number (self->axis.last_day);

  set_color (cr, theme->texture, 1);
  cairo_rectangle (cr, 0, self->axis_y, self->width, 1);
  for (guint year = first.year; year <= last.year; year++)
    {
      SpDate date = { .year = (guint16) year };

      cairo_rectangle (cr, floor (sp_time_axis_get_x (&self->axis, sp_date_get_first_day (date))), self->axis_y, 1,
                       TICK);
    }
  cairo_fill (cr);
}

/**
 * sp_stances_draw:
 * @self: stances
 * @cr: where to draw, at the origin
 * @theme: the colours around the levels
 *
 * Draws the stances as the letters of their levels, with a line where the date is vague, over an axis of years.
 */
void
sp_stances_draw (SpStances *self, cairo_t *cr, const SpTheme *theme)
{
  g_return_if_fail (SP_IS_STANCES (self) && cr != NULL && theme != NULL);

  cairo_save (cr);
  draw_axis (self, cr, theme);
  for (guint i = 0; i < self->marks->len; i++)
    draw_mark (self, &g_array_index (self->marks, SpStancesMark, i), cr, theme);
  set_color (cr, theme->dim_ink, 1);
  for (guint i = 0; i < self->texts->len; i++)
    {
      const Text *text = &g_array_index (self->texts, Text, i);

      cairo_move_to (cr, text->x, text->y);
      pango_cairo_show_layout (cr, text->layout);
    }
  cairo_restore (cr);
}
