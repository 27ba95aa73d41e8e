/* SPDX-License-Identifier: GPL-3.0-or-later
 * A word or a phrase that is looked for in folded text. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpNeedle:
 * @text: the words
 * @length: how many bytes they have
 * @first_length: how many the first of them has
 * @rare: the place in it of the byte that fewest texts are likely to have
 * @other: the place of another
 * @second: the byte with which the second word begins; 0 where there is none
 * @is_whole: whether it is wanted only where it ends where a word ends
 * @begins_anywhere: whether it may begin within a run of letters, as in Chinese
 *
 * A folded word, or several that must stand next to each other, made ready for being looked for.
 */
typedef struct
{
  char *text;
  gsize length;
  gsize first_length;
  gsize rare;
  gsize other;
  char second;
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
