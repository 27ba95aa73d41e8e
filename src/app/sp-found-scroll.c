/* SPDX-License-Identifier: GPL-3.0-or-later
 * Brings the quote that is open into view, as soon as the list has a place to scroll to. */
#include "sp-found-scroll.h"

static gboolean
scroll_cb (gpointer data)
{
  SpFoundScroll *self = data;

  self->source = 0;
  sp_found_scroll_now (self);
  return G_SOURCE_REMOVE;
}

/* A list that is seen for the first time has no places to scroll to before it was laid out. */
static void
scroll_to (SpFoundScroll *self, guint position)
{
  self->is_due = !gtk_widget_get_mapped (self->list);
  if (self->is_due)
    return;
  if (gtk_widget_get_height (self->list) > 0)
    gtk_widget_activate_action (self->list, "list.scroll-to-item", "u", position);
  else if (self->source == 0)
    self->source = g_idle_add (scroll_cb, self);
}

/**
 * sp_found_scroll_now:
 * @self: a list
 *
 * Scrolls to the quote that is open, if it is listed; at once, or when the list is first seen.
 */
void
sp_found_scroll_now (SpFoundScroll *self)
{
  guint place;

  g_return_if_fail (self != NULL);

  place = sp_found_places_get_place (self->found);
  if (place != G_MAXUINT)
    scroll_to (self, place);
}

/**
 * sp_found_scroll_later:
 * @self: a list
 *
 * Does so when there is time: what was just listed has no place to scroll to before it is laid out, which has a higher
 * priority.
 */
void
sp_found_scroll_later (SpFoundScroll *self)
{
  g_return_if_fail (self != NULL);

  if (self->source == 0)
    self->source = g_idle_add_full (G_PRIORITY_LOW, scroll_cb, self, NULL);
}

/**
 * sp_found_scroll_mapped:
 * @self: a list that is seen from now on
 *
 * Does what had to wait for that.
 */
void
sp_found_scroll_mapped (SpFoundScroll *self)
{
  g_return_if_fail (self != NULL);

  if (self->is_due)
    sp_found_scroll_later (self);
}

/**
 * sp_found_scroll_clear:
 * @self: a list that goes
 *
 * Gives up what is still to be done.
 */
void
sp_found_scroll_clear (SpFoundScroll *self)
{
  g_return_if_fail (self != NULL);

  g_clear_handle_id (&self->source, g_source_remove);
}
