/* SPDX-License-Identifier: GPL-3.0-or-later
 * A starred record in the list of stars: its words, what became of them, and the note on it. */
#include "sp-star-row.h"

#include "sp-level-badge.h"
#include "sp-note-field.h"
#include "sp-star-lines.h"

#include <glib/gi18n-lib.h>

struct _SpStarRow
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkWidget *handle;
  GtkLabel *flag;
  SpLevelBadge *badge;
  GtkLabel *caption;
  GtkLabel *title;
  GtkLabel *subtitle;
  GtkWidget *warning;
  GtkLabel *warning_label;
  GtkWidget *changes;
  GtkToggleButton *compare;
  GtkLabel *both;
  GtkWidget *take;
  SpNoteField *note;
  GtkWidget *menu;

  SpWorkspace *workspace;
  SpStar *star;
};

G_DEFINE_FINAL_TYPE (SpStarRow, sp_star_row, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_SHOWN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static SpStars *
get_stars (SpStarRow *self)
{
  return sp_workspace_get_stars (self->workspace);
}

static void
show_text (GtkLabel *label, const char *text)
{
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && *text != '\0');
  gtk_label_set_text (label, text);
}

static void
set_language (GtkLabel *label, const char *language)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  if (language != NULL)
    pango_attr_list_insert (attributes, pango_attr_language_new (pango_language_from_string (language)));
  gtk_label_set_attributes (label, attributes);
}

static const char *
get_warning (SpStar *star)
{
  switch (sp_star_get_state (star))
    {
    case SP_STAR_CHANGED:
      return _ ("Changed since you starred it");
    case SP_STAR_REMOVED:
      return _ ("No longer in the dataset");
    case SP_STAR_SAME:
    default:
      return NULL;
    }
}

static void
show_both (SpStarRow *self)
{
  gboolean changed = sp_star_get_state (self->star) == SP_STAR_CHANGED;
  gboolean shown = changed && gtk_toggle_button_get_active (self->compare);
  g_autofree char *both = shown ? sp_star_lines_format_both (self->star) : NULL;

  gtk_widget_set_visible (self->changes, changed);
  show_text (self->both, both);
  gtk_widget_set_visible (self->take, shown);
}

static void
compare_cb (SpStarRow *self)
{
  if (self->star != NULL)
    show_both (self);
}

static void
show_star (SpStarRow *self)
{
  g_auto (SpStarLines) lines = { NULL };

  sp_star_lines_init (&lines, self->star, sp_workspace_get_names (self->workspace));
  show_text (self->flag, lines.flag);
  sp_level_badge_set (self->badge, lines.scale, lines.level, lines.basis, SP_CERTAINTY_YES);
  show_text (self->caption, lines.caption);
  show_text (self->title, lines.title);
  show_text (self->subtitle, lines.subtitle);
  set_language (self->title, lines.language);
  show_text (self->warning_label, get_warning (self->star));
  gtk_widget_set_visible (self->warning, get_warning (self->star) != NULL);
  show_both (self);
  sp_note_field_set_subject (self->note, lines.title);
  sp_note_field_set_text (self->note, sp_star_get_note (self->star));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "star.open", sp_star_get_record (self->star) != NULL);
  g_signal_emit (self, signals[SIGNAL_SHOWN], 0);
}

static void
note_changed_cb (SpStarRow *self)
{
  g_autofree char *text = sp_note_field_copy_text (self->note);

  if (self->star != NULL && sp_stars_get_position (get_stars (self), self->star) != G_MAXUINT)
    sp_stars_set_note (get_stars (self), self->star, text);
}

static void
note_left_cb (SpStarRow *self)
{
  sp_stars_save (get_stars (self));
}

static void
edit_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  SpStarRow *self = SP_STAR_ROW (widget);
  SpNavigation *navigation = sp_workspace_get_navigation (self->workspace);

  if (self->star == NULL)
    return;
  if (g_str_equal (name, "star.note"))
    sp_note_field_begin (self->note);
  else if (g_str_equal (name, "star.remove"))
    sp_stars_remove (get_stars (self), self->star);
  else if (g_str_equal (name, "star.take-new-words") && sp_star_get_record (self->star) != NULL)
    sp_stars_take_new_words (get_stars (self), self->star);
  else if (g_str_equal (name, "star.open") && sp_star_get_record (self->star) != NULL)
    sp_navigation_go_to_record (navigation, sp_star_get_record (self->star));
}

