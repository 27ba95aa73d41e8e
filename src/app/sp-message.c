/* SPDX-License-Identifier: GPL-3.0-or-later
 * A message or a question in a dialog of its own. */
#include "sp-message.h"

#include <adwaita.h>

/* So wide a dialog is at least, in pixels. */
#define LEAST_WIDTH 100

/* The dialog has its heading twice, in large letters and in small ones, and shows the large where they have room. It asks
 * for the height of both at the width that the narrower of them needs, and later versions of GTK warn of that: so here
 * both can be as narrow. */
static void
let_be_narrow (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget) &&
      (gtk_widget_has_css_class (widget, "title-2") || gtk_widget_has_css_class (widget, "title-4")))
    {
      gtk_label_set_wrap (GTK_LABEL (widget), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (widget), PANGO_WRAP_WORD_CHAR);
      gtk_widget_set_size_request (widget, LEAST_WIDTH, -1);
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    let_be_narrow (child);
}

/**
 * sp_message_new:
 * @parent: the window that it is about
 * @heading: what has happened, or is asked
 * @body: (nullable): more about it
 *
 * Makes a dialog, to which ways to answer are yet to be added.
 *
 * Returns: (transfer none): an AdwMessageDialog
 */
GtkWidget *
sp_message_new (GtkWindow *parent, const char *heading, const char *body)
{
  GtkWidget *dialog;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);

  dialog = adw_message_dialog_new (parent, heading, body);
  let_be_narrow (dialog);
  return dialog;
}
