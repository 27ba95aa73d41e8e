/* SPDX-License-Identifier: GPL-3.0-or-later
 * Opens pages and changes the date in a window, and measures each until the next frame.
 *
 * Prints for each step the time in which the main thread worked, how much of it GTK painted, the time that went by, and
 * the longest of the frames that came after: those in which one page moves out and the other in, and in which the rest
 * of a page is made. */
#include "page-run.h"

#include "window-watch.h"

#define N_VISITS 5
#define N_DATES 8

/* Long enough for every transition to end. */
#define REST_MS 500

/* For how many rests a frame is waited for; some dates change nothing that is seen. */
#define MAX_RESTS 6

/* A page of the kind that says only that the dataset has no such record. */
#define EMPTY_PAGE "empty"

typedef enum
{
  STEP_DATE,
  STEP_PAGE,
  STEP_LEAVE,
} StepKind;

typedef struct
{
  StepKind kind;
  char *name; /* NULL where it only leads to the next one */
  char *page;
  guint number;
} Step;

struct _PageRun
{
  SpWindow *window;
  GApplication *application;
  GPtrArray *steps; /* of Step */
  guint n_done;
  guint n_rests; /* since the step began */
  guint n_rests_until_end;

  gboolean is_waiting;
  gint64 started;
  gint64 work_before;
  gint64 work;
  gint64 painting;
  gint64 wall;
  gint64 longest_frame;
};

static gboolean start_step_cb (gpointer data);

static SpWorkspace *
get_workspace (PageRun *self)
{
  return sp_window_get_workspace (self->window);
}

static Step *
get_step (PageRun *self)
{
  return self->steps->pdata[self->n_done];
}

/* @page is the nick of a kind of record and an id, as “country:CN”, or one of the pages that belong to none. */
static void
go_to_page (PageRun *self, const char *page)
{
  SpWorkspace *workspace = get_workspace (self);
  SpNavigation *navigation = sp_workspace_get_navigation (workspace);
  g_auto (GStrv) parts = g_strsplit (page, ":", 2);
  SpRecordKind kind;

  if (g_str_equal (page, "dataset"))
    sp_navigation_go (navigation, SP_PLACE_DATASET, 0, NULL);
  else if (g_str_equal (page, EMPTY_PAGE))
    sp_navigation_go (navigation, SP_PLACE_RECORD, SP_RECORD_SOURCE, "there is no such source");
  else if (g_strv_length (parts) != 2 || !sp_record_kind_from_nick (parts[0], &kind) ||
           sp_dataset_lookup (sp_workspace_get_dataset (workspace), kind, parts[1]) == NULL)
    g_error ("There is no page “%s”", page);
  else
    sp_navigation_go (navigation, SP_PLACE_RECORD, kind, parts[1]);
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
take_step (PageRun *self, const Step *step)
{
  switch (step->kind)
    {
    case STEP_DATE:
      change_date (self, step->number);
      break;
    case STEP_PAGE:
      go_to_page (self, step->page);
      break;
    case STEP_LEAVE:
    default:
      /* Not back: what was visited stays there to go back to. */
      sp_navigation_go (sp_workspace_get_navigation (get_workspace (self)), SP_PLACE_LIST, 0, NULL);
      break;
    }
}

static void
print_step (PageRun *self, const char *name)
{
  if (self->is_waiting)
    return;
  g_print ("%s work %" G_GINT64_FORMAT "\n", name, self->work);
  g_print ("%s painting %" G_GINT64_FORMAT "\n", name, self->painting);
  g_print ("%s wall %" G_GINT64_FORMAT "\n", name, self->wall);
  g_print ("%s frame %" G_GINT64_FORMAT "\n", name, self->longest_frame);
  g_print ("%s total %" G_GINT64_FORMAT "\n", name, window_get_thread_time () - self->work_before);
}

static gboolean
end_step_cb (gpointer data)
{
  PageRun *self = data;

  self->n_rests++;
  if (self->n_rests < (self->is_waiting ? MAX_RESTS : self->n_rests_until_end))
    return G_SOURCE_CONTINUE;
  if (get_step (self)->name != NULL)
    print_step (self, get_step (self)->name);
  self->n_done++;
  if (self->n_done < self->steps->len)
    start_step_cb (self);
  else
    g_application_quit (self->application);
  return G_SOURCE_REMOVE;
}

static gboolean
start_step_cb (gpointer data)
{
  PageRun *self = data;

  self->is_waiting = TRUE;
  self->n_rests = 0;
  self->longest_frame = 0;
  self->started = g_get_monotonic_time ();
  self->work_before = window_get_thread_time ();
  take_step (self, get_step (self));
  g_timeout_add (REST_MS, end_step_cb, self);
  return G_SOURCE_REMOVE;
}

static void
add_step (PageRun *self, StepKind kind, const char *name, const char *page, guint number)
{
  Step *step = g_new0 (Step, 1);

  *step = (Step) { kind, g_strdup (name), g_strdup (page), number };
  g_ptr_array_add (self->steps, step);
}

static void
add_dates (PageRun *self, const char *name)
{
  for (guint i = 0; i < N_DATES; i++)
    add_step (self, STEP_DATE, name, NULL, N_DATES - 1 - i);
  /* At the latest date there is most on a page. */
  add_step (self, STEP_DATE, NULL, NULL, N_DATES);
}

static void
add_visits (PageRun *self, char **pages)
{
  for (guint i = 0; i < N_VISITS; i++)
    for (guint j = 0; pages[j] != NULL; j++)
      {
        add_step (self, STEP_PAGE, pages[j], pages[j], 0);
        add_step (self, STEP_LEAVE, NULL, NULL, 0);
      }
}

static void
add_dates_on_pages (PageRun *self, char **pages)
{
  for (guint i = 0; pages[i] != NULL; i++)
    {
      g_autofree char *name = g_strconcat ("date-on-", pages[i], NULL);

      add_step (self, STEP_PAGE, NULL, pages[i], 0);
      add_dates (self, name);
      add_step (self, STEP_LEAVE, NULL, NULL, 0);
    }
}

/**
 * page_run_new:
 * @window: a window with a dataset open
 * @pages: which pages to open, with spaces between them: `country:CN`, `source:ID`, `dataset`, `empty`
 * @application: what to quit at the end
 *
 * Starts measuring: dates, each page several times in turn, dates while each page is open, and dates again.
 *
 * Returns: (transfer full): the run; it lives as long as the process
 */
PageRun *
page_run_new (SpWindow *window, const char *pages, GApplication *application)
{
  PageRun *self = g_new0 (PageRun, 1);
  g_auto (GStrv) names = g_strsplit (pages, " ", -1);

  self->window = window;
  self->application = application;
  self->steps = g_ptr_array_new ();
  add_dates (self, "date");
  add_visits (self, names);
  add_dates_on_pages (self, names);
  add_dates (self, "date-after");
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
  /* One whole rest after the one that goes on */
  self->n_rests_until_end = self->n_rests + 2;
  self->work = window_get_thread_time () - self->work_before;
  self->painting = window_get_painting_time ();
  self->wall = g_get_monotonic_time () - self->started;
}
