/* SPDX-License-Identifier: GPL-3.0-or-later
 * The widget for one row of what happened.
 *
 * GTK keeps some two hundred rows, and draws the twenty that are seen. So a row is one widget which draws itself. */
#include "sp-moment-row.h"

#include "sp-moment-row-draw.h"
#include "sp-moment-words.h"
#include "sp-shown-text.h"

#define MINIMUM_WIDTH 200

struct _SpMomentRow
{
  GtkWidget parent_instance;

  SpWorkspace *workspace;
  SpMomentMetrics *metrics;
  SpFoundPlace *place; /* NULL where it is pinned */
  SpChronology *chronology;
  guint number;
  gboolean pinned;
  gboolean was_cut;
};

G_DEFINE_FINAL_TYPE (SpMomentRow, sp_moment_row, GTK_TYPE_WIDGET)

static gboolean
fill_content (SpMomentRow *self, SpMomentRowContent *content)
{
  const SpChronologyRow *row = sp_moment_row_get_row (self);
  SpStars *stars = sp_workspace_get_stars (self->workspace);

  if (row == NULL)
    return FALSE;
  *content = (SpMomentRowContent) {
    .chronology = self->chronology,
    .row = row,
    .names = sp_workspace_get_names (self->workspace),
    .search = sp_chronology_get_request (self->chronology)->search,
    .metrics = self->metrics,
    .starred = row->moment && stars && sp_stars_has (stars, sp_moment_get_record (row->moment)),
    .pinned = self->pinned,
  };
  return TRUE;
}

static char *
format_spoken (SpMomentRow *self)
{
  const SpChronologyRow *row = sp_moment_row_get_row (self);
  gboolean is_year = row->style == SP_CHRONOLOGY_ROW_YEAR;
  GArray *periods = is_year ? sp_chronology_get_years (self->chronology) : sp_chronology_get_periods (self->chronology);
  const SpChronologyPeriod *period;
  g_autofree char *line = NULL;

  if (row->moment != NULL)
    {
      line = sp_moment_format_line (row->moment, sp_workspace_get_names (self->workspace));
      return sp_shown_text (line);
    }
  period = &g_array_index (periods, SpChronologyPeriod, is_year ? row->year : row->period);
  return sp_moment_counts_format_period (&period->counts, period->date);
}

