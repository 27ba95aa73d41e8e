/* SPDX-License-Identifier: GPL-3.0-or-later
 * Cuts blocks into slices, and sets parts whose last page would be nearly empty slightly tighter. */
#include "sp-page-fit.h"

#include "sp-page-flow.h"

#include <math.h>

/* A last page of which less than this share is filled is worth the effort. */
#define NEARLY_EMPTY 0.34
/* Of more pages, one more or less does not matter. */
#define MOST_PAGES 4

/* How large the room between its parts is, of what it would be. Tried first, as no text has to be set again for it. */
static const double spaces[] = { 0.85, 0.7 };

/* How large the text is at the least: nobody sees the difference to the page before. */
#define SMALLEST_TEXT 0.92
/* How much of each page is left empty at the end as what comes next has no room there */
#define RESERVE 0.025
/* Of fewer parts, to find the fonts for another thread would take longer than it saves. */
#define PARTS_FOR_TWO 16

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

static void
set_space (GPtrArray *slices, double space, double *before)
{
  for (guint i = 0; i < slices->len; i++)
    ((SpSlice *) slices->pdata[i])->space_above *= space / *before;
  *before = space;
}

/* Returns: (nullable): the slices, where they need a page less than so many */
static GPtrArray *
cut_smaller (const Part *self, double share, guint n_pages)
{
  SpPaper paper = self->setter->paper;
  g_autoptr (GPtrArray) slices = NULL;
  double space = 1;
  double filled;

  if (share < SMALLEST_TEXT || !sp_paper_shrink_text (&paper, share))
    return NULL;
  slices = cut (self, &paper);
  set_space (slices, spaces[G_N_ELEMENTS (spaces) - 1], &space);
  return count_pages (self, slices, &filled) < n_pages ? g_steal_pointer (&slices) : NULL;
}

/* Lines of text save height alone, paragraphs width, too, so that the size goes with the root; as lines break elsewhere
 * then, it is not cut too fine. */
static double
choose_text (guint n_pages, double filled)
{
  double wanted = n_pages - 1 + filled;

  if (sqrt ((n_pages - 1) / wanted) < SMALLEST_TEXT)
    return 0;
  return MAX ((n_pages - 1) / (wanted + RESERVE * (n_pages - 1)), SMALLEST_TEXT);
}

static GPtrArray *
cut_to_fit (const Part *self)
{
  GPtrArray *slices = cut (self, &self->setter->paper);
  GPtrArray *smaller;
  double space = 1;
  double filled = 1;
  guint n_pages = count_pages (self, slices, &filled);

  if (n_pages < 2 || n_pages > MOST_PAGES || filled >= NEARLY_EMPTY)
    return slices;
  for (guint i = 0; i < G_N_ELEMENTS (spaces); i++)
    {
      set_space (slices, spaces[i], &space);
      if (count_pages (self, slices, &filled) < n_pages)
        return slices;
    }
  smaller = cut_smaller (self, choose_text (n_pages, filled), n_pages);
  if (smaller == NULL)
    {
      set_space (slices, 1, &space);
      return slices;
    }
  g_ptr_array_unref (slices);
  return smaller;
}

/* --- All parts ---------------------------------------------------------------------------------------------------- */

/* Parts of a document, which are laid out from both ends by a thread each. */
typedef struct
{
  const Part *document;
  SpTextSetter *second;
  GArray *starts;     /* of guint: where each part begins in the blocks, and the end */
  GPtrArray **slices; /* of each part */
  GMutex mutex;
  guint next;
  guint end;
} Work;

static gboolean
take_part (Work *self, gboolean from_end, guint *number)
{
  gboolean is_left;

  g_mutex_lock (&self->mutex);
  is_left = self->next < self->end;
  if (is_left)
    *number = from_end ? --self->end : self->next++;
  g_mutex_unlock (&self->mutex);
  return is_left;
}

static void
lay_out_parts (Work *self, const SpTextSetter *setter, gboolean from_end)
{
  guint number;

  while (!g_cancellable_is_cancelled (self->document->cancellable) && take_part (self, from_end, &number))
    {
      Part part = *self->document;

      part.setter = setter;
      part.first = g_array_index (self->starts, guint, number);
      part.end = g_array_index (self->starts, guint, number + 1);
      self->slices[number] = cut_to_fit (&part);
      if (setter->shaped != NULL)
        g_hash_table_remove_all (setter->shaped);
    }
}

/* Pango has fonts of its own for each thread. */
static gpointer
lay_out_from_end (gpointer data)
{
  Work *self = data;

  self->second->context = sp_text_setter_create_context (self->second->is_rtl);
  lay_out_parts (self, self->second, TRUE);
  return NULL;
}

static GArray *
list_parts (GPtrArray *blocks)
{
  GArray *starts = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < blocks->len; i++)
    if (i == 0 || sp_block_is_on_new_page (blocks->pdata[i]))
      g_array_append_val (starts, i);
  g_array_append_val (starts, blocks->len);
  return starts;
}

static void
work_together (Work *self, const SpTextSetter *setter)
{
  GThread *thread = NULL;

  if (self->second != NULL && self->end >= PARTS_FOR_TWO && g_get_num_processors () > 1)
    thread = g_thread_new ("page fit", lay_out_from_end, self);
  lay_out_parts (self, setter, FALSE);
  if (thread != NULL)
    g_thread_join (thread);
}

/**
 * sp_page_fit_lay_out:
 * @setter: what text is set with, and the paper
 * @second: (nullable): what text is set with on another thread, without a context, which it is given where it is needed;
 *   %NULL for none
 * @blocks: (element-type SpBlock): the blocks
 * @cancellable: (nullable): a cancellable
 * @slices: (element-type SpSlice): where the slices are added, which may borrow from the blocks, and from both setters
 *
 * Cuts blocks into slices. Of what begins on a page of its own, up to what does so next, the last of a few pages may be
 * nearly empty: it is then set in text that is smaller by up to 8 per cent, with less room between its parts, if that
 * saves the page. Where there are many such parts, another thread lays out some of them meanwhile.
 *
 * Returns: whether it was not cancelled
 */
gboolean
sp_page_fit_lay_out (const SpTextSetter *setter,
                     SpTextSetter *second,
                     GPtrArray *blocks,
                     GCancellable *cancellable,
                     GPtrArray *slices)
{
  const Part document = { .setter = setter, .blocks = blocks, .cancellable = cancellable };
  g_autofree GPtrArray **of_parts = NULL;
  g_autoptr (GArray) starts = NULL;
  Work work = { .document = &document, .second = second };
  guint n_parts;

  g_return_val_if_fail (setter != NULL && blocks != NULL && slices != NULL, FALSE);

  work.starts = starts = list_parts (blocks);
  work.end = n_parts = starts->len - 1;
  work.slices = of_parts = g_new0 (GPtrArray *, n_parts + 1);
  g_mutex_init (&work.mutex);
  work_together (&work, setter);
  g_mutex_clear (&work.mutex);
  for (guint i = 0; i < n_parts; i++)
    if (of_parts[i] != NULL)
      g_ptr_array_extend_and_steal (slices, of_parts[i]);
  return !g_cancellable_is_cancelled (cancellable);
}
