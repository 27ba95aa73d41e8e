/* SPDX-License-Identifier: GPL-3.0-or-later
 * The window that searches everything in the dataset, and opens what is found. */
#pragma once

#include "sp-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SP_TYPE_SEARCH_WINDOW (sp_search_window_get_type ())
G_DECLARE_FINAL_TYPE (SpSearchWindow, sp_search_window, SP, SEARCH_WINDOW, AdwWindow)

SpSearchWindow *sp_search_window_present (GtkWindow *parent, SpWorkspace *workspace, const char *typed);

G_END_DECLS
