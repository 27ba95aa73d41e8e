/* SPDX-License-Identifier: GPL-3.0-or-later
 * Marks what a search found in a text. */
#pragma once

#include "sp-search.h"

#include <pango/pango.h>

G_BEGIN_DECLS

void sp_found_marks_add (PangoAttrList *attributes, SpSearch *search, const char *text, gsize offset);

G_END_DECLS
