/* SPDX-License-Identifier: GPL-3.0-or-later
 * JSON that is harmless on a terminal, and still the same text. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void sp_json_append_text (GString *json, const char *text);
char *sp_json_escape_hidden (const char *json);

G_END_DECLS
