/* SPDX-License-Identifier: GPL-3.0-or-later
 * For end-to-end tests: what the built-in dataset and the command line say, to compare the window with. */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

JsonNode *e2e_load_part (const char *name);
JsonObject *e2e_get_record (JsonNode *part, const char *section, const char *id);
const char *e2e_get_member (JsonObject *record, const char *key);
const char *e2e_get_first (JsonObject *record, const char *key);
JsonArray *e2e_load_levels (const char *question);
GHashTable *e2e_find_levels (const char *question, const char *date);
JsonNode *e2e_list (const char *const *arguments);
JsonArray *e2e_get_items (JsonNode *listed);
guint e2e_count_items (JsonNode *listed, const char *key, const char *value);

G_END_DECLS
