/* SPDX-License-Identifier: GPL-3.0-or-later
 * The fonts of what is drawn. */
#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

PangoFontDescription *sp_font_create (const char *generic, const char *text, double size, PangoWeight weight);

G_END_DECLS
