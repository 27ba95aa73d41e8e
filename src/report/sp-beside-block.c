/* SPDX-License-Identifier: GPL-3.0-or-later
 * Parts of a document with another one, such as a map, beside them. */
#include "sp-beside-block.h"

/* In points. */
#define GAP 18.0
/* So much room is left for what something is beside of, at the least. */
#define LEAST_LEFT 190.0
/* What is higher than this part of a page is parted. */
#define MOST_OF_PAGE 0.75

struct _SpBesideBlock
{
  SpBlock parent_instance;

  GPtrArray *blocks; /* of SpBlock */
  SpBlock *aside;
  double aside_width;
};

/* A slice that leaves room on one side, or that stands there. */
typedef struct
{
  SpSlice *slice;
  double aside_width;
  gboolean is_aside;
  gboolean is_rtl;
} Part;

G_DEFINE_FINAL_TYPE (SpBesideBlock, sp_beside_block, SP_TYPE_BLOCK)

static void
free_part (gpointer data)
{
  Part *self = data;

  sp_slice_free (self->slice);
  g_free (self);
}

static void
draw_part (gpointer data, cairo_t *cr, double x, double y, double width)
{
  const Part *self = data;
  double left = width - self->aside_width - GAP;

  if (self->slice->draw == NULL)
    return;
  if (self->is_aside)
    self->slice->draw (self->slice->data, cr, self->is_rtl ? x : x + left + GAP, y, self->aside_width);
  else
    self->slice->draw (self->slice->data, cr, self->is_rtl ? x + self->aside_width + GAP : x, y, left);
}

static SpSlice *
wrap (SpSlice *slice, double aside_width, gboolean is_aside, gboolean is_rtl)
{
  SpSlice *wrapped = sp_slice_new (is_aside ? 0 : slice->height);
  Part *part = g_new0 (Part, 1);

  *part = (Part) { slice, aside_width, is_aside, is_rtl };
  wrapped->space_above = is_aside ? 0 : slice->space_above;
  wrapped->keeps_next = is_aside || slice->keeps_next;
  for (guint i = 0; i < SP_SLICE_MOST_TAGS; i++)
    wrapped->tags[i] = slice->tags[i];
  wrapped->place_name = g_strdup (slice->place_name);
  wrapped->running_title = g_strdup (slice->running_title);
  wrapped->draw = draw_part;
  wrapped->data = part;
  wrapped->destroy = free_part;
  return wrapped;
}

static void
lay_out_all (GPtrArray *blocks, const SpBlockPlace *place, GPtrArray *slices)
{
  for (guint i = 0; i < blocks->len; i++)
    sp_block_lay_out (blocks->pdata[i], place, slices);
}

static double
get_height (GPtrArray *slices)
{
  double height = 0;

  for (guint i = 0; i < slices->len; i++)
    height += ((SpSlice *) slices->pdata[i])->height + (i > 0 ? ((SpSlice *) slices->pdata[i])->space_above : 0);
  return height;
}

/* What is beside the others takes no room of its own, and the last of them makes up for what they are lower. */
static void
make_room (GPtrArray *wrapped, double aside_height, double most_height)
{
  SpSlice *last = wrapped->pdata[wrapped->len - 1];
  double height = get_height (wrapped);

  last->height += MAX (aside_height - height, 0);
  for (guint i = 0; i + 1 < wrapped->len && height <= most_height; i++)
    ((SpSlice *) wrapped->pdata[i])->keeps_next = TRUE;
}

static void
sp_beside_block_lay_out (SpBlock *block, const SpBlockPlace *place, GPtrArray *slices)
{
  SpBesideBlock *self = SP_BESIDE_BLOCK (block);
  g_autoptr (GPtrArray) wrapped = NULL;
  g_autoptr (GPtrArray) asides = g_ptr_array_new_with_free_func (sp_slice_free);
  SpBlockPlace narrow = *place;
  gboolean is_rtl;

  if (place->width - self->aside_width - GAP < LEAST_LEFT || self->blocks->len == 0)
    {
      lay_out_all (self->blocks, place, slices);
      narrow.width = MIN (self->aside_width, place->width);
      sp_block_lay_out (self->aside, &narrow, slices);
      return;
    }
  is_rtl = place->setter->is_rtl;
  narrow.width = self->aside_width;
  sp_block_lay_out (self->aside, &narrow, asides);
  narrow.width = place->width - self->aside_width - GAP;
  wrapped = g_ptr_array_new ();
  lay_out_all (self->blocks, &narrow, wrapped);
  for (guint i = 0; i < wrapped->len; i++)
    wrapped->pdata[i] = wrap (wrapped->pdata[i], self->aside_width, FALSE, is_rtl);
  if (asides->len == 1 && wrapped->len > 0)
    {
      SpSlice *aside = g_ptr_array_steal_index (asides, 0);

      make_room (wrapped, aside->height, place->height * MOST_OF_PAGE);
      g_ptr_array_add (slices, wrap (aside, self->aside_width, TRUE, is_rtl));
    }
  g_ptr_array_extend (slices, wrapped, NULL, NULL);
}

static void
sp_beside_block_write (SpBlock *block, SpReportWriter *writer)
{
  SpBesideBlock *self = SP_BESIDE_BLOCK (block);

  for (guint i = 0; i < self->blocks->len; i++)
    sp_block_write (self->blocks->pdata[i], writer);
  sp_block_write (self->aside, writer);
}

static void
sp_beside_block_finalize (GObject *object)
{
  SpBesideBlock *self = SP_BESIDE_BLOCK (object);

  g_ptr_array_unref (self->blocks);
  g_object_unref (self->aside);

  G_OBJECT_CLASS (sp_beside_block_parent_class)->finalize (object);
}

static void
sp_beside_block_class_init (SpBesideBlockClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_beside_block_finalize;
  SP_BLOCK_CLASS (klass)->lay_out = sp_beside_block_lay_out;
  SP_BLOCK_CLASS (klass)->write = sp_beside_block_write;
}

static void
sp_beside_block_init (SpBesideBlock *self)
{
  self->blocks = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * sp_beside_block_new:
 * @aside: (transfer full): what is to stand beside others, at the end of their lines; one slice
 * @aside_width: how wide it is, in points; on paper that is too narrow for both it stands below them
 *
 * Returns: (transfer full): the block, with nothing beside @aside yet
 */
SpBesideBlock *
sp_beside_block_new (SpBlock *aside, double aside_width)
{
  SpBesideBlock *self;

  g_return_val_if_fail (SP_IS_BLOCK (aside) && aside_width > 0, NULL);

  self = g_object_new (SP_TYPE_BESIDE_BLOCK, NULL);
  self->aside = aside;
  self->aside_width = aside_width;
  return self;
}

/**
 * sp_beside_block_add:
 * @self: a block
 * @block: (transfer full): a part to stand below those added before
 *
 * Adds a part.
 */
void
sp_beside_block_add (SpBesideBlock *self, SpBlock *block)
{
  g_return_if_fail (SP_IS_BESIDE_BLOCK (self) && SP_IS_BLOCK (block));

  g_ptr_array_add (self->blocks, block);
}
