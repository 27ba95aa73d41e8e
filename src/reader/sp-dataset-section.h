/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a dataset says of itself, with something in place of what it does not say. */
#pragma once

#include "sp-dataset.h"
#include "sp-problem-list.h"

G_BEGIN_DECLS

typedef struct _SpDatasetSection SpDatasetSection;

SpDatasetSection *sp_dataset_section_read (GPtrArray *parts,
                                           gboolean is_incomplete,
                                           const char *path,
                                           const char *name,
                                           SpProblemList *problems);
void sp_dataset_section_free (SpDatasetSection *self);
gboolean sp_dataset_section_is_known_format (SpDatasetSection *self);
const char *sp_dataset_section_get_language (SpDatasetSection *self);
SpDataset *sp_dataset_section_make_dataset (SpDatasetSection *self, SpDate newest, GPtrArray *const *records);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpDatasetSection, sp_dataset_section_free)

G_END_DECLS
