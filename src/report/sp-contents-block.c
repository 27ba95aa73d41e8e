/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is in a document, and on which pages. */
#include "sp-contents-block.h"

#include "sp-clean-text.h"

#include <math.h>

/* In points. */
#define GAP 4.0
#define SWATCH 10.0
#define LEADING 2.5
#define DOT 0.7
#define DOT_GAP 3.6
/* So many entries or fewer stand together. */
#define MOST_TOGETHER 16
/* Of the size of the text: as wide as four digits. */
#define NUMBER 2.6

typedef struct
{
  gboolean has_look;
  SpLook look;
  SpRichText *text;
  char *place_name;
} Entry;

struct _SpContentsBlock
{
  SpBlock parent_instance;

  GPtrArray *entries; /* of Entry */
};

typedef struct
{
  const Entry *entry;
  SpSetText *text;
  SpTextSetter setter;
  double indent;
  double width; /* where the text is wrapped */
} Line;

G_DEFINE_FINAL_TYPE (SpContentsBlock, sp_contents_block, SP_TYPE_BLOCK)

static void
free_entry (gpointer data)
{
  Entry *self = data;

  sp_rich_text_free (self->text);
  g_free (self->place_name);
  g_free (self);
}

static void
free_line (gpointer data)
{
  Line *self = data;

  sp_set_text_free (self->text);
  g_object_unref (self->setter.context);
  g_hash_table_unref (self->setter.pages);
  g_free (self);
}

/* --- Drawing ------------------------------------------------------------------------------------------------------ */

static SpSetText *
set_number (const Line *self)
{
  g_autoptr (SpRichText) text = sp_rich_text_new (NULL, SP_TEXT_PLAIN);
  g_autofree char *number = NULL;
  gpointer page;

  if (!g_hash_table_lookup_extended (self->setter.pages, self->entry->place_name, NULL, &page))
    return NULL;
  number = g_strdup_printf ("%u", GPOINTER_TO_UINT (page) + 1);
  sp_rich_text_append_link (text, number, SP_TEXT_PLAIN, SP_TEXT_LINK_PLACE, self->entry->place_name);
  return sp_set_text_new (&self->setter, SP_TEXT_STYLE_TABLE, text, -1);
}

/* Dots lead the eye to the number; those of all lines stand below each other. */
static void
draw_dots (cairo_t *cr, double from, double to, double y)
{
  cairo_set_source_rgb (cr, 0.6, 0.6, 0.6);
  for (double x = ceil (from / DOT_GAP) * DOT_GAP; x + DOT <= to; x += DOT_GAP)
    cairo_rectangle (cr, x, y - DOT, DOT, DOT);
  cairo_fill (cr);
}

static void
draw_line (gpointer data, cairo_t *cr, double x, double y, double width)
{
  const Line *self = data;
  g_autoptr (SpSetText) number = set_number (self);
  double taken = number ? sp_set_text_get_widest (number) : 0;
  double words = self->indent + sp_set_text_get_widest (self->text);
  double baseline = y + sp_set_text_get_ascent (self->text);
  gboolean is_rtl = self->setter.is_rtl;

  if (self->entry->has_look)
    sp_look_draw_swatch (&self->entry->look, cr, is_rtl ? x + width - SWATCH : x,
                         y + sp_set_text_get_ascent (self->text) * 0.64 - SWATCH / 2, SWATCH,
                         sp_theme_get (FALSE, FALSE));
  sp_set_text_draw (self->text, cr, is_rtl ? x + width - self->indent - self->width : x + self->indent, y, 0,
                    G_MAXUINT);
  if (number == NULL)
    return;
  if (is_rtl)
    draw_dots (cr, x + taken + GAP, x + width - words - GAP, baseline);
  else
    draw_dots (cr, x + words + GAP, x + width - taken - GAP, baseline);
  sp_set_text_draw (number, cr, is_rtl ? x : x + width - taken, y, 0, 1);
}

/* --- Laying out --------------------------------------------------------------------------------------------------- */

