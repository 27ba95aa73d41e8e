/* SPDX-License-Identifier: GPL-3.0-or-later
 * What there is to print when it is asked for: the sets, as what each can be printed, and the documents themselves. */
#pragma once

#include "sp-print-choice.h"
#include "sp-report.h"

G_BEGIN_DECLS

#define SP_TYPE_PRINT_SOURCE (sp_print_source_get_type ())
G_DECLARE_FINAL_TYPE (SpPrintSource, sp_print_source, SP, PRINT_SOURCE, GObject)

SpPrintSource *sp_print_source_new (SpWorkspace *workspace);

gboolean sp_print_source_has (SpPrintSource *self, SpTakenSet set);
const char *sp_print_source_get_name (SpPrintSource *self, SpTakenSet set);
gboolean sp_print_source_offers (SpPrintSource *self, SpTakenSet set, SpPrintForm form);
SpPrintForm sp_print_source_get_first_form (SpPrintSource *self, SpTakenSet set);
char *sp_print_source_format_form (SpPrintSource *self, SpTakenSet set, SpPrintForm form);
SpReportParts sp_print_source_get_parts (SpPrintSource *self, const SpPrintChoice *choice);
gboolean sp_print_source_can_be_full (SpPrintSource *self, const SpPrintChoice *choice);
gboolean sp_print_source_has_starred_quotes (SpPrintSource *self);

char *sp_print_source_describe (SpPrintSource *self, const char *title, guint n_documents, guint n_pages);
char *sp_print_source_make_name (SpPrintSource *self, const SpPrintChoice *choice, guint document);
GPtrArray *sp_print_source_make (SpPrintSource *self,
                                 const SpPrintChoice *choice,
                                 const SpPaper *paper,
                                 GCancellable *cancellable);

G_END_DECLS
