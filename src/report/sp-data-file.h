/* SPDX-License-Identifier: GPL-3.0-or-later
 * Records of a dataset as a file of one of several formats. */
#pragma once

#include "sp-report-terms.h"
#include "sp-report.h"

G_BEGIN_DECLS

/**
 * SpDataFormat:
 * @SP_DATA_DATASET: a dataset file
 * @SP_DATA_CSV: comma-separated values, a file for each kind of records in an archive
 * @SP_DATA_MARKDOWN: text with numbered sources
 * @SP_N_DATA_FORMATS: how many there are
 *
 * What records can be written as.
 */
typedef enum
{
  SP_DATA_DATASET,
  SP_DATA_CSV,
  SP_DATA_MARKDOWN,
  SP_N_DATA_FORMATS,
} SpDataFormat;

const char *sp_data_format_get_ending (SpDataFormat format);
gboolean sp_data_format_find (const char *name, SpDataFormat *format);
gboolean sp_data_format_find_by_file (const char *file_name, SpDataFormat *format);

SpReport *sp_records_report_new (const SpReportTerms *terms, GPtrArray *records);
GBytes *sp_data_render (const SpReportTerms *terms, GPtrArray *records, SpDataFormat format, GError **error);

G_END_DECLS
