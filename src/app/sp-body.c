/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the window shows of an open dataset: the bar, the side slot and the view. */
#include "sp-body.h"

#include "sp-bar.h"
#include "sp-compare-view.h"
#include "sp-comparison-chips.h"
#include "sp-countries-view.h"
#include "sp-events-view.h"
#include "sp-filter-chips.h"
#include "sp-quotes-view.h"
#include "sp-slot.h"
#include "sp-style.h"

#include <adwaita.h>

/* From here on there is room for the list beside the page, where text is not enlarged. */
#define DOCKED_WIDTH 1400

/* Of the list, and of the page. */
#define SLOT_WIDTH 340

/* Of the lines beside the list, and beside the page. Where a theme has others the map is drawn once more. */
#define EDGE_WIDTH 1

/* Below it slot and view are two pages of one. */
#define FOLDED_WIDTH 700

/* In microseconds: somewhat longer than the leaflet takes, which begins when it has been given its room. */
#define FOLDING_TIME 500000

struct _SpBody
{
  GtkWidget parent_instance;

  GtkWidget *box;
  SpBar *bar;
  AdwLeaflet *leaflet;
  GtkWidget *slot_page; /* the slot; above it the filters, where the view's are out of sight */
  GtkWidget *slot_edge;
  SpFilterChips *slot_filters;
  SpSlot *slot; /* NULL until the view was seen */
  GtkWidget *view;
  AdwViewStack *views;
  GtkOverlay *map_overlay;
  SpCountriesView *countries;
  AdwBin *quotes_holder;
  SpQuotesView *quotes; /* this and the next: NULL until it is looked at, so that the map is there sooner */
  AdwBin *compare_holder;
  SpCompareView *compare;
  AdwBin *events_holder;
  SpEventsView *events;
  SpView chips_view; /* where the chips are */
  GtkWidget *chips;  /* above the view, whichever is shown */
  SpFilterChips *filters;
  SpComparisonChips *slot_comparison;
  SpComparisonChips *comparison;

  SpWorkspace *workspace;
  gboolean from_map;
  gboolean from_view; /* what is open in place of the view was opened there */
  int width;
  guint folding_source;
  gint64 folding_since; /* in the frame clock's microseconds; 0 before its first frame */
};

G_DEFINE_FINAL_TYPE (SpBody, sp_body, GTK_TYPE_WIDGET)

enum
{
  PROPERTY_SLOT_SHOWN = 1,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

/* Below 700 px slot and view are two pages of one. */
static gboolean
is_slot_shown (SpBody *self)
{
  if (adw_leaflet_get_folded (self->leaflet))
    return adw_leaflet_get_visible_child (self->leaflet) == self->slot_page;
  return gtk_widget_get_visible (self->slot_page);
}

static void
front_cb (SpBody *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROPERTY_SLOT_SHOWN]);
}

static gboolean
folding_cb (GtkWidget *leaflet, GdkFrameClock *clock, gpointer data)
{
  SpBody *self = data;
  gint64 now = gdk_frame_clock_get_frame_time (clock);

  if (self->folding_since == 0)
    self->folding_since = now;
  gtk_widget_queue_resize (leaflet);
  if (now - self->folding_since < FOLDING_TIME)
    return G_SOURCE_CONTINUE;
  self->folding_source = 0;
  return G_SOURCE_REMOVE;
}

/* While it folds the leaflet gives what is in it another width with each frame, and does not say so. Where a scroll bar
 * comes or goes then, GTK loses that what is around the leaflet has no place yet, and warns of it. */
static void
folded_cb (SpBody *self)
{
  self->folding_since = 0;
  if (self->folding_source == 0)
    self->folding_source = gtk_widget_add_tick_callback (GTK_WIDGET (self->leaflet), folding_cb, self, NULL);
  front_cb (self);
}

static SpView
get_view (SpBody *self)
{
  return sp_navigation_get_view (sp_workspace_get_navigation (self->workspace));
}

/* Who reads a quote where there is room for nothing beside it goes on reading. */
static gboolean
is_reading (SpBody *self)
{
  return get_view (self) == SP_VIEW_QUOTES && sp_quotes_view_is_reading (self->quotes);
}

