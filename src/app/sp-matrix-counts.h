/* SPDX-License-Identifier: GPL-3.0-or-later
 * A popover that tells how the counts of a question, and what is said of them, were worked out. */
#pragma once

#include "sp-matrix.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_MATRIX_COUNTS (sp_matrix_counts_get_type ())
G_DECLARE_FINAL_TYPE (SpMatrixCounts, sp_matrix_counts, SP, MATRIX_COUNTS, GtkPopover)

GtkWidget *sp_matrix_counts_new (void);

void sp_matrix_counts_show (SpMatrixCounts *self, const SpMatrixColumn *column);

G_END_DECLS
