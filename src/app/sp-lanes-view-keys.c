/* SPDX-License-Identifier: GPL-3.0-or-later
 * The keys of swim lanes that are a scope: they move its line, and show more or less of the time. */
#include "sp-lanes-view-private.h"

#define STEP 1.5
/* How many days are to be seen where the line goes by months. */
#define MONTHS_FROM 730

static guint32
find_next_day (SpLanesView *self, gboolean forward)
{
  guint32 first, last;
  guint32 day = sp_lanes_view_get_day (self);
  SpDate date = sp_date_from_day_number (day);

  sp_lanes_view_get_span (self, &first, &last);
  if (last - first + 1 < MONTHS_FROM)
    return forward ? day + 1 : day - 1;
  if (!forward && date.day > 1)
    return day - date.day + 1;
  if (forward)
    date = date.month < 12 ? (SpDate) { date.year, (guint8) (date.month + 1), 1 }
                           : (SpDate) { (guint16) (date.year + 1), 1, 1 };
  else
    date = date.month > 1 ? (SpDate) { date.year, (guint8) (date.month - 1), 1 }
                          : (SpDate) { (guint16) MAX (date.year - 1, 1), 12, 1 };
  return sp_date_get_first_day (date);
}

/* Lanes in place of an item are what is told then. */
static void
go_to_day (SpLanesView *self, guint32 day)
{
  self->pointer_day = 0;
  self->current = -1;
  sp_lanes_view_set_key_day (self, MAX (day, 1));
  sp_lanes_view_tell (self);
}

static gboolean
move_line (SpLanesView *self, guint key, GdkModifierType modifiers)
{
  gboolean mirrored = sp_lanes_get_axis (self->lanes)->mirrored;
  SpDate date = sp_date_from_day_number (MAX (sp_lanes_view_get_day (self), 1));

  switch (key)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      if (modifiers != GDK_CONTROL_MASK)
        return FALSE;
      go_to_day (self, find_next_day (self, (key == GDK_KEY_Right || key == GDK_KEY_KP_Right) != mirrored));
      return TRUE;
    case GDK_KEY_Page_Up:
    case GDK_KEY_Page_Down:
      if (modifiers != 0)
        return FALSE;
      go_to_day (self, sp_date_get_first_day (sp_date_add_years (date, key == GDK_KEY_Page_Down ? 1 : -1)));
      return TRUE;
    default:
      return FALSE;
    }
}

/**
 * sp_lanes_view_press_scope_key:
 * @self: a view
 * @key: a key
 * @modifiers: what is held with it
 *
 * Plus, minus and 0 show more or less of the time; Ctrl and the arrows move the line by a month, or a day where it is
 * seen large; Page Up and Page Down by a year.
 *
 * Returns: whether it is one of them
 */
gboolean
sp_lanes_view_press_scope_key (SpLanesView *self, guint key, GdkModifierType modifiers)
{
  modifiers &= gtk_accelerator_get_default_mod_mask ();
  if (self->lanes == NULL)
    return FALSE;
  if (move_line (self, key, modifiers))
    return TRUE;
  if ((modifiers & ~GDK_SHIFT_MASK) != 0)
    return FALSE;
  switch (key)
    {
    case GDK_KEY_plus:
    case GDK_KEY_equal:
    case GDK_KEY_KP_Add:
      sp_lanes_view_zoom (self, STEP);
      return TRUE;
    case GDK_KEY_minus:
    case GDK_KEY_KP_Subtract:
      sp_lanes_view_zoom (self, 1 / STEP);
      return TRUE;
    case GDK_KEY_0:
    case GDK_KEY_KP_0:
      sp_lanes_view_zoom (self, 0);
      return TRUE;
    default:
      return FALSE;
    }
}
