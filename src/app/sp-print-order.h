/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the thread of a press makes documents of. */
#pragma once

#include "sp-print-source.h"

G_BEGIN_DECLS

/**
 * SpPrintOrder:
 *
 * What is wanted of what there is to print, and on which paper. It does not change.
 */
typedef struct _SpPrintOrder SpPrintOrder;

SpPrintOrder *sp_print_order_new (SpPrintSource *source, const SpPrintChoice *choice, const SpPaper *paper);
void sp_print_order_free (gpointer order);
GPtrArray *sp_print_order_make (gpointer order, GCancellable *cancellable);

G_END_DECLS