/* What is opened comes to the front. Who came from the map by keyboard and closes what was opened is there again. */
static void
moved_cb (SpBody *self)
{
  const SpPlace *place = sp_navigation_get_current (sp_workspace_get_navigation (self->workspace));
  gboolean folded = adw_leaflet_get_folded (self->leaflet);
  gboolean back_to_map = self->from_map && place->kind == SP_PLACE_LIST && get_view (self) == SP_VIEW_COUNTRIES;

  if (back_to_map)
    {
      self->from_map = FALSE;
      if (adw_leaflet_get_folded (self->leaflet))
        sp_body_set_slot_shown (self, FALSE);
      sp_countries_view_focus_map (self->countries);
    }
  else if (self->from_view && folded && place->kind == SP_PLACE_LIST)
    sp_body_set_slot_shown (self, FALSE);
  else if (!is_slot_shown (self) && !(folded && (is_reading (self) || place->kind == SP_PLACE_LIST)))
    {
      self->from_view = folded && get_view (self) != SP_VIEW_COUNTRIES;
      sp_body_set_slot_shown (self, TRUE);
    }
}

static void
take_chips_out (SpBody *self)
{
  if (self->chips_view == SP_VIEW_QUOTES)
    sp_quotes_view_set_chips (self->quotes, NULL);
  else if (self->chips_view == SP_VIEW_COMPARE)
    sp_compare_view_set_chips (self->compare, NULL);
  else if (self->chips_view == SP_VIEW_EVENTS)
    sp_events_view_set_chips (self->events, NULL);
  else
    gtk_overlay_remove_overlay (self->map_overlay, self->chips);
  gtk_widget_remove_css_class (self->chips, "floating");
}

static void
put_chips_in (SpBody *self)
{
  if (self->chips_view == SP_VIEW_QUOTES)
    sp_quotes_view_set_chips (self->quotes, self->chips);
  else if (self->chips_view == SP_VIEW_COMPARE)
    sp_compare_view_set_chips (self->compare, self->chips);
  else if (self->chips_view == SP_VIEW_EVENTS)
    sp_events_view_set_chips (self->events, self->chips);
  else
    {
      gtk_overlay_add_overlay (self->map_overlay, self->chips);
      gtk_widget_add_css_class (self->chips, "floating");
    }
}

/* The chips are the same ones in all views: over the map, which is to stay where it is, and in the others' own column. */
static void
place_chips (SpBody *self)
{
  SpView view = get_view (self);

  if (self->chips_view == view)
    return;
  g_object_ref (self->chips);
  take_chips_out (self);
  self->chips_view = view;
  sp_comparison_chips_set_leads_on (self->comparison, view != SP_VIEW_COMPARE);
  put_chips_in (self);
  g_object_unref (self->chips);
}

static gboolean
has_room_for_list (int width, double text_scale)
{
  return width >= DOCKED_WIDTH * text_scale;
}

/* As the leaflet and the slot part it. */
static int
find_slot_width (int width, double text_scale)
{
  if (width < FOLDED_WIDTH)
    return 0;
  return has_room_for_list (width, text_scale) ? 2 * SLOT_WIDTH : SLOT_WIDTH;
}

static int
get_slot_width (SpBody *self)
{
  double scale = sp_style_get_text_scale (GTK_WIDGET (self));

  return gtk_widget_get_visible (self->slot_page) ? find_slot_width (self->width, scale) : 0;
}

static void
show_room (SpBody *self)
{
  double scale = sp_style_get_text_scale (GTK_WIDGET (self));

  if (self->quotes != NULL)
    sp_quotes_view_set_room (self->quotes, self->width / scale, (self->width - get_slot_width (self)) / scale);
  if (self->events != NULL)
    sp_events_view_set_room (self->events, (self->width - get_slot_width (self)) / scale);
}

static void
ensure_quotes (SpBody *self)
{
  GtkWidget *quotes;

  if (self->quotes != NULL)
    return;
  quotes = sp_quotes_view_new (self->workspace);
  self->quotes = SP_QUOTES_VIEW (quotes);
  show_room (self);
  adw_bin_set_child (self->quotes_holder, quotes);
}

static void
ensure_compare (SpBody *self)
{
  GtkWidget *compare;

  if (self->compare != NULL)
    return;
  compare = sp_compare_view_new (self->workspace);
  self->compare = SP_COMPARE_VIEW (compare);
  adw_bin_set_child (self->compare_holder, compare);
}

