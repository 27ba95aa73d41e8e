/* SPDX-License-Identifier: GPL-3.0-or-later
 * Work on many things of a kind, done by as many threads as there are processors. */
#include "sp-ranges.h"

#define MOST_THREADS 8

typedef struct
{
  SpRangeFunc function;
  gpointer data;
  guint first;
  guint end;
  GThread *thread;
} Range;

static gpointer
do_range (gpointer data)
{
  const Range *range = data;

  range->function (range->first, range->end, range->data);
  return NULL;
}

/* Where there can be no thread, the work is done here. */
static void
begin_range (Range *range)
{
  range->thread = g_thread_try_new ("range", do_range, range, NULL);
  if (range->thread == NULL)
    do_range (range);
}

/**
 * sp_ranges_do:
 * @n: how many things there are
 * @least: for so many things a thread is worth it, at least 1
 * @function: (scope call): does the work on some of them
 * @data: for @function
 *
 * Has the work done, in parts of equal size that follow each other, the first of them on the thread that calls it;
 * returns when all is done.
 */
void
sp_ranges_do (guint n, guint least, SpRangeFunc function, gpointer data)
{
  Range ranges[MOST_THREADS];
  guint n_ranges;

  g_return_if_fail (least > 0 && function != NULL);

  n_ranges = CLAMP (n / least, 1, MIN (g_get_num_processors (), MOST_THREADS));
  for (guint i = 0; i < n_ranges; i++)
    {
      guint first = (guint) ((guint64) n * i / n_ranges);
      guint end = (guint) ((guint64) n * (i + 1) / n_ranges);

      ranges[i] = (Range) { function, data, first, end, NULL };
      if (i > 0)
        begin_range (&ranges[i]);
    }
  do_range (&ranges[0]);
  for (guint i = 1; i < n_ranges; i++)
    if (ranges[i].thread != NULL)
      g_thread_join (ranges[i].thread);
}
