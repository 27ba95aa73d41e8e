/* SPDX-License-Identifier: GPL-3.0-or-later
 * One line of the search of everything, as data: a record that was found, or a way on. */
#pragma once

#include "sp-overall-search.h"
#include "sp-workspace.h"

G_BEGIN_DECLS

/**
 * SP_SEARCH_ITEMS_BEST:
 *
 * So many of a kind are listed at most, unless more are asked for.
 */
#define SP_SEARCH_ITEMS_BEST 5

/**
 * SpSearchItemSort:
 * @SP_SEARCH_ITEM_RECORD: a record that was found
 * @SP_SEARCH_ITEM_MORE: more of a kind
 * @SP_SEARCH_ITEM_QUOTES: all quotes, in their view
 * @SP_SEARCH_ITEM_RECENT: what was searched for before
 *
 * What a line is.
 */
typedef enum
{
  SP_SEARCH_ITEM_RECORD,
  SP_SEARCH_ITEM_MORE,
  SP_SEARCH_ITEM_QUOTES,
  SP_SEARCH_ITEM_RECENT,
} SpSearchItemSort;

/**
 * SpSearchItem:
 * @sort: what it is
 * @record: (nullable): the record that was found
 * @kind: the kind of the records that are meant
 * @heading: (nullable): what stands above the first of several
 * @count: (nullable): how many they are, beside the heading
 * @icon: (nullable): the name of an icon
 * @flag: (nullable): an emoji flag in place of the icon
 * @title: the title
 * @language: (nullable): the language of the title, as a language tag
 * @subtitle: (nullable): below the title
 * @excerpt: (nullable): a text in which it was found, where that is neither of the two
 * @later: (nullable): that it is later than the date that is looked at
 *
 * A line. Its texts are harmless to show.
 */
typedef struct
{
  SpSearchItemSort sort;
  SpRecord *record;
  SpRecordKind kind;
  char *heading;
  char *count;
  const char *icon;
  char *flag;
  char *title;
  const char *language;
  char *subtitle;
  char *excerpt;
  char *later;
} SpSearchItem;

gboolean sp_search_item_is_marked_below (const SpSearchItem *self);
char *sp_search_item_get_spoken (const SpSearchItem *self);
GPtrArray *sp_search_items_list_found (SpWorkspace *workspace, SpOverallFinding *finding, int more_of);
GPtrArray *sp_search_items_list_recent (const char *const *searches);

G_END_DECLS
