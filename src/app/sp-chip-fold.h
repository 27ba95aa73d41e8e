/* SPDX-License-Identifier: GPL-3.0-or-later
 * The chip “+3”, which stands for chips that have no room. */
#pragma once

#include "sp-chip-box.h"

G_BEGIN_DECLS

#define SP_TYPE_CHIP_FOLD (sp_chip_fold_get_type ())
G_DECLARE_FINAL_TYPE (SpChipFold, sp_chip_fold, SP, CHIP_FOLD, GtkWidget)

GtkWidget *sp_chip_fold_new (SpChipBox *box, guint max_lines);

G_END_DECLS
