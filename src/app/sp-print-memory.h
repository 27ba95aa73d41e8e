/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the system's print dialog was set to last: the printer, both sides, colour. Kept in a file of the user's. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void sp_print_memory_load_async (GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GtkPrintSettings *sp_print_memory_load_finish (GAsyncResult *result);
void sp_print_memory_save (GtkPrintSettings *settings);

G_END_DECLS
