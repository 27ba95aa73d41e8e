/* SPDX-License-Identifier: GPL-3.0-or-later
 * The Events view: what happened, in order, and ways to find it. */
#include "sp-events-view.h"

#include "sp-chronology-words.h"
#include "sp-drop-down-name.h"
#include "sp-finder.h"
#include "sp-kinds-popover.h"
#include "sp-moment-empty.h"
#include "sp-moment-list.h"
#include "sp-month-chart.h"
#include "sp-style.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* Below it the search field has a line of its own, in pixels where text is not enlarged. */
#define CONTROLS_WIDTH 430

/* Of the window, in the same pixels: below the first the bars are low, below the second there are none. */
#define LOW_BARS_HEIGHT 680
#define NO_BARS_HEIGHT 440

struct _SpEventsView
{
  GtkWidget parent_instance;

  SpFinder *finder;
  GtkDropDown *order;
  SpKindsPopover *kinds;
  SpMonthChart *chart;
  SpMomentList *list;
  SpMomentEmpty *empty;

  SpWorkspace *workspace;
};

G_DEFINE_FINAL_TYPE (SpEventsView, sp_events_view, GTK_TYPE_WIDGET)

static SpChronologyChoice *
get_choice (SpEventsView *self)
{
  return sp_workspace_get_chronology_choice (self->workspace);
}

static SpChronology *
get_chronology (SpEventsView *self)
{
  return sp_chronology_results_get_chronology (sp_workspace_get_chronology_results (self->workspace));
}

/* --- What is asked ---------------------------------------------------------------------------------------------- */

static void
entered_cb (SpEventsView *self)
{
  sp_moment_list_open_first (self->list);
}

static void
left_cb (SpEventsView *self)
{
  sp_moment_list_focus (self->list);
}

static void
order_chosen_cb (SpEventsView *self)
{
  guint selected = gtk_drop_down_get_selected (self->order);

  if (self->workspace != NULL && selected != GTK_INVALID_LIST_POSITION)
    sp_chronology_choice_set_order (get_choice (self), (SpChronologyOrder) selected);
}

static void
choice_changed_cb (SpEventsView *self)
{
  gtk_drop_down_set_selected (self->order, sp_chronology_choice_get_order (get_choice (self)));
}

/* --- What is found ---------------------------------------------------------------------------------------------- */

static void
show_later (SpEventsView *self, SpChronology *chronology)
{
  g_autofree char *label = chronology ? sp_chronology_format_later (chronology) : NULL;

  sp_finder_set_later (self->finder, label);
}

static void
results_changed_cb (SpEventsView *self)
{
  SpChronology *chronology = get_chronology (self);
  gboolean empty = chronology != NULL && sp_chronology_get_n_rows (chronology) == 0;

  sp_month_chart_set_chronology (self->chart, chronology);
  if (empty)
    sp_moment_empty_show (self->empty, self->workspace);
  sp_finder_set_empty (self->finder, empty);
  show_later (self, chronology);
}

/* Chips and lines that come and go move the list: so it is laid out before it is put in place. */
static void
results_shown_cb (SpEventsView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  int width = gtk_widget_get_width (widget);

  if (width == 0)
    return;
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, NULL, NULL, NULL, NULL);
  gtk_widget_allocate (widget, width, gtk_widget_get_height (widget), -1, NULL);
  sp_moment_list_settle (self->list);
}

static void
seen_cb (SpEventsView *self)
{
  SpChronology *chronology = get_chronology (self);
  guint first, last, n_rows = chronology ? sp_chronology_get_n_rows (chronology) : 0;

  if (!sp_moment_list_get_seen (self->list, &first, &last) || first >= n_rows || last >= n_rows)
    return;
  sp_month_chart_set_seen (self->chart, sp_chronology_get_row (chronology, first)->period,
                           sp_chronology_get_row (chronology, last)->period);
}

static void
month_chosen_cb (SpEventsView *self, guint row, gboolean enter)
{
  sp_moment_list_go_to_row (self->list, row, enter);
}

/* What happened comes before the bars where there is not room for both. */
static void
layout_cb (SpEventsView *self, int width G_GNUC_UNUSED, int height)
{
  double room = height / sp_style_get_text_scale (GTK_WIDGET (self));

  sp_month_chart_set_low (self->chart, room < LOW_BARS_HEIGHT);
  gtk_widget_set_visible (GTK_WIDGET (self->chart), room >= NO_BARS_HEIGHT);
}

static void
sp_events_view_realize (GtkWidget *widget)
{
  GdkSurface *surface;

  GTK_WIDGET_CLASS (sp_events_view_parent_class)->realize (widget);

  surface = gtk_native_get_surface (gtk_widget_get_native (widget));
  g_signal_connect_object (surface, "layout", G_CALLBACK (layout_cb), widget, G_CONNECT_SWAPPED);
  if (gdk_surface_get_height (surface) > 1)
    layout_cb (SP_EVENTS_VIEW (widget), 0, gdk_surface_get_height (surface));
}

static void
sp_events_view_unrealize (GtkWidget *widget)
{
  GdkSurface *surface = gtk_native_get_surface (gtk_widget_get_native (widget));

  g_signal_handlers_disconnect_by_func (surface, layout_cb, widget);

  GTK_WIDGET_CLASS (sp_events_view_parent_class)->unrealize (widget);
}

