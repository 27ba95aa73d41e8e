/* SPDX-License-Identifier: GPL-3.0-or-later
 * The window in which one says what is exported, and as what. */
#pragma once

#include "sp-export-source.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SP_TYPE_EXPORT_WINDOW (sp_export_window_get_type ())
G_DECLARE_FINAL_TYPE (SpExportWindow, sp_export_window, SP, EXPORT_WINDOW, AdwWindow)

SpExportWindow *sp_export_window_present (GtkWindow *parent, SpWorkspace *workspace, SpTakenSet set);

SpTakenSet sp_export_window_get_set (SpExportWindow *self);
void sp_export_window_set_set (SpExportWindow *self, SpTakenSet set);
void sp_export_window_save_to (SpExportWindow *self, SpExportForm form, GFile *file);

G_END_DECLS
