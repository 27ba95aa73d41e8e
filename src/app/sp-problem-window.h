/* SPDX-License-Identifier: GPL-3.0-or-later
 * The window that lists what is wrong in a dataset, each problem with its place. */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SP_TYPE_PROBLEM_WINDOW (sp_problem_window_get_type ())
G_DECLARE_FINAL_TYPE (SpProblemWindow, sp_problem_window, SP, PROBLEM_WINDOW, AdwWindow)

void sp_problem_window_present (GtkWindow *parent, GListModel *problems, gboolean opened);

G_END_DECLS
