/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of finding places in a text: lines and columns, JSON Pointers, keys given twice. */
#include "reader-harness.h"

#include "sp-json-keys.h"
#include "sp-json-locator.h"
#include "sp-json-pointer.h"
#include "sp-line-index.h"

#include <string.h>

static void
test_lines (void)
{
  static const struct
  {
    const char *text;
    guint line;
    guint column;
  } cases[] = {
    { "¦", 1, 1 },
    { "a¦", 1, 2 },
    { "a\n¦", 2, 1 },
    { "a\r\n¦b", 2, 1 },
    { "a\r¦b", 2, 1 },
    { "a\r\r\n¦b", 3, 1 },
    { "é🔔¦", 1, 3 },
    { "\n\n学校¦牛乳", 3, 3 },
    { "a\xff\xff¦", 1, 4 },
    { "\t\t¦x", 1, 3 },
    { "\"{\n\",\n  ¦{}", 3, 3 },
    { "e\xcc\x81¦", 1, 3 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) text = g_string_new (cases[i].text);
      gsize offset = (gsize) (strstr (cases[i].text, MARK) - cases[i].text);
      g_autoptr (SpLineIndex) lines = NULL;
      guint line, column;

      g_string_erase (text, (gssize) offset, (gssize) strlen (MARK));
      lines = sp_line_index_new (text->str, text->len);
      sp_line_index_find (lines, offset, &line, &column);
      g_assert_cmpuint (line, ==, cases[i].line);
      g_assert_cmpuint (column, ==, cases[i].column);
    }
}

/* Places far into a text are counted from the nearest block, and must be the same as when counted from its start. */
static void
test_long_text (void)
{
  static const char *const pieces[] = { "a", "é", "🔔", "\n", "\r\n", "\r", "long piece without a break " };
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GRand) random = g_rand_new_with_seed (7);
  g_autoptr (SpLineIndex) lines = NULL;
  guint expected_line = 1, expected_column = 1;

  while (text->len < 200000)
    g_string_append (text, pieces[g_rand_int_range (random, 0, G_N_ELEMENTS (pieces))]);
  lines = sp_line_index_new (text->str, text->len);
  for (gsize i = 0; i <= text->len; i++)
    {
      guint line, column;

      if (i % 97 == 0 || i % 16384 < 3)
        {
          sp_line_index_find (lines, i, &line, &column);
          g_assert_cmpuint (line, ==, expected_line);
          g_assert_cmpuint (column, ==, expected_column);
        }
      if (text->str[i] == '\n' || (text->str[i] == '\r' && text->str[i + 1] != '\n'))
        {
          expected_line++;
          expected_column = 1;
        }
      else if ((text->str[i] & 0xc0) != 0x80)
        expected_column++;
    }
}

static void
test_pointers (void)
{
  g_autoptr (GString) pointer = g_string_new (NULL);

  sp_json_pointer_append_key (pointer, "a/b~c");
  sp_json_pointer_append_index (pointer, 12);
  sp_json_pointer_append_key (pointer, "");
  sp_json_pointer_append_key (pointer, "é");
  g_assert_cmpstr (pointer->str, ==, "/a~1b~0c/12//é");
}

static const char located[] =
  "{\"a\": [10, {\"b\\u002fc\": \"x\"}, []], \"\": {\"\\ud83d\\udd14~\": null},\n\"d\":  true}";

static void
test_locate (void)
{
  static const struct
  {
    const char *pointer;
    gboolean is_key;
    const char *found;
  } cases[] = {
    { "", FALSE, located },     { "/a", TRUE, "\"a\"" },         { "/a/0", FALSE, "10" },
    { "/a/1", FALSE, "{\"b" },  { "/a/1/b~1c", FALSE, "\"x\"" }, { "/a/1/b~1c", TRUE, "\"b\\u002fc\"" },
    { "/a/2", FALSE, "[]" },    { "/", FALSE, "{\"\\ud83d" },    { "/", TRUE, "\"\": " },
    { "//🔔~0", FALSE, "null" }, { "//🔔~0", TRUE, "\"\\ud83d" },  { "/d", FALSE, "true}" },
    { "/d", FALSE, "true}" },
  };
  SpJsonTarget targets[G_N_ELEMENTS (cases) + 1] = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    targets[i] = (SpJsonTarget) { .pointer = cases[i].pointer, .is_key = cases[i].is_key };
  targets[G_N_ELEMENTS (cases)] = (SpJsonTarget) { .pointer = "/a/3", .start = 99 };
  g_assert_true (sp_json_locate (located, strlen (located), targets, G_N_ELEMENTS (targets), NULL));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_true (g_str_has_prefix (located + targets[i].start, cases[i].found));
  g_assert_cmpuint (targets[0].end, ==, strlen (located));
  g_assert_cmpuint (targets[3].end - targets[3].start, ==, strlen ("{\"b\\u002fc\": \"x\"}"));
  g_assert_cmpuint (targets[12].start, ==, targets[11].start);
  g_assert_cmpuint (targets[G_N_ELEMENTS (cases)].start, ==, 99);
}

/* Returns: how many keys are given twice */
static guint
count_repeated (const char *text)
{
  g_autoptr (SpJsonKeys) keys = sp_json_keys_new ();
  SpJsonScanner scanner;
  SpJsonToken token;
  guint n_repeated = 0;

  sp_json_scanner_init (&scanner, text, strlen (text), NULL);
  while ((token = sp_json_scanner_next (&scanner)) != SP_JSON_TOKEN_END)
    {
      g_assert_cmpint (token, !=, SP_JSON_TOKEN_FAULT);
      if (token == SP_JSON_TOKEN_OBJECT_OPEN)
        sp_json_keys_open (keys, &scanner);
      if (token == SP_JSON_TOKEN_KEY && !sp_json_keys_add (keys, &scanner))
        n_repeated++;
    }
  return n_repeated;
}

static void
test_keys (void)
{
  g_autoptr (GString) many = g_string_new ("{\"k0\": 0");

  g_assert_cmpuint (count_repeated ("{\"a\": 1, \"b\": {\"a\": 1}, \"c\": {\"a\": 1}}"), ==, 0);
  g_assert_cmpuint (count_repeated ("{\"a\": 1, \"b\": {\"a\": 1}, \"a\": 2}"), ==, 1);
  g_assert_cmpuint (count_repeated ("{\"a\": 1, \"\\u0061\": 2, \"\\u0061\": 3}"), ==, 2);
  g_assert_cmpuint (count_repeated ("{\"\": 1, \"\": 2}"), ==, 1);
  g_assert_cmpuint (count_repeated ("[{\"a\": 1}, {\"a\": 1}]"), ==, 0);

  for (guint i = 1; i < 20000; i++)
    g_string_append_printf (many, ", \"k%u\": 0", i);
  g_string_append (many, ", \"k\\u0030\": 0, \"k19999\": 0}");
  g_assert_cmpuint (count_repeated (many->str), ==, 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/json-places/lines", test_lines);
  g_test_add_func ("/json-places/long-text", test_long_text);
  g_test_add_func ("/json-places/pointers", test_pointers);
  g_test_add_func ("/json-places/locate", test_locate);
  g_test_add_func ("/json-places/keys", test_keys);
  return g_test_run ();
}
