/* SPDX-License-Identifier: GPL-3.0-or-later
 * A row of a table that is printed; one that is too high for a page goes on on the next. */
#include "sp-table-row.h"

#include "sp-slice.h"

/* In points. */
#define GAP 8.0
#define PADDING 3.0
#define SWATCH 12.0
#define SWATCH_GAP 4.0
#define THIN_RULE 0.4
#define THICK_RULE 1.0

typedef struct
{
  gboolean has_look;
  SpLook look;
  SpRichText *text;
} Cell;

struct _SpTableRow
{
  gboolean is_head;
  GArray *cells; /* of Cell */
};

typedef struct
{
  const SpTableRow *row;
  SpSetText **texts; /* a text a cell */
  double *widths;
  guint n_cells;
  gboolean is_rtl;
  guint n_references;
} Grid;

typedef struct
{
  Grid *grid;
  guint *first; /* the first line of each cell, and how many */
  guint *n_lines;
  double height;
  gboolean is_last;
} Part;

static void
clear_cell (gpointer data)
{
  Cell *cell = data;

  sp_rich_text_free (cell->text);
}

/* is_head: whether it is a head */
SpTableRow *
sp_table_row_new (gboolean is_head)
{
  SpTableRow *self = g_new0 (SpTableRow, 1);

  self->is_head = is_head;
  self->cells = g_array_new (FALSE, FALSE, sizeof (Cell));
  g_array_set_clear_func (self->cells, clear_cell);
  return self;
}

void
sp_table_row_free (gpointer row)
{
  SpTableRow *self = row;

  g_array_unref (self->cells);
  g_free (self);
}

gboolean
sp_table_row_is_head (SpTableRow *self)
{
  return self->is_head;
}

/* Takes the text. */
void
sp_table_row_add_cell (SpTableRow *self, const SpLook *look, SpRichText *text)
{
  Cell cell = { look != NULL, look ? *look : (SpLook) { 0 }, text };

  g_array_append_val (self->cells, cell);
}

static double
get_indent (const Cell *cell)
{
  return cell->has_look ? SWATCH + SWATCH_GAP : 0;
}

/* How wide a column has to be for the text of the row not to be wrapped. */
double
sp_table_row_measure (SpTableRow *self, const SpTextSetter *setter, guint column)
{
  const Cell *cell = column < self->cells->len ? &g_array_index (self->cells, Cell, column) : NULL;
  g_autoptr (SpSetText) text = cell ? sp_set_text_new (setter, SP_TEXT_STYLE_TABLE, cell->text, -1) : NULL;

  return text ? sp_set_text_get_widest (text) + get_indent (cell) + GAP + 1 : 0;
}

/* --- Drawing ----------------------------------------------------------------------------------------------------- */

static void
draw_rule (cairo_t *cr, double x, double y, double width, double thickness)
{
  double grey = thickness >= THICK_RULE ? 0.1 : 0.6;

  cairo_set_source_rgb (cr, grey, grey, grey);
  cairo_rectangle (cr, x, y - thickness, width, thickness);
  cairo_fill (cr);
}

static void
draw_cell (const Part *part, guint i, cairo_t *cr, double x, double y)
{
  const Cell *cell = &g_array_index (part->grid->row->cells, Cell, i);
  const Grid *grid = part->grid;
  double indent = get_indent (cell);
  const char *tag = grid->row->is_head || i == 0 ? "TH" : "TD";

  sp_slice_begin_tag (cr, tag, NULL);
  if (cell->has_look && part->first[i] == 0)
    sp_look_draw_swatch (&cell->look, cr, grid->is_rtl ? x + grid->widths[i] - GAP - SWATCH : x,
                         y + PADDING + sp_set_text_get_ascent (grid->texts[i]) * 0.64 - SWATCH / 2, SWATCH,
                         sp_theme_get (FALSE, FALSE));
  sp_set_text_draw (grid->texts[i], cr, grid->is_rtl ? x : x + indent, y + PADDING, part->first[i], part->n_lines[i]);
  sp_slice_end_tag (cr, tag);
}

