/* SPDX-License-Identifier: GPL-3.0-or-later
 * A layout that puts children beside each other and goes on in the next line where there is no room. */
#include "sp-wrap-layout.h"

struct _SpWrapLayout
{
  GtkLayoutManager parent_instance;

  int spacing;
  int line_spacing;
  GtkWidget *more; /* weak; stands for the children before it that are folded away */
  guint max_lines;
  gboolean unfolded;
  guint n_folded;
};

G_DEFINE_FINAL_TYPE (SpWrapLayout, sp_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

enum
{
  PROPERTY_SPACING = 1,
  PROPERTY_LINE_SPACING,
  PROPERTY_N_FOLDED,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

/**
 * Line:
 * @end: the number of the first child after the line
 * @height: the height of the tallest child
 */
typedef struct
{
  guint end;
  int height;
} Line;

static GPtrArray *
list_children (GtkWidget *widget)
{
  GPtrArray *children = g_ptr_array_new ();

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child))
      g_ptr_array_add (children, child);
  return children;
}

static int
measure_width (GtkWidget *child, int available)
{
  int minimum, natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  return MAX (minimum, MIN (natural, available));
}

static int
measure_height (GtkWidget *child, int width)
{
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);
  return natural;
}

static Line
fill_line (SpWrapLayout *self, GPtrArray *children, guint first, int available)
{
  Line line = { 0 };
  int used = 0;

  for (line.end = first; line.end < children->len; line.end++)
    {
      int width = measure_width (children->pdata[line.end], available);

      if (line.end != first && used + self->spacing + width > available)
        break;
      used += width + (line.end == first ? 0 : self->spacing);
      line.height = MAX (line.height, measure_height (children->pdata[line.end], width));
    }
  return line;
}

static guint
count_lines (SpWrapLayout *self, GPtrArray *children, int available)
{
  guint n = 0;

  for (guint first = 0; first < children->len; n++)
    first = fill_line (self, children, first, available).end;
  return n;
}

/* From those before “more” the last ones go, until the rest has room; the first child stays. */
static guint
fold (SpWrapLayout *self, GPtrArray *children, int available)
{
  guint more, n_folded = 0;

  if (self->more == NULL || !g_ptr_array_find (children, self->more, &more))
    return 0;
  g_ptr_array_remove_index (children, more);
  if (count_lines (self, children, available) <= self->max_lines)
    return 0;
  g_ptr_array_insert (children, (int) more, self->more);
  for (; more > 1 && count_lines (self, children, available) > self->max_lines; n_folded++)
    g_ptr_array_remove_index (children, --more);
  return n_folded;
}

/* Those that are seen at a width, and how many are, or without being unfolded would be, folded away. */
static GPtrArray *
list_seen (SpWrapLayout *self, GtkWidget *widget, int available, guint *n_folded)
{
  GPtrArray *children = list_children (widget);

  *n_folded = fold (self, children, available);
  if (*n_folded == 0 || !self->unfolded)
    return children;
  g_ptr_array_unref (children);
  return list_children (widget);
}

static int
measure_lines (SpWrapLayout *self, GtkWidget *widget, int available)
{
  guint n_folded;
  g_autoptr (GPtrArray) children = list_seen (self, widget, available, &n_folded);
  int height = 0;

  for (guint first = 0; first < children->len;)
    {
      Line line = fill_line (self, children, first, available);

      height += line.height + (height > 0 ? self->line_spacing : 0);
      first = line.end;
    }
  return height;
}

static void
measure_widths (SpWrapLayout *self, GtkWidget *widget, int *minimum, int *natural)
{
  g_autoptr (GPtrArray) children = list_children (widget);

  *minimum = *natural = 0;
  for (guint i = 0; i < children->len; i++)
    {
      int child_minimum, child_natural;

      if (children->pdata[i] == self->more)
        continue;
      gtk_widget_measure (children->pdata[i], GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural, NULL,
                          NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural += child_natural + (*natural > 0 ? self->spacing : 0);
    }
}

static GtkSizeRequestMode
sp_wrap_layout_get_request_mode (GtkLayoutManager *manager G_GNUC_UNUSED, GtkWidget *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
sp_wrap_layout_measure (GtkLayoutManager *manager,
                        GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline G_GNUC_UNUSED,
                        int *natural_baseline G_GNUC_UNUSED)
{
  SpWrapLayout *self = SP_WRAP_LAYOUT (manager);

  measure_widths (self, widget, minimum, natural);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = measure_lines (self, widget, for_size < 0 ? *natural : MAX (for_size, *minimum));
      *natural = *minimum;
    }
}

static void
allocate_line (SpWrapLayout *self, GtkWidget *widget, GPtrArray *children, guint first, Line line, int y, int width)
{
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int x = 0;

  for (guint i = first; i < line.end; i++)
    {
      int child_width = measure_width (children->pdata[i], width);
      GtkAllocation allocation = { mirrored ? width - x - child_width : x, y, child_width, line.height };

      gtk_widget_size_allocate (children->pdata[i], &allocation, -1);
      x += child_width + self->spacing;
    }
}

static void
show_children (GtkWidget *widget, GPtrArray *seen)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    gtk_widget_set_child_visible (child, g_ptr_array_find (seen, child, NULL));
}

