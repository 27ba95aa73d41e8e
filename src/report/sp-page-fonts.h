/* SPDX-License-Identifier: GPL-3.0-or-later
 * The fonts of pages, made ready on a thread of their own. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _SpPageFonts SpPageFonts;

SpPageFonts *sp_page_fonts_prepare (void);
void sp_page_fonts_take (SpPageFonts *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpPageFonts, sp_page_fonts_take)

G_END_DECLS
