/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the thread of a press makes documents of. */
#include "sp-print-order.h"

struct _SpPrintOrder
{
  SpPrintSource *source;
  SpPrintChoice choice;
  gboolean has_paper;
  SpPaper paper;
};

/**
 * sp_print_order_new: (skip)
 * @source: what there is to print
 * @choice: what is chosen of it, which it offers
 * @paper: (nullable): the paper, as it is; %NULL for that of the choice
 *
 * Returns: (transfer full): an order
 */
SpPrintOrder *
sp_print_order_new (SpPrintSource *source, const SpPrintChoice *choice, const SpPaper *paper)
{
  SpPrintOrder *self;

  g_return_val_if_fail (SP_IS_PRINT_SOURCE (source) && choice != NULL, NULL);

  self = g_new0 (SpPrintOrder, 1);
  self->source = g_object_ref (source);
  self->choice = *choice;
  self->has_paper = paper != NULL;
  if (paper != NULL)
    self->paper = *paper;
  return self;
}

/**
 * sp_print_order_free: (skip)
 * @order: an order
 *
 * Frees it, on any thread.
 */
void
sp_print_order_free (gpointer order)
{
  SpPrintOrder *self = order;

  g_return_if_fail (self != NULL);

  g_object_unref (self->source);
  g_free (self);
}

/**
 * sp_print_order_make: (skip)
 * @order: an order
 * @cancellable: (nullable): a cancellable
 *
 * Makes the documents, on any thread; see #SpReportsMaker.
 *
 * Returns: (transfer full) (element-type SpReport): the documents
 */
GPtrArray *
sp_print_order_make (gpointer order, GCancellable *cancellable)
{
  SpPrintOrder *self = order;

  g_return_val_if_fail (self != NULL, NULL);

  return sp_print_source_make (self->source, &self->choice, self->has_paper ? &self->paper : NULL, cancellable);
}