static void
sp_wrap_layout_allocate (GtkLayoutManager *manager,
                         GtkWidget *widget,
                         int width,
                         int height G_GNUC_UNUSED,
                         int baseline G_GNUC_UNUSED)
{
  SpWrapLayout *self = SP_WRAP_LAYOUT (manager);
  guint n_folded;
  g_autoptr (GPtrArray) children = list_seen (self, widget, width, &n_folded);
  int y = 0;

  if (self->more != NULL)
    show_children (widget, children);
  for (guint first = 0; first < children->len;)
    {
      Line line = fill_line (self, children, first, width);

      allocate_line (self, widget, children, first, line, y, width);
      y += line.height + self->line_spacing;
      first = line.end;
    }
  if (n_folded == self->n_folded)
    return;
  self->n_folded = n_folded;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROPERTY_N_FOLDED]);
}

static void
sp_wrap_layout_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROPERTY_N_FOLDED)
    g_value_set_uint (value, SP_WRAP_LAYOUT (object)->n_folded);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
sp_wrap_layout_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SpWrapLayout *self = SP_WRAP_LAYOUT (object);

  switch (id)
    {
    case PROPERTY_SPACING:
      self->spacing = g_value_get_int (value);
      break;
    case PROPERTY_LINE_SPACING:
      self->line_spacing = g_value_get_int (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}

static void
sp_wrap_layout_dispose (GObject *object)
{
  g_clear_weak_pointer (&SP_WRAP_LAYOUT (object)->more);

  G_OBJECT_CLASS (sp_wrap_layout_parent_class)->dispose (object);
}

static void
sp_wrap_layout_class_init (SpWrapLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_wrap_layout_dispose;
  G_OBJECT_CLASS (klass)->get_property = sp_wrap_layout_get_property;
  G_OBJECT_CLASS (klass)->set_property = sp_wrap_layout_set_property;
  manager_class->get_request_mode = sp_wrap_layout_get_request_mode;
  manager_class->measure = sp_wrap_layout_measure;
  manager_class->allocate = sp_wrap_layout_allocate;

  /**
   * SpWrapLayout:spacing:
   *
   * Between the children of a line, in pixels.
   */
  properties[PROPERTY_SPACING] =
    g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT, 0, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  /**
   * SpWrapLayout:line-spacing:
   *
   * Between lines, in pixels.
   */
  properties[PROPERTY_LINE_SPACING] =
    g_param_spec_int ("line-spacing", NULL, NULL, 0, G_MAXINT, 0, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  /**
   * SpWrapLayout:n-folded:
   *
   * How many children have no room, and are seen only while the layout is unfolded; see sp_wrap_layout_set_more().
   */
  properties[PROPERTY_N_FOLDED] =
    g_param_spec_uint ("n-folded", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPERTIES, properties);
}

static void
sp_wrap_layout_init (SpWrapLayout *self G_GNUC_UNUSED)
{
}

/**
 * sp_wrap_layout_set_more:
 * @self: a layout
 * @more: a child of its widget, after those that may be folded away, of the same width whatever it says
 * @max_lines: how many lines there may be
 *
 * Folds children away that have no room in so many lines: the last ones before @more, but never the first. Only then
 * @more is seen.
 */
void
sp_wrap_layout_set_more (SpWrapLayout *self, GtkWidget *more, guint max_lines)
{
  g_return_if_fail (SP_IS_WRAP_LAYOUT (self));
  g_return_if_fail (GTK_IS_WIDGET (more));
  g_return_if_fail (max_lines > 0);

  g_set_weak_pointer (&self->more, more);
  self->max_lines = max_lines;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}

/**
 * sp_wrap_layout_set_unfolded:
 * @self: a layout
 * @unfolded: whether all children are seen, in however many lines
 *
 * Shows those that are folded away, or folds them away again.
 */
void
sp_wrap_layout_set_unfolded (SpWrapLayout *self, gboolean unfolded)
{
  g_return_if_fail (SP_IS_WRAP_LAYOUT (self));

  self->unfolded = unfolded;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}
