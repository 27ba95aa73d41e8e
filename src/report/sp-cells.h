/* SPDX-License-Identifier: GPL-3.0-or-later
 * What stands in the cells of the lists: texts, dates, ids, countries. */
#pragma once

#include "sp-listing.h"

#include "sp-event.h"
#include "sp-vocabulary.h"

G_BEGIN_DECLS

typedef void (*SpCellRecordFunc) (gpointer item, GVariantBuilder *record);
typedef char *(*SpCellTextFunc) (gpointer item);

GVariant *sp_cell_text (const char *text);
GVariant *sp_cell_take (char *text);
GVariant *sp_cell_date (SpDate date);
GVariant *sp_cell_term (const SpVocabulary *vocabulary, int value);
GVariant *sp_cell_label (const SpVocabulary *vocabulary, int value);
GVariant *sp_cell_id (gpointer record);
GVariant *sp_cell_ids (GPtrArray *records);
GVariant *sp_cell_records (GPtrArray *items, SpCellRecordFunc add);
GVariant *sp_cell_texts (GPtrArray *items, SpCellTextFunc format);
GVariant *sp_cell_country_name (SpListing *listing, SpCountry *country);
GVariant *sp_cell_country_names (SpListing *listing, GPtrArray *countries);

void sp_cell_add_text (GVariantBuilder *record, const char *key, const char *text);
void sp_cell_add_date (GVariantBuilder *record, const char *key, SpDate date);
char *sp_cell_format_with_span (const char *name, SpDate from, SpDate to);

/* Gives a column a function of one record alone: SP_CELL (get_level, SpPosition, sp_cell_date (...)). */
#define SP_CELL(name, Type, expression) \
  static GVariant *name (gpointer row, gpointer data G_GNUC_UNUSED) \
  { \
    Type *self = row; \
    return expression; \
  }

/* The same where the listing is needed too. */
#define SP_CELL_OF_LISTING(name, Type, expression) \
  static GVariant *name (gpointer row, gpointer data) \
  { \
    Type *self = row; \
    SpListing *listing = data; \
    return expression; \
  }

G_END_DECLS
