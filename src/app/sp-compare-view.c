/* SPDX-License-Identifier: GPL-3.0-or-later
 * The Compare view: countries and groups side by side, as a table and otherwise. */
#include "sp-compare-view.h"

#include "sp-chip-box.h"
#include "sp-compare-pairs.h"
#include "sp-compare-table.h"
#include "sp-compare-time.h"
#include "sp-compare-words.h"
#include "sp-wrap-layout.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* What the comparison is shown as. A page is made when it is first looked at. */
typedef struct
{
  SpComparisonShow show;
  const char *title;
  const char *tooltip;
  GtkWidget *(*create) (SpWorkspace *workspace);
} Page;

static const Page pages[] = {
  { SP_COMPARISON_TABLE, NC_ ("comparison", "Table"), N_ ("Where they stand, question by question"),
    sp_compare_table_new },
  { SP_COMPARISON_TIME, NC_ ("comparison", "Over Time"), N_ ("What was held when, beside each other"),
    sp_compare_time_new },
  { SP_COMPARISON_PAIRS, NC_ ("comparison", "Pairs"), N_ ("How far apart, two by two"), sp_compare_pairs_new },
  { SP_COMPARISON_WORDS, NC_ ("comparison", "In Their Words"), N_ ("What they said, newest first"),
    sp_compare_words_new },
};

struct _SpCompareView
{
  GtkWidget parent_instance;

  GtkWidget *page_buttons;
  GtkWidget *scope;
  GtkToggleButton *of_set;
  GtkToggleButton *of_all;
  GtkToggleButton *only_differences;
  GtkToggleButton *swap;
  GtkLabel *hidden;
  AdwBin *chips_place;
  GtkStack *stack;
  GtkButton *later;

  SpWorkspace *workspace;
  gboolean updating;
};

G_DEFINE_FINAL_TYPE (SpCompareView, sp_compare_view, GTK_TYPE_WIDGET)

static SpComparisonChoice *
get_choice (SpCompareView *self)
{
  return sp_workspace_get_comparison_choice (self->workspace);
}

static const Page *
get_page (GtkWidget *button)
{
  return g_object_get_data (G_OBJECT (button), "page");
}

/* --- What is chosen --------------------------------------------------------------------------------------------- */

static void
page_chosen_cb (SpCompareView *self, GtkToggleButton *button)
{
  if (!self->updating && gtk_toggle_button_get_active (button))
    sp_comparison_choice_set_show (get_choice (self), get_page (GTK_WIDGET (button))->show);
}

static void
scope_cb (SpCompareView *self)
{
  if (!self->updating)
    sp_comparison_choice_set_whole (get_choice (self), !gtk_toggle_button_get_active (self->of_set));
}

static void
only_differences_cb (SpCompareView *self)
{
  if (!self->updating)
    sp_comparison_choice_set_only_differences (get_choice (self),
                                               gtk_toggle_button_get_active (self->only_differences));
}

static void
swap_cb (SpCompareView *self)
{
  if (!self->updating)
    sp_comparison_choice_set_swapped (get_choice (self), gtk_toggle_button_get_active (self->swap));
}

/* --- What is shown ---------------------------------------------------------------------------------------------- */

static void
show_page (SpCompareView *self, const Page *page)
{
  const char *name = sp_comparison_show_get_nick (page->show);

  if (gtk_stack_get_child_by_name (self->stack, name) == NULL)
    gtk_stack_page_set_title (gtk_stack_add_named (self->stack, page->create (self->workspace), name), "");
  gtk_stack_set_visible_child_name (self->stack, name);
}

static void
show_pages (SpCompareView *self)
{
  SpComparisonShow show = sp_comparison_choice_get_show (get_choice (self));

  for (GtkWidget *button = gtk_widget_get_first_child (self->page_buttons); button != NULL;
       button = gtk_widget_get_next_sibling (button))
    if (get_page (button)->show == show)
      {
        gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
        show_page (self, get_page (button));
      }
}

