/* SPDX-License-Identifier: GPL-3.0-or-later
 * Collects problems while a dataset is read, and finds their places at the end. */
#pragma once

#include "sp-part.h"
#include "sp-problem.h"

G_BEGIN_DECLS

/* Problems beyond this many are counted, but not listed. */
#define SP_PROBLEM_LIST_MAX 10000

/**
 * SpPlace:
 * @part: a part; it must outlive the list
 * @within: a value of the part
 * @pointer: a JSON Pointer to that value, followed by one from it to the place
 * @prefix: how many bytes of @pointer lead to the value
 * @is_key: whether the place is the key of a member rather than its value
 *
 * A place in a part of which only the JSON Pointer is known yet.
 */
typedef struct
{
  SpPart *part;
  SpSlice within;
  const char *pointer;
  gsize prefix;
  gboolean is_key;
} SpPlace;

typedef struct _SpProblemList SpProblemList;

SpProblemList *sp_problem_list_new (void);
void sp_problem_list_free (SpProblemList *self);

void sp_problem_list_add (SpProblemList *self, SpSeverity severity, const char *path, char *message);
void sp_problem_list_add_at (SpProblemList *self,
                             SpSeverity severity,
                             SpPart *part,
                             gsize offset,
                             const char *pointer,
                             char *message);
void sp_problem_list_add_within (SpProblemList *self, SpSeverity severity, const SpPlace *place, char *message);

guint sp_problem_list_get_n_errors (SpProblemList *self);
guint sp_problem_list_get_n_warnings (SpProblemList *self);
GListModel *sp_problem_list_finish (SpProblemList *self, const char *path, GCancellable *cancellable);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpProblemList, sp_problem_list_free)

G_END_DECLS
