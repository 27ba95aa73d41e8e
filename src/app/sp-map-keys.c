/* SPDX-License-Identifier: GPL-3.0-or-later
 * The keyboard on a map: walking from country to country. */
#include "sp-map-input-private.h"

#include "sp-map-pick.h"

static gboolean
is_walkable (SpGeometry *geometry G_GNUC_UNUSED, guint area, gpointer data)
{
  const SpLook *look = sp_map_scene_get_look (data, area);

  return sp_map_scene_get_country (data, area) != NULL && look->nothing != SP_NOTHING_OUTSIDE_GROUP;
}

static gboolean
is_in_view (SpMapInput *self, int area)
{
  double x, y;

  sp_map_get_pixel (self->map, area, &x, &y);
  return gtk_widget_contains (GTK_WIDGET (self->map), x, y);
}

static int
find_start (SpMapInput *self)
{
  const SpCamera *camera = sp_map_get_camera (self->map);
  int selected = sp_map_get_selected (self->map);
  double x, y;

  if (selected >= 0)
    return selected;
  if (sp_map_input_is_of_dataset (self, self->walked) && is_in_view (self, self->walked))
    return self->walked;
  sp_camera_to_map (camera, camera->width / 2, camera->height / 2, &x, &y);
  return sp_map_pick_nearest (sp_map_get_scene (self->map), x, y);
}

static void
walk_to (SpMapInput *self, int area)
{
  if (area < 0)
    return;
  /* Where the mouse rests there already, that the keyboard comes is news all the same */
  if (!self->by_keyboard)
    sp_map_set_pointed (self->map, -1);
  self->by_keyboard = TRUE;
  self->walked = area;
  sp_map_reveal (self->map, area);
  sp_map_set_pointed (self->map, area);
}

static gboolean
walk (SpMapInput *self, SpDirection direction)
{
  int pointed = sp_map_get_pointed (self->map);
  int next;

  if (pointed < 0 || !self->by_keyboard)
    {
      walk_to (self, pointed >= 0 ? pointed : find_start (self));
      return GDK_EVENT_STOP;
    }
  next =
    sp_geometry_find_neighbor (self->geometry, (guint) pointed, direction, is_walkable, sp_map_get_scene (self->map));
  if (next >= 0)
    walk_to (self, next);
  else
    gtk_widget_error_bell (GTK_WIDGET (self->map));
  return GDK_EVENT_STOP;
}

static gboolean
activate_by_key (SpMapInput *self, gboolean several)
{
  int pointed = sp_map_get_pointed (self->map);

  if (pointed < 0)
    return GDK_EVENT_PROPAGATE;
  self->by_keyboard = TRUE;
  sp_map_input_activate (self, pointed, several);
  return GDK_EVENT_STOP;
}

static gboolean
open_menu_by_key (SpMapInput *self)
{
  int pointed = sp_map_get_pointed (self->map);
  double x = gtk_widget_get_width (GTK_WIDGET (self->map)) / 2.0;
  double y = gtk_widget_get_height (GTK_WIDGET (self->map)) / 2.0;

  if (pointed >= 0)
    sp_map_get_pixel (self->map, pointed, &x, &y);
  sp_map_input_ask_for_menu (self, pointed, x, y);
  return GDK_EVENT_STOP;
}

static gboolean
let_go (SpMapInput *self)
{
  if (!self->by_keyboard || sp_map_get_pointed (self->map) < 0)
    return GDK_EVENT_PROPAGATE;
  sp_map_set_pointed (self->map, -1);
  return GDK_EVENT_STOP;
}

static gboolean
key_cb (SpMapInput *self, guint key, guint code G_GNUC_UNUSED, GdkModifierType modifiers)
{
  GdkModifierType held = modifiers & gtk_accelerator_get_default_mod_mask ();

  if (sp_map_get_scene (self->map) == NULL)
    return GDK_EVENT_PROPAGATE;
  if (key == GDK_KEY_Menu || (key == GDK_KEY_F10 && held == GDK_SHIFT_MASK))
    return open_menu_by_key (self);
  if (held != 0)
    return GDK_EVENT_PROPAGATE;
  switch (key)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      return walk (self, SP_DIRECTION_LEFT);
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      return walk (self, SP_DIRECTION_RIGHT);
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      return walk (self, SP_DIRECTION_UP);
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      return walk (self, SP_DIRECTION_DOWN);
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_ISO_Enter:
      return activate_by_key (self, FALSE);
    case GDK_KEY_space:
    case GDK_KEY_KP_Space:
      return activate_by_key (self, TRUE);
    case GDK_KEY_Escape:
      return let_go (self);
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
focus_leave_cb (SpMapInput *self)
{
  if (self->by_keyboard)
    sp_map_set_pointed (self->map, -1);
  self->by_keyboard = FALSE;
}

void
sp_map_input_add_keys (SpMapInput *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (focus_leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->map), keys);
  gtk_widget_add_controller (GTK_WIDGET (self->map), focus);
}
