/* SPDX-License-Identifier: GPL-3.0-or-later
 * The bar: question, group, basis and date. */
#include "sp-bar.h"

#include "sp-bar-layout.h"
#include "sp-date-field.h"
#include "sp-date-track.h"
#include "sp-drop-down-name.h"
#include "sp-field-layout.h"

#include <glib/gi18n-lib.h>

struct _SpBar
{
  GtkWidget parent_instance;

  GtkWidget *row;
  GtkWidget *question_field;
  GtkDropDown *question;
  GtkLabel *question_alone;
  GtkWidget *group_field;
  GtkDropDown *group;
  GtkDropDown *basis;
  GtkButton *play;
  SpDateTrack *track;
  GtkToggleButton *compare;
  SpDateField *date;
  GtkWidget *compared_field;
  SpDateField *compared;

  SpWorkspace *workspace;
  SpPlayer *player;
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

/* The map is of one question; what else there is may be of all. */
static gboolean
offers_all_questions (SpBar *self)
{
  return sp_navigation_get_view (sp_workspace_get_navigation (self->workspace)) != SP_VIEW_COUNTRIES;
}

static void
fill_questions (SpBar *self)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  GPtrArray *questions = get_records (self, SP_RECORD_QUESTION);

  gboolean has_choice = questions->len > 1 || offers_all_questions (self);

  if (offers_all_questions (self))
    gtk_string_list_append (titles, _ ("All questions"));
  for (guint i = 0; i < questions->len; i++)
    gtk_string_list_append (titles, sp_question_get_title (questions->pdata[i]));
  gtk_drop_down_set_model (self->question, G_LIST_MODEL (titles));
  gtk_widget_set_visible (self->question_field, questions->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->question), has_choice);
  gtk_widget_set_visible (GTK_WIDGET (self->question_alone), !has_choice);
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
  gtk_widget_set_visible (self->group_field, groups->len > 0);
}

static guint
find_place (GPtrArray *records, gpointer record)
{
  guint place = GTK_INVALID_LIST_POSITION;

  g_ptr_array_find (records, record, &place);
  return place;
}

