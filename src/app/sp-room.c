/* SPDX-License-Identifier: GPL-3.0-or-later
 * A place whose content never keeps the window from being narrower.
 *
 * What the header bar has room for is chosen when the width is known; a window that is made narrow in one jump must first
 * get that width. Where the content has no room it is not seen. */
#include "sp-room.h"

struct _SpRoom
{
  AdwBin parent_instance;

  int most; /* in pixels; -1 for as much as the content likes */
};

G_DEFINE_FINAL_TYPE (SpRoom, sp_room, ADW_TYPE_BIN)

static void
measure (GtkWidget *widget,
         GtkOrientation orientation,
         int for_size,
         int *minimum,
         int *natural,
         int *minimum_baseline G_GNUC_UNUSED,
         int *natural_baseline G_GNUC_UNUSED)
{
  GtkWidget *child = adw_bin_get_child (ADW_BIN (widget));
  SpRoom *self = SP_ROOM (widget);
  int least;

  *minimum = *natural = 0;
  if (child == NULL || !gtk_widget_get_visible (child))
    return;
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    gtk_widget_measure (child, orientation, for_size < 0 ? -1 : MAX (for_size, least), minimum, natural, NULL, NULL);
  else if (self->most >= 0)
    *natural = MIN (*natural, self->most);
}

static void
allocate (GtkWidget *widget, int width, int height, int baseline)
{
  GtkWidget *child = adw_bin_get_child (ADW_BIN (widget));
  int least;

  if (child == NULL || !gtk_widget_should_layout (child))
    return;
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_set_child_visible (child, width >= least);
  if (width >= least)
    gtk_widget_allocate (child, width, height, baseline, NULL);
}

static void
sp_room_class_init (SpRoomClass *klass)
{
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "room");
}

static void
sp_room_init (SpRoom *self)
{
  self->most = -1;
  gtk_widget_set_layout_manager (GTK_WIDGET (self), gtk_custom_layout_new (NULL, measure, allocate));
}

/**
 * sp_room_set_most:
 * @self: a place
 * @most: a width in pixels, or -1
 *
 * Sets how much of the width it asks for at most.
 */
void
sp_room_set_most (SpRoom *self, int most)
{
  g_return_if_fail (SP_IS_ROOM (self));
  g_return_if_fail (most >= -1);

  if (self->most == most)
    return;
  self->most = most;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
