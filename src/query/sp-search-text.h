/* SPDX-License-Identifier: GPL-3.0-or-later
 * The texts of a record in which is searched, folded and put together. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* Between texts, so that no phrase runs from one into the next: no one types it, and it is no part of a word. */
#define SP_SEARCH_SEPARATOR '\x1f'

char *sp_search_fold_texts (const char *const *texts);
char *sp_search_fold_record (gpointer record);
void sp_search_fold_record_onto (GString *texts, gpointer record);

G_END_DECLS
