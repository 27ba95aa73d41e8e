/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is asked of a chronology at a moment: the lens and the choice, kept as they were. */
#pragma once

#include "sp-chronology-choice.h"
#include "sp-lens.h"
#include "sp-search.h"

G_BEGIN_DECLS

/**
 * SpChronologyPart:
 * @SP_CHRONOLOGY_PART_TYPED: what was typed
 * @SP_CHRONOLOGY_PART_KINDS: the kinds that were chosen
 * @SP_CHRONOLOGY_PART_QUESTION: the question that is pinned
 * @SP_CHRONOLOGY_PART_DATE: the date, where it is not the latest, and the one that it is compared with
 * @SP_CHRONOLOGY_PART_GROUP: the group
 * @SP_CHRONOLOGY_PART_LEVELS: the levels of the country’s position
 * @SP_CHRONOLOGY_PART_BASIS: what positions rest on
 *
 * The parts of what is asked, each of which leaves something out.
 */
typedef enum
{
  SP_CHRONOLOGY_PART_TYPED,
  SP_CHRONOLOGY_PART_KINDS,
  SP_CHRONOLOGY_PART_QUESTION,
  SP_CHRONOLOGY_PART_DATE,
  SP_CHRONOLOGY_PART_GROUP,
  SP_CHRONOLOGY_PART_LEVELS,
  SP_CHRONOLOGY_PART_BASIS,
} SpChronologyPart;

#define SP_N_CHRONOLOGY_PARTS (SP_CHRONOLOGY_PART_BASIS + 1)

/**
 * SpChronologyRequest:
 * @index: the index of the dataset
 * @search: what was typed
 * @kinds: the kinds that are chosen, a bit each; 0 for all
 * @order: the order
 * @question: (nullable): the question of the lens
 * @pinned: whether @question leaves anything out
 * @group: (nullable): the group
 * @levels: (element-type SpLevel): levels of the country's position on @question
 * @weakest: positions on a weaker basis are as if they were not there
 * @has_span: whether two dates are compared
 * @first_day: the earlier of the two, after which something must have happened
 * @day: the day up to which; of two, the later
 * @position_day: the day on which members and the country's position are looked at
 * @is_latest: whether @position_day is the latest
 *
 * Never changes, and may be read by any thread.
 */
typedef struct
{
  gatomicrefcount ref_count;
  SpIndex *index;
  SpSearch *search;
  guint kinds;
  SpChronologyOrder order;
  SpQuestion *question;
  gboolean pinned;
  SpGroup *group;
  GPtrArray *levels;
  SpBasis weakest;
  gboolean has_span;
  guint32 first_day;
  guint32 day;
  guint32 position_day;
  gboolean is_latest;
} SpChronologyRequest;

#define SP_TYPE_CHRONOLOGY_REQUEST (sp_chronology_request_get_type ())
GType sp_chronology_request_get_type (void);

SpChronologyRequest *sp_chronology_request_new (SpLens *lens, SpChronologyChoice *choice);
SpChronologyRequest *sp_chronology_request_ref (SpChronologyRequest *self);
void sp_chronology_request_unref (SpChronologyRequest *self);
SpChronologyRequest *sp_chronology_request_new_without (const SpChronologyRequest *self, SpChronologyPart part);
gboolean sp_chronology_request_has_part (const SpChronologyRequest *self, SpChronologyPart part);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpChronologyRequest, sp_chronology_request_unref)

G_END_DECLS
