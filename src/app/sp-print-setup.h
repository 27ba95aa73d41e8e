/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the system's print dialog is set to when it is shown. */
#pragma once

#include "sp-print-job.h"

G_BEGIN_DECLS

void sp_print_job_set_up (const SpPrintJob *self, GtkPrintOperation *operation);

G_END_DECLS
