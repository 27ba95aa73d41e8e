/* SPDX-License-Identifier: GPL-3.0-or-later
 * The pages that will be printed, one below the other. */
#pragma once

#include "sp-print-press.h"

G_BEGIN_DECLS

#define SP_TYPE_PRINT_PREVIEW (sp_print_preview_get_type ())
G_DECLARE_FINAL_TYPE (SpPrintPreview, sp_print_preview, SP, PRINT_PREVIEW, GtkWidget)

void sp_print_preview_show (SpPrintPreview *self, SpPrintPress *press, SpPrinted *printed);
SpPrinted *sp_print_preview_get_printed (SpPrintPreview *self);
gboolean sp_print_preview_is_drawn (SpPrintPreview *self);

guint sp_print_preview_get_page (SpPrintPreview *self);
void sp_print_preview_go_to_page (SpPrintPreview *self, guint page);
void sp_print_preview_set_whole (SpPrintPreview *self, gboolean whole);

G_END_DECLS
