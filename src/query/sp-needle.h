/* SPDX-License-Identifier: GPL-3.0-or-later
 * A word or a phrase that is looked for in folded text. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpNeedle:
 * @text: the words
 * @length: how many bytes they have
 * @anchor: the place of the word by which it is looked for
 * @anchor_length: how many bytes that word has
 * @rare: the place in that word of the byte that fewest texts are likely to have
 * @other: the place of another
 * @next: the byte with which the word after it begins; 0 where there is none
 * @is_whole: whether it is wanted only where it ends where a word ends
 * @begins_anywhere: whether it may begin within a run of letters, as in Chinese
 *
 * A folded word, or several that must stand next to each other, made ready for being looked for.
 */
typedef struct
{
  char *text;
  gsize length;
  gsize anchor;
  gsize anchor_length;
  gsize rare;
  gsize other;
  char next;
  gboolean is_whole;
  gboolean begins_anywhere;
} SpNeedle;

/**
 * SpNeedleMatch:
 * @start: where it begins
 * @end: the byte after it
 * @is_whole: whether it ends where a word ends
 *
 * Where a needle was found.
 */
typedef struct
{
  const char *start;
  const char *end;
  gboolean is_whole;
} SpNeedleMatch;

void sp_needle_init (SpNeedle *self, const char *text, gsize length, gboolean is_whole);
void sp_needle_clear (SpNeedle *self);

gboolean sp_needle_find (const SpNeedle *self,
                         const char *text,
                         const char *from,
                         const char *end,
                         gboolean is_whole,
                         SpNeedleMatch *match);

G_END_DECLS
