/* SPDX-License-Identifier: GPL-3.0-or-later
 * For tests of what pages say, as data: a dataset without a window, its pages, and what is on them. */
#include "page-harness.h"

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpReading) reading = sp_workspace_open_finish (SP_WORKSPACE (source), result, NULL);

  g_assert_nonnull (sp_reading_get_dataset (reading));
  *(gboolean *) data = TRUE;
}

/**
 * page_harness_open_in:
 * @workspace: a workspace
 * @path: (nullable): a dataset, or %NULL for the built-in one
 *
 * Opens the dataset there.
 */
void
page_harness_open_in (SpWorkspace *workspace, const char *path)
{
  g_autoptr (GFile) file = path ? g_file_new_for_path (path) : NULL;
  gboolean opened = FALSE;

  sp_workspace_open_async (workspace, file, NULL, NULL, NULL, opened_cb, &opened);
  while (!opened)
    g_main_context_iteration (NULL, TRUE);
}

/**
 * page_harness_open_path:
 * @path: (nullable): a dataset, or %NULL for the built-in one
 *
 * Returns: (transfer full): a workspace with the dataset open
 */
SpWorkspace *
page_harness_open_path (const char *path)
{
  SpWorkspace *workspace = sp_workspace_new ();

  page_harness_open_in (workspace, path);
  return workspace;
}

/**
 * page_harness_open:
 * @name: (nullable): a file in tests/data, or %NULL for the built-in dataset
 *
 * Returns: (transfer full): a workspace with the dataset open
 */
SpWorkspace *
page_harness_open (const char *name)
{
  g_autofree char *path = name ? g_test_build_filename (G_TEST_DIST, "data", name, NULL) : NULL;

  return page_harness_open_path (path);
}

/**
 * page_harness_build:
 * @workspace: a workspace
 * @kind: the kind of a record
 * @id: its id
 * @on: (nullable): the date that is looked at, or %NULL for the latest
 *
 * Returns: (transfer full): the items of its page
 */
GListModel *
page_harness_build (SpWorkspace *workspace, SpRecordKind kind, const char *id, const char *on)
{
  SpRecord *record = sp_dataset_lookup (sp_workspace_get_dataset (workspace), kind, id);
  SpDate date = { 0 };

  g_assert_nonnull (record);
  if (on != NULL)
    g_assert_true (sp_date_parse (on, &date, NULL));
  sp_lens_set_on (sp_workspace_get_lens (workspace), date);
  return sp_page_build_record (workspace, record, NULL);
}

/**
 * page_harness_find:
 * @items: the items of a page
 * @style: how the item looks
 * @caption: (nullable): its caption, or %NULL for any
 * @title: (nullable): its title, or %NULL for any
 *
 * Returns: (transfer none) (nullable): the first such item
 */
SpPageItem *
page_harness_find (GListModel *items, SpPageItemStyle style, const char *caption, const char *title)
{
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SpPageItem) item = g_list_model_get_item (items, i);

      if (sp_page_item_get_style (item) == style &&
          (caption == NULL || g_strcmp0 (sp_page_item_get_caption (item), caption) == 0) &&
          (title == NULL || g_strcmp0 (sp_page_item_get_title (item), title) == 0))
        return item;
    }
  return NULL;
}
