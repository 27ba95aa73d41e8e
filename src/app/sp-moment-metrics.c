/* SPDX-License-Identifier: GPL-3.0-or-later
 * The sizes that all rows of what happened share. */
#include "sp-moment-metrics.h"

#include "sp-moment-row-draw.h"

/**
 * sp_moment_metrics_new:
 *
 * Returns: (transfer full): sizes that are not measured yet
 */
SpMomentMetrics *
sp_moment_metrics_new (void)
{
  SpMomentMetrics *self = g_rc_box_new0 (SpMomentMetrics);

  self->base = sp_row_metrics_new ();
  self->lines = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  return self;
}

/**
 * sp_moment_metrics_ref:
 * @self: sizes
 *
 * Returns: (transfer full): the same
 */
SpMomentMetrics *
sp_moment_metrics_ref (SpMomentMetrics *self)
{
  return g_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  SpMomentMetrics *self = data;

  sp_row_metrics_unref (self->base);
  g_hash_table_unref (self->lines);
}

/**
 * sp_moment_metrics_unref:
 * @self: (transfer full): sizes
 *
 * Lets them go.
 */
void
sp_moment_metrics_unref (SpMomentMetrics *self)
{
  g_rc_box_release_full (self, clear);
}

/**
 * sp_moment_metrics_forget:
 * @self: sizes
 *
 * To be called where the font may be another now, or the dataset is.
 */
void
sp_moment_metrics_forget (SpMomentMetrics *self)
{
  sp_row_metrics_forget (self->base);
  self->date = 0;
  g_hash_table_remove_all (self->lines);
}

/* The month with the longest name is another one in each language. */
static int
measure_dates (GtkWidget *row)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (row, NULL);
  PangoAttrList *attributes = pango_attr_list_new ();
  int longest = 0;

  pango_attr_list_insert (attributes, pango_attr_scale_new (SP_MOMENT_ROW_SMALL));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  for (guint8 month = 1; month <= 12; month++)
    {
      g_autofree char *date = sp_date_format ((SpDate) { 2020, month, 28 });
      int width;

      pango_layout_set_text (layout, date, -1);
      pango_layout_get_pixel_size (layout, &width, NULL);
      longest = MAX (longest, width);
    }
  return longest;
}

/**
 * sp_moment_metrics_ensure:
 * @self: sizes
 * @row: any of the rows
 *
 * Measures the font where that has not been done.
 */
void
sp_moment_metrics_ensure (SpMomentMetrics *self, GtkWidget *row)
{
  sp_row_metrics_ensure (self->base, row);
  if (self->date == 0)
    self->date = measure_dates (row);
}

/**
 * sp_moment_metrics_find_lines:
 * @self: sizes
 * @event: an event
 * @width: how wide its title may be, in Pango units
 *
 * GTK asks some two hundred rows how high they are for each one that comes into view.
 *
 * Returns: how many lines were kept for it; 0 where that is not known for this width
 */
guint
sp_moment_metrics_find_lines (SpMomentMetrics *self, SpEvent *event, int width)
{
  if (width != self->lines_width)
    g_hash_table_remove_all (self->lines);
  self->lines_width = width;
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->lines, event));
}

/**
 * sp_moment_metrics_keep_lines:
 * @self: sizes
 * @event: an event that was just looked for
 * @n_lines: how many lines its title takes, at least 1
 *
 * Keeps that until the width or the font is another.
 */
void
sp_moment_metrics_keep_lines (SpMomentMetrics *self, SpEvent *event, guint n_lines)
{
  g_hash_table_insert (self->lines, g_object_ref (event), GUINT_TO_POINTER (n_lines));
}
