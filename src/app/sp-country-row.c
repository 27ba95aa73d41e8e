/* SPDX-License-Identifier: GPL-3.0-or-later
 * The widget for one row of the list of countries.
 *
 * GTK keeps some two hundred rows, and draws the fifteen that are seen. So a row is one widget of a fixed height, which
 * draws itself: text and flags of the others are never looked at. */
#include "sp-country-row-private.h"

#include <glib/gi18n-lib.h>

#define HEAD_PADDING 7
#define STRIP_GAP 1
#define NATURAL_TEXT_WIDTH 180
#define MINIMUM_TEXT_WIDTH 60

G_DEFINE_FINAL_TYPE (SpCountryRow, sp_country_row, GTK_TYPE_WIDGET)

gboolean
sp_country_row_is_compared (SpCountryRow *self)
{
  SpCountry *country = self->item ? sp_country_item_get_country (self->item) : NULL;

  return country != NULL && self->comparison != NULL && sp_comparison_has (self->comparison, country);
}

static char *
format_spoken (SpCountryRow *self)
{
  g_autofree char *spoken = sp_country_item_get_spoken (self->item);

  if (!sp_country_row_is_compared (self))
    return g_steal_pointer (&spoken);
  /* Translators: what a screen reader says of a country that is set side by side with others. */
  return g_strdup_printf (_ ("%s. In the comparison"), spoken);
}

static void
update_spoken (SpCountryRow *self)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  g_autofree char *spoken = NULL;

  if (parent == NULL || self->item == NULL)
    return;
  spoken = format_spoken (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

static void
comparison_changed_cb (SpCountryRow *self)
{
  update_spoken (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
item_changed_cb (SpCountryRow *self)
{
  gboolean is_head = sp_country_item_get_country (self->item) == NULL;

  if (self->is_head != is_head)
    gtk_widget_queue_resize (GTK_WIDGET (self));
  self->is_head = is_head;
  update_spoken (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
sp_country_row_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SpCountryRow *self = SP_COUNTRY_ROW (widget);

  if (self->item == NULL)
    return;
  self->is_cut = FALSE;
  sp_row_metrics_ensure (self->metrics, widget);
  sp_country_row_draw (self, snapshot);
}

/* The same for every country, whatever is known of it, so that nothing jumps as the date moves. */
static int
get_height (SpCountryRow *self)
{
  const SpRowMetrics *metrics = self->metrics;

  if (self->is_head)
    return metrics->line + 2 * HEAD_PADDING;
  return SP_COUNTRY_ROW_PADDING + metrics->line + metrics->small_line + STRIP_GAP + SP_COUNTRY_ROW_STRIP_HEIGHT +
         SP_COUNTRY_ROW_STRIP_PADDING;
}

static void
sp_country_row_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size G_GNUC_UNUSED,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline G_GNUC_UNUSED,
                        int *natural_baseline G_GNUC_UNUSED)
{
  SpCountryRow *self = SP_COUNTRY_ROW (widget);
  int beside_text;

  sp_row_metrics_ensure (self->metrics, widget);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = *natural = get_height (self);
      return;
    }
  beside_text = self->metrics->flag + self->metrics->swatch + 2 * SP_COUNTRY_ROW_SPACING;
  *minimum = beside_text + MINIMUM_TEXT_WIDTH;
  *natural = beside_text + NATURAL_TEXT_WIDTH;
}

/* All of it, where there was no room. */
static gboolean
sp_country_row_query_tooltip (GtkWidget *widget,
                              int x G_GNUC_UNUSED,
                              int y G_GNUC_UNUSED,
                              gboolean by_keyboard G_GNUC_UNUSED,
                              GtkTooltip *tooltip)
{
  SpCountryRow *self = SP_COUNTRY_ROW (widget);
  g_autofree char *spoken = NULL;

  if (self->item == NULL || !self->is_cut)
    return FALSE;
  spoken = sp_country_item_get_spoken (self->item);
  gtk_tooltip_set_text (tooltip, spoken);
  return TRUE;
}

static void
sp_country_row_dispose (GObject *object)
{
  SpCountryRow *self = SP_COUNTRY_ROW (object);

  sp_country_row_set_item (self, NULL);
  g_clear_object (&self->comparison);
  g_clear_pointer (&self->metrics, sp_row_metrics_unref);

  G_OBJECT_CLASS (sp_country_row_parent_class)->dispose (object);
}

static void
sp_country_row_class_init (SpCountryRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_country_row_dispose;
  widget_class->snapshot = sp_country_row_snapshot;
  widget_class->measure = sp_country_row_measure;
  widget_class->query_tooltip = sp_country_row_query_tooltip;
  gtk_widget_class_set_css_name (widget_class, "countryrow");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sp_country_row_init (SpCountryRow *self)
{
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
}

/**
 * sp_country_row_new:
 * @metrics: the sizes of all rows
 *
 * Returns: (transfer floating): a row that shows nothing yet
 */
GtkWidget *
sp_country_row_new (SpRowMetrics *metrics)
{
  SpCountryRow *self = g_object_new (SP_TYPE_COUNTRY_ROW, NULL);

  self->metrics = sp_row_metrics_ref (metrics);
  return GTK_WIDGET (self);
}

/**
 * sp_country_row_set_item:
 * @self: a row
 * @item: (nullable): what to show, or %NULL for nothing
 *
 * Shows a section's head, a country or a way on, and follows its changes.
 */
void
sp_country_row_set_item (SpCountryRow *self, SpCountryItem *item)
{
  g_return_if_fail (SP_IS_COUNTRY_ROW (self));

  if (self->item == item)
    return;
  if (self->item != NULL)
    g_signal_handlers_disconnect_by_func (self->item, item_changed_cb, self);
  g_set_object (&self->item, item);
  if (item == NULL)
    return;
  g_signal_connect_object (item, "changed", G_CALLBACK (item_changed_cb), self, G_CONNECT_SWAPPED);
  item_changed_cb (self);
}

/**
 * sp_country_row_get_item:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): what it shows
 */
SpCountryItem *
sp_country_row_get_item (SpCountryRow *self)
{
  g_return_val_if_fail (SP_IS_COUNTRY_ROW (self), NULL);

  return self->item;
}

/**
 * sp_country_row_set_comparison:
 * @self: a row
 * @comparison: the comparison set
 *
 * Marks the row while its country is in the set.
 */
void
sp_country_row_set_comparison (SpCountryRow *self, SpComparison *comparison)
{
  g_return_if_fail (SP_IS_COUNTRY_ROW (self));
  g_return_if_fail (SP_IS_COMPARISON (comparison));

  if (!g_set_object (&self->comparison, comparison))
    return;
  g_signal_connect_object (comparison, "items-changed", G_CALLBACK (comparison_changed_cb), self, G_CONNECT_SWAPPED);
}
