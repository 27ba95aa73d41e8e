/* SPDX-License-Identifier: GPL-3.0-or-later
 * Writes a file whole or not at all. */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean sp_whole_file_write (GFile *file, GBytes *bytes, GCancellable *cancellable, GError **error);
gboolean sp_whole_file_save (GFile *file, GBytes *bytes, GCancellable *cancellable, GError **error);

G_END_DECLS
