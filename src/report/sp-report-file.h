/* SPDX-License-Identifier: GPL-3.0-or-later
 * A document as a file of one of several formats. */
#pragma once

#include "sp-report.h"

G_BEGIN_DECLS

/**
 * SpReportFormat:
 * @SP_REPORT_PDF: pages
 * @SP_REPORT_MARKDOWN: text for notes and documentation
 * @SP_REPORT_HTML: a page of the web
 * @SP_N_REPORT_FORMATS: how many there are
 *
 * What a document can be written as.
 */
typedef enum
{
  SP_REPORT_PDF,
  SP_REPORT_MARKDOWN,
  SP_REPORT_HTML,
  SP_N_REPORT_FORMATS,
} SpReportFormat;

const char *sp_report_format_get_name (SpReportFormat format);
gboolean sp_report_format_find (const char *name, SpReportFormat *format);
gboolean sp_report_format_find_by_file (const char *file_name, SpReportFormat *format);

GBytes *
sp_report_render (SpReport *report, SpReportFormat format, char **unknown, GCancellable *cancellable, GError **error);

G_END_DECLS
