/* SPDX-License-Identifier: GPL-3.0-or-later
 * For tests of the Compare view: opens one of its pages with some countries. */
#include "compare-harness.h"

/**
 * compare_harness_show:
 * @window: a window
 * @show: a page of the Compare view
 * @type: the type of its widget
 *
 * Returns: (transfer none): the page, which is seen
 */
GtkWidget *
compare_harness_show (SpWindow *window, SpComparisonShow show, GType type)
{
  SpWorkspace *workspace = sp_window_get_workspace (window);
  GtkWidget *page;

  sp_navigation_go_to_view (sp_workspace_get_navigation (workspace), SP_VIEW_COMPARE);
  sp_comparison_choice_set_show (sp_workspace_get_comparison_choice (workspace), show);
  ui_harness_settle ();
  page = ui_harness_find_type (GTK_WIDGET (window), type);
  g_assert_true (ui_harness_is_seen (page));
  return page;
}

/**
 * compare_harness_compare:
 * @window: a window
 * @codes: codes of countries, parted by blanks, and groups as “group:ID”
 *
 * Puts them into the comparison set, in place of what is there.
 */
void
compare_harness_compare (SpWindow *window, const char *codes)
{
  SpWorkspace *workspace = sp_window_get_workspace (window);
  g_auto (GStrv) parts = g_strsplit (codes, " ", -1);

  sp_comparison_clear (sp_workspace_get_comparison (workspace));
  for (guint i = 0; parts[i] != NULL && *parts[i] != '\0'; i++)
    {
      SpRecord *record = sp_comparison_lookup (sp_workspace_get_dataset (workspace), parts[i]);

      g_assert_nonnull (record);
      sp_comparison_add (sp_workspace_get_comparison (workspace), record);
    }
  ui_harness_settle ();
}

/**
 * compare_harness_get_question:
 * @window: a window
 * @id: the id of a question
 *
 * Returns: (transfer none): the question
 */
SpQuestion *
compare_harness_get_question (SpWindow *window, const char *id)
{
  return sp_dataset_lookup (sp_workspace_get_dataset (sp_window_get_workspace (window)), SP_RECORD_QUESTION, id);
}

/**
 * compare_harness_get_open:
 * @window: a window
 *
 * Returns: (nullable): the id of what is open in the side slot
 */
const char *
compare_harness_get_open (SpWindow *window)
{
  SpRecord *record = sp_workspace_get_current_record (sp_window_get_workspace (window));

  return record ? sp_record_get_id (record) : NULL;
}

/**
 * compare_harness_find_controller:
 * @widget: a widget
 * @type: a type of controllers
 *
 * Returns: (transfer none): the first of its own of that type
 */
GtkEventController *
compare_harness_find_controller (gpointer widget, GType type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (g_type_is_a (G_OBJECT_TYPE (controller), type))
        return controller;
    }
  g_assert_not_reached ();
}

/**
 * compare_harness_press:
 * @widget: a widget
 * @key: a key
 * @modifiers: what is held with it
 *
 * Returns: whether the widget took it
 */
gboolean
compare_harness_press (gpointer widget, guint key, GdkModifierType modifiers)
{
  gboolean handled = FALSE;

  g_signal_emit_by_name (compare_harness_find_controller (widget, GTK_TYPE_EVENT_CONTROLLER_KEY), "key-pressed", key, 0,
                         modifiers, &handled);
  ui_harness_settle ();
  return handled;
}

/**
 * compare_harness_count:
 * @within: where to look
 * @type: a type of widgets
 *
 * Returns: how many of them are seen
 */
guint
compare_harness_count (GtkWidget *within, GType type)
{
  guint n = g_type_is_a (G_OBJECT_TYPE (within), type) && ui_harness_is_seen (within) ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (within); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += compare_harness_count (child, type);
  return n;
}
