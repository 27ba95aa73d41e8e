/* SPDX-License-Identifier: GPL-3.0-or-later
 * Lays out documents and draws their pages, on a thread of its own.
 *
 * Pages are drawn, and their fonts freed, on the thread that they were laid out on; and fonts take longer to find than a
 * page to draw. So it is one thread, which stays. */
#include "sp-print-press.h"

#include "sp-report.h"
#include "sp-surface-texture.h"

#include <math.h>

struct _SpPrintPress
{
  GObject parent_instance;

  GThreadPool *thread;
};

G_DEFINE_FINAL_TYPE (SpPrintPress, sp_print_press, G_TYPE_OBJECT)

typedef struct _Work Work;

/* Something for the thread to do. */
struct _Work
{
  void (*run) (Work *work);
  GTask *task;

  SpReportsMaker maker;
  gpointer data;
  GDestroyNotify destroy;

  SpPrinted *printed;
  guint page;
  double scale;
  cairo_t *cr;
  GFile *file;

  GPtrArray *pages; /* to be freed */
};

static void
free_work (Work *work)
{
  g_clear_object (&work->task);
  if (work->destroy != NULL)
    work->destroy (work->data);
  g_clear_object (&work->printed);
  g_clear_pointer (&work->cr, cairo_destroy);
  g_clear_object (&work->file);
  g_clear_pointer (&work->pages, g_ptr_array_unref);
  g_free (work);
}

/* What is of no use any more is passed over. */
static void
run (gpointer data, gpointer user_data G_GNUC_UNUSED)
{
  Work *work = data;

  if (work->run != NULL && !g_task_return_error_if_cancelled (work->task))
    work->run (work);
  free_work (work);
}

static void
sp_print_press_finalize (GObject *object)
{
  SpPrintPress *self = SP_PRINT_PRESS (object);

  /* It ends when it has done what there is to do. */
  g_thread_pool_free (self->thread, FALSE, FALSE);

  G_OBJECT_CLASS (sp_print_press_parent_class)->finalize (object);
}

static void
sp_print_press_class_init (SpPrintPressClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_print_press_finalize;
}

static void
sp_print_press_init (SpPrintPress *self)
{
  self->thread = g_thread_pool_new (run, NULL, 1, TRUE, NULL);
}

static Work *
make_work (SpPrintPress *self,
           void (*run_work) (Work *work),
           GCancellable *cancellable,
           GAsyncReadyCallback callback,
           gpointer user_data)
{
  Work *work = g_new0 (Work, 1);

  work->run = run_work;
  work->task = g_task_new (self, cancellable, callback, user_data);
  return work;
}

static void
push (SpPrintPress *self, Work *work)
{
  g_thread_pool_push (self->thread, work, NULL);
}

/**
 * sp_print_press_new:
 *
 * Returns: (transfer full): a press
 */
SpPrintPress *
sp_print_press_new (void)
{
  return g_object_new (SP_TYPE_PRINT_PRESS, NULL);
}

/* --- Laying out -------------------------------------------------------------------------------------------------- */

static void
give_back (GPtrArray *pages, gpointer data)
{
  SpPrintPress *self = data;
  Work *work = g_new0 (Work, 1);

  work->pages = pages;
  push (self, work);
  g_object_unref (self);
}

static void
lay_out (Work *work)
{
  GCancellable *cancellable = g_task_get_cancellable (work->task);
  g_autoptr (GPtrArray) reports = work->maker (work->data, cancellable);
  g_autoptr (GPtrArray) pages = g_ptr_array_new_with_free_func (g_object_unref);
  SpPrinted *printed;

  for (guint i = 0; i < reports->len; i++)
    {
      SpPages *laid_out = sp_report_lay_out_unless (reports->pdata[i], cancellable);

      if (laid_out != NULL)
        g_ptr_array_add (pages, laid_out);
      if (g_task_return_error_if_cancelled (work->task))
        return;
    }
  printed = sp_printed_new (reports, g_steal_pointer (&pages));
  sp_printed_set_destroy (printed, give_back, g_object_ref (g_task_get_source_object (work->task)));
  g_task_return_pointer (work->task, printed, g_object_unref);
}

/**
 * sp_print_press_lay_out_async:
 * @self: a press
 * @maker: makes the documents, on the thread of the press
 * @data: for @maker
 * @destroy: (nullable): frees @data, on any thread
 * @cancellable: (nullable): a cancellable
 * @callback: called when the pages are there
 * @user_data: for @callback
 *
 * Makes documents and lays them out, after all that was asked for before.
 */
void
sp_print_press_lay_out_async (SpPrintPress *self,
                              SpReportsMaker maker,
                              gpointer data,
                              GDestroyNotify destroy,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data)
{
  Work *work;

  g_return_if_fail (SP_IS_PRINT_PRESS (self) && maker != NULL);

  work = make_work (self, lay_out, cancellable, callback, user_data);
  work->maker = maker;
  work->data = data;
  work->destroy = destroy;
  push (self, work);
}

/**
 * sp_print_press_lay_out_finish:
 * @result: what the callback was called with
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the documents, or %NULL where they were cancelled
 */
SpPrinted *
sp_print_press_lay_out_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

/* --- Drawing ----------------------------------------------------------------------------------------------------- */

static SpPages *
get_pages (Work *work, guint *number)
{
  const SpPrintedPage *page = sp_printed_get_page (work->printed, work->page);

  *number = page->number;
  return sp_printed_get_pages (work->printed, page->document);
}

