/* SPDX-License-Identifier: GPL-3.0-or-later
 * The last line of a view's own search: search everything for the same. */
#include "sp-everything-offer.h"

#include "sp-shown-text.h"

#include <glib/gi18n-lib.h>

struct _SpEverythingOffer
{
  GtkWidget parent_instance;

  GtkWidget *button;
  GtkWidget *label;
};

G_DEFINE_FINAL_TYPE (SpEverythingOffer, sp_everything_offer, GTK_TYPE_WIDGET)

static void
sp_everything_offer_dispose (GObject *object)
{
  g_clear_pointer (&SP_EVERYTHING_OFFER (object)->button, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_everything_offer_parent_class)->dispose (object);
}

static void
sp_everything_offer_class_init (SpEverythingOfferClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_everything_offer_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "everythingoffer");
}

static void
sp_everything_offer_init (SpEverythingOffer *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->label =
    g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "hexpand", TRUE, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                  "lines", 2, "ellipsize", PANGO_ELLIPSIZE_END, "max-width-chars", 26, NULL);
  gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_IMAGE, "icon-name", "system-search-symbolic", "accessible-role",
                                               GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  gtk_box_append (GTK_BOX (box), self->label);
  self->button = g_object_new (GTK_TYPE_BUTTON, "child", box, NULL);
  gtk_widget_add_css_class (self->button, "flat");
  gtk_widget_add_css_class (self->button, "plain");
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * sp_everything_offer_set_typed:
 * @self: an offer
 * @typed: what stands in the view's own search field
 *
 * Offers to search everything for @typed; where it is blank, offers nothing. Runs `win.search-everything`.
 */
void
sp_everything_offer_set_typed (SpEverythingOffer *self, const char *typed)
{
  g_autofree char *shown = NULL;
  g_autofree char *offer = NULL;
  g_autofree char *text = NULL;

  g_return_if_fail (SP_IS_EVERYTHING_OFFER (self));
  g_return_if_fail (typed != NULL);

  text = g_strstrip (g_strdup (typed));
  gtk_widget_set_visible (GTK_WIDGET (self), *text != '\0');
  shown = sp_shown_text (text);
  /* Translators: a button; %s is what was typed into a view's own search field. */
  offer = g_strdup_printf (_ ("Search everything for “%s”"), shown);
  gtk_label_set_text (GTK_LABEL (self->label), offer);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, offer, -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->button), "s", text);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), "win.search-everything");
}
