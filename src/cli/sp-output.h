/* SPDX-License-Identifier: GPL-3.0-or-later
 * Standard output for results, standard error for everything else. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean sp_output_print (const char *text);
gboolean sp_output_write (const char *bytes, gsize length);
void sp_output_print_error (const char *text);
void sp_output_complain (const char *message);

gboolean sp_output_is_terminal (void);
guint sp_output_get_width (void);

G_END_DECLS