static void
draw_part (gpointer data, cairo_t *cr, double x, double y, double width)
{
  const Part *part = data;
  const Grid *grid = part->grid;
  double left = grid->is_rtl ? x + width : x;

  sp_slice_begin_tag (cr, "TR", NULL);
  for (guint i = 0; i < grid->n_cells; i++)
    {
      if (grid->is_rtl)
        left -= grid->widths[i];
      draw_cell (part, i, cr, grid->is_rtl ? left + GAP : left, y);
      if (!grid->is_rtl)
        left += grid->widths[i];
    }
  sp_slice_end_tag (cr, "TR");
  if (part->is_last)
    draw_rule (cr, x, y + part->height, width, grid->row->is_head ? THICK_RULE : THIN_RULE);
}

/* --- Laying out --------------------------------------------------------------------------------------------------- */

static void
grid_unref (Grid *self)
{
  if (--self->n_references > 0)
    return;
  for (guint i = 0; i < self->n_cells; i++)
    sp_set_text_free (self->texts[i]);
  g_free (self->texts);
  g_free (self->widths);
  g_free (self);
}

static void
free_part (gpointer data)
{
  Part *self = data;

  grid_unref (self->grid);
  g_free (self->first);
  g_free (self->n_lines);
  g_free (self);
}

static Grid *
make_grid (SpTableRow *self, const SpTextSetter *setter, GArray *widths)
{
  Grid *grid = g_new0 (Grid, 1);

  grid->row = self;
  grid->n_references = 1;
  grid->is_rtl = setter->is_rtl;
  grid->n_cells = MIN (self->cells->len, widths->len);
  grid->texts = g_new0 (SpSetText *, grid->n_cells);
  grid->widths = g_new0 (double, grid->n_cells);
  for (guint i = 0; i < grid->n_cells; i++)
    {
      const Cell *cell = &g_array_index (self->cells, Cell, i);

      grid->widths[i] = g_array_index (widths, double, i);
      grid->texts[i] =
        sp_set_text_new (setter, SP_TEXT_STYLE_TABLE, cell->text, MAX (grid->widths[i] - GAP - get_indent (cell), 1));
    }
  return grid;
}

/* As many lines as fit, and one at least. */
static guint
count_fitting (SpSetText *text, guint first, double height)
{
  guint n = sp_set_text_get_n_lines (text);
  guint count = first < n ? 1 : 0;

  while (first + count < n && sp_set_text_get_height (text, first, count + 1) <= height)
    count++;
  return count;
}

static Part *
cut_part (Grid *grid, const Part *before, double most_height)
{
  Part *part = g_new0 (Part, 1);
  double highest = 0;

  grid->n_references++;
  part->grid = grid;
  part->first = g_new0 (guint, grid->n_cells);
  part->n_lines = g_new0 (guint, grid->n_cells);
  part->is_last = TRUE;
  for (guint i = 0; i < grid->n_cells; i++)
    {
      const Cell *cell = &g_array_index (grid->row->cells, Cell, i);

      part->first[i] = before ? before->first[i] + before->n_lines[i] : 0;
      part->n_lines[i] = count_fitting (grid->texts[i], part->first[i], most_height);
      highest = MAX (highest, sp_set_text_get_height (grid->texts[i], part->first[i], part->n_lines[i]));
      if (cell->has_look && part->first[i] == 0)
        highest = MAX (highest, SWATCH);
      if (part->first[i] + part->n_lines[i] < sp_set_text_get_n_lines (grid->texts[i]))
        part->is_last = FALSE;
    }
  part->height = highest + 2 * PADDING;
  return part;
}

/* Adds the slices of the row: one, unless it is higher than most_height. */
void
sp_table_row_lay_out (SpTableRow *self,
                      const SpTextSetter *setter,
                      GArray *widths,
                      double most_height,
                      GPtrArray *slices)
{
  Grid *grid = make_grid (self, setter, widths);
  Part *part = NULL;

  do
    {
      SpSlice *slice;

      part = cut_part (grid, part, most_height);
      slice = sp_slice_new (part->height);
      slice->draw = draw_part;
      slice->data = part;
      slice->destroy = free_part;
      g_ptr_array_add (slices, slice);
    }
  while (!part->is_last);
  grid_unref (grid);
}

/* --- Writing ------------------------------------------------------------------------------------------------------ */

void
sp_table_row_write (SpTableRow *self, SpReportWriter *writer)
{
  sp_report_writer_begin_row (writer, self->is_head);
  for (guint i = 0; i < self->cells->len; i++)
    {
      const Cell *cell = &g_array_index (self->cells, Cell, i);

      sp_report_writer_write_cell (writer, cell->has_look ? &cell->look : NULL, cell->text);
    }
  sp_report_writer_end_row (writer);
}
