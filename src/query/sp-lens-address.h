/* SPDX-License-Identifier: GPL-3.0-or-later
 * A lens by ids: in an address, and from one edition of a dataset to another. */
#pragma once

#include "sp-address.h"
#include "sp-lens.h"

G_BEGIN_DECLS

void sp_lens_write_address (SpLens *self, SpAddress *address);
void sp_lens_read_parts (SpLens *self, const SpAddress *address, GPtrArray *missing);
gboolean sp_lens_read_address (SpLens *self, const SpAddress *address, GError **error);

G_END_DECLS
