/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the user is told of a print, in words. */
#include "sp-print-outcome.h"

#include <glib/gi18n-lib.h>

/**
 * sp_print_outcome_get_printer: (skip)
 * @operation: what prints
 *
 * Returns: (nullable): the name of the printer; %NULL for a file, and where none is chosen yet
 */
const char *
sp_print_outcome_get_printer (GtkPrintOperation *operation)
{
  GtkPrintSettings *settings;

  g_return_val_if_fail (GTK_IS_PRINT_OPERATION (operation), NULL);

  settings = gtk_print_operation_get_print_settings (operation);
  if (settings == NULL || gtk_print_settings_get (settings, GTK_PRINT_SETTINGS_OUTPUT_URI) != NULL)
    return NULL;
  return gtk_print_settings_get_printer (settings);
}

/**
 * sp_print_outcome_format_sent: (skip)
 * @printer: (nullable): the name of a printer, which has taken the documents
 *
 * Returns: (transfer full): that
 */
char *
sp_print_outcome_format_sent (const char *printer)
{
  if (printer == NULL)
    return g_strdup (_ ("Printed"));
  /* Translators: %s is the name of a printer. */
  return g_strdup_printf (_ ("Sent to the printer “%s”"), printer);
}

/**
 * sp_print_outcome_create_refused: (skip)
 * @operation: what has been aborted while it sent the documents
 *
 * Names the printer, which what is said of it elsewhere does not, as “Too many failed attempts”.
 *
 * Returns: (transfer full): why
 */
GError *
sp_print_outcome_create_refused (GtkPrintOperation *operation)
{
  const char *printer = sp_print_outcome_get_printer (operation);
  GError *error = NULL;

  gtk_print_operation_get_error (operation, &error);
  if (error == NULL)
    error = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_FAILED, _ ("It was not taken"));
  if (printer != NULL)
    /* Translators: %s is the name of a printer. What went wrong is put after it. */
    g_prefix_error (&error, _ ("The printer “%s” could not be reached, or did not take it: "), printer);
  return error;
}

/**
 * sp_print_outcome_create_no_pages: (skip)
 * @n_pages: how many pages there are
 *
 * Returns: (transfer full): that these are none of those that were asked for
 */
GError *
sp_print_outcome_create_no_pages (guint n_pages)
{
  return g_error_new (G_IO_ERROR, G_IO_ERROR_FAILED,
                      ngettext ("None of the pages asked for is there: it has %'u page.",
                                "None of the pages asked for is there: it has %'u pages.", n_pages),
                      n_pages);
}

/**
 * sp_print_outcome_create_too_late: (skip)
 * @printer: the name of a printer
 *
 * Returns: (transfer full): that it was being told to print when the user cancelled it; %G_IO_ERROR_PARTIAL_INPUT
 */
GError *
sp_print_outcome_create_too_late (const char *printer)
{
  g_return_val_if_fail (printer != NULL, NULL);

  /* Translators: %s is the name of a printer. */
  return g_error_new (G_IO_ERROR, G_IO_ERROR_PARTIAL_INPUT,
                      _ ("It was already being sent to the printer “%s” when that was cancelled."), printer);
}
