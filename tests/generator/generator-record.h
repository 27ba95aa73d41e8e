/* SPDX-License-Identifier: GPL-3.0-or-later
 * A JSON object in the making: its keys with their values, in order, still open to mistakes. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GeneratorRecord:
 * @keys: (element-type utf8): the keys; one may be there twice
 * @values: (element-type utf8): the JSON of each key's value
 */
typedef struct
{
  GPtrArray *keys;
  GPtrArray *values;
} GeneratorRecord;

GeneratorRecord *generator_record_new (void);
void generator_record_free (GeneratorRecord *self);

void generator_record_add_text (GeneratorRecord *self, const char *key, const char *text);
void generator_record_add_json (GeneratorRecord *self, const char *key, char *json);
void generator_record_add_list (GeneratorRecord *self, const char *key, GPtrArray *texts);
void generator_record_add_objects (GeneratorRecord *self, const char *key, GPtrArray *records);

gboolean generator_record_find (GeneratorRecord *self, const char *key, guint *index);
void generator_record_set_text (GeneratorRecord *self, const char *key, const char *text);
void generator_record_set_json (GeneratorRecord *self, const char *key, const char *json);
void generator_record_remove (GeneratorRecord *self, const char *key);

char *generator_record_to_json (GeneratorRecord *self);
void generator_append_text (GString *json, const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GeneratorRecord, generator_record_free)

G_END_DECLS
