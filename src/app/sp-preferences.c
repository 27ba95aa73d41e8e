/* SPDX-License-Identifier: GPL-3.0-or-later
 * The window of preferences. */
#include "sp-preferences.h"

#include "sp-settings.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#define MAX_YEARS 50

static void
years_cb (GtkAdjustment *adjustment, SpWorkspace *workspace)
{
  sp_workspace_set_unconfirmed_years (workspace, (guint) gtk_adjustment_get_value (adjustment));
}

static GtkWidget *
create_years_row (SpWorkspace *workspace, GSettings *settings)
{
  GtkAdjustment *adjustment =
    gtk_adjustment_new (sp_workspace_get_unconfirmed_years (workspace), 1, MAX_YEARS, 1, 5, 0);
  GtkWidget *button = gtk_spin_button_new (adjustment, 1, 0);
  GtkWidget *row = adw_action_row_new ();
  const char *title = _ ("Years Until Not Confirmed");

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), _ ("Positions that rest on neither law nor decision are marked "
                                                        "when they were not confirmed for so long"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), button);
  if (settings != NULL)
    g_settings_bind (settings, "unconfirmed-years", adjustment, "value", G_SETTINGS_BIND_DEFAULT);
  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (years_cb), workspace, 0);
  return row;
}

/**
 * sp_preferences_present:
 * @parent: the window that it is shown above
 * @workspace: the workspace that follows the preferences at once
 *
 * Shows the preferences. Where the settings are not installed they hold until the program ends.
 */
void
sp_preferences_present (GtkWindow *parent, SpWorkspace *workspace)
{
  g_autoptr (GSettings) settings = sp_settings_new ();
  GtkWidget *window = adw_preferences_window_new ();
  GtkWidget *page = adw_preferences_page_new ();
  GtkWidget *group = adw_preferences_group_new ();

  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (SP_IS_WORKSPACE (workspace));

  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), create_years_row (workspace, settings));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (group));
  adw_preferences_window_add (ADW_PREFERENCES_WINDOW (window), ADW_PREFERENCES_PAGE (page));
  adw_preferences_window_set_search_enabled (ADW_PREFERENCES_WINDOW (window), FALSE);
  gtk_window_set_transient_for (GTK_WINDOW (window), parent);
  gtk_window_set_modal (GTK_WINDOW (window), TRUE);
  gtk_window_set_default_size (GTK_WINDOW (window), 520, 240);
  gtk_window_present (GTK_WINDOW (window));
}
