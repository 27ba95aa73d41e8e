/* SPDX-License-Identifier: GPL-3.0-or-later
 * How wide the columns of a table are, so that few of its rows need more than a line. */
#include "sp-column-widths.h"

/* Of the width that it would have if all were as wide, what a column has at the least, unless it needs less: words have
 * room in it. */
#define LEAST_OF_EVEN 0.75

typedef struct
{
  const double *cells; /* row by row */
  guint n_rows;
  guint n_columns;
  double *widths;
  double least;
} Fitting;

/* A column that is made narrower */
typedef struct
{
  guint column;
  double width;
  guint n_wrapped; /* how many more rows are wrapped then */
} Step;

static double
get_cell (const Fitting *self, guint row, guint column)
{
  return self->cells[row * self->n_columns + column];
}

/* Returns: the widest cell of the column that is narrower than it; 0 for none */
static double
find_next (const Fitting *self, guint column)
{
  double next = 0;

  for (guint i = 0; i < self->n_rows; i++)
    if (get_cell (self, i, column) < self->widths[column])
      next = MAX (next, get_cell (self, i, column));
  return next;
}

static gboolean
is_wrapped (const Fitting *self, guint row)
{
  for (guint i = 0; i < self->n_columns; i++)
    if (get_cell (self, row, i) > self->widths[i])
      return TRUE;
  return FALSE;
}

static guint
count_wrapped (const Fitting *self, guint column, double width)
{
  guint n = 0;

  for (guint i = 0; i < self->n_rows; i++)
    n += get_cell (self, i, column) > width && !is_wrapped (self, i);
  return n;
}

/* Returns: whether there is a column that can be narrower: the one that wraps the fewest rows for the room it leaves */
static gboolean
find_step (const Fitting *self, Step *best)
{
  double least_cost = G_MAXDOUBLE;

  for (guint i = 0; i < self->n_columns; i++)
    {
      Step step = { .column = i, .width = MAX (find_next (self, i), self->least) };
      double cost;

      if (step.width >= self->widths[i])
        continue;
      step.n_wrapped = count_wrapped (self, i, step.width);
      cost = step.n_wrapped / (self->widths[i] - step.width);
      if (cost >= least_cost)
        continue;
      least_cost = cost;
      *best = step;
    }
  return least_cost < G_MAXDOUBLE;
}

static double
sum_up (const Fitting *self)
{
  double sum = 0;

  for (guint i = 0; i < self->n_columns; i++)
    sum += self->widths[i];
  return sum;
}

/**
 * sp_column_widths_fit:
 * @cells: (array): how wide each cell is where it is not wrapped, row by row
 * @n_rows: how many rows there are
 * @width: how wide the table is, in the same unit
 * @widths: (out caller-allocates) (array length=n_columns): where to put how wide each column is
 * @n_columns: how many columns there are
 *
 * Makes each column as wide as its widest cell. Where there is no room for that, those become narrower first in which few
 * rows are wrapped for it, but none narrower than three quarters of what each had if all had as much. What is left is
 * shared among all.
 */
void
sp_column_widths_fit (const double *cells, guint n_rows, double width, double *widths, guint n_columns)
{
  Fitting fitting = { cells, n_rows, n_columns, widths, width / n_columns * LEAST_OF_EVEN };
  double left;
  Step step = { 0 };

  g_return_if_fail (cells != NULL && widths != NULL && n_columns > 0);

  for (guint i = 0; i < n_columns; i++)
    {
      widths[i] = 0;
      for (guint j = 0; j < n_rows; j++)
        widths[i] = MAX (widths[i], get_cell (&fitting, j, i));
    }
  /* No narrower than there is need for. */
  while ((left = width - sum_up (&fitting)) < 0 && find_step (&fitting, &step))
    widths[step.column] = MAX (step.width, widths[step.column] + left);
  for (guint i = 0; i < n_columns; i++)
    widths[i] += left / n_columns;
}
