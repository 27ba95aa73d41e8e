/* SPDX-License-Identifier: GPL-3.0-or-later
 * The sizes that all tiles of a comparison's table share.
 *
 * They follow the room, the font, and how many lines and places there are, but not what is known on a date: as that
 * moves nothing jumps. */
#include "sp-matrix-sizes.h"

#include "sp-drawn-text.h"
#include "sp-matrix-draw.h"
#include "sp-matrix-speech.h"

/* In heights of a line of text. */
#define LEAST_HEAD 6.5
#define MOST_HEAD 12.0
#define MOST_WORD 16.0
#define LEAST_PLACE 9.5
#define MOST_LABEL 11.0

/* What the heads get of the room that is left, in the same. */
#define MOST_SPARE 4

/* Of the width that there is, so much is for the heads of lines. */
#define HEAD_SHARE 0.15
/* And no more, however long a word is. */
#define MOST_HEAD_SHARE 0.5

#define MOST_HEAD_LINES 4
#define MOST_SUMMARY_LINES 9
#define LEAST_SUMMARY_LINES 2

/* The counts have at most so many lines of swatches, and one of words, where so many lines above them are still seen. */
#define MOST_COUNT_LINES 3
#define LEAST_LINES_SEEN 4
/* And so many are seen in any case. */
#define LEAST_LINES_BESIDE_COUNTS 2

static int
measure_text (GtkWidget *widget, const char *text, int width, gboolean bold, int *height)
{
  g_autoptr (PangoLayout) layout = sp_drawn_text_new (widget, text, 1, bold);
  int text_width;

  if (width > 0)
    {
      pango_layout_set_width (layout, width * PANGO_SCALE);
      pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
    }
  pango_layout_get_pixel_size (layout, &text_width, height);
  return text_width;
}

/* Room for the labels of all levels that may come, but not for any length. */
static int
measure_labels (SpMatrixPlan *plan, GtkWidget *widget)
{
  SpMatrix *matrix = sp_matrix_plan_get_matrix (plan);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  int widest = 0;

  for (guint i = 0; i < sp_matrix_get_n_columns (matrix); i++)
    {
      SpScale *scale = sp_question_get_scale (sp_matrix_get_column (matrix, i)->question);
      GPtrArray *levels = sp_scale_get_levels (scale);

      for (guint j = 0; j < levels->len && g_hash_table_add (seen, levels->pdata[j]); j++)
        widest = MAX (widest, measure_text (widget, sp_level_get_label (levels->pdata[j]), -1, FALSE, NULL));
    }
  return widest;
}

/* Of a text that is broken between words only. */
static int
measure_widest_word (SpMatrixSizes *self, GtkWidget *widget, const char *text)
{
  g_autoptr (PangoLayout) layout = NULL;
  gpointer known;
  int width;

  if (g_hash_table_lookup_extended (self->words, text, NULL, &known))
    return GPOINTER_TO_INT (known);
  layout = sp_drawn_text_new (widget, text, 1, TRUE);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD);
  pango_layout_set_width (layout, 0);
  pango_layout_get_pixel_size (layout, &width, NULL);
  g_hash_table_insert (self->words, g_strdup (text), GINT_TO_POINTER (width));
  return width;
}

static int
measure_least_head (SpMatrixSizes *self, GtkWidget *widget, SpMatrixPlan *plan, SpMatrixSpot spot)
{
  g_autofree char *head = sp_matrix_format_head (plan, spot);

  return measure_widest_word (self, widget, head) + sp_matrix_draw_get_around_head (self, plan, spot);
}

/* What keeps the words of the heads of all lines whole, and the next of all places; but not of any length. */
static int
find_least_head (SpMatrixSizes *self, GtkWidget *widget, SpMatrixPlan *plan)
{
  int least = 0;

  for (guint i = 0; i < sp_matrix_plan_get_n_lines (plan); i++)
    least = MAX (least, measure_least_head (self, widget, plan, sp_matrix_plan_get_spot (plan, i, 0)));
  return MIN (least, (int) (MOST_WORD * self->metrics->line));
}

