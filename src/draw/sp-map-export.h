/* SPDX-License-Identifier: GPL-3.0-or-later
 * The page with the map as a picture. */
#pragma once

#include "sp-map-scene.h"
#include "sp-picture.h"

G_BEGIN_DECLS

SpPicture *sp_map_export_create_picture (SpMapScene *scene);

G_END_DECLS
