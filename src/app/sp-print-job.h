/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is printed or saved, as it was when that was asked for. */
#pragma once

#include "sp-print-press.h"
#include "sp-print-source.h"

G_BEGIN_DECLS

/**
 * SpPrintProgress:
 * @words: what is being done
 * @fraction: how much of it is done, from 0 to 1; less than 0 where that is not known
 * @data: as it was given
 *
 * Tells how far it is.
 */
typedef void (*SpPrintProgress) (const char *words, double fraction, gpointer data);

/**
 * SpPrintJob:
 * @window: the window that dialogs are shown above
 * @press: the press that laid out @printed
 * @source: what there is to print
 * @choice: what was chosen of it
 * @printed: the documents
 * @title: what they are called all together
 * @page: the page that is looked at, from 0
 * @printer: what the print dialog was set to last
 * @progress: (nullable): told how far it is
 * @data: for @progress
 *
 * What is printed or saved.
 */
typedef struct
{
  GtkWindow *window;
  SpPrintPress *press;
  SpPrintSource *source;
  SpPrintChoice choice;
  SpPrinted *printed;
  char *title;
  guint page;
  GtkPrintSettings *printer;
  SpPrintProgress progress;
  gpointer data;
} SpPrintJob;

SpPrintJob *sp_print_job_copy (const SpPrintJob *self);
void sp_print_job_free (gpointer job);
void sp_print_job_tell (const SpPrintJob *self, const char *words, double fraction);

void sp_print_job_print_async (const SpPrintJob *self,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data);
char *sp_print_job_print_finish (GAsyncResult *result, GError **error);

void sp_print_job_save_async (const SpPrintJob *self,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data);
void sp_print_job_save_to_async (const SpPrintJob *self,
                                 GPtrArray *files,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
char *sp_print_job_save_finish (GAsyncResult *result, GError **error);

G_END_DECLS
