/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a user typed into a search field, and whether a text has it. */
#pragma once

#include "sp-needle.h"
#include "sp-search-text.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * SpSearchSpan:
 * @start: first byte of what was found
 * @end: the byte after it
 *
 * Where in a text something was found.
 */
typedef struct
{
  gsize start;
  gsize end;
} SpSearchSpan;

/**
 * SpSearchTerm:
 * @needle: a word or a phrase
 * @is_excluded: whether it must not be there
 *
 * A part of what was typed.
 */
typedef struct
{
  SpNeedle needle;
  gboolean is_excluded;
} SpSearchTerm;

#define SP_TYPE_SEARCH (sp_search_get_type ())
G_DECLARE_FINAL_TYPE (SpSearch, sp_search, SP, SEARCH, GObject)

SpSearch *sp_search_new (const char *typed);

gboolean sp_search_is_empty (SpSearch *self);
GArray *sp_search_get_terms (SpSearch *self);
const SpNeedle *sp_search_get_phrase (SpSearch *self);
gboolean sp_search_matches (SpSearch *self, const char *const *texts);
gboolean sp_search_matches_record (SpSearch *self, gpointer record);
gboolean sp_search_matches_folded (SpSearch *self, const char *folded);
GArray *sp_search_find_spans (SpSearch *self, const char *text);

G_END_DECLS
