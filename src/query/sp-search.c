/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a user typed into a search field, and whether a text has it. */
#include "sp-search.h"

#include "sp-fold.h"
#include "sp-record.h"
#include "sp-search-text.h"

#include <string.h>

struct _SpSearch
{
  GObject parent_instance;

  GArray *terms;
  SpNeedle phrase;
};

G_DEFINE_FINAL_TYPE (SpSearch, sp_search, G_TYPE_OBJECT)

static void
clear_term (gpointer term)
{
  sp_needle_clear (&((SpSearchTerm *) term)->needle);
}

static gboolean
is_in_word (const char *at)
{
  return sp_fold_is_word_character (g_utf8_get_char (at));
}

/* Punctuation around a word is left out; where nothing else is left, there is no term. */
static void
add_term (SpSearch *self, const char *start, const char *end, gboolean is_excluded, gboolean is_whole)
{
  SpSearchTerm term = { .is_excluded = is_excluded };

  while (start < end && !is_in_word (start))
    start = g_utf8_next_char (start);
  while (start < end && !is_in_word (g_utf8_prev_char (end)))
    end = g_utf8_prev_char (end);
  if (start == end)
    return;
  sp_needle_init (&term.needle, start, (gsize) (end - start), is_whole);
  g_array_append_val (self->terms, term);
}

/* A double quotation mark closes at the next; a single one, which may be an apostrophe, only where a word ends. */
static const char *
find_phrase_end (const char *start)
{
  if (*start == '"')
    return strchr (start + 1, '"');
  for (const char *at = strchr (start + 1, '\''); *start == '\'' && at != NULL; at = strchr (at + 1, '\''))
    if (at[-1] != ' ' && (at[1] == ' ' || at[1] == '\0'))
      return at;
  return NULL;
}

/* A phrase still being typed is a number of words; without a phrase still being typed, all the rest. */
static const char *
read_term (SpSearch *self, const char *at, gboolean is_excluded)
{
  const char *end = find_phrase_end (at);

  if (end != NULL)
    {
      add_term (self, at + 1, end, is_excluded, TRUE);
      return end + 1;
    }
  if (*at == '"' && is_excluded)
    {
      add_term (self, at, at + strlen (at), TRUE, FALSE);
      return at + strlen (at);
    }
  if (*at == '"')
    return at + 1;
  end = at + strcspn (at, " \"");
  add_term (self, at, end, is_excluded, FALSE);
  return end;
}

static void
read_terms (SpSearch *self, const char *folded)
{
  const char *at = folded;

  while (*at != '\0')
    {
      gboolean is_excluded = *at == '-';

      at += strspn (at, "-");
      if (*at == ' ')
        at++;
      else if (*at != '\0')
        at = read_term (self, at, is_excluded);
    }
}

/* All words that must be there, next to each other; the last may be a beginning where it may be one alone. */
static void
make_phrase (SpSearch *self)
{
  g_autoptr (GString) phrase = g_string_new (NULL);
  gboolean is_whole = FALSE;
  guint n_words = 0;

  for (guint i = 0; i < self->terms->len; i++)
    {
      const SpSearchTerm *term = &g_array_index (self->terms, SpSearchTerm, i);

      if (term->is_excluded)
        continue;
      g_string_append_printf (phrase, "%s%s", n_words > 0 ? " " : "", term->needle.text);
      is_whole = term->needle.is_whole;
      n_words++;
    }
  if (n_words > 1)
    sp_needle_init (&self->phrase, phrase->str, phrase->len, is_whole);
}

static void
sp_search_finalize (GObject *object)
{
  SpSearch *self = SP_SEARCH (object);

  g_array_unref (self->terms);
  sp_needle_clear (&self->phrase);

  G_OBJECT_CLASS (sp_search_parent_class)->finalize (object);
}

static void
sp_search_class_init (SpSearchClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_search_finalize;
}

static void
sp_search_init (SpSearch *self)
{
  self->terms = g_array_new (FALSE, FALSE, sizeof (SpSearchTerm));
  g_array_set_clear_func (self->terms, clear_term);
}

static int
compare_spans (gconstpointer a, gconstpointer b)
{
  const SpSearchSpan *first = a;
  const SpSearchSpan *second = b;

  return first->start < second->start ? -1 : first->start > second->start;
}

/* Sorted, and none into another. */
static void
merge_spans (GArray *spans)
{
  guint n_merged = 0;

  g_array_sort (spans, compare_spans);
  for (guint i = 0; i < spans->len; i++)
    {
      SpSearchSpan *merged = &g_array_index (spans, SpSearchSpan, n_merged > 0 ? n_merged - 1 : 0);
      SpSearchSpan span = g_array_index (spans, SpSearchSpan, i);

      if (n_merged > 0 && span.start <= merged->end)
        merged->end = MAX (merged->end, span.end);
      else
        g_array_index (spans, SpSearchSpan, n_merged++) = span;
    }
  g_array_set_size (spans, n_merged);
}

static void
add_spans (GArray *spans, const SpNeedle *needle, const char *folded, const guint32 *map)
{
  const char *end = folded + strlen (folded);
  SpNeedleMatch match = { .end = folded };

  while (sp_needle_find (needle, folded, match.end, end, needle->is_whole, &match))
    {
      SpSearchSpan span;

      sp_fold_unmap (map, (gsize) (match.start - folded), (gsize) (match.end - folded), &span.start, &span.end);
      g_array_append_val (spans, span);
    }
}

