/* SPDX-License-Identifier: GPL-3.0-or-later
 * The user's stars as text: to be pasted, and as files. */
#pragma once

#include "sp-index.h"

G_BEGIN_DECLS

char *sp_stars_text_write_plain (SpIndex *index, GPtrArray *entries, SpDate on);
char *sp_stars_text_write_html (SpIndex *index, GPtrArray *entries, SpDate on);
char *sp_stars_text_write_markdown (SpIndex *index, GPtrArray *entries);
char *sp_stars_text_write_csv (SpIndex *index, GPtrArray *entries);

G_END_DECLS
