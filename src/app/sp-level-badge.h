/* SPDX-License-Identifier: GPL-3.0-or-later
 * The badge of a level: its letter on its colour, its edge and fill showing what it rests on. */
#pragma once

#include "sp-date.h"
#include "sp-scale.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_LEVEL_BADGE (sp_level_badge_get_type ())
G_DECLARE_FINAL_TYPE (SpLevelBadge, sp_level_badge, SP, LEVEL_BADGE, GtkWidget)

GtkWidget *sp_level_badge_new (void);
void sp_level_badge_set (SpLevelBadge *self, SpScale *scale, SpLevel *level, SpBasis basis, SpCertainty certainty);

G_END_DECLS
