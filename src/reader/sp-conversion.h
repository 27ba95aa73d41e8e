/* SPDX-License-Identifier: GPL-3.0-or-later
 * One object of a part on its way to a record: what it is checked against, and where its problems go. */
#pragma once

#include "sp-json-tree.h"
#include "sp-problem-list.h"
#include "sp-references.h"

G_BEGIN_DECLS

/* Larger records are left out: a real one has some kilobytes, and the tree of one takes many times its size. */
#define SP_RECORD_MAX_SIZE (16 * 1024 * 1024)

/**
 * SpSpot:
 * @parent: (nullable): the spot of the object or array around, or %NULL in the converted object itself
 * @key: (nullable): the key in an object, or %NULL in an array
 * @index: the number in an array
 *
 * Where in the converted object a value is. Lives on the stack.
 */
typedef struct _SpSpot SpSpot;
struct _SpSpot
{
  const SpSpot *parent;
  const char *key;
  guint index;
};

/**
 * SpConversion:
 * @problems: where problems go
 * @references: the records so far
 * @language: the dataset's language
 * @is_incomplete: whether parts were left out, so that what is referred to may be in them
 * @marks: (element-type utf8 SpLevelPlace): the levels by mark
 * @starts: (element-type utf8 SpReference): the positions by country, question and date
 * @part: the part of the object
 * @within: where it stands there
 * @reference: (nullable): the record that it becomes
 * @is_faulty: whether it has an error so far
 *
 * What converting needs. One serves for a whole dataset, one object after the other.
 */
typedef struct
{
  SpProblemList *problems;
  SpReferences *references;
  const char *language;
  gboolean is_incomplete;
  GHashTable *marks;
  GHashTable *starts;

  SpPart *part;
  SpSlice within;
  SpReference *reference;
  gboolean is_faulty;

  /*< private >*/
  SpJsonTree *tree;
  const char *pointer; /* NULL where it is a record */
  SpRecordKind kind;
  guint index;
  GPtrArray *unknown;
} SpConversion;

SpConversion *sp_conversion_new (SpProblemList *problems, SpReferences *references);
void sp_conversion_free (SpConversion *self);

const SpJsonValue *sp_conversion_begin (SpConversion *self, SpPart *part, SpSlice within, const char *pointer);
const SpJsonValue *sp_conversion_begin_record (SpConversion *self, SpPart *part, SpRecordKind kind, guint index);
void sp_conversion_report (SpConversion *self, SpSeverity severity, const SpSpot *spot, char *message);
void sp_conversion_report_key (SpConversion *self, SpSeverity severity, const SpSpot *spot, char *message);
void sp_conversion_report_unknown (SpConversion *self, const SpSpot *spot, char *message);
GVariant *sp_conversion_dup_unknown (SpConversion *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpConversion, sp_conversion_free)

G_END_DECLS
