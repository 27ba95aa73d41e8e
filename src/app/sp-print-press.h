/* SPDX-License-Identifier: GPL-3.0-or-later
 * Lays out documents and draws their pages, on a thread of its own. */
#pragma once

#include "sp-printed.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_PRINT_PRESS (sp_print_press_get_type ())
G_DECLARE_FINAL_TYPE (SpPrintPress, sp_print_press, SP, PRINT_PRESS, GObject)

/**
 * SpReportsMaker:
 * @data: what it makes them of
 * @cancellable: (nullable): where it is cancelled, what is returned is not looked at
 *
 * Makes documents, on the thread of the press.
 *
 * Returns: (transfer full) (element-type SpReport): one or more
 */
typedef GPtrArray *(*SpReportsMaker) (gpointer data, GCancellable *cancellable);

SpPrintPress *sp_print_press_new (void);

void sp_print_press_lay_out_async (SpPrintPress *self,
                                   SpReportsMaker maker,
                                   gpointer data,
                                   GDestroyNotify destroy,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data);
SpPrinted *sp_print_press_lay_out_finish (GAsyncResult *result, GError **error);

void sp_print_press_paint_async (SpPrintPress *self,
                                 SpPrinted *printed,
                                 guint page,
                                 double scale,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
GdkTexture *sp_print_press_paint_finish (GAsyncResult *result, GError **error);

void sp_print_press_draw_async (SpPrintPress *self,
                                SpPrinted *printed,
                                guint page,
                                cairo_t *cr,
                                GAsyncReadyCallback callback,
                                gpointer user_data);
gboolean sp_print_press_draw_finish (GAsyncResult *result, GError **error);

void sp_print_press_write_async (SpPrintPress *self,
                                 SpPrinted *printed,
                                 guint document,
                                 GFile *file,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
gboolean sp_print_press_write_finish (GAsyncResult *result, GError **error);

G_END_DECLS
