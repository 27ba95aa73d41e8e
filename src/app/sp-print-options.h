/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where the user chooses what is printed, and how. */
#pragma once

#include "sp-print-source.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_PRINT_OPTIONS (sp_print_options_get_type ())
G_DECLARE_FINAL_TYPE (SpPrintOptions, sp_print_options, SP, PRINT_OPTIONS, GtkWidget)

void sp_print_options_set_source (SpPrintOptions *self, SpPrintSource *source, const SpPrintChoice *choice);
const SpPrintChoice *sp_print_options_get_choice (SpPrintOptions *self);

G_END_DECLS
