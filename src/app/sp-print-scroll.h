/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where one is in pages that are one below the other. */
#pragma once

#include "sp-print-sheets.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_PRINT_SCROLL (sp_print_scroll_get_type ())
G_DECLARE_FINAL_TYPE (SpPrintScroll, sp_print_scroll, SP, PRINT_SCROLL, GObject)

SpPrintScroll *sp_print_scroll_new (void);
GtkAdjustment *sp_print_scroll_get_adjustment (SpPrintScroll *self, GtkOrientation orientation);
void sp_print_scroll_set_adjustment (SpPrintScroll *self, GtkOrientation orientation, GtkAdjustment *adjustment);
double sp_print_scroll_get_value (SpPrintScroll *self);
void sp_print_scroll_step (SpPrintScroll *self, int steps);
void sp_print_scroll_go_to_page (SpPrintScroll *self, guint page);
void sp_print_scroll_take_page (SpPrintScroll *self, SpPrintSheets *sheets);
double sp_print_scroll_find_top (SpPrintScroll *self, SpPrintSheets *sheets, guint n_pages, int height);
void sp_print_scroll_configure (SpPrintScroll *self, SpPrintSheets *sheets, guint n_pages, int width, int height);

G_END_DECLS
