/* SPDX-License-Identifier: GPL-3.0-or-later
 * The comparison as a table: countries and groups as rows, questions as columns. */
#include "sp-compare-table.h"

#include "sp-matrix-drag.h"
#include "sp-matrix-grid.h"
#include "sp-matrix-menu.h"

#include "sp-chosen-matrix.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

struct _SpCompareTable
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkWidget *folded_note;
  GtkLabel *folded;
  GtkToggleButton *unfold;
  GtkLabel *sharing_nothing;
  GtkWidget *alone_note;
  GtkLabel *alone;
  GtkStack *stack;
  AdwStatusPage *nobody;
  GtkWidget *show_compared;
  GtkWidget *show_questions;
  AdwStatusPage *no_differences;
  SpMatrixGrid *grid;

  SpWorkspace *workspace;
  SpMatrixMenu *menu;
  gboolean stale;
};

G_DEFINE_FINAL_TYPE (SpCompareTable, sp_compare_table, GTK_TYPE_WIDGET)

static SpComparisonChoice *
get_choice (SpCompareTable *self)
{
  return sp_workspace_get_comparison_choice (self->workspace);
}

/* --- What is shown ---------------------------------------------------------------------------------------------- */

static void
show_text (GtkLabel *label, GtkWidget *widget, const char *text)
{
  gtk_label_set_text (label, text ? text : "");
  gtk_widget_set_tooltip_text (GTK_WIDGET (label), text);
  gtk_widget_set_visible (widget, text != NULL && *text != '\0');
}

/* There are others to be added only where the dataset has them. */
static char *
format_alone (SpCompareTable *self, SpMatrix *matrix)
{
  SpDataset *dataset = sp_workspace_get_dataset (self->workspace);
  const char *name = sp_matrix_get_n_rows (matrix) > 0 ? sp_matrix_get_row_name (matrix, 0) : "";

  if (sp_dataset_get_records (dataset, SP_RECORD_COUNTRY)->len < 2)
    /* Translators: %s is a country. */
    return g_strdup_printf (_ ("%s is the only country of the dataset. Compare it with itself at another date."), name);
  /* Translators: %s is a country or a group. */
  return g_strdup_printf (_ ("%s is the only one in the comparison. Add others from the map, the list or their pages, "
                             "or compare it with itself at another date."),
                          name);
}

/* One country alone is compared with itself, where there are two dates. */
static void
show_alone (SpCompareTable *self, SpMatrix *matrix)
{
  gboolean alone = sp_matrix_get_n_asked (matrix) == 1 && !sp_matrix_get_first_day (matrix, NULL);
  g_autofree char *text = alone ? format_alone (self, matrix) : NULL;

  show_text (self->alone, self->alone_note, text);
}

static void
show_notes (SpCompareTable *self, SpMatrixPlan *plan)
{
  SpMatrix *matrix = sp_matrix_plan_get_matrix (plan);
  g_autofree char *folded = sp_matrix_plan_get_n_folded (plan) > 0 ? sp_matrix_format_not_comparable (matrix) : NULL;
  gboolean is_set =
    sp_matrix_get_n_asked (matrix) == sp_comparison_get_size (sp_workspace_get_comparison (self->workspace));
  g_autofree char *sharing_nothing = is_set ? sp_matrix_format_sharing_nothing (matrix) : NULL;

  show_text (self->folded, self->folded_note, folded);
  show_text (self->sharing_nothing, GTK_WIDGET (self->sharing_nothing), sharing_nothing);
  show_alone (self, matrix);
}

static void
show_nobody (SpCompareTable *self, gboolean has_countries)
{
  adw_status_page_set_title (self->nobody, has_countries ? _ ("No Country Is Left") : _ ("No Countries"));
  adw_status_page_set_description (self->nobody, has_countries ? _ ("The filters leave out all that are compared.")
                                                               : _ ("This dataset has no countries."));
  gtk_widget_set_visible (self->show_compared, has_countries);
  gtk_stack_set_visible_child_name (self->stack, "nobody");
}

static void
show_no_differences (SpCompareTable *self, SpMatrix *matrix)
{
  gboolean has_questions = sp_matrix_get_n_columns (matrix) > 0;
  g_autofree char *hidden = has_questions ? sp_matrix_format_hidden (matrix) : NULL;

  adw_status_page_set_title (self->no_differences,
                             has_questions ? _ ("No Differences") : _ ("The Dataset Has No Questions"));
  adw_status_page_set_description (self->no_differences, hidden);
  gtk_widget_set_visible (self->show_questions, has_questions);
  gtk_stack_set_visible_child_name (self->stack, "no-differences");
}

static void
show_page (SpCompareTable *self, SpMatrixPlan *plan)
{
  SpMatrix *matrix = sp_matrix_plan_get_matrix (plan);

  if (sp_matrix_get_n_rows (matrix) == 0)
    show_nobody (self, sp_matrix_get_n_asked (matrix) > 0);
  else if (sp_matrix_plan_get_n_lines (plan) > 1 && sp_matrix_plan_get_n_places (plan) > 1)
    gtk_stack_set_visible_child_name (self->stack, "table");
  else
    show_no_differences (self, matrix);
}

static void
show_marked (SpCompareTable *self)
{
  sp_matrix_grid_set_marked (self->grid, sp_workspace_get_current_record (self->workspace));
}

