/* SPDX-License-Identifier: GPL-3.0-or-later
 * Chips in lines: one tab stop, between them the arrow keys. */
#include "sp-chip-box.h"

#include "sp-wrap-layout.h"

struct _SpChipBox
{
  GtkWidget parent_instance;

  GtkWidget *last_focus; /* weak */
};

G_DEFINE_FINAL_TYPE (SpChipBox, sp_chip_box, GTK_TYPE_WIDGET)

static gboolean
has_focus_within (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

static gboolean
enter (SpChipBox *self)
{
  if (self->last_focus != NULL && gtk_widget_get_mapped (self->last_focus) &&
      gtk_widget_child_focus (self->last_focus, GTK_DIR_TAB_FORWARD))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_mapped (child) && gtk_widget_child_focus (child, GTK_DIR_TAB_FORWARD))
      return TRUE;
  return FALSE;
}

/* At the end of a line the next begins. */
static gboolean
go_on (GtkWidget *widget, gboolean forward)
{
  GtkWidget *child = gtk_widget_get_focus_child (widget);

  while (child != NULL)
    {
      child = forward ? gtk_widget_get_next_sibling (child) : gtk_widget_get_prev_sibling (child);
      if (child != NULL && gtk_widget_get_mapped (child) &&
          gtk_widget_child_focus (child, forward ? GTK_DIR_TAB_FORWARD : GTK_DIR_TAB_BACKWARD))
        return TRUE;
    }
  return FALSE;
}

static gboolean
sp_chip_box_focus (GtkWidget *widget, GtkDirectionType direction)
{
  gboolean within = has_focus_within (widget);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  if (direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD)
    return !within && enter (SP_CHIP_BOX (widget));
  if (GTK_WIDGET_CLASS (sp_chip_box_parent_class)->focus (widget, direction))
    return TRUE;
  if (!within || (direction != GTK_DIR_LEFT && direction != GTK_DIR_RIGHT))
    return FALSE;
  go_on (widget, (direction == GTK_DIR_RIGHT) != mirrored);
  return TRUE;
}

static void
sp_chip_box_set_focus_child (GtkWidget *widget, GtkWidget *child)
{
  if (child != NULL)
    g_set_weak_pointer (&SP_CHIP_BOX (widget)->last_focus, child);
  GTK_WIDGET_CLASS (sp_chip_box_parent_class)->set_focus_child (widget, child);
}

static void
sp_chip_box_dispose (GObject *object)
{
  SpChipBox *self = SP_CHIP_BOX (object);
  GtkWidget *child;

  g_clear_weak_pointer (&self->last_focus);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (sp_chip_box_parent_class)->dispose (object);
}

static void
sp_chip_box_class_init (SpChipBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_chip_box_dispose;
  widget_class->focus = sp_chip_box_focus;
  widget_class->set_focus_child = sp_chip_box_set_focus_child;
  gtk_widget_class_set_layout_manager_type (widget_class, SP_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "chipbox");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sp_chip_box_init (SpChipBox *self)
{
  g_object_set (gtk_widget_get_layout_manager (GTK_WIDGET (self)), "spacing", SP_CHIP_BOX_SPACING, "line-spacing",
                SP_CHIP_BOX_SPACING, NULL);
}

/**
 * sp_chip_box_new:
 *
 * Returns: (transfer floating): a box with no chips yet
 */
GtkWidget *
sp_chip_box_new (void)
{
  return g_object_new (SP_TYPE_CHIP_BOX, NULL);
}

/**
 * sp_chip_box_append:
 * @self: a box
 * @chip: a widget
 *
 * Adds a chip after the others.
 */
void
sp_chip_box_append (SpChipBox *self, GtkWidget *chip)
{
  g_return_if_fail (SP_IS_CHIP_BOX (self));
  g_return_if_fail (GTK_IS_WIDGET (chip));

  gtk_widget_insert_before (chip, GTK_WIDGET (self), NULL);
}

/**
 * sp_chip_box_insert_after:
 * @self: a box
 * @chip: a widget
 * @previous: (nullable): a chip of the box, or %NULL to be the first
 *
 * Adds a chip between others.
 */
void
sp_chip_box_insert_after (SpChipBox *self, GtkWidget *chip, GtkWidget *previous)
{
  g_return_if_fail (SP_IS_CHIP_BOX (self));
  g_return_if_fail (GTK_IS_WIDGET (chip));
  g_return_if_fail (previous == NULL || gtk_widget_get_parent (previous) == GTK_WIDGET (self));

  gtk_widget_insert_after (chip, GTK_WIDGET (self), previous);
}

static void
give_focus_on (GtkWidget *chip)
{
  for (GtkWidget *heir = gtk_widget_get_next_sibling (chip); heir; heir = gtk_widget_get_next_sibling (heir))
    if (gtk_widget_get_mapped (heir) && gtk_widget_child_focus (heir, GTK_DIR_TAB_FORWARD))
      return;
  for (GtkWidget *heir = gtk_widget_get_prev_sibling (chip); heir; heir = gtk_widget_get_prev_sibling (heir))
    if (gtk_widget_get_mapped (heir) && gtk_widget_child_focus (heir, GTK_DIR_TAB_FORWARD))
      return;
  gtk_widget_child_focus (GTK_WIDGET (gtk_widget_get_root (chip)), GTK_DIR_TAB_FORWARD);
}

/**
 * sp_chip_box_remove:
 * @self: a box
 * @chip: one of its chips
 *
 * Removes a chip. Where it has the keyboard focus, that goes to the next, or else the one before; where there is none,
 * to whatever comes after the box.
 */
void
sp_chip_box_remove (SpChipBox *self, GtkWidget *chip)
{
  g_return_if_fail (SP_IS_CHIP_BOX (self));
  g_return_if_fail (GTK_IS_WIDGET (chip) && gtk_widget_get_parent (chip) == GTK_WIDGET (self));

  if (has_focus_within (chip))
    give_focus_on (chip);
  gtk_widget_unparent (chip);
}
