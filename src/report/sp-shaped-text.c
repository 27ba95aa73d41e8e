/* SPDX-License-Identifier: GPL-3.0-or-later
 * Text whose letters are chosen and placed once, to be cut into lines of any width.
 *
 * Pango wraps a text by shaping it anew up to each place where a line may end, which takes two or three times as long as
 * to shape it once, and again for each width. In scripts such as Latin a line is a part of the text as it is, and to cut
 * it there is to add up the widths of letters. The rules are those of Pango, so that the lines are, too; what they do not
 * cover is left to it. */
#include "sp-shaped-text.h"

/* A piece of text in one font. */
typedef struct
{
  int start; /* in bytes */
  int end;
  int y;
  int height;
} Run;

struct _SpShapedText
{
  PangoLayout *layout; /* not wrapped */
  GArray *runs;        /* of Run, in order */
  int *widths;         /* of each character */
  gboolean is_cuttable;
};

/* Before a character, or the end. */
typedef struct
{
  int byte;
  guint character;
  int x; /* from where the line of the layout begins */
} Place;

/* What is being cut: a line of the layout, up to the last place where it may end. */
typedef struct
{
  SpShapedText *text;
  int width; /* the widest that a piece may be */
  GArray *pieces;
  SpTextPiece piece;
  Place next; /* where the next piece begins; the first byte where there is no such place yet */
} Cut;

/* --- Shaping ------------------------------------------------------------------------------------------------------ */

/* Letters of other scripts hang from a line, or stand on one further down, and with them what is beside them, where such a
 * script begins the line; some are read from the right. */
static gboolean
stands_on_line (const PangoAnalysis *analysis)
{
  switch ((int) analysis->script)
    {
    case PANGO_SCRIPT_COMMON:
    case PANGO_SCRIPT_INHERITED:
    case PANGO_SCRIPT_LATIN:
    case PANGO_SCRIPT_GREEK:
    case PANGO_SCRIPT_CYRILLIC:
      return analysis->level == 0;
    default:
      return FALSE;
    }
}

static void
add_run (SpShapedText *self, PangoLayoutRun *run, guint first_character)
{
  const PangoItem *item = run->item;
  PangoRectangle logical;
  Run added;

  pango_glyph_item_get_logical_widths (run, pango_layout_get_text (self->layout), self->widths + first_character);
  pango_glyph_string_extents (run->glyphs, item->analysis.font, NULL, &logical);
  added = (Run) { item->offset, item->offset + item->length, logical.y, logical.height };
  g_array_append_val (self->runs, added);
  self->is_cuttable = self->is_cuttable && stands_on_line (&item->analysis);
}

static void
add_runs (SpShapedText *self)
{
  const PangoLogAttr *attributes = pango_layout_get_log_attrs_readonly (self->layout, NULL);
  const char *text = pango_layout_get_text (self->layout);
  const char *place = text;
  guint character = 0;

  for (GSList *lines = pango_layout_get_lines_readonly (self->layout); lines != NULL; lines = lines->next)
    {
      const PangoLayoutLine *line = lines->data;

      character += (guint) g_utf8_pointer_to_offset (place, text + line->start_index);
      for (GSList *runs = line->runs; runs != NULL && self->is_cuttable; runs = runs->next)
        {
          PangoLayoutRun *run = runs->data;

          add_run (self, run, character);
          character += (guint) run->item->num_chars;
        }
      /* Whether there must be room for a space that ends a paragraph, depends on the version of Pango. */
      self->is_cuttable = self->is_cuttable && !(line->length > 0 && attributes[character - 1].is_white);
      place = text + line->start_index + line->length;
    }
}

/* Tabs, and line separators, which end a line that is part of a paragraph. */
static gboolean
has_parts (const char *text)
{
  return strchr (text, '\t') != NULL || strstr (text, "\xe2\x80\xa8") != NULL;
}

