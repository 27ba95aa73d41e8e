/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is on the pages of the side slot: the pages of records, as the workspace sees them. */
#include "sp-page-contents.h"

static GListModel *
build (SpWorkspace *workspace, SpRecord *record, GHashTable *shown_whole)
{
  return sp_page_builder_build (
    &(SpPageTerms) {
      .lens = sp_workspace_get_lens (workspace),
      .names = sp_workspace_get_names (workspace),
      .unconfirmed_years = sp_workspace_get_unconfirmed_years (workspace),
      .shown_whole = shown_whole,
    },
    record);
}

/**
 * sp_page_build_record:
 * @workspace: a workspace with an open dataset
 * @record: a record of it
 * @shown_whole: (nullable) (element-type utf8): the titles of sections that are shown whole however long
 *
 * Returns: (transfer full): the items (`SpPageItem`) of the record's page, seen through the lens
 */
GListModel *
sp_page_build_record (SpWorkspace *workspace, SpRecord *record, GHashTable *shown_whole)
{
  g_return_val_if_fail (SP_IS_WORKSPACE (workspace) && sp_workspace_get_index (workspace), NULL);
  g_return_val_if_fail (SP_IS_RECORD (record), NULL);

  return build (workspace, record, shown_whole);
}

/**
 * sp_page_build_dataset:
 * @workspace: a workspace with an open dataset
 *
 * Returns: (transfer full): the items (`SpPageItem`) of the page about the dataset
 */
GListModel *
sp_page_build_dataset (SpWorkspace *workspace)
{
  g_return_val_if_fail (SP_IS_WORKSPACE (workspace) && sp_workspace_get_index (workspace), NULL);

  return build (workspace, NULL, NULL);
}
