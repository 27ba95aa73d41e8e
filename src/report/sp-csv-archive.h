/* SPDX-License-Identifier: GPL-3.0-or-later
 * Records as comma-separated values: a list of one kind, or a file a kind in an archive. */
#pragma once

#include "sp-country-names.h"
#include "sp-dataset-extract.h"

#include <gio/gio.h>

G_BEGIN_DECLS

char *sp_records_write_csv (SpIndex *index, SpCountryNames *names, SpRecordKind kind, GPtrArray *records);
GBytes *
sp_dataset_extract_write_csv_archive (SpDatasetExtract *self, SpIndex *index, SpCountryNames *names, GError **error);

G_END_DECLS
