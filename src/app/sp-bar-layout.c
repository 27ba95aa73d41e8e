/* SPDX-License-Identifier: GPL-3.0-or-later
 * The layout of the bar: one row, or where there is no room, what filters above the date.
 *
 * The child that expands takes what is left of its line. Where all do not fit beside each other, or the window is
 * narrower than ONE_ROW, it begins a second line; where those after it do not fit beside it, they go below it. Fields
 * first go without their labels, then become narrower, and only then go on in another line. */
#include "sp-bar-layout.h"

#include "sp-field-layout.h"

/* In pixels. The bar of a window of 1100 has 24 less, for its padding. */
#define ONE_ROW (1100 - 24)
#define SPACING 12
#define LINE_SPACING 6
/* With labels in the one row, the child that expands is to have so much more than it asks for. */
#define ROOM 120
#define MOST_CHILDREN 16

struct _SpBarLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (SpBarLayout, sp_bar_layout, GTK_TYPE_LAYOUT_MANAGER)

typedef struct
{
  GtkWidget *widget;
  gboolean expands;
  int minimum; /* the least */
  int compact; /* the least that is still good to read */
  int bare;    /* without a label */
  int natural;
  GtkAllocation place;
} Cell;

typedef struct
{
  Cell cells[MOST_CHILDREN];
  guint n;
  int height;
} Plan;

static Cell
measure_cell (GtkWidget *child)
{
  GtkLayoutManager *manager = gtk_widget_get_layout_manager (child);
  Cell cell = { .widget = child, .expands = gtk_widget_get_hexpand (child) };

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &cell.minimum, &cell.natural, NULL, NULL);
  cell.bare = cell.natural;
  if (manager != NULL && SP_IS_FIELD_LAYOUT (manager))
    cell.bare = sp_field_layout_measure_bare (SP_FIELD_LAYOUT (manager));
  /* Twice the least of a drop-down leaves its text some ten letters. */
  cell.compact = MIN (cell.bare, 2 * cell.minimum);
  if (cell.expands)
    cell.compact = cell.bare;
  return cell;
}

static void
measure_cells (Plan *plan, GtkWidget *widget)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && plan->n < MOST_CHILDREN;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child))
      plan->cells[plan->n++] = measure_cell (child);
}

static guint
find_expanding (const Plan *plan)
{
  guint i = 0;

  while (i < plan->n && !plan->cells[i].expands)
    i++;
  return i;
}

static int
sum (const Plan *plan, guint from, guint to, gsize width_offset)
{
  int width = 0;

  for (guint i = from; i < to; i++)
    width += G_STRUCT_MEMBER (int, &plan->cells[i], width_offset) + (i > from ? SPACING : 0);
  return width;
}

static int
find_line_height (const Plan *plan, guint from, guint to)
{
  int height = 0;

  for (guint i = from; i < to; i++)
    {
      int natural;

      gtk_widget_measure (plan->cells[i].widget, GTK_ORIENTATION_VERTICAL, plan->cells[i].place.width, NULL, &natural,
                          NULL, NULL);
      height = MAX (height, natural);
    }
  return height;
}

/* The widths have been chosen; what is left of the line goes to the child that expands. */
static void
end_line (Plan *plan, guint from, guint to, int available)
{
  int x = 0;
  int used = 0;
  int height;

  if (from == to)
    return;
  for (guint i = from; i < to; i++)
    used += plan->cells[i].place.width + (i > from ? SPACING : 0);
  for (guint i = from; i < to; i++)
    if (plan->cells[i].expands)
      plan->cells[i].place.width += MAX (available - used, 0);
  height = find_line_height (plan, from, to);
  plan->height += plan->height > 0 ? LINE_SPACING : 0;
  for (guint i = from; i < to; i++)
    {
      plan->cells[i].place.x = x;
      plan->cells[i].place.y = plan->height;
      plan->cells[i].place.height = height;
      x += plan->cells[i].place.width + SPACING;
    }
  plan->height += height;
}

