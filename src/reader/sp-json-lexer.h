/* SPDX-License-Identifier: GPL-3.0-or-later
 * The escapes, characters, numbers and words of a JSON text. */
#pragma once

#include "sp-json-fault.h"

G_BEGIN_DECLS

SpJsonFault sp_json_lex_encoding (const char *text, gsize length);
SpJsonFault sp_json_lex_number (const guchar *text, gsize length, gsize *offset);
SpJsonFault sp_json_lex_word (const guchar *text, gsize length, gsize *offset);
SpJsonFault sp_json_lex_escape (const guchar *text, gsize length, gsize *offset);
SpJsonFault sp_json_lex_character (const guchar *text, gsize length, gsize *offset);
char *sp_json_unescape (const char *text, gsize length);

G_END_DECLS
