/* SPDX-License-Identifier: GPL-3.0-or-later
 * Text in the cells of a terminal: its width, cut to fit, in one line and harmless. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

guint sp_text_get_width (const char *text);
char *sp_text_cut (const char *text, guint width);
char *sp_text_to_line (const char *text);
char *sp_text_to_terminal (const char *text);

G_END_DECLS
