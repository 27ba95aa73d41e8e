/* SPDX-License-Identifier: GPL-3.0-or-later
 * The row of two countries: how far they stand apart in words, and the ways to their positions. */
#include "sp-pair-row.h"

#include "sp-level-badge.h"
#include "sp-mean-button.h"
#include "sp-wrap-layout.h"

#include <glib/gi18n-lib.h>

/* Of a sentence on many questions, until the pair is chosen. */
#define MOST_LINES 4

struct _SpPairRow
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkLabel *names;
  SpMeanButton *mean;
  GtkLabel *sentence;
  GtkWidget *questions; /* of each question on which one has a position: its title, and two buttons */
};

G_DEFINE_FINAL_TYPE (SpPairRow, sp_pair_row, GTK_TYPE_WIDGET)

static void
sp_pair_row_dispose (GObject *object)
{
  g_clear_pointer (&SP_PAIR_ROW (object)->box, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_pair_row_parent_class)->dispose (object);
}

static void
sp_pair_row_class_init (SpPairRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_pair_row_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "pairrow");
}

static GtkLabel *
create_label (const char *css_class)
{
  GtkWidget *label =
    g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return GTK_LABEL (label);
}

static void
sp_pair_row_init (SpPairRow *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  self->names = create_label ("heading");
  self->sentence = create_label (NULL);
  self->mean = SP_MEAN_BUTTON (sp_mean_button_new ());
  self->questions = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_layout_manager (self->questions,
                                 g_object_new (SP_TYPE_WRAP_LAYOUT, "spacing", 18, "line-spacing", 4, NULL));
  gtk_widget_set_hexpand (GTK_WIDGET (self->names), TRUE);
  gtk_widget_set_valign (GTK_WIDGET (self->mean), GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (head), GTK_WIDGET (self->names));
  gtk_box_append (GTK_BOX (head), GTK_WIDGET (self->mean));
  gtk_box_append (GTK_BOX (self->box), head);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->sentence));
  gtk_box_append (GTK_BOX (self->box), self->questions);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

/**
 * sp_pair_row_new:
 *
 * Returns: (transfer floating): a row that shows nothing yet. What is clicked is opened by the action `page.open`.
 */
GtkWidget *
sp_pair_row_new (void)
{
  return g_object_new (SP_TYPE_PAIR_ROW, NULL);
}

/* The badge of a position, which leads to it, and what stands there where there is none. */
static GtkWidget *
create_place (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *button = gtk_button_new ();
  GtkWidget *nothing = gtk_label_new ("–");

  gtk_button_set_child (GTK_BUTTON (button), sp_level_badge_new ());
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "position-button");
  gtk_widget_add_css_class (nothing, "dim-label");
  gtk_widget_add_css_class (nothing, "position-missing");
  gtk_box_append (GTK_BOX (box), button);
  gtk_box_append (GTK_BOX (box), nothing);
  return box;
}

static GtkWidget *
create_question (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 2);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "ellipsize", PANGO_ELLIPSIZE_END, "margin-end", 4, NULL);

  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), create_place ());
  gtk_box_append (GTK_BOX (box), create_place ());
  return box;
}


static void
lead_to (GtkWidget *button, SpPosition *position, SpCertainty certainty, const char *text)
{
  GtkWidget *badge = gtk_button_get_child (GTK_BUTTON (button));

  sp_level_badge_set (SP_LEVEL_BADGE (badge), sp_question_get_scale (sp_position_get_question (position)),
                      sp_position_get_level (position), sp_position_get_basis (position), certainty);
  gtk_widget_set_tooltip_text (badge, NULL);
  gtk_widget_set_tooltip_text (button, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(us)", (guint) SP_RECORD_POSITION,
                                    sp_record_get_id (SP_RECORD (position)));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "page.open");
}

