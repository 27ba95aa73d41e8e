/* SPDX-License-Identifier: GPL-3.0-or-later
 * The page of the side slot that lists the user's stars. */
#include "sp-stars-page.h"

#include "sp-star-row.h"
#include "sp-stars-export.h"
#include "sp-tab-out.h"

#include <glib/gi18n-lib.h>

struct _SpStarsPage
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkWidget *notice;
  GtkLabel *notice_label;
  GtkWidget *retry;
  GtkStack *stack;
  GtkWidget *empty;
  GtkWidget *content;
  GtkLabel *count;
  GtkWidget *export;
  GtkWidget *scroller;
  GtkListView *list;
  GtkNoSelection *selection;

  SpWorkspace *workspace;
};

G_DEFINE_FINAL_TYPE (SpStarsPage, sp_stars_page, GTK_TYPE_WIDGET)

/* What is being told stays until it is well; a damage as long as the window is open. */
static void
show_notice (SpStarsPage *self, SpStars *stars)
{
  const char *failure = sp_stars_get_failure (stars);
  const char *damage = sp_stars_get_damage (stars);
  g_autofree char *unsaved = NULL;

  if (failure != NULL)
    /* Translators: %s is what went wrong. */
    unsaved = g_strdup_printf (_ ("The stars are not saved: %s"), failure);
  gtk_label_set_text (self->notice_label, unsaved ? unsaved : damage ? damage : "");
  gtk_widget_set_visible (self->retry, failure != NULL);
  gtk_widget_set_visible (self->notice, failure != NULL || damage != NULL);
}

static void
changed_cb (SpStarsPage *self)
{
  SpStars *stars = sp_workspace_get_stars (self->workspace);
  guint n_stars = g_list_model_get_n_items (G_LIST_MODEL (stars));
  g_autofree char *count = g_strdup_printf (ngettext ("%'u starred", "%'u starred", n_stars), n_stars);

  if (gtk_no_selection_get_model (self->selection) != G_LIST_MODEL (stars))
    gtk_no_selection_set_model (self->selection, G_LIST_MODEL (stars));
  gtk_label_set_text (self->count, count);
  gtk_stack_set_visible_child (self->stack, n_stars > 0 ? self->content : self->empty);
  show_notice (self, stars);
}

static void
retry_cb (SpStarsPage *self)
{
  sp_stars_save (sp_workspace_get_stars (self->workspace));
}

static void
copy_cb (SpStarsPage *self)
{
  sp_stars_export_copy (self->workspace, GTK_WIDGET (self));
}

static void
export_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  SpStarsPage *self = SP_STARS_PAGE (widget);

  sp_stars_export_save (self->workspace, widget,
                        g_str_equal (g_variant_get_string (parameter, NULL), "csv") ? SP_STARS_CSV : SP_STARS_MARKDOWN);
}