static int
find_least_place (SpMatrixSizes *self, GtkWidget *widget, SpMatrixPlan *plan)
{
  int least = 0;

  for (guint i = 1; i < sp_matrix_plan_get_n_places (plan); i++)
    least = MAX (least, measure_least_head (self, widget, plan, sp_matrix_plan_get_spot (plan, 0, i)));
  return MIN (least, (int) (MOST_WORD * self->metrics->line));
}

static int
find_head_width (SpMatrixSizes *self, GtkWidget *widget, SpMatrixPlan *plan, int width)
{
  int line = self->metrics->line;
  int words = MIN (find_least_head (self, widget, plan), (int) (width * MOST_HEAD_SHARE));

  return MAX ((int) CLAMP (width * HEAD_SHARE, LEAST_HEAD * line, MOST_HEAD * line), words);
}

static void
find_widths (SpMatrixSizes *self, GtkWidget *widget, SpMatrixPlan *plan, int width)
{
  int line = self->metrics->line;
  int label = (int) MIN (measure_labels (plan, widget), MOST_LABEL * line);
  int least = (int) MAX (label + self->metrics->swatch + 2 * SP_MATRIX_PADDING_X + SP_MATRIX_DRAW_SPACING,
                         MAX (LEAST_PLACE * line, find_least_place (self, widget, plan)));
  gboolean has_end = sp_matrix_plan_has_counts (plan) && sp_matrix_plan_is_swapped (plan);
  int n_places = (int) sp_matrix_plan_get_n_places (plan) - 1 - (has_end ? 1 : 0);
  int room;

  self->head_width = find_head_width (self, widget, plan, width);
  self->end_width = has_end ? least : 0;
  room = width - self->head_width - self->end_width;
  if (n_places > 0 && room > n_places * least)
    {
      int spare = MIN ((room - n_places * least) / (n_places + 1), MOST_SPARE * line);

      self->head_width += spare;
      room -= spare;
    }
  self->place_width = n_places > 0 ? MAX (least, room / n_places) : MAX (least, room);
}

static int
measure_heads (SpMatrixSizes *self, GtkWidget *widget, SpMatrixPlan *plan)
{
  int most = MOST_HEAD_LINES * self->metrics->line;
  int tallest = self->metrics->line;

  if (sp_matrix_plan_is_swapped (plan))
    return 2 * self->metrics->line;
  for (guint i = 1; i < sp_matrix_plan_get_n_places (plan) && tallest < most; i++)
    {
      g_autofree char *head = sp_matrix_format_head (plan, sp_matrix_plan_get_spot (plan, 0, i));
      int height;

      measure_text (widget, head, sp_matrix_draw_get_head_room (self), TRUE, &height);
      tallest = MAX (tallest, height);
    }
  return MIN (tallest, most);
}

/* As many counts as there may be: one of each level and of those that are unknown. */
static guint
count_counts (SpMatrix *matrix)
{
  guint n_counts = 1;

  for (guint i = 0; i < sp_matrix_get_n_columns (matrix); i++)
    {
      SpScale *scale = sp_question_get_scale (sp_matrix_get_column (matrix, i)->question);

      n_counts = MAX (n_counts, 1 + MIN (sp_scale_get_levels (scale)->len, sp_matrix_get_n_rows (matrix)));
    }
  return n_counts;
}

/* Room for all of them, however many countries come to be in each: as wide as numbers can be that together are those. */
static int
count_lines_of_counts (SpMatrixSizes *self, GtkWidget *widget, SpMatrixPlan *plan)
{
  SpMatrix *matrix = sp_matrix_plan_get_matrix (plan);
  int room = (self->end_width > 0 ? self->end_width : self->place_width) - 2 * SP_MATRIX_PADDING_X;
  guint left = sp_matrix_get_n_rows (matrix);
  int n_lines = 1, x = 0;

  for (guint i = count_counts (matrix); i > 0; i--)
    {
      guint n = left >= 100 ? 100 : MIN (left, 10);
      int width = sp_matrix_draw_get_count_width (widget, self, n);

      if (x > 0 && x + width > room + SP_MATRIX_DRAW_COUNT_SPACING)
        {
          n_lines++;
          x = 0;
        }
      x += width;
      left -= n;
    }
  return MIN (n_lines, MOST_COUNT_LINES);
}