/* Of an empty set there is nothing to choose: all are compared. */
static void
show_scope (SpCompareView *self)
{
  guint size = sp_comparison_get_size (sp_workspace_get_comparison (self->workspace));
  gboolean whole = sp_comparison_choice_get_whole (get_choice (self));
  /* Translators: a button: of so many countries and groups that the user has put together. */
  g_autofree char *label = g_strdup_printf (C_ ("comparison", "Set (%u)"), size);

  gtk_widget_set_visible (self->scope, size > 0);
  gtk_button_set_label (GTK_BUTTON (self->of_set), label);
  gtk_toggle_button_set_active (whole ? self->of_all : self->of_set, TRUE);
}

static void
show_hidden (SpCompareView *self)
{
  SpMatrix *matrix = sp_comparison_results_get_matrix (sp_workspace_get_comparison_results (self->workspace));
  gboolean only = sp_comparison_choice_get_only_differences (get_choice (self));
  g_autofree char *hidden = matrix ? sp_matrix_format_hidden (matrix) : NULL;

  gtk_label_set_text (self->hidden, only && hidden ? hidden : "");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->hidden), hidden);
  gtk_widget_set_visible (GTK_WIDGET (self->hidden), only && hidden != NULL);
}

static char *
format_later_quotes (SpCompareView *self, SpMatrix *matrix)
{
  SpLens *lens = sp_workspace_get_lens (self->workspace);
  guint n = sp_matrix_count_later_quotes (matrix, sp_lens_get_pinned (lens) ? sp_lens_get_question (lens) : NULL);

  if (n == 0)
    return NULL;
  return g_strdup_printf (ngettext ("%'u later quote: go to Latest", "%'u later quotes: go to Latest", n), n);
}

static char *
format_later_positions (SpMatrix *matrix)
{
  guint n = sp_matrix_count_later (matrix);

  if (n == 0)
    return NULL;
  return g_strdup_printf (ngettext ("%'u later position: go to Latest", "%'u later positions: go to Latest", n), n);
}

/* What the date leaves out, on whatever page: of their words it is quotes. */
static void
show_later (SpCompareView *self)
{
  SpMatrix *matrix = sp_comparison_results_get_matrix (sp_workspace_get_comparison_results (self->workspace));
  gboolean are_words = sp_comparison_choice_get_show (get_choice (self)) == SP_COMPARISON_WORDS;
  g_autofree char *label = NULL;

  if (matrix != NULL)
    label = are_words ? format_later_quotes (self, matrix) : format_later_positions (matrix);
  gtk_button_set_label (self->later, label ? label : "");
  gtk_widget_set_visible (GTK_WIDGET (self->later), label != NULL);
}

static void
refresh (SpCompareView *self)
{
  SpComparisonChoice *choice = get_choice (self);
  gboolean is_table = sp_comparison_choice_get_show (choice) == SP_COMPARISON_TABLE;

  self->updating = TRUE;
  show_pages (self);
  show_scope (self);
  gtk_toggle_button_set_active (self->only_differences, sp_comparison_choice_get_only_differences (choice));
  gtk_toggle_button_set_active (self->swap, sp_comparison_choice_get_swapped (choice));
  gtk_widget_set_visible (GTK_WIDGET (self->only_differences), is_table);
  gtk_widget_set_visible (GTK_WIDGET (self->swap), is_table);
  self->updating = FALSE;
  if (is_table)
    show_hidden (self);
  else
    gtk_widget_set_visible (GTK_WIDGET (self->hidden), FALSE);
  show_later (self);
}

static void
changed_cb (SpCompareView *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    refresh (self);
}

static void
sp_compare_view_map (GtkWidget *widget)
{
  refresh (SP_COMPARE_VIEW (widget));

  GTK_WIDGET_CLASS (sp_compare_view_parent_class)->map (widget);
}

/* One page alone is not to be chosen. */
static void
add_page_buttons (SpCompareView *self)
{
  GtkToggleButton *first = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      GtkWidget *button = gtk_toggle_button_new_with_label (g_dpgettext2 (NULL, "comparison", pages[i].title));

      g_object_set_data (G_OBJECT (button), "page", (gpointer) &pages[i]);
      gtk_widget_set_tooltip_text (button, _ (pages[i].tooltip));
      gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), first);
      gtk_box_append (GTK_BOX (self->page_buttons), button);
      g_signal_connect_object (button, "toggled", G_CALLBACK (page_chosen_cb), self, G_CONNECT_SWAPPED);
      if (first == NULL)
        first = GTK_TOGGLE_BUTTON (button);
    }
  gtk_widget_set_visible (self->page_buttons, G_N_ELEMENTS (pages) > 1);
}

