/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of where a text stops being JSON. */
#include "reader-harness.h"

#include "sp-json-scanner.h"

#include <string.h>

typedef struct
{
  const char *text;
  SpJsonFault fault;
} Case;

/* The mark stands where the fault is. */
static const Case cases[] = {
  { "{}", SP_JSON_FAULT_NONE },
  { " \t\r\n[1, -0, 0.5, 1e5, 1E+5, -1.5e-300, true, false, null, \"\", {}]\n", SP_JSON_FAULT_NONE },
  { "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\udd14 é 学 🔔\"", SP_JSON_FAULT_NONE },
  { "\"\\uD7FF\\uE000\\uFFFF\"", SP_JSON_FAULT_NONE },
  { "\"\x7f\"", SP_JSON_FAULT_NONE },
  { "{\"a\": {\"a\": [[], [[]]]}}", SP_JSON_FAULT_NONE },
  { "123456789012345678901234567890", SP_JSON_FAULT_NONE },

  { "¦", SP_JSON_FAULT_EMPTY },
  { " \n ¦", SP_JSON_FAULT_EMPTY },
  { "[¦\xff]", SP_JSON_FAULT_NOT_UTF8 },
  { "[\"é¦\xe9\"]", SP_JSON_FAULT_NOT_UTF8 },
  { "[\"a\",\n \"🔔b¦\xc3\x28\"]", SP_JSON_FAULT_NOT_UTF8 },
  { "\"¦\xc0\x80\"", SP_JSON_FAULT_NOT_UTF8 },
  { "\"¦\xe0\x80\x80\"", SP_JSON_FAULT_NOT_UTF8 },
  { "\"¦\xed\xa0\x80\"", SP_JSON_FAULT_NOT_UTF8 },
  { "\"¦\xf4\x90\x80\x80\"", SP_JSON_FAULT_NOT_UTF8 },
  { "\"¦\xf0\x9f\x94\"", SP_JSON_FAULT_NOT_UTF8 },
  { "\"¦\xe2\x82", SP_JSON_FAULT_NOT_UTF8 },
  { "\"a¦\\u0000\"", SP_JSON_FAULT_NUL_ESCAPE },
  { "\"a¦\\ud800\"", SP_JSON_FAULT_SURROGATE },
  { "\"a¦\\ud800x\"", SP_JSON_FAULT_SURROGATE },
  { "\"a¦\\ud800\\u0041\"", SP_JSON_FAULT_SURROGATE },
  { "\"¦\\udc00\"", SP_JSON_FAULT_SURROGATE },
  { "\"\\ud83d\\udd14¦\\udd14\"", SP_JSON_FAULT_SURROGATE },
  { "\"a¦\\x\"", SP_JSON_FAULT_ESCAPE },
  { "\"a¦\\u12g4\"", SP_JSON_FAULT_ESCAPE },
  { "\"a¦\\u12", SP_JSON_FAULT_ESCAPE },
  { "\"a¦\\", SP_JSON_FAULT_ESCAPE },
  { "\"C:¦\\Users\"", SP_JSON_FAULT_ESCAPE },
  { "[\"a¦\n\"]", SP_JSON_FAULT_LINE_BREAK },
  { "[\"a¦\r\n\"]", SP_JSON_FAULT_LINE_BREAK },
  { "[\"a¦\t\"]", SP_JSON_FAULT_CONTROL },
  { "[\"a¦\x1f\"]", SP_JSON_FAULT_CONTROL },
  { "[\n¦\"a]", SP_JSON_FAULT_OPEN_STRING },
  { "{¦\"a", SP_JSON_FAULT_OPEN_STRING },
  { "[1, [2]\n¦", SP_JSON_FAULT_OPEN_BRACKET },
  { "{¦", SP_JSON_FAULT_OPEN_BRACKET },
  { "{\"a\"¦", SP_JSON_FAULT_OPEN_BRACKET },
  { "{\"a\":¦", SP_JSON_FAULT_OPEN_BRACKET },
  { "[1,¦", SP_JSON_FAULT_OPEN_BRACKET },
  { "[1¦}", SP_JSON_FAULT_WRONG_BRACKET },
  { "{\"a\": 1¦]", SP_JSON_FAULT_WRONG_BRACKET },
  { "[¦}", SP_JSON_FAULT_WRONG_BRACKET },
  { "{¦]", SP_JSON_FAULT_WRONG_BRACKET },
  { "[1, 2¦, ]", SP_JSON_FAULT_TRAILING_COMMA },
  { "{\"a\": 1¦,\n}", SP_JSON_FAULT_TRAILING_COMMA },
  { "[1 ¦2]", SP_JSON_FAULT_MISSING_COMMA },
  { "{\"a\": \"é\"\n ¦\"b\": 1}", SP_JSON_FAULT_MISSING_COMMA },
  { "[{} ¦{}]", SP_JSON_FAULT_MISSING_COMMA },
  { "{\"a\" ¦1}", SP_JSON_FAULT_MISSING_COLON },
  { "{\"a\"¦}", SP_JSON_FAULT_MISSING_COLON },
  { "{\"a\"¦, \"b\": 1}", SP_JSON_FAULT_MISSING_COLON },
  { "{¦1: 2}", SP_JSON_FAULT_MISSING_KEY },
  { "{¦, }", SP_JSON_FAULT_MISSING_KEY },
  { "{\"a\": 1, ¦, }", SP_JSON_FAULT_MISSING_KEY },
  { "{¦: 1}", SP_JSON_FAULT_MISSING_KEY },
  { "{\"a\": ¦}", SP_JSON_FAULT_MISSING_VALUE },
  { "{\"a\": ¦, \"b\": 1}", SP_JSON_FAULT_MISSING_VALUE },
  { "[1, ¦, 2]", SP_JSON_FAULT_MISSING_VALUE },
  { "[¦, 2]", SP_JSON_FAULT_MISSING_VALUE },
  { "[1, ¦// one\n2]", SP_JSON_FAULT_COMMENT },
  { "¦/* all */ {}", SP_JSON_FAULT_COMMENT },
  { "{¦# none\n}", SP_JSON_FAULT_COMMENT },
  { "[¦'a']", SP_JSON_FAULT_QUOTATION_MARK },
  { "{¦“a”: 1}", SP_JSON_FAULT_QUOTATION_MARK },
  { "[¦True]", SP_JSON_FAULT_WORD },
  { "[¦truefalse]", SP_JSON_FAULT_WORD },
  { "[¦nul]", SP_JSON_FAULT_WORD },
  { "[¦undefined]", SP_JSON_FAULT_WORD },
  { "{¦a: 1}", SP_JSON_FAULT_WORD },
  { "[¦NaN]", SP_JSON_FAULT_NOT_A_NUMBER },
  { "[¦Infinity]", SP_JSON_FAULT_NOT_A_NUMBER },
  { "[¦-Infinity]", SP_JSON_FAULT_NOT_A_NUMBER },
  { "[¦01]", SP_JSON_FAULT_LEADING_ZERO },
  { "[¦-012.5]", SP_JSON_FAULT_LEADING_ZERO },
  { "[¦1.]", SP_JSON_FAULT_NUMBER },
  { "[¦.5]", SP_JSON_FAULT_NUMBER },
  { "[¦+1]", SP_JSON_FAULT_NUMBER },
  { "[¦-]", SP_JSON_FAULT_NUMBER },
  { "[¦1e]", SP_JSON_FAULT_NUMBER },
  { "[¦0x10]", SP_JSON_FAULT_NUMBER },
  { "[¦1.2.3]", SP_JSON_FAULT_NUMBER },
  { "[¦2019-02]", SP_JSON_FAULT_NUMBER },
  { "[¦1e400]", SP_JSON_FAULT_NUMBER_RANGE },
  { "{} ¦{}", SP_JSON_FAULT_AFTER_END },
  { "{}\n¦x", SP_JSON_FAULT_AFTER_END },
  { "¦}", SP_JSON_FAULT_CHARACTER },
  { "[¦@]", SP_JSON_FAULT_CHARACTER },
  { "[¦\xc2\xa0 1]", SP_JSON_FAULT_CHARACTER },
  { "[¦é]", SP_JSON_FAULT_CHARACTER },
};

