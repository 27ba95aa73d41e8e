/* SPDX-License-Identifier: GPL-3.0-or-later
 * What stands where nothing was found: why that is so, and ways out. */
#include "sp-ways-out.h"

#include <adwaita.h>

typedef struct
{
  AdwStatusPage *page;
  GtkBox *ways;
} SpWaysOutPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (SpWaysOut, sp_ways_out, GTK_TYPE_WIDGET)

/* Of several lines where the label is long. */
static GtkWidget *
create_button (const char *label)
{
  GtkWidget *text = g_object_new (GTK_TYPE_LABEL, "label", label, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                  "justify", GTK_JUSTIFY_CENTER, "max-width-chars", 40, NULL);
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON, "child", text, "halign", GTK_ALIGN_CENTER, NULL);

  gtk_widget_add_css_class (button, "pill");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  return button;
}

static void
sp_ways_out_dispose (GObject *object)
{
  SpWaysOutPrivate *private = sp_ways_out_get_instance_private (SP_WAYS_OUT (object));

  private->ways = NULL;
  g_clear_pointer ((GtkWidget **) &private->page, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_ways_out_parent_class)->dispose (object);
}

static void
sp_ways_out_class_init (SpWaysOutClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_ways_out_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
sp_ways_out_init (SpWaysOut *self)
{
  SpWaysOutPrivate *private = sp_ways_out_get_instance_private (self);
  GtkWidget *page = adw_status_page_new ();
  GtkWidget *ways = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  private->page = ADW_STATUS_PAGE (page);
  private->ways = GTK_BOX (ways);
  adw_status_page_set_child (private->page, ways);
  adw_status_page_set_icon_name (private->page, "system-search-symbolic");
  gtk_widget_add_css_class (page, "compact");
  gtk_widget_set_parent (page, GTK_WIDGET (self));
}

/**
 * sp_ways_out_set_reason:
 * @self: a place where nothing was found
 * @title: that nothing was found, in two or three words
 * @reason: why, in a sentence; not markup
 *
 * Says so, and offers no way out yet.
 */
void
sp_ways_out_set_reason (SpWaysOut *self, const char *title, const char *reason)
{
  SpWaysOutPrivate *private = sp_ways_out_get_instance_private (self);
  g_autofree char *escaped = NULL;
  GtkWidget *button;

  g_return_if_fail (SP_IS_WAYS_OUT (self));
  g_return_if_fail (title != NULL && reason != NULL);

  while ((button = gtk_widget_get_first_child (GTK_WIDGET (private->ways))) != NULL)
    gtk_box_remove (private->ways, button);
  escaped = g_markup_escape_text (reason, -1);
  adw_status_page_set_title (private->page, title);
  adw_status_page_set_description (private->page, escaped);
}

/**
 * sp_ways_out_append:
 * @self: a place where nothing was found
 * @label: what is done, and what that finds
 *
 * Offers a way out after all others.
 *
 * Returns: (transfer none): its button
 */
GtkWidget *
sp_ways_out_append (SpWaysOut *self, const char *label)
{
  SpWaysOutPrivate *private = sp_ways_out_get_instance_private (self);
  GtkWidget *button;

  g_return_val_if_fail (SP_IS_WAYS_OUT (self) && private->ways != NULL, NULL);
  g_return_val_if_fail (label != NULL, NULL);

  button = create_button (label);
  gtk_box_append (private->ways, button);
  return button;
}

/**
 * sp_ways_out_prepend:
 * @self: a place where nothing was found
 * @label: what is done, and what that finds
 *
 * Offers a way out before all others.
 *
 * Returns: (transfer none): its button
 */
GtkWidget *
sp_ways_out_prepend (SpWaysOut *self, const char *label)
{
  SpWaysOutPrivate *private = sp_ways_out_get_instance_private (self);
  GtkWidget *button;

  g_return_val_if_fail (SP_IS_WAYS_OUT (self) && private->ways != NULL, NULL);
  g_return_val_if_fail (label != NULL, NULL);

  button = create_button (label);
  gtk_box_prepend (private->ways, button);
  return button;
}
