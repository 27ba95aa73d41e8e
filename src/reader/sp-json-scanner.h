/* SPDX-License-Identifier: GPL-3.0-or-later
 * Splits a JSON text (RFC 8259) into tokens, strictly, and says exactly where it is not JSON. */
#pragma once

#include "sp-json-fault.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* How deep objects and arrays may be nested; parsers that call themselves crash on a million brackets. */
#define SP_JSON_MAX_DEPTH 64

/**
 * SpJsonToken:
 * @SP_JSON_TOKEN_END: the text is over, and was JSON
 * @SP_JSON_TOKEN_KEY: the key of an object's member; its value is the next token
 * @SP_JSON_TOKEN_WORD: `true`, `false` or `null`
 * @SP_JSON_TOKEN_FAULT: the text is not JSON; the scanner says why and where
 * @SP_JSON_TOKEN_CANCELLED: the scanner's cancellable was cancelled
 */
typedef enum
{
  SP_JSON_TOKEN_END,
  SP_JSON_TOKEN_OBJECT_OPEN,
  SP_JSON_TOKEN_OBJECT_CLOSE,
  SP_JSON_TOKEN_ARRAY_OPEN,
  SP_JSON_TOKEN_ARRAY_CLOSE,
  SP_JSON_TOKEN_KEY,
  SP_JSON_TOKEN_STRING,
  SP_JSON_TOKEN_NUMBER,
  SP_JSON_TOKEN_WORD,
  SP_JSON_TOKEN_FAULT,
  SP_JSON_TOKEN_CANCELLED,
} SpJsonToken;

/**
 * SpJsonFrame:
 * @open: the offset of the bracket
 * @is_object: whether it is an object
 * @index: the number of the current value or member, from 0
 * @key_start: in an object the offset of the current key's opening quotation mark
 * @key_end: the offset after its closing quotation mark
 *
 * An object or array that is open.
 */
typedef struct
{
  gsize open;
  gboolean is_object;
  gsize index;
  gsize key_start;
  gsize key_end;
} SpJsonFrame;

/**
 * SpJsonScanner:
 * @start: the offset of the last token
 * @end: the offset after it
 * @fault: what is wrong after `SP_JSON_TOKEN_FAULT`; its place is @start
 * @depth: how many objects and arrays are open; a bracket that opens counts already, one that closes no more
 * @frames: what is open, outermost first
 *
 * Lives on the stack, allocates nothing and calls no function of itself.
 */
typedef struct
{
  gsize start;
  gsize end;
  SpJsonFault fault;
  guint depth;
  SpJsonFrame frames[SP_JSON_MAX_DEPTH];

  /*< private >*/
  const guchar *text;
  gsize length;
  gsize offset;
  int expected;
  gsize comma;
  gsize next_check;
  GCancellable *cancellable;
} SpJsonScanner;

void sp_json_scanner_init (SpJsonScanner *self, const char *text, gsize length, GCancellable *cancellable);
SpJsonToken sp_json_scanner_next (SpJsonScanner *self);
char *sp_json_scanner_dup_key (SpJsonScanner *self);

G_END_DECLS
