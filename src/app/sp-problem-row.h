/* SPDX-License-Identifier: GPL-3.0-or-later
 * One problem of a dataset: how grave it is, what it is and where. */
#pragma once

#include "sp-problem.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_PROBLEM_ROW (sp_problem_row_get_type ())
G_DECLARE_FINAL_TYPE (SpProblemRow, sp_problem_row, SP, PROBLEM_ROW, GtkWidget)

GtkWidget *sp_problem_row_new (void);
void sp_problem_row_set_problem (SpProblemRow *self, SpProblem *problem);
char *sp_problem_row_get_spoken (SpProblem *problem);

G_END_DECLS
