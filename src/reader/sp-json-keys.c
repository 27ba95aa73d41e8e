/* SPDX-License-Identifier: GPL-3.0-or-later
 * Finds keys that are given twice in an object. */
#include "sp-json-keys.h"

#include "sp-json-lexer.h"

/* Objects with more members than this get a hash table. */
#define N_COMPARED 32

/* Further members are not compared, lest a file of keys fills the memory. */
#define MAX_KEYS 1000000

typedef struct
{
  guint32 hash;
  gsize start;
  gsize length;
} Key;

typedef struct
{
  Key keys[N_COMPARED];
  guint n_keys;
  GHashTable *all;
} Level;

/* One set of keys for each depth, used again and again by the objects of that depth. */
struct _SpJsonKeys
{
  Level levels[SP_JSON_MAX_DEPTH];
};

/* FNV-1a (Fowler, Noll, Vo) */
static guint32
hash_bytes (const char *bytes, gsize length)
{
  guint32 hash = 2166136261u;

  for (gsize i = 0; i < length; i++)
    hash = (hash ^ (guchar) bytes[i]) * 16777619u;
  return hash;
}

static gboolean
has_escapes (const char *text, const Key *key)
{
  return memchr (text + key->start, '\\', key->length) != NULL;
}

static char *
dup_key (const char *text, const Key *key)
{
  return sp_json_unescape (text + key->start, key->length);
}

static void
hash_key (const char *text, Key *key)
{
  if (has_escapes (text, key))
    {
      g_autofree char *plain = dup_key (text, key);

      key->hash = hash_bytes (plain, strlen (plain));
    }
  else
    key->hash = hash_bytes (text + key->start, key->length);
}

static gboolean
equal_plain_keys (const char *text, const Key *a, const Key *b)
{
  g_autofree char *plain_a = dup_key (text, a);
  g_autofree char *plain_b = dup_key (text, b);

  return g_str_equal (plain_a, plain_b);
}

static gboolean
equal_keys (const char *text, const Key *a, const Key *b)
{
  if (a->hash != b->hash)
    return FALSE;
  if (a->length == b->length && memcmp (text + a->start, text + b->start, a->length) == 0)
    return TRUE;
  return (has_escapes (text, a) || has_escapes (text, b)) && equal_plain_keys (text, a, b);
}

static void
start_table (Level *level, const char *text)
{
  level->all = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < level->n_keys; i++)
    g_hash_table_add (level->all, dup_key (text, &level->keys[i]));
}

/**
 * sp_json_keys_new: (skip)
 *
 * Returns: (transfer full): what finds keys given twice
 */
SpJsonKeys *
sp_json_keys_new (void)
{
  SpJsonKeys *self = g_new (SpJsonKeys, 1);

  /* Of most files, only the first of many levels are used. */
  for (guint i = 0; i < SP_JSON_MAX_DEPTH; i++)
    {
      self->levels[i].n_keys = 0;
      self->levels[i].all = NULL;
    }
  return self;
}

/**
 * sp_json_keys_free: (skip)
 * @self: what finds keys given twice
 *
 * Frees it.
 */
void
sp_json_keys_free (SpJsonKeys *self)
{
  for (guint i = 0; i < SP_JSON_MAX_DEPTH; i++)
    g_clear_pointer (&self->levels[i].all, g_hash_table_unref);
  g_free (self);
}

/**
 * sp_json_keys_open: (skip)
 * @self: what finds keys given twice
 * @scanner: a scanner that has just opened an object
 *
 * Forgets the keys of the object before it at the same depth.
 */
void
sp_json_keys_open (SpJsonKeys *self, SpJsonScanner *scanner)
{
  Level *level = &self->levels[scanner->depth - 1];

  level->n_keys = 0;
  g_clear_pointer (&level->all, g_hash_table_unref);
}

/**
 * sp_json_keys_add: (skip)
 * @self: what finds keys given twice
 * @scanner: a scanner whose last token was a key
 *
 * Returns: whether the object did not have that key before
 */
gboolean
sp_json_keys_add (SpJsonKeys *self, SpJsonScanner *scanner)
{
  Level *level = &self->levels[scanner->depth - 1];
  const char *text = (const char *) scanner->text;
  Key key = { 0, scanner->start + 1, scanner->end - scanner->start - 2 };

  if (level->all != NULL && g_hash_table_size (level->all) >= MAX_KEYS)
    return TRUE;
  if (level->all != NULL)
    return g_hash_table_add (level->all, dup_key (text, &key));
  hash_key (text, &key);
  for (guint i = 0; i < level->n_keys; i++)
    if (equal_keys (text, &key, &level->keys[i]))
      return FALSE;
  if (level->n_keys == N_COMPARED)
    {
      start_table (level, text);
      return g_hash_table_add (level->all, dup_key (text, &key));
    }
  level->keys[level->n_keys++] = key;
  return TRUE;
}
