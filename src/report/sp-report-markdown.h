/* SPDX-License-Identifier: GPL-3.0-or-later
 * A document as Markdown. */
#pragma once

#include "sp-report.h"

G_BEGIN_DECLS

char *sp_report_write_markdown (SpReport *self);

G_END_DECLS
