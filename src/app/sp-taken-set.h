/* SPDX-License-Identifier: GPL-3.0-or-later
 * The five sets of records that can be printed and exported, as they are here and now. */
#pragma once

#include "sp-workspace.h"

G_BEGIN_DECLS

/**
 * SpTakenSet:
 * @SP_TAKEN_THIS: what is open: the page of a record; the map, where none is open and the map is seen
 * @SP_TAKEN_COMPARISON: the comparison set
 * @SP_TAKEN_STARRED: the user's stars, those left out that this edition does not have
 * @SP_TAKEN_SHOWN: what the view shows through the lens and its own filters
 * @SP_TAKEN_ALL: all countries of the dataset
 * @SP_N_TAKEN_SETS: how many there are
 *
 * What can be taken from the window.
 */
typedef enum
{
  SP_TAKEN_THIS,
  SP_TAKEN_COMPARISON,
  SP_TAKEN_STARRED,
  SP_TAKEN_SHOWN,
  SP_TAKEN_ALL,
  SP_N_TAKEN_SETS,
} SpTakenSet;

gboolean sp_taken_set_exists (SpTakenSet self, SpWorkspace *workspace);
GPtrArray *sp_taken_set_list (SpTakenSet self, SpWorkspace *workspace);
GPtrArray *sp_taken_set_list_countries (SpTakenSet self, SpWorkspace *workspace);
char *sp_taken_set_format_name (SpTakenSet self, SpWorkspace *workspace);
SpTakenSet sp_taken_set_choose (SpWorkspace *workspace, gboolean from_page);

G_END_DECLS
