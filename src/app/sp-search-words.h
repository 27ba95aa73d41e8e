/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a record says of itself where it was found. */
#pragma once

#include "sp-search.h"
#include "sp-workspace.h"

G_BEGIN_DECLS

const char *sp_search_words_get_heading (SpRecordKind kind);
char *sp_search_words_get_title (SpWorkspace *workspace, SpSearch *search, gpointer record);
const char *sp_search_words_get_language (gpointer record);
char *sp_search_words_get_subtitle (SpWorkspace *workspace, SpSearch *search, gpointer record);
GPtrArray *sp_search_words_list_others (SpWorkspace *workspace, gpointer record);

G_END_DECLS
