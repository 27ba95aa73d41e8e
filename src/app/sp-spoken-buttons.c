/* SPDX-License-Identifier: GPL-3.0-or-later
 * Buttons are read out by their names alone. */
#include "sp-spoken-buttons.h"

#include <gtk/gtk.h>

/* "_Print…" is "Print…", and "A__B" is "A_B". */
static char *
drop_mnemonic (const char *label)
{
  GString *name = g_string_new (NULL);

  for (const char *c = label; *c != '\0'; c++)
    {
      if (*c == '_' && c[1] != '\0')
        c++;
      g_string_append_c (name, *c);
    }
  return g_string_free (name, FALSE);
}

static void
correct (GtkButton *button)
{
  const char *label = gtk_button_get_label (button);
  gboolean has_mnemonic = label != NULL && gtk_button_get_use_underline (button);

  if (!has_mnemonic && gtk_button_get_icon_name (button) == NULL)
    return;
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  if (has_mnemonic)
    {
      g_autofree char *name = drop_mnemonic (label);

      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
    }
}

static gboolean
realized_cb (GSignalInvocationHint *hint G_GNUC_UNUSED,
             guint n_values G_GNUC_UNUSED,
             const GValue *values,
             gpointer data G_GNUC_UNUSED)
{
  GtkWidget *widget = g_value_get_object (&values[0]);

  if (GTK_IS_BUTTON (widget))
    correct (GTK_BUTTON (widget));
  return TRUE;
}

/**
 * sp_spoken_buttons_correct:
 *
 * Has all buttons, those of GTK and libadwaita too, tell screen readers their names and nothing else. GTK 4.8 says that
 * an icon is the label of its button, and gives it the name "GtkImage", which is read before the button's own; and it
 * calls a button with a mnemonic "_Print… Print…". Call it once, before there are windows.
 */
void
sp_spoken_buttons_correct (void)
{
  g_autoptr (GTypeClass) widget_class = g_type_class_ref (GTK_TYPE_WIDGET);

  g_signal_add_emission_hook (g_signal_lookup ("realize", G_TYPE_FROM_CLASS (widget_class)), 0, realized_cb, NULL,
                              NULL);
}
