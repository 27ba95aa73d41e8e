/* SPDX-License-Identifier: GPL-3.0-or-later
 * The views of the body, each made when it is first looked at, and the chips that are in whichever is shown. */
#include "sp-body-private.h"

SpView
sp_body_get_view (SpBody *self)
{
  return sp_navigation_get_view (sp_workspace_get_navigation (self->workspace));
}

/* Who reads a quote where there is room for nothing beside it goes on reading. */
gboolean
sp_body_is_reading (SpBody *self)
{
  return sp_body_get_view (self) == SP_VIEW_QUOTES && sp_quotes_view_is_reading (self->quotes);
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
  SpView view = sp_body_get_view (self);

  if (self->chips_view == view)
    return;
  g_object_ref (self->chips);
  take_chips_out (self);
  self->chips_view = view;
  sp_comparison_chips_set_leads_on (self->comparison, view != SP_VIEW_COMPARE);
  put_chips_in (self);
  g_object_unref (self->chips);
}

static void
ensure_quotes (SpBody *self)
{
  GtkWidget *quotes;

  if (self->quotes != NULL)
    return;
  quotes = sp_quotes_view_new (self->workspace);
  self->quotes = SP_QUOTES_VIEW (quotes);
  sp_body_show_room (self);
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
  sp_body_show_room (self);
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

void
sp_body_show_view (SpBody *self)
{
  SpView view = sp_body_get_view (self);
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

void
sp_body_choose_view (SpBody *self)
{
  const char *name = adw_view_stack_get_visible_child_name (self->views);
  SpView view;

  if (self->workspace != NULL && name != NULL && sp_view_parse (name, &view))
    sp_navigation_go_to_view (sp_workspace_get_navigation (self->workspace), view);
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

  if (sp_body_get_view (self) == SP_VIEW_QUOTES)
    return (SpRecord *) sp_quotes_view_get_neighbour (self->quotes, next);
  if (sp_body_get_view (self) == SP_VIEW_EVENTS)
    return sp_events_view_get_neighbour (self->events, next);
  record = sp_workspace_get_current_record (self->workspace);
  if (record != NULL && SP_IS_COUNTRY (record))
    country = sp_slot_get_neighbour (sp_body_ensure_slot (self), SP_COUNTRY (record), next);
  return (SpRecord *) country;
}
