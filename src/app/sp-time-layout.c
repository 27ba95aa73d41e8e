/* SPDX-License-Identifier: GPL-3.0-or-later
 * A layout of a scrolled child that takes the height of what is in it, and of what follows right below.
 *
 * A scrolled window does not ask how high its child is at the width that it gets; so this layout does. */
#include "sp-time-layout.h"

#define LEAST_HEIGHT 110

struct _SpTimeLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (SpTimeLayout, sp_time_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkWidget *
get_content (GtkWidget *child)
{
  return GTK_IS_SCROLLED_WINDOW (child) ? gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (child)) : NULL;
}

static void
measure_height (GtkWidget *child, int width, int *minimum, int *natural)
{
  GtkWidget *content = get_content (child);

  gtk_widget_measure (content ? content : child, GTK_ORIENTATION_VERTICAL, width, minimum, natural, NULL, NULL);
  if (content != NULL)
    *minimum = MIN (LEAST_HEIGHT, *natural);
}

static GtkSizeRequestMode
sp_time_layout_get_request_mode (GtkLayoutManager *manager G_GNUC_UNUSED, GtkWidget *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
sp_time_layout_measure (GtkLayoutManager *manager G_GNUC_UNUSED,
                        GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline G_GNUC_UNUSED,
                        int *natural_baseline G_GNUC_UNUSED)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum, child_natural;

      if (!gtk_widget_should_layout (child))
        continue;
      if (orientation == GTK_ORIENTATION_HORIZONTAL)
        {
          gtk_widget_measure (child, orientation, -1, &child_minimum, &child_natural, NULL, NULL);
          *minimum = MAX (*minimum, child_minimum);
          *natural = MAX (*natural, child_natural);
          continue;
        }
      measure_height (child, for_size, &child_minimum, &child_natural);
      *minimum += child_minimum;
      *natural += child_natural;
    }
}

/* What is too much is taken first from what is below, then from what can be scrolled. */
static void
sp_time_layout_allocate (GtkLayoutManager *manager G_GNUC_UNUSED,
                         GtkWidget *widget,
                         int width,
                         int height,
                         int baseline G_GNUC_UNUSED)
{
  int too_much = -height;
  int y = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    {
      int minimum, natural;

      if (!gtk_widget_should_layout (child))
        continue;
      measure_height (child, width, &minimum, &natural);
      too_much += natural;
    }
  for (GtkWidget *child = gtk_widget_get_last_child (widget); child; child = gtk_widget_get_prev_sibling (child))
    {
      int minimum, natural, part;

      if (!gtk_widget_should_layout (child))
        continue;
      measure_height (child, width, &minimum, &natural);
      part = CLAMP (too_much, 0, natural - minimum);
      too_much -= part;
      g_object_set_data (G_OBJECT (child), "time-height", GINT_TO_POINTER (natural - part));
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    {
      int part = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (child), "time-height"));

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_size_allocate (child, &(GtkAllocation) { 0, y, width, part }, -1);
      y += part;
    }
}

static void
sp_time_layout_class_init (SpTimeLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  manager_class->get_request_mode = sp_time_layout_get_request_mode;
  manager_class->measure = sp_time_layout_measure;
  manager_class->allocate = sp_time_layout_allocate;
}

static void
sp_time_layout_init (SpTimeLayout *self G_GNUC_UNUSED)
{
}