static void
move_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  SpStarRow *self = SP_STAR_ROW (widget);
  guint position = self->star ? sp_stars_get_position (get_stars (self), self->star) : G_MAXUINT;

  if (position == G_MAXUINT || (position == 0 && g_str_equal (name, "star.up")))
    return;
  sp_stars_move (get_stars (self), self->star, g_str_equal (name, "star.up") ? position - 1 : position + 1);
}

static GdkContentProvider *
prepare_cb (SpStarRow *self)
{
  return self->star ? gdk_content_provider_new_typed (SP_TYPE_STAR, self->star) : NULL;
}

static void
drag_begin_cb (SpStarRow *self, GdkDrag *drag)
{
  g_autoptr (GdkPaintable) live = gtk_widget_paintable_new (GTK_WIDGET (self));
  g_autoptr (GdkPaintable) still = gdk_paintable_get_current_image (live);
  GtkWidget *picture = gtk_picture_new_for_paintable (still);

  gtk_widget_add_css_class (picture, "dragged-star");
  gtk_drag_icon_set_child (GTK_DRAG_ICON (gtk_drag_icon_get_for_drag (drag)), picture);
  gdk_drag_set_hotspot (drag, 12, 12);
}

static gboolean
is_lower_half (SpStarRow *self, double y)
{
  return y > gtk_widget_get_height (GTK_WIDGET (self)) / 2.0;
}

static void
show_drop_place (SpStarRow *self, const char *place)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self), "drop-above");
  gtk_widget_remove_css_class (GTK_WIDGET (self), "drop-below");
  if (place != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), place);
}

static GdkDragAction
drop_motion_cb (SpStarRow *self, double x G_GNUC_UNUSED, double y)
{
  show_drop_place (self, is_lower_half (self, y) ? "drop-below" : "drop-above");
  return GDK_ACTION_MOVE;
}

static void
drop_leave_cb (SpStarRow *self)
{
  show_drop_place (self, NULL);
}

/* Of another window it is another star, which is not moved. */
static gboolean
drop_cb (SpStarRow *self, const GValue *value, double x G_GNUC_UNUSED, double y)
{
  SpStar *dragged = g_value_get_object (value);
  guint from = sp_stars_get_position (get_stars (self), dragged);
  guint to = self->star ? sp_stars_get_position (get_stars (self), self->star) : G_MAXUINT;

  show_drop_place (self, NULL);
  if (from == G_MAXUINT || to == G_MAXUINT)
    return FALSE;
  to += is_lower_half (self, y) ? 1 : 0;
  return sp_stars_move (get_stars (self), dragged, to > from ? to - 1 : to);
}

static void
sp_star_row_dispose (GObject *object)
{
  SpStarRow *self = SP_STAR_ROW (object);

  if (self->box != NULL)
    sp_star_row_set_star (self, NULL);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (sp_star_row_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, SpStarRow, box);
  gtk_widget_class_bind_template_child (widget_class, SpStarRow, handle);
  gtk_widget_class_bind_template_child (widget_class, SpStarRow, flag);
  gtk_widget_class_bind_template_child (widget_class, SpStarRow, badge);
  gtk_widget_class_bind_template_child (widget_class, SpStarRow, caption);
  gtk_widget_class_bind_template_child (widget_class, SpStarRow, title);
  gtk_widget_class_bind_template_child (widget_class, SpStarRow, subtitle);
  gtk_widget_class_bind_template_child (widget_class, SpStarRow, warning);
  gtk_widget_class_bind_template_child (widget_class, SpStarRow, warning_label);
  gtk_widget_class_bind_template_child (widget_class, SpStarRow, changes);
  gtk_widget_class_bind_template_child (widget_class, SpStarRow, compare);
  gtk_widget_class_bind_template_child (widget_class, SpStarRow, both);
  gtk_widget_class_bind_template_child (widget_class, SpStarRow, take);
  gtk_widget_class_bind_template_child (widget_class, SpStarRow, note);
  gtk_widget_class_bind_template_child (widget_class, SpStarRow, menu);
  gtk_widget_class_bind_template_callback (widget_class, compare_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_left_cb);
}

