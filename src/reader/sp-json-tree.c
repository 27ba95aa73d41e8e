/* SPDX-License-Identifier: GPL-3.0-or-later
 * The values of a JSON text as a tree.
 *
 * The text was gone over once and found to be JSON, so that nothing is checked here; and one tree serves for record
 * after record, so that next to nothing is allocated. */
#include "sp-json-tree.h"

#include "sp-json-lexer.h"
#include "sp-json-scanner.h"

/* How many values are allocated at once. They stay where they are, because they point at each other. */
#define BLOCK 256

/* In objects with more members than this, keys are not compared one by one. */
#define N_COMPARED 32

struct _SpJsonTree
{
  GPtrArray *blocks;
  guint n_values;
  char *texts;
  gsize texts_size;
  gsize texts_end;

  SpJsonScanner scanner;
  SpJsonValue *open[SP_JSON_MAX_DEPTH];
  const char *key;
  gsize key_length;
};

static SpJsonValue *
add_value (SpJsonTree *self, SpJsonType type)
{
  SpJsonValue *value;

  if (self->n_values == self->blocks->len * BLOCK)
    g_ptr_array_add (self->blocks, g_new (SpJsonValue, BLOCK));
  value = (SpJsonValue *) self->blocks->pdata[self->n_values / BLOCK] + self->n_values % BLOCK;
  self->n_values++;
  *value = (SpJsonValue) { .type = type, .key = self->key, .key_length = self->key_length };
  self->key = NULL;
  return value;
}

static void
append_value (SpJsonValue *within, SpJsonValue *value)
{
  if (within->last != NULL)
    within->last->next = value;
  else
    within->first = value;
  within->last = value;
  within->n_values++;
}

/* Without its quotation marks there is room for what a string stands for, and for the NUL byte behind it. */
static const char *
copy_text (SpJsonTree *self, const char *written, gsize length)
{
  char *text = self->texts + self->texts_end;

  memcpy (text, written, length);
  text[length] = '\0';
  self->texts_end += length + 1;
  return text;
}

static const char *
copy_text_with_escapes (SpJsonTree *self, const char *written, gsize *length)
{
  g_autofree char *plain = sp_json_unescape (written, *length);

  *length = strlen (plain);
  return copy_text (self, plain, *length);
}

static const char *
add_text (SpJsonTree *self, gsize *length)
{
  const char *written = (const char *) self->scanner.text + self->scanner.start + 1;

  *length = self->scanner.end - self->scanner.start - 2;
  if (memchr (written, '\\', *length) != NULL)
    return copy_text_with_escapes (self, written, length);
  return copy_text (self, written, *length);
}

static SpJsonValue *
find_same_key (const SpJsonValue *object, const SpJsonValue *value)
{
  for (const SpJsonValue *other = object->first; other != value; other = other->next)
    if (other->key_length == value->key_length && memcmp (other->key, value->key, value->key_length) == 0)
      return (SpJsonValue *) other;
  return NULL;
}

static SpJsonValue *
find_same_key_of_many (GHashTable *known, SpJsonValue *value)
{
  SpJsonValue *other = g_hash_table_lookup (known, value->key);

  if (other == NULL)
    g_hash_table_insert (known, (gpointer) value->key, value);
  return other;
}

static void
replace (SpJsonValue *value, const SpJsonValue *by)
{
  const SpJsonValue before = *value;

  *value = *by;
  value->key = before.key;
  value->next = before.next;
}

/* Of a key that is given twice the first place and the last value count. */
static void
drop_repeated (SpJsonValue *object)
{
  g_autoptr (GHashTable) known = object->n_values > N_COMPARED ? g_hash_table_new (g_str_hash, g_str_equal) : NULL;
  SpJsonValue *before = NULL;

  for (SpJsonValue *value = (SpJsonValue *) object->first; value != NULL; value = (SpJsonValue *) value->next)
    {
      SpJsonValue *other = known ? find_same_key_of_many (known, value) : find_same_key (object, value);

      if (other == NULL)
        {
          before = value;
          continue;
        }
      /* It is not the first, as there was another. */
      before->next = value->next;
      object->n_values--;
      replace (other, value);
    }
  object->last = before;
}

static void
take_value (SpJsonTree *self, guint depth, SpJsonType type)
{
  SpJsonValue *value = add_value (self, type);
  gsize length;

  if (depth > 0)
    append_value (self->open[depth - 1], value);
  if (type >= SP_JSON_ARRAY)
    self->open[depth] = value;
  else if (type == SP_JSON_TEXT)
    value->text = add_text (self, &length);
  else if (type == SP_JSON_BOOLEAN)
    value->is_true = self->scanner.text[self->scanner.start] == 't';
}

