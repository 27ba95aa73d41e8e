/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of what a single text may be, and of how messages quote it. */
#include "reader-harness.h"

#include "sp-country-codes.h"
#include "sp-nearest.h"
#include "sp-safe-text.h"
#include "sp-text-check.h"

#include <string.h>

typedef char *(*CheckFunc) (const char *text);

static char *
check_date (const char *text)
{
  SpDate date;

  return sp_text_check_date (text, &date);
}

static void
assert_verdicts (CheckFunc check, const char *const *good, const char *const *bad)
{
  for (guint i = 0; good[i] != NULL; i++)
    {
      g_autofree char *message = check (good[i]);

      g_assert_cmpstr (message, ==, NULL);
    }
  for (guint i = 0; bad[i] != NULL; i++)
    {
      g_autofree char *message = check (bad[i]);

      g_test_message ("Bad text %u", i);
      g_assert_nonnull (message);
      g_assert_true (g_utf8_validate (message, -1, NULL));
    }
}

#define LIST(...) ((const char *const[]) { __VA_ARGS__, NULL })

static void
test_ids (void)
{
  g_autofree char *longest = g_strnfill (200, 'x');
  g_autofree char *longer = g_strnfill (201, 'x');

  assert_verdicts (sp_text_check_id, LIST ("a", "0", "a-0-b", "5g-networks", longest),
                   LIST ("", "-", "A", "a_b", "a b", "-a", "a-", "a--b", "ä", "a.b", "a/b", " a", longer));
}

static void
test_codes (void)
{
  assert_verdicts (sp_text_check_code, LIST ("GB", "XK", "AD", "ZW", "AQ", "TW"),
                   LIST ("", "G", "gb", "UK", "GBR", "G ", " G", "D ", "XX", "ZZ", "ＧＢ", "EU", "AD AE"));
  g_assert_cmpstr (sp_country_code_guess ("nothing"), ==, NULL);
}

static void
test_guesses (void)
{
  static const char *const cases[][2] = { { "UK", "GB" },
                                          { "uk", "GB" },
                                          { "gb", "GB" },
                                          { " GB", "GB" },
                                          { "EL", "GR" } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *guess = sp_country_code_guess (cases[i][0]);
      g_autofree char *message = sp_text_check_code (cases[i][0]);

      g_assert_cmpstr (guess, ==, cases[i][1]);
      g_assert_nonnull (strstr (message, cases[i][1]));
    }
}

static void
test_languages (void)
{
  assert_verdicts (sp_text_check_language, LIST ("en", "cnr", "pt-BR", "zh-Hant-TW", "de-1996", "sr-Latn"),
                   LIST ("", "e", "EN", "english", "en_GB", "en-", "en--GB", "en-abcdefghi", "x-klingon", "en GB",
                         "é"));
}

static void
test_urls (void)
{
  assert_verdicts (sp_text_check_url,
                   LIST ("http://example.org", "https://example.org/ä?b=c#d", "http://[::1]/", "https://a:b@c:80/"),
                   LIST ("", "http://", "https:///a", "http://:80", "http://?a", "https://user@", "ftp://example.org",
                         "example.org", "//example.org", "HTTP://example.org", "javascript:alert(1)",
                         "https://example.org/a b", "https://example.org/\n", " https://example.org",
                         "https://example.org/\xc2\xa0"));
}

static void
test_marks (void)
{
  assert_verdicts (sp_text_check_mark, LIST ("A", "é", "½", "学", "🔔", "!"),
                   LIST ("", "AB", " ", "\t", "\xc2\xa0", "e\xcc\x81", "\x01"));
}

static void
test_colors (void)
{
  assert_verdicts (sp_text_check_color, LIST ("#b35806", "#ABCDEF", "#000000"),
                   LIST ("", "#", "b35806", "#b3580", "#b358060", "#fff", "#ggghhh", "red", " #b35806"));
}

static void
test_dates (void)
{
  assert_verdicts (check_date, LIST ("2019", "2019-02", "2019-02-22", "2020-02-29", "0001", "9999-12-31"),
                   LIST ("", "2019-02-29", "2019-13", "2019-00", "0000", "19", "2019-2", "2019-02-2", "2019-02-22T10",
                         "22.2.2019", "2019/2020", "2019?", " 2019", "２０１９"));
}

static void
test_blank (void)
{
  g_assert_true (sp_text_is_blank (""));
  g_assert_true (sp_text_is_blank (" \t\n\xc2\xa0\xe3\x80\x80"));
  g_assert_false (sp_text_is_blank (" a"));
  g_assert_false (sp_text_is_blank ("学"));
}

static void
test_safe_text (void)
{
  static const struct
  {
    const char *text;
    const char *safe;
  } cases[] = {
    { "", "" },
    { "plain é 学 🔔", "plain é 学 🔔" },
    { "a\nb\tc\x1b[31m", "a\\u000ab\\u0009c\\u001b[31m" },
    { "a\xe2\x80\xae"
      "b",
      "a\\u202eb" },
    { "\xe2\x81\xa6x\xe2\x81\xa9", "\\u2066x\\u2069" },
    { "\xf3\xa0\x80\x81", "\\udb40\\udc01" },
    { "\xff\xc3", "\\xff\\xc3" },
    { "می\xe2\x80\x8cخواهم", "می\xe2\x80\x8cخواهم" },
    { "0123456789012345678901234567890123456789012345678901234567890",
      "012345678901234567890123456789012345678901234567890123456789…" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *safe = sp_safe_quote (cases[i].text);

      g_assert_cmpstr (safe, ==, cases[i].safe);
    }
}

static void
test_nearest (void)
{
  static const char *const candidates[] = { "head-teacher", "head-master", "teacher", "mike-pompeo", "gb" };
  static const char *const cases[][2] = {
    { "head-teacer", "head-teacher" },
    { "head-taecher", "head-teacher" },
    { "mike-pompo", "mike-pompeo" },
    { "nobody", NULL },
    { "", NULL },
    { "us", NULL },
    { "techer", "teacher" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SpNearest nearest;

      sp_nearest_init (&nearest, cases[i][0]);
      for (guint j = 0; j < G_N_ELEMENTS (candidates); j++)
        sp_nearest_try (&nearest, candidates[j]);
      g_assert_cmpstr (nearest.best, ==, cases[i][1]);
    }
}

static void
test_nearest_of_long_words (void)
{
  g_autofree char *word = g_strnfill (100000, 'a');
  SpNearest nearest;

  sp_nearest_init (&nearest, word);
  sp_nearest_try (&nearest, word);
  g_assert_null (nearest.best);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text/ids", test_ids);
  g_test_add_func ("/text/codes", test_codes);
  g_test_add_func ("/text/guesses", test_guesses);
  g_test_add_func ("/text/languages", test_languages);
  g_test_add_func ("/text/urls", test_urls);
  g_test_add_func ("/text/marks", test_marks);
  g_test_add_func ("/text/colors", test_colors);
  g_test_add_func ("/text/dates", test_dates);
  g_test_add_func ("/text/blank", test_blank);
  g_test_add_func ("/text/safe", test_safe_text);
  g_test_add_func ("/text/nearest", test_nearest);
  g_test_add_func ("/text/nearest-of-long-words", test_nearest_of_long_words);
  return g_test_run ();
}