static void
paint (Work *work)
{
  const SpPrintedPage *page = sp_printed_get_page (work->printed, work->page);
  cairo_surface_t *surface =
    cairo_image_surface_create (CAIRO_FORMAT_ARGB32, MAX ((int) round (page->width * work->scale), 1),
                                MAX ((int) round (page->height * work->scale), 1));
  cairo_t *cr = cairo_create (surface);
  guint number;
  SpPages *pages = get_pages (work, &number);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, cairo_image_surface_get_width (surface) / page->width,
               cairo_image_surface_get_height (surface) / page->height);
  sp_pages_draw (pages, number, cr);
  if (cairo_status (cr) == CAIRO_STATUS_SUCCESS)
    g_task_return_pointer (work->task, sp_surface_texture_new (surface, TRUE), g_object_unref);
  else
    g_task_return_new_error (work->task, G_IO_ERROR, G_IO_ERROR_FAILED, "%s",
                             cairo_status_to_string (cairo_status (cr)));
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static Work *
make_drawing (SpPrintPress *self,
              void (*run_work) (Work *work),
              SpPrinted *printed,
              GCancellable *cancellable,
              GAsyncReadyCallback callback,
              gpointer user_data)
{
  Work *work = make_work (self, run_work, cancellable, callback, user_data);

  work->printed = g_object_ref (printed);
  return work;
}

/**
 * sp_print_press_paint_async:
 * @self: a press
 * @printed: documents that it laid out
 * @page: the number of a page among those of all documents, from 0
 * @scale: pixels a point
 * @cancellable: (nullable): a cancellable
 * @callback: called when the picture is there
 * @user_data: for @callback
 *
 * Draws a page as a picture, on white.
 */
void
sp_print_press_paint_async (SpPrintPress *self,
                            SpPrinted *printed,
                            guint page,
                            double scale,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  Work *work;

  g_return_if_fail (SP_IS_PRINT_PRESS (self) && SP_IS_PRINTED (printed));
  g_return_if_fail (page < sp_printed_get_n_pages (printed) && scale > 0);

  work = make_drawing (self, paint, printed, cancellable, callback, user_data);
  work->page = page;
  work->scale = scale;
  push (self, work);
}

/**
 * sp_print_press_paint_finish:
 * @result: what the callback was called with
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the picture, or %NULL
 */
GdkTexture *
sp_print_press_paint_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
draw (Work *work)
{
  guint number;
  SpPages *pages = get_pages (work, &number);

  sp_pages_draw_for_paper (pages, number, work->cr);
  /* Before it is used elsewhere */
  g_clear_pointer (&work->cr, cairo_destroy);
  g_task_return_boolean (work->task, TRUE);
}

/**
 * sp_print_press_draw_async:
 * @self: a press
 * @printed: documents that it laid out
 * @page: the number of a page among those of all documents, from 0
 * @cr: what to draw on, in points; nothing else may use it, or its surface, until the callback is called
 * @callback: called when the page is drawn
 * @user_data: for @callback
 *
 * Draws a page for a printer, with neither links nor structure.
 */
void
sp_print_press_draw_async (SpPrintPress *self,
                           SpPrinted *printed,
                           guint page,
                           cairo_t *cr,
                           GAsyncReadyCallback callback,
                           gpointer user_data)
{
  Work *work;

  g_return_if_fail (SP_IS_PRINT_PRESS (self) && SP_IS_PRINTED (printed) && cr != NULL);
  g_return_if_fail (page < sp_printed_get_n_pages (printed));

  work = make_drawing (self, draw, printed, NULL, callback, user_data);
  work->page = page;
  work->cr = cairo_reference (cr);
  push (self, work);
}

/**
 * sp_print_press_draw_finish:
 * @result: what the callback was called with
 * @error: return location for an error
 *
 * Returns: whether the page was drawn
 */
gboolean
sp_print_press_draw_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

/* --- Files ------------------------------------------------------------------------------------------------------- */

static void
write_file (Work *work)
{
  GError *error = NULL;

  if (sp_pages_write_pdf (sp_printed_get_pages (work->printed, work->page), work->file,
                          g_task_get_cancellable (work->task), &error))
    g_task_return_boolean (work->task, TRUE);
  else
    g_task_return_error (work->task, error);
}

/**
 * sp_print_press_write_async:
 * @self: a press
 * @printed: documents that it laid out
 * @document: the number of a document, from 0
 * @file: where to write it; what is there is replaced
 * @cancellable: (nullable): a cancellable
 * @callback: called when it is written
 * @user_data: for @callback
 *
 * Writes a document as PDF, whole or not at all.
 */
void
sp_print_press_write_async (SpPrintPress *self,
                            SpPrinted *printed,
                            guint document,
                            GFile *file,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  Work *work;

  g_return_if_fail (SP_IS_PRINT_PRESS (self) && SP_IS_PRINTED (printed) && G_IS_FILE (file));
  g_return_if_fail (document < sp_printed_get_n_documents (printed));

  work = make_drawing (self, write_file, printed, cancellable, callback, user_data);
  /* What is written is written */
  g_task_set_check_cancellable (work->task, FALSE);
  work->page = document;
  work->file = g_object_ref (file);
  push (self, work);
}

/**
 * sp_print_press_write_finish:
 * @result: what the callback was called with
 * @error: return location for an error
 *
 * Returns: whether it was written
 */
gboolean
sp_print_press_write_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
