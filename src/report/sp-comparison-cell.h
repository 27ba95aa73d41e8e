/* SPDX-License-Identifier: GPL-3.0-or-later
 * A cell of a comparison on paper: the words of the comparison, on what that rests, and the numbers of its sources. */
#pragma once

#include "sp-comparison-text.h"
#include "sp-look.h"
#include "sp-rich-text.h"
#include "sp-source-numbers.h"

G_BEGIN_DECLS

SpRichText *sp_comparison_cell_write (SpMatrix *matrix,
                                      SpSourceNumbers *numbers,
                                      guint row_number,
                                      guint column,
                                      gboolean with_summary,
                                      SpLook *look,
                                      gboolean *has_look);
SpRichText *sp_comparison_cell_write_summary (SpMatrix *matrix, guint row, guint column);
SpRichText *sp_comparison_cell_write_country (const SpComparisonText *self, guint place);

G_END_DECLS
