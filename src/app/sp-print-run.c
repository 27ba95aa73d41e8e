/* SPDX-License-Identifier: GPL-3.0-or-later
 * Prints documents by way of the system's print dialog. */
#include "sp-print-fate.h"
#include "sp-print-file.h"
#include "sp-print-job.h"
#include "sp-print-memory.h"
#include "sp-print-order.h"
#include "sp-print-outcome.h"
#include "sp-print-setup.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Paper that differs by less is the same, in points. */
#define SAME_PAPER 2.0
/* Labels and till rolls are no paper for pages, in points. */
#define LEAST_PAPER 200.0

/* One that is being printed. */
typedef struct
{
  SpPrintJob *job;
  GtkPrintOperation *operation;
  GCancellable *cancellable;
  gulong cancel_handler;
  SpPrinted *printed; /* for the paper that was chosen in the dialog; NULL while it is being laid out */
  guint n_drawn;
  guint n_wanted;
  SpPrintFile *file; /* that it is printed to; NULL for a printer */
  gboolean sending;  /* all is made, and on its way to the printer */
  GError *error;
} Run;

static void
free_run (gpointer data)
{
  Run *run = data;

  g_cancellable_disconnect (run->cancellable, run->cancel_handler);
  g_clear_pointer (&run->job, sp_print_job_free);
  g_clear_object (&run->operation);
  g_clear_object (&run->cancellable);
  g_clear_object (&run->printed);
  g_clear_pointer (&run->file, sp_print_file_free);
  g_clear_error (&run->error);
  g_free (run);
}

/* --- The paper --------------------------------------------------------------------------------------------------- */

static void
stop (Run *run, GError *error)
{
  if (run->error == NULL)
    run->error = error;
  else
    g_clear_error (&error);
  gtk_print_operation_cancel (run->operation);
}

static void
laid_out_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  Run *run = g_task_get_task_data (task);
  GError *error = NULL;

  run->printed = sp_print_press_lay_out_finish (result, &error);
  if (run->printed == NULL)
    stop (run, error);
}

static void
lay_out_anew (GTask *task, double width, double height)
{
  Run *run = g_task_get_task_data (task);
  SpPaper paper = sp_paper_new_for_size (width, height);
  SpPrintOrder *order = sp_print_order_new (run->job->source, &run->job->choice, &paper);

  sp_print_job_tell (run->job, _ ("Laying out for the printer’s paper"), -1);
  sp_print_press_lay_out_async (run->job->press, sp_print_order_make, order, sp_print_order_free, run->cancellable,
                                laid_out_cb, g_object_ref (task));
}

/* The dialog has been answered, and the job, which has settings of its own, is not there yet. */
static void
settings_cb (GTask *task)
{
  Run *run = g_task_get_task_data (task);
  GtkPrintSettings *settings = gtk_print_operation_get_print_settings (run->operation);

  if (run->file == NULL && settings != NULL)
    run->file = sp_print_file_new (settings);
}

static void
begin_cb (GTask *task, GtkPrintContext *context)
{
  Run *run = g_task_get_task_data (task);
  GtkPageSetup *setup = gtk_print_context_get_page_setup (context);
  const SpPrintedPage *page = sp_printed_get_page (run->job->printed, 0);
  double width = gtk_page_setup_get_paper_width (setup, GTK_UNIT_POINTS);
  double height = gtk_page_setup_get_paper_height (setup, GTK_UNIT_POINTS);

  if (fabs (width - page->width) < SAME_PAPER && fabs (height - page->height) < SAME_PAPER)
    run->printed = g_object_ref (run->job->printed);
  else if (width < LEAST_PAPER || height < LEAST_PAPER)
    stop (run, g_error_new_literal (G_IO_ERROR, G_IO_ERROR_FAILED, _ ("The paper is too small for a page")));
  else
    lay_out_anew (task, width, height);
}

/* GTK asks until it hears that it is done. */
static gboolean
paginate_cb (GTask *task)
{
  Run *run = g_task_get_task_data (task);

  if (run->printed == NULL)
    return FALSE;
  run->n_wanted = sp_printed_get_n_pages (run->printed);
  gtk_print_operation_set_n_pages (run->operation, (int) run->n_wanted);
  return TRUE;
}

/* --- The pages --------------------------------------------------------------------------------------------------- */

static void
drawn_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  Run *run = g_task_get_task_data (task);

  sp_print_press_draw_finish (result, NULL);
  gtk_print_operation_draw_page_finish (run->operation);
}

