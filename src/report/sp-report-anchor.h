/* SPDX-License-Identifier: GPL-3.0-or-later
 * Names of places in a document, as its text has them. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *sp_report_anchor_format (const char *place_name);

G_END_DECLS
