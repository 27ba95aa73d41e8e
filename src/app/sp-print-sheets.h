/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where the pages are that will be printed, one below the other, and how large. */
#pragma once

#include "sp-printed.h"

#include <graphene.h>

G_BEGIN_DECLS

/**
 * SP_PRINT_SHEETS_GAP:
 *
 * How far pages are from each other and from the edges, in pixels.
 */
#define SP_PRINT_SHEETS_GAP 18.0

/**
 * SpPrintSheets:
 *
 * The places of the pages of documents, in pixels from the top of all.
 */
typedef struct _SpPrintSheets SpPrintSheets;

SpPrintSheets *sp_print_sheets_new (SpPrinted *printed, int width, int height, gboolean whole);
void sp_print_sheets_free (SpPrintSheets *self);

double sp_print_sheets_get_scale (const SpPrintSheets *self);
double sp_print_sheets_get_height (const SpPrintSheets *self);
const graphene_rect_t *sp_print_sheets_get_place (const SpPrintSheets *self, guint page);
guint sp_print_sheets_find_page (const SpPrintSheets *self, double y);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpPrintSheets, sp_print_sheets_free)

G_END_DECLS
