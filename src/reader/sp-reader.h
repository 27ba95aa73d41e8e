/* SPDX-License-Identifier: GPL-3.0-or-later
 * Reads a dataset from a file, a folder of parts or the program's own resources, with every problem in it. */
#pragma once

#include "sp-dataset.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define SP_TYPE_READING (sp_reading_get_type ())
G_DECLARE_FINAL_TYPE (SpReading, sp_reading, SP, READING, GObject)

SpDataset *sp_reading_get_dataset (SpReading *self);
GListModel *sp_reading_get_problems (SpReading *self);
guint sp_reading_get_n_errors (SpReading *self);
guint sp_reading_get_n_warnings (SpReading *self);

/**
 * SpReaderProgressFunc:
 * @fraction: how much is done, 0 to 1, never decreasing
 * @user_data: what was given
 *
 * Called on the reading thread, at most some hundred times in all.
 */
typedef void (*SpReaderProgressFunc) (double fraction, gpointer user_data);

SpReading *sp_reader_read (GFile *file,
                           SpReaderProgressFunc progress,
                           gpointer user_data,
                           GCancellable *cancellable,
                           GError **error);
SpReading *sp_reader_read_bytes (GBytes *bytes, const char *path, GCancellable *cancellable, GError **error);
SpReading *sp_reader_read_builtin (GCancellable *cancellable, GError **error);
void sp_reader_read_async (GFile *file,
                           GCancellable *cancellable,
                           SpReaderProgressFunc progress,
                           gpointer user_data,
                           GAsyncReadyCallback callback,
                           gpointer callback_data);
SpReading *sp_reader_read_finish (GAsyncResult *result, GError **error);

G_END_DECLS
