/* SPDX-License-Identifier: GPL-3.0-or-later
 * What all records of a dataset have in common: a kind, an id, and keys that the format does not know. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * SpRecordKind:
 *
 * The kinds of records, in an order in which each refers only to kinds before it.
 */
typedef enum
{
  SP_RECORD_SCALE,
  SP_RECORD_QUESTION,
  SP_RECORD_COUNTRY,
  SP_RECORD_SOURCE,
  SP_RECORD_GROUP,
  SP_RECORD_ACTOR,
  SP_RECORD_QUOTE,
  SP_RECORD_POSITION,
  SP_RECORD_EVENT,
} SpRecordKind;

#define SP_N_RECORD_KINDS (SP_RECORD_EVENT + 1)

const char *sp_record_kind_get_section (SpRecordKind kind);
const char *sp_record_kind_get_nick (SpRecordKind kind);
const char *sp_record_kind_get_label (SpRecordKind kind);
char *sp_record_kind_format_count (SpRecordKind kind, guint count);
gboolean sp_record_kind_from_section (const char *section, SpRecordKind *kind);
gboolean sp_record_kind_from_nick (const char *nick, SpRecordKind *kind);

#define SP_TYPE_RECORD (sp_record_get_type ())
G_DECLARE_DERIVABLE_TYPE (SpRecord, sp_record, SP, RECORD, GObject)

/**
 * SpRecordClass:
 * @kind: the kind of all records of the class
 *
 * The class of one kind of record. Records never change once made, so that any thread may read them.
 */
struct _SpRecordClass
{
  GObjectClass parent_class;

  SpRecordKind kind;
};

SpRecordKind sp_record_get_kind (SpRecord *self);
const char *sp_record_get_id (SpRecord *self);
GVariant *sp_record_get_unknown (SpRecord *self);

/* For the subclasses' constructors, before the record is handed out. */
void sp_record_construct (SpRecord *self, const char *id, GVariant *unknown);

GPtrArray *sp_array_ref_or_empty (GPtrArray *array);

G_END_DECLS
