/* SPDX-License-Identifier: GPL-3.0-or-later
 * The facets of quotes, side by side with what was found: what it can be narrowed down by, and how many that leaves. */
#include "sp-facets.h"

#include "sp-facet-group.h"
#include "sp-facet-list.h"

#include <glib/gi18n-lib.h>

struct _SpFacets
{
  GtkWidget parent_instance;

  GtkStack *stack;
  GtkBox *groups;
  SpFacetList *list;
  GtkEventControllerMotion *motion;
  GtkEventControllerFocus *focus;

  SpWorkspace *workspace;
  SpFacetWords *words;
  SpFacetValues *values[SP_N_FACETS];
  SpFacetGroup *group[SP_N_FACETS];
  SpFacetGroup *open;
};

G_DEFINE_FINAL_TYPE (SpFacets, sp_facets, GTK_TYPE_WIDGET)

static SpQuoteChoice *
get_choice (SpFacets *self)
{
  return sp_workspace_get_quote_choice (self->workspace);
}

static void
hold_cb (SpFacets *self)
{
  gboolean held = gtk_event_controller_motion_contains_pointer (self->motion) ||
                  gtk_event_controller_focus_contains_focus (self->focus);

  for (guint i = 0; self->workspace != NULL && i < SP_N_FACETS; i++)
    sp_facet_group_set_held (self->group[i], held);
}

static void
close_cb (SpFacets *self)
{
  SpFacetGroup *open = g_steal_pointer (&self->open);

  if (open == NULL)
    return;
  gtk_stack_set_visible_child_name (self->stack, "groups");
  sp_facet_group_focus_more (open);
}

/* What slides away is seen until it is gone. */
static void
slid_cb (SpFacets *self)
{
  if (self->open == NULL && !gtk_stack_get_transition_running (self->stack))
    sp_facet_list_close (self->list);
}

static void
more_cb (SpFacets *self, SpFacetGroup *group)
{
  self->open = group;
  gtk_stack_set_visible_child_name (self->stack, "list");
  sp_facet_list_open (self->list, sp_facet_group_get_values (group), get_choice (self));
}

static void
choice_changed_cb (SpFacets *self)
{
  for (guint i = 0; i < SP_N_FACETS; i++)
    sp_facet_values_set_choice (self->values[i], get_choice (self));
}

/* What was found in another dataset is no more to be seen, and is not known as yet of the new one. */
static void
dataset_changed_cb (SpFacets *self)
{
  SpDataset *dataset = sp_workspace_get_dataset (self->workspace);

  close_cb (self);
  sp_facet_list_close (self->list);
  g_clear_object (&self->words);
  for (guint i = 0; i < SP_N_FACETS; i++)
    sp_facet_values_forget (self->values[i]);
  if (dataset != NULL)
    self->words = sp_facet_words_new (dataset, sp_workspace_get_names (self->workspace));
}

static void
sp_facets_dispose (GObject *object)
{
  SpFacets *self = SP_FACETS (object);
  GtkWidget *stack = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_clear_object (&self->workspace);
  g_clear_object (&self->words);
  g_clear_pointer (&stack, gtk_widget_unparent);
  for (guint i = 0; i < SP_N_FACETS; i++)
    g_clear_object (&self->values[i]);

  G_OBJECT_CLASS (sp_facets_parent_class)->dispose (object);
}

static void
sp_facets_class_init (SpFacetsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_facets_dispose;
  g_type_ensure (SP_TYPE_FACET_LIST);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-facets.ui");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "facets");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_bind_template_child (widget_class, SpFacets, stack);
  gtk_widget_class_bind_template_child (widget_class, SpFacets, groups);
  gtk_widget_class_bind_template_child (widget_class, SpFacets, list);
  gtk_widget_class_bind_template_child (widget_class, SpFacets, motion);
  gtk_widget_class_bind_template_child (widget_class, SpFacets, focus);
  gtk_widget_class_bind_template_callback (widget_class, hold_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_cb);
  gtk_widget_class_bind_template_callback (widget_class, slid_cb);
}

static void
sp_facets_init (SpFacets *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < SP_N_FACETS; i++)
    self->values[i] = sp_facet_values_new (i);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Filters"), -1);
}

/**
 * sp_facets_new:
 *
 * Returns: (transfer floating): facets without values
 */
GtkWidget *
sp_facets_new (void)
{
  return g_object_new (SP_TYPE_FACETS, NULL);
}

/**
 * sp_facets_set_workspace:
 * @self: facets, with no workspace yet
 * @workspace: the workspace whose quotes are chosen
 *
 * Shows and sets what is chosen, from now on. The counts come with sp_facets_set_finding().
 */
void
sp_facets_set_workspace (SpFacets *self, SpWorkspace *workspace)
{
  g_return_if_fail (SP_IS_FACETS (self) && self->workspace == NULL);
  g_return_if_fail (SP_IS_WORKSPACE (workspace));

  self->workspace = g_object_ref (workspace);
  for (guint i = 0; i < SP_N_FACETS; i++)
    {
      GtkWidget *group = sp_facet_group_new (self->values[i], get_choice (self));

      self->group[i] = SP_FACET_GROUP (group);
      gtk_box_append (self->groups, group);
      g_signal_connect_object (group, "more", G_CALLBACK (more_cb), self, G_CONNECT_SWAPPED);
    }
  g_signal_connect_object (workspace, "dataset-changed", G_CALLBACK (dataset_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get_choice (self), "changed", G_CALLBACK (choice_changed_cb), self, G_CONNECT_SWAPPED);
  dataset_changed_cb (self);
}

/**
 * sp_facets_set_finding:
 * @self: facets of a workspace
 * @finding: (nullable): what was found in its dataset, or %NULL where nothing is known
 *
 * Shows the values and the counts of @finding. Rows are made anew only for values that were not shown, and none moves
 * while the pointer is on its facet.
 */
void
sp_facets_set_finding (SpFacets *self, SpQuoteFinding *finding)
{
  g_return_if_fail (SP_IS_FACETS (self) && self->workspace != NULL);
  g_return_if_fail (finding == NULL || SP_IS_QUOTE_FINDING (finding));

  if (self->words == NULL)
    return;
  for (guint i = 0; i < SP_N_FACETS; i++)
    if (finding != NULL)
      sp_facet_values_set_finding (self->values[i], self->words, finding, get_choice (self));
    else
      sp_facet_values_forget (self->values[i]);
}
