/* SPDX-License-Identifier: GPL-3.0-or-later
 * A slice of a page, from side to side, that is never parted: a line of text, a row of a table, a drawing. */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

#define SP_SLICE_MOST_TAGS 2

/**
 * SpSliceTag:
 * @name: (nullable): a structure element of PDF 1.7, such as “P”; %NULL for none
 * @whose: slices one after the other, on one page, with the same @name and @whose make one element
 *
 * What a slice is a part of, for those who have the page read to them.
 */
typedef struct
{
  const char *name;
  gconstpointer whose;
} SpSliceTag;

typedef struct _SpSlice SpSlice;

/**
 * SpSlice:
 * @space_above: room above it, in points; none at the top of a page
 * @height: its height, in points
 * @keeps_next: whether the next slice has to stand on the same page, in the same column
 * @again: (nullable): the slice that is drawn above it where it begins a page or column: the head of a table
 * @n_columns: in how many columns the page stands here, 1 or more
 * @on_new_page: whether it begins a page
 * @least_room: the share of a page, 0 to 1, that has to be left for it not to begin the next
 * @running_title: (nullable): what stands at the foot of pages from here on
 * @tags: what it is a part of, the outer first
 * @place_name: (nullable): what links to it call it
 * @draw: draws it, @width wide, at a place that is its upper left corner
 * @data: for @draw
 * @destroy: (nullable): frees @data
 *
 * A slice that is not placed yet.
 */
struct _SpSlice
{
  double space_above;
  double height;
  gboolean keeps_next;
  SpSlice *again;
  guint n_columns;
  gboolean on_new_page;
  double least_room;
  char *running_title;
  SpSliceTag tags[SP_SLICE_MOST_TAGS];
  char *place_name;
  void (*draw) (gpointer data, cairo_t *cr, double x, double y, double width);
  gpointer data;
  GDestroyNotify destroy;
};

SpSlice *sp_slice_new (double height);
void sp_slice_free (gpointer slice);
void sp_slice_drop_drawing (SpSlice *self);

void sp_slice_set_tagged (cairo_t *cr, gboolean tagged);
void sp_slice_begin_tag (cairo_t *cr, const char *name, const char *attributes);
void sp_slice_end_tag (cairo_t *cr, const char *name);

G_END_DECLS