static void
sp_compare_view_dispose (GObject *object)
{
  SpCompareView *self = SP_COMPARE_VIEW (object);
  GtkWidget *box = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_clear_pointer (&box, gtk_widget_unparent);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (sp_compare_view_parent_class)->dispose (object);
}

static void
sp_compare_view_class_init (SpCompareViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_compare_view_dispose;
  widget_class->map = sp_compare_view_map;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "compareview");
  g_type_ensure (SP_TYPE_CHIP_BOX);
  g_type_ensure (SP_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-compare-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SpCompareView, page_buttons);
  gtk_widget_class_bind_template_child (widget_class, SpCompareView, scope);
  gtk_widget_class_bind_template_child (widget_class, SpCompareView, of_set);
  gtk_widget_class_bind_template_child (widget_class, SpCompareView, of_all);
  gtk_widget_class_bind_template_child (widget_class, SpCompareView, only_differences);
  gtk_widget_class_bind_template_child (widget_class, SpCompareView, swap);
  gtk_widget_class_bind_template_child (widget_class, SpCompareView, hidden);
  gtk_widget_class_bind_template_child (widget_class, SpCompareView, chips_place);
  gtk_widget_class_bind_template_child (widget_class, SpCompareView, stack);
  gtk_widget_class_bind_template_child (widget_class, SpCompareView, later);
  gtk_widget_class_bind_template_callback (widget_class, scope_cb);
  gtk_widget_class_bind_template_callback (widget_class, only_differences_cb);
  gtk_widget_class_bind_template_callback (widget_class, swap_cb);
}

static void
sp_compare_view_init (SpCompareView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sp_compare_view_new:
 * @workspace: a workspace with an open dataset
 *
 * Returns: (transfer floating): the view of its comparison set, or of all its countries
 */
GtkWidget *
sp_compare_view_new (SpWorkspace *workspace)
{
  SpCompareView *self;

  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (SP_TYPE_COMPARE_VIEW, NULL);
  self->workspace = g_object_ref (workspace);
  add_page_buttons (self);
  g_signal_connect_object (sp_workspace_get_comparison_results (workspace), "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/**
 * sp_compare_view_set_chips:
 * @self: a view
 * @chips: (nullable): the filters and the comparison set, or %NULL where they are elsewhere
 *
 * Shows the chips above the comparison.
 */
void
sp_compare_view_set_chips (SpCompareView *self, GtkWidget *chips)
{
  g_return_if_fail (SP_IS_COMPARE_VIEW (self));
  g_return_if_fail (chips == NULL || GTK_IS_WIDGET (chips));

  adw_bin_set_child (self->chips_place, chips);
}

/**
 * sp_compare_view_focus:
 * @self: a view that is seen
 *
 * Puts the keyboard on what is compared, or where there is nothing on what can be done about it.
 */
void
sp_compare_view_focus (SpCompareView *self)
{
  GtkWidget *page;

  g_return_if_fail (SP_IS_COMPARE_VIEW (self));

  page = gtk_stack_get_visible_child (self->stack);
  if (!gtk_widget_grab_focus (page) && !gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD))
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

/**
 * sp_compare_view_export_lanes:
 * @self: a view
 *
 * Offers the lanes as a picture, where it is those that are shown.
 *
 * Returns: whether there are any
 */
gboolean
sp_compare_view_export_lanes (SpCompareView *self)
{
  GtkWidget *page;

  g_return_val_if_fail (SP_IS_COMPARE_VIEW (self), FALSE);

  page = gtk_stack_get_visible_child (self->stack);
  return page != NULL && SP_IS_COMPARE_TIME (page) && sp_compare_time_export (SP_COMPARE_TIME (page));
}
