/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where in the body the keyboard goes when it is asked for, and whether it is on what is open. */
#include "sp-body-private.h"

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

  view = sp_body_get_view (self);
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

  if (sp_body_get_view (self) == SP_VIEW_QUOTES || sp_body_get_view (self) == SP_VIEW_EVENTS)
    {
      bring_view (self);
      if (sp_body_get_view (self) == SP_VIEW_QUOTES)
        sp_quotes_view_focus_search (self->quotes);
      else
        sp_events_view_focus_search (self->events);
      return;
    }
  sp_body_set_slot_shown (self, TRUE);
  gtk_widget_set_child_visible (self->slot_page, TRUE);
  sp_slot_focus_search (sp_body_ensure_slot (self));
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
  sp_slot_focus_page (sp_body_ensure_slot (self));
}

/**
 * sp_body_focus_start:
 * @self: a body
 *
 * Puts the keyboard where the user begins: on the page that is open, or else in the view, but shows nothing that was not
 * shown.
 */
void
sp_body_focus_start (SpBody *self)
{
  g_return_if_fail (SP_IS_BODY (self));

  if (sp_navigation_get_current (sp_workspace_get_navigation (self->workspace))->kind != SP_PLACE_LIST &&
      sp_body_is_slot_shown (self))
    sp_body_focus_page (self);
  else if (!adw_leaflet_get_folded (self->leaflet) || !sp_body_is_slot_shown (self))
    sp_body_focus_view (self);
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
  sp_slot_show_citation (sp_body_ensure_slot (self));
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
  if (sp_body_get_view (self) == SP_VIEW_QUOTES && sp_quotes_view_is_reading (self->quotes))
    return TRUE;
  if (!sp_body_is_slot_shown (self))
    return FALSE;
  return adw_leaflet_get_folded (self->leaflet) || (self->slot != NULL && sp_slot_has_focus (self->slot));
}
