/* SPDX-License-Identifier: GPL-3.0-or-later
 * One line of a chronology: an event, a change of a position, or a first known position. */
#pragma once

#include "sp-event.h"
#include "sp-position.h"

G_BEGIN_DECLS

/**
 * SpMomentSort:
 * @SP_MOMENT_CHANGE: a position whose level differs from the one before
 * @SP_MOMENT_FIRST: a first known position, which is no change
 * @SP_MOMENT_EVENT: an event
 *
 * What is counted apart.
 */
typedef enum
{
  SP_MOMENT_CHANGE,
  SP_MOMENT_FIRST,
  SP_MOMENT_EVENT,
} SpMomentSort;

#define SP_N_MOMENT_SORTS (SP_MOMENT_EVENT + 1)

/**
 * SpMoment:
 * @sort: what it is
 * @date: when, at its own precision; no date where that is not known
 * @event: (nullable): the event
 * @position: (nullable): the position that brought a level
 * @before: (nullable): of a change, the position before it
 *
 * Something that happened. Borrows from the dataset.
 */
typedef struct
{
  SpMomentSort sort;
  SpDate date;
  SpEvent *event;
  SpPosition *position;
  SpPosition *before;
} SpMoment;

/**
 * SpMomentCounts:
 * @n: how many there are of each sort
 */
typedef struct
{
  guint n[SP_N_MOMENT_SORTS];
} SpMomentCounts;

/* The kinds that moments can be chosen by: changes, first known positions, and the kinds of events, in this order. */
#define SP_MOMENT_KIND_OF_EVENTS SP_MOMENT_EVENT
#define SP_N_MOMENT_KINDS (SP_MOMENT_KIND_OF_EVENTS + SP_EVENT_VOTE + 1)

guint sp_moment_get_kind (const SpMoment *self);
SpRecord *sp_moment_get_record (const SpMoment *self);

const char *sp_moment_kind_get_nick (guint kind);
const char *sp_moment_kind_get_label (guint kind);
gboolean sp_moment_kind_from_nick (const char *nick, guint *kind);

guint sp_moment_counts_sum (const SpMomentCounts *self);
char *sp_moment_sort_format_count (SpMomentSort sort, guint n);
char *sp_moment_counts_format (const SpMomentCounts *self);
char *sp_moment_counts_format_period (const SpMomentCounts *self, SpDate period);
char *sp_moment_format_period (SpDate period);

G_END_DECLS
