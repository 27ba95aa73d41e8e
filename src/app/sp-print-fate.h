/* SPDX-License-Identifier: GPL-3.0-or-later
 * What becomes of documents after a printer has taken them. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_PRINT_FATE (sp_print_fate_get_type ())
G_DECLARE_FINAL_TYPE (SpPrintFate, sp_print_fate, SP, PRINT_FATE, GObject)

SpPrintFate *sp_print_fate_new (GtkWindow *window, const char *title, const char *printer);
void sp_print_fate_follow (SpPrintFate *self, GtkPrintOperation *operation);
void sp_print_fate_note (SpPrintFate *self, GtkPrintStatus status);

G_END_DECLS