static void
ensure_events (SpBody *self)
{
  GtkWidget *events;

  if (self->events != NULL)
    return;
  events = sp_events_view_new (self->workspace);
  self->events = SP_EVENTS_VIEW (events);
  show_room (self);
  adw_bin_set_child (self->events_holder, events);
}

/* Of the keyboard; where it is on a chip it lets go of that first, as GTK cannot move a widget that has it. */
static gboolean
is_in_view (SpBody *self)
{
  GtkRoot *root = gtk_widget_get_root (self->view);
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, self->view))
    return FALSE;
  if (gtk_widget_is_ancestor (focus, self->chips))
    gtk_root_set_focus (root, NULL);
  return TRUE;
}

static void
view_changed_cb (SpBody *self)
{
  SpView view = get_view (self);
  gboolean had_focus = is_in_view (self);

  self->from_view = FALSE;
  if (view == SP_VIEW_QUOTES)
    ensure_quotes (self);
  else if (view == SP_VIEW_COMPARE)
    ensure_compare (self);
  else if (view == SP_VIEW_EVENTS)
    ensure_events (self);
  place_chips (self);
  sp_filter_chips_set_view (self->filters, view);
  adw_view_stack_set_visible_child_name (self->views, sp_view_get_name (view));
  if (adw_leaflet_get_folded (self->leaflet))
    sp_body_set_slot_shown (self, FALSE);
  if (had_focus)
    sp_body_focus_view (self);
}

static void
view_chosen_cb (SpBody *self)
{
  const char *name = adw_view_stack_get_visible_child_name (self->views);
  SpView view;

  if (self->workspace != NULL && name != NULL && sp_view_parse (name, &view))
    sp_navigation_go_to_view (sp_workspace_get_navigation (self->workspace), view);
}

static SpSlot *
ensure_slot (SpBody *self)
{
  GtkWidget *slot;

  if (self->slot != NULL)
    return self->slot;
  slot = sp_slot_new ();
  self->slot = SP_SLOT (slot);
  gtk_widget_set_vexpand (slot, TRUE);
  sp_slot_set_workspace (self->slot, self->workspace);
  sp_slot_set_docked (self->slot, has_room_for_list (self->width, sp_style_get_text_scale (GTK_WIDGET (self))));
  gtk_box_append (GTK_BOX (self->slot_page), slot);
  return self->slot;
}

static void
opened_cb (SpBody *self)
{
  self->from_map = TRUE;
  sp_slot_focus_page (ensure_slot (self));
}

static void
sp_body_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROPERTY_SLOT_SHOWN)
    g_value_set_boolean (value, is_slot_shown (SP_BODY (object)));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
sp_body_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROPERTY_SLOT_SHOWN)
    sp_body_set_slot_shown (SP_BODY (object), g_value_get_boolean (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

/* As the leaflet finds out. */
static gboolean
will_fold (SpBody *self, int width)
{
  int slot, edge, view;

  gtk_widget_measure (self->slot_page, GTK_ORIENTATION_HORIZONTAL, -1, &slot, NULL, NULL, NULL);
  gtk_widget_measure (self->slot_edge, GTK_ORIENTATION_HORIZONTAL, -1, &edge, NULL, NULL, NULL);
  gtk_widget_measure (self->view, GTK_ORIENTATION_HORIZONTAL, -1, &view, NULL, NULL, NULL);
  return width < slot + edge + view;
}

/* What is to be seen of the two when there is no longer room for both: what was opened, or else the view, unless the list
 * of countries goes with it. */
static void
choose_front (SpBody *self)
{
  const SpPlace *place = sp_navigation_get_current (sp_workspace_get_navigation (self->workspace));
  gboolean is_of_countries = get_view (self) == SP_VIEW_COUNTRIES;
  gboolean has_page = place->kind != SP_PLACE_LIST && !is_reading (self) && gtk_widget_get_visible (self->slot_page);

  if (is_of_countries && !has_page)
    return;
  self->from_view = has_page && !is_of_countries;
  adw_leaflet_set_visible_child (self->leaflet, has_page ? self->slot_page : self->view);
}

static void
sp_body_measure (GtkWidget *widget,
                 GtkOrientation orientation,
                 int for_size,
                 int *minimum,
                 int *natural,
                 int *minimum_baseline,
                 int *natural_baseline)
{
  gtk_widget_measure (SP_BODY (widget)->box, orientation, for_size, minimum, natural, minimum_baseline,
                      natural_baseline);
}

static void
sp_body_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  SpBody *self = SP_BODY (widget);

  if (!adw_leaflet_get_folded (self->leaflet) && will_fold (self, width))
    choose_front (self);
  gtk_widget_allocate (self->box, width, height, baseline, NULL);
}

static void
sp_body_dispose (GObject *object)
{
  SpBody *self = SP_BODY (object);

  if (self->folding_source != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self->leaflet), self->folding_source);
  self->folding_source = 0;
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_body_parent_class)->dispose (object);
}

