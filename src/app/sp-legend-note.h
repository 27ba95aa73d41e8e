/* SPDX-License-Identifier: GPL-3.0-or-later
 * A popover with the definition of a level or of a kind of nothing. */
#pragma once

#include "sp-tally.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *sp_legend_note_new_for_level (SpQuestion *question, const SpLevelCount *count, guint unconfirmed_years);
GtkWidget *sp_legend_note_new_for_nothing (SpNothing nothing, guint n, gboolean hatched);
void sp_legend_note_present (GtkPopover *note, GtkWidget *chip);

GtkWidget *sp_legend_entry_new (GtkWidget *swatch, const char *title, const char *text);
GtkWidget *sp_legend_method_button_new (void);

G_END_DECLS
