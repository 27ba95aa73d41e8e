/* SPDX-License-Identifier: GPL-3.0-or-later
 * Swim lanes as a texture, drawn once and then only moved. */
#pragma once

#include "sp-lanes.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GdkTexture *sp_lanes_create_texture (SpLanes *lanes, int width, int scale, const SpTheme *theme);

G_END_DECLS
