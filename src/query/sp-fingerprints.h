/* SPDX-License-Identifier: GPL-3.0-or-later
 * For each of many folded texts some bits that tell which words it cannot have. */
#pragma once

#include "sp-text-set.h"

G_BEGIN_DECLS

/* So many bits each text has. */
#define SP_FINGERPRINT_BITS 1024
/* Of so many marks of a word no more are kept. */
#define SP_MARKS_MAX 24

/**
 * SpMarks:
 * @bits: the bits that a text with the words must have
 * @n_bits: how many are known
 * @is_enough: whether a text with these bits certainly has the words
 *
 * What words leave in the fingerprint of a text that has them.
 */
typedef struct
{
  guint16 bits[SP_MARKS_MAX];
  guint n_bits;
  gboolean is_enough;
} SpMarks;

/**
 * SpFingerprints:
 *
 * The fingerprints of many texts, a bit of all texts of a block after the other. They never change.
 */
typedef struct _SpFingerprints SpFingerprints;

SpFingerprints *sp_fingerprints_new (const char *block, const gsize *starts, guint n_texts);
void sp_fingerprints_free (SpFingerprints *self);
void sp_fingerprints_keep (const SpFingerprints *self, guint block, const SpMarks *marks, SpTextSet *set);
void sp_fingerprints_find_marks (const SpFingerprints *self,
                                 const char *words,
                                 gsize length,
                                 gboolean is_whole,
                                 SpMarks *marks);

G_END_DECLS
