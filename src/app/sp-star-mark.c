/* SPDX-License-Identifier: GPL-3.0-or-later
 * A small star beside a record in a list, seen while the record is starred. */
#include "sp-star-mark.h"

#include <glib/gi18n-lib.h>

struct _SpStarMark
{
  GtkWidget parent_instance;

  SpWorkspace *workspace;
  SpRecord *record;
};

G_DEFINE_FINAL_TYPE (SpStarMark, sp_star_mark, GTK_TYPE_WIDGET)

static void
update_cb (SpStarMark *self)
{
  SpStars *stars = self->workspace ? sp_workspace_get_stars (self->workspace) : NULL;

  gtk_widget_set_visible (GTK_WIDGET (self),
                          stars != NULL && self->record != NULL && sp_stars_has (stars, self->record));
}

static void
set_workspace (SpStarMark *self, SpWorkspace *workspace)
{
  if (self->workspace == workspace)
    return;
  if (self->workspace != NULL)
    g_signal_handlers_disconnect_by_func (self->workspace, update_cb, self);
  g_set_object (&self->workspace, workspace);
  if (workspace != NULL)
    g_signal_connect_object (workspace, "stars-changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
}

static void
sp_star_mark_dispose (GObject *object)
{
  SpStarMark *self = SP_STAR_MARK (object);
  GtkWidget *image = gtk_widget_get_first_child (GTK_WIDGET (self));

  set_workspace (self, NULL);
  g_clear_object (&self->record);
  g_clear_pointer (&image, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_star_mark_parent_class)->dispose (object);
}

static void
sp_star_mark_class_init (SpStarMarkClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_star_mark_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "starmark");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
sp_star_mark_init (SpStarMark *self)
{
  GtkWidget *image = g_object_new (GTK_TYPE_IMAGE, "icon-name", "starred-symbolic", "accessible-role",
                                   GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_widget_set_parent (image, GTK_WIDGET (self));
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), _ ("Starred"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Starred"), -1);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * sp_star_mark_new:
 *
 * Returns: (transfer floating): a mark that is not seen
 */
GtkWidget *
sp_star_mark_new (void)
{
  return g_object_new (SP_TYPE_STAR_MARK, NULL);
}

/**
 * sp_star_mark_set_record:
 * @self: a mark
 * @workspace: (nullable): the workspace whose stars count
 * @record: (nullable) (type SpRecord): a record of any kind, or %NULL for none
 *
 * Is seen from now on while the record is starred. `notify::visible` tells of it.
 */
void
sp_star_mark_set_record (SpStarMark *self, SpWorkspace *workspace, gpointer record)
{
  g_return_if_fail (SP_IS_STAR_MARK (self));
  g_return_if_fail (record == NULL || SP_IS_RECORD (record));

  set_workspace (self, workspace);
  g_set_object (&self->record, record);
  update_cb (self);
}
