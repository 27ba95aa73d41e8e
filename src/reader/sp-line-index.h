/* SPDX-License-Identifier: GPL-3.0-or-later
 * Finds the line and column of a place in a text. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _SpLineIndex SpLineIndex;

SpLineIndex *sp_line_index_new (const char *text, gsize length);
void sp_line_index_free (SpLineIndex *self);
void sp_line_index_find (SpLineIndex *self, gsize offset, guint *line, guint *column);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpLineIndex, sp_line_index_free)

G_END_DECLS
