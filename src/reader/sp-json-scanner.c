/* SPDX-License-Identifier: GPL-3.0-or-later
 * Splits a JSON text (RFC 8259) into tokens, strictly, and says exactly where it is not JSON. */
#include "sp-json-scanner.h"

#include "sp-json-lexer.h"

/* How many bytes are read between two looks at the cancellable: well below a millisecond's work. */
#define CHECK_INTERVAL (256 * 1024)

enum
{
  EXPECT_VALUE,
  EXPECT_FIRST_VALUE,
  EXPECT_KEY,
  EXPECT_FIRST_KEY,
  EXPECT_COMMA,
  EXPECT_NOTHING,
};

static SpJsonToken
fail (SpJsonScanner *self, SpJsonFault fault, gsize offset)
{
  self->fault = fault;
  self->start = self->end = self->offset = offset;
  return SP_JSON_TOKEN_FAULT;
}

static SpJsonToken
finish_token (SpJsonScanner *self, SpJsonToken token)
{
  self->end = self->offset;
  return token;
}

static void
finish_value (SpJsonScanner *self)
{
  self->expected = self->depth == 0 ? EXPECT_NOTHING : EXPECT_COMMA;
}

static gboolean
check_cancelled (SpJsonScanner *self)
{
  self->next_check = self->offset + CHECK_INTERVAL;
  return g_cancellable_is_cancelled (self->cancellable);
}

/* Returns: FALSE when cancelled */
static gboolean
skip_space (SpJsonScanner *self)
{
  const guchar *text = self->text;

  for (;;)
    {
      gsize limit = MIN (self->length, self->next_check);
      gsize offset = self->offset;

      while (offset < limit &&
             (text[offset] == ' ' || text[offset] == '\n' || text[offset] == '\r' || text[offset] == '\t'))
        offset++;
      self->offset = offset;
      if (offset < self->next_check)
        return TRUE;
      if (check_cancelled (self))
        return FALSE;
    }
}

static SpJsonFault
classify_control (guchar byte)
{
  if (byte == '\0')
    return SP_JSON_FAULT_NUL;
  return byte == '\n' || byte == '\r' ? SP_JSON_FAULT_LINE_BREAK : SP_JSON_FAULT_CONTROL;
}

#define EACH_BYTE(byte) (G_GUINT64_CONSTANT (0x0101010101010101) * (byte))

/* Whether eight bytes need no look: taking the least away that they may be turns the highest bit of a byte on that is less,
 * or of one after it, as of one that is zero in what only differs where a byte is none of those looked for. */
static inline gboolean
are_plain (const guchar *bytes)
{
  guint64 eight, marks, escapes;

  memcpy (&eight, bytes, sizeof eight);
  marks = (eight ^ EACH_BYTE ('"')) - EACH_BYTE (1);
  escapes = (eight ^ EACH_BYTE ('\\')) - EACH_BYTE (1);
  return ((eight | (eight - EACH_BYTE (0x20)) | marks | escapes) & EACH_BYTE (0x80)) == 0;
}

/* Goes over characters that need no look. Returns: FALSE when cancelled */
static gboolean
skip_plain (SpJsonScanner *self)
{
  const guchar *text = self->text;

  for (;;)
    {
      gsize limit = MIN (self->length, self->next_check);
      gsize offset = self->offset;

      while (offset + 8 <= limit && are_plain (text + offset))
        offset += 8;
      while (offset < limit && text[offset] >= 0x20 && text[offset] < 0x80 && text[offset] != '"' &&
             text[offset] != '\\')
        offset++;
      self->offset = offset;
      if (offset < self->next_check)
        return TRUE;
      if (check_cancelled (self))
        return FALSE;
    }
}

static SpJsonToken
scan_string (SpJsonScanner *self, SpJsonToken token)
{
  gsize quotation_mark = self->offset++;

  for (;;)
    {
      SpJsonFault fault = SP_JSON_FAULT_NONE;
      guchar byte;

      if (!skip_plain (self))
        return SP_JSON_TOKEN_CANCELLED;
      if (self->offset == self->length)
        return fail (self, SP_JSON_FAULT_OPEN_STRING, quotation_mark);
      byte = self->text[self->offset];
      if (byte == '"')
        break;
      if (byte == '\\')
        fault = sp_json_lex_escape (self->text, self->length, &self->offset);
      else if (byte < 0x20)
        fault = classify_control (byte);
      else
        fault = sp_json_lex_character (self->text, self->length, &self->offset);
      if (fault != SP_JSON_FAULT_NONE)
        return fail (self, fault, self->offset);
    }
  self->offset++;
  return finish_token (self, token);
}

