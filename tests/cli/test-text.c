/* SPDX-License-Identifier: GPL-3.0-or-later
 * The width of text on a terminal, cutting it, and making it harmless. */
#include "sp-text.h"

static void
test_width (void)
{
  static const struct
  {
    const char *text;
    guint width;
  } cases[] = {
    { "", 0 },
    { "Restricted", 10 },
    { "Österreich", 10 },
    { "O\xcc\x88sterreich", 10 }, /* O and a combining diaeresis */
    { "日本", 4 },
    { "ｶﾅ", 2 }, /* half-width katakana */
    { "한국", 4 },
    { "한국", 4 }, /* conjoining jamo */
    { "🔔", 2 },
    { "🇬🇧", 2 },
    { "a\xe2\x80\x8b"
      "b",
      2 },                  /* zero width space */
    { "e\xe2\x80\x8d", 1 }, /* zero width joiner */
    { "التوقيت", 7 },
    { "हिन्दी", 5 },
    { "½", 1 },
    { "…", 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("“%s”", cases[i].text);
      g_assert_cmpuint (sp_text_get_width (cases[i].text), ==, cases[i].width);
    }
}

static void
test_cut (void)
{
  static const struct
  {
    const char *text;
    guint width;
    const char *expected;
  } cases[] = {
    { "Restricted", 10, "Restricted" },
    { "Restricted", 9, "Restrict…" },
    { "Restricted", 1, "…" },
    { "", 1, "" },
    { "日本語", 6, "日本語" },
    { "日本語", 5, "日本…" },
    { "日本語", 4, "日…" }, /* half of a character does not fit */
    { "日本語", 2, "…" },
    { "O\xcc\x88o\xcc\x88o\xcc\x88", 2, "O\xcc\x88…" },
    { "🔔🔔", 3, "🔔…" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *cut = sp_text_cut (cases[i].text, cases[i].width);

      g_assert_cmpstr (cut, ==, cases[i].expected);
      g_assert_cmpuint (sp_text_get_width (cut), <=, cases[i].width);
    }
}

static void
test_line (void)
{
  static const struct
  {
    const char *text;
    const char *expected;
  } cases[] = {
    { "plain", "plain" },
    { "", "" },
    { "two\nlines", "two lines" },
    { "a\r\n\tb", "a b" },
    { "a \n b", "a  b" },
    { "\na", "a" },
    { "a\xe2\x80\xa8"
      "b",
      "a b" }, /* line separator */
    { "\x1b[31mred", "\\u001b[31mred" },
    { "bell\x07", "bell\\u0007" },
    { "\xc2\x9b"
      "31m",
      "\\u009b31m" }, /* the control sequence introducer in one character */
    { "a\xe2\x80\xae"
      "b",
      "a\\u202eb" }, /* right-to-left override */
    { "a\xe2\x81\xa6"
      "b",
      "a\\u2066b" },                                  /* left-to-right isolate */
    { "می\xe2\x80\x8cخواهم", "می\xe2\x80\x8cخواهم" }, /* zero width non-joiner is spelling */
    { "bad\xff", "bad\xef\xbf\xbd" },
    { "☺ “quotes” – dash", "☺ “quotes” – dash" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *line = sp_text_to_line (cases[i].text);

      g_assert_cmpstr (line, ==, cases[i].expected);
    }
}

static void
test_terminal (void)
{
  g_autofree char *text = sp_text_to_terminal ("one\ntwo\x1b[2J\n\nthree\r");

  g_assert_cmpstr (text, ==, "one\ntwo\\u001b[2J\n\nthree\\u000d");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/text/width", test_width);
  g_test_add_func ("/text/cut", test_cut);
  g_test_add_func ("/text/line", test_line);
  g_test_add_func ("/text/terminal", test_terminal);

  return g_test_run ();
}
