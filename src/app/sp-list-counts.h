/* SPDX-License-Identifier: GPL-3.0-or-later
 * How many countries the list has, in words: of how many something is known, how many changed, why there are none. */
#pragma once

#include "sp-workspace.h"

G_BEGIN_DECLS

/**
 * SpListFilter:
 * @SP_LIST_FILTER_NONE: none: the dataset has nothing to list
 * @SP_LIST_FILTER_SEARCH: what was typed
 * @SP_LIST_FILTER_GROUP: the group
 * @SP_LIST_FILTER_LEVELS: the levels
 *
 * What may have emptied the list.
 */
typedef enum
{
  SP_LIST_FILTER_NONE,
  SP_LIST_FILTER_SEARCH,
  SP_LIST_FILTER_GROUP,
  SP_LIST_FILTER_LEVELS,
} SpListFilter;

char *sp_list_counts_format (SpWorkspace *workspace);
char *sp_list_counts_explain_none (SpWorkspace *workspace, const char *typed, SpListFilter *filter);

G_END_DECLS
