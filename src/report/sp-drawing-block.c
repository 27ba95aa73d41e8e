/* SPDX-License-Identifier: GPL-3.0-or-later
 * A drawing as a part of what is printed. */
#include "sp-drawing-block.h"

/* Room above, in points. */
#define SPACE 6.0

struct _SpDrawingBlock
{
  SpBlock parent_instance;

  SpDrawing drawing;
  char *title;
};

typedef struct
{
  SpDrawingBlock *block;
  SpTextSetter setter;
  double width;
  double scale;
} Figure;

G_DEFINE_FINAL_TYPE (SpDrawingBlock, sp_drawing_block, SP_TYPE_BLOCK)

static void
free_figure (gpointer data)
{
  Figure *self = data;

  g_object_unref (self->block);
  g_object_unref (self->setter.context);
  g_free (self);
}

static void
draw_figure (gpointer data, cairo_t *cr, double x, double y, double width)
{
  const Figure *self = data;

  cairo_save (cr);
  cairo_translate (cr, self->setter.is_rtl ? x + width - self->width * self->scale : x, y);
  cairo_scale (cr, self->scale, self->scale);
  self->block->drawing.draw (self->block->drawing.data, cr, &self->setter, self->width);
  cairo_restore (cr);
}

/* What is higher than a page is made smaller. */
static void
sp_drawing_block_lay_out (SpBlock *block, const SpBlockPlace *place, GPtrArray *slices)
{
  SpDrawingBlock *self = SP_DRAWING_BLOCK (block);
  double height = self->drawing.measure (self->drawing.data, place->setter, place->width);
  Figure *figure;
  SpSlice *slice;

  if (height <= 0)
    return;
  figure = g_new0 (Figure, 1);
  figure->block = g_object_ref (self);
  figure->setter = *place->setter;
  g_object_ref (figure->setter.context);
  figure->width = place->width;
  figure->scale = MIN (1, place->height / height);
  slice = sp_slice_new (height * figure->scale);
  slice->space_above = SPACE;
  slice->keeps_next = self->drawing.keeps_next;
  slice->tags[0] = (SpSliceTag) { "Figure", self };
  slice->draw = draw_figure;
  slice->data = figure;
  slice->destroy = free_figure;
  g_ptr_array_add (slices, slice);
}

static void
sp_drawing_block_write (SpBlock *block, SpReportWriter *writer)
{
  sp_report_writer_write_drawing (writer, &SP_DRAWING_BLOCK (block)->drawing, sp_block_get_place_name (block));
}

static void
sp_drawing_block_finalize (GObject *object)
{
  SpDrawingBlock *self = SP_DRAWING_BLOCK (object);

  if (self->drawing.destroy != NULL)
    self->drawing.destroy (self->drawing.data);
  g_free (self->title);

  G_OBJECT_CLASS (sp_drawing_block_parent_class)->finalize (object);
}

static void
sp_drawing_block_class_init (SpDrawingBlockClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_drawing_block_finalize;
  SP_BLOCK_CLASS (klass)->lay_out = sp_drawing_block_lay_out;
  SP_BLOCK_CLASS (klass)->write = sp_drawing_block_write;
}

static void
sp_drawing_block_init (SpDrawingBlock *self G_GNUC_UNUSED)
{
}

/**
 * sp_drawing_block_new:
 * @drawing: what it is made of
 *
 * Returns: (transfer full): the block
 */
SpDrawingBlock *
sp_drawing_block_new (const SpDrawing *drawing)
{
  SpDrawingBlock *self;

  g_return_val_if_fail (drawing != NULL && drawing->measure != NULL && drawing->draw != NULL, NULL);

  self = g_object_new (SP_TYPE_DRAWING_BLOCK, NULL);
  self->drawing = *drawing;
  self->title = g_strdup (drawing->title);
  self->drawing.title = self->title;
  return self;
}

/**
 * sp_drawing_block_set_keeps_next:
 * @self: a drawing
 * @keeps_next: whether it stands with what follows, such as its key
 *
 * Says whether it is parted from what follows.
 */
void
sp_drawing_block_set_keeps_next (SpDrawingBlock *self, gboolean keeps_next)
{
  g_return_if_fail (SP_IS_DRAWING_BLOCK (self));

  self->drawing.keeps_next = keeps_next;
}
