/* SPDX-License-Identifier: GPL-3.0-or-later
 * The bar: question, group, basis and date. */
#include "sp-bar.h"

#include "sp-wrap-layout.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

struct _SpBar
{
  GtkWidget parent_instance;

  GtkWidget *flow;
  GtkDropDown *question;
  GtkLabel *question_alone;
  GtkWidget *group_child;
  GtkDropDown *group;
  GtkDropDown *basis;
  GtkEditable *date;
  GtkWidget *latest;

  SpWorkspace *workspace;
  gboolean updating;
};

G_DEFINE_FINAL_TYPE (SpBar, sp_bar, GTK_TYPE_WIDGET)

/* In the order of the drop-down: all; governments and press; governments; law and decision. */
static const SpBasis bases[] = { SP_BASIS_OPERATOR, SP_BASIS_REPORT, SP_BASIS_STATEMENT, SP_BASIS_DECISION };

static GPtrArray *
get_records (SpBar *self, SpRecordKind kind)
{
  return sp_dataset_get_records (sp_workspace_get_dataset (self->workspace), kind);
}

static void
fill_questions (SpBar *self)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  GPtrArray *questions = get_records (self, SP_RECORD_QUESTION);

  for (guint i = 0; i < questions->len; i++)
    gtk_string_list_append (titles, sp_question_get_title (questions->pdata[i]));
  gtk_drop_down_set_model (self->question, G_LIST_MODEL (titles));
  gtk_widget_set_visible (GTK_WIDGET (self->question), questions->len > 1);
  gtk_widget_set_visible (GTK_WIDGET (self->question_alone), questions->len == 1);
  if (questions->len == 1)
    gtk_label_set_text (self->question_alone, sp_question_get_title (questions->pdata[0]));
}

static void
fill_groups (SpBar *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  GPtrArray *groups = get_records (self, SP_RECORD_GROUP);

  gtk_string_list_append (names, _ ("All countries"));
  for (guint i = 0; i < groups->len; i++)
    {
      const char *short_name = sp_group_get_short_name (groups->pdata[i]);

      gtk_string_list_append (names, short_name ? short_name : sp_group_get_name (groups->pdata[i]));
    }
  gtk_drop_down_set_model (self->group, G_LIST_MODEL (names));
  gtk_widget_set_visible (self->group_child, groups->len > 0);
}

static guint
find_place (GPtrArray *records, gpointer record)
{
  guint place = GTK_INVALID_LIST_POSITION;

  g_ptr_array_find (records, record, &place);
  return place;
}

static guint
find_basis (SpBasis weakest)
{
  guint place = 0;

  for (guint i = 0; i < G_N_ELEMENTS (bases); i++)
    if (bases[i] <= weakest)
      place = i;
  return place;
}

static gboolean
is_typing (SpBar *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->date));
}

/* While it is typed the date stands as datasets write it; else as people do. */
static char *
format_date (SpBar *self)
{
  SpLens *lens = sp_workspace_get_lens (self->workspace);
  g_autofree char *date = sp_lens_format_date (lens);

  if (is_typing (self))
    return sp_date_to_string (sp_lens_is_latest (lens)
                                  ? sp_dataset_get_edition (sp_workspace_get_dataset (self->workspace))
                                  : sp_lens_get_on (lens));
  /* Translators: the date of the dataset's edition: “Latest (21 November 2026)”. */
  return sp_lens_is_latest (lens) ? g_strdup_printf (_ ("Latest (%s)"), date) : g_strdup (date);
}

static void
show_date (SpBar *self)
{
  gboolean latest = sp_lens_is_latest (sp_workspace_get_lens (self->workspace));
  g_autofree char *text = format_date (self);

  gtk_editable_set_text (self->date, text);
  gtk_accessible_reset_state (GTK_ACCESSIBLE (self->date), GTK_ACCESSIBLE_STATE_INVALID);
  gtk_widget_remove_css_class (GTK_WIDGET (self->date), "error");
  gtk_widget_set_visible (self->latest, !latest);
  if (latest)
    gtk_widget_remove_css_class (GTK_WIDGET (self), "past");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self), "past");
}

static void
lens_changed_cb (SpBar *self)
{
  SpLens *lens = sp_workspace_get_lens (self->workspace);
  SpGroup *group = sp_lens_get_group (lens);

  self->updating = TRUE;
  gtk_drop_down_set_selected (self->question,
                              find_place (get_records (self, SP_RECORD_QUESTION), sp_lens_get_question (lens)));
  gtk_drop_down_set_selected (self->group, group ? find_place (get_records (self, SP_RECORD_GROUP), group) + 1 : 0);
  gtk_drop_down_set_selected (self->basis, find_basis (sp_lens_get_weakest (lens)));
  show_date (self);
  self->updating = FALSE;
}

