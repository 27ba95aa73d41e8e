/* SPDX-License-Identifier: GPL-3.0-or-later
 * One level of the board: its definition, its count and the countries that stand there. */
#pragma once

#include "sp-tally.h"
#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_LEVEL_SECTION (sp_level_section_get_type ())
G_DECLARE_FINAL_TYPE (SpLevelSection, sp_level_section, SP, LEVEL_SECTION, GtkWidget)

GtkWidget *sp_level_section_new (SpWorkspace *workspace, SpScale *scale, const SpLevelCount *count);
void sp_level_section_add (SpLevelSection *self, SpCountry *country, const SpStanding *standing);
void sp_level_section_select (SpLevelSection *self, SpCountry *country);

G_END_DECLS
