/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the system's print dialog is set to when it is shown. */
#include "sp-print-setup.h"

static GtkPageSetup *
create_page_setup (const SpPrintJob *job)
{
  const SpPrintedPage *page = sp_printed_get_page (job->printed, 0);
  GtkPageSetup *setup = gtk_page_setup_new ();
  GtkPaperSize *size = gtk_paper_size_new (sp_print_paper_get_name (job->choice.paper));

  gtk_page_setup_set_paper_size_and_default_margins (setup, size);
  gtk_paper_size_free (size);
  gtk_page_setup_set_orientation (setup, page->width > page->height ? GTK_PAGE_ORIENTATION_LANDSCAPE
                                                                    : GTK_PAGE_ORIENTATION_PORTRAIT);
  return setup;
}

/* Where it was printed to a file, the next one is offered beside it. */
static void
offer_file (GtkPrintSettings *settings, const char *name)
{
  const char *uri = gtk_print_settings_get (settings, GTK_PRINT_SETTINGS_OUTPUT_URI);
  g_autoptr (GFile) file = uri ? g_file_new_for_uri (uri) : NULL;
  g_autoptr (GFile) folder = file ? g_file_get_parent (file) : NULL;
  const char *path = folder ? g_file_peek_path (folder) : NULL;

  if (path != NULL)
    gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_DIR, path);
  gtk_print_settings_unset (settings, GTK_PRINT_SETTINGS_OUTPUT_URI);
  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_BASENAME, name);
}

/**
 * sp_print_job_set_up:
 * @self: what to print
 * @operation: what prints it
 *
 * Sets the operation to the paper of the documents and to what the print dialog was set to last.
 */
void
sp_print_job_set_up (const SpPrintJob *self, GtkPrintOperation *operation)
{
  g_autoptr (GtkPageSetup) setup = NULL;
  g_autoptr (GtkPrintSettings) settings = NULL;
  g_autofree char *name = NULL;

  g_return_if_fail (self != NULL && GTK_IS_PRINT_OPERATION (operation));

  setup = create_page_setup (self);
  settings = gtk_print_settings_copy (self->printer);
  name = sp_print_source_make_name (self->source, &self->choice, 0);
  offer_file (settings, name);
  gtk_print_operation_set_print_settings (operation, settings);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_allow_async (operation, TRUE);
  gtk_print_operation_set_track_print_status (operation, TRUE);
  gtk_print_operation_set_n_pages (operation, (int) sp_printed_get_n_pages (self->printed));
  gtk_print_operation_set_current_page (operation, (int) self->page);
  gtk_print_operation_set_job_name (operation, self->title);
}
