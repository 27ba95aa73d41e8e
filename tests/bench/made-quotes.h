/* SPDX-License-Identifier: GPL-3.0-or-later
 * Any number of made-up quotes with as many different words as speech has. */
#pragma once

#include "sp-index.h"

G_BEGIN_DECLS

SpIndex *made_quotes_new (guint n_quotes);

G_END_DECLS
