/* SPDX-License-Identifier: GPL-3.0-or-later
 * The lines above the list of countries: what is open, how much of it is known, the latest change. */
#include "sp-list-head.h"

#include "sp-change.h"
#include "sp-list-counts.h"

#include <glib/gi18n-lib.h>

struct _SpListHead
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkLabel *title;
  GtkLabel *edition;
  GtkLabel *known;
  GtkButton *latest_change;
  GtkLabel *latest_change_label;
  GtkWidget *stars;
  GtkLabel *stars_label;

  SpWorkspace *workspace;
  SpPosition *changed;
  GPtrArray *changes;
  SpOutlook changes_outlook;
  int kept_width;     /* for which heights are kept */
  gboolean kept_span; /* and whether they are of two dates */
  guint kept_levels;
};

G_DEFINE_FINAL_TYPE (SpListHead, sp_list_head, GTK_TYPE_WIDGET)

/* As the date moves, a line more or less must not push the list about. Margins are measured, but never requested. */
static void
set_text_and_keep_height (GtkLabel *label, const char *text)
{
  GtkWidget *widget = GTK_WIDGET (label);
  int width = gtk_widget_get_width (widget);
  int margins = gtk_widget_get_margin_top (widget) + gtk_widget_get_margin_bottom (widget);
  int height;

  if (g_str_equal (gtk_label_get_text (label), text))
    return;
  gtk_label_set_text (label, text);
  if (width == 0)
    return;
  width += gtk_widget_get_margin_start (widget) + gtk_widget_get_margin_end (widget);
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  gtk_widget_set_size_request (widget, -1, height - margins);
}

static void
forget_heights (SpListHead *self)
{
  gtk_widget_set_size_request (GTK_WIDGET (self->known), -1, -1);
  gtk_widget_set_size_request (GTK_WIDGET (self->latest_change_label), -1, -1);
}

/* A window of another width, two dates or a filter make other lines. */
static void
forget_heights_of_others (SpListHead *self)
{
  SpLens *lens = sp_workspace_get_lens (self->workspace);
  gboolean span = sp_lens_get_span (lens, NULL, NULL);
  guint n_levels = sp_lens_get_levels (lens)->len;
  int width = gtk_widget_get_width (GTK_WIDGET (self));

  if (width == self->kept_width && span == self->kept_span && n_levels == self->kept_levels)
    return;
  self->kept_width = width;
  self->kept_span = span;
  self->kept_levels = n_levels;
  forget_heights (self);
}

static void
show_edition (SpListHead *self)
{
  SpDataset *dataset = sp_workspace_get_dataset (self->workspace);
  g_autofree char *date = sp_date_format (sp_dataset_get_edition (dataset));
  g_autofree char *edition = *date ? g_strdup_printf (_ ("Edition %s"), date) : g_strdup (_ ("No edition given"));

  gtk_label_set_text (self->title, sp_dataset_get_title (dataset));
  gtk_label_set_text (self->edition, edition);
}

static void
show_known (SpListHead *self)
{
  g_autofree char *text = sp_list_counts_format (self->workspace);

  gtk_widget_set_visible (GTK_WIDGET (self->known), text != NULL);
  if (text != NULL)
    set_text_and_keep_height (self->known, text);
}

/* Changes are the same on every date. */
static void
find_changes (SpListHead *self, const SpOutlook *outlook)
{
  SpOutlook *known = &self->changes_outlook;

  if (self->changes != NULL && known->question == outlook->question && known->group == outlook->group &&
      known->weakest == outlook->weakest)
    return;
  g_clear_pointer (&self->changes, g_ptr_array_unref);
  *known = *outlook;
  self->changes =
    sp_changes_find (sp_workspace_get_index (self->workspace), NULL, outlook, (SpDate) { 0 }, (SpDate) { 0 });
  forget_heights (self);
}

static SpChange *
find_latest_change (SpListHead *self, guint32 day)
{
  for (guint i = self->changes->len; i > 0; i--)
    {
      SpChange *change = self->changes->pdata[i - 1];

      if (sp_date_has_begun (sp_position_get_from (change->position), day) != SP_CERTAINTY_NO)
        return change;
    }
  return NULL;
}

static char *
format_change (SpListHead *self, SpChange *change)
{
  g_autofree char *date = NULL;

  if (change == NULL)
    return g_strdup (_ ("Latest change: none until this date"));
  date = sp_date_format (sp_position_get_from (change->position));
  /* Translators: the latest change: a date, a country, the level before and the level since. */
  return g_strdup_printf (_ ("Latest change: %s, %s, %s to %s"), date,
                          sp_country_names_get_name (sp_workspace_get_names (self->workspace),
                                                     sp_position_get_country (change->position)),
                          sp_level_get_label (sp_position_get_level (change->before)),
                          sp_level_get_label (sp_position_get_level (change->position)));
}

