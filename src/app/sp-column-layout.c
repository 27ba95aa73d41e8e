/* SPDX-License-Identifier: GPL-3.0-or-later
 * A layout that puts children into as many equal columns as there is room for, line by line. */
#include "sp-column-layout.h"

struct _SpColumnLayout
{
  GtkLayoutManager parent_instance;

  guint characters;
  guint max_columns;
  int spacing;
  int line_spacing;
};

G_DEFINE_FINAL_TYPE (SpColumnLayout, sp_column_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkWidget *
skip_hidden (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);
  return child;
}

static guint
count_children (GtkWidget *widget)
{
  guint n = 0;

  for (GtkWidget *child = skip_hidden (gtk_widget_get_first_child (widget)); child != NULL;
       child = skip_hidden (gtk_widget_get_next_sibling (child)))
    n++;
  return n;
}

static int
measure_column (SpColumnLayout *self, GtkWidget *widget)
{
  PangoFontMetrics *metrics = pango_context_get_metrics (gtk_widget_get_pango_context (widget), NULL, NULL);
  int width = PANGO_PIXELS_CEIL (pango_font_metrics_get_approximate_char_width (metrics) * (int) self->characters);

  pango_font_metrics_unref (metrics);
  return MAX (width, 1);
}

static guint
choose_columns (SpColumnLayout *self, GtkWidget *widget, int width)
{
  int column = measure_column (self, widget);
  guint n = (guint) MAX ((width + self->spacing) / (column + self->spacing), 1);

  return CLAMP (n, 1, MAX (MIN (self->max_columns, count_children (widget)), 1));
}

/* The width that what is left of a line is shared with, so that all of it is used. */
static int
get_width (SpColumnLayout *self, guint n_columns, int width)
{
  return MAX ((width - (int) (n_columns - 1) * self->spacing) / (int) n_columns, 1);
}

static int
measure_line (GtkWidget *first, guint n_columns, int width, GtkWidget **end)
{
  int height = 0;
  guint n = 0;

  for (*end = first; *end != NULL && n < n_columns; *end = skip_hidden (gtk_widget_get_next_sibling (*end)), n++)
    {
      int minimum, natural;

      gtk_widget_measure (*end, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      gtk_widget_measure (*end, GTK_ORIENTATION_VERTICAL, MAX (width, minimum), NULL, &natural, NULL, NULL);
      height = MAX (height, natural);
    }
  return height;
}

static void
measure_widths (SpColumnLayout *self, GtkWidget *widget, int *minimum, int *natural)
{
  int n = (int) CLAMP (count_children (widget), 1, self->max_columns);

  *minimum = 0;
  *natural = n * measure_column (self, widget) + (n - 1) * self->spacing;
  for (GtkWidget *child = skip_hidden (gtk_widget_get_first_child (widget)); child != NULL;
       child = skip_hidden (gtk_widget_get_next_sibling (child)))
    {
      int child_minimum;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, NULL, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
    }
  *natural = MAX (*natural, *minimum);
}

static GtkSizeRequestMode
sp_column_layout_get_request_mode (GtkLayoutManager *manager G_GNUC_UNUSED, GtkWidget *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static int
measure_lines (SpColumnLayout *self, GtkWidget *widget, int width)
{
  guint n_columns = choose_columns (self, widget, width);
  GtkWidget *child = skip_hidden (gtk_widget_get_first_child (widget));
  int height = 0;

  while (child != NULL)
    {
      GtkWidget *end;

      height += measure_line (child, n_columns, get_width (self, n_columns, width), &end);
      child = end;
      height += child != NULL ? self->line_spacing : 0;
    }
  return height;
}

static void
sp_column_layout_measure (GtkLayoutManager *manager,
                          GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline G_GNUC_UNUSED,
                          int *natural_baseline G_GNUC_UNUSED)
{
  SpColumnLayout *self = SP_COLUMN_LAYOUT (manager);

  measure_widths (self, widget, minimum, natural);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural = measure_lines (self, widget, for_size < 0 ? *natural : MAX (for_size, *minimum));
}

static void
sp_column_layout_allocate (GtkLayoutManager *manager,
                           GtkWidget *widget,
                           int width,
                           int height G_GNUC_UNUSED,
                           int baseline G_GNUC_UNUSED)
{
  SpColumnLayout *self = SP_COLUMN_LAYOUT (manager);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  guint n_columns = choose_columns (self, widget, width);
  int column = get_width (self, n_columns, width);
  GtkWidget *child = skip_hidden (gtk_widget_get_first_child (widget));
  int y = 0;

  while (child != NULL)
    {
      GtkWidget *end;
      int line = measure_line (child, n_columns, column, &end);
      int x = 0;

      for (; child != end; child = skip_hidden (gtk_widget_get_next_sibling (child)))
        {
          gtk_widget_size_allocate (child, &(GtkAllocation) { mirrored ? width - x - column : x, y, column, line }, -1);
          x += column + self->spacing;
        }
      y += line + self->line_spacing;
    }
}

static void
sp_column_layout_class_init (SpColumnLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  manager_class->get_request_mode = sp_column_layout_get_request_mode;
  manager_class->measure = sp_column_layout_measure;
  manager_class->allocate = sp_column_layout_allocate;
}

static void
sp_column_layout_init (SpColumnLayout *self)
{
  self->characters = 20;
  self->max_columns = 1;
}

/**
 * sp_column_layout_new:
 * @characters: how many characters of average width a column has room for at least
 * @max_columns: how many columns there are at most
 * @spacing: between columns, in pixels
 * @line_spacing: between lines, in pixels
 *
 * What is in a line is as high as its highest child. Columns follow the size of the text.
 *
 * Returns: (transfer full): the layout
 */
GtkLayoutManager *
sp_column_layout_new (guint characters, guint max_columns, int spacing, int line_spacing)
{
  SpColumnLayout *self = g_object_new (SP_TYPE_COLUMN_LAYOUT, NULL);

  self->characters = MAX (characters, 1);
  self->max_columns = MAX (max_columns, 1);
  self->spacing = spacing;
  self->line_spacing = line_spacing;
  return GTK_LAYOUT_MANAGER (self);
}
