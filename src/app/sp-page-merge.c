/* SPDX-License-Identifier: GPL-3.0-or-later
 * Turns the items of a page into others, one row at a time, and keeps the rows that stay.
 *
 * From the top: what is above the place that has been reached is new, what is below it is as it was. So the list is whole
 * at any time, and one can stop anywhere and go on with other wishes. An item that stays is the same object afterwards,
 * and its row the same widget, with the keyboard if that is on it. */
#include "sp-page-merge.h"

/* About so many rows a list holds as widgets. Those beyond cost next to nothing, and come many at once. */
#define N_ROWS_OF_LIST 200
#define N_ITEMS_AT_ONCE 500

#define NO_MATCH G_MAXUINT

struct _SpPageMerge
{
  GListStore *items;
  GListModel *wanted;
  guint *matches; /* for each that is wanted, which of the items at the beginning becomes it, or %NO_MATCH */
  guint n_wanted;
  guint n_before; /* how many items there were */
  guint n_done;   /* how many are as they are wanted */
  guint n_old;    /* how many of the items at the beginning have been dealt with */
};

/* Where two items of a page stand for the same thing, one becomes the other when something about it changes. */
static char *
get_key (SpPageItem *item)
{
  SpPageItemStyle style = sp_page_item_get_style (item);
  const char *name = "";

  switch (style)
    {
    case SP_PAGE_ITEM_ROW:
      return g_strdup_printf ("%d %p %s", style, (void *) sp_page_item_get_record (item),
                              sp_page_item_get_record (item) ? "" : sp_page_item_get_title (item));
    case SP_PAGE_ITEM_CARD:
    case SP_PAGE_ITEM_FACT:
      name = sp_page_item_get_caption (item);
      break;
    case SP_PAGE_ITEM_HEADING:
      name = sp_page_item_get_title (item);
      break;
    case SP_PAGE_ITEM_NOTICE:
      name = sp_page_item_get_action (item);
      break;
    case SP_PAGE_ITEM_TITLE:
    case SP_PAGE_ITEM_TEXT:
    case SP_PAGE_ITEM_QUOTATION:
    case SP_PAGE_ITEM_LINK:
    case SP_PAGE_ITEM_LANES:
    case SP_PAGE_ITEM_STANCES:
    default:
      break;
    }
  return g_strdup_printf ("%d %s", style, name ? name : "");
}

/* Of several items with the same key the first belongs to the first, and so on. */
static char *
take_key (GHashTable *counts, SpPageItem *item)
{
  char *key = get_key (item);
  guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, key));
  char *numbered = g_strdup_printf ("%u %s", count, key);

  g_hash_table_replace (counts, key, GUINT_TO_POINTER (count + 1));
  return numbered;
}

static GHashTable *
number_keys (GListModel *items)
{
  g_autoptr (GHashTable) counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GHashTable *numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SpPageItem) item = g_list_model_get_item (items, i);

      g_hash_table_insert (numbers, take_key (counts, item), GUINT_TO_POINTER (i));
    }
  return numbers;
}

static void
find_matches (SpPageMerge *self)
{
  g_autoptr (GHashTable) numbers = number_keys (G_LIST_MODEL (self->items));
  g_autoptr (GHashTable) counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < self->n_wanted; i++)
    {
      g_autoptr (SpPageItem) item = g_list_model_get_item (self->wanted, i);
      g_autofree char *key = take_key (counts, item);
      gpointer number;

      self->matches[i] =
        g_hash_table_lookup_extended (numbers, key, NULL, &number) ? GPOINTER_TO_UINT (number) : NO_MATCH;
    }
}