static SpJsonToken
open_bracket (SpJsonScanner *self, gboolean is_object)
{
  SpJsonFrame *frame;

  if (self->depth == SP_JSON_MAX_DEPTH)
    return fail (self, SP_JSON_FAULT_TOO_DEEP, self->offset);
  frame = &self->frames[self->depth++];
  *frame = (SpJsonFrame) { .open = self->offset, .is_object = is_object };
  self->expected = is_object ? EXPECT_FIRST_KEY : EXPECT_FIRST_VALUE;
  self->offset++;
  return finish_token (self, is_object ? SP_JSON_TOKEN_OBJECT_OPEN : SP_JSON_TOKEN_ARRAY_OPEN);
}

static SpJsonToken
close_bracket (SpJsonScanner *self)
{
  gboolean is_object = self->text[self->offset] == '}';

  if (self->depth == 0)
    return fail (self, SP_JSON_FAULT_CHARACTER, self->offset);
  if (self->frames[self->depth - 1].is_object != is_object)
    return fail (self, SP_JSON_FAULT_WRONG_BRACKET, self->offset);
  if (is_object && self->expected == EXPECT_VALUE)
    return fail (self, SP_JSON_FAULT_MISSING_VALUE, self->offset);
  if (self->expected == EXPECT_KEY || self->expected == EXPECT_VALUE)
    return fail (self, SP_JSON_FAULT_TRAILING_COMMA, self->comma);
  self->depth--;
  self->offset++;
  finish_value (self);
  return finish_token (self, is_object ? SP_JSON_TOKEN_OBJECT_CLOSE : SP_JSON_TOKEN_ARRAY_CLOSE);
}

/* What a character means that can begin no token. */
static SpJsonToken
fail_at_character (SpJsonScanner *self)
{
  const guchar *text = self->text;
  gsize offset = self->offset;
  gsize end = offset;
  gunichar character;

  if (text[offset] == '\0')
    return fail (self, SP_JSON_FAULT_NUL, offset);
  if (text[offset] == '\'')
    return fail (self, SP_JSON_FAULT_QUOTATION_MARK, offset);
  if (text[offset] == '#' || text[offset] == '/')
    return fail (self, SP_JSON_FAULT_COMMENT, offset);
  if (text[offset] == ',')
    {
      gboolean wants_key = self->expected == EXPECT_FIRST_KEY || self->expected == EXPECT_KEY;

      return fail (self, wants_key ? SP_JSON_FAULT_MISSING_KEY : SP_JSON_FAULT_MISSING_VALUE, offset);
    }
  if (text[offset] < 0x80)
    return fail (self, SP_JSON_FAULT_CHARACTER, offset);
  if (sp_json_lex_character (text, self->length, &end) != SP_JSON_FAULT_NONE)
    return fail (self, SP_JSON_FAULT_NOT_UTF8, offset);
  character = g_utf8_get_char ((const char *) text + offset);
  if ((character >= 0x2018 && character <= 0x201f) || character == 0xab || character == 0xbb)
    return fail (self, SP_JSON_FAULT_QUOTATION_MARK, offset);
  return fail (self, SP_JSON_FAULT_CHARACTER, offset);
}

static SpJsonToken
scan_scalar (SpJsonScanner *self, SpJsonToken token, SpJsonFault fault)
{
  if (fault != SP_JSON_FAULT_NONE)
    return fail (self, fault, self->offset);
  finish_value (self);
  return finish_token (self, token);
}

static SpJsonToken
scan_value (SpJsonScanner *self)
{
  guchar byte = self->text[self->offset];

  if (byte == '"')
    {
      finish_value (self);
      return scan_string (self, SP_JSON_TOKEN_STRING);
    }
  if (byte == '{' || byte == '[')
    return open_bracket (self, byte == '{');
  if (byte == '}' || byte == ']')
    return close_bracket (self);
  if (g_ascii_isdigit (byte) || byte == '-' || byte == '+' || byte == '.')
    return scan_scalar (self, SP_JSON_TOKEN_NUMBER, sp_json_lex_number (self->text, self->length, &self->offset));
  if (g_ascii_isalpha (byte) || byte == '_')
    return scan_scalar (self, SP_JSON_TOKEN_WORD, sp_json_lex_word (self->text, self->length, &self->offset));
  return fail_at_character (self);
}

