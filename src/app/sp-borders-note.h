/* SPDX-License-Identifier: GPL-3.0-or-later
 * Whose borders the map has, and which countries it lacks. */
#pragma once

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *sp_borders_note_new (SpWorkspace *workspace);
guint sp_borders_count_areas_not_in_dataset (SpDataset *dataset);

G_END_DECLS
