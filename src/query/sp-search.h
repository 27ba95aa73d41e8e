/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a user typed into a search field, and whether a text has it. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define SP_TYPE_SEARCH (sp_search_get_type ())
G_DECLARE_FINAL_TYPE (SpSearch, sp_search, SP, SEARCH, GObject)

SpSearch *sp_search_new (const char *typed);

gboolean sp_search_is_empty (SpSearch *self);
gboolean sp_search_matches (SpSearch *self, const char *const *texts);
gboolean sp_search_matches_record (SpSearch *self, gpointer record);

G_END_DECLS
