/* SPDX-License-Identifier: GPL-3.0-or-later
 * The texts of a record in which is searched, folded and put together. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

char *sp_search_fold_texts (const char *const *texts);
char *sp_search_fold_record (gpointer record);

G_END_DECLS
