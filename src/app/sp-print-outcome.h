/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the user is told of a print, in words. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

const char *sp_print_outcome_get_printer (GtkPrintOperation *operation);
char *sp_print_outcome_format_sent (const char *printer);
GError *sp_print_outcome_create_refused (GtkPrintOperation *operation);
GError *sp_print_outcome_create_no_pages (guint n_pages);
GError *sp_print_outcome_create_too_late (const char *printer);

G_END_DECLS
