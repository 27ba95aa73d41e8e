/* SPDX-License-Identifier: GPL-3.0-or-later
 * A text between quotation marks, however long, in its own language and direction.
 *
 * The time that Pango takes for a paragraph grows with the square of its length. A very long text is therefore shown in
 * pieces, the first at once, the others when they are wanted, one after the other, so that the window stays alive. */
#include "sp-quoted-text.h"

#include "sp-found-marks.h"
#include "sp-quote-words.h"
#include "sp-text-direction.h"

#include <glib/gi18n-lib.h>

#define MAX_CHARACTERS_OF_PIECE 1500

struct _SpQuotedText
{
  GtkWidget parent_instance;

  GtkLabel *first;
  GtkWidget *more;
  GtkWidget *rest; /* a box of labels */

  char *text;
  char *language;
  double scale;
  SpSearch *search;
  gsize offset; /* where the text begins in the first label */
  gsize shown;  /* how many bytes of the text are shown */
  gboolean whole;
  guint source;
};

G_DEFINE_FINAL_TYPE (SpQuotedText, sp_quoted_text, GTK_TYPE_WIDGET)

/* Translators: the words of a quote, between the quotation marks of your language. */
#define QUOTED _ ("“%s”")

static char *
dup_opening (void)
{
  const char *format = QUOTED;

  return g_strndup (format, (gsize) (strstr (format, "%s") - format));
}

static const char *
get_closing (void)
{
  return strstr (QUOTED, "%s") + strlen ("%s");
}

static PangoAttrList *
create_attributes (SpQuotedText *self)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (self->scale));
  /* A hyphen at the end of a line would be taken for the speaker's or the source's. */
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  if (self->language != NULL)
    pango_attr_list_insert (attributes, pango_attr_language_new (pango_language_from_string (self->language)));
  return attributes;
}

/* Returns where the piece begins in the label. */
static gsize
fill (SpQuotedText *self, GtkLabel *label, const char *opening, const char *piece, const char *closing)
{
  g_autoptr (PangoAttrList) attributes = create_attributes (self);
  GtkTextDirection direction = sp_text_direction_find (self->text, self->language);
  const char *mark = sp_text_direction_choose_mark (piece, direction);
  g_autofree char *text = g_strconcat (mark, opening, piece, closing, NULL);
  gsize offset = strlen (mark) + strlen (opening);

  sp_found_marks_add (attributes, self->search, piece, offset);
  gtk_widget_set_direction (GTK_WIDGET (label), direction);
  gtk_label_set_attributes (label, attributes);
  gtk_label_set_text (label, text);
  return offset;
}

static gboolean
is_all_shown (SpQuotedText *self)
{
  return self->text[self->shown] == '\0';
}

/* Takes the next piece off what is not shown yet. */
static char *
take_piece (SpQuotedText *self)
{
  const char *start = self->text + self->shown;
  gsize length = sp_quote_words_find_cut (start, MAX_CHARACTERS_OF_PIECE);

  self->shown += length;
  return g_strchomp (g_strndup (start, length));
}

static GtkLabel *
create_label (void)
{
  return g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, "selectable",
                       TRUE, NULL);
}

static gboolean
show_next_cb (gpointer data)
{
  SpQuotedText *self = data;
  GtkLabel *label = create_label ();
  g_autofree char *piece = take_piece (self);

  fill (self, label, "", piece, is_all_shown (self) ? get_closing () : "");
  gtk_box_append (GTK_BOX (self->rest), GTK_WIDGET (label));
  if (!is_all_shown (self))
    return G_SOURCE_CONTINUE;
  self->source = 0;
  return G_SOURCE_REMOVE;
}

