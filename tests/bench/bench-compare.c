/* SPDX-License-Identifier: GPL-3.0-or-later
 * How long the main thread works for the comparison of all countries on all questions on a step of the date: until its
 * frame is queued, and until that is there, compared with a frame in which one label changes. */
#include "bench-steps.h"

#include "sp-compare-view.h"

int
main (void)
{
  BenchWidget self;

  if (!bench_widget_init (&self))
    return BENCH_SKIPPED;
  bench_widget_open (&self, NULL);
  bench_steps_run (&self, sp_compare_view_new (self.workspace), 860, 700);
  bench_steps_print (&self, "frame queued", "table shown");
  return 0;
}
