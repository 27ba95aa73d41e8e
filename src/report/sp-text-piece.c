/* SPDX-License-Identifier: GPL-3.0-or-later
 * A line of text, or a part of one that stands on a line of its own. */
#include "sp-text-piece.h"

/* Returns: the first glyph of a run, which is read from the left, that belongs to a place or to what is after it */
static int
find_glyph (const PangoGlyphString *glyphs, int place)
{
  int low = 0;
  int high = glyphs->num_glyphs;

  while (low < high)
    {
      int middle = low + (high - low) / 2;

      if (glyphs->log_clusters[middle] < place)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* What is of the run from one place to another, in bytes; letters that are one sign are not parted. Nothing else of the
 * run is copied, which may be a whole book. */
static void
cut_run (PangoGlyphItem *part, const PangoLayoutRun *run, const char *text, int start, int end)
{
  int first = find_glyph (run->glyphs, start - run->item->offset);
  int n = find_glyph (run->glyphs, end - run->item->offset) - first;

  *part = (PangoGlyphItem) { pango_item_copy (run->item), pango_glyph_string_new (), run->y_offset, 0, 0 };
  pango_glyph_string_set_size (part->glyphs, n);
  for (int i = 0; i < n; i++)
    {
      part->glyphs->glyphs[i] = run->glyphs->glyphs[first + i];
      part->glyphs->log_clusters[i] = run->glyphs->log_clusters[first + i] - (start - run->item->offset);
    }
  part->item->offset = start;
  part->item->length = end - start;
  part->item->num_chars = (int) g_utf8_strlen (text + start, end - start);
}

static void
clear_part (PangoGlyphItem *part)
{
  pango_glyph_string_free (part->glyphs);
  pango_item_free (part->item);
}

/* Of what texts look like, colour alone is not in their font. */
static void
set_color (cairo_t *cr, const PangoItem *item)
{
  for (GSList *link = item->analysis.extra_attrs; link != NULL; link = link->next)
    {
      const PangoAttribute *attribute = link->data;

      if (attribute->klass->type == PANGO_ATTR_FOREGROUND)
        {
          PangoColor color = ((const PangoAttrColor *) attribute)->color;

          cairo_set_source_rgb (cr, color.red / 65535.0, color.green / 65535.0, color.blue / 65535.0);
        }
    }
}

/* Moved among the letters, as where Cairo is to draw, it knows only to a 256th. */
static void
move_run (PangoGlyphItem *run, int x)
{
  for (int i = 0; i < run->glyphs->num_glyphs; i++)
    run->glyphs->glyphs[i].geometry.x_offset += x;
}

static void
draw_part (const SpTextPiece *self, cairo_t *cr)
{
  const char *text = pango_layout_get_text (self->line->layout);
  int x = 0;

  for (GSList *link = self->line->runs; link != NULL; link = link->next)
    {
      PangoLayoutRun *run = link->data;
      int start = MAX (run->item->offset, self->start);
      int end = MIN (run->item->offset + run->item->length, self->end);
      PangoGlyphItem part;

      if (start >= end)
        continue;
      cut_run (&part, run, text, start, end);
      move_run (&part, x);
      cairo_save (cr);
      set_color (cr, run->item);
      pango_cairo_show_glyph_item (cr, text, &part);
      cairo_restore (cr);
      x += pango_glyph_string_get_width (part.glyphs);
      clear_part (&part);
    }
}

/**
 * sp_text_piece_draw:
 * @self: a line, or a part of one
 * @cr: what to draw on; letters stand on the horizontal axis, the first of them at 0
 *
 * Draws it.
 */
void
sp_text_piece_draw (const SpTextPiece *self, cairo_t *cr)
{
  g_return_if_fail (self != NULL && cr != NULL);

  cairo_move_to (cr, 0, 0);
  if (self->left > 0 || self->end < self->line->start_index + self->line->length)
    draw_part (self, cr);
  else
    pango_cairo_show_layout_line (cr, self->line);
}
