/* SPDX-License-Identifier: GPL-3.0-or-later
 * All words that there are in many texts, the most frequent first: what a misspelt word can have meant. */
#include "sp-word-list.h"

#include "sp-fold.h"

#include <string.h>

/* Of shorter words nothing can be said, and longer ones are not typed. */
#define LEAST_LENGTH 3
#define MOST_LENGTH 40

typedef struct
{
  char *shown;
  guint count;
} Word;

struct _SpWordList
{
  GHashTable *by_folded;
  GPtrArray *shown; /* made when it is first asked for */
};

static void
free_word (gpointer word)
{
  g_free (((Word *) word)->shown);
  g_free (word);
}

/* Keeps the spelling in which it first came. */
static void
add_word (SpWordList *self, const char *folded, const char *shown)
{
  Word *word = g_hash_table_lookup (self->by_folded, folded);

  if (word == NULL)
    {
      word = g_new0 (Word, 1);
      word->shown = g_strdup (shown);
      g_hash_table_insert (self->by_folded, g_strdup (folded), word);
    }
  word->count++;
}

static const char *
find_word_end (const char *at)
{
  while (*at != '\0' && sp_fold_is_word_character (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);
  return at;
}

static void
add_words (SpWordList *self, const char *text, gboolean is_folded)
{
  const char *at = text;

  while (*at != '\0')
    {
      const char *end = find_word_end (at);
      char word[MOST_LENGTH + 1];
      gsize length = (gsize) (end - at);

      if (length >= LEAST_LENGTH && length <= MOST_LENGTH)
        {
          g_autofree char *folded = NULL;

          memcpy (word, at, length);
          word[length] = '\0';
          folded = is_folded ? NULL : sp_fold (word);
          add_word (self, folded ? folded : word, word);
        }
      at = length > 0 ? end : g_utf8_next_char (at);
    }
}

static int
compare_frequency (gconstpointer a, gconstpointer b)
{
  const Word *first = *(const Word *const *) a;
  const Word *second = *(const Word *const *) b;

  if (first->count != second->count)
    return first->count > second->count ? -1 : 1;
  return strcmp (first->shown, second->shown);
}

static void
put_in_order (SpWordList *self)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer word;

  g_hash_table_iter_init (&iter, self->by_folded);
  while (g_hash_table_iter_next (&iter, NULL, &word))
    g_ptr_array_add (words, word);
  g_ptr_array_sort (words, compare_frequency);
  self->shown = g_ptr_array_sized_new (words->len + 1);
  for (guint i = 0; i < words->len; i++)
    g_ptr_array_add (self->shown, ((Word *) words->pdata[i])->shown);
  g_ptr_array_add (self->shown, NULL);
}

/**
 * sp_word_list_new:
 *
 * Returns: (transfer full): a list with no words
 */
SpWordList *
sp_word_list_new (void)
{
  SpWordList *self = g_new0 (SpWordList, 1);

  self->by_folded = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_word);
  return self;
}

/**
 * sp_word_list_free:
 * @self: (transfer full): a list
 *
 * Frees it with its words.
 */
void
sp_word_list_free (SpWordList *self)
{
  g_clear_pointer (&self->shown, g_ptr_array_unref);
  g_hash_table_unref (self->by_folded);
  g_free (self);
}

/**
 * sp_word_list_add:
 * @self: a list
 * @text: (nullable): a text as it is; UTF-8
 *
 * Adds the words of a text, as they are written there. Not after sp_word_list_get_words().
 */
void
sp_word_list_add (SpWordList *self, const char *text)
{
  g_return_if_fail (self != NULL && self->shown == NULL);

  if (text != NULL)
    add_words (self, text, FALSE);
}

/**
 * sp_word_list_add_folded:
 * @self: a list
 * @folded: a text of sp_fold()
 *
 * Adds the words of a folded text, which costs less. Not after sp_word_list_get_words().
 */
void
sp_word_list_add_folded (SpWordList *self, const char *folded)
{
  g_return_if_fail (self != NULL && self->shown == NULL);
  g_return_if_fail (folded != NULL);

  add_words (self, folded, TRUE);
}

/**
 * sp_word_list_get_words:
 * @self: a list
 *
 * Returns: (transfer none) (array zero-terminated=1): each word once, whatever its case and accents, the most frequent
 *   first
 */
const char *const *
sp_word_list_get_words (SpWordList *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->shown == NULL)
    put_in_order (self);
  return (const char *const *) self->shown->pdata;
}
