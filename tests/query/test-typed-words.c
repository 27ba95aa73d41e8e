/* SPDX-License-Identifier: GPL-3.0-or-later
 * What was typed, taken apart. */
#include "sp-typed-words.h"

static void
test_cases (void)
{
  static const struct
  {
    const char *typed;
    const char *words; /* with a bar between them */
    const char *wanted;
    const char *unwanted;
  } cases[] = {
    { "", "", "", "" },
    { "  ", "", "", "" },
    { "one", "one", "one", "" },
    { " one  two\tthree ", "one|two|three", "one two three", "" },
    { "\"back door\" -ZTE", "\"back door\"|-ZTE", "back door", "-ZTE" },
    { "„back door“ “x y”", "„back door“|“x y”", "back door x y", "" },
    { "-«a b» c", "-«a b»|c", "c", "-«a b»" },
    { "\"still being typed", "\"still|being|typed", "still being typed", "" },
    { "a\"b c\"d", "a\"b c\"|d", "ab c d", "" },
    { "Guinea-Bissau - x", "Guinea-Bissau|-|x", "Guinea-Bissau - x", "" },
    { "Côte d’Ivoire", "Côte|d’Ivoire", "Côte d’Ivoire", "" },
    { "日本　中国", "日本|中国", "日本 中国", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) words = sp_typed_words_split (cases[i].typed);
      g_autofree char *joined = g_strjoinv ("|", words);
      g_autofree char *wanted = sp_typed_words_join ((const char *const *) words, FALSE);
      g_autofree char *unwanted = sp_typed_words_join ((const char *const *) words, TRUE);

      g_assert_cmpstr (joined, ==, cases[i].words);
      g_assert_cmpstr (wanted, ==, cases[i].wanted);
      g_assert_cmpstr (unwanted, ==, cases[i].unwanted);
    }
}

static void
test_not_utf8 (void)
{
  g_auto (GStrv) words = sp_typed_words_split ("a\xff \"b");

  g_assert_cmpuint (g_strv_length (words), ==, 2);
  g_assert_true (g_utf8_validate (words[0], -1, NULL));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/typed-words/cases", test_cases);
  g_test_add_func ("/typed-words/not-utf8", test_not_utf8);
  return g_test_run ();
}
