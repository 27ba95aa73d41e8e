/* SPDX-License-Identifier: GPL-3.0-or-later
 * A place whose content never keeps the window from being narrower. */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SP_TYPE_ROOM (sp_room_get_type ())
G_DECLARE_FINAL_TYPE (SpRoom, sp_room, SP, ROOM, AdwBin)

void sp_room_set_most (SpRoom *self, int most);

G_END_DECLS
