/* SPDX-License-Identifier: GPL-3.0-or-later
 * The comparison that is seen, as a file for other programs. */
#pragma once

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SpComparisonFormat:
 * @SP_COMPARISON_CSV: comma-separated values
 * @SP_COMPARISON_JSON: JSON
 * @SP_COMPARISON_PDF: pages to print
 * @SP_N_COMPARISON_FORMATS: how many there are
 */
typedef enum
{
  SP_COMPARISON_CSV,
  SP_COMPARISON_JSON,
  SP_COMPARISON_PDF,
  SP_N_COMPARISON_FORMATS,
} SpComparisonFormat;

void sp_comparison_export_present (GtkWindow *parent, SpWorkspace *workspace);
GBytes *sp_comparison_export_make (SpWorkspace *workspace, SpComparisonFormat format);

G_END_DECLS