static SpJsonToken
scan_to_end (SpJsonScanner *scanner, const char *text, gsize length)
{
  SpJsonToken token;

  sp_json_scanner_init (scanner, text, length, NULL);
  do
    token = sp_json_scanner_next (scanner);
  while (token != SP_JSON_TOKEN_END && token != SP_JSON_TOKEN_FAULT);
  return token;
}

static void
assert_fault (const char *text, gsize length, SpJsonFault fault, gsize offset)
{
  SpJsonScanner scanner;
  SpJsonToken token = scan_to_end (&scanner, text, length);

  if (fault == SP_JSON_FAULT_NONE)
    g_assert_cmpint (token, ==, SP_JSON_TOKEN_END);
  else
    g_assert_cmpint (scanner.fault, ==, fault);
  if (fault != SP_JSON_FAULT_NONE)
    g_assert_cmpuint (scanner.start, ==, offset);
}

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *mark = strstr (cases[i].text, MARK);
      g_autoptr (GString) text = g_string_new (cases[i].text);
      gsize offset = mark ? (gsize) (mark - cases[i].text) : 0;

      g_test_message ("Case %u", i);
      if (mark != NULL)
        g_string_erase (text, (gssize) offset, (gssize) strlen (MARK));
      assert_fault (text->str, text->len, cases[i].fault, offset);
    }
}

