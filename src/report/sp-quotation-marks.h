/* SPDX-License-Identifier: GPL-3.0-or-later
 * Quotation marks around words that may have some of their own. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *sp_quotation_marks_add (const char *words, const char *comma);
char *sp_quotation_marks_nest (const char *words, const char *outer, const char *inner);
char *sp_quotation_marks_nest_title (const char *title);

G_END_DECLS