static void
show_latest_change (SpListHead *self)
{
  SpLens *lens = sp_workspace_get_lens (self->workspace);
  SpOutlook outlook = sp_lens_get_outlook (lens);
  g_autofree char *text = NULL;
  SpPosition *position;
  SpChange *change;

  find_changes (self, &outlook);
  sp_lens_get_span (lens, NULL, &outlook.day);
  change = find_latest_change (self, outlook.day);
  position = change ? change->position : NULL;
  g_set_object (&self->changed, position);
  gtk_widget_set_visible (GTK_WIDGET (self->latest_change), self->changes->len > 0);
  gtk_widget_set_sensitive (GTK_WIDGET (self->latest_change), change != NULL);
  gtk_widget_set_css_classes (GTK_WIDGET (self->latest_change_label),
                              (const char *[]) { "caption", change ? "link-label" : "dim-label", NULL });
  text = format_change (self, change);
  if (g_str_equal (gtk_label_get_text (self->latest_change_label), text))
    return;
  set_text_and_keep_height (self->latest_change_label, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->latest_change), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
update_cb (SpListHead *self)
{
  if (sp_workspace_get_index (self->workspace) == NULL)
    return;
  forget_heights_of_others (self);
  show_latest_change (self);
  show_known (self);
}

static void
stars_changed_cb (SpListHead *self)
{
  guint n_stars = g_list_model_get_n_items (G_LIST_MODEL (sp_workspace_get_stars (self->workspace)));
  /* Translators: a button that lists so many starred records. */
  g_autofree char *label = g_strdup_printf (_ ("Starred (%u)"), n_stars);

  gtk_label_set_text (self->stars_label, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->stars), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_visible (self->stars, n_stars > 0);
}

static void
dataset_changed_cb (SpListHead *self)
{
  if (sp_workspace_get_index (self->workspace) == NULL)
    return;
  stars_changed_cb (self);
  g_clear_pointer (&self->changes, g_ptr_array_unref);
  show_edition (self);
  update_cb (self);
}

static void
latest_change_cb (SpListHead *self)
{
  if (self->changed != NULL)
    sp_navigation_go_to_record (sp_workspace_get_navigation (self->workspace), self->changed);
}

static void
about_dataset_cb (SpListHead *self)
{
  sp_navigation_go (sp_workspace_get_navigation (self->workspace), SP_PLACE_DATASET, 0, NULL);
}

static void
sp_list_head_dispose (GObject *object)
{
  SpListHead *self = SP_LIST_HEAD (object);

  g_clear_object (&self->workspace);
  g_clear_object (&self->changed);
  g_clear_pointer (&self->changes, g_ptr_array_unref);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_list_head_parent_class)->dispose (object);
}

static void
sp_list_head_class_init (SpListHeadClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_list_head_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-list-head.ui");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_bind_template_child (widget_class, SpListHead, box);
  gtk_widget_class_bind_template_child (widget_class, SpListHead, title);
  gtk_widget_class_bind_template_child (widget_class, SpListHead, edition);
  gtk_widget_class_bind_template_child (widget_class, SpListHead, known);
  gtk_widget_class_bind_template_child (widget_class, SpListHead, latest_change);
  gtk_widget_class_bind_template_child (widget_class, SpListHead, latest_change_label);
  gtk_widget_class_bind_template_child (widget_class, SpListHead, stars);
  gtk_widget_class_bind_template_child (widget_class, SpListHead, stars_label);
  gtk_widget_class_bind_template_callback (widget_class, latest_change_cb);
  gtk_widget_class_bind_template_callback (widget_class, about_dataset_cb);
}

static void
sp_list_head_init (SpListHead *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sp_list_head_set_workspace:
 * @self: a head, with no workspace yet
 * @workspace: the workspace that it follows
 *
 * Tells of the open dataset through the lens, from now on.
 */
void
sp_list_head_set_workspace (SpListHead *self, SpWorkspace *workspace)
{
  g_return_if_fail (SP_IS_LIST_HEAD (self) && self->workspace == NULL);
  g_return_if_fail (SP_IS_WORKSPACE (workspace));

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (workspace, "dataset-changed", G_CALLBACK (dataset_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "lens-changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "stars-changed", G_CALLBACK (stars_changed_cb), self, G_CONNECT_SWAPPED);
  dataset_changed_cb (self);
}
