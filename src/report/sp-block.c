/* SPDX-License-Identifier: GPL-3.0-or-later
 * A part of what is printed: a paragraph, a table, a drawing. */
#include "sp-block.h"

typedef struct
{
  char *place_name;
  char *outline;
  guint depth;
  guint n_columns;
  gboolean on_new_page;
  double least_room;
  char *running_title;
  double space_above; /* less than 0 for what its kind has */
} SpBlockPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (SpBlock, sp_block, G_TYPE_OBJECT)

static SpBlockPrivate *
get_private (SpBlock *self)
{
  return sp_block_get_instance_private (self);
}

static void
sp_block_finalize (GObject *object)
{
  SpBlockPrivate *private = get_private (SP_BLOCK (object));

  g_free (private->place_name);
  g_free (private->outline);
  g_free (private->running_title);

  G_OBJECT_CLASS (sp_block_parent_class)->finalize (object);
}

static void
sp_block_class_init (SpBlockClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_block_finalize;
}

static void
sp_block_init (SpBlock *self)
{
  get_private (self)->n_columns = 1;
  get_private (self)->space_above = -1;
}

/**
 * sp_block_set_place_name:
 * @self: a block
 * @name: (nullable): what links to it are to call it, once in a document
 *
 * Makes it a place that a link of %SP_TEXT_LINK_PLACE leads to.
 */
void
sp_block_set_place_name (SpBlock *self, const char *name)
{
  g_autofree char *copy = g_strdup (name);

  g_return_if_fail (SP_IS_BLOCK (self));

  g_free (get_private (self)->place_name);
  get_private (self)->place_name = g_steal_pointer (&copy);
}

/**
 * sp_block_set_in_outline:
 * @self: a block that has a place name
 * @title: what the outline of the document is to call it
 * @depth: 0 at its margin, 1 below the one before with 0, and so on
 *
 * Lists it in the outline.
 */
void
sp_block_set_in_outline (SpBlock *self, const char *title, guint depth)
{
  g_return_if_fail (SP_IS_BLOCK (self) && title != NULL && get_private (self)->place_name != NULL);

  g_free (get_private (self)->outline);
  get_private (self)->outline = g_strdup (title);
  get_private (self)->depth = depth;
}

/**
 * sp_block_set_n_columns:
 * @self: a block
 * @n_columns: in how many columns the page stands where the block is, 1 or more
 *
 * Sets it in columns, together with the blocks before and after it that have as many.
 */
void
sp_block_set_n_columns (SpBlock *self, guint n_columns)
{
  g_return_if_fail (SP_IS_BLOCK (self) && n_columns > 0);

  get_private (self)->n_columns = n_columns;
}

/**
 * sp_block_set_space_above:
 * @self: a block
 * @space: how much room there is above it, in points, but at the top of a page
 *
 * Sets it apart from the block before.
 */
void
sp_block_set_space_above (SpBlock *self, double space)
{
  g_return_if_fail (SP_IS_BLOCK (self) && space >= 0);

  get_private (self)->space_above = space;
}

/**
 * sp_block_set_on_new_page:
 * @self: a block
 * @on_new_page: whether it begins a page
 *
 * Sets it at the top of a page, such as what a part of a document begins with. The first page is not left empty for it.
 */
void
sp_block_set_on_new_page (SpBlock *self, gboolean on_new_page)
{
  g_return_if_fail (SP_IS_BLOCK (self));

  get_private (self)->on_new_page = on_new_page;
}

/**
 * sp_block_set_least_room:
 * @self: a block
 * @share: of the height of a page, 0 to 1; 0 by default
 *
 * Has it begin a page where less than that is left of the one before.
 */
void
sp_block_set_least_room (SpBlock *self, double share)
{
  g_return_if_fail (SP_IS_BLOCK (self) && share >= 0 && share <= 1);

  get_private (self)->least_room = share;
}