static SpJsonToken
scan_key (SpJsonScanner *self)
{
  SpJsonFrame *frame = &self->frames[self->depth - 1];
  guchar byte = self->text[self->offset];
  SpJsonToken token;

  if (byte == '}' || byte == ']')
    return close_bracket (self);
  if (g_ascii_isalpha (byte) || byte == '_' || byte == '$')
    return fail (self, SP_JSON_FAULT_WORD, self->offset);
  if (g_ascii_isdigit (byte) || byte == '-' || byte == '{' || byte == '[' || byte == ':')
    return fail (self, SP_JSON_FAULT_MISSING_KEY, self->offset);
  if (byte != '"')
    return fail_at_character (self);

  frame->key_start = self->offset;
  token = scan_string (self, SP_JSON_TOKEN_KEY);
  if (token != SP_JSON_TOKEN_KEY)
    return token;
  frame->key_end = self->end;
  if (!skip_space (self))
    return SP_JSON_TOKEN_CANCELLED;
  if (self->offset == self->length || self->text[self->offset] != ':')
    return fail (self, self->offset == self->length ? SP_JSON_FAULT_OPEN_BRACKET : SP_JSON_FAULT_MISSING_COLON,
                 self->offset);
  self->offset++;
  self->expected = EXPECT_VALUE;
  return token;
}

static SpJsonToken
fail_without_comma (SpJsonScanner *self)
{
  guchar byte = self->text[self->offset];

  if (g_ascii_isalnum (byte) || byte == '"' || byte == '-' || byte == '{' || byte == '[')
    return fail (self, SP_JSON_FAULT_MISSING_COMMA, self->offset);
  return fail_at_character (self);
}

static SpJsonToken
scan_end (SpJsonScanner *self)
{
  if (self->depth > 0)
    return fail (self, SP_JSON_FAULT_OPEN_BRACKET, self->offset);
  if (self->expected != EXPECT_NOTHING)
    return fail (self, SP_JSON_FAULT_EMPTY, self->offset);
  return finish_token (self, SP_JSON_TOKEN_END);
}

/* Returns: whether a comma was read, so that a key or value must follow */
static gboolean
take_comma (SpJsonScanner *self)
{
  SpJsonFrame *frame;

  if (self->expected != EXPECT_COMMA || self->offset == self->length || self->text[self->offset] != ',')
    return FALSE;
  frame = &self->frames[self->depth - 1];
  frame->index++;
  self->expected = frame->is_object ? EXPECT_KEY : EXPECT_VALUE;
  self->comma = self->offset++;
  return TRUE;
}

/**
 * sp_json_scanner_init: (skip)
 * @self: a scanner
 * @text: the text, without a byte-order mark; not necessarily UTF-8 and not ended by a NUL byte
 * @length: its length in bytes
 * @cancellable: (nullable): a cancellable, looked at every fraction of a millisecond
 *
 * Puts the scanner at the beginning of @text. None of its offsets go beyond @length.
 */
void
sp_json_scanner_init (SpJsonScanner *self, const char *text, gsize length, GCancellable *cancellable)
{
  g_assert (self != NULL && (text != NULL || length == 0));

  self->start = self->end = self->offset = self->comma = 0;
  self->fault = SP_JSON_FAULT_NONE;
  self->depth = 0;
  self->text = (const guchar *) text;
  self->length = length;
  self->expected = EXPECT_VALUE;
  self->next_check = CHECK_INTERVAL;
  self->cancellable = cancellable;
}

/**
 * sp_json_scanner_next: (skip)
 * @self: a scanner
 *
 * Reads the next token. After `SP_JSON_TOKEN_END`, `SP_JSON_TOKEN_FAULT` or `SP_JSON_TOKEN_CANCELLED` it must not be
 * called again.
 *
 * Returns: the token
 */
SpJsonToken
sp_json_scanner_next (SpJsonScanner *self)
{
  do
    {
      if (!skip_space (self))
        return SP_JSON_TOKEN_CANCELLED;
    }
  while (take_comma (self));

  self->start = self->offset;
  if (self->offset == self->length)
    return scan_end (self);
  switch (self->expected)
    {
    case EXPECT_FIRST_KEY:
    case EXPECT_KEY:
      return scan_key (self);
    case EXPECT_COMMA:
      if (self->text[self->offset] == '}' || self->text[self->offset] == ']')
        return close_bracket (self);
      return fail_without_comma (self);
    case EXPECT_NOTHING:
      return fail (self, self->text[self->offset] == '\0' ? SP_JSON_FAULT_NUL : SP_JSON_FAULT_AFTER_END, self->offset);
    default:
      return scan_value (self);
    }
}

/**
 * sp_json_scanner_dup_key: (skip)
 * @self: a scanner within an object
 *
 * Returns: (transfer full): the current key of the innermost object, without escapes
 */
char *
sp_json_scanner_dup_key (SpJsonScanner *self)
{
  const SpJsonFrame *frame = &self->frames[self->depth - 1];

  g_assert (self->depth > 0 && frame->is_object);

  return sp_json_unescape ((const char *) self->text + frame->key_start + 1, frame->key_end - frame->key_start - 2);
}
