/* SPDX-License-Identifier: GPL-3.0-or-later
 * The records that a command line names: countries, questions, groups, actors and levels, by id or by any name. */
#pragma once

#include "sp-country-names.h"
#include "sp-dataset.h"

G_BEGIN_DECLS

GPtrArray *sp_find_countries (SpCountryNames *names, SpDataset *dataset, const char *const *typed, GError **error);
gpointer sp_find_record (SpDataset *dataset, SpRecordKind kind, const char *typed, GError **error);
GPtrArray *sp_find_records (SpDataset *dataset, SpRecordKind kind, const char *const *typed, GError **error);
const char **sp_find_levels (SpDataset *dataset, GPtrArray *questions, const char *const *typed, GError **error);

G_END_DECLS
