/* SPDX-License-Identifier: GPL-3.0-or-later
 * Places slices on pages and in columns. */
#include "sp-page-flow.h"

/* What is rounded away does not make a new page. */
#define TOLERANCE 0.01
/* Halves what the height of columns may be by, until that is less than a point. */
#define BALANCE_STEPS 11

typedef struct
{
  GPtrArray *slices;
  const SpPaper *paper;
  gboolean is_rtl;
  GArray *placed;
  guint page;
  guint n_columns;
  guint column;
  gboolean is_balanced; /* whether all that is in these columns ends on this page */
  double top;           /* where the columns begin on this page */
  double bottom;        /* where they end */
  double deepest;       /* how far down something was placed on this page */
  double y;
} Flow;

/**
 * sp_page_flow_get_column_width:
 * @paper: the paper
 * @n_columns: how many columns it has, 1 or more
 *
 * Returns: how wide each is, in points
 */
double
sp_page_flow_get_column_width (const SpPaper *paper, guint n_columns)
{
  g_return_val_if_fail (paper != NULL && n_columns > 0, 0);

  return (sp_paper_get_text_width (paper) - (n_columns - 1) * SP_PAGE_COLUMN_GAP) / n_columns;
}

static const SpSlice *
get_slice (const Flow *self, guint i)
{
  return self->slices->pdata[i];
}

/* The slice after those that have to stand together with this one. */
static guint
find_end_of_chunk (const Flow *self, guint first)
{
  guint i = first;

  while (i + 1 < self->slices->len && get_slice (self, i)->keeps_next && !get_slice (self, i + 1)->on_new_page &&
         get_slice (self, i + 1)->n_columns == get_slice (self, first)->n_columns)
    i++;
  return i + 1;
}

static double
get_chunk_height (const Flow *self, guint first, guint end, gboolean at_top)
{
  const SpSlice *again = get_slice (self, first)->again;
  double height = at_top && again != NULL ? again->height : 0;

  for (guint i = first; i < end; i++)
    height += get_slice (self, i)->height + (at_top && i == first ? 0 : get_slice (self, i)->space_above);
  return height;
}

static gboolean
is_in_columns (const Flow *self, guint i, guint first)
{
  return i < self->slices->len && get_slice (self, i)->n_columns == self->n_columns &&
         (i == first || !get_slice (self, i)->on_new_page);
}

/* Whether all that follows in these columns fits into them where they are that high. */
static gboolean
fits_columns (const Flow *self, guint first, double height)
{
  guint column = 0;
  double y = 0;

  for (guint i = first; is_in_columns (self, i, first);)
    {
      guint end = find_end_of_chunk (self, i);

      if (y > 0 && y + get_chunk_height (self, i, end, FALSE) > height + TOLERANCE)
        {
          column++;
          y = 0;
        }
      y += get_chunk_height (self, i, end, y <= 0);
      if (column >= self->n_columns || y > height + TOLERANCE)
        return FALSE;
      i = end;
    }
  return TRUE;
}

/* The columns of the last page are as low as they can be, and so nearly as high as each other. */
static void
balance (Flow *self, guint next)
{
  double low = 0, high;

  self->bottom = self->paper->height - self->paper->foot;
  high = self->bottom - self->top;
  self->is_balanced = self->n_columns > 1 && fits_columns (self, next, high);
  if (!self->is_balanced)
    return;
  for (guint step = 0; step < BALANCE_STEPS; step++)
    {
      double middle = (low + high) / 2;

      if (fits_columns (self, next, middle))
        high = middle;
      else
        low = middle;
    }
  self->bottom = self->top + high;
}

static void
begin_page (Flow *self, guint next)
{
  self->page++;
  self->column = 0;
  self->top = self->y = self->deepest = self->paper->margin;
  balance (self, next);
}

static void
begin_columns (Flow *self, guint next)
{
  const SpSlice *slice = get_slice (self, next);

  self->n_columns = slice->n_columns;
  self->column = 0;
  if (self->deepest > self->paper->margin)
    self->deepest += slice->space_above;
  self->top = self->y = self->deepest;
  balance (self, next);
}

static void
go_on (Flow *self, guint next)
{
  self->column++;
  self->y = self->top;
  if (self->column + 1 >= self->n_columns)
    self->bottom = self->paper->height - self->paper->foot;
  if (self->column >= self->n_columns)
    begin_page (self, next);
}

