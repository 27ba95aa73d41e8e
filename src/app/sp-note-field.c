/* SPDX-License-Identifier: GPL-3.0-or-later
 * A note that is read as a paragraph and written in its place. */
#include "sp-note-field.h"

#include <glib/gi18n-lib.h>

/* In characters. What is longer is no note any more, and would make the file of the stars too large to be read. */
#define MAX_LENGTH 10000

struct _SpNoteField
{
  GtkWidget parent_instance;

  GtkWidget *button;
  GtkLabel *label;
  GtkWidget *editor; /* only while the note is written */
  guint end_source;
  char *text;
  char *subject;
};

G_DEFINE_FINAL_TYPE (SpNoteField, sp_note_field, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CHANGED,
  SIGNAL_LEFT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
show_text (SpNoteField *self)
{
  gboolean none = *self->text == '\0';
  g_autofree char *spoken = NULL;

  gtk_label_set_text (self->label, none ? _ ("Add a Note") : self->text);
  if (none)
    gtk_widget_add_css_class (self->button, "empty");
  else
    gtk_widget_remove_css_class (self->button, "empty");
  if (none && self->subject != NULL)
    /* Translators: what a button does; %s is a starred record, such as “United Kingdom”. */
    spoken = g_strdup_printf (_ ("Add a Note to %s"), self->subject);
  else if (!none)
    /* Translators: what a button does; %s is the note. */
    spoken = g_strdup_printf (_ ("Edit the Note: %s"), self->text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  spoken ? spoken : _ ("Add a Note"), -1);
}

static void
written_cb (SpNoteField *self, GtkTextBuffer *buffer)
{
  g_autofree char *text = NULL;

  g_object_get (buffer, "text", &text, NULL);
  g_free (self->text);
  self->text = g_steal_pointer (&text);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* Empty lines around a note are part of it only while it is being written. */
static void
trim (SpNoteField *self)
{
  g_autofree char *before = g_strdup (self->text);

  if (!g_str_equal (g_strstrip (self->text), before))
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
insert_cb (SpNoteField *self, GtkTextIter *place G_GNUC_UNUSED, const char *text, int length, GtkTextBuffer *buffer)
{
  if (gtk_text_buffer_get_char_count (buffer) + g_utf8_strlen (text, length) <= MAX_LENGTH)
    return;
  g_signal_stop_emission_by_name (buffer, "insert-text");
  gtk_widget_error_bell (GTK_WIDGET (self));
}

static gboolean
end_cb (gpointer data)
{
  SpNoteField *self = data;

  self->end_source = 0;
  if (self->editor != NULL && !gtk_widget_has_focus (self->editor))
    sp_note_field_end (self);
  return G_SOURCE_REMOVE;
}

/* The editor cannot go while GTK moves the keyboard away from it. */
static void
leave_cb (SpNoteField *self)
{
  if (self->end_source == 0)
    self->end_source = g_idle_add (end_cb, self);
}

static gboolean
end_key_cb (GtkWidget *view G_GNUC_UNUSED, GVariant *arguments G_GNUC_UNUSED, gpointer data)
{
  SpNoteField *self = data;

  gtk_widget_set_visible (self->button, TRUE);
  gtk_widget_grab_focus (self->button);
  return TRUE;
}

static void
add_end_keys (SpNoteField *self, GtkWidget *view)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (keys),
    gtk_shortcut_new (gtk_shortcut_trigger_parse_string ("Escape|<Control>Return|<Control>KP_Enter"),
                      gtk_callback_action_new (end_key_cb, self, NULL)));
  gtk_widget_add_controller (view, keys);
}

static GtkWidget *
create_view (SpNoteField *self)
{
  GtkWidget *view = g_object_new (GTK_TYPE_TEXT_VIEW, "wrap-mode", GTK_WRAP_WORD_CHAR, "accepts-tab", FALSE, NULL);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_text_buffer_begin_irreversible_action (buffer);
  gtk_text_buffer_set_text (buffer, self->text, -1);
  gtk_text_buffer_end_irreversible_action (buffer);
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Note"), -1);
  g_signal_connect_object (buffer, "insert-text", G_CALLBACK (insert_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (buffer, "changed", G_CALLBACK (written_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (view, focus);
  add_end_keys (self, view);
  return view;
}

static void
sp_note_field_dispose (GObject *object)
{
  SpNoteField *self = SP_NOTE_FIELD (object);

  g_clear_handle_id (&self->end_source, g_source_remove);
  g_clear_pointer (&self->editor, gtk_widget_unparent);
  g_clear_pointer (&self->button, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_note_field_parent_class)->dispose (object);
}

static void
sp_note_field_finalize (GObject *object)
{
  SpNoteField *self = SP_NOTE_FIELD (object);

  g_free (self->text);
  g_free (self->subject);

  G_OBJECT_CLASS (sp_note_field_parent_class)->finalize (object);
}

static void
sp_note_field_class_init (SpNoteFieldClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_note_field_dispose;
  G_OBJECT_CLASS (klass)->finalize = sp_note_field_finalize;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "notefield");

  /**
   * SpNoteField::changed:
   * @self: the field
   *
   * The user has written or deleted something.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", SP_TYPE_NOTE_FIELD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  /**
   * SpNoteField::left:
   * @self: the field
   *
   * The user has done with writing.
   */
  signals[SIGNAL_LEFT] =
    g_signal_new ("left", SP_TYPE_NOTE_FIELD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sp_note_field_init (SpNoteField *self)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "max-width-chars", 26, NULL);

  self->text = g_strdup ("");
  self->label = GTK_LABEL (label);
  self->button = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->button), label);
  gtk_widget_add_css_class (self->button, "flat");
  g_signal_connect_object (self->button, "clicked", G_CALLBACK (sp_note_field_begin), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
  show_text (self);
}

/**
 * sp_note_field_set_text:
 * @self: a field
 * @text: the note; empty for none
 *
 * Shows a note; not while another is being written.
 */
void
sp_note_field_set_text (SpNoteField *self, const char *text)
{
  g_return_if_fail (SP_IS_NOTE_FIELD (self) && text != NULL);

  if (self->editor != NULL)
    return;
  g_free (self->text);
  self->text = g_strdup (text);
  show_text (self);
}

/**
 * sp_note_field_copy_text:
 * @self: a field
 *
 * Returns: (transfer full): the note as written so far; empty for none
 */
char *
sp_note_field_copy_text (SpNoteField *self)
{
  g_return_val_if_fail (SP_IS_NOTE_FIELD (self), NULL);

  return g_strdup (self->text);
}

/**
 * sp_note_field_set_subject:
 * @self: a field
 * @subject: (nullable): what the note is on, for screen readers
 *
 * Says what the note is on.
 */
void
sp_note_field_set_subject (SpNoteField *self, const char *subject)
{
  g_return_if_fail (SP_IS_NOTE_FIELD (self));

  g_free (self->subject);
  self->subject = g_strdup (subject);
  show_text (self);
}

/**
 * sp_note_field_begin:
 * @self: a field
 *
 * Lets the note be written, with the keyboard in it. What is typed can be undone there.
 */
void
sp_note_field_begin (SpNoteField *self)
{
  GtkWidget *view;

  g_return_if_fail (SP_IS_NOTE_FIELD (self));

  if (self->editor != NULL)
    return;
  view = create_view (self);
  self->editor = view;
  gtk_widget_add_css_class (view, "note");
  gtk_widget_set_parent (view, GTK_WIDGET (self));
  gtk_widget_grab_focus (view);
  gtk_widget_set_visible (self->button, FALSE);
}

/**
 * sp_note_field_end:
 * @self: a field
 *
 * Shows the note as written, without white space around it; does nothing while it is not being written.
 */
void
sp_note_field_end (SpNoteField *self)
{
  GtkWidget *editor;

  g_return_if_fail (SP_IS_NOTE_FIELD (self));

  if (self->editor == NULL)
    return;
  editor = g_steal_pointer (&self->editor);
  trim (self);
  show_text (self);
  gtk_widget_set_visible (self->button, TRUE);
  gtk_widget_unparent (editor);
  g_signal_emit (self, signals[SIGNAL_LEFT], 0);
}