/* With all labels, with none, or with less than each would like. */
static void
fill_line (Plan *plan, guint from, guint to, int available, int room)
{
  GtkRequestedSize sizes[MOST_CHILDREN];
  gboolean labelled = sum (plan, from, to, G_STRUCT_OFFSET (Cell, natural)) + room <= available;

  for (guint i = from; i < to; i++)
    sizes[i] = (GtkRequestedSize) {
      .minimum_size = plan->cells[i].compact,
      .natural_size = labelled ? plan->cells[i].natural : plan->cells[i].bare,
    };
  gtk_distribute_natural_allocation (MAX (available - sum (plan, from, to, G_STRUCT_OFFSET (Cell, compact)), 0),
                                     to - from, sizes + from);
  for (guint i = from; i < to; i++)
    plan->cells[i].place.width = sizes[i].minimum_size;
  end_line (plan, from, to, available);
}

static void
fill_lines (Plan *plan, guint from, guint to, int available)
{
  guint first = from;
  int used = 0;

  for (guint i = from; i < to; i++)
    {
      int width = MAX (plan->cells[i].minimum, MIN (plan->cells[i].bare, available));

      if (i > first && used + SPACING + width > available)
        {
          end_line (plan, first, i, available);
          first = i;
          used = 0;
        }
      used += width + (i > first ? SPACING : 0);
      plan->cells[i].place.width = width;
    }
  end_line (plan, first, to, available);
}

static gboolean
fits (const Plan *plan, guint from, guint to, int available)
{
  return sum (plan, from, to, G_STRUCT_OFFSET (Cell, compact)) <= available;
}

static void
make_plan (Plan *plan, GtkWidget *widget, int available)
{
  guint middle;

  measure_cells (plan, widget);
  middle = find_expanding (plan);
  if (available >= ONE_ROW && fits (plan, 0, plan->n, available))
    {
      fill_line (plan, 0, plan->n, available, ROOM);
      return;
    }
  if (fits (plan, 0, middle, available))
    fill_line (plan, 0, middle, available, 0);
  else
    fill_lines (plan, 0, middle, available);
  if (fits (plan, middle, plan->n, available))
    fill_line (plan, middle, plan->n, available, 0);
  else
    {
      fill_lines (plan, middle, MIN (middle + 1, plan->n), available);
      fill_lines (plan, MIN (middle + 1, plan->n), plan->n, available);
    }
}

static GtkSizeRequestMode
sp_bar_layout_get_request_mode (GtkLayoutManager *manager G_GNUC_UNUSED, GtkWidget *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
sp_bar_layout_measure (GtkLayoutManager *manager G_GNUC_UNUSED,
                       GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline G_GNUC_UNUSED,
                       int *natural_baseline G_GNUC_UNUSED)
{
  Plan plan = { 0 };
  int least = 0;
  int whole;

  measure_cells (&plan, widget);
  for (guint i = 0; i < plan.n; i++)
    least = MAX (least, plan.cells[i].minimum);
  whole = sum (&plan, 0, plan.n, G_STRUCT_OFFSET (Cell, natural));
  *minimum = least;
  *natural = whole;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return;
  plan = (Plan) { 0 };
  make_plan (&plan, widget, for_size < 0 ? whole : MAX (for_size, least));
  *minimum = *natural = plan.height;
}

static void
sp_bar_layout_allocate (GtkLayoutManager *manager G_GNUC_UNUSED,
                        GtkWidget *widget,
                        int width,
                        int height G_GNUC_UNUSED,
                        int baseline G_GNUC_UNUSED)
{
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  Plan plan = { 0 };

  make_plan (&plan, widget, width);
  for (guint i = 0; i < plan.n; i++)
    {
      GtkAllocation place = plan.cells[i].place;

      if (mirrored)
        place.x = width - place.x - place.width;
      gtk_widget_size_allocate (plan.cells[i].widget, &place, -1);
    }
}

static void
sp_bar_layout_class_init (SpBarLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  manager_class->get_request_mode = sp_bar_layout_get_request_mode;
  manager_class->measure = sp_bar_layout_measure;
  manager_class->allocate = sp_bar_layout_allocate;
}

static void
sp_bar_layout_init (SpBarLayout *self G_GNUC_UNUSED)
{
}
