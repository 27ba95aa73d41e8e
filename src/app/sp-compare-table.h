/* SPDX-License-Identifier: GPL-3.0-or-later
 * The comparison as a table: countries and groups as rows, questions as columns. */
#pragma once

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_COMPARE_TABLE (sp_compare_table_get_type ())
G_DECLARE_FINAL_TYPE (SpCompareTable, sp_compare_table, SP, COMPARE_TABLE, GtkWidget)

GtkWidget *sp_compare_table_new (SpWorkspace *workspace);

G_END_DECLS
