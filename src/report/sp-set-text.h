/* SPDX-License-Identifier: GPL-3.0-or-later
 * Text set in lines of a given width, any of which can be drawn alone. */
#pragma once

#include "sp-paper.h"
#include "sp-rich-text.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/**
 * SpTextSetter:
 * @context: the fonts
 * @paper: the paper, which says how large they are
 * @is_rtl: whether reading starts on the right
 * @pages: (nullable) (element-type utf8 guint): the number of the page that each place is on, from 0; known when all is
 *   laid out and pages are drawn
 * @unknown: (nullable) (element-type gunichar): the characters that no font has, to which those of each text are added
 * @shaped: (nullable): the texts that were set, which may be set again in another width or size, see
 *   sp_shaped_texts_new()
 *
 * What text is set with.
 */
typedef struct
{
  PangoContext *context;
  SpPaper paper;
  gboolean is_rtl;
  GHashTable *pages;
  GHashTable *unknown;
  GHashTable *shaped;
} SpTextSetter;

typedef struct _SpSetText SpSetText;

PangoContext *sp_text_setter_create_context (gboolean is_rtl);
gboolean sp_text_setter_is_language_rtl (void);

SpSetText *sp_set_text_new (const SpTextSetter *setter, SpTextStyle style, const SpRichText *text, double width);
void sp_set_text_free (SpSetText *self);
guint sp_set_text_get_n_lines (SpSetText *self);
double sp_set_text_get_height (SpSetText *self, guint first, guint n_lines);
double sp_set_text_get_widest (SpSetText *self);
double sp_set_text_get_ascent (SpSetText *self);
void sp_set_text_draw (SpSetText *self, cairo_t *cr, double x, double y, guint first, guint n_lines);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpSetText, sp_set_text_free)

G_END_DECLS
