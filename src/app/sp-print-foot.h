/* SPDX-License-Identifier: GPL-3.0-or-later
 * Below the pages that will be printed: which one is seen, or how far printing is. */
#pragma once

#include "sp-print-preview.h"

G_BEGIN_DECLS

#define SP_TYPE_PRINT_FOOT (sp_print_foot_get_type ())
G_DECLARE_FINAL_TYPE (SpPrintFoot, sp_print_foot, SP, PRINT_FOOT, GtkWidget)

void sp_print_foot_set_preview (SpPrintFoot *self, SpPrintPreview *preview);
void sp_print_foot_show_pages (SpPrintFoot *self);
void sp_print_foot_show_progress (SpPrintFoot *self, const char *words, double fraction);

G_END_DECLS
