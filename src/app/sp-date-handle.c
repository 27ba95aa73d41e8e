/* SPDX-License-Identifier: GPL-3.0-or-later
 * The handle of the date track: a slider that takes the keyboard and speaks its date. */
#include "sp-date-handle.h"

#include "sp-date-chart.h"

/* In pixels. */
#define LINE 2

struct _SpDateHandle
{
  GtkWidget parent_instance;

  GtkWidget *line;
  GtkWidget *knob;
};

G_DEFINE_FINAL_TYPE (SpDateHandle, sp_date_handle, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_MOVE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* As on GTK's scales: up, right and Page Up are more; right to left, left is. */
static const struct
{
  guint key;
  guint keypad;
  SpDateMove move;
  SpDateMove mirrored;
} keys[] = {
  { GDK_KEY_Right, GDK_KEY_KP_Right, SP_DATE_MOVE_NEXT, SP_DATE_MOVE_PREVIOUS },
  { GDK_KEY_Left, GDK_KEY_KP_Left, SP_DATE_MOVE_PREVIOUS, SP_DATE_MOVE_NEXT },
  { GDK_KEY_Up, GDK_KEY_KP_Up, SP_DATE_MOVE_NEXT, SP_DATE_MOVE_NEXT },
  { GDK_KEY_Down, GDK_KEY_KP_Down, SP_DATE_MOVE_PREVIOUS, SP_DATE_MOVE_PREVIOUS },
  { GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up, SP_DATE_MOVE_YEAR_LATER, SP_DATE_MOVE_YEAR_LATER },
  { GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down, SP_DATE_MOVE_YEAR_EARLIER, SP_DATE_MOVE_YEAR_EARLIER },
  { GDK_KEY_Home, GDK_KEY_KP_Home, SP_DATE_MOVE_FIRST, SP_DATE_MOVE_FIRST },
  { GDK_KEY_End, GDK_KEY_KP_End, SP_DATE_MOVE_LAST, SP_DATE_MOVE_LAST },
  { GDK_KEY_Return, GDK_KEY_KP_Enter, SP_DATE_MOVE_LIST, SP_DATE_MOVE_LIST },
  { GDK_KEY_space, GDK_KEY_KP_Space, SP_DATE_MOVE_LIST, SP_DATE_MOVE_LIST },
};

static gboolean
key_cb (SpDateHandle *self, guint key, guint code G_GNUC_UNUSED, GdkModifierType state)
{
  if ((state & gtk_accelerator_get_default_mod_mask ()) != 0)
    return FALSE;
  return sp_date_handle_press (self, key);
}

static void
sp_date_handle_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline G_GNUC_UNUSED,
                        int *natural_baseline G_GNUC_UNUSED)
{
  gtk_widget_measure (SP_DATE_HANDLE (widget)->knob, orientation, for_size, minimum, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *natural = *minimum = (int) SP_DATE_CHART_BARS + *minimum / 2 + 1;
}

static void
sp_date_handle_size_allocate (GtkWidget *widget, int width, int height, int baseline G_GNUC_UNUSED)
{
  SpDateHandle *self = SP_DATE_HANDLE (widget);
  int knob_height;

  gtk_widget_measure (self->knob, GTK_ORIENTATION_VERTICAL, -1, &knob_height, NULL, NULL, NULL);
  gtk_widget_size_allocate (self->line, &(GtkAllocation) { (width - LINE) / 2, 0, LINE, height - knob_height / 2 }, -1);
  gtk_widget_size_allocate (self->knob, &(GtkAllocation) { 0, height - knob_height, width, knob_height }, -1);
}

static void
sp_date_handle_dispose (GObject *object)
{
  SpDateHandle *self = SP_DATE_HANDLE (object);

  g_clear_pointer (&self->line, gtk_widget_unparent);
  g_clear_pointer (&self->knob, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_date_handle_parent_class)->dispose (object);
}

static void
sp_date_handle_class_init (SpDateHandleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_date_handle_dispose;
  widget_class->measure = sp_date_handle_measure;
  widget_class->size_allocate = sp_date_handle_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "datehandle");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SLIDER);

  /**
   * SpDateHandle::move:
   * @self: the handle
   * @move: an #SpDateMove
   *
   * A key was pressed that asks for another date.
   */
  signals[SIGNAL_MOVE] =
    g_signal_new ("move", SP_TYPE_DATE_HANDLE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
}

static GtkWidget *
add_part (SpDateHandle *self, const char *css_class)
{
  GtkWidget *part = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_add_css_class (part, css_class);
  gtk_widget_set_can_target (part, FALSE);
  gtk_widget_set_parent (part, GTK_WIDGET (self));
  return part;
}

static void
sp_date_handle_init (SpDateHandle *self)
{
  GtkEventController *controller = gtk_event_controller_key_new ();

  self->line = add_part (self, "line");
  self->knob = add_part (self, "knob");
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  g_signal_connect_swapped (controller, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

/**
 * sp_date_handle_new:
 * @name: the name that a screen reader says
 *
 * Returns: (transfer floating): a handle
 */
GtkWidget *
sp_date_handle_new (const char *name)
{
  GtkWidget *self = g_object_new (SP_TYPE_DATE_HANDLE, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return self;
}

/**
 * sp_date_handle_set_value:
 * @self: a handle
 * @value: where it stands, from 0 to @maximum
 * @maximum: the greatest value
 * @text: what a screen reader says in place of the number
 *
 * Says where it stands. It is placed by the date track.
 */
void
sp_date_handle_set_value (SpDateHandle *self, double value, double maximum, const char *text)
{
  g_return_if_fail (SP_IS_DATE_HANDLE (self));
  g_return_if_fail (text != NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, maximum, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, value,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text,
                                  -1);
}

/**
 * sp_date_handle_press:
 * @self: a handle
 * @key: a key, as `GDK_KEY_Right`
 *
 * Does what the key does when it is pressed alone.
 *
 * Returns: whether it does anything
 */
gboolean
sp_date_handle_press (SpDateHandle *self, guint key)
{
  gboolean mirrored;

  g_return_val_if_fail (SP_IS_DATE_HANDLE (self), FALSE);

  mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (key == keys[i].key || key == keys[i].keypad)
      {
        g_signal_emit (self, signals[SIGNAL_MOVE], 0, mirrored ? keys[i].mirrored : keys[i].move);
        return TRUE;
      }
  return FALSE;
}