static void
sp_body_class_init (SpBodyClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sp_body_dispose;
  object_class->get_property = sp_body_get_property;
  object_class->set_property = sp_body_set_property;
  widget_class->measure = sp_body_measure;
  widget_class->size_allocate = sp_body_size_allocate;
  /**
   * SpBody:slot-shown:
   *
   * Whether the side slot is seen: beside the view, or in its place where there is room for one.
   */
  properties[PROPERTY_SLOT_SHOWN] =
    g_param_spec_boolean ("slot-shown", NULL, NULL, TRUE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);

  g_type_ensure (SP_TYPE_BAR);
  g_type_ensure (SP_TYPE_FILTER_CHIPS);
  g_type_ensure (SP_TYPE_COMPARISON_CHIPS);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-body.ui");
  gtk_widget_class_bind_template_child (widget_class, SpBody, box);
  gtk_widget_class_bind_template_child (widget_class, SpBody, bar);
  gtk_widget_class_bind_template_child (widget_class, SpBody, leaflet);
  gtk_widget_class_bind_template_child (widget_class, SpBody, slot_page);
  gtk_widget_class_bind_template_child (widget_class, SpBody, slot_edge);
  gtk_widget_class_bind_template_child (widget_class, SpBody, slot_filters);
  gtk_widget_class_bind_template_child (widget_class, SpBody, view);
  gtk_widget_class_bind_template_child (widget_class, SpBody, views);
  gtk_widget_class_bind_template_child (widget_class, SpBody, map_overlay);
  gtk_widget_class_bind_template_child (widget_class, SpBody, quotes_holder);
  gtk_widget_class_bind_template_child (widget_class, SpBody, compare_holder);
  gtk_widget_class_bind_template_child (widget_class, SpBody, events_holder);
  gtk_widget_class_bind_template_child (widget_class, SpBody, chips);
  gtk_widget_class_bind_template_child (widget_class, SpBody, filters);
  gtk_widget_class_bind_template_child (widget_class, SpBody, slot_comparison);
  gtk_widget_class_bind_template_child (widget_class, SpBody, comparison);
  gtk_widget_class_bind_template_callback (widget_class, folded_cb);
  gtk_widget_class_bind_template_callback (widget_class, front_cb);
  gtk_widget_class_bind_template_callback (widget_class, view_chosen_cb);
}

