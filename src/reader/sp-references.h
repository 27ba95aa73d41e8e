/* SPDX-License-Identifier: GPL-3.0-or-later
 * The records met so far by kind and id, for what refers to them. */
#pragma once

#include "sp-part.h"

G_BEGIN_DECLS

/**
 * SpReference:
 * @id: the id
 * @record: (nullable): the record, or %NULL where it is left out because of an error
 * @part: the part that it stands in
 * @kind: its kind
 * @index: its number in its section
 * @is_used: whether anything refers to it
 *
 * A record that others may refer to.
 */
typedef struct
{
  char *id;
  SpRecord *record;
  SpPart *part;
  SpRecordKind kind;
  guint index;
  gboolean is_used;
} SpReference;

typedef struct _SpReferences SpReferences;

SpReferences *sp_references_new (void);
void sp_references_free (SpReferences *self);

SpReference *sp_references_add (SpReferences *self, const char *id, SpPart *part, SpRecordKind kind, guint index);
SpReference *sp_references_find (SpReferences *self, SpRecordKind kind, const char *id);
const char *sp_references_find_nearest (SpReferences *self, SpRecordKind kind, const char *id);
GPtrArray *sp_references_get_all (SpReferences *self, SpRecordKind kind);
char *sp_reference_describe_place (const SpReference *reference);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpReferences, sp_references_free)

G_END_DECLS
