/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tells in passing what happened to the user's stars, with a way to take it back or to know more. */
#pragma once

#include "sp-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SP_TYPE_STAR_TOASTS (sp_star_toasts_get_type ())
G_DECLARE_FINAL_TYPE (SpStarToasts, sp_star_toasts, SP, STAR_TOASTS, GObject)

SpStarToasts *sp_star_toasts_new (AdwToastOverlay *overlay, SpWorkspace *workspace);

G_END_DECLS
