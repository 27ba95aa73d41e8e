/* SPDX-License-Identifier: GPL-3.0-or-later
 * The comparison over time: swim lanes of countries on a question, or of a country on all questions. */
#pragma once

#include "sp-compare-page.h"
#include "sp-picture.h"

G_BEGIN_DECLS

#define SP_TYPE_COMPARE_TIME (sp_compare_time_get_type ())
G_DECLARE_FINAL_TYPE (SpCompareTime, sp_compare_time, SP, COMPARE_TIME, SpComparePage)

GtkWidget *sp_compare_time_new (SpWorkspace *workspace);

SpPicture *sp_compare_time_create_picture (SpCompareTime *self);
gboolean sp_compare_time_export (SpCompareTime *self);

G_END_DECLS
