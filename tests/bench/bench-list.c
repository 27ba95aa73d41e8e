/* SPDX-License-Identifier: GPL-3.0-or-later
 * How long the main thread works for the list of countries on a step of the date: until it is filled, and until its
 * frame is there, compared with a frame in which one label changes. */
#include "bench-steps.h"

#include "sp-country-list.h"

int
main (void)
{
  BenchWidget self;
  GtkWidget *list;

  if (!bench_widget_init (&self))
    return BENCH_SKIPPED;
  bench_widget_open (&self, NULL);
  list = g_object_new (SP_TYPE_COUNTRY_LIST, NULL);
  sp_country_list_set_workspace (SP_COUNTRY_LIST (list), self.workspace);
  bench_steps_run (&self, list, 340, 700);
  bench_steps_print (&self, "list filled", "list shown");
  return 0;
}