static guint
find_question (SpBar *self)
{
  SpLens *lens = sp_workspace_get_lens (self->workspace);
  guint place = find_place (get_records (self, SP_RECORD_QUESTION), sp_lens_get_question (lens));

  if (!offers_all_questions (self))
    return place;
  return sp_lens_get_pinned (lens) ? place + 1 : 0;
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

static void
show_dates (SpBar *self)
{
  SpLens *lens = sp_workspace_get_lens (self->workspace);
  gboolean comparing = sp_date_is_set (sp_lens_get_compared (lens));

  gtk_toggle_button_set_active (self->compare, comparing);
  gtk_widget_set_visible (self->compared_field, comparing);
  if (sp_lens_is_latest (lens) && !comparing)
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
  gtk_drop_down_set_selected (self->question, find_question (self));
  gtk_drop_down_set_selected (self->group, group ? find_place (get_records (self, SP_RECORD_GROUP), group) + 1 : 0);
  gtk_drop_down_set_selected (self->basis, find_basis (sp_lens_get_weakest (lens)));
  show_dates (self);
  self->updating = FALSE;
}

static void
dataset_changed_cb (SpBar *self)
{
  gboolean open = sp_workspace_get_index (self->workspace) != NULL;

  gtk_widget_set_sensitive (GTK_WIDGET (self), open);
  gtk_widget_set_opacity (self->row, open ? 1.0 : 0.0);
  if (!open)
    return;
  self->updating = TRUE;
  fill_questions (self);
  fill_groups (self);
  self->updating = FALSE;
  lens_changed_cb (self);
}

static void
view_changed_cb (SpBar *self)
{
  if (sp_workspace_get_index (self->workspace) == NULL)
    return;
  self->updating = TRUE;
  fill_questions (self);
  self->updating = FALSE;
  lens_changed_cb (self);
}

static void
pin (SpLens *lens, SpQuestion *question)
{
  sp_choice_hold (SP_CHOICE (lens));
  if (question != NULL)
    sp_lens_set_question (lens, question);
  sp_lens_set_pinned (lens, question != NULL);
  sp_choice_release (SP_CHOICE (lens));
}

static void
question_cb (SpBar *self)
{
  GPtrArray *questions;
  guint selected = gtk_drop_down_get_selected (self->question);
  SpLens *lens;

  if (self->updating || sp_workspace_get_index (self->workspace) == NULL)
    return;
  questions = get_records (self, SP_RECORD_QUESTION);
  lens = sp_workspace_get_lens (self->workspace);
  if (!offers_all_questions (self) && selected < questions->len)
    sp_lens_set_question (lens, questions->pdata[selected]);
  else if (offers_all_questions (self) && selected <= questions->len)
    pin (lens, selected > 0 ? questions->pdata[selected - 1] : NULL);
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
compare_cb (SpBar *self)
{
  if (!self->updating)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.compare-dates", NULL);
}

static void
playing_cb (SpBar *self)
{
  gboolean playing = sp_player_is_playing (self->player);
  const char *label = playing ? _ ("Pause") : _ ("Play the changes, month by month");

  gtk_button_set_icon_name (self->play, playing ? "media-playback-pause-symbolic" : "media-playback-start-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->play), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->play), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
calendar_changed_cb (SpBar *self)
{
  sp_player_set_calendar (self->player, sp_workspace_get_lens (self->workspace),
                          sp_date_track_get_calendar (self->track));
  gtk_widget_set_sensitive (GTK_WIDGET (self->play), sp_player_can_play (self->player));
  gtk_widget_set_sensitive (GTK_WIDGET (self->compare),
                            sp_calendar_has_dates (sp_date_track_get_calendar (self->track)));
}

static void
play_cb (SpBar *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.play", NULL);
}

static void
sp_bar_dispose (GObject *object)
{
  SpBar *self = SP_BAR (object);

  g_clear_object (&self->player);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->row, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_bar_parent_class)->dispose (object);
}

static void
sp_bar_class_init (SpBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_bar_dispose;
  g_type_ensure (SP_TYPE_BAR_LAYOUT);
  g_type_ensure (SP_TYPE_DATE_FIELD);
  g_type_ensure (SP_TYPE_DATE_TRACK);
  g_type_ensure (SP_TYPE_FIELD_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-bar.ui");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "lensbar");
  gtk_widget_class_bind_template_child (widget_class, SpBar, row);
  gtk_widget_class_bind_template_child (widget_class, SpBar, question_field);
  gtk_widget_class_bind_template_child (widget_class, SpBar, question);
  gtk_widget_class_bind_template_child (widget_class, SpBar, question_alone);
  gtk_widget_class_bind_template_child (widget_class, SpBar, group_field);
  gtk_widget_class_bind_template_child (widget_class, SpBar, group);
  gtk_widget_class_bind_template_child (widget_class, SpBar, basis);
  gtk_widget_class_bind_template_child (widget_class, SpBar, play);
  gtk_widget_class_bind_template_child (widget_class, SpBar, track);
  gtk_widget_class_bind_template_child (widget_class, SpBar, compare);
  gtk_widget_class_bind_template_child (widget_class, SpBar, date);
  gtk_widget_class_bind_template_child (widget_class, SpBar, compared_field);
  gtk_widget_class_bind_template_child (widget_class, SpBar, compared);
  gtk_widget_class_bind_template_callback (widget_class, question_cb);
  gtk_widget_class_bind_template_callback (widget_class, group_cb);
  gtk_widget_class_bind_template_callback (widget_class, basis_cb);
  gtk_widget_class_bind_template_callback (widget_class, compare_cb);
  gtk_widget_class_bind_template_callback (widget_class, play_cb);
}

static void
setup_text_cb (GtkSignalListItemFactory *factory G_GNUC_UNUSED, GtkListItem *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_list_item_set_child (item, label);
}

static void
bind_text_cb (GtkSignalListItemFactory *factory G_GNUC_UNUSED, GtkListItem *item)
{
  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)),
                      gtk_string_object_get_string (gtk_list_item_get_item (item)));
}

/* GTK's own button of a drop-down is as wide as its text, however long; the list stays GTK's. */
static void
let_shrink (GtkDropDown *drop_down)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_text_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_text_cb), NULL);
  gtk_drop_down_set_list_factory (drop_down, gtk_drop_down_get_factory (drop_down));
  gtk_drop_down_set_factory (drop_down, factory);
}

static void
sp_bar_init (SpBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->player = sp_player_new ();
  g_signal_connect_object (self->player, "notify::playing", G_CALLBACK (playing_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->track, "used", G_CALLBACK (sp_player_stop), self->player, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->track, "calendar-changed", G_CALLBACK (calendar_changed_cb), self, G_CONNECT_SWAPPED);
  let_shrink (self->question);
  let_shrink (self->group);
  let_shrink (self->basis);
  sp_drop_down_name (self->question, _ ("Question"));
  sp_drop_down_name (self->group, _ ("Group"));
  sp_drop_down_name (self->basis, _ ("Based on"));
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
  g_signal_connect_object (sp_workspace_get_navigation (workspace), "view-changed", G_CALLBACK (view_changed_cb), self,
                           G_CONNECT_SWAPPED);
  sp_date_track_set_workspace (self->track, workspace);
  sp_date_field_set_workspace (self->date, workspace);
  sp_date_field_set_workspace (self->compared, workspace);
  dataset_changed_cb (self);
}

/**
 * sp_bar_get_player:
 * @self: a bar
 *
 * Returns: (transfer none): what lets the date move on from change to change
 */
SpPlayer *
sp_bar_get_player (SpBar *self)
{
  g_return_val_if_fail (SP_IS_BAR (self), NULL);

  return self->player;
}
