/* SPDX-License-Identifier: GPL-3.0-or-later
 * Some records of a dataset with all that they refer to, to be taken out of it. */
#pragma once

#include "sp-index.h"

G_BEGIN_DECLS

typedef struct _SpDatasetExtract SpDatasetExtract;

SpDatasetExtract *sp_dataset_extract_new (SpDataset *dataset, GPtrArray *records);
void sp_dataset_extract_free (SpDatasetExtract *self);

SpDataset *sp_dataset_extract_get_dataset (SpDatasetExtract *self);
GPtrArray *sp_dataset_extract_get_records (SpDatasetExtract *self, SpRecordKind kind);
gboolean sp_dataset_extract_has (SpDatasetExtract *self, gpointer record);
gboolean sp_dataset_extract_is_whole (SpDatasetExtract *self);
guint sp_dataset_extract_count_chosen (SpDatasetExtract *self, SpRecordKind kind);
char *sp_dataset_extract_format_title (SpDatasetExtract *self);
char *sp_dataset_extract_format_contents (SpDatasetExtract *self);
char *sp_dataset_extract_format_contents_as_data (SpDatasetExtract *self);

char *sp_dataset_extract_write_json (SpDatasetExtract *self);

gboolean sp_extract_is_later (gpointer record, SpDate on);
void sp_extract_add (SpIndex *index, gpointer record, SpDate on, GPtrArray *records);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpDatasetExtract, sp_dataset_extract_free)

G_END_DECLS
