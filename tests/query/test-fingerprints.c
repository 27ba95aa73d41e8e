/* SPDX-License-Identifier: GPL-3.0-or-later
 * A fingerprint never denies a word that its text has, and what it is certain of is so. */
#include "sp-common-words.h"
#include "sp-fingerprints.h"
#include "sp-needle.h"
#include "sp-ranges.h"

#include <string.h>

#define N_TEXTS 1500
#define N_NEEDLES 600
#define MOST_PIECES 60

static const char *const pieces[] = {
  "the",  "the",  "them", "then",    "thesis", "other", "of",   "of",          "to", "a",  "no",          "not",
  "back", "door", "5g",   "5",       "minute", "min",   "mini", "caf\xc3\xa9", "é",  "ét", "国",          "国",
  "为",   "ไทย",  "кот",  "который", "क्षि",    "הבית",  "z",    "zz",          "q",  "qu", "schrödinger",
};

static const char *const gaps[] = { " ", " ", " ", " ", " ", " ", ", ", "-", "", "\x1f", "\xe2\x80\x9c", "." };

typedef struct
{
  GRand *rand;
  GString *block;
  gsize starts[N_TEXTS + 1];
  SpFingerprints *fingerprints;
} Fixture;

/* The first pieces are the commonest, as the first words of a language are. */
static const char *
choose_piece (GRand *rand)
{
  double part = g_rand_double (rand);

  return pieces[(gsize) (part * part * G_N_ELEMENTS (pieces))];
}

static void
add_text (Fixture *fixture)
{
  for (int i = g_rand_int_range (fixture->rand, 0, MOST_PIECES); i > 0; i--)
    {
      g_string_append (fixture->block, choose_piece (fixture->rand));
      g_string_append (fixture->block, gaps[g_rand_int_range (fixture->rand, 0, G_N_ELEMENTS (gaps))]);
    }
}

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  fixture->rand = g_rand_new_with_seed (g_test_rand_int ());
  fixture->block = g_string_new (NULL);
  for (guint i = 0; i < N_TEXTS; i++)
    {
      fixture->starts[i] = fixture->block->len;
      add_text (fixture);
    }
  fixture->starts[N_TEXTS] = fixture->block->len;
  fixture->fingerprints = sp_fingerprints_new (fixture->block->str, fixture->starts, N_TEXTS);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sp_fingerprints_free (fixture->fingerprints);
  g_string_free (fixture->block, TRUE);
  g_rand_free (fixture->rand);
}

/* A piece or its beginning, at times with what stands before it. */
static char *
make_needle (GRand *rand)
{
  const char *piece = pieces[g_rand_int_range (rand, 0, G_N_ELEMENTS (pieces))];
  g_autofree char *part = g_utf8_substring (piece, 0, g_rand_int_range (rand, 1, (int) g_utf8_strlen (piece, -1) + 1));

  if (g_rand_int_range (rand, 0, 4) > 0)
    return g_steal_pointer (&part);
  return g_strconcat (choose_piece (rand), g_rand_boolean (rand) ? " " : "", part, NULL);
}

static gboolean
may_have (Fixture *fixture, guint text, const SpMarks *marks)
{
  SpTextSet set;

  memset (&set, 0xff, sizeof set);
  sp_fingerprints_keep (fixture->fingerprints, text / SP_FINGERPRINT_BLOCK, marks, &set);
  return set.words[text % SP_FINGERPRINT_BLOCK / 64] >> (text % 64) & 1;
}

/* Returns how many texts have the words. */
static guint
compare_texts (Fixture *fixture, const SpNeedle *needle, const SpMarks *marks)
{
  guint n_having = 0;

  for (guint i = 0; i < N_TEXTS; i++)
    {
      const char *text = fixture->block->str + fixture->starts[i];
      const char *end = fixture->block->str + fixture->starts[i + 1];
      SpNeedleMatch match;
      gboolean has = sp_needle_find (needle, text, text, end, needle->is_whole, &match);

      if (has || marks->is_enough)
        g_assert_cmpint (may_have (fixture, i, marks), ==, has);
      n_having += has;
    }
  return n_having;
}

static void
test_all (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  guint n_certain[2] = { 0 }, n_certain_pairs = 0, n_uncertain = 0;

  for (guint i = 0; i < N_NEEDLES; i++)
    {
      g_autofree char *words = make_needle (fixture->rand);
      gboolean is_whole = g_rand_boolean (fixture->rand);
      SpNeedle needle;
      SpMarks marks;
      guint n_having;

      g_test_message ("%s%s", words, is_whole ? "." : "");
      sp_needle_init (&needle, words, strlen (words), is_whole);
      sp_fingerprints_find_marks (fixture->fingerprints, words, strlen (words), is_whole, &marks);
      n_having = compare_texts (fixture, &needle, &marks);
      n_certain[is_whole] += marks.is_enough && n_having > 0 && strlen (words) > 1;
      n_certain_pairs += marks.is_enough && n_having > 0 && strchr (words, ' ') != NULL;
      n_uncertain += !marks.is_enough && n_having > 0;
      sp_needle_clear (&needle);
    }
  g_assert_cmpuint (n_certain[FALSE], >, 0);
  g_assert_cmpuint (n_certain[TRUE], >, 0);
  g_assert_cmpuint (n_certain_pairs, >, 0);
  g_assert_cmpuint (n_uncertain, >, 0);
}

/* --- Common words ------------------------------------------------------------------------------------------------- */

