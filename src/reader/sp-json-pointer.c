/* SPDX-License-Identifier: GPL-3.0-or-later
 * JSON Pointers (RFC 6901). */
#include "sp-json-pointer.h"

#include "sp-json-lexer.h"

/**
 * sp_json_pointer_append_key: (skip)
 * @pointer: a pointer
 * @key: a key, as it is without escapes
 *
 * Makes @pointer point to that member.
 */
void
sp_json_pointer_append_key (GString *pointer, const char *key)
{
  g_string_append_c (pointer, '/');
  for (; *key != '\0'; key++)
    if (*key == '~')
      g_string_append (pointer, "~0");
    else if (*key == '/')
      g_string_append (pointer, "~1");
    else
      g_string_append_c (pointer, *key);
}

/**
 * sp_json_pointer_append_index: (skip)
 * @pointer: a pointer
 * @index: the number of an element, from 0
 *
 * Makes @pointer point to that element.
 */
void
sp_json_pointer_append_index (GString *pointer, gsize index)
{
  g_string_append_printf (pointer, "/%" G_GSIZE_FORMAT, index);
}

/**
 * sp_json_pointer_append_frames: (skip)
 * @pointer: a pointer to the whole text that @scanner reads
 * @scanner: a scanner
 * @token: its last token
 *
 * Makes @pointer point to the value that the token is, opens or closes, or to the member whose key it is.
 */
void
sp_json_pointer_append_frames (GString *pointer, SpJsonScanner *scanner, SpJsonToken token)
{
  gboolean opens = token == SP_JSON_TOKEN_OBJECT_OPEN || token == SP_JSON_TOKEN_ARRAY_OPEN;
  guint n_frames = scanner->depth - (opens ? 1 : 0);

  for (guint i = 0; i < n_frames; i++)
    {
      const SpJsonFrame *frame = &scanner->frames[i];
      g_autofree char *key = NULL;

      if (!frame->is_object)
        {
          sp_json_pointer_append_index (pointer, frame->index);
          continue;
        }
      key =
        sp_json_unescape ((const char *) scanner->text + frame->key_start + 1, frame->key_end - frame->key_start - 2);
      sp_json_pointer_append_key (pointer, key);
    }
}
