/* SPDX-License-Identifier: GPL-3.0-or-later
 * Chips in lines: one tab stop, between them the arrow keys. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Between chips and between lines, in pixels. */
#define SP_CHIP_BOX_SPACING 6

#define SP_TYPE_CHIP_BOX (sp_chip_box_get_type ())
G_DECLARE_FINAL_TYPE (SpChipBox, sp_chip_box, SP, CHIP_BOX, GtkWidget)

GtkWidget *sp_chip_box_new (void);
void sp_chip_box_append (SpChipBox *self, GtkWidget *chip);
void sp_chip_box_insert_after (SpChipBox *self, GtkWidget *chip, GtkWidget *previous);
void sp_chip_box_remove (SpChipBox *self, GtkWidget *chip);

G_END_DECLS
