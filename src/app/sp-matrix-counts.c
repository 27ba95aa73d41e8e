/* SPDX-License-Identifier: GPL-3.0-or-later
 * A popover that tells how the counts of a question, and what is said of them, were worked out. */
#include "sp-matrix-counts.h"

/* Of a line of text, in letters, and of all of it, in pixels, before it scrolls. */
#define WIDTH 46
#define MAX_HEIGHT 360

struct _SpMatrixCounts
{
  GtkPopover parent_instance;

  GtkLabel *title;
  GtkLabel *counts;
  GtkLabel *explanation;
};

G_DEFINE_FINAL_TYPE (SpMatrixCounts, sp_matrix_counts, GTK_TYPE_POPOVER)

static GtkLabel *
add_label (GtkBox *box, const char *style)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "wrap", TRUE, "max-width-chars", WIDTH, "selectable",
                                   TRUE, NULL);

  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (box, label);
  return GTK_LABEL (label);
}

static void
sp_matrix_counts_class_init (SpMatrixCountsClass *klass G_GNUC_UNUSED)
{
}

static void
sp_matrix_counts_init (SpMatrixCounts *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scroller =
    g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER, "propagate-natural-height", TRUE,
                  "propagate-natural-width", TRUE, "max-content-height", MAX_HEIGHT, "child", box, NULL);

  self->title = add_label (GTK_BOX (box), "heading");
  self->counts = add_label (GTK_BOX (box), NULL);
  self->explanation = add_label (GTK_BOX (box), "dim-label");
  gtk_popover_set_child (GTK_POPOVER (self), scroller);
}

/**
 * sp_matrix_counts_new:
 *
 * Returns: (transfer floating): a popover that tells nothing yet
 */
GtkWidget *
sp_matrix_counts_new (void)
{
  return g_object_new (SP_TYPE_MATRIX_COUNTS, NULL);
}

/**
 * sp_matrix_counts_show:
 * @self: a popover
 * @column: the column of a matrix
 *
 * Tells how its counts were worked out.
 */
void
sp_matrix_counts_show (SpMatrixCounts *self, const SpMatrixColumn *column)
{
  g_autofree char *counts = NULL;
  g_autofree char *explanation = NULL;

  g_return_if_fail (SP_IS_MATRIX_COUNTS (self));
  g_return_if_fail (column != NULL);

  counts = sp_consensus_format (column->now.consensus);
  explanation = sp_consensus_explain (column->now.consensus);
  gtk_label_set_text (self->title, sp_question_get_title (column->question));
  gtk_label_set_text (self->counts, counts);
  gtk_label_set_text (self->explanation, explanation);
}
