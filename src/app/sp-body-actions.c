/* SPDX-License-Identifier: GPL-3.0-or-later
 * The actions of the window on what it shows: the view, the side slot and the page in it. */
#include "sp-body-actions.h"

#include "sp-search-window.h"
#include "sp-window.h"

#include <glib/gi18n-lib.h>

static void
neighbour_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  SpBody *body = sp_window_get_body (SP_WINDOW (widget));
  SpRecord *neighbour = body ? sp_body_get_neighbour (body, g_str_equal (name, "win.next-record")) : NULL;

  if (neighbour != NULL)
    sp_navigation_go_to_record (sp_workspace_get_navigation (sp_window_get_workspace (SP_WINDOW (widget))), neighbour);
}

static void
toggle_slot_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  SpBody *body = sp_window_get_body (SP_WINDOW (widget));

  if (body != NULL)
    sp_body_set_slot_shown (body, !sp_body_is_slot_shown (body));
}

static void
go_to_place (SpWindow *window, SpPlaceKind kind)
{
  SpBody *body = sp_window_get_body (window);

  if (body != NULL)
    sp_body_set_slot_shown (body, TRUE);
  sp_navigation_go (sp_workspace_get_navigation (sp_window_get_workspace (window)), kind, 0, NULL);
}

static void
about_dataset_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  go_to_place (SP_WINDOW (widget), SP_PLACE_DATASET);
}

static void
stars_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  go_to_place (SP_WINDOW (widget), SP_PLACE_STARS);
}

static void
search_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  SpBody *body = sp_window_get_body (SP_WINDOW (widget));

  if (body != NULL)
    sp_body_focus_search (body);
}

/* What was found and opened is seen, and has the keyboard. */
static void
found_cb (SpWindow *window, SpRecord *record)
{
  SpBody *body = sp_window_get_body (window);

  if (body != NULL && record != NULL && !SP_IS_QUESTION (record))
    sp_body_focus_page (body);
}

static void
search_everything_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  SpWindow *self = SP_WINDOW (widget);
  SpSearchWindow *window;

  if (sp_window_get_body (self) == NULL)
    return;
  window = sp_search_window_present (GTK_WINDOW (self), sp_window_get_workspace (self),
                                     g_variant_get_string (parameter, NULL));
  g_signal_connect_object (window, "opened", G_CALLBACK (found_cb), self, G_CONNECT_SWAPPED);
}

static void
cite_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  SpBody *body = sp_window_get_body (SP_WINDOW (widget));

  if (body != NULL)
    sp_body_show_citation (body);
}

static void
play_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  SpBody *body = sp_window_get_body (SP_WINDOW (widget));

  if (body != NULL && !sp_body_toggle_play (body))
    sp_window_tell (SP_WINDOW (widget), _ ("There is no dated change on this question"));
}

/**
 * sp_body_actions_install:
 * @widget_class: the class of the window
 *
 * Adds the actions to the class, while it is made.
 */
void
sp_body_actions_install (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.next-record", NULL, neighbour_action);
  gtk_widget_class_install_action (widget_class, "win.previous-record", NULL, neighbour_action);
  gtk_widget_class_install_action (widget_class, "win.slot", NULL, toggle_slot_action);
  gtk_widget_class_install_action (widget_class, "win.about-dataset", NULL, about_dataset_action);
  gtk_widget_class_install_action (widget_class, "win.stars", NULL, stars_action);
  gtk_widget_class_install_action (widget_class, "win.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "win.search-everything", "s", search_everything_action);
  gtk_widget_class_install_action (widget_class, "win.cite", NULL, cite_action);
  gtk_widget_class_install_action (widget_class, "win.play", NULL, play_action);
}
