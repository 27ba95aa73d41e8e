/* SPDX-License-Identifier: GPL-3.0-or-later
 * One file of a dataset: its text, and where in it the sections and records are. */
#pragma once

#include "sp-line-index.h"
#include "sp-record.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SpSlice:
 * @start: the offset of the first character of a value
 * @end: the offset after its last character
 * @is_faulty: whether something was found to be wrong with it
 *
 * Where in a text a value stands. Eight bytes, because there is one for each record.
 */
typedef struct
{
  guint32 start;
  guint32 end : 31;
  guint32 is_faulty : 1;
} SpSlice;

/* Offsets are 31 bits wide; files larger than this are refused. */
#define SP_PART_MAX_SIZE (G_GUINT64_CONSTANT (1) << 30)

/* A section of one part has at most this many records, and a part so many unknown sections; the rest is left out. */
#define SP_PART_MAX_RECORDS (1 << 24)
#define SP_PART_MAX_UNKNOWN 10000

/**
 * SpUnknownSection:
 * @name: the name of a section that the format does not know
 * @key: where its name stands
 * @value: where its value stands
 */
typedef struct
{
  char *name;
  SpSlice key;
  SpSlice value;
} SpUnknownSection;

/**
 * SpPart:
 * @path: the file as it is shown
 * @name: the last part of it, for messages
 * @text: the text without byte-order mark; not ended by a NUL byte
 * @length: its length in bytes
 * @dataset: the section `dataset`, or zeros where the part has none
 * @is_dataset_faulty: whether there is a section `dataset`, but no object
 * @repeated: (element-type utf8): keys of the section `dataset` that are given twice
 * @records: (element-type SpSlice): the elements of each section's array
 * @unknown: (element-type SpUnknownSection): further sections
 */
typedef struct
{
  char *path;
  char *name;
  const char *text;
  gsize length;
  SpSlice dataset;
  gboolean is_dataset_faulty;
  GPtrArray *repeated;
  GArray *records[SP_N_RECORD_KINDS];
  GArray *unknown;

  /*< private >*/
  GBytes *bytes;
  SpLineIndex *lines;
  const guint32 *contents; /* of an SpPartIndex, where the part was outlined by one */
} SpPart;

SpPart *sp_part_new (GBytes *bytes, const char *path, const char *name);
void sp_part_free (SpPart *self);
gboolean sp_part_has_byte_order_mark (SpPart *self);
void sp_part_find (SpPart *self, gsize offset, guint *line, guint *column);
guint sp_part_get_line (SpPart *self, gsize offset);
SpSlice sp_part_get_record (SpPart *self, SpRecordKind kind, guint index);
char *sp_part_dup_record_pointer (SpRecordKind kind, guint index);
char *sp_part_describe_place (SpPart *self, gsize offset);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpPart, sp_part_free)

G_END_DECLS
