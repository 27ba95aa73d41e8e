/* SPDX-License-Identifier: GPL-3.0-or-later
 * Documents that are laid out, to be seen and printed: how many pages they have, of what size, and what is on them. */
#pragma once

#include "sp-pages.h"

G_BEGIN_DECLS

#define SP_TYPE_PRINTED (sp_printed_get_type ())
G_DECLARE_FINAL_TYPE (SpPrinted, sp_printed, SP, PRINTED, GObject)

/**
 * SpPrintedPage:
 * @document: the number of its document, from 0
 * @number: its number in that, from 0
 * @width: its width, in points
 * @height: its height, in points
 * @headings: what its headings say, on one line; “” for none
 *
 * A page.
 */
typedef struct
{
  guint document;
  guint number;
  double width;
  double height;
  char *headings;
} SpPrintedPage;

typedef void (*SpPagesDestroy) (GPtrArray *pages, gpointer data);

SpPrinted *sp_printed_new (GPtrArray *reports, GPtrArray *pages);
void sp_printed_set_destroy (SpPrinted *self, SpPagesDestroy destroy, gpointer data);

guint sp_printed_get_n_documents (SpPrinted *self);
const char *sp_printed_get_title (SpPrinted *self, guint document);
guint sp_printed_count_pages (SpPrinted *self, guint document);
const char *sp_printed_get_unknown_characters (SpPrinted *self);
SpPages *sp_printed_get_pages (SpPrinted *self, guint document);

guint sp_printed_get_n_pages (SpPrinted *self);
const SpPrintedPage *sp_printed_get_page (SpPrinted *self, guint page);

G_END_DECLS
