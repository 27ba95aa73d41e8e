/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which of a quote's characters are marks of the source, and which quotes are fragments. */
#include "sp-quote-words.h"

#include <locale.h>

static char *
list_marks (const char *words)
{
  static const char *const names[SP_N_QUOTE_MARKS] = { "join", "insertion", "sic", "omission" };
  g_autoptr (GArray) marks = sp_quote_words_find_marks (words);
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < marks->len; i++)
    {
      const SpQuoteMark *mark = &g_array_index (marks, SpQuoteMark, i);

      g_string_append_printf (list, "%s%s %.*s", list->len > 0 ? "; " : "", names[mark->kind],
                              (int) (mark->end - mark->start), words + mark->start);
    }
  return g_string_free (list, FALSE);
}

static void
test_marks (void)
{
  static const struct
  {
    const char *words;
    const char *marks;
  } cases[] = {
    { "No marks at all.", "" },
    { "one … two", "join …" },
    { "one … two … three", "join …; join …" },
    /* As the speaker or the source has it, and no joint */
    { "I thought… well", "" },
    { "… and so on", "" },
    { "and so on …", "" },
    { "We ban [Huawei] now", "insertion [Huawei]" },
    { "their they’re [sic] there", "sic [sic]" },
    { "Their [ SIC ] way", "sic [ SIC ]" },
    { "as said [...] here […] too", "omission [...]; omission […]" },
    { "[Ren] said … [sic] [...]", "insertion [Ren]; join …; sic [sic]; omission [...]" },
    /* Brackets that are not pairs */
    { "a ] b [ c", "" },
    { "a [] b", "" },
    { "a [b [c] d", "insertion [c]" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *marks = list_marks (cases[i].words);

      g_assert_cmpstr (marks, ==, cases[i].marks);
    }
}

static void
test_explanations (void)
{
  for (guint i = 0; i < SP_N_QUOTE_MARKS; i++)
    for (guint j = 0; j < i; j++)
      g_assert_cmpstr (sp_quote_mark_explain ((SpQuoteMarkKind) i), !=, sp_quote_mark_explain ((SpQuoteMarkKind) j));
}

static void
test_fragments (void)
{
  static const struct
  {
    const char *words;
    gboolean is_fragment;
  } cases[] = {
    { "utterly friendless", TRUE },
    { "we're not Chinese spies", TRUE },
    { "smoking gun", TRUE },
    { "We are not spies.", FALSE },
    { "No!", FALSE },
    { "we have not seen any evidence", FALSE },
    { "Donaudampfschifffahrtsgesellschaftskapitän Unabhängigkeitserklärung", FALSE },
    { "國安沒有灰色地帶!", FALSE },
    { "國安沒有灰色地帶", FALSE },
    { "後門", TRUE },
    { "الباب الخلفي", TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (sp_quote_words_are_fragment (cases[i].words), ==, cases[i].is_fragment);
}

static void
test_cuts (void)
{
  static const struct
  {
    const char *words;
    guint max_characters;
    const char *first;
  } cases[] = {
    { "", 5, "" },
    { "short", 5, "short" },
    { "One. Two. Three.", 16, "One. Two. Three." },
    { "One. Two. Three.", 15, "One. Two. " },
    /* A sentence that ends too early counts for nothing */
    { "One. Two and three and four", 20, "One. Two and three " },
    { "One two\nthree four", 12, "One two\n" },
    { "abcdefghij", 4, "abc" },
    { "國安沒有灰色地帶。我們會繼續", 12, "國安沒有灰色地帶。" },
    /* Letters keep their marks */
    { "abce\u0301\u0302\u0303", 5, "abc" },
    { "\u0301\u0302\u0303\u0301", 2, "\u0301\u0302" },
    /* An astronaut, a flag of letters and one of tags stay whole */
    { "👩🏽‍🚀👩🏽‍🚀", 5, "👩🏽‍🚀" },
    { "x🇬🇧y", 2, "x" },
    { "x🏴󠁧󠁢󠁳󠁣󠁴󠁿y", 5, "x" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gsize length = sp_quote_words_find_cut (cases[i].words, cases[i].max_characters);
      g_autofree char *first = g_strndup (cases[i].words, length);

      g_assert_cmpstr (first, ==, cases[i].first);
    }
}

/* Whatever the words, the pieces together are all of them, and none is too long or empty. */
static void
test_pieces_are_all (void)
{
  g_autoptr (GString) words = g_string_new (NULL);
  gsize at = 0;

  for (guint i = 0; i < 20000; i++)
    g_string_append_unichar (words, (gunichar[]) { 'a', ' ', '.', 0x301, 0x570b, '\n', 0x200d,
                                                   0x627 }[g_test_rand_int_range (0, 8)]);
  while (at < words->len)
    {
      gsize length = sp_quote_words_find_cut (words->str + at, 50);

      g_assert_cmpuint (length, >, 0);
      g_assert_cmpint (g_utf8_strlen (words->str + at, (gssize) length), <=, 50);
      g_assert_true (g_utf8_validate (words->str + at, (gssize) length, NULL));
      at += length;
    }
  g_assert_cmpuint (at, ==, words->len);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/quote-words/marks", test_marks);
  g_test_add_func ("/quote-words/explanations", test_explanations);
  g_test_add_func ("/quote-words/fragments", test_fragments);
  g_test_add_func ("/quote-words/cuts", test_cuts);
  g_test_add_func ("/quote-words/pieces-are-all", test_pieces_are_all);
  return g_test_run ();
}
