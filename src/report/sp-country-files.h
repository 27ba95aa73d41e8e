/* SPDX-License-Identifier: GPL-3.0-or-later
 * The summaries of several countries as files of their own in a folder. */
#pragma once

#include "sp-report-file.h"
#include "sp-report-terms.h"

G_BEGIN_DECLS

/**
 * SpCountryFilesProgress:
 * @n_done: how many files are written
 * @n_files: of how many
 * @data: what was given
 *
 * Called on the thread that writes, before each file and when all are written.
 */
typedef void (*SpCountryFilesProgress) (guint n_done, guint n_files, gpointer data);

GStrv sp_country_files_list_names (const SpReportTerms *terms, GPtrArray *countries, SpReportFormat format);
gboolean sp_country_files_write (const SpReportTerms *terms,
                                 GPtrArray *countries,
                                 SpReportFormat format,
                                 GFile *folder,
                                 SpCountryFilesProgress progress,
                                 gpointer data,
                                 char **unknown,
                                 GCancellable *cancellable,
                                 GError **error);

G_END_DECLS