static gboolean
take_token (SpJsonTree *self, SpJsonToken token)
{
  guint depth = self->scanner.depth;

  switch (token)
    {
    case SP_JSON_TOKEN_KEY:
      self->key = add_text (self, &self->key_length);
      return TRUE;
    case SP_JSON_TOKEN_OBJECT_OPEN:
      take_value (self, depth - 1, SP_JSON_OBJECT);
      return TRUE;
    case SP_JSON_TOKEN_ARRAY_OPEN:
      take_value (self, depth - 1, SP_JSON_ARRAY);
      return TRUE;
    case SP_JSON_TOKEN_OBJECT_CLOSE:
      drop_repeated (self->open[depth]);
      return TRUE;
    case SP_JSON_TOKEN_ARRAY_CLOSE:
      return TRUE;
    case SP_JSON_TOKEN_STRING:
      take_value (self, depth, SP_JSON_TEXT);
      return TRUE;
    case SP_JSON_TOKEN_NUMBER:
      take_value (self, depth, SP_JSON_NUMBER);
      return TRUE;
    case SP_JSON_TOKEN_WORD:
      take_value (self, depth, self->scanner.text[self->scanner.start] == 'n' ? SP_JSON_NULL : SP_JSON_BOOLEAN);
      return TRUE;
    case SP_JSON_TOKEN_END:
    case SP_JSON_TOKEN_FAULT:
    case SP_JSON_TOKEN_CANCELLED:
    default:
      return FALSE;
    }
}

/**
 * sp_json_tree_new: (skip)
 *
 * Returns: (transfer full): a tree of nothing
 */
SpJsonTree *
sp_json_tree_new (void)
{
  SpJsonTree *self = g_new0 (SpJsonTree, 1);

  self->blocks = g_ptr_array_new_with_free_func (g_free);
  return self;
}

/**
 * sp_json_tree_free: (skip)
 * @self: a tree
 *
 * Frees it.
 */
void
sp_json_tree_free (SpJsonTree *self)
{
  g_ptr_array_unref (self->blocks);
  g_free (self->texts);
  g_free (self);
}

static void
forget (SpJsonTree *self, gsize length)
{
  if (self->texts_size < length)
    {
      g_free (self->texts);
      self->texts = g_malloc (length);
      self->texts_size = length;
    }
  self->texts_end = 0;
  self->n_values = 0;
  self->key = NULL;
}

/**
 * sp_json_tree_read: (skip)
 * @self: a tree, of whatever before
 * @text: a value that was found to be JSON
 * @length: its length in bytes
 *
 * Makes a tree of another text.
 *
 * Returns: (transfer none): the value, which is there until the next one is read or the tree is freed
 */
const SpJsonValue *
sp_json_tree_read (SpJsonTree *self, const char *text, gsize length)
{
  SpJsonToken token;

  forget (self, length);
  sp_json_scanner_init (&self->scanner, text, length, NULL);
  do
    token = sp_json_scanner_next (&self->scanner);
  while (take_token (self, token));
  g_return_val_if_fail (token == SP_JSON_TOKEN_END, NULL);
  return self->blocks->pdata[0];
}

/* --- Loading ------------------------------------------------------------------------------------------------------ */

/* What the numbers of a node are. */
typedef struct
{
  guint32 type;      /* the type, flags, and how long the key is */
  guint32 key_start; /* where the key starts in the text, where it has one */
  guint32 start;     /* where the text starts that it is */
  guint32 size;      /* how long that is, or how many values are in it */
} Node;

#define TYPE_OF_NODE 7u
#define NODE_IS_TRUE (1u << 3)
#define NODE_HAS_ESCAPES (1u << 4)
#define KEY_SHIFT 8

static SpJsonValue *
load_value (SpJsonTree *self, const char *text, const Node **next)
{
  const Node *node = (*next)++;
  gsize length = node->size;
  SpJsonValue *value;

  self->key_length = node->type >> KEY_SHIFT;
  self->key = node->key_start > 0 ? copy_text (self, text + node->key_start, self->key_length) : NULL;
  value = add_value (self, node->type & TYPE_OF_NODE);
  value->is_true = (node->type & NODE_IS_TRUE) != 0;
  if (value->type == SP_JSON_TEXT && (node->type & NODE_HAS_ESCAPES) != 0)
    value->text = copy_text_with_escapes (self, text + node->start, &length);
  else if (value->type == SP_JSON_TEXT)
    value->text = copy_text (self, text + node->start, length);
  else if (value->type >= SP_JSON_ARRAY)
    for (guint i = 0; i < node->size; i++)
      append_value (value, load_value (self, text, next));
  return value;
}

/**
 * sp_json_tree_load: (skip)
 * @self: a tree, of whatever before
 * @text: a text that the value is a part of
 * @length: how many bytes long the value is in it
 * @nodes: four numbers for each value, it and what is in it in the order of the text: its type, with 8 added for true,
 *   16 for a string with escapes, and 256 times the length of its key; where in @text the key starts, which has no
 *   escapes, 0 for no key; where a string starts; how long that is, or how many values are in an array or object
 *
 * Makes a tree of a value that was gone over when the program was built. No key is in an object twice.
 *
 * Returns: (transfer none): the value, which is there until the next one is read or the tree is freed
 */
const SpJsonValue *
sp_json_tree_load (SpJsonTree *self, const char *text, gsize length, const guint32 *nodes)
{
  const Node *next = (const Node *) nodes;

  forget (self, length);
  return load_value (self, text, &next);
}

/**
 * sp_json_value_find: (skip)
 * @object: an object
 * @key: a key
 *
 * Returns: (transfer none) (nullable): the value of that key
 */
const SpJsonValue *
sp_json_value_find (const SpJsonValue *object, const char *key)
{
  for (const SpJsonValue *value = object->first; value != NULL; value = value->next)
    if (value->key[0] == key[0] && strcmp (value->key, key) == 0)
      return value;
  return NULL;
}
