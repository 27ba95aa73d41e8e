/* SPDX-License-Identifier: GPL-3.0-or-later
 * The layout of the side slot: the list and the page beside each other, as high at any width.
 *
 * A GtkBox would look for the height at which all fit into a width, and break every text into lines again and again for
 * that: it was a third of the time in which the window is laid out. Here all scrolls, so that the height of what does
 * not, where it is at its narrowest, is enough. */
#include "sp-slot-layout.h"

/* The list, the line between, the page. */
#define MOST_CHILDREN 3

struct _SpSlotLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (SpSlotLayout, sp_slot_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkWidget *
skip_hidden (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);
  return child;
}

static GtkWidget *
get_first (GtkWidget *widget)
{
  return skip_hidden (gtk_widget_get_first_child (widget));
}

static GtkWidget *
get_next (GtkWidget *child)
{
  return skip_hidden (gtk_widget_get_next_sibling (child));
}

static GtkSizeRequestMode
sp_slot_layout_get_request_mode (GtkLayoutManager *manager G_GNUC_UNUSED, GtkWidget *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
sp_slot_layout_measure (GtkLayoutManager *manager G_GNUC_UNUSED,
                        GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size G_GNUC_UNUSED,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline G_GNUC_UNUSED,
                        int *natural_baseline G_GNUC_UNUSED)
{
  *minimum = *natural = 0;
  for (GtkWidget *child = get_first (widget); child != NULL; child = get_next (child))
    {
      int least, wanted;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, &wanted, NULL, NULL);
      if (orientation == GTK_ORIENTATION_HORIZONTAL)
        {
          *minimum += least;
          *natural += wanted;
          continue;
        }
      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, least, &least, &wanted, NULL, NULL);
      *minimum = MAX (*minimum, least);
      *natural = MAX (*natural, wanted);
    }
}

static guint
find_sizes (GtkWidget *widget, GtkRequestedSize *sizes, int *extra)
{
  guint n_children = 0;

  for (GtkWidget *child = get_first (widget); child != NULL; child = get_next (child))
    {
      GtkRequestedSize *size = &sizes[n_children++];

      g_assert (n_children <= MOST_CHILDREN);
      size->data = child;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &size->minimum_size, &size->natural_size, NULL, NULL);
      *extra -= size->minimum_size;
    }
  *extra = gtk_distribute_natural_allocation (MAX (0, *extra), n_children, sizes);
  return n_children;
}

static int
count_expanding (const GtkRequestedSize *sizes, guint n_children)
{
  int n_expanding = 0;

  for (guint i = 0; i < n_children; i++)
    if (gtk_widget_compute_expand (sizes[i].data, GTK_ORIENTATION_HORIZONTAL))
      n_expanding++;
  return n_expanding;
}

static void
sp_slot_layout_allocate (GtkLayoutManager *manager G_GNUC_UNUSED,
                         GtkWidget *widget,
                         int width,
                         int height,
                         int baseline G_GNUC_UNUSED)
{
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkRequestedSize sizes[MOST_CHILDREN];
  int extra = width;
  guint n_children = find_sizes (widget, sizes, &extra);
  int n_expanding = count_expanding (sizes, n_children);
  int x = 0;

  for (guint i = 0; i < n_children; i++)
    {
      GtkWidget *child = sizes[i].data;
      int child_width = sizes[i].minimum_size;

      if (gtk_widget_compute_expand (child, GTK_ORIENTATION_HORIZONTAL))
        {
          int share = extra / n_expanding--;

          child_width += share;
          extra -= share;
        }
      gtk_widget_size_allocate (
        child, &(GtkAllocation) { mirrored ? width - x - child_width : x, 0, child_width, height }, -1);
      x += child_width;
    }
}

static void
sp_slot_layout_class_init (SpSlotLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  manager_class->get_request_mode = sp_slot_layout_get_request_mode;
  manager_class->measure = sp_slot_layout_measure;
  manager_class->allocate = sp_slot_layout_allocate;
}

static void
sp_slot_layout_init (SpSlotLayout *self G_GNUC_UNUSED)
{
}
