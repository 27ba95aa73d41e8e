/* SPDX-License-Identifier: GPL-3.0-or-later
 * Texts of a dataset as they are shown: what could disturb what stands around them is seen, and does nothing. */
#include "sp-shown-text.h"

#include <locale.h>

#define FFFD "\xef\xbf\xbd"
#define LRE "\u202a"
#define RLE "\u202b"
#define PDF "\u202c"
#define LRO "\u202d"
#define RLO "\u202e"
#define RLI "\u2067"
#define FSI "\u2068"
#define PDI "\u2069"

static void
test_whole (void)
{
  static const struct
  {
    const char *text;
    const char *shown;
  } cases[] = {
    { "", "" },
    { "plain words", "plain words" },
    { "naïve — 國安 العربية", "naïve — 國安 العربية" },
    { "<b>bold</b> & “quoted”", "<b>bold</b> & “quoted”" },
    /* Controls, seen; line breaks of every kind, and tabs */
    { "a\001b\177c\xc2\x9b"
      "d",
      "a" FFFD "b" FFFD "c" FFFD "d" },
    { "a\nb\r\nc\rd\u2028e\u2029f\xc2\x85"
      "g",
      "a\nb\nc\nd\ne\nf\ng" },
    { "a\tb", "a b" },
    /* Overrides, seen; what would end them is gone */
    { "pay " RLO "001 ton" PDF " now", "pay " FFFD "001 ton now" },
    { LRO "x", FFFD "x" },
    /* Embeddings and isolates end where the text ends, or the line */
    { RLE "x", RLE "x" PDF },
    { RLE "x" PDF, RLE "x" PDF },
    { FSI "x " RLE "y", FSI "x " RLE "y" PDF PDI },
    { RLI "x\ny", RLI "x" PDI "\ny" },
    { RLI "x " RLE "y" PDI " z", RLI "x " RLE "y" PDF PDI " z" },
    { RLI "x " RLO "y" PDI " z", RLI "x " FFFD "y" PDI " z" },
    /* What ends nothing is gone, and ends nothing around the text either */
    { "x" PDI PDF "y", "xy" },
    { RLI "x" PDF "y" PDI, RLI "xy" PDI },
    /* Marks of direction and joiners are part of words */
    { "می\u200cخواهم \u200f!", "می\u200cخواهم \u200f!" },
    { "\u206ax", FFFD "x" },
    /* Signs on letters, as many as a script has, but no towers of them */
    { "e\u0301\u0302x", "e\u0301\u0302x" },
    { "e\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308x\u0301", "e\u0301\u0302\u0303\u0304\u0305\u0306x\u0301" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *shown = sp_shown_text (cases[i].text);

      g_assert_cmpstr (shown, ==, cases[i].shown);
    }
}

static void
test_start (void)
{
  static const struct
  {
    const char *text;
    guint max_characters;
    const char *shown;
  } cases[] = {
    { "abc", 3, "abc" }, { "abcd", 3, "abc…" }, { "äöü!", 3, "äöü…" },
    { "abc", 0, "…" },   { "", 0, "" },         { RLE "abc", 2, RLE "a…" PDF },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *shown = sp_shown_text_start (cases[i].text, cases[i].max_characters);

      g_assert_cmpstr (shown, ==, cases[i].shown);
    }
}

/* However deep and however wrongly nested, as many are closed as are opened. */
static void
test_deep (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *shown = NULL;
  int depth = 0;

  for (guint i = 0; i < 5000; i++)
    g_string_append (text, i % 3 == 0 ? RLE : i % 7 == 0 ? PDI : FSI);
  shown = sp_shown_text (text->str);
  for (const char *at = shown; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);

      depth += character == 0x202b || character == 0x2068 ? 1 : character == 0x202c || character == 0x2069 ? -1 : 0;
      g_assert_cmpint (depth, >=, 0);
      g_assert_cmpint (depth, <, 125); /* what UAX #9 takes */
    }
  g_assert_cmpint (depth, ==, 0);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/shown-text/whole", test_whole);
  g_test_add_func ("/shown-text/start", test_start);
  g_test_add_func ("/shown-text/deep", test_deep);
  return g_test_run ();
}
