/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a country said on a question: a column of quotes, newest first. */
#include "sp-words-column.h"

#include "sp-words-card.h"

#include <glib/gi18n-lib.h>

/* How many quotes are shown at first, and how many more at a time. */
#define FEW 3
#define MORE 10

struct _SpWordsColumn
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkLabel *flag;
  GtkLabel *name;
  GtkLabel *count;
  GtkLabel *nothing;
  GtkWidget *cards;
  GtkWidget *more;

  SpQuestion *question;
  SpCountry *country;
  GPtrArray *quotes;
  guint wanted;
};

G_DEFINE_FINAL_TYPE (SpWordsColumn, sp_words_column, GTK_TYPE_WIDGET)

static void
show_quotes (SpWordsColumn *self)
{
  guint n_shown = MIN (self->wanted, self->quotes->len);
  guint n_more = MIN (MORE, self->quotes->len - n_shown);
  GtkWidget *card = gtk_widget_get_first_child (self->cards);
  g_autofree char *words = NULL;

  for (guint i = 0; i < n_shown; i++)
    {
      if (card == NULL)
        {
          card = sp_words_card_new ();
          gtk_box_append (GTK_BOX (self->cards), card);
        }
      sp_words_card_set (SP_WORDS_CARD (card), self->quotes->pdata[i], self->question);
      gtk_widget_set_visible (card, TRUE);
      card = gtk_widget_get_next_sibling (card);
    }
  for (; card != NULL; card = gtk_widget_get_next_sibling (card))
    gtk_widget_set_visible (card, FALSE);
  words = g_strdup_printf (ngettext ("%'u Earlier Quote", "%'u Earlier Quotes", n_more), n_more);
  gtk_button_set_label (GTK_BUTTON (self->more), words);
  gtk_widget_set_visible (self->more, n_more > 0);
}

/* The keyboard goes on with the first of those that were not seen. */
static void
more_cb (SpWordsColumn *self)
{
  guint before = MIN (self->wanted, self->quotes->len);
  gboolean has_focus = gtk_widget_has_focus (self->more);
  GtkWidget *card;

  self->wanted += MORE;
  show_quotes (self);
  card = gtk_widget_get_first_child (self->cards);
  for (guint i = 0; i < before && card != NULL; i++)
    card = gtk_widget_get_next_sibling (card);
  if (has_focus && card != NULL)
    gtk_widget_grab_focus (card);
}

static void
sp_words_column_dispose (GObject *object)
{
  SpWordsColumn *self = SP_WORDS_COLUMN (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->quotes, g_ptr_array_unref);
  g_clear_object (&self->question);
  g_clear_object (&self->country);

  G_OBJECT_CLASS (sp_words_column_parent_class)->dispose (object);
}

static void
sp_words_column_class_init (SpWordsColumnClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_words_column_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "wordscolumn");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkLabel *
create_label (const char *css_class)
{
  GtkWidget *label =
    g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, css_class);
  return GTK_LABEL (label);
}

static void
sp_words_column_init (SpWordsColumn *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->wanted = FEW;
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  self->flag = create_label ("flag");
  self->name = create_label ("heading");
  self->count = create_label ("dim-label");
  self->nothing = create_label ("dim-label");
  self->cards = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  self->more = gtk_button_new ();
  gtk_widget_add_css_class (GTK_WIDGET (self->count), "caption");
  g_object_set (self->name, "ellipsize", PANGO_ELLIPSIZE_END, "lines", 2, NULL);
  gtk_widget_add_css_class (self->more, "flat");
  gtk_box_append (GTK_BOX (head), GTK_WIDGET (self->flag));
  gtk_box_append (GTK_BOX (texts), GTK_WIDGET (self->name));
  gtk_box_append (GTK_BOX (texts), GTK_WIDGET (self->count));
  gtk_box_append (GTK_BOX (head), texts);
  gtk_box_append (GTK_BOX (self->box), head);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->nothing));
  gtk_box_append (GTK_BOX (self->box), self->cards);
  gtk_box_append (GTK_BOX (self->box), self->more);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  g_signal_connect_object (self->more, "clicked", G_CALLBACK (more_cb), self, G_CONNECT_SWAPPED);
}

/**
 * sp_words_column_new:
 *
 * Returns: (transfer floating): a column that shows nothing yet
 */
GtkWidget *
sp_words_column_new (void)
{
  return g_object_new (SP_TYPE_WORDS_COLUMN, NULL);
}

static char *
format_nothing (const SpQuoteColumn *column)
{
  const char *title = sp_question_get_short_title (column->question);

  if (column->n_later == 0)
    /* Translators: a country has no quote on a question such as “5G networks”. */
    return g_strdup_printf (_ ("No quote on %s"), title);
  /* Translators: a country has no quote on a question such as “5G networks” up to the date that is looked at. */
  return g_strdup_printf (ngettext ("No quote on %s yet at this date; %u later", "No quote on %s yet at this date; %u later",
                                    column->n_later),
                          title, column->n_later);
}

static void
show_counts (SpWordsColumn *self, const SpQuoteColumn *column)
{
  guint n = column->quotes->len;
  g_autofree char *count = g_strdup_printf (ngettext ("%'u quote", "%'u quotes", n), n);
  g_autofree char *nothing = format_nothing (column);

  gtk_label_set_text (self->count, count);
  gtk_widget_set_visible (GTK_WIDGET (self->count), n > 0);
  gtk_label_set_text (self->nothing, nothing);
  gtk_widget_set_visible (GTK_WIDGET (self->nothing), n == 0);
}

/**
 * sp_words_column_set:
 * @self: a column
 * @column: what to show
 * @names: the names of countries
 *
 * Shows what a country said on a question: the newest quotes, and a button for those before them.
 */
void
sp_words_column_set (SpWordsColumn *self, const SpQuoteColumn *column, SpCountryNames *names)
{
  g_autofree char *flag = NULL;
  const char *name;

  g_return_if_fail (SP_IS_WORDS_COLUMN (self));
  g_return_if_fail (column != NULL && SP_IS_COUNTRY_NAMES (names));

  if (self->country != column->country || self->question != column->question)
    self->wanted = FEW;
  g_set_object (&self->country, column->country);
  g_set_object (&self->question, column->question);
  g_clear_pointer (&self->quotes, g_ptr_array_unref);
  self->quotes = g_ptr_array_ref (column->quotes);
  flag = sp_country_get_flag (sp_record_get_id (SP_RECORD (column->country)));
  name = sp_country_names_get_name (names, column->country);
  gtk_label_set_text (self->flag, flag ? flag : "");
  gtk_widget_set_visible (GTK_WIDGET (self->flag), flag != NULL);
  gtk_label_set_text (self->name, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  show_counts (self, column);
  show_quotes (self);
}

/**
 * sp_words_column_mark_open:
 * @self: a column
 * @record: (nullable): what is open beside it
 *
 * Marks the quote that is open, if it is one of the column.
 */
void
sp_words_column_mark_open (SpWordsColumn *self, gpointer record)
{
  g_return_if_fail (SP_IS_WORDS_COLUMN (self));

  for (GtkWidget *card = gtk_widget_get_first_child (self->cards); card; card = gtk_widget_get_next_sibling (card))
    sp_words_card_set_open (SP_WORDS_CARD (card),
                            record != NULL && (gpointer) sp_words_card_get_quote (SP_WORDS_CARD (card)) == record);
}
