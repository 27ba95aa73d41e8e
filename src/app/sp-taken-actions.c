/* SPDX-License-Identifier: GPL-3.0-or-later
 * The actions of the window by which the user takes something along: printing and exporting. */
#include "sp-taken-actions.h"

#include "sp-comparison-export.h"
#include "sp-export-window.h"
#include "sp-map-export-window.h"
#include "sp-print-window.h"
#include "sp-window.h"

#include <glib/gi18n-lib.h>

static void
export_map_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  SpWorkspace *workspace = sp_window_get_workspace (SP_WINDOW (widget));

  if (sp_workspace_get_index (workspace) != NULL)
    sp_map_export_window_present (GTK_WINDOW (widget), workspace);
}

/* The comparison or its lanes, or the map. */
static void
export_seen_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SpWorkspace *workspace = sp_window_get_workspace (SP_WINDOW (widget));
  SpBody *body = sp_window_get_body (SP_WINDOW (widget));

  if (sp_workspace_get_index (workspace) == NULL)
    return;
  if (sp_navigation_get_view (sp_workspace_get_navigation (workspace)) != SP_VIEW_COMPARE)
    export_map_action (widget, name, parameter);
  else if (body == NULL || !sp_body_export_lanes (body))
    sp_comparison_export_present (GTK_WINDOW (widget), workspace);
}

/* About the dataset there is much to print, though it is no set of records. */
static gboolean
is_there (SpWorkspace *workspace, SpTakenSet set)
{
  const SpPlace *place = sp_navigation_get_current (sp_workspace_get_navigation (workspace));

  return sp_taken_set_exists (set, workspace) || (set == SP_TAKEN_THIS && place->kind == SP_PLACE_DATASET);
}

static gboolean
has_nothing (SpWorkspace *workspace)
{
  for (SpTakenSet set = SP_TAKEN_THIS; set < SP_N_TAKEN_SETS; set++)
    if (sp_taken_set_exists (set, workspace))
      return FALSE;
  return TRUE;
}

/* Where what the user means is not there, something else is not taken unasked. */
static void export(SpWindow *self, SpTakenSet set)
{
  SpWorkspace *workspace = sp_window_get_workspace (self);

  if (is_there (workspace, set) && sp_export_window_present (GTK_WINDOW (self), workspace, set) != NULL)
    return;
  if (has_nothing (workspace))
    sp_window_tell (self, _ ("There is nothing to export"));
  else
    sp_window_offer (self, _ ("There is nothing here to export"), _ ("Export Something Else…"), "win.export-else");
}

static gboolean
is_on_page (SpWindow *self)
{
  SpBody *body = sp_window_get_body (self);

  return body != NULL && sp_body_is_on_page (body);
}

static void
export_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  SpWorkspace *workspace = sp_window_get_workspace (SP_WINDOW (widget));

  if (sp_workspace_get_index (workspace) != NULL)
    export(SP_WINDOW (widget), sp_taken_set_choose (workspace, is_on_page (SP_WINDOW (widget))));
}

static void
print (SpWindow *self, SpTakenSet set)
{
  SpWorkspace *workspace = sp_window_get_workspace (self);

  if (is_there (workspace, set) && sp_print_window_present (GTK_WINDOW (self), workspace, set) != NULL)
    return;
  if (has_nothing (workspace))
    sp_window_tell (self, _ ("There is nothing to print"));
  else
    sp_window_offer (self, _ ("There is nothing here to print"), _ ("Print Something Else…"), "win.print-else");
}

/* The page that is open, for its own button; else what the user is on. */
static void
print_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  SpWorkspace *workspace = sp_window_get_workspace (SP_WINDOW (widget));
  gboolean from_page = g_str_equal (name, "win.print-page") || is_on_page (SP_WINDOW (widget));

  if (sp_workspace_get_index (workspace) != NULL)
    print (SP_WINDOW (widget), sp_taken_set_choose (workspace, from_page));
}

/* Whatever there is first. */
static void
take_else_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  SpWorkspace *workspace = sp_window_get_workspace (SP_WINDOW (widget));

  if (sp_workspace_get_index (workspace) == NULL)
    return;
  if (g_str_equal (name, "win.print-else"))
    sp_print_window_present (GTK_WINDOW (widget), workspace, SP_TAKEN_THIS);
  else
    sp_export_window_present (GTK_WINDOW (widget), workspace, SP_TAKEN_THIS);
}

/**
 * sp_taken_actions_install:
 * @widget_class: the class of the window
 *
 * Adds the actions to the class, while it is made.
 */
void
sp_taken_actions_install (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.export", NULL, export_action);
  gtk_widget_class_install_action (widget_class, "win.export-else", NULL, take_else_action);
  gtk_widget_class_install_action (widget_class, "win.export-seen", NULL, export_seen_action);
  gtk_widget_class_install_action (widget_class, "win.export-map", NULL, export_map_action);
  gtk_widget_class_install_action (widget_class, "win.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "win.print-else", NULL, take_else_action);
  gtk_widget_class_install_action (widget_class, "win.print-page", NULL, print_action);
}
