/* SPDX-License-Identifier: GPL-3.0-or-later
 * What can be wrong with a JSON text. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  SP_JSON_FAULT_NONE,
  SP_JSON_FAULT_EMPTY,
  SP_JSON_FAULT_UTF16,
  SP_JSON_FAULT_UTF32,
  SP_JSON_FAULT_NOT_UTF8,
  SP_JSON_FAULT_NUL,
  SP_JSON_FAULT_NUL_ESCAPE,
  SP_JSON_FAULT_SURROGATE,
  SP_JSON_FAULT_ESCAPE,
  SP_JSON_FAULT_LINE_BREAK,
  SP_JSON_FAULT_CONTROL,
  SP_JSON_FAULT_OPEN_STRING,
  SP_JSON_FAULT_OPEN_BRACKET,
  SP_JSON_FAULT_WRONG_BRACKET,
  SP_JSON_FAULT_TOO_DEEP,
  SP_JSON_FAULT_TRAILING_COMMA,
  SP_JSON_FAULT_MISSING_COMMA,
  SP_JSON_FAULT_MISSING_COLON,
  SP_JSON_FAULT_MISSING_KEY,
  SP_JSON_FAULT_MISSING_VALUE,
  SP_JSON_FAULT_COMMENT,
  SP_JSON_FAULT_QUOTATION_MARK,
  SP_JSON_FAULT_WORD,
  SP_JSON_FAULT_NOT_A_NUMBER,
  SP_JSON_FAULT_LEADING_ZERO,
  SP_JSON_FAULT_NUMBER,
  SP_JSON_FAULT_NUMBER_RANGE,
  SP_JSON_FAULT_AFTER_END,
  SP_JSON_FAULT_CHARACTER,
} SpJsonFault;

/**
 * SpJsonFaultDetails:
 * @excerpt: the text from the fault's place on
 * @excerpt_length: its length in bytes
 * @bracket: the bracket that is open at the place, or NUL
 * @bracket_line: the line in which it was opened
 */
typedef struct
{
  const char *excerpt;
  gsize excerpt_length;
  char bracket;
  guint bracket_line;
} SpJsonFaultDetails;

char *sp_json_fault_describe (SpJsonFault fault, const SpJsonFaultDetails *details);

G_END_DECLS