static void
show_position (GtkWidget *place, const SpStanding *standing, const char *name, SpQuestion *question)
{
  SpPosition *position = standing->position;
  GtkWidget *button = gtk_widget_get_first_child (place);
  GtkWidget *nothing = gtk_widget_get_last_child (place);
  g_autofree char *words = position ? sp_standing_format_since (standing) : sp_standing_format_nothing (standing);
  g_autofree char *text = NULL;

  text = g_strdup_printf ("%s, %s: %s%s%s", name, sp_question_get_short_title (question),
                          position ? sp_level_get_label (sp_position_get_level (position)) : "",
                          position ? C_ ("list", ", ") : "", words);
  gtk_widget_set_visible (button, position != NULL);
  gtk_widget_set_visible (nothing, position == NULL);
  gtk_widget_set_tooltip_text (nothing, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (nothing), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  if (position != NULL)
    lead_to (button, position, standing->certainty, text);
}

static void
hide_questions (SpPairRow *self, GtkWidget *first)
{
  for (GtkWidget *question = first; question != NULL; question = gtk_widget_get_next_sibling (question))
    gtk_widget_set_visible (question, FALSE);
  gtk_widget_set_visible (self->questions, first != gtk_widget_get_first_child (self->questions));
}

static void
show_questions (SpPairRow *self,
                SpIndex *index,
                SpCountryNames *names,
                const SpOutlook *outlook,
                const SpPair *pair,
                SpDifference *difference)
{
  GtkWidget *box = gtk_widget_get_first_child (self->questions);

  for (guint i = 0; i < difference->questions->len; i++)
    {
      SpQuestion *question = g_array_index (difference->questions, SpQuestionDifference, i).question;
      SpOutlook one = { .question = question, .day = outlook->day, .weakest = outlook->weakest };
      SpStanding first, second;
      GtkWidget *label;

      sp_standing_find (&first, index, pair->first, &one);
      sp_standing_find (&second, index, pair->second, &one);
      if (first.position == NULL && second.position == NULL)
        continue;
      if (box == NULL)
        {
          box = create_question ();
          gtk_box_append (GTK_BOX (self->questions), box);
        }
      label = gtk_widget_get_first_child (box);
      gtk_label_set_text (GTK_LABEL (label), sp_question_get_short_title (question));
      show_position (gtk_widget_get_next_sibling (label), &first,
                     sp_country_names_get_name (names, pair->first), question);
      show_position (gtk_widget_get_last_child (box), &second,
                     sp_country_names_get_name (names, pair->second), question);
      gtk_widget_set_visible (box, TRUE);
      box = gtk_widget_get_next_sibling (box);
    }
  hide_questions (self, box);
}

/* A sentence begins with a capital. */
static char *
capitalize (const char *text)
{
  g_autofree char *first = g_utf8_strup (text, g_utf8_next_char (text) - text);

  return g_strconcat (first, g_utf8_next_char (text), NULL);
}

/**
 * sp_pair_row_set:
 * @self: a row
 * @index: an index
 * @names: the names of countries
 * @outlook: the day and the weakest basis
 * @pairs: pairs
 * @pair: the number of one of them
 * @expanded: whether its positions are shown, with the ways to them
 *
 * Shows a pair.
 */
void
sp_pair_row_set (SpPairRow *self,
                 SpIndex *index,
                 SpCountryNames *names,
                 const SpOutlook *outlook,
                 SpPairs *pairs,
                 guint pair,
                 gboolean expanded)
{
  const SpPair *found;
  g_autoptr (SpDifference) difference = NULL;
  g_autofree char *both = NULL;
  g_autofree char *text = NULL;
  g_autofree char *sentence = NULL;

  g_return_if_fail (SP_IS_PAIR_ROW (self) && SP_IS_INDEX (index) && SP_IS_COUNTRY_NAMES (names));
  g_return_if_fail (outlook != NULL && SP_IS_PAIRS (pairs));

  found = sp_pairs_get (pairs, pair);
  difference = sp_pairs_make_difference (pairs, pair);
  text = sp_difference_format (difference);
  sentence = capitalize (text);
  both = g_strdup_printf (C_ ("pair", "%s and %s"), sp_country_names_get_name (names, found->first),
                          sp_country_names_get_name (names, found->second));
  gtk_label_set_text (self->names, both);
  gtk_label_set_lines (self->sentence, expanded ? -1 : MOST_LINES);
  gtk_label_set_ellipsize (self->sentence, expanded ? PANGO_ELLIPSIZE_NONE : PANGO_ELLIPSIZE_END);
  gtk_label_set_text (self->sentence, sentence);
  sp_mean_button_set (self->mean, pairs, pair, both);
  if (expanded)
    show_questions (self, index, names, outlook, found, difference);
  else
    hide_questions (self, gtk_widget_get_first_child (self->questions));
}
