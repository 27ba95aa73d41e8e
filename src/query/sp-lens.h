/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the user looks through: question, dates, group, levels and basis, shared by all views. */
#pragma once

#include "sp-choice.h"
#include "sp-standing.h"

G_BEGIN_DECLS

#define SP_TYPE_LENS (sp_lens_get_type ())
G_DECLARE_FINAL_TYPE (SpLens, sp_lens, SP, LENS, SpChoice)

SpLens *sp_lens_new (SpIndex *index);
SpLens *sp_lens_copy (SpLens *self);

SpIndex *sp_lens_get_index (SpLens *self);
SpQuestion *sp_lens_get_question (SpLens *self);
void sp_lens_set_question (SpLens *self, SpQuestion *question);
gboolean sp_lens_get_pinned (SpLens *self);
void sp_lens_set_pinned (SpLens *self, gboolean pinned);
SpGroup *sp_lens_get_group (SpLens *self);
void sp_lens_set_group (SpLens *self, SpGroup *group);
SpBasis sp_lens_get_weakest (SpLens *self);
void sp_lens_set_weakest (SpLens *self, SpBasis weakest);
SpDate sp_lens_get_on (SpLens *self);
void sp_lens_set_on (SpLens *self, SpDate on);
gboolean sp_lens_is_latest (SpLens *self);
SpDate sp_lens_get_compared (SpLens *self);
void sp_lens_set_compared (SpLens *self, SpDate compared);

GPtrArray *sp_lens_get_levels (SpLens *self);
gboolean sp_lens_has_level (SpLens *self, SpLevel *level);
void sp_lens_choose_level (SpLens *self, SpLevel *level, gboolean several);
void sp_lens_clear_levels (SpLens *self);
gboolean sp_lens_admits (SpLens *self, const SpStanding *standing);

guint32 sp_lens_get_day (SpLens *self);
guint32 sp_lens_get_first_day (SpLens *self);
guint32 sp_lens_get_last_day (SpLens *self);
SpOutlook sp_lens_get_outlook (SpLens *self);
char *sp_lens_format_date (SpLens *self);
gboolean sp_lens_get_span (SpLens *self, guint32 *first_day, guint32 *second_day);
char *sp_lens_format_span (SpLens *self);

gboolean sp_lens_step_to_change (SpLens *self, gboolean forward);

G_END_DECLS
