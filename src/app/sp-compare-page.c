/* SPDX-License-Identifier: GPL-3.0-or-later
 * A page of the Compare view, which follows what is compared while it is seen. */
#include "sp-compare-page.h"

typedef struct
{
  SpWorkspace *workspace;
  gboolean stale; /* since it was seen last */
} SpComparePagePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (SpComparePage, sp_compare_page, GTK_TYPE_WIDGET)

static void
open_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  SpWorkspace *workspace = sp_compare_page_get_workspace (SP_COMPARE_PAGE (widget));
  SpRecord *record;
  const char *id;
  guint kind;

  g_variant_get (parameter, "(u&s)", &kind, &id);
  record =
    kind < SP_N_RECORD_KINDS ? sp_dataset_lookup (sp_workspace_get_dataset (workspace), (SpRecordKind) kind, id) : NULL;
  if (record != NULL)
    sp_navigation_go_to_record (sp_workspace_get_navigation (workspace), record);
}

static void
sp_compare_page_map (GtkWidget *widget)
{
  SpComparePagePrivate *private = sp_compare_page_get_instance_private (SP_COMPARE_PAGE (widget));

  GTK_WIDGET_CLASS (sp_compare_page_parent_class)->map (widget);

  if (private->stale)
    sp_compare_page_refresh (SP_COMPARE_PAGE (widget));
}

static void
sp_compare_page_dispose (GObject *object)
{
  SpComparePagePrivate *private = sp_compare_page_get_instance_private (SP_COMPARE_PAGE (object));

  g_clear_object (&private->workspace);

  G_OBJECT_CLASS (sp_compare_page_parent_class)->dispose (object);
}

static void
sp_compare_page_class_init (SpComparePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_compare_page_dispose;
  widget_class->map = sp_compare_page_map;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_install_action (widget_class, "page.open", "(us)", open_action);
}

static void
sp_compare_page_init (SpComparePage *self)
{
  SpComparePagePrivate *private = sp_compare_page_get_instance_private (self);

  private->stale = TRUE;
}

/**
 * sp_compare_page_get_workspace:
 * @self: a page
 *
 * Returns: (transfer none): the workspace whose comparison it shows
 */
SpWorkspace *
sp_compare_page_get_workspace (SpComparePage *self)
{
  SpComparePagePrivate *private = sp_compare_page_get_instance_private (self);

  g_return_val_if_fail (SP_IS_COMPARE_PAGE (self), NULL);

  return private->workspace;
}

/**
 * sp_compare_page_set_workspace:
 * @self: a page, with no workspace yet
 * @workspace: the workspace that it follows
 *
 * Shows its comparison from now on: anew when another dataset is open or the lens, the comparison set or the way in which
 * it is looked at is another.
 */
void
sp_compare_page_set_workspace (SpComparePage *self, SpWorkspace *workspace)
{
  SpComparePagePrivate *private = sp_compare_page_get_instance_private (self);

  g_return_if_fail (SP_IS_COMPARE_PAGE (self) && private->workspace == NULL);
  g_return_if_fail (SP_IS_WORKSPACE (workspace));

  private->workspace = g_object_ref (workspace);
  g_signal_connect_object (workspace, "dataset-changed", G_CALLBACK (sp_compare_page_refresh), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "lens-changed", G_CALLBACK (sp_compare_page_refresh), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sp_workspace_get_comparison (workspace), "items-changed",
                           G_CALLBACK (sp_compare_page_refresh), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sp_workspace_get_comparison_choice (workspace), "changed",
                           G_CALLBACK (sp_compare_page_refresh), self, G_CONNECT_SWAPPED);
}

/**
 * sp_compare_page_refresh:
 * @self: a page with a workspace
 *
 * Shows what is compared now, or when the page is seen next: nothing is worked out for who looks at something else.
 */
void
sp_compare_page_refresh (SpComparePage *self)
{
  SpComparePagePrivate *private = sp_compare_page_get_instance_private (self);

  g_return_if_fail (SP_IS_COMPARE_PAGE (self) && private->workspace != NULL);

  private->stale = !gtk_widget_get_mapped (GTK_WIDGET (self)) || sp_workspace_get_dataset (private->workspace) == NULL;
  if (!private->stale)
    SP_COMPARE_PAGE_GET_CLASS (self)->refresh (self);
}
