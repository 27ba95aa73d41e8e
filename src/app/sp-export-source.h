/* SPDX-License-Identifier: GPL-3.0-or-later
 * What there is to export when it is asked for: the sets, as what each can be written, and the files themselves.
 *
 * All of it is taken from the workspace at once, and does not change: any thread may make files of it. */
#pragma once

#include "sp-data-file.h"
#include "sp-taken-set.h"

G_BEGIN_DECLS

/**
 * SpExportForm:
 * @format: what records are written as with all that belongs to them
 * @is_list: whether it is a list of records of one kind alone instead, as comma-separated values
 * @kind: of which kind, where it is
 *
 * As what a set is written. A plain value.
 */
typedef struct
{
  SpDataFormat format;
  gboolean is_list;
  SpRecordKind kind;
} SpExportForm;

#define SP_TYPE_EXPORT_SOURCE (sp_export_source_get_type ())
G_DECLARE_FINAL_TYPE (SpExportSource, sp_export_source, SP, EXPORT_SOURCE, GObject)

SpExportSource *sp_export_source_new (SpWorkspace *workspace);

const char *sp_export_source_get_name (SpExportSource *self, SpTakenSet set);
guint sp_export_source_count (SpExportSource *self, SpTakenSet set, SpRecordKind kind);
char *sp_export_source_format_file_name (SpExportSource *self, SpTakenSet set, SpExportForm form);
GBytes *sp_export_source_make (SpExportSource *self, SpTakenSet set, SpExportForm form, GError **error);

G_END_DECLS
