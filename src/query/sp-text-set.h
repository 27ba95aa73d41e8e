/* SPDX-License-Identifier: GPL-3.0-or-later
 * Some of the texts of a block, a bit each. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* So many texts stand together. */
#define SP_FINGERPRINT_BLOCK 512

/**
 * SpTextSet:
 * @words: a bit for each text of a block
 *
 * Some texts of a block.
 */
typedef struct
{
  guint64 words[SP_FINGERPRINT_BLOCK / 64];
} SpTextSet;

/* Returns whether the text at a place of the block is among them. */
static inline gboolean
sp_text_set_has (const SpTextSet *self, guint place)
{
  return self->words[place / 64] >> (place % 64) & 1;
}

static inline void
sp_text_set_add (SpTextSet *self, const SpTextSet *more)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->words); i++)
    self->words[i] |= more->words[i];
}

static inline void
sp_text_set_keep (SpTextSet *self, const SpTextSet *kept)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->words); i++)
    self->words[i] &= kept->words[i];
}

static inline void
sp_text_set_remove (SpTextSet *self, const SpTextSet *less)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->words); i++)
    self->words[i] &= ~less->words[i];
}

G_END_DECLS
