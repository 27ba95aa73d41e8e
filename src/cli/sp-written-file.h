/* SPDX-License-Identifier: GPL-3.0-or-later
 * The file that a command writes its result to: whole, or not at all. */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean sp_written_file_check (const char *path, GError **error);
void sp_written_file_set_error (const char *path, const GError *cause, GError **error);
gboolean sp_written_file_write (const char *path, GBytes *bytes, GError **error);

G_END_DECLS
