/* SPDX-License-Identifier: GPL-3.0-or-later
 * For tests of quotations in the window: a hostile dataset, its pages, and the parts of the quotation on them. */
#include "quotation-harness.h"

#include "sp-quotation.h"
#include "sp-quoted-text.h"
#include "sp-slot.h"

/**
 * quotation_harness_open:
 *
 * Returns: (transfer none): a window with `data/hostile.json` open
 */
SpWindow *
quotation_harness_open (void)
{
  g_autofree char *path = ui_harness_get_data ("hostile.json");

  return ui_harness_open (path);
}

/**
 * quotation_harness_get_record:
 * @window: a window
 * @kind: the kind of a record
 * @id: its id
 *
 * Returns: (transfer none): the record, which is there
 */
SpRecord *
quotation_harness_get_record (SpWindow *window, SpRecordKind kind, const char *id)
{
  SpRecord *record = sp_dataset_lookup (sp_workspace_get_dataset (sp_window_get_workspace (window)), kind, id);

  g_assert_nonnull (record);
  return record;
}

/**
 * quotation_harness_go_to:
 * @window: a window
 * @kind: the kind of a record
 * @id: its id
 *
 * Opens the page of a record.
 */
void
quotation_harness_go_to (SpWindow *window, SpRecordKind kind, const char *id)
{
  sp_navigation_go_to_record (sp_workspace_get_navigation (sp_window_get_workspace (window)),
                              quotation_harness_get_record (window, kind, id));
  ui_harness_settle ();
}

/**
 * quotation_harness_find_seen:
 * @within: where to look
 * @type: a type of widgets
 *
 * Returns: (transfer none) (nullable): the last one that is seen: while a page slides in, the one before it is seen too
 */
GtkWidget *
quotation_harness_find_seen (GtkWidget *within, GType type)
{
  if (g_type_is_a (G_OBJECT_TYPE (within), type) && gtk_widget_get_mapped (within))
    return within;
  for (GtkWidget *child = gtk_widget_get_last_child (within); child; child = gtk_widget_get_prev_sibling (child))
    {
      GtkWidget *found = quotation_harness_find_seen (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/**
 * quotation_harness_get_quotation:
 * @window: a window
 *
 * Returns: (transfer none): the quotation on the page that is open
 */
GtkWidget *
quotation_harness_get_quotation (SpWindow *window)
{
  GtkWidget *slot = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_SLOT);
  GtkWidget *quotation = quotation_harness_find_seen (slot, SP_TYPE_QUOTATION);

  g_assert_nonnull (quotation);
  return quotation;
}

/**
 * quotation_harness_find_class:
 * @within: where to look
 * @name: a style class
 *
 * Returns: (transfer none) (nullable): the first widget that has it
 */
GtkWidget *
quotation_harness_find_class (GtkWidget *within, const char *name)
{
  if (gtk_widget_has_css_class (within, name))
    return within;
  for (GtkWidget *child = gtk_widget_get_first_child (within); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = quotation_harness_find_class (child, name);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/**
 * quotation_harness_get_label:
 * @window: a window
 * @name: `words` or `translation`
 *
 * Returns: (transfer none): the label with that part of the quotation on the page that is open
 */
GtkLabel *
quotation_harness_get_label (SpWindow *window, const char *name)
{
  GtkWidget *part = quotation_harness_find_class (quotation_harness_get_quotation (window), name);

  g_assert_true (SP_IS_QUOTED_TEXT (part));
  return sp_quoted_text_get_label (SP_QUOTED_TEXT (part));
}
