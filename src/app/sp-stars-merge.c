/* SPDX-License-Identifier: GPL-3.0-or-later
 * Brings together what two windows have done to the same stars. */
#include "sp-stars-merge.h"

static GHashTable *
index_entries (GPtrArray *entries)
{
  GHashTable *index = g_hash_table_new (sp_star_entry_hash_record, sp_star_entry_is_same_record);

  for (guint i = 0; i < entries->len; i++)
    g_hash_table_add (index, entries->pdata[i]);
  return index;
}

/* Who changed something has their way; a change outweighs a removal, so that no note is lost. */
static SpStarEntry *
choose (SpStarEntry *before, SpStarEntry *ours, SpStarEntry *theirs)
{
  if (ours != NULL && theirs != NULL)
    return before != NULL && sp_star_entry_equal (ours, before) ? theirs : ours;
  if (ours != NULL)
    return before == NULL || !sp_star_entry_equal (ours, before) ? ours : NULL;
  return before == NULL || !sp_star_entry_equal (theirs, before) ? theirs : NULL;
}

/* Those that both have, in the order of the first. */
static GPtrArray *
find_common (GPtrArray *entries, GHashTable *others)
{
  GPtrArray *common = g_ptr_array_new ();

  for (guint i = 0; i < entries->len; i++)
    if (g_hash_table_contains (others, entries->pdata[i]))
      g_ptr_array_add (common, entries->pdata[i]);
  return common;
}

static gboolean
is_in_same_order (GPtrArray *some, GHashTable *some_index, GPtrArray *others, GHashTable *others_index)
{
  g_autoptr (GPtrArray) first = find_common (some, others_index);
  g_autoptr (GPtrArray) second = find_common (others, some_index);

  for (guint i = 0; i < first->len; i++)
    if (!sp_star_entry_is_same_record (first->pdata[i], second->pdata[i]))
      return FALSE;
  return TRUE;
}

/* What only the one who follows has comes after that which it comes after there; %NULL is the beginning. */
static GHashTable *
find_places (GPtrArray *follower, GHashTable *leader_index)
{
  GHashTable *places = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  gpointer anchor = NULL;

  for (guint i = 0; i < follower->len; i++)
    {
      gpointer in_leader = g_hash_table_lookup (leader_index, follower->pdata[i]);
      GPtrArray *place;

      if (in_leader != NULL)
        {
          anchor = in_leader;
          continue;
        }
      place = g_hash_table_lookup (places, anchor);
      if (place == NULL)
        g_hash_table_insert (places, anchor, place = g_ptr_array_new ());
      g_ptr_array_add (place, follower->pdata[i]);
    }
  return places;
}

static void
append_all (GPtrArray *order, GPtrArray *entries)
{
  for (guint i = 0; entries != NULL && i < entries->len; i++)
    g_ptr_array_add (order, entries->pdata[i]);
}

static GPtrArray *
interleave (GPtrArray *leader, GHashTable *leader_index, GPtrArray *follower)
{
  g_autoptr (GHashTable) places = find_places (follower, leader_index);
  GPtrArray *order = g_ptr_array_new ();

  append_all (order, g_hash_table_lookup (places, NULL));
  for (guint i = 0; i < leader->len; i++)
    {
      g_ptr_array_add (order, leader->pdata[i]);
      append_all (order, g_hash_table_lookup (places, leader->pdata[i]));
    }
  return order;
}

/**
 * sp_stars_merge: (skip)
 * @base: (element-type SpStarEntry): what both had; each record once, as in all of them
 * @ours: (element-type SpStarEntry): what we have made of it
 * @theirs: (element-type SpStarEntry): what others have made of it
 *
 * Merges by record: what either has added is there, what either has removed is not unless the other has changed it,
 * and what either has changed is changed; where both have, it is as ours. The order is that of whoever has reordered;
 * where both have, ours.
 *
 * Returns: (transfer full) (element-type SpStarEntry): what both have made of it
 */
GPtrArray *
sp_stars_merge (GPtrArray *base, GPtrArray *ours, GPtrArray *theirs)
{
  g_autoptr (GHashTable) base_index = NULL;
  g_autoptr (GHashTable) our_index = NULL;
  g_autoptr (GHashTable) their_index = NULL;
  g_autoptr (GPtrArray) order = NULL;
  GPtrArray *merged;

  g_return_val_if_fail (base != NULL && ours != NULL && theirs != NULL, NULL);

  base_index = index_entries (base);
  our_index = index_entries (ours);
  their_index = index_entries (theirs);
  if (is_in_same_order (ours, our_index, base, base_index) && !is_in_same_order (theirs, their_index, base, base_index))
    order = interleave (theirs, their_index, ours);
  else
    order = interleave (ours, our_index, theirs);
  merged = g_ptr_array_new_with_free_func ((GDestroyNotify) sp_star_entry_unref);
  for (guint i = 0; i < order->len; i++)
    {
      gpointer key = order->pdata[i];
      SpStarEntry *chosen = choose (g_hash_table_lookup (base_index, key), g_hash_table_lookup (our_index, key),
                                    g_hash_table_lookup (their_index, key));

      if (chosen != NULL)
        g_ptr_array_add (merged, sp_star_entry_ref (chosen));
    }
  return merged;
}

/**
 * sp_stars_are_same: (skip)
 * @some: (element-type SpStarEntry): entries
 * @others: (element-type SpStarEntry): others
 *
 * Returns: whether both have the same in the same order
 */
gboolean
sp_stars_are_same (GPtrArray *some, GPtrArray *others)
{
  g_return_val_if_fail (some != NULL && others != NULL, FALSE);

  if (some->len != others->len)
    return FALSE;
  for (guint i = 0; i < some->len; i++)
    if (!sp_star_entry_equal (some->pdata[i], others->pdata[i]))
      return FALSE;
  return TRUE;
}
