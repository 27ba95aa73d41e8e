/* SPDX-License-Identifier: GPL-3.0-or-later
 * The comparison set: countries and groups that are set side by side, in the order in which they were chosen. */
#pragma once

#include "sp-dataset.h"
#include "sp-group.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define SP_TYPE_COMPARISON (sp_comparison_get_type ())
G_DECLARE_FINAL_TYPE (SpComparison, sp_comparison, SP, COMPARISON, GObject)

SpComparison *sp_comparison_new (void);

GPtrArray *sp_comparison_get_records (SpComparison *self);
GPtrArray *sp_comparison_get_countries (SpComparison *self);
guint sp_comparison_get_size (SpComparison *self);
gboolean sp_comparison_has (SpComparison *self, gpointer record);
char **sp_comparison_copy_codes (SpComparison *self);
char *sp_comparison_format_code (gpointer record);
const char *sp_comparison_parse_code (const char *code, SpRecordKind *kind);
SpRecord *sp_comparison_lookup (SpDataset *dataset, const char *code);

gboolean sp_comparison_add (SpComparison *self, gpointer record);
gboolean sp_comparison_remove (SpComparison *self, gpointer record);
gboolean sp_comparison_toggle (SpComparison *self, gpointer record);
void sp_comparison_set_records (SpComparison *self, GPtrArray *records);
void sp_comparison_clear (SpComparison *self);

G_END_DECLS
