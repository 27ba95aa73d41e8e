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

/* Those that are seen at a width, and how many are, or without being unfolded would be, folded away. */
typedef struct
{
  GPtrArray *children;
  guint n_folded;
  guint more; /* the number of the child that stands for those folded away, 0 where none is */
  int width;
  int narrow; /* what a child before that one takes at most */
} Seen;

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

static void
clear_seen (Seen *seen)
{
  g_clear_pointer (&seen->children, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Seen, clear_seen)

static int
measure_seen (const Seen *seen, guint i)
{
  return measure_width (seen->children->pdata[i], i < seen->more ? seen->narrow : seen->width);
}

/* The number of the first child after the line. */
static guint
find_end (SpWrapLayout *self, const Seen *seen, guint first)
{
  int used = 0;
  guint end;

  for (end = first; end < seen->children->len; end++)
    {
      int width = measure_seen (seen, end);

      if (end != first && used + self->spacing + width > seen->width)
        break;
      used += width + (end == first ? 0 : self->spacing);
    }
  return end;
}

static guint
count_lines (SpWrapLayout *self, const Seen *seen)
{
  guint n = 0;

  for (guint first = 0; first < seen->children->len; n++)
    first = find_end (self, seen, first);
  return n;
}

/* The last line has room for one child beside “more” and what follows. */
static int
find_narrow (SpWrapLayout *self, const Seen *seen)
{
  int narrow = seen->width;

  for (guint i = seen->more; i < seen->children->len; i++)
    narrow -= measure_width (seen->children->pdata[i], seen->width) + self->spacing;
  return MAX (narrow, 0);
}

/* From those before “more” the last ones go, until the rest has room; the first child stays. */
static void
fold (SpWrapLayout *self, Seen *seen)
{
  guint more;

  if (self->more == NULL || !g_ptr_array_find (seen->children, self->more, &more))
    return;
  g_ptr_array_remove_index (seen->children, more);
  if (more <= 1 || count_lines (self, seen) <= self->max_lines)
    return;
  g_ptr_array_insert (seen->children, (int) more, self->more);
  seen->more = more;
  seen->narrow = find_narrow (self, seen);
  do
    {
      g_ptr_array_remove_index (seen->children, --seen->more);
      seen->n_folded++;
    }
  while (seen->more > 1 && count_lines (self, seen) > self->max_lines);
}

static Seen
list_seen (SpWrapLayout *self, GtkWidget *widget, int width)
{
  Seen seen = { .children = list_children (widget), .width = width };

  fold (self, &seen);
  if (seen.n_folded == 0 || !self->unfolded)
    return seen;
  g_ptr_array_unref (seen.children);
  seen.children = list_children (widget);
  seen.more = 0;
  return seen;
}

/* The same of all lines: else fewer children beside each other could take less height, and GTK takes it for granted
 * that no widget is higher where it is wider. */
static int
measure_line (const Seen *seen)
{
  int height = 0;

  for (guint i = 0; i < seen->children->len; i++)
    height = MAX (height, measure_height (seen->children->pdata[i], measure_seen (seen, i)));
  return height;
}

/* For the same reason what is folded has all its lines, even where there is nothing for the last one. */
static int
measure_lines (SpWrapLayout *self, GtkWidget *widget, int width)
{
  g_auto (Seen) seen = list_seen (self, widget, width);
  int n = (int) MAX (count_lines (self, &seen), seen.n_folded > 0 ? self->max_lines : 0);

  return n > 0 ? n * measure_line (&seen) + (n - 1) * self->line_spacing : 0;
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
allocate_line (SpWrapLayout *self, GtkWidget *widget, const Seen *seen, guint first, guint end, int y, int height)
{
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int x = 0;

  for (guint i = first; i < end; i++)
    {
      int width = measure_seen (seen, i);
      GtkAllocation allocation = { mirrored ? seen->width - x - width : x, y, width, height };

      gtk_widget_size_allocate (seen->children->pdata[i], &allocation, -1);
      x += width + self->spacing;
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
  g_auto (Seen) seen = list_seen (self, widget, width);
  int line = measure_line (&seen);
  int y = 0;

  if (self->more != NULL)
    show_children (widget, seen.children);
  for (guint first = 0; first < seen.children->len; y += line + self->line_spacing)
    {
      guint end = find_end (self, &seen, first);

      allocate_line (self, widget, &seen, first, end, y, line);
      first = end;
    }
  if (seen.n_folded == self->n_folded)
    return;
  self->n_folded = seen.n_folded;
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
 * @more is seen, and the others are narrow enough for one to be beside it. The children are to be of a height that does
 * not follow their width.
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
