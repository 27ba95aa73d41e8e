/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which stances of a speaker are to be shown over the years, before it is known how wide and in which font. */
#pragma once

#include "sp-lens.h"
#include "sp-stances.h"

G_BEGIN_DECLS

#define SP_TYPE_STANCES_PLAN (sp_stances_plan_get_type ())
G_DECLARE_FINAL_TYPE (SpStancesPlan, sp_stances_plan, SP, STANCES_PLAN, GObject)

GPtrArray *sp_stances_list_quotes (SpLens *lens, SpActor *speaker, SpQuestion *question, SpQuote *current);

SpStancesPlan *sp_stances_plan_new (SpLens *lens, SpActor *speaker);
SpStancesPlan *sp_stances_plan_new_for_quote (SpLens *lens, SpQuote *quote, SpQuestion *question);

gboolean sp_stances_plan_is_empty (SpStancesPlan *self);
SpStances *sp_stances_plan_lay_out (SpStancesPlan *self, PangoContext *context, double width, gboolean mirrored);

G_END_DECLS