/* Wherever it stands in a long text, nothing that needs a look is gone over. */
static void
test_long_texts (void)
{
  static const Case faults[] = {
    { "\x01", SP_JSON_FAULT_CONTROL },   { "\x1f", SP_JSON_FAULT_CONTROL },      { "\n", SP_JSON_FAULT_LINE_BREAK },
    { "\\x", SP_JSON_FAULT_ESCAPE },     { "\xff", SP_JSON_FAULT_NOT_UTF8 },     { "\x80", SP_JSON_FAULT_NOT_UTF8 },
    { "\"\"", SP_JSON_FAULT_AFTER_END }, { " é~ !#[]\x7f", SP_JSON_FAULT_NONE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    for (guint before = 0; before < 24; before++)
      {
        g_autofree char *plain = g_strnfill (before, (char) (before % 2 == 0 ? 'z' : ' '));
        g_autofree char *text = g_strconcat ("\"", plain, faults[i].text, "plain text behind it\"", NULL);
        gsize offset = 1 + before + (faults[i].fault == SP_JSON_FAULT_AFTER_END ? 1 : 0);

        assert_fault (text, strlen (text), faults[i].fault, offset);
      }
}

/* Every beginning of a text must be looked at without a byte beyond it. */
static void
test_beginnings (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (gsize length = 0; length <= strlen (cases[i].text); length++)
      {
        g_autofree char *text = g_memdup2 (cases[i].text, length);
        SpJsonScanner scanner;

        scan_to_end (&scanner, text, length);
        g_assert_cmpuint (scanner.start, <=, length);
        g_assert_cmpuint (scanner.end, <=, length);
      }
}

static void
test_nul (void)
{
  assert_fault ("[1,\0 2]", 7, SP_JSON_FAULT_NUL, 3);
  assert_fault ("{\"a\0\": 1}", 9, SP_JSON_FAULT_NUL, 3);
  assert_fault ("{}\0", 3, SP_JSON_FAULT_NUL, 2);
}

static void
test_depth (void)
{
  g_autofree char *text = g_malloc (2000000);

  memset (text, '[', 1000000);
  memset (text + 1000000, ']', 1000000);
  assert_fault (text, 2000000, SP_JSON_FAULT_TOO_DEEP, 64);
  assert_fault (text, 1000000, SP_JSON_FAULT_TOO_DEEP, 64);
  assert_fault (text + 1000000 - 64, 128, SP_JSON_FAULT_NONE, 0);
  assert_fault (text + 1000000 - 65, 130, SP_JSON_FAULT_TOO_DEEP, 64);
}

static void
test_long_number (void)
{
  g_autoptr (GString) text = g_string_new ("[1");

  for (guint i = 0; i < 100000; i++)
    g_string_append_c (text, '0');
  g_string_append_c (text, ']');
  assert_fault (text->str, text->len, SP_JSON_FAULT_NUMBER_RANGE, 1);
}

static void
test_tokens (void)
{
  static const SpJsonToken expected[] = {
    SP_JSON_TOKEN_OBJECT_OPEN, SP_JSON_TOKEN_KEY,  SP_JSON_TOKEN_ARRAY_OPEN,  SP_JSON_TOKEN_NUMBER,
    SP_JSON_TOKEN_STRING,      SP_JSON_TOKEN_WORD, SP_JSON_TOKEN_OBJECT_OPEN, SP_JSON_TOKEN_OBJECT_CLOSE,
    SP_JSON_TOKEN_ARRAY_CLOSE, SP_JSON_TOKEN_KEY,  SP_JSON_TOKEN_WORD,        SP_JSON_TOKEN_OBJECT_CLOSE,
    SP_JSON_TOKEN_END,
  };
  const char *text = "{\"a\" : [1, \"b\", true, {}], \"c\\u0041\": null}";
  SpJsonScanner scanner;

  sp_json_scanner_init (&scanner, text, strlen (text), NULL);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_assert_cmpint (sp_json_scanner_next (&scanner), ==, expected[i]);
      if (i == 9)
        {
          g_autofree char *key = sp_json_scanner_dup_key (&scanner);

          g_assert_cmpstr (key, ==, "cA");
        }
    }
}

/* A long text and a long space must not keep a cancelled reading waiting. */
static void
test_cancelled (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  const gsize length = 4 * 1024 * 1024;
  g_autofree char *text = g_malloc (length);
  const char fillers[] = { 'a', ' ' };

  g_cancellable_cancel (cancellable);
  for (guint i = 0; i < G_N_ELEMENTS (fillers); i++)
    {
      SpJsonScanner scanner;

      memset (text, fillers[i], length);
      text[0] = i == 0 ? '"' : ' ';
      sp_json_scanner_init (&scanner, text, length, cancellable);
      g_assert_cmpint (sp_json_scanner_next (&scanner), ==, SP_JSON_TOKEN_CANCELLED);
    }
}

/* Whatever is wrong, there is a sentence for it, without control characters. */
static void
test_descriptions (void)
{
  const char excerpt[] = "\x01\xff“word”";

  for (int fault = SP_JSON_FAULT_EMPTY; fault <= SP_JSON_FAULT_CHARACTER; fault++)
    for (gsize length = 1; length < sizeof (excerpt) && fault != SP_JSON_FAULT_WRONG_BRACKET; length++)
      {
        const SpJsonFaultDetails details = { excerpt, length, '{', 7 };
        g_autofree char *sentence = sp_json_fault_describe (fault, &details);

        g_assert_cmpuint (strlen (sentence), >, 10);
        g_assert_true (g_utf8_validate (sentence, -1, NULL));
        g_assert_null (strchr (sentence, '\x01'));
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/json-scanner/cases", test_cases);
  g_test_add_func ("/json-scanner/long-texts", test_long_texts);
  g_test_add_func ("/json-scanner/beginnings", test_beginnings);
  g_test_add_func ("/json-scanner/nul", test_nul);
  g_test_add_func ("/json-scanner/depth", test_depth);
  g_test_add_func ("/json-scanner/long-number", test_long_number);
  g_test_add_func ("/json-scanner/tokens", test_tokens);
  g_test_add_func ("/json-scanner/cancelled", test_cancelled);
  g_test_add_func ("/json-scanner/descriptions", test_descriptions);
  return g_test_run ();
}
