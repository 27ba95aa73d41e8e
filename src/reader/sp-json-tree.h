/* SPDX-License-Identifier: GPL-3.0-or-later
 * The values of a JSON text as a tree. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  SP_JSON_NULL,
  SP_JSON_BOOLEAN,
  SP_JSON_NUMBER,
  SP_JSON_TEXT,
  SP_JSON_ARRAY,
  SP_JSON_OBJECT,
} SpJsonType;

/**
 * SpJsonValue:
 * @type: what it is
 * @key: (nullable): in an object its key, without escapes
 * @text: (nullable): of a text what it says, without escapes
 * @is_true: of a boolean what it says
 * @n_values: of an array or object how many values are in it
 * @first: (nullable): the first of them
 * @next: (nullable): the next in the same array or object, as they are written
 *
 * A value. Of a number nothing is known but that it is one: the format has none.
 */
typedef struct _SpJsonValue SpJsonValue;
struct _SpJsonValue
{
  SpJsonType type;
  const char *key;
  const char *text;
  gboolean is_true;
  guint n_values;
  const SpJsonValue *first;
  const SpJsonValue *next;

  /*< private >*/
  gsize key_length;
  SpJsonValue *last;
};

typedef struct _SpJsonTree SpJsonTree;

SpJsonTree *sp_json_tree_new (void);
void sp_json_tree_free (SpJsonTree *self);
const SpJsonValue *sp_json_tree_read (SpJsonTree *self, const char *text, gsize length);
const SpJsonValue *sp_json_tree_load (SpJsonTree *self, const char *text, gsize length, const guint32 *nodes);

const SpJsonValue *sp_json_value_find (const SpJsonValue *object, const char *key);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpJsonTree, sp_json_tree_free)

G_END_DECLS
