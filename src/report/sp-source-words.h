/* SPDX-License-Identifier: GPL-3.0-or-later
 * The record of a document in words: its title with its standing, its authors. */
#pragma once

#include "sp-source.h"

G_BEGIN_DECLS

char *sp_source_format_title (SpSource *source);
char *sp_author_format_name (const SpAuthor *author);

G_END_DECLS
