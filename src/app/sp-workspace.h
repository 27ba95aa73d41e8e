/* SPDX-License-Identifier: GPL-3.0-or-later
 * What all parts of the window share: the dataset that is open, the lens, the comparison set, the stars and the
 * navigation. */
#pragma once

#include "sp-address.h"
#include "sp-chronology-choice.h"
#include "sp-chronology-results.h"
#include "sp-comparison-choice.h"
#include "sp-comparison-results.h"
#include "sp-comparison.h"
#include "sp-country-names.h"
#include "sp-lens.h"
#include "sp-navigation.h"
#include "sp-overall-search.h"
#include "sp-quote-choice.h"
#include "sp-quote-size.h"
#include "sp-quote-results.h"
#include "sp-quote-texts.h"
#include "sp-reader.h"
#include "sp-stars.h"

G_BEGIN_DECLS

#define SP_TYPE_WORKSPACE (sp_workspace_get_type ())
G_DECLARE_FINAL_TYPE (SpWorkspace, sp_workspace, SP, WORKSPACE, GObject)

SpWorkspace *sp_workspace_new (void);

void sp_workspace_open_async (SpWorkspace *self,
                              GFile *file,
                              SpReaderProgressFunc progress,
                              gpointer user_data,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer callback_data);
gboolean sp_workspace_would_keep_stars (SpWorkspace *self, GAsyncResult *result);
SpReading *sp_workspace_open_finish (SpWorkspace *self, GAsyncResult *result, GError **error);

SpIndex *sp_workspace_get_index (SpWorkspace *self);
SpDataset *sp_workspace_get_dataset (SpWorkspace *self);
SpCountryNames *sp_workspace_get_names (SpWorkspace *self);
SpLens *sp_workspace_get_lens (SpWorkspace *self);
SpQuoteChoice *sp_workspace_get_quote_choice (SpWorkspace *self);
SpQuoteTexts *sp_workspace_get_quote_texts (SpWorkspace *self);
SpQuoteResults *sp_workspace_get_quote_results (SpWorkspace *self);
SpChronologyChoice *sp_workspace_get_chronology_choice (SpWorkspace *self);
SpChronologyResults *sp_workspace_get_chronology_results (SpWorkspace *self);
SpOverallSearch *sp_workspace_get_overall_search (SpWorkspace *self);
SpNavigation *sp_workspace_get_navigation (SpWorkspace *self);
SpComparison *sp_workspace_get_comparison (SpWorkspace *self);
SpComparisonChoice *sp_workspace_get_comparison_choice (SpWorkspace *self);
SpComparisonResults *sp_workspace_get_comparison_results (SpWorkspace *self);
SpQuoteSize *sp_workspace_get_quote_size (SpWorkspace *self);
SpStars *sp_workspace_get_stars (SpWorkspace *self);
GListModel *sp_workspace_get_problems (SpWorkspace *self);
GFile *sp_workspace_get_file (SpWorkspace *self);
char *sp_workspace_get_address (SpWorkspace *self);
char *sp_workspace_get_address_of (SpWorkspace *self, SpRecord *record);
gboolean sp_workspace_go_to_address (SpWorkspace *self, const SpAddress *address, GError **error);
SpRecord *sp_workspace_get_current_record (SpWorkspace *self);
SpCountry *sp_workspace_get_current_country (SpWorkspace *self);
guint sp_workspace_get_unconfirmed_years (SpWorkspace *self);
void sp_workspace_set_unconfirmed_years (SpWorkspace *self, guint years);

G_END_DECLS