static void
sp_star_row_class_init (SpStarRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_star_row_dispose;

  /**
   * SpStarRow::shown:
   * @self: the row
   *
   * It says something else now.
   */
  signals[SIGNAL_SHOWN] =
    g_signal_new ("shown", SP_TYPE_STAR_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (SP_TYPE_LEVEL_BADGE);
  g_type_ensure (SP_TYPE_NOTE_FIELD);
  gtk_widget_class_install_action (widget_class, "star.open", NULL, edit_action);
  gtk_widget_class_install_action (widget_class, "star.note", NULL, edit_action);
  gtk_widget_class_install_action (widget_class, "star.remove", NULL, edit_action);
  gtk_widget_class_install_action (widget_class, "star.take-new-words", NULL, edit_action);
  gtk_widget_class_install_action (widget_class, "star.up", NULL, move_action);
  gtk_widget_class_install_action (widget_class, "star.down", NULL, move_action);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-star-row.ui");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "starrow");
  bind_children (widget_class);
}

static void
add_dragging (SpStarRow *self)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (SP_TYPE_STAR, GDK_ACTION_MOVE);

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_object (source, "prepare", G_CALLBACK (prepare_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (drag_begin_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->handle, GTK_EVENT_CONTROLLER (source));
  g_signal_connect_object (target, "motion", G_CALLBACK (drop_motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "leave", G_CALLBACK (drop_leave_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

static void
sp_star_row_init (SpStarRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_cursor_from_name (self->handle, "grab");
  add_dragging (self);
}

/**
 * sp_star_row_new:
 * @workspace: the workspace whose stars are listed
 *
 * Returns: (transfer floating): a row that shows no star yet
 */
GtkWidget *
sp_star_row_new (SpWorkspace *workspace)
{
  SpStarRow *self;

  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (SP_TYPE_STAR_ROW, NULL);
  self->workspace = g_object_ref (workspace);
  return GTK_WIDGET (self);
}

/**
 * sp_star_row_set_star:
 * @self: a row
 * @star: (nullable): the star to show, or %NULL for none
 *
 * Shows a star, and follows it. A note that is being written is done with.
 */
void
sp_star_row_set_star (SpStarRow *self, SpStar *star)
{
  g_return_if_fail (SP_IS_STAR_ROW (self));

  if (self->star == star)
    return;
  sp_note_field_end (self->note);
  if (self->star != NULL)
    g_signal_handlers_disconnect_by_func (self->star, show_star, self);
  g_set_object (&self->star, star);
  gtk_toggle_button_set_active (self->compare, FALSE);
  if (star == NULL)
    return;
  g_signal_connect_object (star, "changed", G_CALLBACK (show_star), self, G_CONNECT_SWAPPED);
  show_star (self);
}

/**
 * sp_star_row_get_star:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): the star that it shows
 */
SpStar *
sp_star_row_get_star (SpStarRow *self)
{
  g_return_val_if_fail (SP_IS_STAR_ROW (self), NULL);

  return self->star;
}

/**
 * sp_star_row_get_spoken:
 * @self: a row
 *
 * Returns: (transfer full): all that it says as one text, for screen readers
 */
char *
sp_star_row_get_spoken (SpStarRow *self)
{
  const char *parts[5];
  GString *spoken;

  g_return_val_if_fail (SP_IS_STAR_ROW (self), NULL);

  parts[0] = gtk_label_get_text (self->caption);
  parts[1] = gtk_label_get_text (self->title);
  parts[2] = gtk_label_get_text (self->subtitle);
  parts[3] = gtk_label_get_text (self->warning_label);
  parts[4] = self->star ? sp_star_get_note (self->star) : "";
  spoken = g_string_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (*parts[i] != '\0')
      g_string_append_printf (spoken, "%s%s", spoken->len > 0 ? ", " : "", parts[i]);
  return g_string_free (spoken, FALSE);
}
