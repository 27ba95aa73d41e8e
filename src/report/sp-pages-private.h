/* SPDX-License-Identifier: GPL-3.0-or-later
 * What pages are made of. */
#pragma once

#include "sp-page-flow.h"
#include "sp-pages.h"

/* What the first and the last thing on a page belong to. Borrows from the slices. */
typedef struct
{
  const char *first;
  const char *last;
} SpRunningTitles;

struct _SpPages
{
  GObject parent_instance;

  SpTextSetter setter;
  SpTextSetter second;    /* that of another thread, which slices may go on with */
  GPtrArray *blocks;
  GPtrArray *slices;      /* of SpSlice; they borrow from the blocks */
  GArray *placed;         /* of SpPlacedSlice, by page */
  GArray *starts;         /* of guint: where each page begins in them, and the end */
  GHashTable *pages;      /* of places, by their names */
  GArray *running_titles; /* of SpRunningTitles, one a page */
  guint n_pages;
  char *title;
  char *author;
  char *foot;
  char *language;
};
