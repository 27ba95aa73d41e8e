/* SPDX-License-Identifier: GPL-3.0-or-later
 * The widget of swim lanes: what is pointed at is told, what is clicked opens, and the keyboard goes from one to the
 * next. */
#include "sp-lanes-view-private.h"

#include "sp-lanes-marks.h"
#include "sp-lanes-texture.h"
#include "sp-style.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#define MIN_WIDTH 120
#define NATURAL_WIDTH 300
#define RING 2.0f

G_DEFINE_FINAL_TYPE (SpLanesView, sp_lanes_view, GTK_TYPE_WIDGET)

static gboolean
is_mirrored (SpLanesView *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

static void
forget_picture (SpLanesView *self)
{
  g_clear_object (&self->picture);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
forget_lanes (SpLanesView *self)
{
  g_clear_object (&self->lanes);
  g_clear_object (&self->picture);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/* The toolkit asks for the size again whenever the font or the direction has changed. */
static void
lay_out (SpLanesView *self, int width)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  guint serial = pango_context_get_serial (context);
  gboolean mirrored = is_mirrored (self);

  if (self->plan == NULL ||
      (self->lanes != NULL && self->width == width && self->context_serial == serial && self->mirrored == mirrored))
    return;
  g_clear_object (&self->lanes);
  g_clear_object (&self->picture);
  self->width = width;
  self->context_serial = serial;
  self->mirrored = mirrored;
  self->lanes =
    sp_lanes_plan_lay_out_part (self->plan, context, width, mirrored, self->span_first, self->span_last);
}

/**
 * sp_lanes_view_lay_out_anew:
 * @self: a view
 *
 * Lays all out again, because another part of the time is to be seen.
 */
void
sp_lanes_view_lay_out_anew (SpLanesView *self)
{
  forget_lanes (self);
  lay_out (self, self->width > 0 ? self->width : NATURAL_WIDTH);
}

/**
 * sp_lanes_view_tell:
 * @self: a view
 *
 * Tells a screen reader what has the keyboard, as the name of the whole, because only widgets can be named: an item, or
 * what all lanes held on a day.
 */
void
sp_lanes_view_tell (SpLanesView *self)
{
  g_autofree char *words = self->lanes ? sp_lanes_describe (self->lanes) : g_strdup ("");
  g_autofree char *item = NULL;

  if (self->lanes != NULL && self->current >= 0 && gtk_widget_is_focus (GTK_WIDGET (self)))
    item = sp_lanes_describe_item (self->lanes, (guint) self->current);
  if (self->lanes != NULL && self->current < 0 && self->key_day > 0)
    item = sp_lanes_describe_day (self->lanes, self->key_day);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  item ? item : _ ("Over the Years"), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
}

static void
set_current (SpLanesView *self, int number)
{
  gboolean has_focus = gtk_widget_is_focus (GTK_WIDGET (self));

  self->current = number;
  if (self->is_scope)
    sp_lanes_view_set_key_day (
      self, has_focus && number >= 0 ? sp_lanes_get_item_day (self->lanes, (guint) number) : 0);
  sp_lanes_view_tell (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static int
get_current_or_first (SpLanesView *self)
{
  if (self->current < 0 && self->lanes != NULL && sp_lanes_get_n_items (self->lanes) > 0)
    return 0;
  return self->current;
}

static void
set_hovered (SpLanesView *self, int number)
{
  if (self->hovered == number)
    return;
  self->hovered = number;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), number >= 0 ? "pointer" : NULL);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
open_item (SpLanesView *self, int number)
{
  const SpLanesItem *item;

  if (self->lanes == NULL || number < 0)
    return;
  item = sp_lanes_get_item (self->lanes, (guint) number);
  gtk_widget_activate_action (GTK_WIDGET (self), "page.open", "(us)", (guint) sp_record_get_kind (item->record),
                              sp_record_get_id (item->record));
}

static void
moved_cb (SpLanesView *self, double x, double y)
{
  if (self->is_scope)
    sp_lanes_view_point_at (self, x);
  set_hovered (self, self->lanes && !self->dragging ? sp_lanes_find_at (self->lanes, x, y) : -1);
}

static void
left_cb (SpLanesView *self)
{
  sp_lanes_view_leave (self);
  set_hovered (self, -1);
}

static void
clicked_cb (SpLanesView *self, int n_press G_GNUC_UNUSED, double x, double y, GtkGesture *gesture)
{
  int number = self->lanes ? sp_lanes_find_at (self->lanes, x, y) : -1;

  if (number < 0)
    return;
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  set_current (self, number);
  open_item (self, number);
}

static void
focus_changed_cb (SpLanesView *self)
{
  set_current (self, get_current_or_first (self));
}

static gboolean
find_step (SpLanesView *self, guint key, SpLanesStep *step)
{
  gboolean mirrored = is_mirrored (self);

  switch (key)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      *step = mirrored ? SP_LANES_FORWARD : SP_LANES_BACKWARD;
      return TRUE;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      *step = mirrored ? SP_LANES_BACKWARD : SP_LANES_FORWARD;
      return TRUE;
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      *step = SP_LANES_UP;
      return TRUE;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      *step = SP_LANES_DOWN;
      return TRUE;
    case GDK_KEY_Home:
      *step = SP_LANES_START;
      return TRUE;
    case GDK_KEY_End:
      *step = SP_LANES_END;
      return TRUE;
    default:
      return FALSE;
    }
}

/* Above the first lane and below the last one the arrows go on in the list that the lanes are in. */
static gboolean
pressed_cb (SpLanesView *self, guint key, guint code G_GNUC_UNUSED, GdkModifierType modifiers)
{
  SpLanesStep step;
  int number;

  if (self->is_scope && sp_lanes_view_press_scope_key (self, key, modifiers))
    return GDK_EVENT_STOP;
  self->current = get_current_or_first (self);
  if (self->current < 0 || (modifiers & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;
  if (key == GDK_KEY_Return || key == GDK_KEY_KP_Enter || key == GDK_KEY_ISO_Enter || key == GDK_KEY_space)
    {
      open_item (self, self->current);
      return GDK_EVENT_STOP;
    }
  if (!find_step (self, key, &step))
    return GDK_EVENT_PROPAGATE;
  number = sp_lanes_find_step (self->lanes, self->current, step);
  set_current (self, number >= 0 ? number : self->current);
  return number >= 0 || (step != SP_LANES_UP && step != SP_LANES_DOWN) ? GDK_EVENT_STOP : GDK_EVENT_PROPAGATE;
}

static gboolean
sp_lanes_view_query_tooltip (GtkWidget *widget, int x, int y, gboolean by_keyboard, GtkTooltip *tooltip)
{
  SpLanesView *self = SP_LANES_VIEW (widget);
  int number = by_keyboard || self->lanes == NULL ? self->current : sp_lanes_find_at (self->lanes, x, y);
  const SpLanesItem *item;
  g_autofree char *words = NULL;

  if (self->lanes == NULL || number < 0)
    return FALSE;
  item = sp_lanes_get_item (self->lanes, (guint) number);
  words = sp_lanes_describe_item (self->lanes, (guint) number);
  gtk_tooltip_set_text (tooltip, words);
  gtk_tooltip_set_tip_area (tooltip, &(GdkRectangle) { (int) item->area.x, (int) item->area.y,
                                                       (int) item->area.width + 1, (int) item->area.height + 1 });
  return TRUE;
}

static GtkSizeRequestMode
sp_lanes_view_get_request_mode (GtkWidget *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
sp_lanes_view_measure (GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline G_GNUC_UNUSED,
                       int *natural_baseline G_GNUC_UNUSED)
{
  SpLanesView *self = SP_LANES_VIEW (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MIN_WIDTH;
      *natural = NATURAL_WIDTH;
      return;
    }
  lay_out (self, for_size > 0 ? for_size : NATURAL_WIDTH);
  *minimum = *natural = self->lanes ? (int) sp_lanes_get_height (self->lanes) : 0;
}

static void
sp_lanes_view_size_allocate (GtkWidget *widget, int width, int height G_GNUC_UNUSED, int baseline G_GNUC_UNUSED)
{
  SpLanesView *self = SP_LANES_VIEW (widget);

  lay_out (self, width);
  sp_lanes_view_tell (self);
}

static void
draw_ring (SpLanesView *self, GtkSnapshot *snapshot, int number, float width)
{
  sp_lanes_marks_draw_ring (GTK_WIDGET (self), snapshot, sp_lanes_get_item (self->lanes, (guint) number), width);
}

static void
sp_lanes_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SpLanesView *self = SP_LANES_VIEW (widget);

  /* It may have been asked how high it would be at another width since. */
  lay_out (self, gtk_widget_get_width (widget));
  if (self->lanes == NULL)
    return;
  if (self->picture == NULL)
    self->picture =
      sp_lanes_create_texture (self->lanes, self->width, gtk_widget_get_scale_factor (widget), sp_style_get_theme ());
  gtk_snapshot_append_texture (snapshot, self->picture,
                               &GRAPHENE_RECT_INIT (0, 0, (float) self->width,
                                                    (float) (int) sp_lanes_get_height (self->lanes)));
  /* What is open beside the lanes */
  sp_lanes_marks_draw_rings (widget, snapshot, self->lanes, self->selected, RING);
  if (self->hovered >= 0)
    draw_ring (self, snapshot, self->hovered, RING / 2);
  if (self->current >= 0 && gtk_widget_has_visible_focus (widget))
    draw_ring (self, snapshot, self->current, RING);
  if (self->is_scope)
    sp_lanes_view_draw_scope (self, snapshot);
}

static void
sp_lanes_view_dispose (GObject *object)
{
  SpLanesView *self = SP_LANES_VIEW (object);

  g_clear_object (&self->plan);
  g_clear_object (&self->lanes);
  g_clear_object (&self->picture);
  g_clear_object (&self->selected);

  G_OBJECT_CLASS (sp_lanes_view_parent_class)->dispose (object);
}

static void
sp_lanes_view_class_init (SpLanesViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_lanes_view_dispose;
  widget_class->get_request_mode = sp_lanes_view_get_request_mode;
  widget_class->measure = sp_lanes_view_measure;
  widget_class->size_allocate = sp_lanes_view_size_allocate;
  widget_class->snapshot = sp_lanes_view_snapshot;
  widget_class->query_tooltip = sp_lanes_view_query_tooltip;
  sp_lanes_view_add_scope_signals (klass);
  gtk_widget_class_set_css_name (widget_class, "lanes");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
add_controllers (SpLanesView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_swapped (motion, "motion", G_CALLBACK (moved_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (left_cb), self);
  g_signal_connect_swapped (focus, "notify::is-focus", G_CALLBACK (focus_changed_cb), self);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (clicked_cb), self);
  gtk_widget_add_controller (widget, motion);
  gtk_widget_add_controller (widget, focus);
  gtk_widget_add_controller (widget, keys);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
}

static void
sp_lanes_view_init (SpLanesView *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  self->hovered = self->current = -1;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  add_controllers (self);
  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (forget_picture), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (forget_picture), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (forget_picture), NULL);
}

/**
 * sp_lanes_view_new:
 *
 * Returns: (transfer floating): a view that shows nothing yet
 */
GtkWidget *
sp_lanes_view_new (void)
{
  return g_object_new (SP_TYPE_LANES_VIEW, NULL);
}

/**
 * sp_lanes_view_set_plan:
 * @self: a view
 * @plan: (nullable): what to show
 *
 * Shows swim lanes. What is clicked or activated is opened by the action `page.open`, whose target is the kind and the
 * id of a record.
 */
void
sp_lanes_view_set_plan (SpLanesView *self, SpLanesPlan *plan)
{
  g_return_if_fail (SP_IS_LANES_VIEW (self));
  g_return_if_fail (plan == NULL || SP_IS_LANES_PLAN (plan));

  if (!g_set_object (&self->plan, plan))
    return;
  self->hovered = self->current = -1;
  sp_lanes_view_lay_out_anew (self);
  if (self->is_scope)
    sp_lanes_view_limit_span (self);
}

/**
 * sp_lanes_view_get_lanes:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the lanes as they are laid out now
 */
SpLanes *
sp_lanes_view_get_lanes (SpLanesView *self)
{
  g_return_val_if_fail (SP_IS_LANES_VIEW (self), NULL);

  return self->lanes;
}

/**
 * sp_lanes_view_get_current:
 * @self: a view
 *
 * Returns: the number of the item that the keyboard is on; -1 before it came
 */
int
sp_lanes_view_get_current (SpLanesView *self)
{
  g_return_val_if_fail (SP_IS_LANES_VIEW (self), -1);

  return self->current;
}

/**
 * sp_lanes_view_set_selected:
 * @self: a view
 * @record: (nullable): a position or an event
 *
 * Marks what is open beside the lanes.
 */
void
sp_lanes_view_set_selected (SpLanesView *self, SpRecord *record)
{
  g_return_if_fail (SP_IS_LANES_VIEW (self));

  if (g_set_object (&self->selected, record))
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * sp_lanes_view_make_scope:
 * @self: a view
 *
 * Has it read out the day that is pointed at, and show a part of the time on demand: by Ctrl and the wheel, by dragging
 * across, by the keys + - 0.
 */
void
sp_lanes_view_make_scope (SpLanesView *self)
{
  g_return_if_fail (SP_IS_LANES_VIEW (self) && !self->is_scope);

  self->is_scope = TRUE;
  sp_lanes_view_add_scope_controllers (self);
}

/**
 * sp_lanes_view_get_plan:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): what it shows
 */
SpLanesPlan *
sp_lanes_view_get_plan (SpLanesView *self)
{
  g_return_val_if_fail (SP_IS_LANES_VIEW (self), NULL);

  return self->plan;
}
