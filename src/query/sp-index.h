/* SPDX-License-Identifier: GPL-3.0-or-later
 * What refers to what in a dataset, found at once: the evidence of a country, all that rests on a source. */
#pragma once

#include "sp-country.h"
#include "sp-dataset.h"
#include "sp-question.h"

G_BEGIN_DECLS

#define SP_TYPE_INDEX (sp_index_get_type ())
G_DECLARE_FINAL_TYPE (SpIndex, sp_index, SP, INDEX, GObject)

SpIndex *sp_index_new (SpDataset *dataset);

SpDataset *sp_index_get_dataset (SpIndex *self);
GPtrArray *sp_index_get_related (SpIndex *self, gpointer record, SpRecordKind kind);
GPtrArray *sp_index_get_positions (SpIndex *self, SpCountry *country, SpQuestion *question);
SpDate sp_index_get_first_date (SpIndex *self);
GPtrArray *sp_index_find_sources (SpIndex *self, gpointer record);

G_END_DECLS
