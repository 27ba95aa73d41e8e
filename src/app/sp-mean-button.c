/* SPDX-License-Identifier: GPL-3.0-or-later
 * The mean difference of two countries, which tells on demand how it was worked out. */
#include "sp-mean-button.h"

#include <glib/gi18n-lib.h>

#define MAX_CHARACTERS 50

struct _SpMeanButton
{
  GtkWidget parent_instance;

  GtkMenuButton *button;

  SpPairs *pairs;
  guint pair;
};

G_DEFINE_FINAL_TYPE (SpMeanButton, sp_mean_button, GTK_TYPE_WIDGET)

/* Worked out in words when it is asked for. */
static void
create_popover (GtkMenuButton *button, gpointer data)
{
  SpMeanButton *self = data;
  g_autofree char *words = self->pairs ? sp_pairs_explain_mean (self->pairs, self->pair) : g_strdup ("");
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", words, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0f, "max-width-chars", MAX_CHARACTERS, "selectable", TRUE, NULL);

  gtk_widget_add_css_class (popover, "explanation");
  gtk_popover_set_child (GTK_POPOVER (popover), label);
  gtk_menu_button_set_popover (button, popover);
}

static void
sp_mean_button_dispose (GObject *object)
{
  SpMeanButton *self = SP_MEAN_BUTTON (object);

  g_clear_pointer ((GtkWidget **) &self->button, gtk_widget_unparent);
  g_clear_object (&self->pairs);

  G_OBJECT_CLASS (sp_mean_button_parent_class)->dispose (object);
}

static void
sp_mean_button_class_init (SpMeanButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_mean_button_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "meanbutton");
}

static void
sp_mean_button_init (SpMeanButton *self)
{
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_create_popup_func (self->button, create_popover, self, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  gtk_widget_set_parent (GTK_WIDGET (self->button), GTK_WIDGET (self));
}

/**
 * sp_mean_button_new:
 *
 * Returns: (transfer floating): a button that tells nothing yet
 */
GtkWidget *
sp_mean_button_new (void)
{
  return g_object_new (SP_TYPE_MEAN_BUTTON, NULL);
}

/**
 * sp_mean_button_set:
 * @self: a button
 * @pairs: pairs
 * @pair: the number of one of them
 * @names: the names of both, for a screen reader
 *
 * Shows the mean difference of a pair; where there is none, that there is none, and on demand why.
 */
void
sp_mean_button_set (SpMeanButton *self, SpPairs *pairs, guint pair, const char *names)
{
  const SpPair *found;
  g_autofree char *number = NULL;
  g_autofree char *words = NULL;
  g_autofree char *spoken = NULL;

  g_return_if_fail (SP_IS_MEAN_BUTTON (self) && SP_IS_PAIRS (pairs) && names != NULL);

  g_set_object (&self->pairs, pairs);
  self->pair = pair;
  found = sp_pairs_get (pairs, pair);
  number = sp_pair_format_number (found);
  words = sp_pairs_format_mean (pairs, pair);
  /* Translators: two countries, and what is said of them. */
  spoken = g_strdup_printf (C_ ("pair", "%s: %s"), names, words);
  gtk_menu_button_set_label (self->button, found->has_mean ? number : _ ("No mean"));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  if (found->has_mean)
    gtk_widget_remove_css_class (GTK_WIDGET (self), "without");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self), "without");
}
