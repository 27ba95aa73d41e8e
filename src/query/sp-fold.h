/* SPDX-License-Identifier: GPL-3.0-or-later
 * Text without the differences that do not matter when searching: case, accents, typography, width. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *sp_fold (const char *text);
void sp_fold_onto (GString *folded, const char *text);
char *sp_fold_with_map (const char *text, guint32 **map);
void sp_fold_unmap (const guint32 *map, gsize start, gsize end, gsize *original_start, gsize *original_end);

gboolean sp_fold_is_word_character (gunichar character);
gboolean sp_fold_is_unspaced (gunichar character);
gboolean sp_fold_is_word_boundary (const char *folded, const char *at, const char *end);
const char *sp_fold_next_word (const char **at, const char *end);
const char *sp_fold_find_word (const char *folded, const char *from, const char *word, gboolean whole);

G_END_DECLS
