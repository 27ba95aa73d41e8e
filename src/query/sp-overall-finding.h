/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a search of everything has found: the best of each kind of records, and how many there are. */
#pragma once

#include "sp-record.h"
#include "sp-search.h"

G_BEGIN_DECLS

/**
 * SpOverallRank:
 * @SP_OVERALL_RANK_TEXT: the words are in a text about the record
 * @SP_OVERALL_RANK_WORDS: all words are in a name, a title or what was said
 * @SP_OVERALL_RANK_INSIDE: they are so within it
 * @SP_OVERALL_RANK_START: a name begins so
 * @SP_OVERALL_RANK_NAME: it is a name or a code
 *
 * How well something fits what was typed, the better the greater. The end of what was typed may be the beginning of a
 * word.
 */
typedef enum
{
  SP_OVERALL_RANK_TEXT,
  SP_OVERALL_RANK_WORDS,
  SP_OVERALL_RANK_INSIDE,
  SP_OVERALL_RANK_START,
  SP_OVERALL_RANK_NAME,
} SpOverallRank;

/**
 * SpOverallKind:
 * @kind: a kind of records
 * @rank: how well the best fits
 * @count: how many were found
 * @records: (element-type SpRecord): the best of them, the best first
 *
 * What was found of a kind.
 */
typedef struct
{
  SpRecordKind kind;
  SpOverallRank rank;
  guint count;
  GPtrArray *records;
} SpOverallKind;

void sp_overall_kind_free (gpointer kind);

#define SP_TYPE_OVERALL_FINDING (sp_overall_finding_get_type ())
G_DECLARE_FINAL_TYPE (SpOverallFinding, sp_overall_finding, SP, OVERALL_FINDING, GObject)

SpOverallFinding *sp_overall_finding_new (const char *typed, GPtrArray *kinds);

const char *sp_overall_finding_get_typed (SpOverallFinding *self);
SpSearch *sp_overall_finding_get_search (SpOverallFinding *self);
GPtrArray *sp_overall_finding_get_kinds (SpOverallFinding *self);
guint sp_overall_finding_get_count (SpOverallFinding *self);

G_END_DECLS
