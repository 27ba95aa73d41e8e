/* SPDX-License-Identifier: GPL-3.0-or-later
 * The part of a long text in which a search finds something, on one line. */
#pragma once

#include "sp-search.h"

G_BEGIN_DECLS

char *sp_search_excerpt_new (SpSearch *search, const char *text, gboolean *has_hit);

G_END_DECLS