static void
sp_events_view_map (GtkWidget *widget)
{
  SpEventsView *self = SP_EVENTS_VIEW (widget);

  sp_chronology_results_set_wanted (sp_workspace_get_chronology_results (self->workspace), TRUE);

  GTK_WIDGET_CLASS (sp_events_view_parent_class)->map (widget);
}

static void
sp_events_view_unmap (GtkWidget *widget)
{
  SpEventsView *self = SP_EVENTS_VIEW (widget);

  sp_chronology_results_set_wanted (sp_workspace_get_chronology_results (self->workspace), FALSE);

  GTK_WIDGET_CLASS (sp_events_view_parent_class)->unmap (widget);
}

static void
sp_events_view_dispose (GObject *object)
{
  SpEventsView *self = SP_EVENTS_VIEW (object);
  GtkWidget *box = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_clear_pointer (&box, gtk_widget_unparent);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (sp_events_view_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (SP_TYPE_KINDS_POPOVER);
  g_type_ensure (SP_TYPE_MOMENT_EMPTY);
  g_type_ensure (SP_TYPE_MOMENT_LIST);
  g_type_ensure (SP_TYPE_MONTH_CHART);
  g_type_ensure (SP_TYPE_FINDER);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-events-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SpEventsView, finder);
  gtk_widget_class_bind_template_child (widget_class, SpEventsView, order);
  gtk_widget_class_bind_template_child (widget_class, SpEventsView, kinds);
  gtk_widget_class_bind_template_child (widget_class, SpEventsView, chart);
  gtk_widget_class_bind_template_child (widget_class, SpEventsView, list);
  gtk_widget_class_bind_template_child (widget_class, SpEventsView, empty);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, left_cb);
  gtk_widget_class_bind_template_callback (widget_class, order_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, seen_cb);
  gtk_widget_class_bind_template_callback (widget_class, month_chosen_cb);
}

static void
sp_events_view_class_init (SpEventsViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_events_view_dispose;
  widget_class->realize = sp_events_view_realize;
  widget_class->unrealize = sp_events_view_unrealize;
  widget_class->map = sp_events_view_map;
  widget_class->unmap = sp_events_view_unmap;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "eventsview");
  bind_template (widget_class);
}

static void
sp_events_view_init (SpEventsView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  sp_drop_down_name (self->order, _ ("Order of the events"));
}

/**
 * sp_events_view_new:
 * @workspace: a workspace with an open dataset
 *
 * Returns: (transfer floating): the view of what happened in it
 */
GtkWidget *
sp_events_view_new (SpWorkspace *workspace)
{
  SpEventsView *self;
  SpChronologyResults *results;

  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (SP_TYPE_EVENTS_VIEW, NULL);
  self->workspace = g_object_ref (workspace);
  results = sp_workspace_get_chronology_results (workspace);
  sp_kinds_popover_set_workspace (self->kinds, workspace);
  sp_moment_list_set_workspace (self->list, workspace);
  g_signal_connect_object (results, "changed", G_CALLBACK (results_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (results, "changed", G_CALLBACK (results_shown_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  sp_finder_set_choice (self->finder, SP_SEARCH_CHOICE (get_choice (self)));
  g_signal_connect_object (get_choice (self), "changed", G_CALLBACK (choice_changed_cb), self, G_CONNECT_SWAPPED);
  choice_changed_cb (self);
  results_changed_cb (self);
  return GTK_WIDGET (self);
}

/**
 * sp_events_view_set_chips:
 * @self: a view
 * @chips: (nullable): the filters and the comparison set, or %NULL where they are elsewhere
 *
 * Shows the chips above the events.
 */
void
sp_events_view_set_chips (SpEventsView *self, GtkWidget *chips)
{
  g_return_if_fail (SP_IS_EVENTS_VIEW (self));
  g_return_if_fail (chips == NULL || GTK_IS_WIDGET (chips));

  sp_finder_set_chips (self->finder, chips);
}

/**
 * sp_events_view_set_room:
 * @self: a view
 * @width: its width, in pixels as if text were not enlarged
 *
 * Puts the search field on a line of its own where there is not room for all beside it.
 */
void
sp_events_view_set_room (SpEventsView *self, double width)
{
  gboolean stacked = width < CONTROLS_WIDTH;

  g_return_if_fail (SP_IS_EVENTS_VIEW (self));

  sp_finder_set_stacked (self->finder, stacked);
}

/**
 * sp_events_view_focus_search:
 * @self: a view
 *
 * Puts the keyboard into the search field, with what stands there selected.
 */
void
sp_events_view_focus_search (SpEventsView *self)
{
  g_return_if_fail (SP_IS_EVENTS_VIEW (self));

  sp_finder_focus (self->finder);
}

/**
 * sp_events_view_get_neighbour:
 * @self: a view
 * @next: whether what comes next is wanted, or before
 *
 * Returns: (transfer none) (nullable): the event or position listed after or before the one that is open; the first or
 *   the last where none is
 */
SpRecord *
sp_events_view_get_neighbour (SpEventsView *self, gboolean next)
{
  SpChronology *chronology;

  g_return_val_if_fail (SP_IS_EVENTS_VIEW (self), NULL);

  chronology = get_chronology (self);
  return chronology ? sp_chronology_get_neighbour (chronology, sp_moment_list_get_selected (self->list), next) : NULL;
}
