/* SPDX-License-Identifier: GPL-3.0-or-later
 * A small map on paper that says where a country is. */
#pragma once

#include "sp-country.h"
#include "sp-drawing-block.h"

G_BEGIN_DECLS

SpDrawingBlock *sp_locator_drawing_new (SpCountry *country, const char *name);

G_END_DECLS
