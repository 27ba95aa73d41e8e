/* SPDX-License-Identifier: GPL-3.0-or-later
 * Brings a row of what happened into view, below the head that stays, as soon as the list can be scrolled. */
#include "sp-moment-scroll.h"

#include "sp-moment-anchor.h"

#include <math.h>

/* So often it is looked whether a row is where it is to be. */
#define MOST_LOOKS 4

static void
lay_out (SpMomentScroll *self)
{
  GtkWidget *scroller = GTK_WIDGET (self->scroller);

  gtk_widget_measure (scroller, GTK_ORIENTATION_VERTICAL, gtk_widget_get_width (scroller), NULL, NULL, NULL, NULL);
  gtk_widget_allocate (scroller, gtk_widget_get_width (scroller), gtk_widget_get_height (scroller), -1, NULL);
}

static void
scroll_by (SpMomentScroll *self, double distance)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + distance);
}

/* A head comes to the top; what happened, below the head that stays there. */
static double
get_distance (SpMomentScroll *self, guint row)
{
  const SpChronologyRow *shown = sp_chronology_get_row (sp_moment_rows_get_chronology (self->rows), row);

  return shown->moment != NULL ? sp_moment_pin_get_height (self->pin) : 0;
}

static gboolean
is_seen (SpMomentScroll *self, guint row)
{
  SpMomentRow *widget = sp_moment_view_find_row (self->list, row);
  double y = widget ? sp_moment_view_get_y (self->list, widget) : -1;

  return y >= sp_moment_pin_get_height (self->pin) &&
         y + gtk_widget_get_height (GTK_WIDGET (widget)) <= gtk_widget_get_height (GTK_WIDGET (self->list));
}

static gboolean
scroll_cb (gpointer data)
{
  SpMomentScroll *self = data;
  guint row = self->wanted;

  self->source = 0;
  self->wanted = G_MAXUINT;
  if (row < g_list_model_get_n_items (G_LIST_MODEL (self->rows)) && !is_seen (self, row))
    sp_moment_scroll_place (self, row, get_distance (self, row));
  return G_SOURCE_REMOVE;
}

/**
 * sp_moment_scroll_show:
 * @self: a list
 * @row: the number of a row
 *
 * Scrolls to a row if it is not seen. A list that is seen for the first time has no places to scroll to before it was
 * laid out: then it is done after that.
 */
void
sp_moment_scroll_show (SpMomentScroll *self, guint row)
{
  g_return_if_fail (self != NULL);

  self->wanted = row;
  if (!gtk_widget_get_mapped (GTK_WIDGET (self->list)) || gtk_widget_get_height (GTK_WIDGET (self->list)) == 0)
    return;
  g_clear_handle_id (&self->source, g_source_remove);
  scroll_cb (self);
}

/**
 * sp_moment_scroll_mapped:
 * @self: a list that is seen from now on
 *
 * Does what had to wait for that.
 */
void
sp_moment_scroll_mapped (SpMomentScroll *self)
{
  g_return_if_fail (self != NULL);

  if (self->wanted != G_MAXUINT && self->source == 0)
    self->source = g_idle_add (scroll_cb, self);
}

/**
 * sp_moment_scroll_clear:
 * @self: a list that goes
 *
 * Gives up what is still to be done.
 */
void
sp_moment_scroll_clear (SpMomentScroll *self)
{
  g_return_if_fail (self != NULL);

  g_clear_handle_id (&self->source, g_source_remove);
}

/**
 * sp_moment_scroll_place:
 * @self: a list
 * @row: the number of one of its rows
 * @distance: how far below the top of the view the row is to begin, in pixels
 *
 * Scrolls to a row. Rows that come into being on the way are of other heights than GTK guessed, which moves it: so it is
 * looked again.
 */
void
sp_moment_scroll_place (SpMomentScroll *self, guint row, double distance)
{
  g_return_if_fail (self != NULL);

  sp_moment_anchor_scroll (self->list, row);
  for (guint i = 0; i < MOST_LOOKS; i++)
    {
      SpMomentRow *widget;
      double missing;

      lay_out (self);
      widget = sp_moment_view_find_row (self->list, row);
      missing = widget ? sp_moment_view_get_y (self->list, widget) - distance : 0;
      if (fabs (missing) < 1)
        return;
      scroll_by (self, missing);
    }
}

/**
 * sp_moment_scroll_go:
 * @self: a list
 * @row: the number of one of its rows
 *
 * Scrolls to a row at once, as far as that goes to the top of the view.
 *
 * Returns: (transfer none) (nullable): what of the list can have the keyboard there
 */
GtkWidget *
sp_moment_scroll_go (SpMomentScroll *self, guint row)
{
  SpMomentRow *widget;

  g_return_val_if_fail (self != NULL, NULL);

  sp_moment_scroll_place (self, row, get_distance (self, row));
  lay_out (self);
  widget = sp_moment_view_find_row (self->list, row);
  return widget ? gtk_widget_get_parent (GTK_WIDGET (widget)) : NULL;
}
