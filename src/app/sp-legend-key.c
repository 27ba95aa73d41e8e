/* SPDX-License-Identifier: GPL-3.0-or-later
 * How to read the map: every look that a country can have there, and what it means. */
#include "sp-legend-key.h"

#include "sp-legend-note.h"
#include "sp-legend-words.h"
#include "sp-swatch.h"

#include <glib/gi18n-lib.h>

#define MOST_HEIGHT 440
#define MARGIN 6
#define SPACING 6

static void
add_heading (GtkBox *box, const char *text)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "accessible-role",
                                   GTK_ACCESSIBLE_ROLE_HEADING, NULL);

  gtk_widget_add_css_class (label, "title-4");
  if (gtk_widget_get_first_child (GTK_WIDGET (box)) != NULL)
    gtk_widget_set_margin_top (label, 2 * SPACING);
  gtk_box_append (box, label);
}

static void
add_levels (GtkBox *box, SpQuestion *question)
{
  GPtrArray *levels = sp_scale_get_levels (sp_question_get_scale (question));

  add_heading (box, sp_question_get_title (question));
  for (guint i = 0; i < levels->len; i++)
    {
      GtkWidget *swatch = sp_swatch_new ();

      sp_swatch_set_level (SP_SWATCH (swatch), question, levels->pdata[i]);
      gtk_box_append (box, sp_legend_entry_new (swatch, sp_level_get_label (levels->pdata[i]),
                                                sp_level_get_summary (levels->pdata[i])));
    }
  gtk_box_append (box, sp_legend_method_button_new ());
}

static GtkWidget *
create_example (SpQuestion *question, SpBasis basis)
{
  GPtrArray *levels = sp_scale_get_levels (sp_question_get_scale (question));
  GtkWidget *swatch = sp_swatch_new ();

  sp_swatch_set_level (SP_SWATCH (swatch), question, levels->pdata[0]);
  sp_swatch_set_basis (SP_SWATCH (swatch), basis);
  return swatch;
}

static void
add_bases (GtkBox *box, SpQuestion *question)
{
  add_heading (box, _ ("What It Rests On"));
  gtk_box_append (box, sp_legend_entry_new (create_example (question, SP_BASIS_LAW), _ ("Law, decision or statement"),
                                            _ ("The government’s own word.")));
  gtk_box_append (box, sp_legend_entry_new (create_example (question, SP_BASIS_REPORT), _ ("Press reports"),
                                            _ ("What the press wrote of the government.")));
  gtk_box_append (box, sp_legend_entry_new (create_example (question, SP_BASIS_OPERATOR), _ ("Operators"),
                                            _ ("What network operators do; counted apart.")));
}

static void
add_doubts (GtkBox *box, SpQuestion *question, guint years)
{
  GtkWidget *perhaps = create_example (question, SP_BASIS_LAW);
  GtkWidget *unconfirmed = create_example (question, SP_BASIS_STATEMENT);
  g_autofree char *title =
    g_strdup_printf (ngettext ("Not confirmed for %u year", "Not confirmed for %u years", years), years);

  sp_swatch_set_doubts (SP_SWATCH (perhaps), TRUE, FALSE);
  sp_swatch_set_doubts (SP_SWATCH (unconfirmed), FALSE, TRUE);
  add_heading (box, _ ("How Certain It Is"));
  gtk_box_append (
    box, sp_legend_entry_new (perhaps, _ ("Perhaps"),
                              _ ("It began in the course of that month or year, on a day that is not known.")));
  gtk_box_append (box,
                  sp_legend_entry_new (unconfirmed, title,
                                       _ ("No newer position says the same. Laws and decisions need no confirming.")));
}

static void
add_nothings (GtkBox *box, gboolean hatched)
{
  add_heading (box, _ ("Where No Position Is Known"));
  for (SpNothing nothing = SP_NOTHING_SEARCHED; nothing < SP_N_NOTHINGS; nothing++)
    {
      GtkWidget *swatch = sp_swatch_new ();

      sp_swatch_set_nothing (SP_SWATCH (swatch), nothing, hatched);
      gtk_box_append (box, sp_legend_entry_new (swatch, sp_nothing_get_label (nothing),
                                                sp_legend_explain_nothing (nothing)));
    }
}

static void
add_marks_of_the_map (GtkBox *box, SpQuestion *question)
{
  GtkWidget *faded = create_example (question, SP_BASIS_LAW);

  sp_swatch_set_faded (SP_SWATCH (faded), TRUE);
  add_heading (box, _ ("On the Map"));
  gtk_box_append (box,
                  sp_legend_entry_new (faded, _ ("Faded"), _ ("Left out by the filter, the group or the comparison.")));
  gtk_box_append (box, g_object_new (GTK_TYPE_LABEL, "label",
                                     _ ("States too small to be seen at this zoom are shown as dots."), "xalign", 0.0,
                                     "wrap", TRUE, "max-width-chars", 48, NULL));
}

/**
 * sp_legend_key_new:
 * @question: a question
 * @hatched: whether countries without a record are hatched; see sp_look_is_lack_rare()
 * @unconfirmed_years: after how many years a position counts as not confirmed
 *
 * Returns: (transfer floating): a popover with every look and what it means
 */
GtkWidget *
sp_legend_key_new (SpQuestion *question, gboolean hatched, guint unconfirmed_years)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *box =
    g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", SPACING, "margin-start", MARGIN,
                  "margin-end", MARGIN, "margin-top", MARGIN, "margin-bottom", MARGIN, NULL);

  g_return_val_if_fail (SP_IS_QUESTION (question), popover);

  add_levels (GTK_BOX (box), question);
  add_bases (GTK_BOX (box), question);
  add_doubts (GTK_BOX (box), question, unconfirmed_years);
  add_nothings (GTK_BOX (box), hatched);
  add_marks_of_the_map (GTK_BOX (box), question);
  g_object_set (scroller, "child", box, "hscrollbar-policy", GTK_POLICY_NEVER, "propagate-natural-height", TRUE,
                "propagate-natural-width", TRUE, "max-content-height", MOST_HEIGHT, NULL);
  gtk_popover_set_child (GTK_POPOVER (popover), scroller);
  return popover;
}
