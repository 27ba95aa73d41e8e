/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which quotes are wanted, in an address. */
#pragma once

#include "sp-address.h"
#include "sp-quote-choice.h"

G_BEGIN_DECLS

void sp_quote_choice_write_address (SpQuoteChoice *self, SpAddress *address);
void sp_quote_choice_read_parts (SpQuoteChoice *self, SpDataset *dataset, const SpAddress *address, GPtrArray *missing);

G_END_DECLS
