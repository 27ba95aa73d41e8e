/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is said of a comparison in the same words wherever it is written: its rows, its questions, the fields of a cell. */
#pragma once

#include "sp-comparison-text.h"

G_BEGIN_DECLS

#define SP_COMPARISON_YES "yes"
#define SP_COMPARISON_NO "no"

/**
 * SpComparisonField:
 * @name: the name in CSV and JSON, which never changes
 * @get: what is in it; %NULL for nothing
 * @is_truth: whether that is %SP_COMPARISON_YES or not
 * @of_two_dates: whether it is there only where there are two dates
 *
 * A field of a country's cell.
 */
typedef struct
{
  const char *name;
  char *(*get) (const SpMatrixCell *cell);
  gboolean is_truth;
  gboolean of_two_dates;
} SpComparisonField;

extern const SpComparisonField sp_comparison_fields[];
extern const guint sp_n_comparison_fields;

guint sp_comparison_text_get_row (const SpComparisonText *self, guint place);
GArray *sp_comparison_text_list_columns (const SpComparisonText *self);
gboolean sp_comparison_text_has_field (const SpComparisonText *self, const SpComparisonField *field);
char *sp_comparison_format_day (guint32 day);
char *sp_comparison_format_dates (SpMatrix *matrix);

G_END_DECLS
