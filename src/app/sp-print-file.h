/* SPDX-License-Identifier: GPL-3.0-or-later
 * The file that the system's print dialog was told to print to. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SpPrintFile:
 *
 * A file that is to be printed to, and where that is made until it is whole.
 */
typedef struct _SpPrintFile SpPrintFile;

SpPrintFile *sp_print_file_new (GtkPrintSettings *settings);
void sp_print_file_free (SpPrintFile *self);
void sp_print_file_save_async (SpPrintFile *self,
                               GtkPrintSettings *settings,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data);
char *sp_print_file_save_finish (GAsyncResult *result, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpPrintFile, sp_print_file_free)

G_END_DECLS
