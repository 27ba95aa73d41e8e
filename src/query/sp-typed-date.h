/* SPDX-License-Identifier: GPL-3.0-or-later
 * Reads a date as people type it: as datasets write it, or as the program shows it. */
#pragma once

#include "sp-date.h"

G_BEGIN_DECLS

gboolean sp_typed_date_parse (const char *text, SpDate *date, GError **error);

G_END_DECLS
