/* SPDX-License-Identifier: GPL-3.0-or-later
 * Finds the line and column of a place in a text.
 *
 * Keeps the place at the start of every block of the text and counts from there, so that thousands of places in one
 * line of many megabytes are found at once. */
#include "sp-line-index.h"

#define BLOCK_SIZE 16384

typedef struct
{
  guint line;
  guint column;
} Place;

struct _SpLineIndex
{
  const char *text;
  gsize length;
  Place *blocks;
  gsize n_blocks;
};

/* A line ends with "\n", "\r\n" or "\r", as editors count. */
static Place
count_on (SpLineIndex *self, Place place, gsize from, gsize to)
{
  for (gsize i = from; i < to; i++)
    {
      char byte = self->text[i];

      if (byte == '\n' || (byte == '\r' && (i + 1 == self->length || self->text[i + 1] != '\n')))
        {
          place.line++;
          place.column = 1;
        }
      else if ((byte & 0xc0) != 0x80)
        place.column++;
    }
  return place;
}

/**
 * sp_line_index_new: (skip)
 * @text: a text that outlives the index
 * @length: its length in bytes
 *
 * Returns: (transfer full): an index of it
 */
SpLineIndex *
sp_line_index_new (const char *text, gsize length)
{
  SpLineIndex *self = g_new0 (SpLineIndex, 1);
  Place place = { 1, 1 };

  g_assert (text != NULL);

  self->text = text;
  self->length = length;
  self->n_blocks = length / BLOCK_SIZE + 1;
  self->blocks = g_new (Place, self->n_blocks);
  for (gsize i = 0; i < self->n_blocks; i++)
    {
      self->blocks[i] = place;
      place = count_on (self, place, i * BLOCK_SIZE, MIN ((i + 1) * BLOCK_SIZE, length));
    }
  return self;
}

/**
 * sp_line_index_free: (skip)
 * @self: an index
 *
 * Frees it.
 */
void
sp_line_index_free (SpLineIndex *self)
{
  g_free (self->blocks);
  g_free (self);
}

/**
 * sp_line_index_find: (skip)
 * @self: an index
 * @offset: a byte of the text, or its end
 * @line: (out): its line, from 1
 * @column: (out): its column in characters, from 1
 *
 * Finds a place. A byte that is not UTF-8 counts as a character.
 */
void
sp_line_index_find (SpLineIndex *self, gsize offset, guint *line, guint *column)
{
  gsize block;
  Place place;

  offset = MIN (offset, self->length);
  block = offset / BLOCK_SIZE;
  place = count_on (self, self->blocks[block], block * BLOCK_SIZE, offset);
  *line = place.line;
  *column = place.column;
}
