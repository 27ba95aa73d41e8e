/* SPDX-License-Identifier: GPL-3.0-or-later
 * Cuts blocks into slices, and sets parts whose last page would be nearly empty slightly tighter. */
#include "sp-page-fit.h"

#include "sp-page-flow.h"

/* A last page of which less than this share is filled is worth the effort. */
#define NEARLY_EMPTY 0.34
/* Of more pages, one more or less does not matter. */
#define MOST_PAGES 4

typedef struct
{
  double text;  /* how large the text is, of what it would be */
  double space; /* how large the room between its parts is */
} Tightness;

/* Nobody sees the difference to the page before. The tightest first, as it tells whether any of them is enough. */
static const Tightness tightnesses[] = { { 0.92, 0.7 }, { 0.96, 0.85 }, { 1, 0.85 } };

typedef struct
{
  const SpTextSetter *setter;
  GPtrArray *blocks;
  guint first;
  guint end;
  GCancellable *cancellable;
} Part;

static GPtrArray *
cut (const Part *self, const SpPaper *paper)
{
  SpTextSetter setter = *self->setter;
  GPtrArray *slices = g_ptr_array_new_with_free_func (sp_slice_free);

  setter.paper = *paper;
  for (guint i = self->first; i < self->end && !g_cancellable_is_cancelled (self->cancellable); i++)
    {
      SpBlock *block = self->blocks->pdata[i];
      const SpBlockPlace place = {
        .setter = &setter,
        .width = sp_page_flow_get_column_width (paper, sp_block_get_n_columns (block)),
        .height = sp_paper_get_text_height (paper),
      };

      sp_block_lay_out (block, &place, slices);
    }
  return slices;
}

static guint
count_pages (const Part *self, GPtrArray *slices, double *filled)
{
  const SpPaper *paper = &self->setter->paper;
  g_autoptr (GArray) placed = sp_page_flow_place (slices, paper, self->setter->is_rtl);
  double bottom = paper->margin;
  guint last = 0;

  for (guint i = 0; i < placed->len; i++)
    {
      const SpPlacedSlice *place = &g_array_index (placed, SpPlacedSlice, i);

      bottom = place->page > last ? place->y + place->slice->height : MAX (bottom, place->y + place->slice->height);
      last = MAX (last, place->page);
    }
  *filled = (bottom - paper->margin) / sp_paper_get_text_height (paper);
  return last + 1;
}

/* Returns: (nullable): the slices, where they need a page less than so many */
static GPtrArray *
cut_tighter (const Part *self, const Tightness *tightness, guint n_pages)
{
  SpPaper paper = self->setter->paper;
  g_autoptr (GPtrArray) slices = NULL;
  double filled;

  if (!sp_paper_shrink_text (&paper, tightness->text))
    return NULL;
  slices = cut (self, &paper);
  for (guint i = 0; i < slices->len; i++)
    ((SpSlice *) slices->pdata[i])->space_above *= tightness->space;
  return count_pages (self, slices, &filled) < n_pages ? g_steal_pointer (&slices) : NULL;
}

static GPtrArray *
cut_to_fit (const Part *self)
{
  GPtrArray *slices = cut (self, &self->setter->paper);
  double filled = 1;
  guint n_pages = count_pages (self, slices, &filled);

  if (n_pages < 2 || n_pages > MOST_PAGES || filled >= NEARLY_EMPTY)
    return slices;
  for (guint i = 0; i < G_N_ELEMENTS (tightnesses); i++)
    {
      GPtrArray *tighter = cut_tighter (self, &tightnesses[i], n_pages);

      if (tighter == NULL)
        break;
      g_ptr_array_unref (slices);
      slices = tighter;
    }
  return slices;
}

/**
 * sp_page_fit_lay_out:
 * @setter: what text is set with, and the paper
 * @blocks: (element-type SpBlock): the blocks
 * @cancellable: (nullable): a cancellable
 * @slices: (element-type SpSlice): where the slices are added, which may borrow from the blocks
 *
 * Cuts blocks into slices. Of what begins on a page of its own, up to what does so next, the last of a few pages may be
 * nearly empty: it is then set in text that is smaller by up to 8 per cent, with less room between its parts, if that
 * saves the page.
 *
 * Returns: whether it was not cancelled
 */
gboolean
sp_page_fit_lay_out (const SpTextSetter *setter, GPtrArray *blocks, GCancellable *cancellable, GPtrArray *slices)
{
  Part part = { .setter = setter, .blocks = blocks, .cancellable = cancellable };

  g_return_val_if_fail (setter != NULL && blocks != NULL && slices != NULL, FALSE);

  for (part.first = 0; part.first < blocks->len; part.first = part.end)
    {
      part.end = part.first + 1;
      while (part.end < blocks->len && !sp_block_is_on_new_page (blocks->pdata[part.end]))
        part.end++;
      g_ptr_array_extend_and_steal (slices, cut_to_fit (&part));
      if (g_cancellable_is_cancelled (cancellable))
        return FALSE;
    }
  return TRUE;
}
