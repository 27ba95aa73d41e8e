/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which events and positions are wanted, in an address. */
#pragma once

#include "sp-address.h"
#include "sp-chronology-choice.h"

G_BEGIN_DECLS

void sp_chronology_choice_write_address (SpChronologyChoice *self, SpAddress *address);
void sp_chronology_choice_read_parts (SpChronologyChoice *self, const SpAddress *address, GPtrArray *missing);

G_END_DECLS
