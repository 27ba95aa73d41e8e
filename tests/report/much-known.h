/* SPDX-License-Identifier: GPL-3.0-or-later
 * A made-up country of which much is known, for tests of its summary. */
#pragma once

#include "sp-dataset.h"

G_BEGIN_DECLS

#define MUCH_KNOWN_N_EVENTS 30
#define MUCH_KNOWN_N_QUOTES 500

/* Of GB, in the edition of November 2026: events in threes a month of 2018 from “Event 00” on, the first of which tells of
 * what a position rests on, the next four being laws; quotes of 2018, of which three are checked. summary: (nullable): of
 * a further position. */
SpDataset *much_known_new (const char *summary);

G_END_DECLS
