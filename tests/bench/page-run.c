/* SPDX-License-Identifier: GPL-3.0-or-later
 * Opens pages and changes the date in a window, and measures each until the next frame.
 *
 * Prints for each step the time in which the main thread worked, the time that went by, and the longest of the frames
 * that came after, such as those in which one page moves out and the other in. */
#include "page-run.h"

#include "window-watch.h"

#define N_VISITS 5
#define N_DATES 8

/* Long enough for every transition to end. */
#define REST_MS 500

struct _PageRun
{
  SpWindow *window;
  GApplication *application;
  GStrv countries;
  guint n_steps;
  guint step;

  gboolean is_waiting;
  gint64 started;
  gint64 work_before;
  gint64 work;
  gint64 wall;
  gint64 longest_frame;
};

static gboolean start_step_cb (gpointer data);

static SpWorkspace *
get_workspace (PageRun *self)
{
  return sp_window_get_workspace (self->window);
}

/* The dates come first, while no page has been opened, and again at the end. */
static const char *
get_name (PageRun *self)
{
  guint n_countries = g_strv_length (self->countries);

  if (self->step < N_DATES)
    return "date";
  if (self->step < N_DATES + n_countries * N_VISITS)
    return self->countries[(self->step - N_DATES) % n_countries];
  return "date-after";
}

static void
go_to_country (PageRun *self, const char *code)
{
  SpWorkspace *workspace = get_workspace (self);
  gpointer country = sp_dataset_lookup (sp_workspace_get_dataset (workspace), SP_RECORD_COUNTRY, code);

  if (country == NULL)
    g_error ("There is no country “%s”", code);
  sp_navigation_go_to_record (sp_workspace_get_navigation (workspace), country);
}

/* From the first year to the last in equal steps. */
static void
change_date (PageRun *self, guint number)
{
  SpLens *lens = sp_workspace_get_lens (get_workspace (self));
  guint32 first = sp_lens_get_first_day (lens);
  guint32 last = sp_lens_get_last_day (lens);

  sp_lens_set_on (lens, sp_date_from_day_number (first + (guint32) ((guint64) (last - first) * number / N_DATES)));
}

static void
print_step (PageRun *self)
{
  const char *name = get_name (self);

  if (self->is_waiting)
    return;
  g_print ("%s work %" G_GINT64_FORMAT "\n", name, self->work);
  g_print ("%s wall %" G_GINT64_FORMAT "\n", name, self->wall);
  g_print ("%s frame %" G_GINT64_FORMAT "\n", name, self->longest_frame);
}

static gboolean
end_step_cb (gpointer data)
{
  PageRun *self = data;

  print_step (self);
  /* Not back: what was visited stays there to go back to. */
  sp_navigation_go (sp_workspace_get_navigation (get_workspace (self)), SP_PLACE_LIST, 0, NULL);
  self->step++;
  if (self->step < self->n_steps)
    g_timeout_add (REST_MS, start_step_cb, self);
  else
    g_application_quit (self->application);
  return G_SOURCE_REMOVE;
}

static gboolean
start_step_cb (gpointer data)
{
  PageRun *self = data;
  const char *name = get_name (self);

  self->is_waiting = TRUE;
  self->longest_frame = 0;
  self->started = g_get_monotonic_time ();
  self->work_before = window_get_thread_time ();
  if (g_str_has_prefix (name, "date"))
    change_date (self, (self->n_steps - self->step - 1) % N_DATES);
  else
    go_to_country (self, name);
  g_timeout_add (REST_MS, end_step_cb, self);
  return G_SOURCE_REMOVE;
}

/**
 * page_run_new:
 * @window: a window with a dataset open
 * @countries: codes of countries, with spaces between them
 * @application: what to quit at the end
 *
 * Starts measuring: dates, the page of each country several times in turn, and dates again.
 *
 * Returns: (transfer full): the run; it lives as long as the process
 */
PageRun *
page_run_new (SpWindow *window, const char *countries, GApplication *application)
{
  PageRun *self = g_new0 (PageRun, 1);

  self->window = window;
  self->application = application;
  self->countries = g_strsplit (countries, " ", -1);
  self->n_steps = g_strv_length (self->countries) * N_VISITS + 2 * N_DATES;
  g_timeout_add (REST_MS * 2, start_step_cb, self);
  return self;
}

/**
 * page_run_take_frame:
 * @self: a run
 * @work: for how long the main thread worked on the frame, in microseconds
 *
 * To be called after each frame that the window painted.
 */
void
page_run_take_frame (PageRun *self, gint64 work)
{
  if (!self->is_waiting)
    {
      self->longest_frame = MAX (self->longest_frame, work);
      return;
    }
  self->is_waiting = FALSE;
  self->work = window_get_thread_time () - self->work_before;
  self->wall = g_get_monotonic_time () - self->started;
}
