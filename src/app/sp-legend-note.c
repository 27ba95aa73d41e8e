/* SPDX-License-Identifier: GPL-3.0-or-later
 * A popover with the definition of a level or of a kind of nothing. */
#include "sp-legend-note.h"

#include "sp-legend-words.h"
#include "sp-swatch.h"

#include <glib/gi18n-lib.h>

#define TEXT_WIDTH 44
#define MARGIN 6
#define SPACING 6

static GtkWidget *
create_label (const char *text, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, "max-width-chars", TEXT_WIDTH, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkWidget *
create_popover (GtkWidget *entry)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box =
    g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", SPACING, "margin-start", MARGIN,
                  "margin-end", MARGIN, "margin-top", MARGIN, "margin-bottom", MARGIN, NULL);

  gtk_box_append (GTK_BOX (box), entry);
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  return popover;
}

static void
add (GtkWidget *popover, GtkWidget *child)
{
  gtk_box_append (GTK_BOX (gtk_popover_get_child (GTK_POPOVER (popover))), child);
}

/**
 * sp_legend_entry_new:
 * @swatch: (transfer floating): a swatch
 * @title: what it stands for
 * @text: (nullable): what that means
 *
 * Returns: (transfer floating): the swatch and beside it what it stands for
 */
GtkWidget *
sp_legend_entry_new (GtkWidget *swatch, const char *title, const char *text)
{
  GtkWidget *entry = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 2 * SPACING);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_valign (swatch, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (entry), swatch);
  gtk_box_append (GTK_BOX (words), create_label (title, "heading"));
  if (text != NULL && *text != '\0')
    gtk_box_append (GTK_BOX (words), create_label (text, NULL));
  gtk_box_append (GTK_BOX (entry), words);
  return entry;
}

static void
close_popover_cb (GtkWidget *button)
{
  GtkWidget *popover = gtk_widget_get_ancestor (button, GTK_TYPE_POPOVER);

  gtk_widget_activate_action (button, "win.about-dataset", NULL);
  if (popover != NULL)
    gtk_popover_popdown (GTK_POPOVER (popover));
}

/**
 * sp_legend_method_button_new:
 *
 * Returns: (transfer floating): a button for a popover, that leads to how levels are assigned
 */
GtkWidget *
sp_legend_method_button_new (void)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("_How Levels Are Assigned"));

  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("How Levels Are Assigned"),
                                  -1);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  g_signal_connect (button, "clicked", G_CALLBACK (close_popover_cb), NULL);
  return button;
}

/**
 * sp_legend_note_new_for_level:
 * @question: a question
 * @count: the count of a level of its scale
 * @unconfirmed_years: after how many years a position counts as not confirmed
 *
 * Returns: (transfer floating): its definition, what the count consists of, and the way to how levels are assigned
 */
GtkWidget *
sp_legend_note_new_for_level (SpQuestion *question, const SpLevelCount *count, guint unconfirmed_years)
{
  GtkWidget *swatch = sp_swatch_new ();
  g_autofree char *composition = sp_legend_describe_count (count, unconfirmed_years);
  GtkWidget *popover;

  sp_swatch_set_level (SP_SWATCH (swatch), question, count->level);
  popover = create_popover (sp_legend_entry_new (swatch, sp_level_get_label (count->level),
                                                 sp_level_get_summary (count->level)));
  add (popover, create_label (composition, "dim-label"));
  add (popover, sp_legend_method_button_new ());
  return popover;
}

/**
 * sp_legend_note_new_for_nothing:
 * @nothing: a kind of nothing
 * @n: how many countries there are
 * @hatched: see sp_look_is_lack_rare()
 *
 * Returns: (transfer floating): what it means
 */
GtkWidget *
sp_legend_note_new_for_nothing (SpNothing nothing, guint n, gboolean hatched)
{
  GtkWidget *swatch = sp_swatch_new ();
  g_autofree char *number = sp_legend_format_lack (nothing, n);
  GtkWidget *popover;

  sp_swatch_set_nothing (SP_SWATCH (swatch), nothing, hatched);
  popover =
    create_popover (sp_legend_entry_new (swatch, sp_nothing_get_label (nothing), sp_legend_explain_nothing (nothing)));
  add (popover, create_label (number, "dim-label"));
  return popover;
}

static void
unparent_cb (gpointer popover)
{
  if (gtk_widget_get_parent (popover) != NULL)
    gtk_widget_unparent (popover);
  g_object_unref (popover);
}

/* Not at once: what was clicked in it is still at work. */
static void
closed_cb (GtkWidget *popover)
{
  gtk_widget_child_focus (gtk_widget_get_parent (popover), GTK_DIR_TAB_FORWARD);
  g_idle_add_once (unparent_cb, g_object_ref (popover));
}

/**
 * sp_legend_note_present:
 * @note: (transfer floating): a popover that has no parent yet
 * @chip: what it is about
 *
 * Shows the popover at the chip, until it is closed.
 */
void
sp_legend_note_present (GtkPopover *note, GtkWidget *chip)
{
  g_return_if_fail (GTK_IS_POPOVER (note));
  g_return_if_fail (GTK_IS_WIDGET (chip));

  gtk_widget_set_parent (GTK_WIDGET (note), chip);
  gtk_popover_set_position (note, GTK_POS_TOP);
  g_signal_connect (note, "closed", G_CALLBACK (closed_cb), NULL);
  gtk_popover_popup (note);
}