static int
find_counts_height (SpMatrixSizes *self, GtkWidget *widget, SpMatrixPlan *plan, int least, int height)
{
  int lines = count_lines_of_counts (self, widget, plan);
  int counts = lines * sp_matrix_draw_get_count_line (self) + 2 * SP_MATRIX_PADDING_Y;
  int left = height - self->head_height - counts;

  self->has_agreement = (left - self->metrics->small_line) / least >= LEAST_LINES_SEEN;
  while (left / least < LEAST_LINES_BESIDE_COUNTS && --lines > 0)
    {
      counts -= sp_matrix_draw_get_count_line (self);
      left += sp_matrix_draw_get_count_line (self);
    }
  return counts + (self->has_agreement ? self->metrics->small_line : 0);
}

/* What is left below level and date is for the summary, in whole lines, as many as every line has room for. */
static void
find_heights (SpMatrixSizes *self, GtkWidget *widget, SpMatrixPlan *plan, int height)
{
  const SpRowMetrics *metrics = self->metrics;
  gboolean has_second = sp_matrix_get_first_day (sp_matrix_plan_get_matrix (plan), NULL);
  gboolean has_counts = sp_matrix_plan_has_counts (plan);
  gboolean has_foot = has_counts && !sp_matrix_plan_is_swapped (plan);
  int least = metrics->swatch + (has_second ? 2 : 1) * metrics->small_line + 2 * SP_MATRIX_PADDING_Y;
  int n_lines = (int) sp_matrix_plan_get_n_lines (plan) - 1 - (has_foot ? 1 : 0);
  int counts, room;

  self->head_height = measure_heads (self, widget, plan) + metrics->small_line + 2 * SP_MATRIX_PADDING_Y;
  counts = has_counts ? find_counts_height (self, widget, plan, least, height) : 0;
  self->foot_height = has_foot ? counts : 0;
  if (!has_foot)
    least = MAX (least, counts);
  room = n_lines > 0 ? (height - self->head_height - self->foot_height) / n_lines - least : 0;
  self->summary_lines = MIN (room / metrics->small_line, MOST_SUMMARY_LINES);
  if (self->summary_lines < LEAST_SUMMARY_LINES)
    self->summary_lines = 0;
  self->line_height = least + self->summary_lines * metrics->small_line;
}

/**
 * sp_matrix_sizes_init:
 * @self: (out): sizes
 *
 * Gets them ready to be found; to be undone by sp_matrix_sizes_clear().
 */
void
sp_matrix_sizes_init (SpMatrixSizes *self)
{
  *self = (SpMatrixSizes) {
    .metrics = sp_row_metrics_new (),
    .words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL),
  };
}

/**
 * sp_matrix_sizes_clear:
 * @self: sizes
 *
 * Frees what they hold.
 */
void
sp_matrix_sizes_clear (SpMatrixSizes *self)
{
  g_clear_pointer (&self->metrics, sp_row_metrics_unref);
  g_clear_pointer (&self->words, g_hash_table_unref);
}

/**
 * sp_matrix_sizes_forget:
 * @self: sizes
 *
 * To be called where the font may be another now.
 */
void
sp_matrix_sizes_forget (SpMatrixSizes *self)
{
  sp_row_metrics_forget (self->metrics);
  g_hash_table_remove_all (self->words);
}

/**
 * sp_matrix_sizes_find:
 * @self: sizes, with metrics
 * @widget: a widget with the font
 * @plan: what is shown
 * @width: the room for all of it, in pixels
 * @height: the same
 *
 * Finds the sizes for the room.
 */
void
sp_matrix_sizes_find (SpMatrixSizes *self, GtkWidget *widget, SpMatrixPlan *plan, int width, int height)
{
  g_return_if_fail (self != NULL && self->metrics != NULL);
  g_return_if_fail (SP_IS_MATRIX_PLAN (plan));

  sp_row_metrics_ensure (self->metrics, widget);
  find_widths (self, widget, plan, width);
  find_heights (self, widget, plan, height);
}
