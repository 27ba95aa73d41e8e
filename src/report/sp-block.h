/* SPDX-License-Identifier: GPL-3.0-or-later
 * A part of what is printed: a paragraph, a table, a drawing. */
#pragma once

#include "sp-report-writer.h"
#include "sp-set-text.h"
#include "sp-slice.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * SpBlockPlace:
 * @setter: what text is set with
 * @width: how wide the block is to be, in points
 * @height: how high a page is at most, in points
 *
 * Where a block is to stand.
 */
typedef struct
{
  const SpTextSetter *setter;
  double width;
  double height;
} SpBlockPlace;

#define SP_TYPE_BLOCK (sp_block_get_type ())
G_DECLARE_DERIVABLE_TYPE (SpBlock, sp_block, SP, BLOCK, GObject)

/**
 * SpBlockClass:
 * @lay_out: adds the block's slices to an array of SpSlice; they may borrow from the block
 * @write: (nullable): writes the block as text
 *
 * What kinds of blocks do.
 */
struct _SpBlockClass
{
  GObjectClass parent_class;

  void (*lay_out) (SpBlock *self, const SpBlockPlace *place, GPtrArray *slices);
  void (*write) (SpBlock *self, SpReportWriter *writer);
};

void sp_block_set_place_name (SpBlock *self, const char *name);
void sp_block_set_in_outline (SpBlock *self, const char *title, guint depth);
void sp_block_set_n_columns (SpBlock *self, guint n_columns);
void sp_block_set_space_above (SpBlock *self, double space);
void sp_block_set_on_new_page (SpBlock *self, gboolean on_new_page);
void sp_block_set_least_room (SpBlock *self, double share);
void sp_block_set_running_title (SpBlock *self, const char *title);

const char *sp_block_get_place_name (SpBlock *self);
const char *sp_block_get_outline (SpBlock *self, guint *depth);
guint sp_block_get_n_columns (SpBlock *self);
gboolean sp_block_is_on_new_page (SpBlock *self);

void sp_block_lay_out (SpBlock *self, const SpBlockPlace *place, GPtrArray *slices);
void sp_block_write (SpBlock *self, SpReportWriter *writer);

G_END_DECLS
