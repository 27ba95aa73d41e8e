/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the legend says of its levels and kinds of nothing. */
#pragma once

#include "sp-tally.h"

G_BEGIN_DECLS

char *sp_legend_format_apart (const SpLevelCount *count);
char *sp_legend_format_count_aloud (const SpLevelCount *count);
char *sp_legend_format_lack (SpNothing nothing, guint n);
char *sp_legend_format_lack_aloud (SpNothing nothing, guint n);
char *sp_legend_describe_count (const SpLevelCount *count, guint unconfirmed_years);
const char *sp_legend_explain_nothing (SpNothing nothing);

G_END_DECLS
