/* SPDX-License-Identifier: GPL-3.0-or-later
 * JSON Pointers (RFC 6901). */
#pragma once

#include "sp-json-scanner.h"

G_BEGIN_DECLS

void sp_json_pointer_append_key (GString *pointer, const char *key);
void sp_json_pointer_append_index (GString *pointer, gsize index);
void sp_json_pointer_append_frames (GString *pointer, SpJsonScanner *scanner, SpJsonToken token);

G_END_DECLS