static SpShapedText *
shape (PangoLayout *layout)
{
  SpShapedText *self = g_rc_box_new0 (SpShapedText);

  self->layout = g_object_ref (layout);
  self->runs = g_array_new (FALSE, FALSE, sizeof (Run));
  self->widths = g_new0 (int, (gsize) pango_layout_get_character_count (layout) + 1);
  self->is_cuttable = !has_parts (pango_layout_get_text (layout));
  add_runs (self);
  return self;
}

static guint
hash_layout (gconstpointer layout)
{
  return g_str_hash (pango_layout_get_text ((PangoLayout *) layout));
}

static gboolean
is_same_layout (gconstpointer a, gconstpointer b)
{
  PangoLayout *first = (PangoLayout *) a;
  PangoLayout *second = (PangoLayout *) b;

  return g_str_equal (pango_layout_get_text (first), pango_layout_get_text (second)) &&
         pango_font_description_equal (pango_layout_get_font_description (first),
                                       pango_layout_get_font_description (second)) &&
         pango_attr_list_equal (pango_layout_get_attributes (first), pango_layout_get_attributes (second));
}

/**
 * sp_shaped_texts_new:
 *
 * Returns: (transfer full) (element-type PangoLayout SpShapedText): texts of one context that are needed in several
 *   widths, none yet
 */
GHashTable *
sp_shaped_texts_new (void)
{
  return g_hash_table_new_full (hash_layout, is_same_layout, g_object_unref, (GDestroyNotify) sp_shaped_text_unref);
}

/**
 * sp_shaped_texts_shape:
 * @self: (nullable): texts that are needed again
 * @layout: a text in a font that is not wrapped, and is not changed any more
 *
 * Shapes a text, unless that has been done.
 *
 * Returns: (transfer full): the text with its letters in their places
 */
SpShapedText *
sp_shaped_texts_shape (GHashTable *self, PangoLayout *layout)
{
  SpShapedText *shaped;

  g_return_val_if_fail (PANGO_IS_LAYOUT (layout) && pango_layout_get_width (layout) < 0, NULL);

  shaped = self ? g_hash_table_lookup (self, layout) : NULL;
  if (shaped != NULL)
    return g_rc_box_acquire (shaped);
  shaped = shape (layout);
  if (self != NULL)
    g_hash_table_insert (self, g_object_ref (layout), g_rc_box_acquire (shaped));
  return shaped;
}

static void
clear (gpointer data)
{
  SpShapedText *self = data;

  g_object_unref (self->layout);
  g_array_unref (self->runs);
  g_free (self->widths);
}

/**
 * sp_shaped_text_unref:
 * @self: (transfer full): a text
 *
 * Frees it where nobody else has it.
 */
void
sp_shaped_text_unref (SpShapedText *self)
{
  g_return_if_fail (self != NULL);

  g_rc_box_release_full (self, clear);
}

/* --- Cutting ------------------------------------------------------------------------------------------------------ */

/* As pango_layout_line_get_extents() does it. */
static void
measure_height (SpShapedText *self, SpTextPiece *piece)
{
  int bottom = 0;

  for (guint i = 0; i < self->runs->len; i++)
    {
      const Run *run = &g_array_index (self->runs, Run, i);

      if (run->end <= piece->start || run->start >= piece->end)
        continue;
      piece->y = MIN (piece->y, run->y);
      bottom = MAX (bottom, run->y + run->height);
    }
  piece->height = bottom - piece->y;
}

/* The piece ends at the last place where it may. */
static void
end_piece (Cut *cut)
{
  measure_height (cut->text, &cut->piece);
  g_array_append_val (cut->pieces, cut->piece);
  cut->piece = (SpTextPiece) { .line = cut->piece.line, .start = cut->next.byte, .left = cut->next.x };
  cut->next.byte = 0;
}

/* One space at the end of a line is not seen, nor is there room for it. */
static void
note_end (Cut *cut, const Place *seen, const Place *next)
{
  cut->piece.end = seen->byte;
  cut->piece.width = seen->x - cut->piece.left;
  cut->next = *next;
}

