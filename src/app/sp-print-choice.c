/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the user wants printed, and how: which set, as what, which parts of it, on which paper. Kept for the next time. */
#include "sp-print-choice.h"

#include <glib/gi18n-lib.h>
#include <gtk/gtk.h>

/* By their names in PWG 5101.1; sizes of ISO 216 and ANSI/ASME Y14.1, in points. */
static const struct
{
  const char *name;
  const char *label;
  double width;
  double height;
} papers[SP_N_PRINT_PAPERS] = {
  { GTK_PAPER_NAME_A4, N_ ("A4"), 595.28, 841.89 },  { GTK_PAPER_NAME_LETTER, N_ ("Letter"), 612, 792 },
  { GTK_PAPER_NAME_LEGAL, N_ ("Legal"), 612, 1008 }, { GTK_PAPER_NAME_A5, N_ ("A5"), 419.53, 595.28 },
  { GTK_PAPER_NAME_A3, N_ ("A3"), 841.89, 1190.55 },
};

/**
 * sp_print_paper_get_name:
 * @paper: a size of paper, less than %SP_N_PRINT_PAPERS
 *
 * Returns: its name for printers, which never changes
 */
const char *
sp_print_paper_get_name (guint paper)
{
  g_return_val_if_fail (paper < SP_N_PRINT_PAPERS, NULL);

  return papers[paper].name;
}

/**
 * sp_print_paper_get_label:
 * @paper: a size of paper, less than %SP_N_PRINT_PAPERS
 *
 * Returns: its name in the user's language
 */
const char *
sp_print_paper_get_label (guint paper)
{
  g_return_val_if_fail (paper < SP_N_PRINT_PAPERS, NULL);

  return _ (papers[paper].label);
}

/**
 * sp_print_paper_get_size:
 * @paper: a size of paper, less than %SP_N_PRINT_PAPERS
 * @width: (out): its width, upright, in points
 * @height: (out): its height
 *
 * Gives the size of a paper.
 */
void
sp_print_paper_get_size (guint paper, double *width, double *height)
{
  g_return_if_fail (paper < SP_N_PRINT_PAPERS && width != NULL && height != NULL);

  *width = papers[paper].width;
  *height = papers[paper].height;
}

static gboolean
find_paper (const char *name, guint *paper)
{
  for (guint i = 0; i < SP_N_PRINT_PAPERS; i++)
    if (g_str_equal (papers[i].name, name))
      {
        *paper = i;
        return TRUE;
      }
  return FALSE;
}

/**
 * sp_print_choice_load:
 * @self: (out caller-allocates): where to put it
 * @settings: (nullable): where it is kept
 *
 * Gives what was chosen last; where nothing was, all of it, on the paper that is usual where the user lives. The set and
 * its form are not kept: they follow from where the user is.
 */
void
sp_print_choice_load (SpPrintChoice *self, GSettings *settings)
{
  g_autofree char *name = NULL;

  g_return_if_fail (self != NULL);

  *self = (SpPrintChoice) { .parts = SP_REPORT_ALL_PARTS };
  if (settings != NULL)
    {
      self->parts = (SpReportParts) g_settings_get_flags (settings, "print-parts");
      self->quotes = (SpPrintQuotes) g_settings_get_enum (settings, "print-quotes");
      self->full = g_settings_get_boolean (settings, "print-full");
      self->turn = (SpPrintTurn) g_settings_get_enum (settings, "print-turn");
      name = g_settings_get_string (settings, "print-paper");
    }
  if ((name == NULL || !find_paper (name, &self->paper)) && !find_paper (gtk_paper_size_get_default (), &self->paper))
    self->paper = 0;
}

/**
 * sp_print_choice_save:
 * @self: a choice
 * @settings: (nullable): where to keep it
 *
 * Keeps a choice for the next time.
 */
void
sp_print_choice_save (const SpPrintChoice *self, GSettings *settings)
{
  g_return_if_fail (self != NULL);

  if (settings == NULL)
    return;
  g_settings_set_flags (settings, "print-parts", self->parts);
  g_settings_set_enum (settings, "print-quotes", (int) self->quotes);
  g_settings_set_boolean (settings, "print-full", self->full);
  g_settings_set_enum (settings, "print-turn", (int) self->turn);
  g_settings_set_string (settings, "print-paper", papers[self->paper].name);
}