/**
 * sp_search_new:
 * @typed: what was typed
 *
 * Reads what was typed into a search field: words, “phrases” in quotation marks of any kind, and words and phrases with
 * a minus sign before them. A word is found at the beginning of words, so that it need not be typed to its end, and
 * with a minus sign it leaves out just what it would find without; a phrase is found in whole words, whatever
 * punctuation stands between them. Case, accents and typography do not matter, as sp_fold() has it. While a quotation
 * mark waits for its likeness, its words are words.
 *
 * Returns: (transfer full): a new search that never changes
 */
SpSearch *
sp_search_new (const char *typed)
{
  SpSearch *self;
  g_autofree char *folded = NULL;

  g_return_val_if_fail (typed != NULL, NULL);

  self = g_object_new (SP_TYPE_SEARCH, NULL);
  folded = sp_fold (typed);
  read_terms (self, folded);
  make_phrase (self);
  return self;
}

/**
 * sp_search_is_empty:
 * @self: a search
 *
 * Returns: whether it asks for nothing, and so finds everything
 */
gboolean
sp_search_is_empty (SpSearch *self)
{
  g_return_val_if_fail (SP_IS_SEARCH (self), TRUE);

  return self->terms->len == 0;
}

/**
 * sp_search_get_terms:
 * @self: a search
 *
 * Returns: (transfer none) (element-type SpSearchTerm): its words and phrases, in the order typed
 */
GArray *
sp_search_get_terms (SpSearch *self)
{
  g_return_val_if_fail (SP_IS_SEARCH (self), NULL);

  return self->terms;
}

/**
 * sp_search_get_phrase:
 * @self: a search
 *
 * Returns: (transfer none) (nullable): all that must be there as one phrase, in the order typed, wanted in whole words
 *   only where its end was typed in quotation marks; %NULL where it is one word or phrase alone, or nothing
 */
const SpNeedle *
sp_search_get_phrase (SpSearch *self)
{
  g_return_val_if_fail (SP_IS_SEARCH (self), NULL);

  return self->phrase.text ? &self->phrase : NULL;
}

/**
 * sp_search_matches_folded:
 * @self: a search
 * @folded: a text of sp_fold() or sp_search_fold_record()
 *
 * Returns: whether all of its words and phrases are in the text, and none of those that must not be
 */
gboolean
sp_search_matches_folded (SpSearch *self, const char *folded)
{
  const char *end;

  g_return_val_if_fail (SP_IS_SEARCH (self), FALSE);
  g_return_val_if_fail (folded != NULL, FALSE);

  end = folded + strlen (folded);
  for (guint i = 0; i < self->terms->len; i++)
    {
      const SpSearchTerm *term = &g_array_index (self->terms, SpSearchTerm, i);
      SpNeedleMatch match;

      if (sp_needle_find (&term->needle, folded, folded, end, term->needle.is_whole, &match) == term->is_excluded)
        return FALSE;
    }
  return TRUE;
}

/**
 * sp_search_matches:
 * @self: a search
 * @texts: (array zero-terminated=1): texts as they are, not folded
 *
 * Returns: whether each of its words and phrases is in any of the texts, and none of those that must not be
 */
gboolean
sp_search_matches (SpSearch *self, const char *const *texts)
{
  g_autofree char *folded = NULL;

  g_return_val_if_fail (SP_IS_SEARCH (self), FALSE);
  g_return_val_if_fail (texts != NULL, FALSE);

  if (self->terms->len == 0)
    return TRUE;
  folded = sp_search_fold_texts (texts);
  return sp_search_matches_folded (self, folded);
}

/**
 * sp_search_matches_record:
 * @self: a search
 * @record: (type SpRecord): a record
 *
 * Folds the record's texts each time; where many searches meet the same records, keep sp_search_fold_record().
 *
 * Returns: whether the record has what is searched in any of its texts
 */
gboolean
sp_search_matches_record (SpSearch *self, gpointer record)
{
  g_autofree char *folded = NULL;

  g_return_val_if_fail (SP_IS_SEARCH (self), FALSE);
  g_return_val_if_fail (SP_IS_RECORD (record), FALSE);

  if (self->terms->len == 0)
    return TRUE;
  folded = sp_search_fold_record (record);
  return sp_search_matches_folded (self, folded);
}

/**
 * sp_search_find_spans:
 * @self: a search
 * @text: a text as it is, not folded
 *
 * Finds what of a text is to be marked as found, in whole characters.
 *
 * Returns: (element-type SpSearchSpan) (transfer full): where its words and phrases are, in the order of the text,
 *   apart from each other
 */
GArray *
sp_search_find_spans (SpSearch *self, const char *text)
{
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (SpSearchSpan));
  g_autofree guint32 *map = NULL;
  g_autofree char *folded = NULL;

  g_return_val_if_fail (SP_IS_SEARCH (self), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  folded = sp_fold_with_map (text, &map);
  for (guint i = 0; i < self->terms->len; i++)
    {
      const SpSearchTerm *term = &g_array_index (self->terms, SpSearchTerm, i);

      if (!term->is_excluded)
        add_spans (spans, &term->needle, folded, map);
    }
  merge_spans (spans);
  return g_steal_pointer (&spans);
}