static void
name_row (SpStarRow *row)
{
  GtkWidget *list_row = gtk_widget_get_parent (GTK_WIDGET (row));
  g_autofree char *spoken = sp_star_row_get_spoken (row);
  SpStar *star = sp_star_row_get_star (row);

  if (list_row == NULL || star == NULL)
    return;
  gtk_accessible_update_property (GTK_ACCESSIBLE (list_row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  if (sp_star_get_record (star) != NULL)
    gtk_widget_add_css_class (list_row, "leads-on");
  else
    gtk_widget_remove_css_class (list_row, "leads-on");
}

static void
setup_cb (SpStarsPage *self, GtkListItem *list_item)
{
  GtkWidget *row = sp_star_row_new (self->workspace);

  g_signal_connect (row, "shown", G_CALLBACK (name_row), NULL);
  gtk_list_item_set_child (list_item, row);
}

static void
bind_cb (SpStarsPage *self G_GNUC_UNUSED, GtkListItem *list_item)
{
  SpStarRow *row = SP_STAR_ROW (gtk_list_item_get_child (list_item));

  sp_star_row_set_star (row, gtk_list_item_get_item (list_item));
  name_row (row);
}

static void
unbind_cb (SpStarsPage *self G_GNUC_UNUSED, GtkListItem *list_item)
{
  sp_star_row_set_star (SP_STAR_ROW (gtk_list_item_get_child (list_item)), NULL);
}

static void
activate_cb (SpStarsPage *self, guint position)
{
  g_autoptr (SpStar) star = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  if (star != NULL && sp_star_get_record (star) != NULL)
    sp_navigation_go_to_record (sp_workspace_get_navigation (self->workspace), sp_star_get_record (star));
}

/* The row that has the keyboard, or in which it is. */
static GtkWidget *
get_focus_row (SpStarsPage *self)
{
  GtkWidget *row = gtk_widget_get_focus_child (GTK_WIDGET (self->list));

  return row ? gtk_widget_get_first_child (row) : NULL;
}

static gboolean
row_key_cb (GtkWidget *list G_GNUC_UNUSED, GVariant *arguments, gpointer data)
{
  GtkWidget *row = get_focus_row (data);

  return row != NULL && gtk_widget_activate_action (row, g_variant_get_string (arguments, NULL), NULL);
}

static void
add_key (GtkShortcutController *keys, const char *trigger, const char *action, SpStarsPage *self)
{
  GtkShortcutAction *callback = gtk_callback_action_new (row_key_cb, self, NULL);

  gtk_shortcut_controller_add_shortcut (keys,
                                        gtk_shortcut_new_with_arguments (gtk_shortcut_trigger_parse_string (trigger),
                                                                         callback, "s", action));
}

static void
add_keys (SpStarsPage *self)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  add_key (GTK_SHORTCUT_CONTROLLER (keys), "<Alt><Shift>Up", "star.up", self);
  add_key (GTK_SHORTCUT_CONTROLLER (keys), "<Alt><Shift>Down", "star.down", self);
  add_key (GTK_SHORTCUT_CONTROLLER (keys), "Delete|KP_Delete", "star.remove", self);
  add_key (GTK_SHORTCUT_CONTROLLER (keys), "F2", "star.note", self);
  gtk_widget_add_controller (GTK_WIDGET (self->list), keys);
}

static gboolean
sp_stars_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (SP_STARS_PAGE (widget)->list));
}

/* GTK takes a widget that can grab the keyboard for one that has it itself, and would never leave the page. */
static gboolean
sp_stars_page_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return gtk_widget_child_focus (SP_STARS_PAGE (widget)->box, direction);
}

static void
sp_stars_page_dispose (GObject *object)
{
  SpStarsPage *self = SP_STARS_PAGE (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (sp_stars_page_parent_class)->dispose (object);
}

static void
sp_stars_page_class_init (SpStarsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_stars_page_dispose;
  widget_class->grab_focus = sp_stars_page_grab_focus;
  widget_class->focus = sp_stars_page_focus;
  gtk_widget_class_install_action (widget_class, "stars.export", "s", export_action);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-stars-page.ui");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_bind_template_child (widget_class, SpStarsPage, box);
  gtk_widget_class_bind_template_child (widget_class, SpStarsPage, notice);
  gtk_widget_class_bind_template_child (widget_class, SpStarsPage, notice_label);
  gtk_widget_class_bind_template_child (widget_class, SpStarsPage, retry);
  gtk_widget_class_bind_template_child (widget_class, SpStarsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, SpStarsPage, empty);
  gtk_widget_class_bind_template_child (widget_class, SpStarsPage, content);
  gtk_widget_class_bind_template_child (widget_class, SpStarsPage, count);
  gtk_widget_class_bind_template_child (widget_class, SpStarsPage, export);
  gtk_widget_class_bind_template_child (widget_class, SpStarsPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, SpStarsPage, list);
  gtk_widget_class_bind_template_child (widget_class, SpStarsPage, selection);
  gtk_widget_class_bind_template_callback (widget_class, retry_cb);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
sp_stars_page_init (SpStarsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_keys (self);
  sp_tab_out_add (GTK_WIDGET (self->list));
}

/**
 * sp_stars_page_new:
 * @workspace: a workspace with an open dataset
 *
 * Returns: (transfer floating): a page that lists the stars of the open dataset, from now on
 */
GtkWidget *
sp_stars_page_new (SpWorkspace *workspace)
{
  SpStarsPage *self;

  g_return_val_if_fail (SP_IS_WORKSPACE (workspace) && sp_workspace_get_stars (workspace) != NULL, NULL);

  self = g_object_new (SP_TYPE_STARS_PAGE, NULL);
  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (workspace, "stars-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "dataset-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);
  return GTK_WIDGET (self);
}
