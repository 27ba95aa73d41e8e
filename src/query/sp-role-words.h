/* SPDX-License-Identifier: GPL-3.0-or-later
 * A role in words that stand beside nothing but a name. */
#pragma once

#include "sp-actor.h"
#include "sp-dataset.h"

G_BEGIN_DECLS

char *sp_role_words_write (SpDataset *dataset, const SpRole *role);

G_END_DECLS
