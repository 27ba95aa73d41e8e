/* SPDX-License-Identifier: GPL-3.0-or-later
 * The piece of a long text that is shown in a few lines. */
#include "sp-extract.h"

#include <string.h>

static void
test_make (void)
{
  static const struct
  {
    const char *text;
    gsize from;
    guint max_characters;
    const char *expected;
  } cases[] = {
    { "", 0, 10, "" },
    { "One two", 0, 7, "One two" },
    { "One two", 0, 3, "One…" },
    { "One two", 4, 10, "… two" },
    { "One two three", 4, 3, "… two…" },
    { "  One\n\ttwo  \r\n three ", 0, 100, "One two three" },
    { "äöü", 0, 2, "äö…" },
    { "äöü", strlen ("ä"), 9, "… öü" },
    { "電話網の安全", 0, 4, "電話網の…" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *piece = sp_extract_make (cases[i].text, cases[i].from, cases[i].max_characters);

      g_assert_cmpstr (piece, ==, cases[i].expected);
    }
}

/* What makes text run against its direction does not get through. */
static void
test_harmless (void)
{
  g_autofree char *piece = sp_extract_make ("a\xe2\x80\xae" "b\x01" "c", 0, 100);

  g_assert_null (strstr (piece, "\xe2\x80\xae"));
  g_assert_null (strchr (piece, '\x01'));
  g_assert_true (g_utf8_validate (piece, -1, NULL));
}

static void
test_start (void)
{
  static const struct
  {
    const char *text;
    const char *found;
    guint lead;
    const char *expected;
  } cases[] = {
    { "one two three four", "four", 0, "four" },
    { "one two three four", "four", 3, "three four" },
    { "one two three four", "two", 40, "one two three four" },
    { "one", "one", 5, "one" },
    /* No word begins there, but the text does */
    { "電話網の安全を守る", "守る", 2, "電話網の安全を守る" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gsize found = (gsize) (strstr (cases[i].text, cases[i].found) - cases[i].text);
      gsize start = sp_extract_find_start (cases[i].text, found, cases[i].lead);

      g_assert_cmpuint (start, <=, found);
      g_assert_cmpstr (cases[i].text + start, ==, cases[i].expected);
    }
}

/* However long the text is, what is looked at is a piece of it. */
static void
test_a_long_word (void)
{
  g_autofree char *word = g_strnfill (100000, 'x');
  gsize start = sp_extract_find_start (word, 90000, 40);
  g_autofree char *piece = sp_extract_make (word, start, 100);

  g_assert_cmpuint (start, ==, 90000 - 40);
  g_assert_cmpuint (strlen (piece), ==, strlen ("… ") + 100 + strlen ("…"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/extract/make", test_make);
  g_test_add_func ("/extract/harmless", test_harmless);
  g_test_add_func ("/extract/start", test_start);
  g_test_add_func ("/extract/a-long-word", test_a_long_word);
  return g_test_run ();
}