static void
sp_body_init (SpBody *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The map has its width from here on, and is drawn on its thread while the rest is made: it is what is waited for. */
static SpCountriesView *
create_countries (SpWorkspace *workspace, int width, int height)
{
  GtkWidget *countries = sp_countries_view_new ();
  int slot = find_slot_width (width, sp_style_get_text_scale (countries));

  if (width > 0 && sp_navigation_get_view (sp_workspace_get_navigation (workspace)) == SP_VIEW_COUNTRIES)
    sp_countries_view_foresee_size (SP_COUNTRIES_VIEW (countries), width - slot - slot / SLOT_WIDTH * EDGE_WIDTH,
                                    height);
  sp_countries_view_set_workspace (SP_COUNTRIES_VIEW (countries), workspace);
  return SP_COUNTRIES_VIEW (countries);
}

static void
set_workspace (SpBody *self, SpWorkspace *workspace)
{
  self->workspace = g_object_ref (workspace);
  sp_bar_set_workspace (self->bar, workspace);
  sp_filter_chips_set_workspace (self->slot_filters, workspace);
  sp_filter_chips_set_workspace (self->filters, workspace);
  sp_comparison_chips_set_workspace (self->slot_comparison, workspace);
  sp_comparison_chips_set_workspace (self->comparison, workspace);
  g_signal_connect_object (sp_workspace_get_navigation (workspace), "view-changed", G_CALLBACK (view_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (sp_workspace_get_navigation (workspace), "moved", G_CALLBACK (moved_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * sp_body_new:
 * @workspace: a workspace
 * @width: the width that the body will have, in pixels, or 0 where that is not known
 * @height: the height that it will have, in pixels
 *
 * Returns: (transfer floating): what there is to see of the dataset, as soon as one is open
 */
GtkWidget *
sp_body_new (SpWorkspace *workspace, int width, int height)
{
  SpBody *self;
  SpCountriesView *countries;

  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), NULL);

  countries = create_countries (workspace, width, height);
  self = g_object_new (SP_TYPE_BODY, NULL);
  self->countries = countries;
  gtk_overlay_set_child (self->map_overlay, GTK_WIDGET (countries));
  set_workspace (self, workspace);
  g_signal_connect_object (self->countries, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  if (get_view (self) != SP_VIEW_COUNTRIES)
    view_changed_cb (self);
  return GTK_WIDGET (self);
}

/**
 * sp_body_get_views:
 * @self: a body
 *
 * Returns: (transfer none): the views, for a switcher
 */
AdwViewStack *
sp_body_get_views (SpBody *self)
{
  g_return_val_if_fail (SP_IS_BODY (self), NULL);

  return self->views;
}

/**
 * sp_body_fill_slot:
 * @self: a body
 *
 * Makes what is in the side slot: the list of countries with its rows, and the page that is open. It takes as long as the
 * view, for which the user waits first.
 */
void
sp_body_fill_slot (SpBody *self)
{
  g_return_if_fail (SP_IS_BODY (self));

  ensure_slot (self);
}

/**
 * sp_body_set_slot_shown:
 * @self: a body
 * @shown: whether the side slot is to be seen
 *
 * Shows or hides the side slot.
 */
void
sp_body_set_slot_shown (SpBody *self, gboolean shown)
{
  g_return_if_fail (SP_IS_BODY (self));

  if (is_slot_shown (self) == shown)
    return;
  if (adw_leaflet_get_folded (self->leaflet))
    adw_leaflet_set_visible_child (self->leaflet, shown ? self->slot_page : self->view);
  else
    gtk_widget_set_visible (self->slot_page, shown);
  show_room (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROPERTY_SLOT_SHOWN]);
}

/**
 * sp_body_set_room:
 * @self: a body
 * @width: the width of the window, in pixels
 *
 * Keeps the list beside the page where there is room for both, and shows as much of the comparison set as there is room
 * for.
 */
void
sp_body_set_room (SpBody *self, int width)
{
  g_return_if_fail (SP_IS_BODY (self));

  self->width = width;
  show_room (self);
  if (self->slot != NULL)
    sp_slot_set_docked (self->slot, has_room_for_list (width, sp_style_get_text_scale (GTK_WIDGET (self))));
  sp_comparison_chips_set_room (self->slot_comparison, width);
  sp_comparison_chips_set_room (self->comparison, width - get_slot_width (self));
}

/* Else the leaflet maps it with the next frame, and GTK drops the keys that are typed before */
static void
bring_view (SpBody *self)
{
  if (adw_leaflet_get_folded (self->leaflet))
    sp_body_set_slot_shown (self, FALSE);
  gtk_widget_set_child_visible (self->view, TRUE);
}

/**
 * sp_body_focus_view:
 * @self: a body
 *
 * Puts the keyboard into the view, shown if it was not: on the map, into the search of the quotes and of the events or on
 * the quote that is read, and on the page of the comparison that is shown.
 */
void
sp_body_focus_view (SpBody *self)
{
  SpView view;

  g_return_if_fail (SP_IS_BODY (self));

  view = get_view (self);
  bring_view (self);
  if (view == SP_VIEW_QUOTES)
    sp_quotes_view_focus (self->quotes);
  else if (view == SP_VIEW_COMPARE)
    sp_compare_view_focus (self->compare);
  else if (view == SP_VIEW_EVENTS)
    sp_events_view_focus_search (self->events);
  else
    sp_countries_view_focus_map (self->countries);
}

/**
 * sp_body_focus_search:
 * @self: a body
 *
 * Puts the keyboard into the search field of the view, shown if it was not: of the quotes, of the events, or of the list
 * of countries.
 */
void
sp_body_focus_search (SpBody *self)
{
  g_return_if_fail (SP_IS_BODY (self));

  if (get_view (self) == SP_VIEW_QUOTES || get_view (self) == SP_VIEW_EVENTS)
    {
      bring_view (self);
      if (get_view (self) == SP_VIEW_QUOTES)
        sp_quotes_view_focus_search (self->quotes);
      else
        sp_events_view_focus_search (self->events);
      return;
    }
  sp_body_set_slot_shown (self, TRUE);
  gtk_widget_set_child_visible (self->slot_page, TRUE);
  sp_slot_focus_search (ensure_slot (self));
}

/**
 * sp_body_focus_page:
 * @self: a body
 *
 * Puts the keyboard on the page that is open in the side slot, shown if it was not.
 */
void
sp_body_focus_page (SpBody *self)
{
  g_return_if_fail (SP_IS_BODY (self));

  sp_body_set_slot_shown (self, TRUE);
  gtk_widget_set_child_visible (self->slot_page, TRUE);
  sp_slot_focus_page (ensure_slot (self));
}

/**
 * sp_body_show_citation:
 * @self: a body
 *
 * Says how to cite the page that is open, shown if it was not.
 */
void
sp_body_show_citation (SpBody *self)
{
  g_return_if_fail (SP_IS_BODY (self));

  sp_body_set_slot_shown (self, TRUE);
  /* Else the leaflet maps it with the next frame, and there would be nothing for the popover to be at */
  gtk_widget_set_child_visible (self->slot_page, TRUE);
  sp_slot_show_citation (ensure_slot (self));
}

/**
 * sp_body_is_on_page:
 * @self: a body
 *
 * Returns: whether the user is on what is open, and not in the view: the keyboard is there, it is seen in place of the
 *   view, or it is a quote that is read large
 */
gboolean
sp_body_is_on_page (SpBody *self)
{
  const SpPlace *place;

  g_return_val_if_fail (SP_IS_BODY (self), FALSE);

  place = sp_navigation_get_current (sp_workspace_get_navigation (self->workspace));
  if (place->kind == SP_PLACE_LIST)
    return FALSE;
  if (get_view (self) == SP_VIEW_QUOTES && sp_quotes_view_is_reading (self->quotes))
    return TRUE;
  if (!is_slot_shown (self))
    return FALSE;
  return adw_leaflet_get_folded (self->leaflet) || (self->slot != NULL && sp_slot_has_focus (self->slot));
}

/**
 * sp_body_export_lanes:
 * @self: a body
 *
 * Offers the lanes that the Compare view shows as a picture.
 *
 * Returns: whether there are any
 */
gboolean
sp_body_export_lanes (SpBody *self)
{
  g_return_val_if_fail (SP_IS_BODY (self), FALSE);

  return self->compare != NULL && sp_compare_view_export_lanes (self->compare);
}

/**
 * sp_body_get_neighbour:
 * @self: a body
 * @next: whether the next one is wanted, or the one before
 *
 * Returns: (transfer none) (nullable): what the view lists after or before the record that is open: a quote where quotes
 *   are shown, an event or a position where events are, else a country
 */
SpRecord *
sp_body_get_neighbour (SpBody *self, gboolean next)
{
  SpRecord *record;
  SpCountry *country = NULL;

  g_return_val_if_fail (SP_IS_BODY (self), NULL);

  if (get_view (self) == SP_VIEW_QUOTES)
    return (SpRecord *) sp_quotes_view_get_neighbour (self->quotes, next);
  if (get_view (self) == SP_VIEW_EVENTS)
    return sp_events_view_get_neighbour (self->events, next);
  record = sp_workspace_get_current_record (self->workspace);
  if (record != NULL && SP_IS_COUNTRY (record))
    country = sp_slot_get_neighbour (ensure_slot (self), SP_COUNTRY (record), next);
  return (SpRecord *) country;
}

/**
 * sp_body_toggle_play:
 * @self: a body
 *
 * Lets the date move on from change to change, or stops it.
 *
 * Returns: whether there is a change to be played
 */
gboolean
sp_body_toggle_play (SpBody *self)
{
  SpPlayer *player;

  g_return_val_if_fail (SP_IS_BODY (self), FALSE);

  player = sp_bar_get_player (self->bar);
  if (sp_player_is_playing (player))
    sp_player_stop (player);
  else
    sp_player_play (player);
  return sp_player_can_play (player);
}
