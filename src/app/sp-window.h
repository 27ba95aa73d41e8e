/* SPDX-License-Identifier: GPL-3.0-or-later
 * The window: the bar, the side slot and the view of one dataset. */
#pragma once

#include "sp-body.h"
#include "sp-opener.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SP_TYPE_WINDOW (sp_window_get_type ())
G_DECLARE_FINAL_TYPE (SpWindow, sp_window, SP, WINDOW, AdwApplicationWindow)

SpWindow *sp_window_new (AdwApplication *application, GSettings *settings, SpOpener *opener);

void sp_window_open_file (SpWindow *self, GFile *file);
void sp_window_open_address (SpWindow *self, const char *text);
SpWorkspace *sp_window_get_workspace (SpWindow *self);
SpBody *sp_window_get_body (SpWindow *self);
void sp_window_tell (SpWindow *self, const char *message);
void sp_window_warn (SpWindow *self, const char *message);
void sp_window_offer (SpWindow *self, const char *message, const char *label, const char *action);

G_END_DECLS
