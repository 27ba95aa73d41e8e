/* SPDX-License-Identifier: GPL-3.0-or-later
 * A table as a part of what is printed, with its head again on each page. */
#include "sp-table-block.h"

#include "sp-column-widths.h"
#include "sp-table-row.h"

/* Room above, in points. */
#define SPACE 6.0
/* The part of the table that a column may take that is as wide as its text. */
#define MOST_OF_FITTING 0.24
/* A row that is higher than this part of the page is parted. */
#define MOST_OF_PAGE 0.4

struct _SpTableBlock
{
  SpBlock parent_instance;

  GArray *shares;  /* of double */
  GPtrArray *rows; /* of SpTableRow */
  gboolean is_whole;
  gboolean fits;
};

G_DEFINE_FINAL_TYPE (SpTableBlock, sp_table_block, SP_TYPE_BLOCK)

static double
measure_column (SpTableBlock *self, const SpTextSetter *setter, guint column)
{
  double widest = 0;

  for (guint i = 0; i < self->rows->len; i++)
    widest = MAX (widest, sp_table_row_measure (self->rows->pdata[i], setter, column));
  return widest;
}

/* Columns that fit their text first; the others share what is left. */
static GArray *
share_width (SpTableBlock *self, const SpBlockPlace *place)
{
  GArray *widths = g_array_new (FALSE, TRUE, sizeof (double));
  double left = place->width;
  double shares = 0;

  g_array_set_size (widths, self->shares->len);
  for (guint i = 0; i < self->shares->len; i++)
    {
      double share = g_array_index (self->shares, double, i);

      shares += share;
      if (share > 0)
        continue;
      g_array_index (widths, double, i) = MIN (measure_column (self, place->setter, i), place->width * MOST_OF_FITTING);
      left -= g_array_index (widths, double, i);
    }
  for (guint i = 0; i < self->shares->len; i++)
    if (g_array_index (self->shares, double, i) > 0)
      g_array_index (widths, double, i) = left * g_array_index (self->shares, double, i) / shares;
  return widths;
}

static GArray *
fit_width (SpTableBlock *self, const SpBlockPlace *place)
{
  guint n_columns = self->shares->len;
  g_autofree double *cells = g_new0 (double, n_columns * self->rows->len);
  GArray *widths = g_array_new (FALSE, TRUE, sizeof (double));

  for (guint i = 0; i < self->rows->len; i++)
    for (guint j = 0; j < n_columns; j++)
      cells[i * n_columns + j] = sp_table_row_measure (self->rows->pdata[i], place->setter, j);
  g_array_set_size (widths, n_columns);
  sp_column_widths_fit (cells, self->rows->len, place->width, (double *) widths->data, n_columns);
  return widths;
}

static void
sp_table_block_lay_out (SpBlock *block, const SpBlockPlace *place, GPtrArray *slices)
{
  SpTableBlock *self = SP_TABLE_BLOCK (block);
  g_autoptr (GArray) widths = self->fits ? fit_width (self, place) : share_width (self, place);
  guint first = slices->len;
  SpSlice *head = NULL;

  for (guint i = 0; i < self->rows->len; i++)
    {
      SpTableRow *row = self->rows->pdata[i];
      guint begin = slices->len;

      sp_table_row_lay_out (row, place->setter, widths, place->height * MOST_OF_PAGE, slices);
      for (guint j = begin; j < slices->len; j++)
        {
          SpSlice *slice = slices->pdata[j];

          slice->tags[0] = (SpSliceTag) { "Table", self };
          slice->keeps_next = sp_table_row_is_head (row) || (self->is_whole && i + 1 < self->rows->len);
          slice->again = head;
        }
      if (sp_table_row_is_head (row) && head == NULL && slices->len == begin + 1)
        head = slices->pdata[begin];
    }
  if (slices->len > first)
    ((SpSlice *) slices->pdata[first])->space_above = SPACE;
  /* The last row is not alone on a page. */
  if (slices->len > first + 2)
    ((SpSlice *) slices->pdata[slices->len - 2])->keeps_next = TRUE;
}

