/* SPDX-License-Identifier: GPL-3.0-or-later
 * Texts from data, made short and harmless for messages. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How many characters of a text from data a message quotes at most. */
#define SP_SAFE_TEXT_LENGTH 60

char *sp_safe_text (const char *text, gssize length, guint max_characters);
char *sp_safe_quote (const char *text);

G_END_DECLS