/* Where the end of a sequence with @match as its last belongs among the lowest ends of sequences of each length. */
static guint
find_length (SpPageMerge *self, GArray *ends, guint match)
{
  guint low = 0;
  guint high = ends->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (self->matches[g_array_index (ends, guint, middle)] < match)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* What has changed places cannot all stay: the most that do are the longest increasing sequence (Fredman 1975). */
static void
keep_order (SpPageMerge *self)
{
  g_autoptr (GArray) ends = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree guint *before = g_new (guint, self->n_wanted + 1);
  g_autofree gboolean *kept = g_new0 (gboolean, self->n_wanted + 1);

  for (guint i = 0; i < self->n_wanted; i++)
    {
      guint length = self->matches[i] == NO_MATCH ? 0 : find_length (self, ends, self->matches[i]);

      if (self->matches[i] == NO_MATCH)
        continue;
      before[i] = length > 0 ? g_array_index (ends, guint, length - 1) : NO_MATCH;
      if (length == ends->len)
        g_array_append_val (ends, i);
      else
        g_array_index (ends, guint, length) = i;
    }
  if (ends->len > 0)
    for (guint i = g_array_index (ends, guint, ends->len - 1); i != NO_MATCH; i = before[i])
      kept[i] = TRUE;
  for (guint i = 0; i < self->n_wanted; i++)
    if (!kept[i])
      self->matches[i] = NO_MATCH;
}

/**
 * sp_page_merge_new:
 * @items: the items of a page
 * @wanted: (transfer full): the items (`SpPageItem`) that it shall have; nobody else uses them
 *
 * Finds out which of the items stay. Nothing is changed yet.
 *
 * Returns: (transfer full): what turns @items into @wanted; nothing else changes @items meanwhile
 */
SpPageMerge *
sp_page_merge_new (GListStore *items, GListModel *wanted)
{
  SpPageMerge *self;

  g_return_val_if_fail (G_IS_LIST_STORE (items) && G_IS_LIST_MODEL (wanted), NULL);

  self = g_new0 (SpPageMerge, 1);
  self->items = g_object_ref (items);
  self->wanted = wanted;
  self->n_wanted = g_list_model_get_n_items (wanted);
  self->n_before = g_list_model_get_n_items (G_LIST_MODEL (items));
  self->matches = g_new (guint, self->n_wanted + 1);
  find_matches (self);
  keep_order (self);
  return self;
}

/**
 * sp_page_merge_free:
 * @self: a merge
 *
 * Stops where it is.
 */
void
sp_page_merge_free (SpPageMerge *self)
{
  g_object_unref (self->items);
  g_object_unref (self->wanted);
  g_free (self->matches);
  g_free (self);
}

/**
 * sp_page_merge_is_done:
 * @self: a merge
 *
 * Returns: whether all is as it is wanted
 */
gboolean
sp_page_merge_is_done (SpPageMerge *self)
{
  return self->n_done == self->n_wanted && self->n_old == self->n_before;
}

static void
remove_until (SpPageMerge *self, guint old)
{
  if (old > self->n_old)
    g_list_store_splice (self->items, self->n_done, old - self->n_old, NULL, 0);
  self->n_old = old;
}

static void
insert (SpPageMerge *self)
{
  g_autoptr (GPtrArray) added = g_ptr_array_new_with_free_func (g_object_unref);
  guint n = self->n_done < N_ROWS_OF_LIST ? 1 : N_ITEMS_AT_ONCE;

  for (guint i = self->n_done; i < self->n_wanted && added->len < n && self->matches[i] == NO_MATCH; i++)
    g_ptr_array_add (added, g_list_model_get_item (self->wanted, i));
  g_list_store_splice (self->items, self->n_done, 0, added->pdata, added->len);
  self->n_done += added->len;
}

static void
keep (SpPageMerge *self)
{
  g_autoptr (SpPageItem) item = NULL;
  g_autoptr (SpPageItem) wanted = g_list_model_get_item (self->wanted, self->n_done);

  remove_until (self, self->matches[self->n_done]);
  item = g_list_model_get_item (G_LIST_MODEL (self->items), self->n_done);
  self->n_old++;
  self->n_done++;
  sp_page_item_become (item, wanted);
}

/**
 * sp_page_merge_step:
 * @self: a merge that is not done
 *
 * Deals with the next row.
 */
void
sp_page_merge_step (SpPageMerge *self)
{
  g_return_if_fail (!sp_page_merge_is_done (self));

  if (self->n_done == self->n_wanted)
    remove_until (self, self->n_before);
  else if (self->matches[self->n_done] == NO_MATCH)
    insert (self);
  else
    keep (self);
}

/**
 * sp_page_merge_finish:
 * @self: a merge
 *
 * Deals with all that is left.
 */
void
sp_page_merge_finish (SpPageMerge *self)
{
  while (!sp_page_merge_is_done (self))
    sp_page_merge_step (self);
}

/**
 * sp_page_merge_get_n_done:
 * @self: a merge
 *
 * Returns: how many items are as they are wanted, from the top
 */
guint
sp_page_merge_get_n_done (SpPageMerge *self)
{
  return self->n_done;
}

/**
 * sp_page_merge_get_n_left:
 * @self: a merge
 *
 * Returns: how many of the items that there were are not dealt with yet; they are the last ones
 */
guint
sp_page_merge_get_n_left (SpPageMerge *self)
{
  return self->n_before - self->n_old;
}
