/* SPDX-License-Identifier: GPL-3.0-or-later
 * The kinds of what happened, to be chosen, each with how much there is of it. */
#include "sp-kinds-popover.h"

#include "sp-check-row.h"

#include <glib/gi18n-lib.h>

struct _SpKindsPopover
{
  GtkPopover parent_instance;

  GtkWidget *rows;
  GtkWidget *clear;
  GtkWidget *checks[SP_N_MOMENT_KINDS];
  GtkLabel *counts[SP_N_MOMENT_KINDS];

  SpWorkspace *workspace;
  gboolean updating;
};

G_DEFINE_FINAL_TYPE (SpKindsPopover, sp_kinds_popover, GTK_TYPE_POPOVER)

static SpChronologyChoice *
get_choice (SpKindsPopover *self)
{
  return sp_workspace_get_chronology_choice (self->workspace);
}

static void
toggled_cb (SpKindsPopover *self, GtkCheckButton *check)
{
  if (!self->updating && self->workspace != NULL)
    sp_chronology_choice_choose_kind (get_choice (self),
                                      GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (check), "kind")),
                                      gtk_check_button_get_active (check));
}

/* Whoever clears by keyboard is not left with nothing. */
static void
clear_cb (SpKindsPopover *self)
{
  gtk_widget_child_focus (self->rows, GTK_DIR_TAB_FORWARD);
  sp_chronology_choice_clear_kinds (get_choice (self));
}

static void
choice_changed_cb (SpKindsPopover *self)
{
  self->updating = TRUE;
  for (guint i = 0; i < SP_N_MOMENT_KINDS; i++)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (self->checks[i]),
                                 sp_chronology_choice_has_kind (get_choice (self), i));
  self->updating = FALSE;
  gtk_widget_set_sensitive (self->clear, sp_chronology_choice_get_kinds (get_choice (self)) != 0);
}

static void
show_count (SpKindsPopover *self, guint kind, guint n)
{
  g_autofree char *text = g_strdup_printf ("%u", n);
  /* Translators: a kind of event that can be chosen, for screen readers, and how many there are: “Law, 12”. */
  g_autofree char *name = g_strdup_printf (_ ("%s, %u"), sp_moment_kind_get_label (kind), n);

  gtk_label_set_text (self->counts[kind], text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->checks[kind]), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  if (n == 0)
    gtk_widget_add_css_class (self->checks[kind], "empty");
  else
    gtk_widget_remove_css_class (self->checks[kind], "empty");
}

/* Kinds that the dataset does not have are not offered, unless an address chose them. */
static void
results_changed_cb (SpKindsPopover *self)
{
  SpChronology *chronology =
    sp_chronology_results_get_chronology (sp_workspace_get_chronology_results (self->workspace));
  guint known =
    (chronology ? sp_chronology_get_known_kinds (chronology) : 0) | sp_chronology_choice_get_kinds (get_choice (self));

  for (guint i = 0; i < SP_N_MOMENT_KINDS; i++)
    {
      gtk_widget_set_visible (self->checks[i], (known & 1u << i) != 0);
      show_count (self, i, chronology ? sp_chronology_get_n_of_kind (chronology, i) : 0);
    }
}

static GtkWidget *
create_row (SpKindsPopover *self, guint kind)
{
  GtkWidget *check = sp_check_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 18);
  GtkWidget *label =
    g_object_new (GTK_TYPE_LABEL, "label", sp_moment_kind_get_label (kind), "xalign", 0.0f, "hexpand", TRUE, NULL);
  GtkWidget *count = gtk_label_new (NULL);

  gtk_widget_add_css_class (count, "numeric");
  gtk_widget_add_css_class (count, "count");
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), count);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (check), box);
  gtk_widget_add_css_class (check, "facet-row");
  g_object_set_data (G_OBJECT (check), "kind", GUINT_TO_POINTER (kind));
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  self->counts[kind] = GTK_LABEL (count);
  self->checks[kind] = check;
  return check;
}

static void
sp_kinds_popover_dispose (GObject *object)
{
  g_clear_object (&SP_KINDS_POPOVER (object)->workspace);

  G_OBJECT_CLASS (sp_kinds_popover_parent_class)->dispose (object);
}

/* Its button is at the end of the window, beyond which it would be cut. GTK takes sides as they are on the screen. */
static void
align (GtkWidget *widget)
{
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  gtk_widget_set_halign (widget, mirrored ? GTK_ALIGN_START : GTK_ALIGN_END);
}

static void
sp_kinds_popover_direction_changed (GtkWidget *widget, GtkTextDirection previous)
{
  align (widget);

  GTK_WIDGET_CLASS (sp_kinds_popover_parent_class)->direction_changed (widget, previous);
}

/* Popovers leave them alone, unless they are menus. */
static void
add_arrow_keys (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint key;
    GtkDirectionType direction;
  } keys[] = { { GDK_KEY_Up, GTK_DIR_UP },
               { GDK_KEY_KP_Up, GTK_DIR_UP },
               { GDK_KEY_Down, GTK_DIR_DOWN },
               { GDK_KEY_KP_Down, GTK_DIR_DOWN } };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_signal (widget_class, keys[i].key, 0, "move-focus", "(i)", keys[i].direction);
}

static void
sp_kinds_popover_class_init (SpKindsPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_kinds_popover_dispose;
  widget_class->direction_changed = sp_kinds_popover_direction_changed;
  add_arrow_keys (widget_class);
}

static void
sp_kinds_popover_init (SpKindsPopover *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->rows = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  for (guint i = 0; i < SP_N_MOMENT_KINDS; i++)
    gtk_box_append (GTK_BOX (self->rows), create_row (self, i));
  self->clear = gtk_button_new_with_label (_ ("Show All Kinds"));
  gtk_widget_add_css_class (self->clear, "flat");
  g_signal_connect_object (self->clear, "clicked", G_CALLBACK (clear_cb), self, G_CONNECT_SWAPPED);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), 520);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), self->rows);
  gtk_box_append (GTK_BOX (box), scrolled);
  gtk_box_append (GTK_BOX (box), self->clear);
  gtk_popover_set_child (GTK_POPOVER (self), box);
  align (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Kinds"), -1);
}

/**
 * sp_kinds_popover_set_workspace:
 * @self: a popover, with no workspace yet
 * @workspace: the workspace whose chronology it narrows down
 *
 * Shows and sets the kinds that are chosen, from now on.
 */
void
sp_kinds_popover_set_workspace (SpKindsPopover *self, SpWorkspace *workspace)
{
  g_return_if_fail (SP_IS_KINDS_POPOVER (self) && self->workspace == NULL);
  g_return_if_fail (SP_IS_WORKSPACE (workspace));

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (get_choice (self), "changed", G_CALLBACK (choice_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sp_workspace_get_chronology_results (workspace), "changed", G_CALLBACK (results_changed_cb),
                           self, G_CONNECT_SWAPPED);
  choice_changed_cb (self);
  results_changed_cb (self);
}
