/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the chips above a view are of: all that leaves anything out of it. */
#pragma once

#include "sp-facet-words.h"
#include "sp-view.h"
#include "sp-workspace.h"

G_BEGIN_DECLS

/**
 * SpChipSource:
 * @name_width: so many letters of a filter are shown before it is cut
 * @clear_tooltip: what clearing does, untranslated
 * @list: (transfer full): the filters that are chips, in order, and how many are active, chips or not
 * @equal: whether two filters are about the same
 * @format: (transfer full): what a filter is called; @words are those of the dataset's facets
 * @remove: removes a filter
 * @clear: removes all
 * @format_left: (transfer full): how much is left of how much; “” where that is not known yet
 *
 * The filters of a view. What a filter is, is its source's own matter.
 */
typedef struct
{
  guint name_width;
  const char *clear_tooltip;
  GPtrArray *(*list) (SpWorkspace *workspace, guint *n_active);
  gboolean (*equal) (gconstpointer filter, gconstpointer other);
  char *(*format) (SpWorkspace *workspace, SpFacetWords *words, gconstpointer filter);
  void (*remove) (SpWorkspace *workspace, gconstpointer filter);
  void (*clear) (SpWorkspace *workspace);
  char *(*format_left) (SpWorkspace *workspace);
} SpChipSource;

const SpChipSource *sp_chip_source_get (SpView view);

G_END_DECLS
