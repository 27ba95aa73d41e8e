/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where the rows of the list of what happened are, and a way to keep one where it is. */
#include "sp-moment-anchor.h"

static SpMomentRow *
get_row (GtkWidget *child)
{
  return SP_MOMENT_ROW (gtk_widget_get_first_child (child));
}

static gboolean
is_head (SpMomentRow *row)
{
  const SpChronologyRow *shown = sp_moment_row_get_row (row);

  return shown != NULL && shown->moment == NULL;
}

/* Rows that GTK keeps for the focus, or has not laid out, are elsewhere. */
static gboolean
get_bounds (GtkListView *list, SpMomentRow *row, graphene_rect_t *bounds)
{
  return gtk_widget_get_child_visible (gtk_widget_get_parent (GTK_WIDGET (row))) &&
         gtk_widget_compute_bounds (GTK_WIDGET (row), GTK_WIDGET (list), bounds) && bounds->size.height > 0;
}

static void
take_if (SpMomentRow **taken, SpMomentRow *row, gboolean is_better)
{
  if (*taken == NULL || is_better)
    *taken = row;
}

static void
look_at (SpMomentView *self, GtkListView *list, SpMomentRow *row, double top)
{
  graphene_rect_t bounds;
  guint number = sp_moment_row_get_number (row);

  if (!get_bounds (list, row, &bounds))
    return;
  if (bounds.origin.y + bounds.size.height > top && bounds.origin.y < (float) gtk_widget_get_height (GTK_WIDGET (list)))
    {
      take_if (&self->first, row, self->first && number < sp_moment_row_get_number (self->first));
      take_if (&self->last, row, self->last && number > sp_moment_row_get_number (self->last));
    }
  if (is_head (row) && bounds.origin.y > 0)
    take_if (&self->next_head, row, self->next_head && number < sp_moment_row_get_number (self->next_head));
}

/**
 * sp_moment_view_find:
 * @self: (out caller-allocates): what is in view
 * @list: a list of #SpMomentRow widgets
 * @top: how much of the top of the view is covered, in pixels
 *
 * Finds what is in view.
 */
void
sp_moment_view_find (SpMomentView *self, GtkListView *list, double top)
{
  g_return_if_fail (self != NULL && GTK_IS_LIST_VIEW (list));

  *self = (SpMomentView) { NULL, NULL, NULL };
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (list)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    look_at (self, list, get_row (child), top);
}

/**
 * sp_moment_view_get_y:
 * @list: a list
 * @row: one of its rows
 *
 * Returns: how far below the top of the view the row begins, in pixels
 */
double
sp_moment_view_get_y (GtkListView *list, SpMomentRow *row)
{
  graphene_rect_t bounds;

  return get_bounds (list, row, &bounds) ? bounds.origin.y : 0;
}

/**
 * sp_moment_view_find_row:
 * @list: a list
 * @number: the number of a row
 *
 * Returns: (nullable): its widget, where it has one
 */
SpMomentRow *
sp_moment_view_find_row (GtkListView *list, guint number)
{
  graphene_rect_t bounds;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (list)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (sp_moment_row_get_number (get_row (child)) == number && get_bounds (list, get_row (child), &bounds))
      return get_row (child);
  return NULL;
}

/**
 * sp_moment_anchor_find:
 * @self: (out caller-allocates): what is looked at
 * @list: a list
 * @selected: (nullable): what is selected
 * @top: how much of the top of the view is covered
 *
 * Finds what is looked at: what is selected, where it is in view, else the first that is seen whole, if any.
 */
void
sp_moment_anchor_find (SpMomentAnchor *self, GtkListView *list, SpRecord *selected, double top)
{
  float height = (float) gtk_widget_get_height (GTK_WIDGET (list));
  guint best = G_MAXUINT;

  *self = (SpMomentAnchor) { NULL, 0 };
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (list)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      SpMomentRow *row = get_row (child);
      const SpChronologyRow *shown = sp_moment_row_get_row (row);
      SpRecord *record = shown && shown->moment ? sp_moment_get_record (shown->moment) : NULL;
      guint number = record && record == selected ? 0 : sp_moment_row_get_number (row);
      graphene_rect_t bounds;

      if (record == NULL || number >= best || !get_bounds (list, row, &bounds) || bounds.origin.y < (float) top ||
          bounds.origin.y + bounds.size.height > height)
        continue;
      best = number;
      *self = (SpMomentAnchor) { record, bounds.origin.y };
    }
}

/**
 * sp_moment_anchor_scroll:
 * @list: a list that is laid out, in a `GtkScrolledWindow`
 * @row: the number of a row
 *
 * Scrolls to a row, as far as that goes to the very top of the view, when the list is laid out next. Rows are of several
 * heights, and GTK guesses those of rows that are far: so it is asked to scroll to the row from below.
 */
void
sp_moment_anchor_scroll (GtkListView *list, guint row)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list));

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
  gtk_widget_activate_action (GTK_WIDGET (list), "list.scroll-to-item", "u", row);
}
