/* SPDX-License-Identifier: GPL-3.0-or-later
 * What tests of documents share: a dataset with its lens, and what must be among the words of a document. */
#pragma once

#include "sp-report-terms.h"

G_BEGIN_DECLS

typedef struct
{
  SpIndex *index;
  SpLens *lens;
  SpCountryNames *names;
} Desk;

/* On the first question; takes the dataset over. No date for "". */
Desk desk_new (SpDataset *dataset, const char *on);
/* From tests/data. */
Desk desk_new_for_file (const char *name, const char *on);
void desk_clear (Desk *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Desk, desk_clear)

/* On A4, with all parts. */
SpReportTerms desk_get_terms (const Desk *self);
gpointer desk_get (const Desk *self, SpRecordKind kind, const char *id);
GPtrArray *desk_get_all (const Desk *self, SpRecordKind kind);

void assert_has (const char *words, const char *part);
void assert_lacks (const char *words, const char *part);
/* Each after the one before it; ended by NULL. */
void assert_order (const char *words, const char *const *parts);

G_END_DECLS
