/* SPDX-License-Identifier: GPL-3.0-or-later
 * A layout that puts children beside each other and goes on in the next line where there is no room. */
#include "sp-wrap-layout.h"

struct _SpWrapLayout
{
  GtkLayoutManager parent_instance;

  int spacing;
  int line_spacing;
};

G_DEFINE_FINAL_TYPE (SpWrapLayout, sp_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

enum
{
  PROPERTY_SPACING = 1,
  PROPERTY_LINE_SPACING,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

/**
 * Line:
 * @end: the first child after the line, or %NULL
 * @height: the height of the tallest child
 */
typedef struct
{
  GtkWidget *end;
  int height;
} Line;

static GtkWidget *
skip_hidden (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);
  return child;
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
fill_line (SpWrapLayout *self, GtkWidget *first, int available)
{
  Line line = { 0 };
  int used = 0;

  for (line.end = first; line.end != NULL; line.end = skip_hidden (gtk_widget_get_next_sibling (line.end)))
    {
      int width = measure_width (line.end, available);

      if (line.end != first && used + self->spacing + width > available)
        break;
      used += width + (line.end == first ? 0 : self->spacing);
      line.height = MAX (line.height, measure_height (line.end, width));
    }
  return line;
}

static int
measure_lines (SpWrapLayout *self, GtkWidget *widget, int available)
{
  GtkWidget *child = skip_hidden (gtk_widget_get_first_child (widget));
  int height = 0;

  while (child != NULL)
    {
      Line line = fill_line (self, child, available);

      height += line.height + (height > 0 ? self->line_spacing : 0);
      child = line.end;
    }
  return height;
}

static void
measure_widths (SpWrapLayout *self, GtkWidget *widget, int *minimum, int *natural)
{
  *minimum = *natural = 0;
  for (GtkWidget *child = skip_hidden (gtk_widget_get_first_child (widget)); child != NULL;
       child = skip_hidden (gtk_widget_get_next_sibling (child)))
    {
      int child_minimum, child_natural;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural, NULL, NULL);
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
sp_wrap_layout_allocate (GtkLayoutManager *manager,
                         GtkWidget *widget,
                         int width,
                         int height G_GNUC_UNUSED,
                         int baseline G_GNUC_UNUSED)
{
  SpWrapLayout *self = SP_WRAP_LAYOUT (manager);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkWidget *child = skip_hidden (gtk_widget_get_first_child (widget));
  int y = 0;

  while (child != NULL)
    {
      Line line = fill_line (self, child, width);
      int x = 0;

      for (; child != line.end; child = skip_hidden (gtk_widget_get_next_sibling (child)))
        {
          int child_width = measure_width (child, width);

          gtk_widget_size_allocate (
              child, &(GtkAllocation) { mirrored ? width - x - child_width : x, y, child_width, line.height }, -1);
          x += child_width + self->spacing;
        }
      y += line.height + self->line_spacing;
    }
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
sp_wrap_layout_class_init (SpWrapLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

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
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPERTIES, properties);
}

static void
sp_wrap_layout_init (SpWrapLayout *self G_GNUC_UNUSED)
{
}
