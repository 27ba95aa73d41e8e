/* SPDX-License-Identifier: GPL-3.0-or-later
 * The piece of a long text that is shown in a few lines. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *sp_extract_make (const char *text, gsize from, guint max_characters);
gsize sp_extract_find_start (const char *text, gsize found, guint lead);

G_END_DECLS