/* Heads lead nowhere, and are not lifted when the pointer is on them. */
static void
show_row (SpMomentRow *self)
{
  GtkWidget *parent = self->place ? gtk_widget_get_parent (GTK_WIDGET (self)) : NULL;
  g_autofree char *spoken = format_spoken (self);

  if (parent != NULL)
    {
      gtk_accessible_update_property (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
      if (sp_moment_row_get_row (self)->moment != NULL)
        gtk_widget_remove_css_class (parent, "head");
      else
        gtk_widget_add_css_class (parent, "head");
    }
  gtk_widget_queue_resize (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
sp_moment_row_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SpMomentRow *self = SP_MOMENT_ROW (widget);
  SpMomentRowContent content;

  if (!fill_content (self, &content))
    return;
  sp_moment_metrics_ensure (self->metrics, widget);
  self->was_cut = !sp_moment_row_draw (widget, snapshot, &content);
}

static GtkSizeRequestMode
sp_moment_row_get_request_mode (GtkWidget *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
sp_moment_row_measure (GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline G_GNUC_UNUSED,
                       int *natural_baseline G_GNUC_UNUSED)
{
  SpMomentRow *self = SP_MOMENT_ROW (widget);
  SpMomentRowContent content;

  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? MINIMUM_WIDTH : 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return;
  sp_moment_metrics_ensure (self->metrics, widget);
  if (self->pinned)
    *minimum = *natural = sp_moment_row_draw_get_head_height (self->metrics);
  else if (fill_content (self, &content))
    *minimum = *natural = sp_moment_row_draw_get_height (widget, &content, for_size);
}

/* What was cut is said in full. */
static gboolean
sp_moment_row_query_tooltip (GtkWidget *widget,
                             int x G_GNUC_UNUSED,
                             int y G_GNUC_UNUSED,
                             gboolean by_keyboard G_GNUC_UNUSED,
                             GtkTooltip *tooltip)
{
  SpMomentRow *self = SP_MOMENT_ROW (widget);
  g_autofree char *spoken = NULL;

  if (!self->was_cut || sp_moment_row_get_row (self) == NULL)
    return FALSE;
  spoken = format_spoken (self);
  gtk_tooltip_set_text (tooltip, spoken);
  return TRUE;
}

static void
sp_moment_row_dispose (GObject *object)
{
  SpMomentRow *self = SP_MOMENT_ROW (object);

  sp_moment_row_set_place (self, NULL);
  g_clear_object (&self->chronology);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->metrics, sp_moment_metrics_unref);

  G_OBJECT_CLASS (sp_moment_row_parent_class)->dispose (object);
}

static void
sp_moment_row_class_init (SpMomentRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_moment_row_dispose;
  widget_class->snapshot = sp_moment_row_snapshot;
  widget_class->get_request_mode = sp_moment_row_get_request_mode;
  widget_class->measure = sp_moment_row_measure;
  widget_class->query_tooltip = sp_moment_row_query_tooltip;
  gtk_widget_class_set_css_name (widget_class, "momentrow");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sp_moment_row_init (SpMomentRow *self)
{
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * sp_moment_row_new:
 * @workspace: the workspace
 * @metrics: the sizes of all rows
 * @pinned: whether it is the head that stays while what is below it scrolls
 *
 * Returns: (transfer floating): a row that shows nothing yet
 */
GtkWidget *
sp_moment_row_new (SpWorkspace *workspace, SpMomentMetrics *metrics, gboolean pinned)
{
  SpMomentRow *self = g_object_new (SP_TYPE_MOMENT_ROW, NULL);

  self->workspace = g_object_ref (workspace);
  self->metrics = sp_moment_metrics_ref (metrics);
  self->pinned = pinned;
  return GTK_WIDGET (self);
}

static void
place_changed_cb (SpMomentRow *self)
{
  g_set_object (&self->chronology, sp_found_place_get_content (self->place));
  self->number = sp_found_place_get_number (self->place);
  show_row (self);
}

/**
 * sp_moment_row_set_place:
 * @self: a row
 * @place: (nullable): a place in the list, or %NULL for nothing
 *
 * Shows what is at a place, and what will be.
 */
void
sp_moment_row_set_place (SpMomentRow *self, SpFoundPlace *place)
{
  g_return_if_fail (SP_IS_MOMENT_ROW (self));
  g_return_if_fail (place == NULL || SP_IS_FOUND_PLACE (place));

  if (self->place == place)
    return;
  if (self->place != NULL)
    g_signal_handlers_disconnect_by_func (self->place, place_changed_cb, self);
  g_set_object (&self->place, place);
  g_clear_object (&self->chronology);
  if (place == NULL)
    return;
  g_signal_connect_object (place, "changed", G_CALLBACK (place_changed_cb), self, G_CONNECT_SWAPPED);
  place_changed_cb (self);
}

/**
 * sp_moment_row_set_row:
 * @self: a row that is pinned
 * @chronology: (nullable): what has the row
 * @number: which row it is
 *
 * Shows a row, wherever it is in the list.
 */
void
sp_moment_row_set_row (SpMomentRow *self, SpChronology *chronology, guint number)
{
  g_return_if_fail (SP_IS_MOMENT_ROW (self) && self->pinned);
  g_return_if_fail (chronology == NULL || number < sp_chronology_get_n_rows (chronology));

  if (self->chronology == chronology && self->number == number)
    return;
  g_set_object (&self->chronology, chronology);
  self->number = number;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * sp_moment_row_get_number:
 * @self: a row
 *
 * Returns: which row it shows
 */
guint
sp_moment_row_get_number (SpMomentRow *self)
{
  g_return_val_if_fail (SP_IS_MOMENT_ROW (self), 0);

  return self->number;
}

/**
 * sp_moment_row_get_row:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): what it shows
 */
const SpChronologyRow *
sp_moment_row_get_row (SpMomentRow *self)
{
  g_return_val_if_fail (SP_IS_MOMENT_ROW (self), NULL);

  if (self->chronology == NULL || self->number >= sp_chronology_get_n_rows (self->chronology))
    return NULL;
  return sp_chronology_get_row (self->chronology, self->number);
}