/**
 * sp_block_set_running_title:
 * @self: a block
 * @title: (nullable): what the pages from here on are about, such as a country; %NULL for what those before are
 *
 * Has that stand at the foot of the page where it begins and of all that follow, up to the next one.
 */
void
sp_block_set_running_title (SpBlock *self, const char *title)
{
  g_autofree char *copy = g_strdup (title);

  g_return_if_fail (SP_IS_BLOCK (self));

  g_free (get_private (self)->running_title);
  get_private (self)->running_title = g_steal_pointer (&copy);
}

/**
 * sp_block_get_place_name:
 * @self: a block
 *
 * Returns: (nullable): what links to it call it
 */
const char *
sp_block_get_place_name (SpBlock *self)
{
  g_return_val_if_fail (SP_IS_BLOCK (self), NULL);

  return get_private (self)->place_name;
}

/**
 * sp_block_get_outline:
 * @self: a block
 * @depth: (out): how deep it stands in the outline
 *
 * Returns: (nullable): what the outline calls it, %NULL where it is not there
 */
const char *
sp_block_get_outline (SpBlock *self, guint *depth)
{
  g_return_val_if_fail (SP_IS_BLOCK (self) && depth != NULL, NULL);

  *depth = get_private (self)->depth;
  return get_private (self)->outline;
}

/**
 * sp_block_get_n_columns:
 * @self: a block
 *
 * Returns: in how many columns the page stands where it is
 */
guint
sp_block_get_n_columns (SpBlock *self)
{
  g_return_val_if_fail (SP_IS_BLOCK (self), 1);

  return get_private (self)->n_columns;
}

/**
 * sp_block_is_on_new_page:
 * @self: a block
 *
 * Returns: whether it begins a page
 */
gboolean
sp_block_is_on_new_page (SpBlock *self)
{
  g_return_val_if_fail (SP_IS_BLOCK (self), FALSE);

  return get_private (self)->on_new_page;
}

/**
 * sp_block_lay_out:
 * @self: a block
 * @place: where it is to stand
 * @slices: (element-type SpSlice): where its slices are added, which may borrow from it
 *
 * Cuts it into slices.
 */
void
sp_block_lay_out (SpBlock *self, const SpBlockPlace *place, GPtrArray *slices)
{
  SpBlockPrivate *private;
  guint first;

  g_return_if_fail (SP_IS_BLOCK (self) && place != NULL && slices != NULL);

  private = get_private (self);
  first = slices->len;
  SP_BLOCK_GET_CLASS (self)->lay_out (self, place, slices);
  for (guint i = first; i < slices->len; i++)
    {
      SpSlice *slice = slices->pdata[i];

      slice->n_columns = private->n_columns;
      /* A block within this one may be at the same place, which is marked once. */
      if (g_strcmp0 (slice->place_name, private->place_name) == 0)
        g_clear_pointer (&slice->place_name, g_free);
    }
  if (slices->len == first)
    return;
  if (private->space_above >= 0)
    ((SpSlice *) slices->pdata[first])->space_above = private->space_above;
  ((SpSlice *) slices->pdata[first])->place_name = g_strdup (private->place_name);
  ((SpSlice *) slices->pdata[first])->on_new_page = private->on_new_page;
  ((SpSlice *) slices->pdata[first])->least_room = private->least_room;
  ((SpSlice *) slices->pdata[first])->running_title = g_strdup (private->running_title);
}

/**
 * sp_block_write:
 * @self: a block
 * @writer: what it is written to
 *
 * Writes it as text. What is there for the eye alone writes nothing.
 */
void
sp_block_write (SpBlock *self, SpReportWriter *writer)
{
  g_return_if_fail (SP_IS_BLOCK (self) && SP_IS_REPORT_WRITER (writer));

  if (SP_BLOCK_GET_CLASS (self)->write != NULL)
    SP_BLOCK_GET_CLASS (self)->write (self, writer);
}
