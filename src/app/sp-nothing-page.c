/* SPDX-License-Identifier: GPL-3.0-or-later
 * What stands in a window in which no dataset is open, with the ways on. */
#include "sp-nothing-page.h"

#include <glib/gi18n-lib.h>

static GtkWidget *
create_way_on (const char *label, const char *action)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "pill");
  return button;
}

/**
 * sp_nothing_page_new:
 *
 * Returns: (transfer floating): a page that says so, and opens a dataset by the actions of the window
 */
GtkWidget *
sp_nothing_page_new (void)
{
  GtkWidget *page = adw_status_page_new ();
  GtkWidget *ways_on = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_box_append (GTK_BOX (ways_on), create_way_on (_ ("_Open…"), "win.open"));
  gtk_box_append (GTK_BOX (ways_on), create_way_on (_ ("Open the _Built-In Dataset"), "win.open-builtin"));
  adw_status_page_set_title (ADW_STATUS_PAGE (page), _ ("No Dataset Is Open"));
  adw_status_page_set_child (ADW_STATUS_PAGE (page), ways_on);
  return page;
}
