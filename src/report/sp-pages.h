/* SPDX-License-Identifier: GPL-3.0-or-later
 * Pages: blocks laid out on paper, to be drawn one by one, or written as PDF. */
#pragma once

#include "sp-block.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SpPagesInit:
 * @paper: the paper
 * @blocks: (element-type SpBlock): what is printed, in order; must not change afterwards
 * @title: what the document is called
 * @author: (nullable): who made it
 * @foot: (nullable): what stands at the foot of each page, beside the number of the page
 * @language: (nullable): the language of most of its text, as a language tag
 * @is_rtl: whether reading starts on the right
 * @cancellable: (nullable): where it is cancelled meanwhile, there are no pages
 *
 * What sp_pages_new() lays out.
 */
typedef struct
{
  SpPaper paper;
  GPtrArray *blocks;
  const char *title;
  const char *author;
  const char *foot;
  const char *language;
  gboolean is_rtl;
  GCancellable *cancellable;
} SpPagesInit;

#define SP_TYPE_PAGES (sp_pages_get_type ())
G_DECLARE_FINAL_TYPE (SpPages, sp_pages, SP, PAGES, GObject)

SpPages *sp_pages_new (const SpPagesInit *init);

const SpPaper *sp_pages_get_paper (SpPages *self);
const char *sp_pages_get_title (SpPages *self);
guint sp_pages_get_n_pages (SpPages *self);
char *sp_pages_get_unknown_characters (SpPages *self);
int sp_pages_find_page (SpPages *self, const char *place_name);
void sp_pages_draw (SpPages *self, guint page, cairo_t *cr);
void sp_pages_draw_for_paper (SpPages *self, guint page, cairo_t *cr);

GBytes *sp_pages_render_pdf (SpPages *self, GCancellable *cancellable, GError **error);
GBytes *sp_pages_turn_into_pdf (SpPages *self, GCancellable *cancellable, GError **error);
gboolean sp_pages_write_pdf (SpPages *self, GFile *file, GCancellable *cancellable, GError **error);

G_END_DECLS
