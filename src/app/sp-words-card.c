/* SPDX-License-Identifier: GPL-3.0-or-later
 * A quote in a few lines, which leads to its page. */
#include "sp-words-card.h"

#include "sp-extract.h"
#include "sp-level-badge.h"
#include "sp-quote-columns.h"
#include "sp-text-direction.h"

#include <glib/gi18n-lib.h>

/* How much of the words is laid out, and in how many lines it is shown. */
#define MAX_CHARACTERS 400
#define MAX_LINES 7
#define MAX_LINES_OF_TRANSLATION 5

struct _SpWordsCard
{
  GtkButton parent_instance;

  SpLevelBadge *badge;
  GtkLabel *date;
  GtkLabel *words;
  GtkLabel *translation;
  GtkLabel *speaker;
  GtkLabel *role;

  SpQuote *quote;
};

G_DEFINE_FINAL_TYPE (SpWordsCard, sp_words_card, GTK_TYPE_BUTTON)

static void
clicked (GtkButton *button)
{
  SpWordsCard *self = SP_WORDS_CARD (button);

  if (self->quote != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "page.open", "(us)", (guint) SP_RECORD_QUOTE,
                                sp_record_get_id (SP_RECORD (self->quote)));
}

static void
sp_words_card_dispose (GObject *object)
{
  g_clear_object (&SP_WORDS_CARD (object)->quote);

  G_OBJECT_CLASS (sp_words_card_parent_class)->dispose (object);
}

static void
sp_words_card_class_init (SpWordsCardClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_words_card_dispose;
  GTK_BUTTON_CLASS (klass)->clicked = clicked;
}

static GtkLabel *
add_label (GtkWidget *box, const char *css_class, int lines)
{
  GtkWidget *label =
    g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, "ellipsize",
                  PANGO_ELLIPSIZE_END, "lines", lines, NULL);

  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);
  return GTK_LABEL (label);
}

static void
sp_words_card_init (SpWordsCard *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->badge = SP_LEVEL_BADGE (sp_level_badge_new ());
  gtk_box_append (GTK_BOX (head), GTK_WIDGET (self->badge));
  gtk_box_append (GTK_BOX (box), head);
  self->date = add_label (head, "card-date", 1);
  self->words = add_label (box, "card-words", MAX_LINES);
  self->translation = add_label (box, "card-translation", MAX_LINES_OF_TRANSLATION);
  self->speaker = add_label (box, "card-speaker", 2);
  self->role = add_label (box, "card-role", 2);
  gtk_button_set_child (GTK_BUTTON (self), box);
  gtk_widget_add_css_class (GTK_WIDGET (self), "words-card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "flat");
}

/**
 * sp_words_card_new:
 *
 * Returns: (transfer floating): a card without a quote. What is clicked is opened by the action `page.open`.
 */
GtkWidget *
sp_words_card_new (void)
{
  return g_object_new (SP_TYPE_WORDS_CARD, NULL);
}

/* In its own language and direction, whatever those of the window. */
static void
show_words (SpWordsCard *self)
{
  const char *language = sp_quote_get_language (self->quote);
  const char *text = sp_quote_get_text (self->quote);
  GtkTextDirection direction = sp_text_direction_find (text, language);
  g_autofree char *extract = sp_extract_make (text, 0, MAX_CHARACTERS);
  /* Translators: the words of a quote, between the quotation marks of your language. */
  g_autofree char *quoted = g_strdup_printf (_ ("“%s”"), extract);
  g_autofree char *marked = g_strconcat (sp_text_direction_choose_mark (extract, direction), quoted, NULL);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  if (language != NULL)
    pango_attr_list_insert (attributes, pango_attr_language_new (pango_language_from_string (language)));
  gtk_widget_set_direction (GTK_WIDGET (self->words), direction);
  gtk_label_set_attributes (self->words, attributes);
  gtk_label_set_text (self->words, marked);
}

static void
show_translation (SpWordsCard *self)
{
  const char *translation = sp_quote_get_translation (self->quote);
  g_autofree char *extract = translation ? sp_extract_make (translation, 0, MAX_CHARACTERS) : NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->translation), extract != NULL);
  gtk_label_set_text (self->translation, extract ? extract : "");
  gtk_widget_set_direction (GTK_WIDGET (self->translation),
                            extract ? sp_text_direction_find (extract, NULL) : GTK_TEXT_DIR_NONE);
}

static void
tell (SpWordsCard *self, const char *date, SpLevel *level)
{
  g_autofree char *extract = sp_extract_make (sp_quote_get_text (self->quote), 0, MAX_CHARACTERS);
  const char *name = sp_actor_get_name (sp_quote_get_speaker (self->quote));
  const char *role = sp_quote_get_role (self->quote);
  g_autofree char *speaker = role ? g_strdup_printf (_ ("%s, %s"), name, role) : g_strdup (name);
  /* Translators: what a screen reader says of a quote: speaker, date, words, and the speaker’s stances. */
  g_autofree char *spoken = g_strdup_printf (_ ("%s, %s: “%s” %s"), speaker, date, extract, sp_level_get_label (level));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

/**
 * sp_words_card_set:
 * @self: a card
 * @quote: a quote
 * @question: a question on which it expresses a stance
 *
 * Shows the quote, with the letter of its stance on the question.
 */
void
sp_words_card_set (SpWordsCard *self, SpQuote *quote, SpQuestion *question)
{
  SpLevel *level;
  SpDate said;
  g_autofree char *date = NULL;

  g_return_if_fail (SP_IS_WORDS_CARD (self) && SP_IS_QUOTE (quote) && SP_IS_QUESTION (question));

  g_set_object (&self->quote, quote);
  level = sp_quote_find_stance (quote, question);
  said = sp_quote_get_said (quote);
  date = sp_date_is_set (said) ? sp_date_format (said) : g_strdup (_ ("Date not known"));
  sp_level_badge_set (self->badge, sp_question_get_scale (question), level, SP_BASIS_LAW, SP_CERTAINTY_YES);
  gtk_label_set_text (self->date, date);
  show_words (self);
  show_translation (self);
  gtk_label_set_text (self->speaker, sp_actor_get_name (sp_quote_get_speaker (quote)));
  gtk_label_set_text (self->role, sp_quote_get_role (quote) ? sp_quote_get_role (quote) : "");
  gtk_widget_set_visible (GTK_WIDGET (self->role), sp_quote_get_role (quote) != NULL);
  tell (self, date, level);
}

/**
 * sp_words_card_get_quote:
 * @self: a card
 *
 * Returns: (transfer none) (nullable): the quote that it shows
 */
SpQuote *
sp_words_card_get_quote (SpWordsCard *self)
{
  g_return_val_if_fail (SP_IS_WORDS_CARD (self), NULL);

  return self->quote;
}

/**
 * sp_words_card_set_open:
 * @self: a card
 * @open: whether its quote is open beside it
 *
 * Marks what is open.
 */
void
sp_words_card_set_open (SpWordsCard *self, gboolean open)
{
  g_return_if_fail (SP_IS_WORDS_CARD (self));

  if (open)
    gtk_widget_add_css_class (GTK_WIDGET (self), "open");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "open");
}
