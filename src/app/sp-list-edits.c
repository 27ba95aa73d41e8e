/* SPDX-License-Identifier: GPL-3.0-or-later
 * The fewest places at which one order of things has to be changed to become another. */
#include "sp-list-edits.h"

#define NOWHERE G_MAXUINT

/* Where each thing of the order after was before. */
static guint *
find_places (GPtrArray *before, GPtrArray *after)
{
  g_autoptr (GHashTable) places = g_hash_table_new (NULL, NULL);
  guint *found = g_new (guint, after->len + 1);
  gpointer place;

  for (guint i = 0; i < before->len; i++)
    g_hash_table_insert (places, before->pdata[i], GUINT_TO_POINTER (i));
  for (guint i = 0; i < after->len; i++)
    found[i] = g_hash_table_lookup_extended (places, after->pdata[i], NULL, &place) ? GPOINTER_TO_UINT (place) : NOWHERE;
  return found;
}

/* Where in @ends, whose places rise, the first is that is not less than @place. */
static guint
search_ends (const guint *places, const guint *ends, guint n_ends, guint place)
{
  guint low = 0;

  while (low < n_ends)
    {
      guint middle = low + (n_ends - low) / 2;

      if (places[ends[middle]] < place)
        low = middle + 1;
      else
        n_ends = middle;
    }
  return low;
}

/* What stays: the longest rising sequence of places (Fredman 1975). All others become NOWHERE. */
static void
keep_longest_rise (guint *places, guint n)
{
  g_autofree guint *ends = g_new (guint, n + 1);
  g_autofree guint *earlier = g_new (guint, n + 1);
  g_autofree gboolean *stays = g_new0 (gboolean, n + 1);
  guint n_ends = 0;

  for (guint i = 0; i < n; i++)
    {
      guint length;

      if (places[i] == NOWHERE)
        continue;
      length = search_ends (places, ends, n_ends, places[i]);
      earlier[i] = length > 0 ? ends[length - 1] : NOWHERE;
      ends[length] = i;
      n_ends = MAX (n_ends, length + 1);
    }
  for (guint i = n_ends > 0 ? ends[n_ends - 1] : NOWHERE; i != NOWHERE; i = earlier[i])
    stays[i] = TRUE;
  for (guint i = 0; i < n; i++)
    if (!stays[i])
      places[i] = NOWHERE;
}

/**
 * sp_list_edits_find:
 * @before: things, each once
 * @after: things, each once
 *
 * Finds what has to be taken out of @before and put in so that it becomes @after, with as many as possible staying. What
 * moves is taken out at one place and put in at another.
 *
 * Returns: (element-type SpListEdit) (transfer full): the places, by position; none where both are the same. Done from
 *   the last to the first, every position still holds.
 */
GArray *
sp_list_edits_find (GPtrArray *before, GPtrArray *after)
{
  GArray *edits = g_array_new (FALSE, FALSE, sizeof (SpListEdit));
  g_autofree guint *places = find_places (before, after);
  guint old = 0;
  guint new = 0;

  keep_longest_rise (places, after->len);
  while (old < before->len || new < after->len)
    {
      SpListEdit edit = { .position = old, .added = new };
      guint next = new;

      while (next < after->len && places[next] == NOWHERE)
        next++;
      edit.n_added = next - new;
      edit.n_removed = (next < after->len ? places[next] : before->len) - old;
      if (edit.n_added > 0 || edit.n_removed > 0)
        g_array_append_val (edits, edit);
      old += edit.n_removed + 1;
      new = next + 1;
    }
  return edits;
}
