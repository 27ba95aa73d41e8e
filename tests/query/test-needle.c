/* SPDX-License-Identifier: GPL-3.0-or-later
 * Words and phrases are found wherever they stand, in texts of any length, as looking character by character finds
 * them. */
#include "sp-fold.h"
#include "sp-needle.h"
#include "sp-search-text.h"

#include <string.h>

#define N_TEXTS 4000
#define MOST_PIECES 160

static const char *const needles[] = {
  "a",    "b",       "1",    "ab",  "aab", "abab",      "é",      "éa",    "国", "国 a", "a b",  "a-b",
  "ab a", "b, a ab", "a 国", "a a", "é a", "abab abab", "aab 1a", "1 1 1", "ba", "b ab", "bbbb", "ab\xe2\x80\xa6 b",
};

static const char *const pieces[] = {
  "a", "a", "b", "b", "ab", "aab", "abab", " ", " ", " ", ", ", "-", "1", "é", "国", "\xe2\x80\xa6", "\x01", "{",
};

static char *
make_text (GRand *rand)
{
  GString *text = g_string_new (NULL);

  for (int i = g_rand_int_range (rand, 0, MOST_PIECES); i > 0; i--)
    g_string_append (text, pieces[g_rand_int_range (rand, 0, G_N_ELEMENTS (pieces))]);
  return g_string_free (text, FALSE);
}

static gboolean
is_letter (const char *at)
{
  return *at != '\0' && sp_fold_is_word_character (g_utf8_get_char (at));
}

/* Returns where the words end that begin at @at, or NULL. */
static const char *
match_words (const char *at, const char *words)
{
  while (*words != '\0')
    {
      gboolean is_gap = !is_letter (words);

      if (is_gap && (*at == '\0' || *at == SP_SEARCH_SEPARATOR || is_letter (at)))
        return NULL;
      while (is_gap && *at != '\0' && *at != SP_SEARCH_SEPARATOR && !is_letter (at))
        at = g_utf8_next_char (at);
      while (is_gap && !is_letter (words))
        words = g_utf8_next_char (words);
      if (g_utf8_get_char (at) != g_utf8_get_char (words))
        return NULL;
      at = g_utf8_next_char (at);
      words = g_utf8_next_char (words);
    }
  return at;
}

static gboolean
find_slowly (const char *words, const char *text, const char *from, gboolean is_whole, SpNeedleMatch *match)
{
  const char *text_end = text + strlen (text);

  for (const char *at = from; *at != '\0'; at = g_utf8_next_char (at))
    {
      const char *end = sp_fold_is_word_boundary (text, at, text_end) ? match_words (at, words) : NULL;

      if (end == NULL || (is_whole && !sp_fold_is_word_boundary (text, end, text_end)))
        continue;
      *match = (SpNeedleMatch) { at, end, sp_fold_is_word_boundary (text, end, text_end) };
      return TRUE;
    }
  return FALSE;
}

static guint
compare_all (const SpNeedle *needle, const char *text, gboolean is_whole)
{
  SpNeedleMatch found = { .end = text }, expected = { .end = text };
  gboolean is_found = TRUE;
  guint n_found = 0;

  for (; is_found; n_found += is_found)
    {
      is_found = sp_needle_find (needle, text, found.end, text + strlen (text), is_whole, &found);
      g_assert_cmpint (is_found, ==, find_slowly (needle->text, text, expected.end, is_whole, &expected));
      g_assert_cmpint (found.start - text, ==, expected.start - text);
      g_assert_cmpint (found.end - text, ==, expected.end - text);
      g_assert_cmpint (found.is_whole, ==, expected.is_whole);
    }
  return n_found;
}

static void
test_any_text (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (g_test_rand_int ());
  guint n_found = 0;

  for (guint i = 0; i < G_N_ELEMENTS (needles); i++)
    {
      SpNeedle needle;

      sp_needle_init (&needle, needles[i], strlen (needles[i]), FALSE);
      for (guint j = 0; j < N_TEXTS / G_N_ELEMENTS (needles); j++)
        {
          g_autofree char *text = make_text (rand);

          n_found += compare_all (&needle, text, FALSE);
          n_found += compare_all (&needle, text, TRUE);
        }
      sp_needle_clear (&needle);
    }
  g_assert_cmpuint (n_found, >, 0);
}

/* Once at each place of texts of every length, with nothing else like it. */
static void
test_any_place (void)
{
  static const char *const words[] = { "a", "ab", "abcabcabc", "ab cd" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    for (gsize length = strlen (words[i]); length < 200; length++)
      for (gsize place = 0; place + strlen (words[i]) <= length; place++)
        {
          g_autofree char *text = g_strnfill (length, ' ');
          SpNeedle needle;

          memcpy (text + place, words[i], strlen (words[i]));
          sp_needle_init (&needle, words[i], strlen (words[i]), FALSE);
          g_assert_cmpuint (compare_all (&needle, text, FALSE), ==, 1);
          g_assert_cmpuint (compare_all (&needle, text, TRUE), ==, 1);
          sp_needle_clear (&needle);
        }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/needle/any-text", test_any_text);
  g_test_add_func ("/needle/any-place", test_any_place);

  return g_test_run ();
}