static void
show_rest (SpQuotedText *self)
{
  gboolean long_text = !is_all_shown (self);
  g_autofree char *label = NULL;

  gtk_widget_set_visible (self->more, long_text && !self->whole);
  if (!long_text)
    return;
  if (self->whole)
    {
      self->source = g_idle_add (show_next_cb, self);
      return;
    }
  /* Translators: a button below the start of a very long quote; %'ld is the number of its characters. */
  label = g_strdup_printf (_ ("Show All %'ld Characters"), g_utf8_strlen (self->text, -1));
  gtk_button_set_label (GTK_BUTTON (self->more), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->more), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
clear_rest (SpQuotedText *self)
{
  GtkWidget *label;

  g_clear_handle_id (&self->source, g_source_remove);
  while ((label = gtk_widget_get_first_child (self->rest)) != NULL)
    gtk_box_remove (GTK_BOX (self->rest), label);
}

static void
show (SpQuotedText *self)
{
  g_autofree char *opening = dup_opening ();
  g_autofree char *piece = NULL;

  clear_rest (self);
  self->shown = 0;
  piece = take_piece (self);
  self->offset = fill (self, self->first, opening, piece, is_all_shown (self) ? get_closing () : "");
  show_rest (self);
}

static void
more_cb (SpQuotedText *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->first));
  self->whole = TRUE;
  show_rest (self);
}

static void
sp_quoted_text_dispose (GObject *object)
{
  SpQuotedText *self = SP_QUOTED_TEXT (object);
  GtkWidget *child;

  g_clear_handle_id (&self->source, g_source_remove);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->language, g_free);
  g_clear_object (&self->search);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (sp_quoted_text_parent_class)->dispose (object);
}

static void
sp_quoted_text_class_init (SpQuotedTextClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_quoted_text_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "quotedtext");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sp_quoted_text_init (SpQuotedText *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (widget)), GTK_ORIENTATION_VERTICAL);
  self->first = create_label ();
  self->rest = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  self->more = g_object_new (GTK_TYPE_BUTTON, "halign", GTK_ALIGN_START, "margin-top", 6, "visible", FALSE, NULL);
  gtk_widget_set_parent (GTK_WIDGET (self->first), widget);
  gtk_widget_set_parent (self->rest, widget);
  gtk_widget_set_parent (self->more, widget);
  g_signal_connect_swapped (self->more, "clicked", G_CALLBACK (more_cb), self);
}

/**
 * sp_quoted_text_set:
 * @self: a quoted text
 * @text: the text, as it is to be shown
 * @language: (nullable): its language, as a language tag
 * @scale: how many times its usual size it is set in
 * @search: (nullable): what is to be marked in it
 *
 * Shows a text between the quotation marks of the user's language. Of a very long one the start is shown, with a button
 * for all of it.
 */
void
sp_quoted_text_set (SpQuotedText *self, const char *text, const char *language, double scale, SpSearch *search)
{
  g_return_if_fail (SP_IS_QUOTED_TEXT (self));
  g_return_if_fail (text != NULL);
  g_return_if_fail (search == NULL || SP_IS_SEARCH (search));

  if (g_strcmp0 (self->text, text) != 0)
    self->whole = FALSE;
  g_free (self->text);
  self->text = g_strdup (text);
  g_free (self->language);
  self->language = g_strdup (language);
  self->scale = scale;
  g_set_object (&self->search, search);
  show (self);
}

/**
 * sp_quoted_text_get_label:
 * @self: a quoted text
 *
 * Returns: (transfer none): the label with the text, or with the start of a very long one
 */
GtkLabel *
sp_quoted_text_get_label (SpQuotedText *self)
{
  g_return_val_if_fail (SP_IS_QUOTED_TEXT (self), NULL);

  return self->first;
}

/**
 * sp_quoted_text_get_offset:
 * @self: a quoted text
 *
 * Returns: at which byte of the label's text the text begins
 */
gsize
sp_quoted_text_get_offset (SpQuotedText *self)
{
  g_return_val_if_fail (SP_IS_QUOTED_TEXT (self), 0);

  return self->offset;
}
