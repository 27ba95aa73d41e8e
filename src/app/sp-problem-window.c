/* SPDX-License-Identifier: GPL-3.0-or-later
 * The window that lists what is wrong in a dataset, each problem with its place. */
#include "sp-problem-window.h"

#include "sp-problem-row.h"

#include <glib/gi18n-lib.h>

struct _SpProblemWindow
{
  AdwWindow parent_instance;

  AdwWindowTitle *title;
  GtkLabel *explanation;
  GtkNoSelection *selection;
};

G_DEFINE_FINAL_TYPE (SpProblemWindow, sp_problem_window, ADW_TYPE_WINDOW)

static void
setup_cb (SpProblemWindow *self G_GNUC_UNUSED, GtkListItem *list_item)
{
  gtk_list_item_set_child (list_item, sp_problem_row_new ());
}

/* A row has no name of its own for screen readers. */
static void
bind_cb (SpProblemWindow *self G_GNUC_UNUSED, GtkListItem *list_item)
{
  SpProblem *problem = gtk_list_item_get_item (list_item);
  GtkWidget *child = gtk_list_item_get_child (list_item);
  g_autofree char *spoken = sp_problem_row_get_spoken (problem);

  sp_problem_row_set_problem (SP_PROBLEM_ROW (child), problem);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (child)), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                  -1);
}

static void
copy_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  SpProblemWindow *self = SP_PROBLEM_WINDOW (widget);
  GListModel *problems = gtk_no_selection_get_model (self->selection);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (SpProblem) problem = g_list_model_get_item (problems, i);
      g_autofree char *line = sp_problem_format (problem);

      g_string_append_printf (text, "%s\n", line);
    }
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text->str);
}

static void
sp_problem_window_class_init (SpProblemWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_install_action (widget_class, "problems.copy", NULL, copy_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-problem-window.ui");
  gtk_widget_class_bind_template_child (widget_class, SpProblemWindow, title);
  gtk_widget_class_bind_template_child (widget_class, SpProblemWindow, explanation);
  gtk_widget_class_bind_template_child (widget_class, SpProblemWindow, selection);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
}

static void
sp_problem_window_init (SpProblemWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sp_problem_window_present:
 * @parent: the window that it belongs to
 * @problems: a list of `SpProblem`
 * @opened: whether the dataset was opened all the same
 *
 * Shows what is wrong in a dataset.
 */
void
sp_problem_window_present (GtkWindow *parent, GListModel *problems, gboolean opened)
{
  SpProblemWindow *self;
  g_autofree char *count = NULL;
  guint n;

  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (G_IS_LIST_MODEL (problems));

  self = g_object_new (SP_TYPE_PROBLEM_WINDOW, "transient-for", parent, NULL);
  n = g_list_model_get_n_items (problems);
  count = g_strdup_printf (ngettext ("%'u problem", "%'u problems", n), n);
  adw_window_title_set_subtitle (self->title, count);
  gtk_label_set_text (self->explanation,
                      opened
                        ? _ ("The dataset is open. A record with an error was left out; one with a warning was kept.")
                        : _ ("The dataset cannot be used. Nothing else has changed."));
  gtk_no_selection_set_model (self->selection, problems);
  gtk_window_present (GTK_WINDOW (self));
}
