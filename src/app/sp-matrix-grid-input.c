/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the keyboard and the pointer do in a comparison's table. */
#include "sp-matrix-grid-keys.h"
#include "sp-matrix-grid-private.h"

static gboolean
key_cb (SpMatrixGrid *self, guint key, guint code G_GNUC_UNUSED, GdkModifierType modifiers)
{
  GdkModifierType held = modifiers & gtk_accelerator_get_default_mod_mask ();
  SpMatrixStep step = {
    .line = self->line,
    .place = self->place,
    .n_lines = sp_matrix_plan_get_n_lines (self->plan),
    .n_places = sp_matrix_plan_get_n_places (self->plan),
    .page =
      self->sizes.line_height > 0
        ? (guint) MAX ((self->height - self->sizes.head_height - self->sizes.foot_height) / self->sizes.line_height - 1,
                       1)
        : 1,
    .mirrored = sp_matrix_grid_is_mirrored (self),
  };

  switch (sp_matrix_grid_find_deed (key, held, &step))
    {
    case SP_MATRIX_DEED_GO:
      sp_matrix_grid_set_current (self, step.line, step.place);
      return GDK_EVENT_STOP;
    case SP_MATRIX_DEED_ACTIVATE:
      g_signal_emit (self, sp_matrix_grid_signals[SP_MATRIX_GRID_ACTIVATED], 0, self->line, self->place);
      return GDK_EVENT_STOP;
    case SP_MATRIX_DEED_TOGGLE:
      g_signal_emit (self, sp_matrix_grid_signals[SP_MATRIX_GRID_TOGGLED], 0, self->line, self->place);
      return GDK_EVENT_STOP;
    case SP_MATRIX_DEED_MENU:
      g_signal_emit (self, sp_matrix_grid_signals[SP_MATRIX_GRID_MENU], 0, self->line, self->place);
      return GDK_EVENT_STOP;
    case SP_MATRIX_DEED_SHIFT:
      g_signal_emit (self, sp_matrix_grid_signals[SP_MATRIX_GRID_SHIFTED], 0, self->line, self->place, step.by);
      return GDK_EVENT_STOP;
    case SP_MATRIX_DEED_NONE:
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static SpMatrixTile *
find_tile_at (SpMatrixGrid *self, double x, double y)
{
  GtkWidget *picked = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);

  return picked != NULL && SP_IS_MATRIX_TILE (picked) ? SP_MATRIX_TILE (picked) : NULL;
}

static SpMatrixTile *
take_tile_at (SpMatrixGrid *self, double x, double y)
{
  SpMatrixTile *tile = find_tile_at (self, x, y);

  if (tile == NULL)
    return NULL;
  self->line = sp_matrix_tile_get_line (tile);
  self->place = sp_matrix_tile_get_place (tile);
  sp_matrix_grid_remember_current (self);
  gtk_widget_grab_focus (GTK_WIDGET (tile));
  return tile;
}

static void
pressed_cb (SpMatrixGrid *self, int n_press G_GNUC_UNUSED, double x, double y)
{
  SpMatrixTile *tile = find_tile_at (self, x, y);

  self->pressed_line = tile ? sp_matrix_tile_get_line (tile) : G_MAXUINT;
  self->pressed_place = tile ? sp_matrix_tile_get_place (tile) : G_MAXUINT;
}

/* Who moves away before letting go has thought better of it. */
static gboolean
is_pressed (SpMatrixGrid *self, SpMatrixTile *tile)
{
  return tile != NULL && sp_matrix_tile_get_line (tile) == self->pressed_line &&
         sp_matrix_tile_get_place (tile) == self->pressed_place;
}

static void
released_cb (SpMatrixGrid *self, int n_press G_GNUC_UNUSED, double x, double y, GtkGesture *gesture)
{
  GdkModifierType held = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
  SpMatrixTile *tile = find_tile_at (self, x, y);
  guint signal = (held & GDK_CONTROL_MASK) != 0 ? SP_MATRIX_GRID_TOGGLED : SP_MATRIX_GRID_ACTIVATED;

  if (!is_pressed (self, tile))
    return;
  take_tile_at (self, x, y);
  g_signal_emit (self, sp_matrix_grid_signals[signal], 0, sp_matrix_tile_get_line (tile),
                 sp_matrix_tile_get_place (tile));
}

static void
ask_for_menu (SpMatrixGrid *self, double x, double y, GtkGesture *gesture)
{
  SpMatrixTile *tile = take_tile_at (self, x, y);

  if (tile == NULL)
    return;
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  g_signal_emit (self, sp_matrix_grid_signals[SP_MATRIX_GRID_MENU], 0, sp_matrix_tile_get_line (tile),
                 sp_matrix_tile_get_place (tile));
}

static void
secondary_cb (SpMatrixGrid *self, int n_press G_GNUC_UNUSED, double x, double y, GtkGesture *gesture)
{
  ask_for_menu (self, x, y, gesture);
}

static void
long_press_cb (SpMatrixGrid *self, double x, double y, GtkGesture *gesture)
{
  ask_for_menu (self, x, y, gesture);
}

void
sp_matrix_grid_add_controllers (SpMatrixGrid *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *primary = gtk_gesture_click_new ();
  GtkGesture *secondary = gtk_gesture_click_new ();
  GtkGesture *long_press = gtk_gesture_long_press_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (secondary), GDK_BUTTON_SECONDARY);
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (long_press), TRUE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  g_signal_connect_swapped (primary, "pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect_swapped (primary, "released", G_CALLBACK (released_cb), self);
  g_signal_connect_swapped (secondary, "pressed", G_CALLBACK (secondary_cb), self);
  g_signal_connect_swapped (long_press, "pressed", G_CALLBACK (long_press_cb), self);
  gtk_widget_add_controller (widget, keys);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (primary));
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (secondary));
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (long_press));
}
