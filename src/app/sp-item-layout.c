/* SPDX-License-Identifier: GPL-3.0-or-later
 * Lays out the parts of a row: marks before and after, and between them one below the other what is as wide as the rest.
 *
 * Boxes in boxes would do it too, but a `GtkBox` finds out by trying how wide each text has to be so that it is not
 * higher than it must, which takes some hundred times as long as the text itself. Here the width of the list decides. */
#include "sp-item-layout.h"

#define LINE_SPACING 2

/* Of what is in the middle; texts get lines for it. */
#define MIN_WIDTH 120
#define NATURAL_WIDTH 300

struct _SpItemLayout
{
  GtkLayoutManager parent_instance;

  int spacing;
};

G_DEFINE_FINAL_TYPE (SpItemLayout, sp_item_layout, GTK_TYPE_LAYOUT_MANAGER)

static GQuark
get_place_quark (void)
{
  return g_quark_from_static_string ("sp-item-place");
}

static SpItemPlace
get_place (GtkWidget *part)
{
  return (SpItemPlace) GPOINTER_TO_UINT (g_object_get_qdata (G_OBJECT (part), get_place_quark ()));
}

static GtkWidget *
find_next (GtkWidget *part, SpItemPlace place)
{
  while (part != NULL && (get_place (part) != place || !gtk_widget_should_layout (part)))
    part = gtk_widget_get_next_sibling (part);
  return part;
}

static GtkWidget *
get_first (GtkWidget *row, SpItemPlace place)
{
  return find_next (gtk_widget_get_first_child (row), place);
}

static GtkWidget *
get_next (GtkWidget *part, SpItemPlace place)
{
  return find_next (gtk_widget_get_next_sibling (part), place);
}

static int
measure_width (GtkWidget *part)
{
  int natural;

  gtk_widget_measure (part, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  return natural;
}

static int
measure_height (GtkWidget *part, int width)
{
  int natural;

  gtk_widget_measure (part, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);
  return natural;
}

/* With the space to the middle. */
static int
measure_side_width (SpItemLayout *self, GtkWidget *row, SpItemPlace place)
{
  int width = 0;

  for (GtkWidget *part = get_first (row, place); part != NULL; part = get_next (part, place))
    width += measure_width (part) + self->spacing;
  return width;
}

static int
measure_side_height (GtkWidget *row, SpItemPlace place)
{
  int height = 0;

  for (GtkWidget *part = get_first (row, place); part != NULL; part = get_next (part, place))
    height = MAX (height, measure_height (part, -1));
  return height;
}

static int
measure_sides (SpItemLayout *self, GtkWidget *row)
{
  return measure_side_width (self, row, SP_ITEM_PLACE_START) + measure_side_width (self, row, SP_ITEM_PLACE_END);
}

static int
measure_middle (GtkWidget *row, int width)
{
  int height = 0;

  for (GtkWidget *part = get_first (row, SP_ITEM_PLACE_MIDDLE); part != NULL;
       part = get_next (part, SP_ITEM_PLACE_MIDDLE))
    height += measure_height (part, width) + (height > 0 ? LINE_SPACING : 0);
  return height;
}

static GtkSizeRequestMode
sp_item_layout_get_request_mode (GtkLayoutManager *manager G_GNUC_UNUSED, GtkWidget *row G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
sp_item_layout_measure (GtkLayoutManager *manager,
                        GtkWidget *row,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline G_GNUC_UNUSED,
                        int *natural_baseline G_GNUC_UNUSED)
{
  int sides = measure_sides (SP_ITEM_LAYOUT (manager), row);
  int height;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = sides + MIN_WIDTH;
      *natural = sides + NATURAL_WIDTH;
      return;
    }
  height = measure_middle (row, for_size < 0 ? NATURAL_WIDTH : MAX (for_size - sides, MIN_WIDTH));
  height = MAX (height, measure_side_height (row, SP_ITEM_PLACE_START));
  *minimum = *natural = MAX (height, measure_side_height (row, SP_ITEM_PLACE_END));
}

static void
allocate (GtkWidget *row, GtkWidget *part, int row_width, const GtkAllocation *area)
{
  GtkAllocation mirrored = *area;

  if (gtk_widget_get_direction (row) == GTK_TEXT_DIR_RTL)
    mirrored.x = row_width - area->x - area->width;
  gtk_widget_size_allocate (part, &mirrored, -1);
}

/* A part can stand at the top or in the middle of the row: it is given all the height. */
static void
allocate_side (SpItemLayout *self, GtkWidget *row, SpItemPlace place, int row_width, int height, int left)
{
  for (GtkWidget *part = get_first (row, place); part != NULL; part = get_next (part, place))
    {
      int width = measure_width (part);

      allocate (row, part, row_width, &(GtkAllocation) { left, 0, width, height });
      left += width + self->spacing;
    }
}

static void
allocate_middle (GtkWidget *row, int row_width, int row_height, int left, int width)
{
  int top = MAX (row_height - measure_middle (row, width), 0) / 2;

  for (GtkWidget *part = get_first (row, SP_ITEM_PLACE_MIDDLE); part != NULL;
       part = get_next (part, SP_ITEM_PLACE_MIDDLE))
    {
      int height = measure_height (part, width);

      allocate (row, part, row_width, &(GtkAllocation) { left, top, width, height });
      top += height + LINE_SPACING;
    }
}

static void
sp_item_layout_allocate (GtkLayoutManager *manager, GtkWidget *row, int width, int height, int baseline G_GNUC_UNUSED)
{
  SpItemLayout *self = SP_ITEM_LAYOUT (manager);
  int start = measure_side_width (self, row, SP_ITEM_PLACE_START);
  int end = measure_side_width (self, row, SP_ITEM_PLACE_END);
  int middle = MAX (width - start - end, MIN_WIDTH);

  allocate_side (self, row, SP_ITEM_PLACE_START, width, height, 0);
  allocate_middle (row, width, height, start, middle);
  allocate_side (self, row, SP_ITEM_PLACE_END, width, height, start + middle + self->spacing);
}

static void
sp_item_layout_class_init (SpItemLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = sp_item_layout_get_request_mode;
  layout_class->measure = sp_item_layout_measure;
  layout_class->allocate = sp_item_layout_allocate;
}

static void
sp_item_layout_init (SpItemLayout *self G_GNUC_UNUSED)
{
}

/**
 * sp_item_layout_new:
 * @spacing: how many pixels are left free beside the middle
 *
 * Returns: (transfer full): a layout
 */
GtkLayoutManager *
sp_item_layout_new (int spacing)
{
  SpItemLayout *self = g_object_new (SP_TYPE_ITEM_LAYOUT, NULL);

  self->spacing = spacing;
  return GTK_LAYOUT_MANAGER (self);
}

/**
 * sp_item_layout_set_place:
 * @part: a child of a widget that is laid out by a #SpItemLayout
 * @place: where it goes; those in the same place are in the order of the children
 *
 * Says where a part of a row goes. Without that it goes into the middle.
 */
void
sp_item_layout_set_place (GtkWidget *part, SpItemPlace place)
{
  g_return_if_fail (GTK_IS_WIDGET (part));

  g_object_set_qdata (G_OBJECT (part), get_place_quark (), GUINT_TO_POINTER ((guint) place));
}
