/* SPDX-License-Identifier: GPL-3.0-or-later
 * Countries two by two as a list: what is said of all first, then pair by pair. */
#pragma once

#include "sp-pairs.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define SP_TYPE_PAIR_ITEM (sp_pair_item_get_type ())
G_DECLARE_FINAL_TYPE (SpPairItem, sp_pair_item, SP, PAIR_ITEM, GObject)

gboolean sp_pair_item_is_overview (SpPairItem *self);
guint sp_pair_item_get_pair (SpPairItem *self);
gboolean sp_pair_item_is_expanded (SpPairItem *self);

#define SP_TYPE_PAIR_MODEL (sp_pair_model_get_type ())
G_DECLARE_FINAL_TYPE (SpPairModel, sp_pair_model, SP, PAIR_MODEL, GObject)

SpPairModel *sp_pair_model_new (void);

void sp_pair_model_set_pairs (SpPairModel *self, SpPairs *pairs, SpPairOrder order, gboolean has_overview, gboolean whole);
void sp_pair_model_toggle (SpPairModel *self, guint position);
SpPairs *sp_pair_model_get_pairs (SpPairModel *self);

G_END_DECLS
