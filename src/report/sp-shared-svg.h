/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the drawings of a page of the web share: letters, outlines that they are cut to, and how lines and areas look. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _SpSharedSvg SpSharedSvg;

SpSharedSvg *sp_shared_svg_new (void);
void sp_shared_svg_free (SpSharedSvg *self);

char *sp_shared_svg_take (SpSharedSvg *self, const char *svg);
const char *sp_shared_svg_get_class (SpSharedSvg *self, const char *style);
void sp_shared_svg_append_styles (SpSharedSvg *self, GString *css);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpSharedSvg, sp_shared_svg_free)

G_END_DECLS
