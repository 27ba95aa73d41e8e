/* SPDX-License-Identifier: GPL-3.0-or-later
 * The side slot of the body: beside the view, or where there is no room for both, one in place of the other. */
#include "sp-body-private.h"

#include "sp-style.h"

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

/**
 * sp_body_is_slot_shown:
 * @self: a body
 *
 * Returns: whether the side slot is seen: beside the view, or in its place where there is room for one
 */
gboolean
sp_body_is_slot_shown (SpBody *self)
{
  g_return_val_if_fail (SP_IS_BODY (self), FALSE);

  if (adw_leaflet_get_folded (self->leaflet))
    return adw_leaflet_get_visible_child (self->leaflet) == self->slot_page;
  return gtk_widget_get_visible (self->slot_page);
}

void
sp_body_notify_slot_shown (SpBody *self)
{
  g_object_notify (G_OBJECT (self), "slot-shown");
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
void
sp_body_follow_fold (SpBody *self)
{
  self->folding_since = 0;
  if (self->folding_source == 0)
    self->folding_source = gtk_widget_add_tick_callback (GTK_WIDGET (self->leaflet), folding_cb, self, NULL);
  sp_body_notify_slot_shown (self);
}

/* What is opened comes to the front. Who came from the map by keyboard and closes what was opened is there again. */
void
sp_body_follow_place (SpBody *self)
{
  const SpPlace *place = sp_navigation_get_current (sp_workspace_get_navigation (self->workspace));
  gboolean folded = adw_leaflet_get_folded (self->leaflet);
  gboolean back_to_map = self->from_map && place->kind == SP_PLACE_LIST && sp_body_get_view (self) == SP_VIEW_COUNTRIES;

  if (back_to_map)
    {
      self->from_map = FALSE;
      if (adw_leaflet_get_folded (self->leaflet))
        sp_body_set_slot_shown (self, FALSE);
      sp_countries_view_focus_map (self->countries);
    }
  else if (self->from_view && folded && place->kind == SP_PLACE_LIST)
    sp_body_set_slot_shown (self, FALSE);
  else if (!sp_body_is_slot_shown (self) && !(folded && (sp_body_is_reading (self) || place->kind == SP_PLACE_LIST)))
    {
      self->from_view = folded && sp_body_get_view (self) != SP_VIEW_COUNTRIES;
      sp_body_set_slot_shown (self, TRUE);
    }
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

/* Without the lines beside the list and the page. */
int
sp_body_find_view_width (int width, double text_scale)
{
  int slot = find_slot_width (width, text_scale);

  return width - slot - slot / SLOT_WIDTH * EDGE_WIDTH;
}

static int
get_slot_width (SpBody *self)
{
  double scale = sp_style_get_text_scale (GTK_WIDGET (self));

  return gtk_widget_get_visible (self->slot_page) ? find_slot_width (self->width, scale) : 0;
}

void
sp_body_show_room (SpBody *self)
{
  double scale = sp_style_get_text_scale (GTK_WIDGET (self));

  if (self->quotes != NULL)
    sp_quotes_view_set_room (self->quotes, self->width / scale, (self->width - get_slot_width (self)) / scale);
  if (self->events != NULL)
    sp_events_view_set_room (self->events, (self->width - get_slot_width (self)) / scale);
}

SpSlot *
sp_body_ensure_slot (SpBody *self)
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

void
sp_body_open_page (SpBody *self)
{
  self->from_map = TRUE;
  sp_slot_focus_page (sp_body_ensure_slot (self));
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
  gboolean is_of_countries = sp_body_get_view (self) == SP_VIEW_COUNTRIES;
  gboolean has_page =
    place->kind != SP_PLACE_LIST && !sp_body_is_reading (self) && gtk_widget_get_visible (self->slot_page);

  if (is_of_countries && !has_page)
    return;
  self->from_view = has_page && !is_of_countries;
  adw_leaflet_set_visible_child (self->leaflet, has_page ? self->slot_page : self->view);
}

void
sp_body_foresee_fold (SpBody *self, int width)
{
  if (!adw_leaflet_get_folded (self->leaflet) && will_fold (self, width))
    choose_front (self);
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

  sp_body_ensure_slot (self);
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

  if (sp_body_is_slot_shown (self) == shown)
    return;
  if (adw_leaflet_get_folded (self->leaflet))
    adw_leaflet_set_visible_child (self->leaflet, shown ? self->slot_page : self->view);
  else
    gtk_widget_set_visible (self->slot_page, shown);
  sp_body_show_room (self);
  sp_body_notify_slot_shown (self);
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
  sp_body_show_room (self);
  if (self->slot != NULL)
    sp_slot_set_docked (self->slot, has_room_for_list (width, sp_style_get_text_scale (GTK_WIDGET (self))));
  sp_comparison_chips_set_room (self->slot_comparison, width);
  sp_comparison_chips_set_room (self->comparison, width - get_slot_width (self));
}
