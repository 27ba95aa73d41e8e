/* SPDX-License-Identifier: GPL-3.0-or-later
 * The fields of comma-separated values. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SP_CSV_LINE_END:
 *
 * What ends a line, also the last.
 */
#define SP_CSV_LINE_END "\r\n"

void sp_csv_append_field (GString *text, const char *field);

G_END_DECLS
