/* SPDX-License-Identifier: GPL-3.0-or-later
 * What was probably meant by a name that does not exist. */
#include "sp-suggestion.h"

#include "sp-fold.h"
#include "sp-nearest.h"

/* How many names are worth naming. */
#define MOST 3
/* From how many bytes on the beginning of a name says which. */
#define SHORTEST_BEGINNING 3

static GStrv
fold_all (const char *const *names)
{
  g_autoptr (GStrvBuilder) folded = g_strv_builder_new ();

  for (; *names != NULL; names++)
    {
      g_autofree char *name = sp_fold (*names);

      g_strv_builder_add (folded, name);
    }
  return g_strv_builder_end (folded);
}

/* The next best among those not yet taken, or @count where there is none. */
static guint
find_nearest (const char *typed, GStrv folded, guint count, const gboolean *taken)
{
  SpNearest nearest;

  for (guint i = 0; strlen (typed) >= SHORTEST_BEGINNING && i < count; i++)
    if (!taken[i] && g_str_has_prefix (folded[i], typed))
      return i;
  sp_nearest_init (&nearest, typed);
  for (guint i = 0; i < count; i++)
    if (!taken[i])
      sp_nearest_try (&nearest, folded[i]);
  for (guint i = 0; i < count; i++)
    if (folded[i] == nearest.best)
      return i;
  return count;
}

static void
take (const char *name, GStrv folded, guint count, gboolean *taken)
{
  for (guint i = 0; i < count; i++)
    taken[i] = taken[i] || g_str_equal (folded[i], name);
}

/**
 * sp_suggestions_find:
 * @typed: what a user typed
 * @names: (array zero-terminated=1): all names that there are
 *
 * Returns: (transfer full): up to three of @names that begin with what was typed or differ little from it, nearest
 *   first; case and accents do not count
 */
GStrv
sp_suggestions_find (const char *typed, const char *const *names)
{
  g_autofree char *folded_typed = NULL;
  g_autofree gboolean *taken = NULL;
  g_auto (GStrv) folded = NULL;
  g_autoptr (GStrvBuilder) suggestions = g_strv_builder_new ();
  guint count;

  g_return_val_if_fail (typed != NULL && names != NULL, NULL);

  folded_typed = sp_fold (typed);
  folded = fold_all (names);
  count = g_strv_length (folded);
  taken = g_new0 (gboolean, count + 1);
  for (guint i = 0; i < MOST; i++)
    {
      guint found = find_nearest (folded_typed, folded, count, taken);

      if (found == count)
        break;
      g_strv_builder_add (suggestions, names[found]);
      take (folded[found], folded, count, taken);
    }
  return g_strv_builder_end (suggestions);
}
