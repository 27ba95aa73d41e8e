/* SPDX-License-Identifier: GPL-3.0-or-later
 * The words of a document for tests: a line a text, a line a row of a table. */
#pragma once

#include "sp-report.h"

G_BEGIN_DECLS

/* Headings begin with "# "; numbered notes with their number and ". "; cells are parted by " | "; spaces
 * are all alike. Drawings are left out. */
char *plain_report_write (SpReport *report);

G_END_DECLS
