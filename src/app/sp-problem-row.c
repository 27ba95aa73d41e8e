/* SPDX-License-Identifier: GPL-3.0-or-later
 * One problem of a dataset: how grave it is, what it is and where. */
#include "sp-problem-row.h"

#include <glib/gi18n-lib.h>

struct _SpProblemRow
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkImage *severity;
  GtkLabel *message;
  GtkLabel *place;
};

G_DEFINE_FINAL_TYPE (SpProblemRow, sp_problem_row, GTK_TYPE_WIDGET)

static char *
format_place (SpProblem *problem)
{
  if (sp_problem_get_line (problem) == 0)
    return g_strdup (sp_problem_get_path (problem));
  /* Translators: a file, a line and a column. */
  return g_strdup_printf (_ ("%s, line %u, column %u"), sp_problem_get_path (problem), sp_problem_get_line (problem),
                          sp_problem_get_column (problem));
}

static void
sp_problem_row_dispose (GObject *object)
{
  g_clear_pointer (&SP_PROBLEM_ROW (object)->box, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_problem_row_parent_class)->dispose (object);
}

static void
sp_problem_row_class_init (SpProblemRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_problem_row_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-problem-row.ui");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_bind_template_child (widget_class, SpProblemRow, box);
  gtk_widget_class_bind_template_child (widget_class, SpProblemRow, severity);
  gtk_widget_class_bind_template_child (widget_class, SpProblemRow, message);
  gtk_widget_class_bind_template_child (widget_class, SpProblemRow, place);
}

static void
sp_problem_row_init (SpProblemRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sp_problem_row_new:
 *
 * Returns: (transfer floating): a row with no problem yet
 */
GtkWidget *
sp_problem_row_new (void)
{
  return g_object_new (SP_TYPE_PROBLEM_ROW, NULL);
}

/**
 * sp_problem_row_set_problem:
 * @self: a row
 * @problem: a problem
 *
 * Shows the problem.
 */
void
sp_problem_row_set_problem (SpProblemRow *self, SpProblem *problem)
{
  gboolean error;
  g_autofree char *place = NULL;

  g_return_if_fail (SP_IS_PROBLEM_ROW (self));
  g_return_if_fail (SP_IS_PROBLEM (problem));

  error = sp_problem_get_severity (problem) == SP_SEVERITY_ERROR;
  place = format_place (problem);
  gtk_image_set_from_icon_name (self->severity, error ? "dialog-error-symbolic" : "dialog-warning-symbolic");
  gtk_label_set_text (self->message, sp_problem_get_message (problem));
  gtk_label_set_text (self->place, place);
}

/**
 * sp_problem_row_get_spoken:
 * @problem: a problem
 *
 * Returns: (transfer full): how a screen reader says it, such as “Error: The key “name” is missing, countries.json,
 *   line 3, column 5”
 */
char *
sp_problem_row_get_spoken (SpProblem *problem)
{
  g_autofree char *place = NULL;

  g_return_val_if_fail (SP_IS_PROBLEM (problem), NULL);

  place = format_place (problem);
  if (sp_problem_get_severity (problem) == SP_SEVERITY_ERROR)
    /* Translators: for screen readers: what is wrong in a dataset, and where. */
    return g_strdup_printf (_ ("Error: %s, %s"), sp_problem_get_message (problem), place);
  /* Translators: for screen readers: what may be wrong in a dataset, and where. */
  return g_strdup_printf (_ ("Warning: %s, %s"), sp_problem_get_message (problem), place);
}
