/* SPDX-License-Identifier: GPL-3.0-or-later
 * The Compare view: countries and groups side by side, as a table and otherwise. */
#include "sp-compare-view.h"

#include "sp-chip-box.h"
#include "sp-compare-table.h"
#include "sp-compare-time.h"
#include "sp-compare-words.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* What the comparison is shown as. A page is made when it is first looked at. */
typedef struct
{
  const char *name;
  const char *title;
  const char *tooltip;
  GtkWidget *(*create) (SpWorkspace *workspace);
} Page;

static const Page pages[] = {
  { "table", NC_ ("comparison", "Table"), N_ ("Where they stand, question by question"), sp_compare_table_new },
  { "time", NC_ ("comparison", "Over Time"), N_ ("What was held when, beside each other"), sp_compare_time_new },
  { "words", NC_ ("comparison", "In Their Words"), N_ ("What they said, newest first"), sp_compare_words_new },
};

struct _SpCompareView
{
  GtkWidget parent_instance;

  GtkWidget *page_buttons;
  AdwBin *chips_place;
  GtkStack *stack;

  SpWorkspace *workspace;
};

G_DEFINE_FINAL_TYPE (SpCompareView, sp_compare_view, GTK_TYPE_WIDGET)

static void
show_page (SpCompareView *self, const Page *page)
{
  if (gtk_stack_get_child_by_name (self->stack, page->name) == NULL)
    gtk_stack_add_named (self->stack, page->create (self->workspace), page->name);
  gtk_stack_set_visible_child_name (self->stack, page->name);
}

static void
page_chosen_cb (SpCompareView *self, GtkToggleButton *button)
{
  if (gtk_toggle_button_get_active (button))
    show_page (self, g_object_get_data (G_OBJECT (button), "page"));
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
  gtk_toggle_button_set_active (first, TRUE);
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
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "compareview");
  g_type_ensure (SP_TYPE_CHIP_BOX);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-compare-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SpCompareView, page_buttons);
  gtk_widget_class_bind_template_child (widget_class, SpCompareView, chips_place);
  gtk_widget_class_bind_template_child (widget_class, SpCompareView, stack);
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
