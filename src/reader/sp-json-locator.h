/* SPDX-License-Identifier: GPL-3.0-or-later
 * Finds where in a JSON text the values and keys are that JSON Pointers point to. */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SpJsonTarget:
 * @pointer: a JSON Pointer into the text
 * @is_key: whether the place of the member's key is wanted rather than that of its value
 * @start: where to put the offset of the first character
 * @end: where to put the offset after the last character
 *
 * A place that is looked for.
 */
typedef struct
{
  const char *pointer;
  gboolean is_key;
  gsize start;
  gsize end;
} SpJsonTarget;

gboolean
sp_json_locate (const char *text, gsize length, SpJsonTarget *targets, guint n_targets, GCancellable *cancellable);

G_END_DECLS
