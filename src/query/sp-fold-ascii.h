/* SPDX-License-Identifier: GPL-3.0-or-later
 * Runs of ASCII folded as sp_fold() has it, many bytes at once, since most text is such. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* One byte alone, without regard to what is before it. */
static inline char
sp_fold_ascii_byte (char byte)
{
  if (byte >= 'A' && byte <= 'Z')
    return (char) (byte + ('a' - 'A'));
  if (byte >= '\t' && byte <= '\r')
    return ' ';
  return byte == '`' ? '\'' : byte;
}

gsize sp_fold_ascii_measure (const char *text, const char *end);
gsize sp_fold_ascii (char *folded, const char *text, gsize length, gboolean *after_space);

G_END_DECLS
