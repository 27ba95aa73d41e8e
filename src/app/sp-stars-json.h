/* SPDX-License-Identifier: GPL-3.0-or-later
 * The text of the file in which the stars of a dataset are kept. */
#pragma once

#include "sp-star-entry.h"

G_BEGIN_DECLS

GPtrArray *sp_stars_json_read (const char *text, gsize length, const char *dataset, char **problem);
char *sp_stars_json_write (GPtrArray *entries, const char *dataset);

G_END_DECLS