static void
dataset_changed_cb (SpBar *self)
{
  gboolean open = sp_workspace_get_index (self->workspace) != NULL;

  gtk_widget_set_sensitive (GTK_WIDGET (self), open);
  gtk_widget_set_opacity (self->flow, open ? 1.0 : 0.0);
  if (!open)
    return;
  self->updating = TRUE;
  fill_questions (self);
  fill_groups (self);
  self->updating = FALSE;
  lens_changed_cb (self);
}

static void
question_cb (SpBar *self)
{
  GPtrArray *questions;
  guint selected = gtk_drop_down_get_selected (self->question);

  if (self->updating || sp_workspace_get_index (self->workspace) == NULL)
    return;
  questions = get_records (self, SP_RECORD_QUESTION);
  if (selected < questions->len)
    sp_lens_set_question (sp_workspace_get_lens (self->workspace), questions->pdata[selected]);
}

static void
group_cb (SpBar *self)
{
  GPtrArray *groups;
  guint selected = gtk_drop_down_get_selected (self->group);

  if (self->updating || sp_workspace_get_index (self->workspace) == NULL)
    return;
  groups = get_records (self, SP_RECORD_GROUP);
  if (selected == 0 || selected - 1 < groups->len)
    sp_lens_set_group (sp_workspace_get_lens (self->workspace), selected == 0 ? NULL : groups->pdata[selected - 1]);
}

static void
basis_cb (SpBar *self)
{
  guint selected = gtk_drop_down_get_selected (self->basis);

  if (self->updating || sp_workspace_get_index (self->workspace) == NULL || selected >= G_N_ELEMENTS (bases))
    return;
  sp_lens_set_weakest (sp_workspace_get_lens (self->workspace), bases[selected]);
}

static void
refuse_date (SpBar *self, const char *message)
{
  gtk_widget_add_css_class (GTK_WIDGET (self->date), "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->date), GTK_ACCESSIBLE_STATE_INVALID,
                               GTK_ACCESSIBLE_INVALID_TRUE, -1);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.tell", "s", message);
}

static void
date_activate_cb (SpBar *self)
{
  g_autofree char *typed = g_strstrip (g_strdup (gtk_editable_get_text (self->date)));
  g_autoptr (GError) error = NULL;
  SpLens *lens = sp_workspace_get_lens (self->workspace);
  SpDate date = { 0 };

  if (lens == NULL)
    return;
  if (*typed != '\0' && !sp_date_parse (typed, &date, &error))
    {
      refuse_date (self, error->message);
      return;
    }
  sp_lens_set_on (lens, date);
  show_date (self);
}

static void
date_focus_cb (SpBar *self)
{
  if (sp_workspace_get_lens (self->workspace) == NULL)
    return;
  show_date (self);
  if (is_typing (self))
    gtk_editable_select_region (self->date, 0, -1);
}

static void
sp_bar_dispose (GObject *object)
{
  SpBar *self = SP_BAR (object);

  g_clear_object (&self->workspace);
  g_clear_pointer (&self->flow, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_bar_parent_class)->dispose (object);
}

static void
sp_bar_class_init (SpBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_bar_dispose;
  g_type_ensure (SP_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-bar.ui");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "lensbar");
  gtk_widget_class_bind_template_child (widget_class, SpBar, flow);
  gtk_widget_class_bind_template_child (widget_class, SpBar, question);
  gtk_widget_class_bind_template_child (widget_class, SpBar, question_alone);
  gtk_widget_class_bind_template_child (widget_class, SpBar, group_child);
  gtk_widget_class_bind_template_child (widget_class, SpBar, group);
  gtk_widget_class_bind_template_child (widget_class, SpBar, basis);
  gtk_widget_class_bind_template_child (widget_class, SpBar, date);
  gtk_widget_class_bind_template_child (widget_class, SpBar, latest);
  gtk_widget_class_bind_template_callback (widget_class, question_cb);
  gtk_widget_class_bind_template_callback (widget_class, group_cb);
  gtk_widget_class_bind_template_callback (widget_class, basis_cb);
  gtk_widget_class_bind_template_callback (widget_class, date_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, date_focus_cb);
}

/* GTK gives the name of a drop-down to its frame, and none to the button that has the focus. */
static void
name_button (GtkDropDown *drop_down, const char *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (drop_down))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
sp_bar_init (SpBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  name_button (self->question, _ ("Question"));
  name_button (self->group, _ ("Group"));
  name_button (self->basis, _ ("Based on"));
}

/**
 * sp_bar_set_workspace:
 * @self: a bar, with no workspace yet
 * @workspace: the workspace whose lens it sets
 *
 * Shows and sets the workspace's lens, from now on.
 */
void
sp_bar_set_workspace (SpBar *self, SpWorkspace *workspace)
{
  g_return_if_fail (SP_IS_BAR (self) && self->workspace == NULL);
  g_return_if_fail (SP_IS_WORKSPACE (workspace));

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (workspace, "dataset-changed", G_CALLBACK (dataset_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "lens-changed", G_CALLBACK (lens_changed_cb), self, G_CONNECT_SWAPPED);
  dataset_changed_cb (self);
}