static void
sp_table_block_write (SpBlock *block, SpReportWriter *writer)
{
  SpTableBlock *self = SP_TABLE_BLOCK (block);

  if (self->rows->len == 0)
    return;
  sp_report_writer_begin_table (writer, self->shares->len, sp_block_get_place_name (block));
  for (guint i = 0; i < self->rows->len; i++)
    sp_table_row_write (self->rows->pdata[i], writer);
  sp_report_writer_end_table (writer);
}

static void
sp_table_block_finalize (GObject *object)
{
  SpTableBlock *self = SP_TABLE_BLOCK (object);

  g_array_unref (self->shares);
  g_ptr_array_unref (self->rows);

  G_OBJECT_CLASS (sp_table_block_parent_class)->finalize (object);
}

static void
sp_table_block_class_init (SpTableBlockClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_table_block_finalize;
  SP_BLOCK_CLASS (klass)->lay_out = sp_table_block_lay_out;
  SP_BLOCK_CLASS (klass)->write = sp_table_block_write;
}

static void
sp_table_block_init (SpTableBlock *self)
{
  self->shares = g_array_new (FALSE, FALSE, sizeof (double));
  self->rows = g_ptr_array_new_with_free_func (sp_table_row_free);
}

/**
 * sp_table_block_new:
 * @shares: (array length=n_columns): which part of the width each column gets, as compared to the others; 0 for a column
 *   that is as wide as its text, up to a quarter of all
 * @n_columns: how many columns there are
 *
 * Returns: (transfer full): a table without rows
 */
SpTableBlock *
sp_table_block_new (const double *shares, guint n_columns)
{
  SpTableBlock *self;

  g_return_val_if_fail (shares != NULL && n_columns > 0, NULL);

  self = g_object_new (SP_TYPE_TABLE_BLOCK, NULL);
  g_array_append_vals (self->shares, shares, n_columns);
  return self;
}

/**
 * sp_table_block_set_is_whole:
 * @self: a table
 * @is_whole: whether it stands on one page, if it is no higher than that
 *
 * Says whether its rows are kept together.
 */
void
sp_table_block_set_is_whole (SpTableBlock *self, gboolean is_whole)
{
  g_return_if_fail (SP_IS_TABLE_BLOCK (self));

  self->is_whole = is_whole;
}

/**
 * sp_table_block_set_fits:
 * @self: a table
 * @fits: whether its columns are as wide as it takes for few rows to be wrapped
 *
 * Lets the cells, rather than the shares, say how wide the columns are.
 */
void
sp_table_block_set_fits (SpTableBlock *self, gboolean fits)
{
  g_return_if_fail (SP_IS_TABLE_BLOCK (self));

  self->fits = fits;
}

/**
 * sp_table_block_add_row:
 * @self: a table
 * @is_head: whether it is a head; the first one is drawn again on each page
 *
 * Begins a row, which gets its cells from sp_table_block_add_cell().
 */
void
sp_table_block_add_row (SpTableBlock *self, gboolean is_head)
{
  g_return_if_fail (SP_IS_TABLE_BLOCK (self));

  g_ptr_array_add (self->rows, sp_table_row_new (is_head));
}

/**
 * sp_table_block_add_cell:
 * @self: a table with a row
 * @look: (nullable): the look of the level that stands before the text
 * @text: (transfer full): the text
 *
 * Adds a cell to the last row.
 */
void
sp_table_block_add_cell (SpTableBlock *self, const SpLook *look, SpRichText *text)
{
  g_return_if_fail (SP_IS_TABLE_BLOCK (self) && self->rows->len > 0 && text != NULL);

  sp_table_row_add_cell (self->rows->pdata[self->rows->len - 1], look, text);
}