/* GTK leaves the surface alone until it hears that the page is finished. But where printing was cancelled it asks for one
 * more page, and ends without waiting for it. */
static void
draw_cb (GTask *task, GtkPrintContext *context, int page)
{
  Run *run = g_task_get_task_data (task);
  g_autofree char *words = NULL;

  if (g_cancellable_is_cancelled (run->cancellable))
    return;
  run->n_drawn++;
  words = g_strdup_printf (_ ("Printing page %'u of %'u"), (guint) page + 1, run->n_wanted);
  sp_print_job_tell (run->job, words, (double) run->n_drawn / MAX (run->n_wanted, run->n_drawn));
  gtk_print_operation_set_defer_drawing (run->operation);
  sp_print_press_draw_async (run->job->press, run->printed, (guint) page, gtk_print_context_get_cairo_context (context),
                             drawn_cb, g_object_ref (task));
}

/* --- The dialog's own preview ------------------------------------------------------------------------------------ */

static void
ready_cb (GTask *task G_GNUC_UNUSED, GtkPrintContext *context G_GNUC_UNUSED, GtkPrintOperationPreview *preview)
{
  gtk_print_operation_preview_end_preview (preview);
}

/* That would need a program that need not be there. Who asks for it is back at the window that shows the pages. */
static gboolean
preview_cb (GTask *task, GtkPrintOperationPreview *preview, GtkPrintContext *context)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 1, 1);
  cairo_t *cr = cairo_create (surface);
  Run *run = g_task_get_task_data (task);

  run->error = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_CANCELLED, _ ("Printing was cancelled"));
  gtk_print_context_set_cairo_context (context, cr, 72, 72);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  g_signal_connect_swapped (preview, "ready", G_CALLBACK (ready_cb), task);
  return TRUE;
}

/* --- The end ----------------------------------------------------------------------------------------------------- */

static void
follow (Run *run)
{
  GtkWindow *window = gtk_window_get_transient_for (run->job->window);
  const char *printer = sp_print_outcome_get_printer (run->operation);
  g_autoptr (SpPrintFate) fate = NULL;

  if (window == NULL || printer == NULL)
    return;
  fate = sp_print_fate_new (window, run->job->title, printer);
  sp_print_fate_follow (fate, run->operation);
}

/* What failed is not offered again. */
static void
succeed (GTask *task, char *message)
{
  Run *run = g_task_get_task_data (task);
  GtkPrintSettings *settings = gtk_print_operation_get_print_settings (run->operation);

  if (settings != NULL)
    sp_print_memory_save (settings);
  follow (run);
  g_task_return_pointer (task, message, g_free);
}

static void
saved_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;
  char *message = sp_print_file_save_finish (result, &error);

  if (message != NULL)
    succeed (task, message);
  else
    g_task_return_error (task, error);
}

static void
finish (GTask *task)
{
  Run *run = g_task_get_task_data (task);

  g_signal_handlers_disconnect_by_data (run->operation, task);
  run->sending = FALSE;
  if (run->error != NULL)
    g_task_return_error (task, g_steal_pointer (&run->error));
  else if (run->file != NULL)
    sp_print_file_save_async (run->file, gtk_print_operation_get_print_settings (run->operation), run->cancellable,
                              saved_cb, g_object_ref (task));
  else
    succeed (task, sp_print_outcome_format_sent (sp_print_outcome_get_printer (run->operation)));
  g_object_unref (task);
}

/* After the pages are made they are sent, which may fail as well. A queue that has taken them has them. */
static void
status_cb (GTask *task)
{
  Run *run = g_task_get_task_data (task);

  switch (gtk_print_operation_get_status (run->operation))
    {
    case GTK_PRINT_STATUS_FINISHED_ABORTED:
      if (run->error == NULL)
        run->error = sp_print_outcome_create_refused (run->operation);
      finish (task);
      break;
    case GTK_PRINT_STATUS_PENDING:
    case GTK_PRINT_STATUS_PENDING_ISSUE:
    case GTK_PRINT_STATUS_PRINTING:
    case GTK_PRINT_STATUS_FINISHED:
      finish (task);
      break;
    case GTK_PRINT_STATUS_INITIAL:
    case GTK_PRINT_STATUS_PREPARING:
    case GTK_PRINT_STATUS_GENERATING_DATA:
    case GTK_PRINT_STATUS_SENDING_DATA:
    default:
      break;
    }
}

