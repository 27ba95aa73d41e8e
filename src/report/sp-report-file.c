/* SPDX-License-Identifier: GPL-3.0-or-later
 * A document as a file of one of several formats. */
#include "sp-report-file.h"

#include "sp-report-html.h"
#include "sp-report-markdown.h"

#include <string.h>

static const char *const names[SP_N_REPORT_FORMATS] = {
  [SP_REPORT_PDF] = "pdf",
  [SP_REPORT_MARKDOWN] = "md",
  [SP_REPORT_HTML] = "html",
};

/**
 * sp_report_format_get_name:
 * @format: a format
 *
 * Returns: what it is called on a command line, which is also what the names of such files end in, without the dot
 */
const char *
sp_report_format_get_name (SpReportFormat format)
{
  g_return_val_if_fail ((guint) format < SP_N_REPORT_FORMATS, NULL);

  return names[format];
}

/**
 * sp_report_format_find:
 * @name: what a format is called
 * @format: (out): where to put it
 *
 * Returns: whether there is one of this name
 */
gboolean
sp_report_format_find (const char *name, SpReportFormat *format)
{
  g_return_val_if_fail (name != NULL && format != NULL, FALSE);

  for (guint i = 0; i < SP_N_REPORT_FORMATS; i++)
    if (g_str_equal (names[i], name))
      {
        *format = (SpReportFormat) i;
        return TRUE;
      }
  return FALSE;
}

/**
 * sp_report_format_find_by_file:
 * @file_name: the name of a file
 * @format: (out): where to put the format
 *
 * Returns: whether the name ends as files of a format do, in capitals or not
 */
gboolean
sp_report_format_find_by_file (const char *file_name, SpReportFormat *format)
{
  const char *dot;
  g_autofree char *ending = NULL;

  g_return_val_if_fail (file_name != NULL && format != NULL, FALSE);

  dot = strrchr (file_name, '.');
  ending = dot ? g_ascii_strdown (dot + 1, -1) : NULL;
  return ending != NULL && sp_report_format_find (ending, format);
}

static GBytes *
render_pages (SpReport *report, char **unknown, GCancellable *cancellable, GError **error)
{
  SpPages *pages = sp_report_lay_out (report);

  if (unknown != NULL)
    *unknown = sp_pages_get_unknown_characters (pages);
  return sp_pages_turn_into_pdf (pages, cancellable, error);
}

static GBytes *
take_text (char *text)
{
  return g_bytes_new_take (text, strlen (text));
}

/**
 * sp_report_render:
 * @report: a document
 * @format: what to write it as
 * @unknown: (out) (nullable): where to put the characters of pages for which there is no font on this computer, %NULL for
 *   none
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the document as a file has it, or %NULL
 */
GBytes *
sp_report_render (SpReport *report, SpReportFormat format, char **unknown, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (SP_IS_REPORT (report) && (guint) format < SP_N_REPORT_FORMATS, NULL);

  if (unknown != NULL)
    *unknown = NULL;
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  switch (format)
    {
    case SP_REPORT_MARKDOWN:
      return take_text (sp_report_write_markdown (report));
    case SP_REPORT_HTML:
      return take_text (sp_report_write_html (report));
    case SP_REPORT_PDF:
    case SP_N_REPORT_FORMATS:
    default:
      return render_pages (report, unknown, cancellable, error);
    }
}
