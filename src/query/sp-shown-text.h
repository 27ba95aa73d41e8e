/* SPDX-License-Identifier: GPL-3.0-or-later
 * Texts of a dataset as they are shown: every word of them, and nothing that disturbs what stands around. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *sp_shown_text (const char *text);
char *sp_shown_text_start (const char *text, guint max_characters);

G_END_DECLS
