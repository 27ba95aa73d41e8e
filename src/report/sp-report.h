/* SPDX-License-Identifier: GPL-3.0-or-later
 * A document made of blocks, not yet laid out: what is printed, or written as text for other programs. */
#pragma once

#include "sp-pages.h"

G_BEGIN_DECLS

#define SP_TYPE_REPORT (sp_report_get_type ())
G_DECLARE_FINAL_TYPE (SpReport, sp_report, SP, REPORT, GObject)

SpReport *sp_report_new (const SpPagesInit *init);

const char *sp_report_get_title (SpReport *self);
const char *sp_report_get_author (SpReport *self);
const char *sp_report_get_foot (SpReport *self);
const SpPaper *sp_report_get_paper (SpReport *self);
gboolean sp_report_is_rtl (SpReport *self);
GPtrArray *sp_report_get_blocks (SpReport *self);
SpPages *sp_report_lay_out (SpReport *self);
SpPages *sp_report_lay_out_unless (SpReport *self, GCancellable *cancellable);

G_END_DECLS
