/* SPDX-License-Identifier: GPL-3.0-or-later
 * The order of a facet’s values by what they are called. */
#pragma once

#include "sp-facet.h"

G_BEGIN_DECLS

guint32 *sp_facet_order_new (SpDataset *dataset, SpFacet facet, GPtrArray *keys);

G_END_DECLS