static void
refresh (SpCompareTable *self)
{
  SpMatrix *matrix = sp_comparison_results_get_matrix (sp_workspace_get_comparison_results (self->workspace));
  SpComparison *comparison = sp_workspace_get_comparison (self->workspace);
  g_autoptr (SpMatrixPlan) plan = NULL;

  self->stale = FALSE;
  if (matrix == NULL)
    return;
  plan = sp_matrix_plan_new (&(SpMatrixPlanInit) {
    .matrix = matrix,
    .choice = get_choice (self),
    .unconfirmed_years = sp_workspace_get_unconfirmed_years (self->workspace),
    .shows_not_comparable = gtk_toggle_button_get_active (self->unfold),
    .compared = sp_comparison_choice_is_whole (get_choice (self), comparison) ? comparison : NULL,
  });
  sp_matrix_grid_set_plan (self->grid, plan);
  show_marked (self);
  show_notes (self, plan);
  show_page (self, plan);
}

/* Nothing is worked out for who looks at something else. */
static void
changed_cb (SpCompareTable *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    refresh (self);
  else
    self->stale = TRUE;
}

static void
sp_compare_table_map (GtkWidget *widget)
{
  SpCompareTable *self = SP_COMPARE_TABLE (widget);

  if (self->stale)
    refresh (self);

  GTK_WIDGET_CLASS (sp_compare_table_parent_class)->map (widget);
}

static gboolean
sp_compare_table_grab_focus (GtkWidget *widget)
{
  SpCompareTable *self = SP_COMPARE_TABLE (widget);

  return gtk_widget_get_mapped (GTK_WIDGET (self->grid)) && gtk_widget_grab_focus (GTK_WIDGET (self->grid));
}

/* --- What is done ----------------------------------------------------------------------------------------------- */

static void
unfold_cb (SpCompareTable *self)
{
  changed_cb (self);
}

static void
clear_filters_cb (SpCompareTable *self)
{
  SpLens *lens = sp_workspace_get_lens (self->workspace);

  sp_choice_hold (SP_CHOICE (lens));
  sp_lens_clear_levels (lens);
  sp_lens_set_group (lens, NULL);
  sp_choice_release (SP_CHOICE (lens));
}

static void
show_all_cb (SpCompareTable *self)
{
  sp_comparison_choice_set_only_differences (get_choice (self), FALSE);
}

static void
activated_cb (SpCompareTable *self, guint line, guint place)
{
  sp_matrix_menu_activate (self->menu, line, place);
}

static void
toggled_cb (SpCompareTable *self, guint line, guint place)
{
  sp_matrix_menu_toggle (self->menu, line, place);
}

static void
menu_cb (SpCompareTable *self, guint line, guint place)
{
  sp_matrix_menu_open (self->menu, line, place);
}

static void
shifted_cb (SpCompareTable *self, guint line, guint place, int by)
{
  sp_matrix_menu_shift (self->menu, line, place, by);
}

static void
sp_compare_table_dispose (GObject *object)
{
  SpCompareTable *self = SP_COMPARE_TABLE (object);

  g_clear_object (&self->menu);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_compare_table_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (SP_TYPE_MATRIX_GRID);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-compare-table.ui");
  gtk_widget_class_bind_template_child (widget_class, SpCompareTable, box);
  gtk_widget_class_bind_template_child (widget_class, SpCompareTable, folded_note);
  gtk_widget_class_bind_template_child (widget_class, SpCompareTable, folded);
  gtk_widget_class_bind_template_child (widget_class, SpCompareTable, unfold);
  gtk_widget_class_bind_template_child (widget_class, SpCompareTable, sharing_nothing);
  gtk_widget_class_bind_template_child (widget_class, SpCompareTable, alone_note);
  gtk_widget_class_bind_template_child (widget_class, SpCompareTable, alone);
  gtk_widget_class_bind_template_child (widget_class, SpCompareTable, stack);
  gtk_widget_class_bind_template_child (widget_class, SpCompareTable, nobody);
  gtk_widget_class_bind_template_child (widget_class, SpCompareTable, show_compared);
  gtk_widget_class_bind_template_child (widget_class, SpCompareTable, show_questions);
  gtk_widget_class_bind_template_child (widget_class, SpCompareTable, no_differences);
  gtk_widget_class_bind_template_child (widget_class, SpCompareTable, grid);
  gtk_widget_class_bind_template_callback (widget_class, unfold_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_filters_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_all_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, menu_cb);
  gtk_widget_class_bind_template_callback (widget_class, shifted_cb);
}

static void
sp_compare_table_class_init (SpCompareTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_compare_table_dispose;
  widget_class->map = sp_compare_table_map;
  widget_class->grab_focus = sp_compare_table_grab_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "comparetable");
  bind_template (widget_class);
}

static void
sp_compare_table_init (SpCompareTable *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sp_compare_table_new:
 * @workspace: a workspace with an open dataset
 *
 * Returns: (transfer floating): its comparison as a table
 */
GtkWidget *
sp_compare_table_new (SpWorkspace *workspace)
{
  SpCompareTable *self;

  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (SP_TYPE_COMPARE_TABLE, NULL);
  self->workspace = g_object_ref (workspace);
  self->menu = sp_matrix_menu_new (GTK_WIDGET (self), self->grid, workspace);
  sp_matrix_drag_add (self->grid, self->menu);
  self->stale = TRUE;
  g_signal_connect_object (sp_workspace_get_comparison_results (workspace), "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (sp_workspace_get_navigation (workspace), "moved", G_CALLBACK (show_marked), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
