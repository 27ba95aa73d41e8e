/* SPDX-License-Identifier: GPL-3.0-or-later
 * A small square that looks as a level, or a kind of nothing, looks on the map. */
#pragma once

#include "sp-look.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_SWATCH (sp_swatch_get_type ())
G_DECLARE_FINAL_TYPE (SpSwatch, sp_swatch, SP, SWATCH, GtkWidget)

GtkWidget *sp_swatch_new (void);
void sp_swatch_set_level (SpSwatch *self, SpQuestion *question, SpLevel *level);
void sp_swatch_set_basis (SpSwatch *self, SpBasis basis);
void sp_swatch_set_doubts (SpSwatch *self, gboolean perhaps, gboolean unconfirmed);
void sp_swatch_set_nothing (SpSwatch *self, SpNothing nothing, gboolean hatched);
void sp_swatch_set_faded (SpSwatch *self, gboolean faded);

G_END_DECLS
