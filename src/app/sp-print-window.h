/* SPDX-License-Identifier: GPL-3.0-or-later
 * The window that says what will be printed, shows its pages, and prints or saves them. */
#pragma once

#include "sp-print-choice.h"
#include "sp-print-preview.h"
#include "sp-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SP_TYPE_PRINT_WINDOW (sp_print_window_get_type ())
G_DECLARE_FINAL_TYPE (SpPrintWindow, sp_print_window, SP, PRINT_WINDOW, AdwWindow)

SpPrintWindow *sp_print_window_present (GtkWindow *parent, SpWorkspace *workspace, SpTakenSet set);

const SpPrintChoice *sp_print_window_get_choice (SpPrintWindow *self);
gboolean sp_print_window_is_settled (SpPrintWindow *self);
void sp_print_window_save_to (SpPrintWindow *self, GPtrArray *files);

G_END_DECLS