static SpSlice *
make_slice (SpContentsBlock *self, const Entry *entry, const SpBlockPlace *place)
{
  Line *line = g_new0 (Line, 1);
  SpSlice *slice;
  double number = NUMBER * sp_paper_get_text_size (&place->setter->paper, SP_TEXT_STYLE_TABLE);

  line->entry = entry;
  line->setter = *place->setter;
  g_object_ref (line->setter.context);
  g_hash_table_ref (line->setter.pages);
  line->indent = entry->has_look ? SWATCH + GAP : 0;
  line->width = MAX (place->width - line->indent - number - 2 * GAP, 1);
  line->text = sp_set_text_new (place->setter, SP_TEXT_STYLE_TABLE, entry->text, line->width);
  slice = sp_slice_new (MAX (sp_set_text_get_height (line->text, 0, G_MAXUINT), SWATCH) + LEADING);
  slice->tags[0] = (SpSliceTag) { "TOC", self };
  slice->tags[1] = (SpSliceTag) { "TOCI", entry };
  slice->draw = draw_line;
  slice->data = line;
  slice->destroy = free_line;
  return slice;
}

static void
sp_contents_block_lay_out (SpBlock *block, const SpBlockPlace *place, GPtrArray *slices)
{
  SpContentsBlock *self = SP_CONTENTS_BLOCK (block);

  g_return_if_fail (place->setter->pages != NULL);

  for (guint i = 0; i < self->entries->len; i++)
    {
      SpSlice *slice = make_slice (self, self->entries->pdata[i], place);

      slice->keeps_next =
        self->entries->len <= MOST_TOGETHER && sp_block_get_n_columns (block) == 1 && i + 1 < self->entries->len;
      g_ptr_array_add (slices, slice);
    }
}

static void
sp_contents_block_write (SpBlock *block, SpReportWriter *writer)
{
  SpContentsBlock *self = SP_CONTENTS_BLOCK (block);

  for (guint i = 0; i < self->entries->len; i++)
    sp_report_writer_write_item (writer, 0, ((const Entry *) self->entries->pdata[i])->text);
}

static void
sp_contents_block_finalize (GObject *object)
{
  g_ptr_array_unref (SP_CONTENTS_BLOCK (object)->entries);

  G_OBJECT_CLASS (sp_contents_block_parent_class)->finalize (object);
}

static void
sp_contents_block_class_init (SpContentsBlockClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_contents_block_finalize;
  SP_BLOCK_CLASS (klass)->lay_out = sp_contents_block_lay_out;
  SP_BLOCK_CLASS (klass)->write = sp_contents_block_write;
}

static void
sp_contents_block_init (SpContentsBlock *self)
{
  self->entries = g_ptr_array_new_with_free_func (free_entry);
}

/**
 * sp_contents_block_new:
 *
 * Returns: (transfer full): the contents of a document, without entries
 */
SpContentsBlock *
sp_contents_block_new (void)
{
  return g_object_new (SP_TYPE_CONTENTS_BLOCK, NULL);
}

/**
 * sp_contents_block_add:
 * @self: the contents
 * @look: (nullable): the look of the level that stands before the title
 * @title: what a part is called
 * @place_name: the place where it begins
 *
 * Adds a line that leads to a place, with the number of its page.
 */
void
sp_contents_block_add (SpContentsBlock *self, const SpLook *look, const char *title, const char *place_name)
{
  Entry *entry;
  g_autofree char *clean = NULL;

  g_return_if_fail (SP_IS_CONTENTS_BLOCK (self) && title != NULL && place_name != NULL);

  clean = sp_clean_line (title);
  entry = g_new0 (Entry, 1);
  entry->has_look = look != NULL;
  if (look != NULL)
    entry->look = *look;
  entry->text = sp_rich_text_new (NULL, SP_TEXT_PLAIN);
  sp_rich_text_append_link (entry->text, clean, SP_TEXT_PLAIN, SP_TEXT_LINK_PLACE, place_name);
  entry->place_name = g_strdup (place_name);
  g_ptr_array_add (self->entries, entry);
}
