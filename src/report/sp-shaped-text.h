/* SPDX-License-Identifier: GPL-3.0-or-later
 * Text whose letters are chosen and placed once, to be cut into lines of any width. */
#pragma once

#include "sp-text-piece.h"

G_BEGIN_DECLS

typedef struct _SpShapedText SpShapedText;

GHashTable *sp_shaped_texts_new (void);
SpShapedText *sp_shaped_texts_shape (GHashTable *self, PangoLayout *layout);

void sp_shaped_text_unref (SpShapedText *self);
GArray *sp_shaped_text_cut (SpShapedText *self, int width, PangoLayout **layout);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpShapedText, sp_shaped_text_unref)

G_END_DECLS
