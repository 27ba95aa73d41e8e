/* SPDX-License-Identifier: GPL-3.0-or-later
 * A layout of a label and what it names, which goes without the label where there is no room. */
#include "sp-field-layout.h"

/* In pixels, between the label and what it names. */
#define SPACING 6

struct _SpFieldLayout
{
  GtkLayoutManager parent_instance;

  gboolean keeps_label;
};

G_DEFINE_FINAL_TYPE (SpFieldLayout, sp_field_layout, GTK_TYPE_LAYOUT_MANAGER)

enum
{
  PROPERTY_KEEPS_LABEL = 1,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

/* What is named is the one of the others that is seen. */
static GtkWidget *
find_control (GtkWidget *widget)
{
  GtkWidget *child = gtk_widget_get_next_sibling (gtk_widget_get_first_child (widget));

  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);
  return child;
}

static void
measure_control (GtkWidget *widget, int *minimum, int *natural)
{
  GtkWidget *control = find_control (widget);

  *minimum = *natural = 0;
  if (control != NULL)
    gtk_widget_measure (control, GTK_ORIENTATION_HORIZONTAL, -1, minimum, natural, NULL, NULL);
}

static int
measure_label (GtkWidget *widget)
{
  int natural;

  gtk_widget_measure (gtk_widget_get_first_child (widget), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  return natural;
}

static void
sp_field_layout_measure (GtkLayoutManager *manager,
                         GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size G_GNUC_UNUSED,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline G_GNUC_UNUSED,
                         int *natural_baseline G_GNUC_UNUSED)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      int label = SPACING + measure_label (widget);

      measure_control (widget, minimum, natural);
      *natural += label;
      if (SP_FIELD_LAYOUT (manager)->keeps_label)
        *minimum += label;
      return;
    }
  *minimum = *natural = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child))
      {
        int least, wanted;

        gtk_widget_measure (child, orientation, -1, &least, &wanted, NULL, NULL);
        *minimum = MAX (*minimum, least);
        *natural = MAX (*natural, wanted);
      }
}

static void
place (GtkWidget *widget, GtkWidget *child, int x, int width, int whole_width, int height)
{
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  gtk_widget_size_allocate (child, &(GtkAllocation) { mirrored ? whole_width - x - width : x, 0, width, height }, -1);
}

static void
sp_field_layout_allocate (GtkLayoutManager *manager,
                          GtkWidget *widget,
                          int width,
                          int height,
                          int baseline G_GNUC_UNUSED)
{
  GtkWidget *label = gtk_widget_get_first_child (widget);
  GtkWidget *control = find_control (widget);
  int label_width = measure_label (widget);
  int minimum, natural;
  gboolean labelled;

  measure_control (widget, &minimum, &natural);
  labelled = SP_FIELD_LAYOUT (manager)->keeps_label || width >= label_width + SPACING + natural;
  gtk_widget_set_child_visible (label, labelled);
  if (labelled)
    place (widget, label, 0, label_width, width, height);
  if (control != NULL)
    place (widget, control, labelled ? label_width + SPACING : 0,
           labelled ? MIN (natural, MAX (minimum, width - label_width - SPACING)) : width, width, height);
}

static void
sp_field_layout_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROPERTY_KEEPS_LABEL)
    SP_FIELD_LAYOUT (object)->keeps_label = g_value_get_boolean (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
sp_field_layout_class_init (SpFieldLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  object_class->set_property = sp_field_layout_set_property;
  /**
   * SpFieldLayout:keeps-label:
   *
   * Whether the label is needed to tell what it names, and stays where there is little room.
   */
  properties[PROPERTY_KEEPS_LABEL] =
    g_param_spec_boolean ("keeps-label", NULL, NULL, FALSE,
                          G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  manager_class->measure = sp_field_layout_measure;
  manager_class->allocate = sp_field_layout_allocate;
}

static void
sp_field_layout_init (SpFieldLayout *self G_GNUC_UNUSED)
{
}

/**
 * sp_field_layout_measure_bare:
 * @self: the layout of a widget
 *
 * Returns: the natural width without the label, unless it is kept, in pixels
 */
int
sp_field_layout_measure_bare (SpFieldLayout *self)
{
  GtkWidget *widget;
  int minimum, natural;

  g_return_val_if_fail (SP_IS_FIELD_LAYOUT (self), 0);

  widget = gtk_layout_manager_get_widget (GTK_LAYOUT_MANAGER (self));
  measure_control (widget, &minimum, &natural);
  return self->keeps_label ? natural + SPACING + measure_label (widget) : natural;
}
