/* SPDX-License-Identifier: GPL-3.0-or-later
 * Makes a list one stop on the way of the Tab key. */
#include "sp-tab-out.h"

/* A text that can be selected takes the keyboard within its row, and is the next stop from there. */
static gboolean
enter_row (GtkWidget *list, GtkDirectionType direction)
{
  GtkWidget *row = gtk_widget_get_focus_child (list);
  GtkWidget *content = row ? gtk_widget_get_first_child (row) : NULL;

  return direction == GTK_DIR_TAB_FORWARD && content != NULL && gtk_widget_child_focus (content, direction);
}

static gboolean
tab_cb (GtkWidget *scroller, GVariant *arguments, gpointer list)
{
  GtkDirectionType direction = (GtkDirectionType) g_variant_get_int32 (arguments);

  if (!enter_row (list, direction))
    g_signal_emit_by_name (scroller, "move-focus-out", direction);
  return TRUE;
}

static void
add_tab (GtkShortcutController *keys, const char *trigger, GtkWidget *list, GtkDirectionType direction)
{
  gtk_shortcut_controller_add_shortcut (keys,
                                        gtk_shortcut_new_with_arguments (gtk_shortcut_trigger_parse_string (trigger),
                                                                         gtk_callback_action_new (tab_cb, list, NULL),
                                                                         "i", (int) direction));
}

/**
 * sp_tab_out_add:
 * @list: a list in a `GtkScrolledWindow`
 *
 * Lets Tab and Shift+Tab leave the list, as Ctrl+Tab does: its rows are walked through with the arrow keys. By itself
 * GTK goes from row to row, and what comes after two hundred countries is never reached.
 */
void
sp_tab_out_add (GtkWidget *list)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (list, GTK_TYPE_SCROLLED_WINDOW);
  GtkEventController *keys;

  g_return_if_fail (scroller != NULL);

  keys = gtk_shortcut_controller_new ();
  add_tab (GTK_SHORTCUT_CONTROLLER (keys), "Tab|KP_Tab", list, GTK_DIR_TAB_FORWARD);
  add_tab (GTK_SHORTCUT_CONTROLLER (keys), "<Shift>Tab|<Shift>KP_Tab", list, GTK_DIR_TAB_BACKWARD);
  gtk_widget_add_controller (scroller, keys);
}
