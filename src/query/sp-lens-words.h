/* SPDX-License-Identifier: GPL-3.0-or-later
 * The parts of a lens in words, as chips and sentences name them. */
#pragma once

#include "sp-lens.h"

G_BEGIN_DECLS

char *sp_lens_format_basis (SpLens *self);
char *sp_lens_format_group (SpLens *self);
char *sp_lens_format_question (SpLens *self);
char *sp_lens_format_level (SpLens *self, SpLevel *level);

G_END_DECLS
