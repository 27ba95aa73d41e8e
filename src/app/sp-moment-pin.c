/* SPDX-License-Identifier: GPL-3.0-or-later
 * The head that stays at the top of the list of what happened, while what it is of scrolls below it. */
#include "sp-moment-pin.h"

#include "sp-moment-anchor.h"

#include <math.h>

/**
 * sp_moment_pin_create:
 * @self: a list that has none yet
 * @owner: the widget that the list is in, and the head is to be in
 * @workspace: the workspace
 * @metrics: the sizes of all rows
 *
 * Makes the head.
 */
void
sp_moment_pin_create (SpMomentPin *self, GtkWidget *owner, SpWorkspace *workspace, SpMomentMetrics *metrics)
{
  g_return_if_fail (self != NULL && self->head == NULL);
  g_return_if_fail (GTK_IS_WIDGET (owner));

  self->head = sp_moment_row_new (workspace, metrics, TRUE);
  gtk_widget_add_css_class (self->head, "pinned");
  gtk_widget_set_can_target (self->head, FALSE);
  gtk_widget_set_parent (self->head, owner);
}

/**
 * sp_moment_pin_clear:
 * @self: a list that goes
 *
 * Takes the head away.
 */
void
sp_moment_pin_clear (SpMomentPin *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->head, gtk_widget_unparent);
}

/**
 * sp_moment_pin_forget:
 * @self: a list with a head
 *
 * Lets the head show nothing until it is placed again.
 */
void
sp_moment_pin_forget (SpMomentPin *self)
{
  g_return_if_fail (self != NULL && self->head != NULL);

  sp_moment_row_set_row (SP_MOMENT_ROW (self->head), NULL, 0);
}

/**
 * sp_moment_pin_get_height:
 * @self: a list
 *
 * Returns: how much of the list the head covers, in pixels; 0 where there is none
 */
int
sp_moment_pin_get_height (const SpMomentPin *self)
{
  int height = 0;

  g_return_val_if_fail (self != NULL, 0);

  if (self->head != NULL)
    gtk_widget_measure (self->head, GTK_ORIENTATION_VERTICAL, gtk_widget_get_width (gtk_widget_get_parent (self->head)),
                        &height, NULL, NULL, NULL);
  return height;
}

static guint
find_head (SpChronology *chronology, SpMomentRow *first)
{
  const SpChronologyRow *row = sp_moment_row_get_row (first);
  const SpChronologyPeriod *period =
    &g_array_index (sp_chronology_get_periods (chronology), SpChronologyPeriod, row->period);

  return period->date.month != 0
           ? period->row
           : g_array_index (sp_chronology_get_years (chronology), SpChronologyPeriod, row->year).row;
}

/* A head that is in the list itself needs no other; nor does one whose end is below what the other would cover. */
static gboolean
is_needed (const SpMomentPin *self, guint head, int height)
{
  SpMomentRow *widget = sp_moment_view_find_row (self->list, head);

  return widget == NULL ||
         sp_moment_view_get_y (self->list, widget) + gtk_widget_get_height (GTK_WIDGET (widget)) <= height;
}

/**
 * sp_moment_pin_place:
 * @self: a list with a head, which is laid out
 * @chronology: (nullable): what it lists
 * @width: of the list, in pixels
 *
 * Shows the head of the first row that is in view, where the list itself does not. It is pushed out by the next.
 */
void
sp_moment_pin_place (SpMomentPin *self, SpChronology *chronology, int width)
{
  SpMomentView view;
  double y = 0;
  guint head;
  int height;

  g_return_if_fail (self != NULL && self->head != NULL);

  height = sp_moment_pin_get_height (self);
  sp_moment_view_find (&view, self->list, 0);
  if (view.first == NULL || sp_moment_row_get_row (view.first) == NULL)
    {
      gtk_widget_set_child_visible (self->head, FALSE);
      return;
    }
  head = find_head (chronology, view.first);
  sp_moment_row_set_row (SP_MOMENT_ROW (self->head), chronology, head);
  if (view.next_head != NULL)
    y = MIN (sp_moment_view_get_y (self->list, view.next_head) - height, 0);
  gtk_widget_set_child_visible (self->head, is_needed (self, head, height) && y > -height);
  gtk_widget_size_allocate (self->head, &(GtkAllocation) { 0, (int) round (y), width, height }, -1);
}