/* Where pages are asked for that there are not, GTK does as if the user had cancelled it. */
static GError *
create_cancelled (Run *run)
{
  if (run->n_wanted == 0 || run->n_drawn > 0 || g_cancellable_is_cancelled (run->cancellable))
    return g_error_new_literal (G_IO_ERROR, G_IO_ERROR_CANCELLED, _ ("Printing was cancelled"));
  return sp_print_outcome_create_no_pages (run->n_wanted);
}

static void
done_cb (GTask *task, GtkPrintOperationResult result)
{
  Run *run = g_task_get_task_data (task);

  if (result == GTK_PRINT_OPERATION_RESULT_ERROR && run->error == NULL)
    gtk_print_operation_get_error (run->operation, &run->error);
  if (result == GTK_PRINT_OPERATION_RESULT_CANCEL && run->error == NULL)
    run->error = create_cancelled (run);
  if (result != GTK_PRINT_OPERATION_RESULT_APPLY)
    {
      finish (task);
      return;
    }
  run->sending = TRUE;
  sp_print_job_tell (run->job, _ ("Sending to the printer"), -1);
  g_signal_connect_swapped (run->operation, "status-changed", G_CALLBACK (status_cb), task);
  status_cb (task);
}

/* In the next turn, as the task has to do with the cancellable. */
static gboolean
stop_sending_cb (gpointer data)
{
  GTask *task = data;
  Run *run = g_task_get_task_data (task);
  const char *printer = sp_print_outcome_get_printer (run->operation);

  if (!run->sending || printer == NULL)
    return G_SOURCE_REMOVE;
  run->error = sp_print_outcome_create_too_late (printer);
  finish (task);
  return G_SOURCE_REMOVE;
}

/* What is being sent cannot be called back, but who waits for a printer that does not answer need not go on waiting. */
static void
cancelled_cb (GCancellable *cancellable G_GNUC_UNUSED, gpointer data)
{
  GTask *task = data;
  Run *run = g_task_get_task_data (task);

  if (!run->sending)
    {
      gtk_print_operation_cancel (run->operation);
      return;
    }
  follow (run);
  g_idle_add_full (G_PRIORITY_DEFAULT, stop_sending_cb, g_object_ref (task), g_object_unref);
}

/**
 * sp_print_job_print_async:
 * @self: what to print
 * @cancellable: (nullable): stops printing; it does not close the dialog
 * @callback: called when it is printed, or not
 * @user_data: for @callback
 *
 * Shows the system's print dialog, and prints what is chosen there, on the paper that is chosen there.
 */
void
sp_print_job_print_async (const SpPrintJob *self,
                          GCancellable *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer user_data)
{
  GTask *task;
  Run *run;

  g_return_if_fail (self != NULL);

  run = g_new0 (Run, 1);
  run->job = sp_print_job_copy (self);
  run->operation = gtk_print_operation_new ();
  run->cancellable = cancellable ? g_object_ref (cancellable) : g_cancellable_new ();
  sp_print_job_set_up (run->job, run->operation);
  task = g_task_new (NULL, NULL, callback, user_data);
  g_task_set_task_data (task, run, free_run);
  run->cancel_handler = g_cancellable_connect (run->cancellable, G_CALLBACK (cancelled_cb), task, NULL);
  g_signal_connect_swapped (run->operation, "notify::print-settings", G_CALLBACK (settings_cb), task);
  g_signal_connect_swapped (run->operation, "begin-print", G_CALLBACK (begin_cb), task);
  g_signal_connect_swapped (run->operation, "paginate", G_CALLBACK (paginate_cb), task);
  g_signal_connect_swapped (run->operation, "draw-page", G_CALLBACK (draw_cb), task);
  g_signal_connect_swapped (run->operation, "preview", G_CALLBACK (preview_cb), task);
  g_signal_connect_swapped (run->operation, "done", G_CALLBACK (done_cb), task);
  gtk_print_operation_run (run->operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, self->window, NULL);
}

/**
 * sp_print_job_print_finish:
 * @result: what the callback was called with
 * @error: return location for an error, of %G_IO_ERROR_CANCELLED where the user thought better of it, and of
 *   %G_IO_ERROR_PARTIAL_INPUT where that was too late to be sure that it will not be printed
 *
 * Returns: (transfer full) (nullable): what to tell the user, or %NULL where it was not printed
 */
char *
sp_print_job_print_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
