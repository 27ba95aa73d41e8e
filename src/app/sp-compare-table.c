/* SPDX-License-Identifier: GPL-3.0-or-later
 * The comparison as a table: countries and groups as rows, questions as columns. */
#include "sp-compare-table.h"

struct _SpCompareTable
{
  GtkWidget parent_instance;

  SpWorkspace *workspace;
};

G_DEFINE_FINAL_TYPE (SpCompareTable, sp_compare_table, GTK_TYPE_WIDGET)

static void
sp_compare_table_dispose (GObject *object)
{
  SpCompareTable *self = SP_COMPARE_TABLE (object);

  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (sp_compare_table_parent_class)->dispose (object);
}

static void
sp_compare_table_class_init (SpCompareTableClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_compare_table_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "comparetable");
}

static void
sp_compare_table_init (SpCompareTable *self G_GNUC_UNUSED)
{
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
  return GTK_WIDGET (self);
}