static gboolean
is_at_top (const Flow *self)
{
  return self->y <= self->top;
}

static void
put (Flow *self, const SpSlice *slice)
{
  SpPlacedSlice placed = { .slice = slice, .page = self->page };
  guint column = self->is_rtl ? self->n_columns - 1 - self->column : self->column;

  if (!is_at_top (self))
    self->y += slice->space_above;
  placed.width = sp_page_flow_get_column_width (self->paper, self->n_columns);
  placed.x = self->paper->margin + column * (placed.width + SP_PAGE_COLUMN_GAP);
  placed.y = self->y;
  g_array_append_val (self->placed, placed);
  self->y += slice->height;
  self->deepest = MAX (self->deepest, self->y);
}

static gboolean
has_room (const Flow *self, double height)
{
  return self->y + height <= self->bottom + TOLERANCE;
}

/* Where no more is left than there are columns, each gets its own rather than that the last ones be empty. */
static gboolean
is_better_next (const Flow *self, guint first)
{
  guint n_columns_left = self->n_columns - 1 - self->column;
  guint n = 0;

  if (!self->is_balanced || is_at_top (self))
    return FALSE;
  for (guint i = first; is_in_columns (self, i, first) && n <= n_columns_left; n++)
    i = find_end_of_chunk (self, i);
  return n <= n_columns_left;
}

/* What a heading over columns has to stand with is the first that is in them. */
static double
get_height_kept (const Flow *self, guint first, guint end)
{
  double height = get_chunk_height (self, first, end, is_at_top (self));

  if (self->n_columns == 1 && get_slice (self, end - 1)->keeps_next && end < self->slices->len &&
      !get_slice (self, end)->on_new_page)
    height += get_chunk_height (self, end, find_end_of_chunk (self, end), FALSE);
  return height;
}

/* What has to stand together and is higher than a page is parted nevertheless. */
static void
put_chunk (Flow *self, guint first, guint end)
{
  gboolean begins = self->page == 0 && self->placed->len == 0;

  if (is_better_next (self, first))
    go_on (self, first);
  while (!begins && !has_room (self, get_height_kept (self, first, end)) &&
         (!is_at_top (self) || self->top > self->paper->margin))
    go_on (self, first);
  for (guint i = first; i < end; i++)
    {
      const SpSlice *slice = get_slice (self, i);

      if (!is_at_top (self) && !has_room (self, slice->space_above + slice->height))
        go_on (self, i);
      if (is_at_top (self) && slice->again != NULL)
        put (self, slice->again);
      put (self, slice);
    }
}

static gboolean
begins_page (const Flow *self, const SpSlice *slice)
{
  double left = self->paper->height - self->paper->foot - self->deepest;

  return slice->on_new_page || left < slice->least_room * sp_paper_get_text_height (self->paper);
}

/**
 * sp_page_flow_place:
 * @slices: (element-type SpSlice): what is to be placed, in order
 * @paper: the paper
 * @is_rtl: whether columns run from right to left
 *
 * Fills page after page, and column after column where there are several. What keeps the next is parted from it only
 * where both are higher than a page.
 *
 * Returns: (transfer full) (element-type SpPlacedSlice): the places, by page; they borrow the slices
 */
GArray *
sp_page_flow_place (GPtrArray *slices, const SpPaper *paper, gboolean is_rtl)
{
  Flow flow = { .slices = slices, .paper = paper, .is_rtl = is_rtl, .n_columns = 1 };

  g_return_val_if_fail (slices != NULL && paper != NULL, NULL);

  flow.placed = g_array_new (FALSE, FALSE, sizeof (SpPlacedSlice));
  flow.top = flow.y = flow.deepest = paper->margin;
  flow.bottom = paper->height - paper->foot;
  for (guint i = 0; i < slices->len;)
    {
      guint end = find_end_of_chunk (&flow, i);

      if (flow.placed->len > 0 && begins_page (&flow, get_slice (&flow, i)))
        begin_page (&flow, i);
      if (get_slice (&flow, i)->n_columns != flow.n_columns)
        begin_columns (&flow, i);
      put_chunk (&flow, i, end);
      i = end;
    }
  return flow.placed;
}