static guint
get_beginning (const SpCommonWords *common, const char *word)
{
  guint beginning = 0;

  for (const char *at = word; *at != '\0'; at++)
    {
      beginning = common->next[beginning][(guchar) *at];
      if (beginning == 0)
        return 0;
    }
  return beginning;
}

static gboolean
is_common (const SpCommonWords *common, const char *word)
{
  return common->whole[get_beginning (common, word)] != 0;
}

/* A thousand texts with “the” in each, “thesis” in every second and “rare” in one. */
static void
test_common (void)
{
  g_autoptr (GString) block = g_string_new (NULL);
  g_autoptr (SpCommonWords) common = NULL;
  gsize starts[1001];

  for (guint i = 0; i < 1000; i++)
    {
      starts[i] = block->len;
      g_string_append_printf (block, "the %s the国 %s", i % 2 == 0 ? "thesis" : "it", i == 500 ? "rarely" : "");
    }
  starts[1000] = block->len;
  common = sp_common_words_new (block->str, starts, 1000);
  g_assert_true (is_common (common, "the"));
  g_assert_true (is_common (common, "国"));
  g_assert_true (is_common (common, "thesis"));
  g_assert_true (is_common (common, "th"));
  g_assert_true (is_common (common, "q"));
  g_assert_cmpuint (get_beginning (common, "the国"), ==, 0);
  g_assert_cmpuint (get_beginning (common, "rare"), ==, 0);
  g_assert_cmpuint (get_beginning (common, "ra"), ==, 0);
}

static void
test_no_texts (void)
{
  gsize starts[1] = { 0 };
  g_autoptr (SpCommonWords) common = sp_common_words_new ("", starts, 0);
  SpFingerprints *fingerprints = sp_fingerprints_new ("", starts, 0);
  SpMarks marks;

  g_assert_true (is_common (common, "a"));
  g_assert_false (is_common (common, "ab"));
  sp_fingerprints_find_marks (fingerprints, "a", 1, TRUE, &marks);
  g_assert_true (marks.is_enough);
  sp_fingerprints_find_marks (fingerprints, "ab", 2, TRUE, &marks);
  g_assert_false (marks.is_enough);
  sp_fingerprints_free (fingerprints);
}

/* --- Common pairs ------------------------------------------------------------------------------------------------- */

/* What stands between two words, and whether they are a pair then. */
static const struct
{
  const char *text;
  gboolean is_pair;
} pairs[] = {
  { "the goat", TRUE },     { "the, \xe2\x80\x9cgoat\xe2\x80\x9d", TRUE },
  { "the-goaté", TRUE },    { "国the goat国", TRUE },
  { "the\x1fgoat", FALSE }, { "the \xe2\x80\x9c\x1f goat", FALSE },
  { "the国goat", FALSE },   { "the 国 goat", FALSE },
  { "goat the", FALSE },    { "then goat", FALSE },
};

static void
test_pairs (void)
{
  g_autoptr (GString) block = g_string_new (NULL);
  gsize starts[10 * G_N_ELEMENTS (pairs) + 1];
  guint n_texts = G_N_ELEMENTS (starts) - 1;
  Fixture fixture = { .block = block };
  SpMarks marks;

  for (guint i = 0; i < n_texts; i++)
    {
      starts[i] = block->len;
      g_string_append (block, pairs[i % G_N_ELEMENTS (pairs)].text);
    }
  starts[n_texts] = block->len;
  fixture.fingerprints = sp_fingerprints_new (block->str, starts, n_texts);
  sp_fingerprints_find_marks (fixture.fingerprints, "the goa", strlen ("the goa"), FALSE, &marks);
  g_assert_true (marks.is_enough);
  for (guint i = 0; i < n_texts; i++)
    g_assert_cmpint (may_have (&fixture, i, &marks), ==, pairs[i % G_N_ELEMENTS (pairs)].is_pair);
  sp_fingerprints_find_marks (fixture.fingerprints, "the\x1fgoa", strlen ("the\x1fgoa"), FALSE, &marks);
  g_assert_false (marks.is_enough);
  sp_fingerprints_find_marks (fixture.fingerprints, "the goa the", strlen ("the goa the"), FALSE, &marks);
  g_assert_false (marks.is_enough);
  sp_fingerprints_free (fixture.fingerprints);
}

/* --- Threads ------------------------------------------------------------------------------------------------------ */

static void
count_things (guint first, guint end, gpointer data)
{
  guint *counts = data;

  for (guint i = first; i < end; i++)
    counts[i]++;
}

/* Each thing is done once, however they are parted. */
static void
test_ranges (void)
{
  static const guint numbers[] = { 0, 1, 2, 7, 1000 }, leasts[] = { 1, 3, 2000 };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    for (guint j = 0; j < G_N_ELEMENTS (leasts); j++)
      {
        guint counts[1001] = { 0 };

        sp_ranges_do (numbers[i], leasts[j], count_things, counts);
        for (guint k = 0; k < G_N_ELEMENTS (counts); k++)
          g_assert_cmpuint (counts[k], ==, k < numbers[i]);
      }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/fingerprints/all", Fixture, NULL, set_up, test_all, tear_down);
  g_test_add_func ("/fingerprints/common", test_common);
  g_test_add_func ("/fingerprints/pairs", test_pairs);
  g_test_add_func ("/fingerprints/ranges", test_ranges);
  g_test_add_func ("/fingerprints/no-texts", test_no_texts);

  return g_test_run ();
}