/* Returns: whether the line could be cut so that each piece fits */
static gboolean
cut_line (Cut *cut, guint character)
{
  const char *text = pango_layout_get_text (cut->text->layout);
  const PangoLogAttr *attributes = pango_layout_get_log_attrs_readonly (cut->text->layout, NULL);
  const PangoLayoutLine *line = cut->piece.line;
  int end = line->start_index + line->length;
  Place here = { line->start_index, character, 0 };

  while (here.byte < end)
    {
      Place after = { (int) (g_utf8_next_char (text + here.byte) - text), here.character + 1,
                      here.x + cut->text->widths[here.character] };
      const PangoLogAttr *attribute = &attributes[after.character];
      const Place *seen = attributes[here.character].is_white ? &here : &after;

      if (seen->x - cut->piece.left > cut->width)
        {
          if (cut->next.byte == 0)
            return FALSE;
          here = cut->next;
          end_piece (cut);
          continue;
        }
      if (after.byte == end)
        note_end (cut, &after, &after);
      else if (attribute->is_line_break && (attribute->break_inserts_hyphen || attribute->break_removes_preceding))
        return FALSE;
      else if (attribute->is_line_break)
        note_end (cut, seen, &after);
      here = after;
    }
  end_piece (cut);
  return TRUE;
}

static void
add_line (GArray *pieces, PangoLayoutLine *line)
{
  SpTextPiece piece = { .line = line, .start = line->start_index, .end = line->start_index + line->length };
  PangoRectangle logical;

  pango_layout_line_get_extents (line, NULL, &logical);
  piece.width = logical.width;
  piece.y = logical.y;
  piece.height = logical.height;
  g_array_append_val (pieces, piece);
}

/* Returns: whether all lines could be cut */
static gboolean
cut_lines (SpShapedText *self, int width, GArray *pieces)
{
  const char *text = pango_layout_get_text (self->layout);
  const char *place = text;
  guint character = 0;

  for (GSList *link = pango_layout_get_lines_readonly (self->layout); link != NULL; link = link->next)
    {
      PangoLayoutLine *line = link->data;
      Cut cut = { self, width, pieces, { .line = line, .start = line->start_index }, { 0 } };

      character += (guint) g_utf8_pointer_to_offset (place, text + line->start_index);
      place = text + line->start_index;
      if (line->length == 0)
        add_line (pieces, line);
      else if (!cut_line (&cut, character))
        return FALSE;
    }
  return TRUE;
}

/* Returns: (transfer full): the text as Pango wraps it */
static PangoLayout *
wrap (SpShapedText *self, int width, GArray *pieces)
{
  PangoLayout *layout = pango_layout_copy (self->layout);

  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width (layout, width);
  g_array_set_size (pieces, 0);
  for (GSList *link = pango_layout_get_lines_readonly (layout); link != NULL; link = link->next)
    add_line (pieces, link->data);
  return layout;
}

/**
 * sp_shaped_text_cut:
 * @self: a text
 * @width: how wide a line may be, in Pango units; less than 0 for any width
 * @layout: (out) (transfer full): where to put what the lines are of
 *
 * Cuts a text where lines may end, so that as much as possible stands on each.
 *
 * Returns: (transfer full) (element-type SpTextPiece): the lines, one at least, which borrow from @layout
 */
GArray *
sp_shaped_text_cut (SpShapedText *self, int width, PangoLayout **layout)
{
  GArray *pieces;

  g_return_val_if_fail (self != NULL && layout != NULL, NULL);

  pieces = g_array_new (FALSE, FALSE, sizeof (SpTextPiece));
  if (width >= 0 && !(self->is_cuttable && cut_lines (self, width, pieces)))
    {
      *layout = wrap (self, width, pieces);
      return pieces;
    }
  *layout = g_object_ref (self->layout);
  for (GSList *link = pango_layout_get_lines_readonly (self->layout); width < 0 && link != NULL; link = link->next)
    add_line (pieces, link->data);
  return pieces;
}
