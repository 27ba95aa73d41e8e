/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where the lines of a comparison's table are, and what is seen of them. */
#include "sp-matrix-grid-private.h"

gboolean
sp_matrix_grid_has_foot (SpMatrixGrid *self)
{
  return sp_matrix_plan_has_counts (self->plan) && !sp_matrix_plan_is_swapped (self->plan);
}

static gboolean
has_end (SpMatrixGrid *self)
{
  return sp_matrix_plan_has_counts (self->plan) && sp_matrix_plan_is_swapped (self->plan);
}

/* Lines and places that are scrolled. */
guint
sp_matrix_grid_count_lines (SpMatrixGrid *self)
{
  return sp_matrix_plan_get_n_lines (self->plan) - 1 - (sp_matrix_grid_has_foot (self) ? 1 : 0);
}

guint
sp_matrix_grid_count_places (SpMatrixGrid *self)
{
  return sp_matrix_plan_get_n_places (self->plan) - 1 - (has_end (self) ? 1 : 0);
}

int
sp_matrix_grid_get_scrolled (SpMatrixGrid *self, GtkOrientation orientation)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];

  if (adjustment == NULL)
    return 0;
  return (int) round (orientation == GTK_ORIENTATION_HORIZONTAL ? self->start : gtk_adjustment_get_value (adjustment));
}

/* Where the counts are: below the last line, or at the bottom. */
int
sp_matrix_grid_get_foot_y (SpMatrixGrid *self)
{
  int end = self->sizes.head_height + (int) sp_matrix_grid_count_lines (self) * self->sizes.line_height;

  return MIN (end, MAX (self->height - self->sizes.foot_height, self->sizes.head_height));
}

gboolean
sp_matrix_grid_is_foot (SpMatrixGrid *self, guint line)
{
  return sp_matrix_grid_has_foot (self) && line + 1 == sp_matrix_plan_get_n_lines (self->plan);
}

int
sp_matrix_grid_get_y (SpMatrixGrid *self, guint line)
{
  if (line == 0)
    return 0;
  if (sp_matrix_grid_is_foot (self, line))
    return sp_matrix_grid_get_foot_y (self);
  return self->sizes.head_height + (int) (line - 1) * self->sizes.line_height -
         sp_matrix_grid_get_scrolled (self, GTK_ORIENTATION_VERTICAL);
}

int
sp_matrix_grid_get_height (SpMatrixGrid *self, guint line)
{
  if (line == 0)
    return self->sizes.head_height;
  return sp_matrix_grid_is_foot (self, line) ? self->sizes.foot_height : self->sizes.line_height;
}

SpMatrixView
sp_matrix_grid_get_view (SpMatrixGrid *self, guint line)
{
  const SpMatrixSizes *sizes = &self->sizes;
  int offset = sp_matrix_grid_get_scrolled (self, GTK_ORIENTATION_HORIZONTAL);
  int room = MAX (self->width - sizes->head_width - sizes->end_width, 0);
  guint n_places = sp_matrix_grid_count_places (self);
  int y = sp_matrix_grid_get_y (self, line);
  gboolean is_fixed = line == 0 || sp_matrix_grid_is_foot (self, line);

  return (SpMatrixView) {
    .offset = offset,
    .first = n_places > 0 ? 1 + (guint) (offset / sizes->place_width) : 1,
    .last = MIN (n_places, 1 + (guint) ((offset + room) / sizes->place_width)),
    .kept = line == self->line ? self->place : 0,
    .top = is_fixed ? 0 : MAX (0, sizes->head_height - y),
    .bottom = is_fixed ? 0 : MAX (0, y + sizes->line_height - sp_matrix_grid_get_foot_y (self)),
  };
}

gboolean
sp_matrix_grid_is_mirrored (SpMatrixGrid *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}
